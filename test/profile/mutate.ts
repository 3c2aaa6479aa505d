import { gzipSync } from 'node:zlib';

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const INTERESTING = [0x00, 0x01, 0x0a, 0x12, 0x22, 0x2d, 0x30, 0x3a, 0x7f, 0x80, 0xff];

const CHANGES: readonly Change[] = [
  function flipBits(bytes, random) {
    const copy = bytes.slice();
    for (let i = below(random, 4); i >= 0; i--)
      copy[below(random, copy.length)]! ^= 1 << below(random, 8);
    return copy;
  },
  function setByte(bytes, random) {
    const copy = bytes.slice();
    copy[below(random, copy.length)] = INTERESTING[below(random, INTERESTING.length)]!;
    return copy;
  },
  function truncate(bytes, random) {
    return bytes.slice(0, below(random, bytes.length));
  },
  function remove(bytes, random) {
    const start = below(random, bytes.length);
    return join(bytes.subarray(0, start), bytes.subarray(start + 1 + below(random, 30)));
  },
  function repeat(bytes, random) {
    const start = below(random, bytes.length);
    const end = Math.min(start + 1 + below(random, 200), bytes.length);
    return join(bytes.subarray(0, end), bytes.subarray(start));
  },
  function splice(bytes, random, other) {
    const from = below(random, other.length);
    const piece = other.subarray(from, from + 1 + below(random, 300));
    const at = below(random, bytes.length);
    return join(bytes.subarray(0, at), piece, bytes.subarray(at + below(random, piece.length)));
  },
  function append(bytes, random, other) {
    return join(bytes, other.subarray(below(random, other.length)));
  },
  /** Where a field with a length begins, makes it a little shorter, longer, or huge. */
  function changeLength(bytes, random) {
    const copy = bytes.slice();
    let at = below(random, copy.length);
    while (at < copy.length - 1 && ![0x0a, 0x12, 0x1a, 0x22, 0x2a, 0x32].includes(copy[at]!)) at++;
    if (at + 1 < copy.length) copy[at + 1]! += [1, -1, 2, 0x80, 0x40][below(random, 5)]!;
    return copy;
  },
];

/** Changes that leave most of a profile whole: to fields of the profile itself, or lines of text. */
const PIECEWISE: readonly Change[] = [
  function removePiece(bytes, random) {
    const [start, end] = piece(bytes, random);
    return join(bytes.subarray(0, start), bytes.subarray(end));
  },
  function repeatPiece(bytes, random) {
    const [start, end] = piece(bytes, random);
    return join(bytes.subarray(0, end), bytes.subarray(start));
  },
  function movePiece(bytes, random) {
    const [start, end] = piece(bytes, random);
    const [to] = piece(bytes.subarray(0, start), random);
    return join(
      bytes.subarray(0, to),
      bytes.subarray(start, end),
      bytes.subarray(to, start),
      bytes.subarray(end),
    );
  },
  function addPiece(bytes, random, other) {
    const [start, end] = piece(other, random);
    const [at] = piece(bytes, random);
    return join(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at));
  },
  function addUnknown(bytes, random) {
    const [at] = piece(bytes, random);
    const fields = [
      [0xa0, 1, 7],
      [0xa1, 1, 1, 2, 3, 4, 5, 6, 7, 8],
      [0xa2, 1, 2, 3, 4],
      [0xa5, 1, 1, 2, 3, 4],
      [0x00, 5],
      [0xa3, 1],
    ];
    return join(
      bytes.subarray(0, at),
      Uint8Array.from(fields[below(random, 6)]!),
      bytes.subarray(at),
    );
  },
  /** The last bytes of a piece are numbers mostly: values, lines, labels. */
  function changeEnd(bytes, random) {
    const [start, end] = piece(bytes, random);
    const copy = bytes.slice();
    const at = Math.max(start, end - 1 - below(random, 8));
    if (at < copy.length) copy[at]! ^= 1 << below(random, 8);
    return copy;
  },
];

/** Start and end of a field of the profile itself, or of a line, if bytes are text. */
function piece(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const pieces: [number, number][] = [];
  const isText = bytes[0] === 'h'.charCodeAt(0);
  for (let at = 0; at < bytes.length; ) {
    const end = isText ? bytes.indexOf(10, at) + 1 || bytes.length : endOfField(bytes, at);
    if (end > bytes.length) break;
    pieces.push([at, end]);
    at = end;
  }
  return pieces[below(random, pieces.length)] ?? [0, bytes.length];
}

/** Past the end where it cannot be told. */
function endOfField(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) return Infinity;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  const wire = bytes[start]! & 7;
  return wire === 0 ? at : wire === 2 ? at + length : Infinity;
}

/** One change to bytes or three; some of the results are packed again. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const changes = random() < 0.75 ? PIECEWISE : CHANGES;
  let changed = bytes;
  for (let i = random() < 0.7 ? 0 : 2; i >= 0 && changed.length > 0; i--) {
    changed = changes[below(random, changes.length)]!(changed, random, other);
  }
  return random() < 0.1 ? gzipSync(changed, { level: 1 }) : changed;
}

export function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
