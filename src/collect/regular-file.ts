import { type Stats, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { MAX_FILE } from '../limits.ts';
import { readRegularFile } from '../read-file.ts';

/**
 * The text of a regular file, behind links or not. Whatever else has its name is a `UserError`:
 * a named pipe would be waited for without end, a device read without end.
 */
export function readRegular(file: string): string {
  const read = readRegularFile(file, MAX_FILE);
  if (!read.bytes) throw new UserError(`${file}: ${read.why}`);
  return new TextDecoder().decode(read.bytes);
}

/** What a path leads to; undefined where that is nothing, or nothing that may be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
