import { UserError } from '../errors.ts';

/** Unpacks gzip and hands anything else on; `most` are the bytes that it may become. */
export type Inflate = (bytes: Uint8Array, name: string, most: number) => Uint8Array;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What the file says of its own size, which need not be so. */
export function saidSize(bytes: Uint8Array): number {
  const end = bytes.length;
  return end < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - 4, true);
}

/** @param what is wrong with it; `''` where there is nothing wrong with what there is of it */
export function notWhole(name: string, what: string): UserError {
  return new UserError(
    `${name}: is not a whole gzip file (${what || 'it ends too early'}): write it again`,
  );
}

export function tooLarge(name: string, most: number): UserError {
  return new UserError(
    `${name}: unpacks to more than ${most} bytes, which no heap profile needs: write it again`,
  );
}
