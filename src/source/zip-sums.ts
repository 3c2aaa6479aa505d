/**
 * The checksum of each entry of an archive's directory, in its order; undefined where there are not
 * as many as its end says: what unpacks it would pass over the rest in silence.
 */
export function directorySums(bytes: Uint8Array): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums: number[] = [];
  const { start, entries } = directoryOf(view);
  for (let at = start; isEntry(view, at); ) {
    sums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return sums.length === entries ? sums : undefined;
}

/** In the record at the end, and where there is a larger one before it, in that. */
function directoryOf(view: DataView): { start: number; entries: number } {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return { start: view.byteLength, entries: Number.NaN };
  const small = { start: view.getUint32(end + 16, true), entries: view.getUint16(end + 10, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return small;
  const larger = view.getUint32(end - 12, true);
  const isThere = larger + 56 <= view.byteLength && view.getUint32(larger, true) === 0x06064b50;
  if (!isThere) return small;
  return { start: view.getUint32(larger + 48, true), entries: view.getUint32(larger + 32, true) };
}

function isEntry(view: DataView, at: number): boolean {
  return at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip has it; Node has it itself from 20.15 on. */
export function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ TABLE[(sum ^ bytes[i]!) & 255]!;
  return ~sum >>> 0;
}
