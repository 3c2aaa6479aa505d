import { type Dirent, opendirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { isSpoilt, whyNot } from '../read-file.ts';

const MAX_FILES = 10_000;
const MAX_LOOKED_AT = 500_000;

/** What a walk is for. */
export interface Search {
  /** Whether a file is looked for, by its path. */
  readonly wants: (path: string) => boolean;
  /** Whether anything in a folder can be. */
  readonly enters: (path: string) => boolean;
}

/**
 * The paths below a folder that are looked for, in order, and folders that cannot be searched for
 * their names' sake; links are not followed into folders. Only what is looked for counts, so that a
 * narrow glob may search a large tree.
 */
export function walk(top: string, { wants, enters }: Search): string[] {
  const found: string[] = [];
  const folders = [top];
  let looked = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (++looked > MAX_LOOKED_AT) {
        throw new UserError(`${top}: more than ${MAX_LOOKED_AT} files: name a smaller folder`);
      }
      if (entry.isDirectory()) {
        if (enters(path)) (isSpoilt(path) ? found : folders).push(path);
      } else if (wants(path) && found.push(path) > MAX_FILES) {
        throw new UserError(
          `${top}: more than ${MAX_FILES} files: name a smaller folder or a narrower glob`,
        );
      }
    }
  }
  return found.sort();
}

/** Those of a folder; none where there is no such folder, which a glob may name as well. */
function* entriesOf(folder: string): Generator<Dirent> {
  try {
    const listing = opendirSync(folder, { bufferSize: 256 });
    try {
      for (let entry = listing.readSync(); entry; entry = listing.readSync()) yield entry;
    } finally {
      listing.closeSync();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (whyNot(folder, error).fault === 'missing') return;
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  }
}
