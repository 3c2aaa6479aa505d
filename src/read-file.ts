import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';
import { messageOf } from './errors.ts';

/** A file's bytes, or why it is not read. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: undefined; readonly why: string; readonly fault: Fault };

/** Whether there is nothing, nothing that is ever read, or a file that cannot be. */
export type Fault = 'missing' | 'irregular' | 'unreadable';

/**
 * Reads a regular file, or the one that a link leads to. Nothing else ends, or says before how
 * long it is: a device, a pipe.
 *
 * @param most bytes that it may have
 */
export function readRegularFile(path: string, most: number): FileRead {
  let file: number | undefined;
  try {
    // Opening a pipe would wait for somebody to write into it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    const kind = kindOf(stats);
    if (kind !== 'a file') {
      return irregular(`is ${kind}, and only regular files are read`);
    }
    if (stats.size > most) return unreadable(`has ${stats.size} bytes, too many (at most ${most})`);
    return { bytes: readWhole(file, stats.size) };
  } catch (error) {
    return whyNot(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What stands in the way of a path. */
export function whyNot(path: string, error: unknown): FileRead & { readonly bytes: undefined } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    return unreadable(`cannot be read: ${messageOf(error)}`);
  }
  if (isLink(path)) return irregular('is a link that leads nowhere');
  if (isSpoilt(path)) return irregular('has a name that is not UTF-8: rename it');
  return { bytes: undefined, why: 'no such file', fault: 'missing' };
}

function irregular(why: string) {
  return { bytes: undefined, why, fault: 'irregular' } as const;
}

function unreadable(why: string) {
  return { bytes: undefined, why, fault: 'unreadable' } as const;
}

function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'a file';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/** No more than it said it has: a file may grow while it is read. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const read = readSync(file, bytes, at, size - at, null);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}

/** Whether a path was listed with bytes that no text stands for, so that nothing is found by it. */
export function isSpoilt(path: string): boolean {
  return path.includes('\uFFFD') && !existsSync(path);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
