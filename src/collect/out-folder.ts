import { accessSync, constants, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { MANIFEST_FILE } from '../profile/manifest.ts';
import { statsOf } from './regular-file.ts';

/** A manifest while it is written; a run that was killed may have left it. */
export const NEW_MANIFEST = `${MANIFEST_FILE}.new`;

/** Bytes of a path on Linux; Windows and macOS take less. */
const LONGEST = 4095;
const TOO_LONG = 'the name is too long; name another folder';

/** Refuses a folder that cannot be made or written to, or holds something else. Leaves nothing. */
export function checkFolder(folder: string): void {
  const made = makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK);
    const names = readdirSync(folder);
    const other = names.find((name) => name !== NEW_MANIFEST);
    if (other === undefined || names.includes(MANIFEST_FILE)) return;
    throw new UserError(
      `${folder}: holds ${other} and no ${MANIFEST_FILE}; name a new or an empty folder`,
    );
  } catch (thrown) {
    throw writeError(folder, thrown);
  } finally {
    remove(made);
  }
}

/**
 * Makes a folder with those above it that are missing; where that fails half-way, takes them away
 * again. Step by step: Node's own `recursive` never ends in `/proc`.
 * @returns what was made, from the top down
 */
export function makeFolder(folder: string): string[] {
  const made: string[] = [];
  try {
    for (const one of missingFolders(folder)) if (make(one)) made.push(one);
    return made;
  } catch (thrown) {
    remove(made);
    throw writeError(folder, thrown);
  }
}

/** False where another process was faster. */
function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (thrown) {
    if (statsOf(folder)?.isDirectory()) return false;
    throw thrown;
  }
}

/** From the top down. */
function missingFolders(folder: string): string[] {
  // Beyond the limit of a path there would be thousands to make and to take away again.
  if (Buffer.byteLength(folder) > LONGEST) throw new UserError(`${folder}: ${TOO_LONG}`);
  const found = statsOf(folder);
  if (found?.isDirectory() || dirname(folder) === folder) return [];
  if (found) throw new UserError(`${folder}: not a folder; name another`);
  return [...missingFolders(dirname(folder)), folder];
}

function remove(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Another process has put something into it.
    }
  }
}

/** Why a folder or a file in it could not be written, as far as the user can mend it. */
export function writeError(folder: string, thrown: unknown): unknown {
  const { code = '' } = (thrown ?? {}) as NodeJS.ErrnoException;
  const known = {
    ENOSPC: 'no space left on the disk; free some, the same command goes on from here',
    EROFS: 'cannot be written to; name another folder',
    EACCES: 'cannot be written to; name another folder',
    EPERM: 'cannot be written to; name another folder',
    EEXIST: 'not a folder; name another',
    ENOTDIR: 'not a folder; name another',
    ENAMETOOLONG: TOO_LONG,
  }[code];
  if (known !== undefined) return new UserError(`${folder}: ${known}`);
  const isOfSystem = /^E[A-Z0-9]+$/.test(code) || code === 'ERR_FS_EISDIR';
  return isOfSystem
    ? new UserError(`${folder}: cannot be written (${code}); name another`)
    : thrown;
}
