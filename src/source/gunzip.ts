import { gunzipSync } from 'node:zlib';
import { isGzip, notWhole, saidSize, tooLarge } from '../profile/gzip.ts';

/** Deflate packs no better than this. */
const MOST_PACKED = 1032;

/** Comes to what `inflate` comes to, with the zlib of Node, which is ten times as fast. */
export function gunzip(bytes: Uint8Array, name: string, most: number): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const isLikely = said <= most && said <= MOST_PACKED * bytes.length;
  // Where it is as long as it says, that is one piece, and nothing is copied.
  const chunkSize = Math.max(64, isLikely ? said + 1 : 0, bytes.length);
  const unpacked = unpack(bytes, name, { most, chunkSize });
  const { buffer, engine } = unpacked;
  const rest = bytes.length - engine.bytesWritten;
  // Zeros there are padding to zlib, and an error to Go.
  if (rest > 0) throw notWhole(name, `${rest} bytes follow its end`);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

/** What zlib gives where `info` is asked for. */
interface Unpacked {
  readonly buffer: Uint8Array<ArrayBuffer>;
  /** With the bytes that it read. */
  readonly engine: { readonly bytesWritten: number };
}

function unpack(
  bytes: Uint8Array,
  name: string,
  { most, chunkSize }: { readonly most: number; readonly chunkSize: number },
): Unpacked {
  try {
    const options = { maxOutputLength: most, chunkSize, info: true };
    return gunzipSync(bytes, options) as unknown as Unpacked;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, most);
    throw notWhole(name, code === 'Z_BUF_ERROR' ? '' : message);
  }
}
