import type { Figures, HeapDiff, Per, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore } from './policy.ts';

/** What one limit is held against: a function, or a package as a whole. */
export interface JudgedTarget {
  readonly package: string;
  /** Whole name and name inside the package; undefined for a package. */
  readonly function: string | undefined;
  readonly local: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

/** The table that a budget speaks of: some benchmarks or all, per run or per operation. */
export function tableOf(diff: HeapDiff, { benchmarks }: Budget, per: Per): Table {
  if (!benchmarks && per === 'run') return diff;
  const wanted = benchmarks ? nameMatcher(benchmarks) : () => true;
  return diff.within(wanted, per);
}

/**
 * What a budget matches. Packages of other modules are matched only where they are named whole:
 * `**` means one's own.
 */
export function targetsOf(
  { functions, packages }: Table,
  budget: Budget,
  ignored: (target: JudgedTarget) => boolean,
): JudgedTarget[] {
  const inPackages = packageMatcher(budget.packages);
  const matches = (importPath: string, own: boolean) =>
    own ? inPackages(importPath) : budget.packages.includes(importPath);
  const targets = budget.functions
    ? functions
        .filter(({ package: path, own }) => matches(path, own))
        .filter(within(nameMatcher(budget.functions)))
        .map((fn): JudgedTarget => ({ ...fn, function: fn.name }))
    : packages
        .filter(({ package: path, own }) => matches(path, own))
        .map(
          (pkg): JudgedTarget => ({
            ...pkg,
            function: undefined,
            local: undefined,
            file: '',
            line: 0,
          }),
        );
  return targets.filter((target) => !ignored(target));
}

function within(matches: (name: string) => boolean) {
  return ({ local }: { local: string }) => matches(local);
}

/** Whether an `ignore` entry takes a target out. */
export function ignoredBy(entries: readonly Ignore[]): (target: JudgedTarget) => boolean {
  const rules = entries.map(({ packages, functions }) => ({
    packages: packageMatcher(packages),
    functions: functions && nameMatcher(functions),
  }));
  return (target) =>
    rules.some(
      (rule) =>
        rule.packages(target.package) &&
        (!rule.functions || (target.local !== undefined && rule.functions(target.local))),
    );
}
