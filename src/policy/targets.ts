import type { FunctionDiff, MetricFigures, PackageDiff, Table } from '../compare/heap-diff.ts';
import { rememberedOf } from '../remembered.ts';
import { ByPath } from './by-path.ts';
import type { Target } from './finding.ts';
import { type FormerNames, NO_FORMER_NAMES } from './former-names.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore } from './policy.ts';

/** A function or a package with its figures. */
export interface Measured {
  readonly target: Extract<Target, { kind: 'function' | 'package' }>;
  readonly own: boolean;
  /** Whole names, or import paths, of those that gave up what moved to it. */
  readonly from: () => readonly string[];
  readonly metrics: MetricFigures;
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
  const within = (path: string, own: boolean) => own || budget.packages.includes(path);
  switch (budget.of) {
    case 'result':
      return [];
    case 'package':
      return distinct(
        packagesByPath(table)(former)
          .matching(budget.packages)
          .filter(({ path, value: { own } }) => within(path, own))
          .map(({ value }) => value),
      ).map(measuredPackage);
    case 'function': {
      const named = nameMatcher(budget.functions);
      const found = functionsByPath(table)(former)
        .matching(budget.packages)
        .filter(({ path, value: { own } }) => within(path, own))
        .flatMap(({ value: { functions } }) => functions.filter(({ local }) => named(local)))
        .sort((a, b) => a.index - b.index)
        .map(({ fn }) => fn);
      return distinct(found).map(measuredFunction);
    }
  }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** The packages of a table by all their names. */
export const packagesByPath = rememberedOf(({ packages }: Pick<Table, 'packages'>) =>
  rememberedOf(
    ({ paths }: FormerNames) =>
      new ByPath(packages.flatMap((pkg) => paths(pkg.package).map((path) => [path, pkg] as const))),
  ),
);

/** A function under one of its names. */
interface Called {
  readonly fn: FunctionDiff;
  readonly local: string;
  /** Its place in the table. */
  readonly index: number;
}

/** The functions of a table by the packages they are, or were, in: most budgets speak of few. */
const functionsByPath = rememberedOf(({ functions }: Table) =>
  rememberedOf((former: FormerNames) => {
    const groups = new Map<string, { path: string; own: boolean; functions: Called[] }>();
    functions.forEach((fn, index) => {
      const { own } = fn;
      for (const { package: path, local = '' } of former.places(fn)) {
        const key = `${own} ${path}`;
        const group = groups.get(key) ?? { path, own, functions: [] };
        groups.set(key, group);
        group.functions.push({ fn, local, index });
      }
    });
    return new ByPath([...groups.values()].map((group) => [group.path, group] as const));
  }),
);

function measuredPackage(pkg: PackageDiff): Measured {
  const { package: path, own, metrics } = pkg;
  return { target: { kind: 'package', package: path }, own, from: () => pkg.from ?? [], metrics };
}

function measuredFunction(fn: FunctionDiff): Measured {
  const { own, metrics } = fn;
  const from = () => (fn.from ?? []).map((giver) => giver.name);
  return { target: new FunctionTarget(fn), own, from, metrics };
}

/** A function of a table, which knows its place where a report asks for it. */
class FunctionTarget {
  readonly kind = 'function';
  readonly package: string;
  readonly name: string;
  readonly local: string;
  readonly #fn: FunctionDiff;

  constructor(fn: FunctionDiff) {
    this.package = fn.package;
    this.name = fn.name;
    this.local = fn.local;
    this.#fn = fn;
  }

  get file(): string {
    return this.#fn.file;
  }

  get line(): number {
    return this.#fn.line;
  }
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
