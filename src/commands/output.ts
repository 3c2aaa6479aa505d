import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { clean, inertLines } from '../foreign-text.ts';
import { endedText, STDERR, STDOUT } from '../outlet.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { SourceContext } from '../source/source-file.ts';

/** Sends a report to the file the user named, or to stdout. */
export async function writeReport(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return STDOUT.report(text, wantsColor(file));
  await write(inertLines(endedText(text)), file, 'report');
}

/** Writes a profile to the file the user named: nothing that a terminal could show. */
export async function writeProfile(profile: HeapProfile, file: string): Promise<void> {
  const { encodeProfile } = await import('../profile/encode.ts');
  await write(encodeProfile(profile), file, 'profile');
}

async function write(content: string | Uint8Array, file: string, what: string): Promise<void> {
  await writeFile(resolve(file), content).catch((error) => {
    throw new UserError(`${file}: the ${what} cannot be written: ${whyNot(error)}`);
  });
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return 'it is a folder: name a file in it';
  if (code === 'ENOENT') return 'there is no such folder: make it, or name another file';
  return messageOf(error);
}

/** Whether stdout takes colours; https://no-color.org and FORCE_COLOR overrule the terminal. */
export function wantsColor(file: string | undefined): boolean {
  if (file !== undefined || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return STDOUT.isTerminal;
}

/** Columns of the terminal; undefined where the report goes elsewhere, and nothing in it is cut. */
export function terminalWidth(file: string | undefined): number | undefined {
  return file === undefined ? STDOUT.columns : undefined;
}

/** Sources as the command line sees them: relative to where it was started, progress on stderr. */
export function commandContext(): SourceContext {
  return {
    cwd: process.cwd(),
    progress: (line) => STDERR.lines(clean(line)),
  };
}
