import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { inflate } from '../../src/profile/inflate.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { readProfile as readBytes } from '../../src/profile/read-profile.ts';
import { type Decoded, type NamedFile, readSet as readFiles } from '../../src/profile/read-set.ts';

/** What the readers do anywhere, whatever unpacks the files. */
export function readProfile(bytes: Uint8Array, name: string, most?: number): HeapProfile {
  return readBytes(bytes, name, inflate, most);
}

export function readSet(files: readonly NamedFile[], decoded?: Decoded): ProfileSet {
  return readFiles(files, inflate, decoded);
}
