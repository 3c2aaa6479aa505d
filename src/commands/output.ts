import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { SourceContext } from '../source/source-file.ts';

/** Sends a report to the file the user named, or to stdout. */
export async function writeReport(text: string, file: string | undefined): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) {
    await new Promise<void>((done, fail) => {
      process.stdout.write(whole, (error) => (error ? fail(error) : done()));
    });
    return;
  }
  await writeFile(resolve(file), whole).catch((error) => {
    throw new UserError(`${file}: the report cannot be written: ${messageOf(error)}`);
  });
}

/** Whether stdout takes colours; https://no-color.org and FORCE_COLOR overrule the terminal. */
export function wantsColor(file: string | undefined): boolean {
  if (file !== undefined || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return process.stdout.isTTY === true;
}

/** Columns of the terminal; wide where the report goes elsewhere. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 120;
}

/** Sources as the command line sees them: relative to where it was started, progress on stderr. */
export function commandContext(): SourceContext {
  return {
    cwd: process.cwd(),
    progress: (line) => process.stderr.write(`${line}\n`),
  };
}
