import { compare } from '../compare/comparison.ts';
import { loadSides } from '../load-sides.ts';
import type { Metric } from '../profile/metric.ts';
import { isProfileName, requireProfiles } from '../profile/read-set.ts';
import { type DiffInput, diffDocument } from '../report/diff-report.ts';
import { reproduceDiff, type Starting, shownMetric } from '../report/reproduce.ts';
import { text } from '../report/text.ts';
import { urlSchemes } from '../source/schemes.ts';
import { VERSION } from '../version.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext, terminalWidth, wantsColor, writeReport } from './output.ts';

export interface DiffOptions extends Starting {
  base: string[];
  head: string[];
  metric?: Metric;
  exactNames: boolean;
  format: 'text' | 'markdown' | 'json';
  output?: string;
}

/** `heapgate diff`: every function that changed, no policy and no verdict. */
export async function runDiff(options: DiffOptions): Promise<ExitCode> {
  const schemes = urlSchemes([...options.base, ...options.head]);
  const request = { ...options, context: commandContext(), schemes };
  const { base, head, modules } = await loadSides(request);
  requireProfiles(base, options.base.join(', '));
  requireProfiles(head, options.head.join(', '));
  const comparison = compare(base, head, modules(), options.exactNames ? 'exact' : 'declared');
  if (options.output !== undefined && isProfileName(options.output)) {
    const { writeDifference } = await import('./diff-profile.ts');
    return writeDifference(comparison, { base, head }, { ...options, output: options.output });
  }
  const { diff } = comparison;
  const input: DiffInput = {
    diff,
    metric: shownMetric(diff, options),
    base: { description: options.base.join(', ') },
    head: { description: options.head.join(', ') },
    commands: reproduceDiff(diff, options),
    version: VERSION,
  };
  await writeReport(await render(input, options), options.output);
  return 0;
}

async function render(input: DiffInput, { format, output }: DiffOptions): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).diffJson(input);
  const document = diffDocument(input);
  if (format === 'markdown') return (await import('../report/markdown.ts')).markdown(document);
  return text(document, { color: wantsColor(output), width: terminalWidth(output) });
}
