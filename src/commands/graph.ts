import { dotText } from '../report/dot.ts';
import { PICTURE_TRIM } from '../view/trim.ts';
import type { ExitCode } from './exit-code.ts';
import { writeReport } from './output.ts';
import { viewOf } from './view-of.ts';
import type { ViewSettings } from './view-options.ts';

export interface GraphSettings extends ViewSettings {
  nodeFraction?: number;
  edgeFraction?: number;
  format: 'dot' | 'svg';
}

/** `heapgate graph`: the call graph that `go tool pprof -web` draws. */
export async function runGraph(sources: string[], settings: GraphSettings): Promise<ExitCode> {
  const { nodeFraction, edgeFraction } = settings;
  const trim = {
    ...PICTURE_TRIM,
    ...(nodeFraction !== undefined && { nodeFraction }),
    ...(edgeFraction !== undefined && { edgeFraction }),
  };
  const view = await viewOf(sources, settings, trim, true);
  await writeReport(await drawn(dotText(view, settings)), settings.output);
  return 0;

  async function drawn(dot: string): Promise<string> {
    if (settings.format === 'dot') return dot;
    // Graphviz is 0.8 MB: loaded only for this.
    const { svgText } = await import('../report/svg.ts');
    return svgText(dot);
  }
}
