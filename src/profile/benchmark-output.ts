import { UserError } from '../errors.ts';
import { type PackageFailure, packageFailures } from './package-failures.ts';
import { linesOf, withoutEvents } from './test-events.ts';

/** What `go test -bench` printed: the configuration lines and one result per line. */
export interface BenchmarkOutput {
  readonly name: string;
  readonly goos: string;
  readonly goarch: string;
  /** Import path of the package under test. */
  readonly pkg: string;
  readonly cpu: string;
  readonly results: readonly BenchmarkResult[];
  /** Packages that did not run to their end. */
  readonly failures: readonly PackageFailure[];
}

export interface BenchmarkResult {
  /** Import path, of the `pkg:` line above it; `''` where there is none. */
  readonly package: string;
  /** Whole path without the `-GOMAXPROCS` suffix: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS of the run: the suffix, 1 where there is none. */
  readonly procs: number;
  /** The printed N. */
  readonly iterations: number;
  readonly bytesPerOp: number | undefined;
  readonly allocsPerOp: number | undefined;
}

const CONFIG = /^(goos|goarch|pkg|cpu): (.*)$/;
const NAME = /^Benchmark(?!\p{Ll})\S*/u;
/** Go writes the name and a tab, runs the benchmark, and then writes the rest of the line. */
const UNFINISHED = /^\S+ *\t/;
/** What Go appends once a benchmark is done, behind whatever the benchmark printed itself. */
const TAIL = /(?<!\d)\d+\t *[0-9.]+ ns\/op(?:\s.*)?$/;
const NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?|Inf|NaN)$/i;
const MAX_LINE = 10_000;
const MAX_RESULTS = 100_000;

interface Draft {
  readonly package: string;
  readonly path: string;
  readonly iterations: number;
  /** Value by unit. */
  readonly metrics: ReadonlyMap<string, number>;
  /** The line without the name, its parts parted by spaces. */
  readonly rest: string;
}

/** A result line in one piece, also where the benchmark printed something in the midst of it. */
export interface PrintedLine {
  /** Without the suffix of GOMAXPROCS. */
  readonly name: string;
  /** `BenchmarkParse/small-2 120 51 ns/op 64 B/op 1 allocs/op`. */
  readonly text: string;
}

/** The result lines of one test binary. @param procs GOMAXPROCS of all its benchmarks */
export function printedLines(text: string, procs: number): PrintedLine[] {
  return readDrafts(withoutEvents(text), 'output').drafts.map(({ path, rest }) => {
    const { name } = procs === 1 ? { name: path } : splitSuffix(path);
    return { name, text: `${path} ${rest}` };
  });
}

/**
 * Reads what `go test -bench` printed, with `-json` or without; undefined where the text is
 * something else.
 * @param procs GOMAXPROCS of all its benchmarks, where it is known: a sub-benchmark may be called
 *   `size-8`, which looks like one that ran on 8 CPUs
 */
export function parseBenchmarkOutput(
  text: string,
  name: string,
  procs?: number,
): BenchmarkOutput | undefined {
  const plain = withoutEvents(text);
  const { drafts: all, config } = readDrafts(plain, name);
  // What was skipped or failed in its measured run prints a line of no operation.
  const drafts = all.filter(({ iterations }) => iterations > 0);
  const failures = packageFailures(linesOf(plain));
  if (drafts.length === 0 && !config.has('pkg') && failures.length === 0) return undefined;
  const only = (key: string) => config.get(key) ?? '';
  const suffixed =
    procs === undefined ? suffixIsProcs(drafts.map((draft) => draft.path)) : procs !== 1;
  return {
    name,
    goos: only('goos'),
    goarch: only('goarch'),
    pkg: only('pkg'),
    cpu: only('cpu'),
    results: drafts.map(({ package: path, path: name, iterations, metrics }) => ({
      package: path,
      ...(suffixed ? splitSuffix(name) : { name, procs: 1 }),
      iterations,
      bytesPerOp: amountOf(metrics.get('B/op')),
      allocsPerOp: amountOf(metrics.get('allocs/op')),
    })),
    failures: failures.map((failure) => ({
      ...failure,
      message: suffixed ? withoutSuffix(failure.message, drafts) : failure.message,
    })),
  };
}

function readDrafts(text: string, name: string) {
  const config = new Map<string, string>();
  const drafts: Draft[] = [];
  let pending = '';
  let pkg = '';
  for (const line of linesOf(text)) {
    if (line.length > MAX_LINE) continue;
    const [, key, value] = CONFIG.exec(line) ?? [];
    // Of several packages none is the one that was measured.
    if (key !== undefined) config.set(key, same(config.get(key), value!.trim()));
    if (key === 'pkg') pkg = value!.trim();
    const path = NAME.exec(line)?.[0];
    const whole = path === undefined ? undefined : parseResult(path, line.slice(path.length));
    if (path !== undefined && UNFINISHED.test(line)) pending = path;
    const draft = whole ?? (pending === '' ? undefined : parseRest(pending, line));
    if (!draft) continue;
    if (drafts.push({ ...draft, package: pkg }) > MAX_RESULTS) {
      throw new UserError(
        `${name}: has more than ${MAX_RESULTS} results: keep those of one run in it`,
      );
    }
    pending = '';
  }
  return { drafts, config };
}

function same(before: string | undefined, now: string): string {
  return before === undefined || before === now ? now : '';
}

/** What a benchmark reports by itself may be anything: an amount is a number from 0 on. */
function amountOf(value: number | undefined): number | undefined {
  return value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** `  1000  1234 ns/op  64 B/op`: iterations, then a number and its unit for each metric. */
function parseResult(path: string, text: string): Omit<Draft, 'package'> | undefined {
  const [count = '', ...fields] = text.trim().split(/\s+/);
  // A benchmark that panicked as its process ended has run nothing.
  if (!/^\d{1,15}$/.test(count) || fields.length < 2 || fields.length % 2 !== 0) return undefined;
  const metrics = new Map<string, number>();
  for (let i = 0; i < fields.length; i += 2) {
    if (!NUMBER.test(fields[i]!)) return undefined;
    metrics.set(fields[i + 1]!, Number(fields[i]));
  }
  return { path, iterations: Number(count), metrics, rest: [count, ...fields].join(' ') };
}

/** The end of a line whose name stands further up. */
function parseRest(path: string, line: string): Omit<Draft, 'package'> | undefined {
  return parseResult(path, /^ *\d+\t/.test(line) ? line : (TAIL.exec(line)?.[0] ?? ''));
}

/**
 * Go appends `-GOMAXPROCS` to every name unless it is 1, and runs every benchmark at every number
 * of `-cpu`. So a number at the end is part of the name unless all names have the same numbers.
 */
function suffixIsProcs(paths: readonly string[]): boolean {
  const numbers = new Map<string, Set<number>>();
  const bare = new Set(paths);
  for (const path of paths) {
    const { name, procs } = splitSuffix(path);
    const known = numbers.get(name) ?? new Set();
    numbers.set(name, known.add(procs));
    if (bare.has(name)) known.add(1);
  }
  const sets = new Set([...numbers.values()].map((all) => [...all].sort((a, b) => a - b).join()));
  return sets.size === 1 && !sets.has('1');
}

/** A failure's words, which begin with the name of the benchmark, as results are called. */
function withoutSuffix(message: string, drafts: readonly Draft[]): string {
  const [, path = '', words = ''] = /^(Benchmark\S+?)(:? .*)?$/.exec(message) ?? [];
  const { name, procs } = splitSuffix(path);
  return drafts.some((draft) => splitSuffix(draft.path).procs === procs) ? name + words : message;
}

function splitSuffix(path: string): { name: string; procs: number } {
  const [, name, procs] = /^(.+)-(\d{1,6})$/.exec(path) ?? [];
  return name === undefined ? { name: path, procs: 1 } : { name, procs: Number(procs) };
}
