import type { BenchmarkOutput, BenchmarkResult } from '../profile/benchmark-output.ts';
import { benchmarkOfResult } from './benchmark-frames.ts';
import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** How a benchmark repeats its operation. */
export type Loop = 'b.N' | 'b.Loop';

export interface Operations {
  /** The sum of the printed N. */
  readonly printed: number;
  /** How many further ones a `b.N` loop probes with, and a `b.Loop` does not. */
  readonly probes: number;
  /** Undefined where the profile does not prove it. */
  readonly loop: Loop | undefined;
  /** Bytes an operation as printed, the mean over all operations; undefined without `-benchmem`. */
  readonly bytes: number | undefined;
  /** Names of the results: the benchmark's own, or those of its sub-benchmarks. Distinct. */
  readonly results: readonly string[];
}

/**
 * The operations of each benchmark that has results. The testing package runs a `b.N`
 * loop once for N = 1 and then for the N that it prints, so N + 1 operations; a `b.Loop` runs just
 * the printed N. Each line of the output (`-count`, `-cpu`, sub-benchmarks) is such a run.
 *
 * @param bytes allocated bytes of each sample, where the profile has them
 * @see testing/benchmark.go: (*B).run1, (*B).launch, (*B).Loop
 */
export function operationsOf(
  output: BenchmarkOutput | undefined,
  samples: ReadonlyMap<string, readonly number[]>,
  stacks: Stacks,
  names: NameTable,
  bytes: Float64Array | undefined,
): Map<string, Operations> {
  const results = new Map<string, BenchmarkResult[]>();
  for (const result of output?.results ?? []) {
    const benchmark = benchmarkOfResult(result.name);
    results.set(benchmark, [...(results.get(benchmark) ?? []), result]);
  }
  const operations = new Map<string, Operations>();
  for (const [benchmark, lines] of results) {
    const runs = splitByRun(samples.get(benchmark) ?? [], stacks, names);
    const printed = sum(lines.map(({ iterations }) => iterations));
    const each = bytesPrinted(lines);
    const probes = lines.filter(({ iterations }) => iterations > 1).length;
    operations.set(benchmark, {
      printed,
      probes,
      loop: probes === 0 ? undefined : loopOf(runs, each, bytes),
      bytes: each === undefined || printed === 0 ? undefined : each / printed,
      results: [...new Set(lines.map(({ name }) => name))],
    });
  }
  return operations;
}

/**
 * How many operations of a benchmark are in each profile of both sides. Where one does not prove
 * its loop, it is taken for that of the others: two unlike loops are compared without the probe.
 */
export function countedOperations<Run extends object>(
  runs: readonly { readonly run: Run; readonly operations: Operations | undefined }[],
): ReadonlyMap<Run, number> {
  const loops = new Set(runs.flatMap(({ operations }) => operations?.loop ?? []));
  const isProbed = loops.size === 1 && loops.has('b.N');
  return new Map(
    runs.map(({ run, operations }) => {
      const { printed = 0, probes = 0 } = operations ?? {};
      return [run, isProbed ? printed + probes : printed] as const;
    }),
  );
}

/** Samples of a benchmark by the run they were made in: for N = 1, and for the printed N. */
export function splitByRun(samples: readonly number[], stacks: Stacks, names: NameTable) {
  const launched = names.functionId.get('testing.(*B).launch');
  const run1 = names.functionId.get('testing.(*B).run1');
  const launch: number[] = [];
  const probe: number[] = [];
  for (const sample of samples) {
    for (let at = stacks.start[sample + 1]! - 1; at >= stacks.start[sample]!; at--) {
      const node = stacks.node[at];
      if (node !== launched && node !== run1) continue;
      (node === launched ? launch : probe).push(sample);
      break;
    }
  }
  return { launch, probe };
}

/**
 * A `b.Loop` does all its work in the run that probes a `b.N`. Only that there is nothing else does
 * not prove it: a `b.N` may allocate in its first operation alone. So most of what the printed
 * bytes promise must be there.
 */
function loopOf(
  { launch, probe }: ReturnType<typeof splitByRun>,
  promised: number | undefined,
  bytes: Float64Array | undefined,
): Loop | undefined {
  if (launch.length > 0) return 'b.N';
  if (!bytes || !promised) return undefined;
  return sum(probe.map((sample) => bytes[sample]!)) > promised / 2 ? 'b.Loop' : undefined;
}

/** What the operations of some results allocated by their lines; undefined where one does not say. */
function bytesPrinted(lines: readonly BenchmarkResult[]): number | undefined {
  const bytes = sum(lines.map(({ iterations, bytesPerOp = NaN }) => iterations * bytesPerOp));
  // A metric that a benchmark reports itself may be NaN, or beyond all numbers.
  return Number.isFinite(bytes) ? bytes : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
