import { closeSync, constants, fstatSync, openSync, writeFileSync } from 'node:fs';

/**
 * Appends to a file that the runner reads, and has made. Code that ran before may have put something
 * else in its place: a pipe that nobody reads from is an error, and nothing waits for it.
 *
 * @param fits whether it may grow, by the bytes that it has and is to have
 * @returns whether it was written
 * @throws an Error of the file system
 */
export function appendNow(
  path: string,
  text: string,
  fits: (used: number, more: number) => boolean = () => true,
): boolean {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = constants;
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK);
  try {
    const bytes = Buffer.from(text);
    if (!fits(fstatSync(file).size, bytes.length)) return false;
    writeFileSync(file, bytes);
    return true;
  } finally {
    closeSync(file);
  }
}
