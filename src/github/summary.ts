import { appendFile, stat } from 'node:fs/promises';
import { messageOf } from '../errors.ts';

/** A larger summary is dropped as a whole (actions/runner FileCommandManager, 1 MiB a step). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Appends to the job's summary. Gives a warning instead of throwing: the summary shows the verdict
 * and is not the verdict.
 *
 * @param file GITHUB_STEP_SUMMARY; absent on old servers and outside of Actions
 * @param short used where the whole report does not fit
 */
export async function writeSummary(
  file: string | undefined,
  markdown: string,
  short: string,
): Promise<string | undefined> {
  if (!file) return undefined;
  try {
    const used = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    const fits = (text: string) => used + Buffer.byteLength(text) + 1 < MAX_SUMMARY_BYTES;
    const text = [markdown, short].find(fits);
    if (text === undefined) return 'the job summary is full';
    await appendFile(file, `${text}\n`);
    return text === markdown
      ? undefined
      : 'the job summary shows the headline only: the report is too long';
  } catch (error) {
    return `the job summary could not be written: ${messageOf(error)}`;
  }
}
