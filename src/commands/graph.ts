import { dotText } from '../report/dot.ts';
import { PICTURE_TRIM } from '../view/trim.ts';
import type { ExitCode } from './exit-code.ts';
import { writeReport } from './output.ts';
import { viewOf } from './view-of.ts';
import type { ViewSettings } from './view-options.ts';

export interface GraphSettings extends ViewSettings {
  nodeFraction?: number;
  edgeFraction?: number;
}

/** `heapgate graph`: the call graph that `go tool pprof -web` draws, for Graphviz. */
export async function runGraph(sources: string[], settings: GraphSettings): Promise<ExitCode> {
  const { nodeFraction, edgeFraction } = settings;
  const trim = {
    ...PICTURE_TRIM,
    ...(nodeFraction !== undefined && { nodeFraction }),
    ...(edgeFraction !== undefined && { edgeFraction }),
  };
  const view = await viewOf(sources, settings, trim, true);
  await writeReport(dotText(view, settings), settings.output);
  return 0;
}
