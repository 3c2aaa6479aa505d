import type { Figures, FunctionDiff, PackageDiff, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import type { Target } from './finding.ts';
import { type FormerNames, NO_FORMER_NAMES } from './former-names.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore } from './policy.ts';

/** A function or a package with its figures. */
export interface Measured {
  readonly target: Extract<Target, { kind: 'function' | 'package' }>;
  readonly own: boolean;
  /** Whole names, or import paths, of those that gave up what moved to it. */
  readonly from: readonly string[];
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

/**
 * The functions or packages of a table that a budget speaks of. Packages of other modules are
 * matched only where they are named whole: `**` means one's own.
 */
export function targetsOf(
  table: Table,
  budget: Budget,
  former: FormerNames = NO_FORMER_NAMES,
): Measured[] {
  const inPackages = packageMatcher(budget.packages);
  const within = (path: string, own: boolean) =>
    own ? inPackages(path) : budget.packages.includes(path);
  switch (budget.of) {
    case 'result':
      return [];
    case 'package':
      return table.packages
        .filter(({ package: path, own }) => former.paths(path).some((each) => within(each, own)))
        .map(measuredPackage);
    case 'function': {
      const named = nameMatcher(budget.functions);
      return table.functions
        .filter((fn) =>
          former
            .places(fn)
            .some(({ package: path, local = '' }) => within(path, fn.own) && named(local)),
        )
        .map(measuredFunction);
    }
  }
}

function measuredPackage({ package: path, own, from = [], metrics }: PackageDiff): Measured {
  return { target: { kind: 'package', package: path }, own, from, metrics };
}

function measuredFunction(fn: FunctionDiff): Measured {
  const { package: path, name, local, file, line, own, from = [], metrics } = fn;
  const target = { kind: 'function', package: path, name, local, file, line } as const;
  return { target, own, from: from.map((giver) => giver.name), metrics };
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
    case 'set-up':
    case 'init':
    case 'profile':
      return target.kind;
    case 'package':
      return `package ${target.package}`;
    case 'function':
      return `function ${target.name}`;
  }
}
