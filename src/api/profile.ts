import type { HeapProfile } from '../profile/heap-profile.ts';
import { inflate } from '../profile/inflate.ts';
import { readProfile as readBytes } from '../profile/read-profile.ts';
import { readSet as readFiles } from '../profile/read-set.ts';
import { type Made, made } from './made.ts';

export { UserError } from '../errors.ts';
export type {
  FunctionTable,
  HeapProfile,
  LocationTable,
  Mapping,
  SampleTable,
  ValueType,
} from '../profile/heap-profile.ts';

/** A file of one side. Profiles, and outputs with the same stem, find each other by name. */
export interface File {
  /** As messages and reports name it; with slashes where it lies in a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that was given of one side, decoded: `compare` takes two of them. */
export type ProfileSet = Made<'profile set'>;

/**
 * Decodes a heap profile in any form that Go writes: gzipped or plain protobuf, or the text of
 * `?debug=1`.
 *
 * @param name for messages
 * @throws UserError where it is none, or broken; one line that names the file and the cure
 */
export function readProfile(bytes: Uint8Array, name: string): HeapProfile {
  return readBytes(bytes, name, inflate);
}

/**
 * Reads the files of one side: heap profiles, what `go test -bench` printed, and the manifest that
 * `collect` writes. Text that is neither is left out.
 *
 * @throws UserError for a broken profile, and where there is neither a profile nor an output
 */
export function readSet(files: readonly File[]): ProfileSet {
  const found = files.map(({ name, bytes }) => ({ name, bytes, explicit: false }));
  return made({ is: 'profile set' }, readFiles(found, inflate));
}
