import { Inflate as Inflater } from 'pako';
import { GatheredBytes } from '../gathered-bytes.ts';
import { isGzip, notWhole, saidSize, tooLarge } from './gzip.ts';

/** Bytes of output at a time: what most profiles need, and no more than a few megabytes. */
const LEAST_CHUNK = 64 * 1024;
const MOST_CHUNK = 4 * 1024 * 1024;

/**
 * Unpacks gzip, all members of it, and hands anything else on as it is: wherever JavaScript runs.
 * The output is counted while it grows, so that a bomb is refused and never inflated.
 */
export function inflate(bytes: Uint8Array, name: string, most: number): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const gathered = new GatheredBytes(most, said);
  const chunkSize = Math.min(Math.max(said, LEAST_CHUNK), MOST_CHUNK, most + 1);
  const inflater = new Inflater({ chunkSize });
  inflater.onData = (part) => {
    if (!gathered.add(part as Uint8Array)) throw tooLarge(name, most);
  };
  inflater.push(bytes, true);
  // Z_BUF_ERROR
  if (inflater.err === -5) throw notWhole(name, '');
  if (inflater.err) throw notWhole(name, inflater.msg || 'broken data');
  if (rest(inflater) > 0) throw notWhole(name, `${rest(inflater)} bytes follow its end`);
  return gathered.whole();
}

/** Bytes after the last member. Zeros there are padding to the library, and an error to Go. */
function rest(inflater: Inflater): number {
  return (inflater as unknown as { strm: { avail_in: number } }).strm.avail_in;
}
