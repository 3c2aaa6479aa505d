/** What `go test -bench` printed: the configuration lines and one result per line. */
export interface BenchmarkOutput {
  readonly name: string;
  readonly goos: string;
  readonly goarch: string;
  /** Import path of the package under test. */
  readonly pkg: string;
  readonly cpu: string;
  readonly results: readonly BenchmarkResult[];
}

export interface BenchmarkResult {
  /** Whole path without the `-GOMAXPROCS` suffix: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS of the run: the suffix, 1 where there is none. */
  readonly procs: number;
  /** The printed N. */
  readonly iterations: number;
  readonly bytesPerOp: number | undefined;
  readonly allocsPerOp: number | undefined;
}

/** `BenchmarkX/sub-8  1000  1234 ns/op  …`, the name alone where the benchmark printed in between. */
const RESULT = /^(Benchmark[^\s]*)(?:\s+(\d+)((?:\s+[0-9.e+-]+ \S+|\s+[0-9.e+-]+\s+\S+)+))?\s*$/;
const NAMELESS = /^\s*(\d+)\s+([0-9.e+-]+ ns\/op.*)$/;
const MAX_LINE = 10_000;

/** Reads what `go test -bench` printed; undefined where the text is something else. */
export function parseBenchmarkOutput(text: string, name: string): BenchmarkOutput | undefined {
  const config = new Map<string, string>();
  const drafts: { path: string; iterations: number; rest: string }[] = [];
  let pending = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.length > MAX_LINE) continue;
    const setting = /^(goos|goarch|pkg|cpu): (.*)$/.exec(line);
    if (setting) config.set(setting[1]!, setting[2]!.trim());
    const named = RESULT.exec(line);
    const nameless = pending === '' ? null : NAMELESS.exec(line);
    if (named?.[2] !== undefined) {
      drafts.push({ path: named[1]!, iterations: Number(named[2]), rest: named[3]! });
      pending = '';
    } else if (nameless) {
      drafts.push({ path: pending, iterations: Number(nameless[1]), rest: nameless[2]! });
      pending = '';
    } else pending = /^(Benchmark\S*)/.exec(line)?.[1] ?? pending;
  }
  if (drafts.length === 0 && !config.has('pkg')) return undefined;
  const suffixed = everyPathHasOneSuffix(drafts.map((draft) => draft.path));
  return {
    name,
    goos: config.get('goos') ?? '',
    goarch: config.get('goarch') ?? '',
    pkg: config.get('pkg') ?? '',
    cpu: config.get('cpu') ?? '',
    results: drafts.map(({ path, iterations, rest }) => ({
      ...splitProcs(path, suffixed),
      iterations,
      bytesPerOp: figure(rest, 'B/op'),
      allocsPerOp: figure(rest, 'allocs/op'),
    })),
  };
}

/**
 * Go appends `-GOMAXPROCS` to every name unless it is 1, so a number at the end of only some names
 * belongs to the name.
 */
function everyPathHasOneSuffix(paths: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => /-\d+$/.test(path));
}

function splitProcs(path: string, suffixed: boolean): { name: string; procs: number } {
  const found = suffixed ? /^(.*)-(\d+)$/.exec(path) : null;
  return found ? { name: found[1]!, procs: Number(found[2]) } : { name: path, procs: 1 };
}

function figure(rest: string, unit: string): number | undefined {
  const parts = rest.trim().split(/\s+/);
  const at = parts.indexOf(unit);
  return at > 0 ? Number(parts[at - 1]) : undefined;
}
