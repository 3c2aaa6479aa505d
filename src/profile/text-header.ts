import type { ValueType } from './heap-profile.ts';
import type { TextLines } from './text-line.ts';

/** What the first line says of all others. */
export interface TextHeader {
  readonly sampleTypes: readonly ValueType[];
  /** Whether lines have the four columns of Go, allocated before in use. */
  readonly hasAlloc: boolean;
  readonly period: number;
  /** Whether counts are those of the sample, to be scaled up. */
  readonly sampled: boolean;
}

export const TEXT_START = 'heap profile:';

const HEADER = /^heap profile: *(\d+): *(\d+) *\[ *(\d+): *(\d+) *\] *@ *(heap[_a-z0-9]*)\/?(\d*)/;
const UNSAMPLED =
  /^heap profile: *(\d+): *(\d+) *\[ *(\d+): *(\d+) *\] @ (?:growth|fragmentation)z?/;

/**
 * Reads `heap profile: 226: 1156512 [439: 1386128] @ heap/8192`. The rate after `heap/` is twice
 * `runtime.MemProfileRate`; the other forms, of older tools, give it as it is.
 *
 * @see google/pprof profile/legacy_profile.go, `parseHeapHeader`
 */
export function parseTextHeader(line: string, lines: TextLines): TextHeader {
  const found = HEADER.exec(line);
  if (!found) {
    if (UNSAMPLED.test(line)) return header(false, 1, false);
    throw lines.error('is no header of a heap profile in text form');
  }
  const [, count, bytes, allCount, allBytes, form, rate] = found;
  const given = Number(rate);
  if (!Number.isSafeInteger(given)) throw lines.error(`has the sampling rate ${rate}`);
  // Compared as text, and "0" is as good as absent: so does pprof.
  const hasAlloc =
    (allCount !== count && allCount !== '0') || (allBytes !== bytes && allBytes !== '0');
  if (form === 'heap') return header(hasAlloc, Math.floor(given / 2), true);
  if (form === 'heap_v2' || form === 'heapz_v2') return header(hasAlloc, given, true);
  if (form === 'heapprofile') return header(hasAlloc, 1, false);
  throw lines.error(`names the unknown form "${form}"`);
}

function header(hasAlloc: boolean, period: number, sampled: boolean): TextHeader {
  const types = hasAlloc
    ? ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space']
    : ['objects', 'space'];
  const sampleTypes = types.map((type) => ({
    type,
    unit: type.endsWith('space') ? 'bytes' : 'count',
  }));
  return { sampleTypes, hasAlloc, period, sampled };
}
