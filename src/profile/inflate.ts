import { Inflate as Inflater } from 'pako';
import { UserError } from '../errors.ts';
import { GatheredBytes } from '../gathered-bytes.ts';
import { MAX_FILE } from '../limits.ts';

/** Bytes of output at a time: what most profiles need, and no more than a few megabytes. */
const LEAST_CHUNK = 64 * 1024;
const MOST_CHUNK = 4 * 1024 * 1024;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks gzip and hands anything else on; `most` are the bytes that it may become. */
export type Inflate = (bytes: Uint8Array, name: string, most: number) => Uint8Array;

/**
 * Unpacks gzip, all members of it, and hands anything else on as it is. The output is counted
 * while it grows, so that a bomb is refused and never inflated.
 */
export function inflate(bytes: Uint8Array, name: string, most: number = MAX_FILE): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const gathered = new GatheredBytes(most, said);
  const chunkSize = Math.min(Math.max(said, LEAST_CHUNK), MOST_CHUNK, most + 1);
  const inflater = new Inflater({ chunkSize });
  inflater.onData = (part) => {
    if (gathered.add(part as Uint8Array)) return;
    throw new UserError(`${name}: unpacks to more than ${most} bytes, which no heap profile needs`);
  };
  inflater.push(bytes, true);
  if (inflater.err) {
    // Z_BUF_ERROR: there was nothing wrong with what there is.
    const what = inflater.err === -5 ? 'it ends too early' : inflater.msg || 'broken data';
    throw new UserError(`${name}: is not a whole gzip file (${what}): write it again`);
  }
  if (rest(inflater) > 0) {
    throw new UserError(
      `${name}: is not a whole gzip file (${rest(inflater)} bytes follow its end): write it again`,
    );
  }
  return gathered.whole();
}

/** What the file says of its own size, which need not be so. */
export function saidSize(bytes: Uint8Array): number {
  const end = bytes.length;
  return end < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - 4, true);
}

/** Bytes after the last member. Zeros there are padding to the library, and an error to Go. */
function rest(inflater: Inflater): number {
  return (inflater as unknown as { strm: { avail_in: number } }).strm.avail_in;
}
