import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import { MAX_FILE } from '../limits.ts';
import { decodeProfile } from './decode.ts';
import { type Inflate, isGzip } from './gzip.ts';
import type { HeapProfile } from './heap-profile.ts';
import { METRICS, type Metric } from './metric.ts';
import { isTextProfile, parseTextProfile } from './text.ts';

const CURE =
  'heapgate reads heap profiles and what go test -bench prints: go test -bench . -benchmem -memprofile mem.pb.gz | tee mem.txt';

/** What files of other kinds start with. */
const MAGIC: readonly (readonly [start: string, what: string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['PK\x03\x04', 'a zip archive'],
  ['\x7fELF', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['%PDF', 'a PDF document'],
  ['go 1.', 'an execution trace'],
  ['\xff\xfe', 'text in UTF-16, which > of PowerShell makes of whatever passes through it'],
  ['<', 'a web page'],
  ['{', 'JSON'],
  ['goroutine profile:', 'a goroutine profile'],
  ['threadcreate profile:', 'a thread profile'],
  ['--- mutex:', 'a mutex profile'],
  ['--- contention:', 'a block profile'],
  ['--- threadz', 'a thread profile'],
  ['--- heapz', 'a Java heap profile'],
];
const LONGEST_MAGIC = 24;

/**
 * Bytes to columns: unpacks, recognises the binary and the text form of a heap profile, decodes
 * and checks.
 *
 * @param gunzip what unpacks it: that of the machine, or `inflate`
 * @param most bytes that the unpacked profile may have
 * @throws UserError, one line that names the file and the cure
 */
export function readProfile(
  bytes: Uint8Array,
  name: string,
  gunzip: Inflate,
  most: number = MAX_FILE,
): HeapProfile {
  return readUnpacked(unpack(bytes, name, gunzip, most), name);
}

/** The first half of it: bytes that are not packed any more. */
export function unpack(
  bytes: Uint8Array,
  name: string,
  gunzip: Inflate,
  most: number = MAX_FILE,
): Uint8Array {
  if (bytes.length === 0) throw new UserError(`${name}: is empty: ${CURE}`);
  const raw = gunzip(bytes, name, most);
  if (raw.length === 0) throw new UserError(`${name}: is empty inside the gzip: ${CURE}`);
  if (isGzip(raw)) throw new UserError(`${name}: is packed with gzip twice: unpack it once`);
  return raw;
}

/** The second half. */
export function readUnpacked(raw: Uint8Array, name: string): HeapProfile {
  if (isTextProfile(raw)) return parseTextProfile(raw, name);
  const start = String.fromCharCode(...raw.subarray(0, LONGEST_MAGIC));
  const other = MAGIC.find(([magic]) => start.startsWith(magic));
  if (other) throw new UserError(`${name}: is ${other[1]}: ${CURE}`);
  try {
    return decodeProfile(raw, name);
  } catch (error) {
    // Where a byte of a text is the first fault of a message says nothing to anybody.
    throw error instanceof UserError && isText(raw)
      ? new UserError(`${name}: ${textWithout(decodeText(raw))}: ${CURE}`)
      : error;
  }
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).some((byte) => byte < 9);
}

/** What a text is that is neither a profile nor holds a result. */
function textWithout(text: string): string {
  const said = /^(?:ok|FAIL|\?) *\t.*/m.exec(text) ?? /^(?:PASS|FAIL)\r?$/m.exec(text);
  return said
    ? `go test printed no benchmark in it, but "${said[0].trim().replaceAll(/\s+/g, ' ')}"`
    : 'is some other text';
}

/**
 * The column of each heap metric. As in pprof, `inuse_space` also finds the `space` that profiles
 * of two columns have. Empty where this is no heap profile.
 *
 * @see google/pprof profile/index.go, `SampleIndexByName`
 */
export function heapMetrics(profile: HeapProfile): Map<Metric, number> {
  const found = new Map<Metric, number>();
  for (const metric of METRICS) {
    const short = metric.replace('inuse_', '');
    const index = profile.sampleTypes.findIndex(({ type }) => type === metric || type === short);
    if (index >= 0) found.set(metric, index);
  }
  return found;
}

/** Refuses a profile that is none of the heap, and one without any function name. */
export function checkHeap(profile: HeapProfile, name: string): void {
  if (heapMetrics(profile).size === 0) {
    const types = profile.sampleTypes.map(({ type }) => type).join(', ') || 'nothing';
    throw new UserError(`${name}: is ${kindOf(profile)} (it counts ${types}): ${CURE}`);
  }
  if (profile.samples.length > 0 && profile.functions.length === 0) {
    throw new UserError(
      `${name}: has no function names: write it with runtime/pprof, or symbolise it with go tool pprof -proto BINARY ${name}`,
    );
  }
}

function kindOf({ sampleTypes }: HeapProfile): string {
  const types = sampleTypes.map(({ type }) => type);
  if (types.includes('cpu')) return 'a CPU profile';
  if (types.includes('contentions')) return 'a mutex or block profile';
  if (types.includes('goroutine')) return 'a goroutine profile';
  if (types.includes('threadcreate')) return 'a thread profile';
  return 'no heap profile';
}
