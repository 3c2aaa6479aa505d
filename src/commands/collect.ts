import { collect } from '../collect/collect.ts';
import { progressTo } from '../collect/progress.ts';
import { type CollectSettings, readSettings } from '../collect/settings.ts';
import { keptIn, untilStopped } from '../collect/signals.ts';
import { STDERR } from '../outlet.ts';
import type { ExitCode } from './exit-code.ts';

/** `heapgate collect`: runs the benchmarks and keeps their profiles; 2 where a package failed. */
export async function runCollect(
  settings: CollectSettings & { readonly out: string },
): Promise<ExitCode> {
  const options = readSettings(settings, process.cwd());
  const progress = progressTo(STDERR, false);
  const { failed } = await untilStopped(keptIn(settings.out), (signal) =>
    collect({ ...options, signal }, progress),
  );
  for (const { side, package: name, result, message } of failed) {
    const of = result === '' || message.startsWith(result) ? '' : `${result}: `;
    STDERR.lines(`heapgate: ${name} (${side}): ${of}${message}`);
  }
  return failed.length > 0 ? 2 : 0;
}
