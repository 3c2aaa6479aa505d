import type { Figures, FunctionDiff, PackageDiff, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import type { Target } from './finding.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore } from './policy.ts';

/** A function or a package with its figures. */
export interface Measured {
  readonly target: Extract<Target, { kind: 'function' | 'package' }>;
  readonly own: boolean;
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

/**
 * The functions or packages of a table that a budget speaks of. Packages of other modules are
 * matched only where they are named whole: `**` means one's own.
 */
export function targetsOf(table: Table, budget: Budget): Measured[] {
  const inPackages = packageMatcher(budget.packages);
  const within = ({ package: path, own }: { package: string; own: boolean }) =>
    own ? inPackages(path) : budget.packages.includes(path);
  switch (budget.of) {
    case 'result':
      return [];
    case 'package':
      return table.packages.filter(within).map(measuredPackage);
    case 'function': {
      const named = nameMatcher(budget.functions);
      return table.functions.filter((fn) => within(fn) && named(fn.local)).map(measuredFunction);
    }
  }
}

function measuredPackage({ package: path, own, metrics }: PackageDiff): Measured {
  return { target: { kind: 'package', package: path }, own, metrics };
}

function measuredFunction(fn: FunctionDiff): Measured {
  const { package: path, name, local, file, line, own, metrics } = fn;
  return { target: { kind: 'function', package: path, name, local, file, line }, own, metrics };
}

/** Whether an entry of `ignore` takes something out; without `functions`, all of its package. */
export function ignores({
  packages,
  functions,
}: Ignore): (of: { readonly package: string; readonly local?: string }) => boolean {
  const inPackages = packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ package: path, local }) =>
    inPackages(path) && (!named || (local !== undefined && named(local)));
}

/** One text for a target, which tells it from every other. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'result':
    case 'profile':
      return target.kind;
    case 'package':
      return `package ${target.package}`;
    case 'function':
      return `function ${target.name}`;
  }
}
