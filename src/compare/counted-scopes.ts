import { groupBy } from '../group-by.ts';
import type { Metric } from '../profile/metric.ts';
import { byMetric } from './by-metric.ts';
import { roundingOf, uncountedIn } from './counted-figures.ts';
import type { CollectedResult } from './counted-results.ts';
import type { Doubt } from './doubt.ts';
import { buffersIn } from './growing-buffers.ts';
import { INIT, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import type { CountedResult, StartDiff } from './result.ts';
import type { MeasuredScope } from './scopes.ts';
import { SIDES, type Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { figureOf, measurementsOf, operationsBetween } from './slope.ts';
import { sumOf } from './totals.ts';

/**
 * Each result that ran alone as a scope of its own: what its functions do in one operation is the
 * difference of both counts, and nothing else is in it.
 */
export function countedScopes(
  results: readonly CollectedResult[],
  metrics: readonly Metric[],
  names: NameTable,
  [doubt]: readonly Doubt[],
): MeasuredScope[] {
  return results.flatMap(({ result: { id, status, counted }, runs }): MeasuredScope[] => {
    if (!counted || runs.length === 0) return [];
    const { pair, repeats } = counted;
    const why = doubt ?? counted.uncounted;
    const between = operationsBetween(pair);
    const weigh: Weight = (run, name) => (name === id.name ? signOf(run) / run.repeats : 0);
    return [
      {
        runs,
        weigh,
        per: between,
        setUp: setUpOf(counted, id.name, runs),
        printed: {},
        scope: {
          package: id.package,
          benchmark: id.name,
          status,
          results: [id],
          pair,
          evidence: why ? { kind: 'none', why } : { kind: 'counted', profiles: repeats },
          operations: { base: between, head: between },
          totals: byMetric(metrics, (metric) => counted.claimed[metric]?.change),
          most: undefined,
          buffers: buffersIn(runs, id.name, names),
        },
      },
    ];
  });
}

/** The process at the lower count is taken off the one at the higher. */
export function signOf({ run: { process } }: MeasuredRun): number {
  if (!process || process.kind === 'start') return 0;
  return process.at === 'high' ? 1 : -1;
}

/**
 * What of the processes is not their operations, by stacks: what the longer one did less its
 * operations at the slope, `high − ran · (high − low) / between`. Where operations do more outside
 * the timer no stack tells that from what is inside, and there it is all that the longer one did.
 */
function setUpOf({ outside, pair }: CountedResult, name: string, runs: readonly MeasuredRun[]) {
  const isHigh = (run: MeasuredRun) => signOf(run) > 0;
  if ((outside.alloc_space?.change.delta ?? 0) > roundingOf(pair)) {
    const weigh: Weight = (run, key) => (key === name && isHigh(run) ? 1 / run.repeats : 0);
    return { weigh, per: 1 };
  }
  const between = operationsBetween(pair);
  const ran = new Map(
    SIDES.flatMap((side) =>
      measurementsOf(runs, side).flatMap(({ low, high }) =>
        [low, high].map((run) => [run, high.ranOperations] as const),
      ),
    ),
  );
  const weigh: Weight = (run, key) => {
    const count = key === name ? ran.get(run) : undefined;
    return count === undefined ? 0 : (isHigh(run) ? between - count : count) / run.repeats;
  };
  return { weigh, per: between };
}

/** What a package allocates before any benchmark, and the stacks that do. */
export interface MeasuredStart {
  readonly start: StartDiff;
  readonly of: MeasuredScope;
}

/** The starts of packages, where a process that ran no benchmark was kept. */
export function startsOf(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
  [doubt]: readonly Doubt[],
): MeasuredStart[] {
  const pairs = groupBy(
    runs.filter(({ ran }) => ran?.kind === 'start'),
    ({ measured }) => measured,
  );
  return [...pairs].map(([path, of]): MeasuredStart => {
    const on = (side: Side) => of.filter((run) => run.side === side);
    const values = (side: Side, metric: Metric) =>
      on(side).map((run) => sumOf(run, run.samples.get(INIT) ?? [], metric));
    const uncounted = uncountedIn(of);
    const figures = byMetric(metrics, (metric) =>
      figureOf({ base: values('base', metric), head: values('head', metric) }),
    );
    const names = (side: Side) => on(side).map(({ run }) => run.name);
    const profiles = { base: names('base'), head: names('head') };
    const counts = { base: profiles.base.length, head: profiles.head.length };
    const status = counts.base === 0 ? 'added' : counts.head === 0 ? 'removed' : 'both';
    const why = doubt ?? uncounted;
    return {
      start: { ...(uncounted && { uncounted }), package: path, status, figures, profiles },
      of: {
        runs: of,
        weigh: (run) => 1 / run.repeats,
        per: 1,
        printed: {},
        scope: {
          package: path,
          benchmark: INIT,
          status,
          results: [],
          pair: undefined,
          evidence: why ? { kind: 'none', why } : { kind: 'counted', profiles: counts },
          operations: { base: 1, head: 1 },
          totals: byMetric(metrics, (metric) => figures[metric]?.change),
          most: undefined,
          buffers: 0,
        },
      },
    };
  });
}
