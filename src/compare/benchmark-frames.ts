import type { BenchmarkOutput } from '../profile/benchmark-output.ts';
import { rememberedOf } from '../remembered.ts';
import { adoptHelpers } from './helper-stacks.ts';
import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** Whether a function is one that `go test -bench` runs, by its name inside the package. */
export function isBenchmarkName(local: string): boolean {
  return local.startsWith('Benchmark') && /^Benchmark(?!\p{Ll})/u.test(local);
}

/**
 * The benchmark each stack belongs to, by name; `''` where nothing tells: goroutines of other
 * functions, what `TestMain` did, stacks cut off. The frame that `testing.(*B).runN` calls is the
 * benchmark, or for a sub-benchmark a literal declared in it; without `runN` (RunParallel,
 * goroutines started in the benchmark itself) the outermost function named `Benchmark…` is.
 */
export function benchmarkOfSamples(
  stacks: Stacks,
  names: NameTable,
  output?: BenchmarkOutput,
): string[] {
  const found = byFrames(stacks, names);
  adoptHelpers(found, stacks, names);
  adoptSubBenchmarks(found, stacks, names, output);
  adoptByTheOnly(found, stacks, names, output);
  return found;
}

/** `BenchmarkParse` for the result `BenchmarkParse/small`. */
export function benchmarkOfResult(result: string): string {
  return result.split('/')[0]!;
}

/** The names of benchmarks by their numbers. Once for a set: its names are of all profiles. */
const benchmarksIn = rememberedOf(
  ({ functions }: NameTable) =>
    new Map(functions.flatMap(({ local }, i) => (isBenchmarkName(local) ? [[i, local]] : []))),
);

function byFrames({ profile, start, node, symbolAt }: Stacks, names: NameTable): string[] {
  const runN = names.functionId.get('testing.(*B).runN') ?? -1;
  const benchmarks = benchmarksIn(names);
  // A literal of a helper that was inlined into a benchmark is the benchmark's.
  const literals = new Map(
    [...names.compiledInto.get(profile)!].filter(([, local]) => isBenchmarkName(local)),
  );
  const found = new Array<string>(start.length - 1).fill('');
  // Programs that serve run none.
  if (benchmarks.size + literals.size === 0) return found;
  const benchmarkAt = (at: number) =>
    (literals.size > 0 ? literals.get(symbolAt(at)) : undefined) ?? benchmarks.get(node[at]!) ?? '';
  for (let i = 0; i < found.length; i++) {
    let name = '';
    for (let at = start[i + 1]! - 1; at >= start[i]!; at--) {
      const isCaller = node[at] === runN && at > start[i]!;
      name = benchmarkAt(isCaller ? at - 1 : at);
      if (name !== '' || isCaller) break;
    }
    found[i] = name;
  }
  return found;
}

/** Where one benchmark has sub-benchmarks and no other, those that nothing else claims are its own. */
function adoptSubBenchmarks(
  found: string[],
  stacks: Stacks,
  names: NameTable,
  output: BenchmarkOutput | undefined,
): void {
  const subs = output?.results.filter(({ name }) => name.includes('/'));
  const [only, ...others] = new Set(subs?.map(({ name }) => benchmarkOfResult(name)));
  if (only === undefined || others.length > 0) return;
  const main = names.functionId.get('runtime.main');
  const runN = names.functionId.get('testing.(*B).runN');
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i]!, stacks.start[i + 1]!);
    if (name !== '' || frames.at(-1) === main) return;
    if (runN !== undefined && frames.includes(runN)) found[i] = only;
  });
}

/**
 * Where one benchmark ran and no other, whatever goroutines allocated is its own. What the main
 * goroutine did before and after it (`TestMain`) is not.
 */
function adoptByTheOnly(
  found: string[],
  stacks: Stacks,
  names: NameTable,
  output: BenchmarkOutput | undefined,
): void {
  const ran = new Set(output?.results.map(({ name }) => benchmarkOfResult(name)));
  const [only] = ran;
  if (only === undefined || ran.size > 1) return;
  if (found.some((name) => name !== '' && name !== only)) return;
  const main = names.functionId.get('runtime.main');
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i]!, stacks.start[i + 1]!);
    if (name === '' && frames.length > 0 && frames.at(-1) !== main) found[i] = only;
  });
}
