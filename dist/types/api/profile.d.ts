import type { HeapProfile } from '../profile/heap-profile.js';
import { type Made } from './made.js';
export { UserError } from '../errors.js';
export type { FunctionTable, HeapProfile, LocationTable, Mapping, SampleTable, ValueType, } from '../profile/heap-profile.js';
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
export declare function readProfile(bytes: Uint8Array, name: string): HeapProfile;
/**
 * Reads the files of one side: heap profiles, what `go test -bench` printed, and the manifest that
 * `collect` writes. Text that is neither is left out.
 *
 * @throws UserError for a broken profile, and where there is neither a profile nor an output
 */
export declare function readSet(files: readonly File[]): ProfileSet;
