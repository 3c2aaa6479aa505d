import fc from 'fast-check';
import {
  EXITS,
  MANIFEST_FILE,
  type ManifestMeasurement,
  type ManifestProcess,
  type Pair,
  RESULT_EXITS,
} from '../../src/profile/manifest.ts';
import { METRICS, type Metric } from '../../src/profile/metric.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';
import { entryOf, manifestOf } from '../helpers/collected.ts';
import { AMOUNTS, profileOf } from './odd-sides.ts';

/*
 * Sides as `heapgate collect` writes them and as they come to be broken: killed runs, folders put
 * together by hand, files that were lost, renamed or written by someone else.
 */

const NAMES = [
  'testing.(*B).runN',
  'm.io/x.BenchmarkX',
  'm.io/x.F',
  'm.io/x.(*T).run',
  'm.io/y.G',
  'lib.io/z.Z',
  'runtime.malg',
  'runtime.newproc1',
  'runtime.main',
  'testing.(*M).Run',
  'runtime.doInit1',
  'internal/sync.newIndirectNode[...]',
  'bytes.growSlice',
];
const BODY = [1, 0];
const STACKS = [
  [2, ...BODY],
  [3, 2, ...BODY],
  [4, 2, ...BODY],
  [5, 4, ...BODY],
  [12, 3, ...BODY],
  [5],
  [6, 7],
  [9, 8],
  [2, 10, 8],
  [11, 2, ...BODY],
  [2, 2, 2, ...BODY],
];
const PAIRS: readonly Pair[] = [
  [20, 120],
  [2, 7],
  [100, 1100],
  [2, Number.MAX_SAFE_INTEGER],
];

/** What a process does on a stack: once, and again in each operation. */
const site = fc.record({
  stack: fc.constantFrom(...STACKS),
  each: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(0, 0, 1, 1, 2, 3, 40) },
    { weight: 1, arbitrary: fc.constantFrom(-3, 1e6, 2 ** 40) },
  ),
  once: fc.constantFrom(0, 0, 1, 3, 4, 1000, -2),
  size: fc.constantFrom(8, 16, 64, 5120, 2 ** 20),
  kept: fc.integer({ min: 0, max: 9 }),
  /** Instead of all that. */
  odd: fc.oneof(
    { weight: 40, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...AMOUNTS), { minLength: 4, maxLength: 4 }),
    },
  ),
});

/** How a process printed its result: as Go does, for the most part. */
const PRINTED = [
  'true',
  'true',
  'true',
  'true',
  'true',
  'less',
  'no -benchmem',
  'another name',
  'twice',
  'nothing',
  'no line',
  'NaN',
  'Inf',
  'huge',
  'below 0',
  'no operation',
] as const;

const sometimes = <T>(usual: T, weight: number, ...others: readonly T[]) =>
  fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const process = fc.record({
  printed: sometimes<(typeof PRINTED)[number]>('true', 3, ...PRINTED),
  /** What became of its profile. */
  file: sometimes<'there' | 'lost' | 'the other count' | 'of all'>(
    'there',
    20,
    'lost',
    'the other count',
    'of all',
  ),
  types: sometimes<readonly Metric[]>(
    [...METRICS],
    60,
    ['alloc_space'],
    ['alloc_objects', 'alloc_space'],
    ['inuse_objects', 'inuse_space'],
  ),
  period: sometimes(1, 40, 0, 2, 524_288, -1),
});

const measurement = fc.record({
  pair: sometimes(0, 12, 1, 2, 3),
  low: process,
  high: process,
});

const result = fc.record({
  name: fc.constantFrom('BenchmarkX', 'BenchmarkX/a', 'BenchmarkX/a-8', 'BenchmarkY', 'Benchmark'),
  exit: sometimes(0, 8, ...RESULT_EXITS.keys()),
  sites: fc.array(site, { maxLength: 3 }),
  measurements: fc.oneof(
    { weight: 4, arbitrary: fc.array(measurement, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(measurement, { minLength: 3, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(measurement, { maxLength: 4 }) },
  ),
});

const entry = fc.record({
  path: sometimes('m.io/x', 3, 'm.io/y'),
  exit: sometimes(0, 8, ...EXITS.keys()),
  start: fc.option(fc.record({ process, sites: fc.array(site, { maxLength: 2 }) })),
  screens: sometimes(0, 5, 1, 3),
  screenPair: sometimes(0, 5, 1),
  results: fc.uniqueArray(result, { selector: ({ name }) => name, maxLength: 3 }),
});

const shard = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 2 }),
  shard: sometimes('', 6, '1/2', '2/2'),
  go: sometimes('go1.26.8', 12, 'go1.26.7', 'go1.25.1', ''),
  cpu: sometimes(1, 8, 2),
});

const side = fc.record({
  shards: fc.oneof(
    { weight: 6, arbitrary: fc.array(shard, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(shard, { minLength: 0, maxLength: 2 }) },
  ),
  /** What lies beside what was collected. */
  beside: sometimes<'nothing' | 'a profile' | 'an old set' | 'an output'>(
    'nothing',
    12,
    'a profile',
    'an old set',
    'an output',
  ),
});

/** Both sides, and how much of the base the head has. */
export const oddCollected = fc.record({
  base: side,
  head: side,
  /** `same`: the very files. `grown`: the base's, with other amounts in one of its results. */
  head_is: sometimes<'same' | 'grown' | 'other'>('grown', 1, 'same', 'other'),
  grown: fc.record({ sites: fc.array(site, { minLength: 1, maxLength: 3 }), at: fc.nat(5) }),
  policy: fc.nat(7),
  exact: fc.boolean(),
});

export type OddCollected = typeof oddCollected extends fc.Arbitrary<infer T> ? T : never;
type OddSide = OddCollected['base'];
type OddEntry = OddSide['shards'][number]['entries'][number];
type Site = OddEntry['results'][number]['sites'][number];
type OddProcess = OddEntry['results'][number]['measurements'][number]['low'];

/** The files of both sides as a source would bring them. */
export function collectedFilesOf({ base, head, head_is, grown }: OddCollected) {
  const from = filesOfSide(base, 'base/');
  if (head_is === 'same') {
    const to = from.map((file) => ({ ...file, name: file.name.replace(/^base/, 'head') }));
    return { base: from, head: to };
  }
  return { base: from, head: filesOfSide(head_is === 'grown' ? more(base, grown) : head, 'head/') };
}

/** The same side, in which one result has other sites. */
function more(of: OddSide, { sites, at }: OddCollected['grown']): OddSide {
  let left = at;
  const shards = of.shards.map((one) => ({
    ...one,
    entries: one.entries.map((pkg) => ({
      ...pkg,
      results: pkg.results.map((each) => (left-- === 0 ? { ...each, sites } : each)),
    })),
  }));
  return { ...of, shards };
}

function filesOfSide({ shards, beside }: OddSide, folder: string): NamedFile[] {
  const files: NamedFile[] = [];
  const put = (name: string, bytes: Uint8Array) =>
    files.push({ name: folder + name, bytes, explicit: false });
  const text = (name: string, value: string) => put(name, new TextEncoder().encode(value));
  shards.forEach((one, i) => {
    const at = shards.length > 1 ? `${i}/` : '';
    const written = new ShardFiles((name, bytes) => put(at + name, bytes));
    const packages = one.entries.map((pkg, place) => packageOf(pkg, `${place}`, written));
    const go = { version: one.go, os: 'linux', arch: 'amd64', experiments: '', settings: {} };
    const flags = { bench: '.', skip: '', cpu: one.cpu, short: false, tags: [], trimpath: true };
    const manifest = manifestOf(packages, { shard: one.shard, go, flags });
    text(at + MANIFEST_FILE, JSON.stringify(manifest));
  });
  switch (beside) {
    case 'nothing':
      break;
    case 'a profile':
      put('given/g.pb', heapOf([{ stack: [2, 1, 0], each: 0, once: 9, size: 64 }], 1));
      break;
    case 'an old set':
      text(`old/${MANIFEST_FILE}`, '{"schema":"heapgate/set/v1"}');
      break;
    case 'an output':
      text('given/o.txt', 'pkg: m.io/x\nBenchmarkX\t 120\t 5 ns/op\t 64 B/op\t 1 allocs/op\n');
      break;
  }
  return files;
}

/** The files of a shard; a process whose profile is not its own names another's. */
class ShardFiles {
  readonly #put: (name: string, bytes: Uint8Array) => void;
  #first: string | undefined;

  constructor(put: (name: string, bytes: Uint8Array) => void) {
    this.#put = put;
  }

  processOf(of: OddProcess, sites: readonly Site[], count: number, stem: string, at: string) {
    const profile = `${stem}.${at}.pb`;
    if (of.file === 'of all' && this.#first) return this.#named(this.#first, of, sites, count);
    if (of.file !== 'lost') {
      this.#first ??= profile;
      this.#put(profile, heapOf(sites, count, of));
    }
    if (of.file !== 'the other count') return this.#named(profile, of, sites, count);
    return this.#named(`${stem}.${at === 'low' ? 'high' : 'low'}.pb`, of, sites, count);
  }

  #named(profile: string, of: OddProcess, sites: readonly Site[], count: number) {
    return { profile, lines: (name: string) => linesOf(of, sites, count, name), seconds: 0.01 };
  }
}

type Written = ReturnType<ShardFiles['processOf']>;

function packageOf(pkg: OddEntry, stem: string, files: ShardFiles) {
  const both = (
    { pair: at, low, high }: OddEntry['results'][number]['measurements'][number],
    sites: readonly Site[],
    names: readonly string[],
    file: string,
  ): ManifestMeasurement => {
    const pair = PAIRS[at]!;
    const of = (process: OddProcess, place: 'low' | 'high'): ManifestProcess =>
      printing(files.processOf(process, sites, pair[place === 'low' ? 0 : 1], file, place), names);
    return { pair, low: of(low, 'low'), high: of(high, 'high') };
  };
  const results = pkg.results.map(({ name, exit, sites, measurements }, place) => ({
    name,
    exit: RESULT_EXITS[exit]!,
    message: exit === 0 ? '' : 'x_test.go:9: boom',
    measurements: measurements.map((each, repeat) =>
      both(each, sites, [name], `${stem}.${place}.${repeat}`),
    ),
  }));
  const [first] = pkg.results.flatMap(({ measurements }) => measurements);
  const all = pkg.results.flatMap(({ sites }) => sites);
  const names = pkg.results.map(({ name }) => name);
  const screens = Array.from({ length: first ? pkg.screens : 0 }, (_, repeat) =>
    both({ ...first!, pair: pkg.screenPair }, all, names, `${stem}.screen.${repeat}`),
  );
  const start =
    pkg.start &&
    printing(files.processOf(pkg.start.process, pkg.start.sites, 1, `${stem}.start`, 'x'), []);
  const parts = { exit: EXITS[pkg.exit]!, message: 'm', screens, start: start ?? undefined };
  return entryOf(pkg.path, results, { ...parts, module: 'm.io' });
}

function printing({ lines, ...rest }: Written, names: readonly string[]): ManifestProcess {
  return { ...rest, lines: names.flatMap(lines) };
}

type Amounts = Pick<Site, 'stack' | 'size'> & {
  readonly each: number;
  readonly once: number;
} & Partial<Pick<Site, 'kept' | 'odd'>>;

function heapOf(
  sites: readonly Amounts[],
  count: number,
  { types, period }: Pick<OddProcess, 'types' | 'period'> = { types: METRICS, period: 1 },
): Uint8Array {
  const samples = sites.map(({ stack, each, once, size, kept = 9, odd }) => {
    const objects = Math.min(each * count + once, 2 ** 50);
    const bytes = Math.min(objects * size, 2 ** 51);
    const left = kept === 0 ? [objects, bytes] : kept === 1 ? [once, once * size] : [0, 0];
    return { stack: [...stack], values: { values: odd ?? [objects, bytes, ...left], size: 0 } };
  });
  return profileOf({ types: [...types], period, time: 0, labels: false, samples }, NAMES);
}

function linesOf({ printed }: OddProcess, sites: readonly Site[], count: number, name: string) {
  const objects = sites.reduce((sum, { each, once }) => sum + each * count + once, 0);
  const bytes = sites.reduce((sum, { each, once, size }) => sum + (each * count + once) * size, 0);
  const line = (figures: string, of = name, n = count) => `${of} \t ${n}\t 51.0 ns/op${figures}`;
  const told = (of: number) => Math.max(0, Math.floor(of / count));
  const real = ` \t ${told(bytes)} B/op \t ${told(objects)} allocs/op`;
  switch (printed) {
    case 'true':
      return [line(real)];
    case 'less':
      return [line(` \t ${told(bytes / 4)} B/op \t ${told(objects / 4)} allocs/op`)];
    case 'no -benchmem':
      return [line('')];
    case 'another name':
      return [line(real, `${name}/random-1`)];
    case 'twice':
      return [line(real), line(real)];
    case 'nothing':
      return [];
    case 'no line':
      return ['PASS', '\u0000', `--- SKIP: ${name}`];
    case 'NaN':
      return [line(' \t NaN B/op \t NaN allocs/op')];
    case 'Inf':
      return [line(' \t Inf B/op \t -Inf allocs/op')];
    case 'huge':
      return [line(' \t 9007199254740991 B/op \t 1e300 allocs/op')];
    case 'below 0':
      return [line(' \t -64 B/op \t -1 allocs/op')];
    case 'no operation':
      return [line(real, name, 0)];
  }
}
