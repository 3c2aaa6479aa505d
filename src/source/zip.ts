import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../errors.ts';
import { MAX_FILE, MAX_SIDE } from '../limits.ts';
import type { SourceFile } from './source-file.ts';
import { crc32, directorySums } from './zip-sums.ts';

/** Whatever somebody packed: more than this is refused before it is inflated. */
const MAX_ENTRIES = 5_000;
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
  const sums = directorySums(bytes);
  if (!sums) throw broken(name, 'its directory is not whole');
  const expected = new Map<string, Expected>();
  let entries = 0;
  let total = 0;
  const filter = (file: { name: string; originalSize: number }): boolean => {
    if (++entries > MAX_ENTRIES) throw tooMuch(name, `more than ${MAX_ENTRIES} entries`);
    if (file.name.length > MAX_NAME)
      throw tooMuch(name, `a name of ${file.name.length} characters`);
    if (file.name.endsWith('/') || !wanted(file.name)) return false;
    total += file.originalSize;
    if (file.originalSize > MAX_FILE || total > MAX_SIDE) {
      throw tooMuch(name, `${total} bytes when inflated`);
    }
    if (expected.has(file.name)) throw broken(name, `holds ${file.name} twice`);
    expected.set(file.name, { size: file.originalSize, sum: sums[entries - 1] });
    return true;
  };
  const files = inflate(name, bytes, filter);
  return Object.entries(files)
    .map(([path, content]) => {
      const { size, sum } = expected.get(path)!;
      if (content.length !== size || crc32(content) !== sum) {
        throw broken(name, `${path} is not as it was packed`);
      }
      return { name: `${name}/${path}`, bytes: content, explicit: false };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function inflate(name: string, bytes: Uint8Array, filter: (file: Entry) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw broken(name, 'it cannot be unpacked');
  }
}

/** What the directory says of an entry. */
interface Expected {
  readonly size: number;
  readonly sum: number | undefined;
}

function broken(name: string, what: string): UserError {
  return new UserError(`${name}: the archive is broken: ${what}: upload it again`);
}

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

function tooMuch(name: string, what: string): UserError {
  return new UserError(`${name}: the archive has ${what}: keep nothing but profiles in it`);
}
