import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { readSet } from './read.ts';

export const FIXTURES = fileURLToPath(new URL('../../__fixtures__/', import.meta.url));

/** The three captures of the same two module variants. */
export const CAPTURES = ['demo', 'sampled', 'default'] as const;

/** All files of a folder below `__fixtures__`, as a source would bring them. */
export function filesOf(folder: string) {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.(pb\.gz|txt|json)$/.test(name))
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      bytes: new Uint8Array(readFileSync(join(FIXTURES, folder, name))),
      explicit: false,
    }));
}

export function fixtureSet(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): ProfileSet {
  return readSet(filesOf(folder).filter(({ name }) => wanted(basename(name))));
}
