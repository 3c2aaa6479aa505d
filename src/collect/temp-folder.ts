import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { isOver, signLease } from './lease.ts';

/** The temp folders' name begins so: by it a later run finds what a killed one left. */
export const FOLDER_PREFIX = 'heapgate-';

/** The lease in a temp folder. */
export const OWNER_FILE = 'owner';

/** The temp folder of a run, absolute, links resolved: its lease, and in it `tmp` for children. */
export function makeTempFolder(): string {
  let folder: string | undefined;
  try {
    folder = realpathSync(mkdtempSync(join(tmpdir(), FOLDER_PREFIX)));
    signLease(join(folder, OWNER_FILE));
    mkdirSync(join(folder, 'tmp'));
    return folder;
  } catch (thrown) {
    if (folder !== undefined) forceRemove(folder);
    throw new UserError(
      `${tmpdir()}: the temporary folder cannot be used (${messageOf(thrown)}); ` +
        'set TMPDIR to a folder that is there and can be written to',
    );
  }
}

/** Deletes the temp folders of runs that were killed. */
export function clearTempFolders(): void {
  for (const name of listed(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (name.startsWith(FOLDER_PREFIX) && isOver(join(folder, OWNER_FILE))) forceRemove(folder);
  }
}

/** Deletes a folder tree; what a benchmark made undeletable stays, and stops nothing. */
export function forceRemove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left to the system's own care of its temp folder.
  }
}

/** The names in a folder; none where it may not be listed, as a shared temp folder may not. */
export function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
