import { messageOf } from '../errors.ts';
import { appendNow } from './runner-file.ts';

/** A larger summary is dropped as a whole (actions/runner FileCommandManager, 1 MiB a step). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Appends to the job's summary. Gives a warning instead of throwing: the summary shows the verdict
 * and is not the verdict.
 *
 * @param file GITHUB_STEP_SUMMARY; absent on old servers and outside of Actions
 * @param short used where the whole report does not fit
 */
export function writeSummary(
  file: string | undefined,
  markdown: string,
  short: string,
): string | undefined {
  if (!file) return undefined;
  const fits = (used: number, more: number) => used + more < MAX_SUMMARY_BYTES;
  try {
    if (appendNow(file, `${markdown}\n`, fits)) return undefined;
    return appendNow(file, `${short}\n`, fits)
      ? 'the job summary shows the headline only: the report is too long'
      : 'the job summary is full';
  } catch (error) {
    return `the job summary could not be written: ${messageOf(error)}`;
  }
}
