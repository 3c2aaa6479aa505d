import { gunzipSync } from 'node:zlib';
import { inflate, isGzip, saidSize } from '../profile/inflate.ts';

/** Deflate packs no better than this. */
const MOST_PACKED = 1032;

/**
 * Unpacks gzip as `inflate` does, with the zlib of Node, which is ten times as fast. It keeps to what
 * Go writes, one member that is as long as its end says and that nothing follows: zlib passes over
 * what follows an end. All else is for `inflate` to unpack, or to refuse in its words.
 */
export function gunzip(bytes: Uint8Array, name: string, most: number): Uint8Array {
  const said = saidSize(bytes);
  if (!isGzip(bytes) || said > most || said > MOST_PACKED * bytes.length) {
    return inflate(bytes, name, most);
  }
  const size = { maxOutputLength: Math.max(1, said), chunkSize: Math.max(64, said + 1) };
  try {
    const { buffer, engine } = gunzipSync(bytes, { ...size, info: true }) as unknown as Unpacked;
    if (engine.bytesWritten === bytes.length && buffer.length === said) {
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
    }
  } catch {
    // Whatever is wrong with it is told below.
  }
  return inflate(bytes, name, most);
}

/** What zlib gives where `info` is asked for. */
interface Unpacked {
  readonly buffer: Uint8Array<ArrayBuffer>;
  /** With the bytes that it read. */
  readonly engine: { readonly bytesWritten: number };
}
