import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../errors.ts';
import type { SourceFile } from './source-file.ts';

/** Whatever somebody packed: more than this is refused before it is inflated. */
const MAX_ENTRIES = 5_000;
const MAX_ENTRY_BYTES = 256 * 1024 * 1024;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_NAME = 1_024;

/** Whether bytes begin as a zip archive does, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return ['PK\x03\x04', 'PK\x05\x06'].includes(strFromU8(bytes.subarray(0, 4), true));
}

/**
 * The wanted files of an archive, in memory. Their names are only ever shown, never opened.
 *
 * @param name of the archive, which goes before the names of its files
 * @param wanted asked with each path inside the archive
 */
export function unzip(
  name: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): SourceFile[] {
  let entries = 0;
  let total = 0;
  const filter = (file: { name: string; originalSize: number }): boolean => {
    if (++entries > MAX_ENTRIES) throw tooMuch(name, `more than ${MAX_ENTRIES} entries`);
    if (file.name.length > MAX_NAME)
      throw tooMuch(name, `a name of ${file.name.length} characters`);
    if (file.name.endsWith('/') || !wanted(file.name)) return false;
    total += file.originalSize;
    if (file.originalSize > MAX_ENTRY_BYTES || total > MAX_TOTAL_BYTES) {
      throw tooMuch(name, `${total} bytes when inflated`);
    }
    return true;
  };
  const files = inflate(name, bytes, filter);
  return Object.entries(files)
    .map(([path, content]) => ({ name: `${name}/${path}`, bytes: content, explicit: false }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function inflate(name: string, bytes: Uint8Array, filter: (file: Entry) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name}: the archive is broken: upload it again`);
  }
}

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

function tooMuch(name: string, what: string): UserError {
  return new UserError(`${name}: the archive has ${what}: keep nothing but profiles in it`);
}
