import { Inflate } from 'pako';
import { UserError } from '../errors.ts';

/** Inflated profiles beyond this are refused: real ones are a few megabytes. */
export const MAX_INFLATED = 256 * 1024 * 1024;
const CHUNK = 64 * 1024;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks gzip, all members of it, and hands anything else on as it is. The output is counted
 * while it grows, so that a bomb is refused and never inflated.
 */
export function inflate(bytes: Uint8Array, name: string, most: number = MAX_INFLATED): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate({ chunkSize: CHUNK });
  inflater.onData = (part) => {
    const chunk = part as Uint8Array;
    size += chunk.length;
    if (size > most) {
      throw new UserError(
        `${name}: unpacks to more than ${most} bytes, which no heap profile needs`,
      );
    }
    parts.push(chunk);
  };
  for (let at = 0; at < bytes.length && !inflater.ended; at += CHUNK) {
    inflater.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
  if (inflater.err) {
    throw new UserError(
      `${name}: is not a whole gzip file (${inflater.msg || 'broken data'}): write it again`,
    );
  }
  if (!inflater.ended) throw new UserError(`${name}: the gzip data ends too early: write it again`);
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
