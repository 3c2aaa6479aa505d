import type { TextHeader } from './text-header.ts';
import type { TextLines } from './text-line.ts';

/** One record of a text profile. */
export interface TextSample {
  /** One per sample type, scaled up where the profile is a sample. */
  readonly values: readonly number[];
  /** Bytes of one object. */
  readonly objectSize: number;
  /** Program counters, leaf first, at the call rather than behind it. */
  readonly addresses: readonly bigint[];
}

/** A digit run is only tried from its start, so that a line is read in one go. */
const SAMPLE = /((?:-|(?<!\d))\d+): *(-?\d+) *\[ *(\d+): *(\d+) *\] @([ x0-9a-f]*)/;
const ADDRESS = /0x[0-9a-f]+/g;
const MAX_ADDRESS = 2n ** 64n - 1n;

/**
 * Reads `1: 8192 [3: 24576] @ 0x482ccc 0x4870c7`: in use, and in brackets allocated.
 *
 * @see google/pprof profile/legacy_profile.go, `parseHeapSample`
 */
export function parseTextSample(line: string, header: TextHeader, lines: TextLines): TextSample {
  const found = SAMPLE.exec(line);
  if (!found) throw lines.error('is neither a record, nor a comment, nor a memory map');
  const [, count, bytes, allCount, allBytes, stack] = found;
  const inUse = pair(count!, bytes!, 'in use', header, lines);
  const addresses = (stack!.match(ADDRESS) ?? []).map((text) => addressOf(text, lines));
  if (!header.hasAlloc) return { values: inUse.values, objectSize: inUse.objectSize, addresses };
  const allocated = pair(allCount!, allBytes!, 'allocated', header, lines);
  return {
    values: [...allocated.values, ...inUse.values],
    objectSize: inUse.values[0] === 0 ? allocated.objectSize : inUse.objectSize,
    addresses,
  };
}

function pair(count: string, bytes: string, what: string, header: TextHeader, lines: TextLines) {
  const objects = exact(Number(count), count, lines);
  const size = exact(Number(bytes), bytes, lines);
  if (objects === 0 && size !== 0) throw lines.error(`has no objects ${what}, but ${size} bytes`);
  const values = header.sampled ? unsample(objects, size, header.period) : [objects, size];
  for (const value of values) exact(value, String(value), lines);
  return { values, objectSize: objects === 0 ? 0 : Math.trunc(size / objects) };
}

/**
 * The estimate of what a sample stands for: an object of `s` bytes is in the sample with a chance
 * of 1 − e^(−s/rate).
 *
 * @see google/pprof profile/legacy_profile.go, `scaleHeapSample`
 */
export function unsample(count: number, bytes: number, rate: number): [number, number] {
  if (count === 0 || bytes === 0) return [0, 0];
  if (rate <= 1) return [count, bytes];
  const scale = 1 / (1 - Math.exp(-(bytes / count) / rate));
  return [Math.trunc(count * scale), Math.trunc(bytes * scale)];
}

function exact(value: number, text: string, lines: TextLines): number {
  if (Number.isSafeInteger(value)) return value + 0;
  throw lines.error(`has the number ${text.slice(0, 30)}, beyond 2^53`);
}

/** The call is one byte before the address it returns to. */
function addressOf(text: string, lines: TextLines): bigint {
  const address = BigInt(text.length > 40 ? `0x${text.slice(2).replace(/^0+/, '') || '0'}` : text);
  if (address > MAX_ADDRESS)
    throw lines.error(`has the address ${text.slice(0, 30)}, of over 64 bits`);
  return BigInt.asUintN(64, address - 1n);
}
