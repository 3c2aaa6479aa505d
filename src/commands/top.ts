import { topText } from '../report/pprof-text.ts';
import { topJson } from '../report/pprof-text-json.ts';
import { memStatsText } from '../report/pprof-text-memstats.ts';
import { peekText, treeText } from '../report/pprof-text-tree.ts';
import { NO_TRIM, TOP_TRIM, TREE_TRIM } from '../view/trim.ts';
import type { ExitCode } from './exit-code.ts';
import { writeReport } from './output.ts';
import { viewOf } from './view-of.ts';
import type { ViewSettings } from './view-options.ts';

export interface TopSettings extends ViewSettings {
  format: 'text' | 'json';
  memstats: boolean;
}

/** `heapgate top`: what `go tool pprof -top` shows. JSON is never trimmed unless it is asked to be. */
export async function runTop(sources: string[], settings: TopSettings): Promise<ExitCode> {
  const json = settings.format === 'json';
  const view = await viewOf(sources, settings, json ? NO_TRIM : TOP_TRIM);
  const table = settings.memstats ? memStatsText(view) : topText(view, settings);
  await writeReport(json ? topJson(view) : table, settings.output);
  return 0;
}

/** `heapgate tree`: every function between its callers and its callees. */
export async function runTree(sources: string[], settings: ViewSettings): Promise<ExitCode> {
  await writeReport(
    treeText(await viewOf(sources, settings, TREE_TRIM), settings),
    settings.output,
  );
  return 0;
}

/** `heapgate peek`: callers and callees of the functions that match. */
export async function runPeek(
  sources: string[],
  expression: string,
  settings: ViewSettings,
): Promise<ExitCode> {
  const view = await viewOf(sources, settings, NO_TRIM);
  const { compilePattern } = await import('../view/pattern.ts');
  await writeReport(peekText(view, expression, compilePattern, settings), settings.output);
  return 0;
}
