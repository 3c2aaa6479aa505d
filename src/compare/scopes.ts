import { groupBy } from '../group-by.ts';
import type { Metric } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import { buffersIn } from './growing-buffers.ts';
import { compareIds } from './join-results.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { countedOperations } from './operations.ts';
import { isFixed, type PrintedLine, type ResultDiff } from './result.ts';
import type { Printed } from './sampled-shares.ts';
import type { Scope, ScopeEvidence } from './scope.ts';
import { SIDES, type Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { totalsOf } from './totals.ts';

/** A scope, and what its figures are made from. */
export interface MeasuredScope {
  readonly scope: Scope;
  /** The runs of both sides that hold it, and what each counts for in a sum. */
  readonly runs: readonly MeasuredRun[];
  readonly weigh: Weight;
  /** Operations that the weighed sums are of, where the weights do not have them. */
  readonly per: number;
  /** The same of what the processes did beside their operations; absent where those are not apart. */
  readonly setUp?: Pick<MeasuredScope, 'weigh' | 'per'>;
  /** What the benchmark printed for one operation, over all results of the scope. */
  readonly printed: Printed;
}

export interface ScopeRequest {
  readonly metrics: readonly Metric[];
  readonly results: readonly Omit<ResultDiff, 'scope'>[];
  readonly names: NameTable;
  /** Why nothing of the two sides can be compared. */
  readonly doubts: readonly Doubt[];
}

/** The benchmarks that the profiles hold, by package and name. */
export function scopesOf(
  runs: readonly MeasuredRun[],
  { metrics, results, names, doubts }: ScopeRequest,
): MeasuredScope[] {
  const byName = groupBy(results, ({ id }) => nameKey(id.package, id.name));
  return groups(runs).map(({ benchmark, of }): MeasuredScope => {
    const lines = resultsOf(of, benchmark, byName);
    const inScope = lines.map(({ id }) => id);
    const operations = operationsIn(of, benchmark);
    const printed = printedOf(lines);
    const evidence = evidenceOf(of, benchmark, lines, operations, printed, doubts);
    const isCounted = evidence.kind === 'counted';
    const weigh: Weight = (run, name) => {
      if (name !== benchmark) return 0;
      return isCounted ? run.weight / operations[run.side] : run.weight;
    };
    return {
      runs: of,
      weigh,
      per: 1,
      printed,
      scope: {
        package: of[0]!.measured,
        benchmark,
        status: statusOf(of),
        results: inScope,
        pair: undefined,
        evidence,
        operations,
        totals: isCounted ? totalsOf(of, metrics, weigh) : {},
        most: isCounted ? mostBytes(of, operations) : undefined,
        buffers: buffersIn(of, benchmark, names),
      },
    };
  });
}

/**
 * The runs of each benchmark, by the pair of profiles that hold it. A run in which it allocated
 * nothing has none of its stacks, and is one all the same: zero is a figure.
 */
function groups(runs: readonly MeasuredRun[]): { benchmark: string; of: MeasuredRun[] }[] {
  const ofPair = groupBy(runs, ({ pair }) => pair);
  return [...ofPair.values()].flatMap((together) => {
    const benchmarks = new Set(together.flatMap(({ samples }) => [...samples.keys()]));
    benchmarks.delete('');
    return [...benchmarks].map((benchmark) => ({
      benchmark,
      of: together.filter(
        ({ samples, operations }) => samples.has(benchmark) || operations.has(benchmark),
      ),
    }));
  });
}

function statusOf(runs: readonly MeasuredRun[]): Scope['status'] {
  const sides = new Set(runs.map(({ side }) => side));
  if (!sides.has('base')) return 'added';
  return sides.has('head') ? 'both' : 'removed';
}

/** All results that the profiles of a benchmark hold. */
function resultsOf(
  runs: readonly MeasuredRun[],
  benchmark: string,
  byName: ReadonlyMap<string, ScopeRequest['results']>,
) {
  const held = new Set(
    runs.flatMap((run) =>
      (run.operations.get(benchmark)?.results ?? []).map((name) => nameKey(run.measured, name)),
    ),
  );
  return [...held].flatMap((key) => byName.get(key) ?? []).sort((a, b) => compareIds(a.id, b.id));
}

function nameKey(path: string, name: string): string {
  return `${path}\n${name}`;
}

/** Operations of a benchmark in one run of each side. */
function operationsIn(runs: readonly MeasuredRun[], benchmark: string): Record<Side, number> {
  const counts = countedOperations(
    runs.map((run) => ({ run, operations: run.operations.get(benchmark) })),
  );
  const sides = { base: 0, head: 0 };
  for (const run of runs) sides[run.side] += counts.get(run)! * run.weight;
  return sides;
}

/**
 * What one operation printed, the mean over the operations that head ran: with the same weights on
 * both sides a change of their mixture is no growth.
 */
function printedOf(results: readonly Omit<ResultDiff, 'scope'>[]): Printed {
  const mean = (side: Side, of: (line: PrintedLine) => number | undefined) => {
    let sum = 0;
    let operations = 0;
    for (const { lines } of results) {
      const count = sumOf(lines.head.map(({ iterations }) => iterations));
      const values = lines[side].map(of);
      if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
      sum += (count * sumOf(values as number[])) / values.length;
      operations += count;
    }
    return operations > 0 ? sum / operations : undefined;
  };
  const both = (of: (line: PrintedLine) => number | undefined) => {
    const [base, head] = SIDES.map((side) => mean(side, of));
    return base === undefined || head === undefined ? undefined : { base, head };
  };
  const bytes = both((line) => line.bytes);
  const objects = both((line) => line.objects);
  return { ...(bytes && { alloc_space: bytes }), ...(objects && { alloc_objects: objects }) };
}

/** What whole processes allocated, an operation of the benchmark. */
function mostBytes(runs: readonly MeasuredRun[], operations: Scope['operations']) {
  const most = { base: 0, head: 0 };
  for (const run of runs) {
    for (const bytes of columnOf(run, 'alloc_space') ?? []) most[run.side] += bytes * run.weight;
  }
  return { base: most.base / operations.base, head: most.head / operations.head };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function evidenceOf(
  runs: readonly MeasuredRun[],
  benchmark: string,
  results: readonly Omit<ResultDiff, 'scope'>[],
  operations: Scope['operations'],
  printed: Printed,
  doubts: readonly Doubt[],
): ScopeEvidence {
  const none = (why: Extract<ScopeEvidence, { kind: 'none' }>['why']): ScopeEvidence => ({
    kind: 'none',
    why,
  });
  const [first] = [...doubts, ...results.flatMap(({ doubt }) => doubt ?? [])];
  if (first) return none(first);
  const silent = runs.find((run) => !run.operations.has(benchmark));
  if (silent) return none({ code: 'no-output', profile: silent.run.name, isBenchmark: true });
  const odd =
    statusOf(runs) === 'both' ? results.find(({ status }) => status !== 'both') : undefined;
  if (odd) {
    const side = odd.status === 'added' ? 'head' : 'base';
    return none({ code: 'results-differ', result: odd.id.name, side });
  }
  const periods = [...new Set(runs.map(({ run }) => run.profile.period))];
  const everything = periods.every((period) => period <= 1);
  const counts = (side: Side) => profilesOn(side, runs);
  if (everything && results.every(isFixed) && ranAlike(operations, runs)) {
    return { kind: 'counted', profiles: { base: counts('base'), head: counts('head') } };
  }
  if (periods.length > 1) return none({ code: 'mixed-periods', periods });
  if (statusOf(runs) !== 'both')
    return none({ code: 'needs-every-allocation', metric: 'alloc_space' });
  if (!printed.alloc_space) {
    const side = results.some(({ lines }) => lines.base.some(({ bytes }) => bytes === undefined))
      ? 'base'
      : 'head';
    return none({ code: 'no-benchmem', side });
  }
  const lacking = runs.find(({ untold }) => untold('alloc') !== '');
  if (lacking)
    return none({ code: 'untold', profile: lacking.run.name, lacks: lacking.untold('alloc') });
  const samples = (side: Side) =>
    sumOf(runs.map((run) => (run.side === side ? (run.samples.get(benchmark)?.length ?? 0) : 0)));
  return { kind: 'sampled', samples: { base: samples('base'), head: samples('head') } };
}

function profilesOn(side: Side, runs: readonly MeasuredRun[]): number {
  return runs.filter((run) => run.side === side).length;
}

/** Whether there are as many operations on both sides; one side alone is its own measure. */
function ranAlike({ base, head }: Scope['operations'], runs: readonly MeasuredRun[]): boolean {
  const isOneSided = statusOf(runs) !== 'both';
  return isOneSided ? Math.max(base, head) > 0 : base > 0 && base === head;
}
