import type { Metric } from '../profile/metric.ts';
import { readSet } from '../profile/read-set.ts';
import { topJson, topText } from '../report/top-report.ts';
import { fetchSources } from '../source/fetch-sources.ts';
import { URL_SCHEMES } from '../source/schemes.ts';
import { topView } from '../view/top.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext, writeReport } from './output.ts';

export interface TopOptions {
  base: string[];
  metric?: Metric;
  cum: boolean;
  limit?: number;
  format: 'text' | 'json';
  output?: string;
}

/** `heapgate top`: what `go tool pprof -top` shows. */
export async function runTop(sources: string[], options: TopOptions): Promise<ExitCode> {
  const profiles = await profilesOf(sources);
  const bases = options.base.length > 0 ? await profilesOf(options.base) : [];
  const view = topView(profiles, bases, options.metric, options.cum ? 'cum' : 'flat');
  await writeReport(
    options.format === 'json' ? topJson(view) : topText(view, options.limit),
    options.output,
  );
  return 0;
}

async function profilesOf(sources: readonly string[]) {
  const set = readSet(await fetchSources(sources, commandContext(), URL_SCHEMES));
  return set.runs.map((run) => run.profile);
}
