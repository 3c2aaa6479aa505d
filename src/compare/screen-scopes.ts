import { groupBy } from '../group-by.ts';
import { benchmarkOfResult } from './benchmark-frames.ts';
import { uncountedIn } from './counted-figures.ts';
import type { CollectedResult } from './counted-results.ts';
import { signOf } from './counted-scopes.ts';
import type { Doubt } from './doubt.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { MeasuredScope } from './scopes.ts';
import type { Weight } from './side-sums.ts';
import { operationsBetween } from './slope.ts';

/**
 * What the processes that ran all of a package tell of functions, by benchmark, for the results that
 * did not run alone. Figures are sums over what one operation of each of its sub-benchmarks does, and
 * stacks without a benchmark are in all of them: it is the most that any one can have.
 */
export function screenScopes(
  runs: readonly MeasuredRun[],
  results: readonly CollectedResult[],
  [doubt]: readonly Doubt[],
): MeasuredScope[] {
  const ids = results.flatMap(({ result: { id, status, counted } }) =>
    counted?.by === 'screen' && !counted.uncounted && status !== 'removed' ? [{ id, status }] : [],
  );
  const idsOf = groupBy(ids, ({ id }) => id.package);
  return [...groupBy(runs, ({ measured }) => measured)].flatMap(([path, of]): MeasuredScope[] => {
    const { ran } = of[0]!;
    if (ran?.kind !== 'screen') return [];
    const why = doubt ?? uncountedIn(of);
    const between = operationsBetween(ran.pair);
    const ofBenchmark = groupBy(idsOf.get(path) ?? [], ({ id }) => benchmarkOfResult(id.name));
    return [...ofBenchmark].map(([benchmark, own]): MeasuredScope => {
      const weigh: Weight = (run, name) =>
        name === benchmark || name === '' ? signOf(run) / run.repeats : 0;
      return {
        runs: of.map((run) => within(run, [benchmark, ''])),
        weigh,
        per: between,
        printed: {},
        scope: {
          package: path,
          benchmark,
          status: own.every(({ status }) => status === 'added') ? 'added' : 'both',
          results: own.map(({ id }) => id),
          pair: ran.pair,
          evidence: why
            ? { kind: 'none', why }
            : { kind: 'counted', profiles: { base: 1, head: 1 } },
          operations: { base: between, head: between },
          totals: {},
          most: undefined,
          buffers: 0,
        },
      };
    });
  });
}

/** A run with the samples of some benchmarks alone: nobody passes over all of them for each. */
function within(run: MeasuredRun, benchmarks: readonly string[]): MeasuredRun {
  const samples = new Map(
    benchmarks.flatMap((name) => {
      const of = run.samples.get(name);
      return of ? [[name, of] as const] : [];
    }),
  );
  return { ...run, samples };
}
