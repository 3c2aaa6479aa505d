import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { UserError } from '../errors.ts';

/** A manifest of 10,000 packages has some 5 MB. */
const LIMIT = 64 * 1024 * 1024;

/**
 * The text of a regular file, behind links or not. Whatever else has its name is a `UserError`:
 * a named pipe would be waited for without end, a device read without end.
 */
export function readRegular(file: string): string {
  // Windows has no O_NONBLOCK, and no pipes by the name of a file: there it counts as 0.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  let handle: number;
  try {
    handle = openSync(file, flags);
  } catch (thrown) {
    const { code = '' } = thrown as NodeJS.ErrnoException;
    throw new UserError(`${file}: cannot be read (${code})`);
  }
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new UserError(`${file}: not a regular file`);
    if (stats.size > LIMIT) throw new UserError(`${file}: larger than ${LIMIT / 1024 / 1024} MiB`);
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

/** What a path leads to; undefined where that is nothing, or nothing that may be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
