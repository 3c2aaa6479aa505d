import type { Figures, HeapDiff, Per, Reach, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import { benchmarkMatcher, nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore, Limit } from './policy.ts';

/** What one limit is held against: a function, or a package as a whole. */
export interface JudgedTarget {
  readonly package: string;
  readonly own: boolean;
  /** Whole name and name inside the package; undefined for a package. */
  readonly function: string | undefined;
  readonly local: string | undefined;
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

/** A cap is on the head, with what is new in it; a growth is between what both sides ran. */
export function reachOf({ kind }: Limit): Reach {
  return kind === 'max' ? 'all' : 'common';
}

/** Whether a benchmark did not run alike on both sides. */
export function isLeftOut(
  { oneSided }: HeapDiff,
  { measured, name }: { measured: string; name: string },
): boolean {
  return oneSided.some((each) => each.measured === measured && each.benchmark === name);
}

/** The figures that a budget speaks of: of some benchmarks or all, per run or per operation. */
export function tableOf(diff: HeapDiff, { benchmarks }: Budget, per: Per, reach: Reach): Table {
  const isWhole = reach === 'common' || diff.oneSided.length === 0;
  if (!benchmarks && per === 'run' && isWhole) return diff;
  const wanted = benchmarks ? benchmarkMatcher(benchmarks) : () => true;
  return diff.within(wanted, per, reach);
}

/** The same where sub-benchmarks cannot be told apart: all of the benchmarks that have them. */
export function mixedTable(diff: HeapDiff, { benchmarks = [] }: Budget): Table {
  const wanted = benchmarkMatcher(benchmarks);
  return diff.within((name) => wanted(name), 'run', 'all');
}

/**
 * What a budget speaks of. Packages of other modules are matched only where they are named whole:
 * `**` means one's own.
 */
export function targetsOf(table: Table, budget: Budget): JudgedTarget[] {
  const inPackages = packageMatcher(budget.packages);
  const within = ({ package: path, own }: { package: string; own: boolean }) =>
    own ? inPackages(path) : budget.packages.includes(path);
  if (!budget.functions) {
    return table.packages.filter(within).map(({ package: path, own, metrics }) => ({
      package: path,
      own,
      metrics,
      function: undefined,
      local: undefined,
    }));
  }
  const named = nameMatcher(budget.functions);
  return table.functions
    .filter((fn) => within(fn) && named(fn.local))
    .map(({ package: path, own, local, name, metrics }) => ({
      package: path,
      own,
      metrics,
      function: name,
      local,
    }));
}

/** The packages of some targets, without figures. */
export function wholePackages(targets: readonly JudgedTarget[]): JudgedTarget[] {
  const whole = { function: undefined, local: undefined, metrics: {} };
  const packages = targets.map((target) => [target.package, { ...target, ...whole }] as const);
  return [...new Map(packages).values()];
}

/** Whether an entry of `ignore` takes a target out; without `functions`, all of its package. */
export function ignores({
  packages,
  functions,
}: Ignore): (target: Pick<JudgedTarget, 'package' | 'local'>) => boolean {
  const inPackages = packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ package: path, local }) =>
    inPackages(path) && (!named || (local !== undefined && named(local)));
}
