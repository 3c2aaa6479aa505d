import { groupBy } from '../group-by.ts';
import type { Metric } from '../profile/metric.ts';
import { remembered } from '../remembered.ts';
import type { Attribute, Change } from './heap-diff.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import type { Changes } from './noisy-change.ts';
import { NOBODY, type Stack, stacksOf } from './owned-stacks.ts';
import type { Weight } from './side-sums.ts';
import { type Balance, balance, type Group } from './transfers.ts';

/** What the stacks of a result are weighed by: amounts are of one operation. */
export interface Weighing {
  readonly runs: readonly MeasuredRun[];
  readonly weigh: Weight;
  readonly per: number;
}

/** The changes of a table, each with what of it moved, and from where. */
export interface MovedChanges extends Changes {
  /** The functions, or packages, that gave up what moved to one; the most first. */
  from(node: number, metric: Metric): readonly number[];
}

/**
 * Says of each change of one result what of it only moved. A function that was split, joined,
 * inlined, extracted or moved takes over what another gives up: first what is alike in its call, size
 * and caller, then in either, and then whatever is left, so that no more grows in a table than in
 * its result. Nothing is added or lost: what one takes over another gives up.
 *
 * What a function has with all it calls is in many at once and cannot be handed over. It grew by no
 * more than the owners of what passes through it did, and no more can have moved to it than is gone
 * from stacks that it is not on.
 */
export function withMoves(changes: Changes, of: Weighing, names: NameTable): MovedChanges {
  const stacksBy = remembered((attribute: 'flat' | 'owned') => stacksOf(of, attribute, names));
  const balances = new Map<string, Balance>();
  const balanceOf = (attribute: 'flat' | 'owned', metric: Metric, isPackage: boolean) => {
    const key = `${attribute} ${metric} ${isPackage}`;
    const level = { isPackage, names, metric, per: of.per };
    const known =
      balances.get(key) ?? balanceIn(changes, attribute, level, () => stacksBy(attribute));
    balances.set(key, known);
    return known;
  };
  const grownThrough = remembered((metric: Metric) =>
    throughOf(balanceOf('owned', metric, false), () => stacksBy('owned'), metric, of.per, names),
  );
  const goneFrom = remembered((metric: Metric) =>
    goneBeside(stacksBy('owned'), metric, of.per, names),
  );
  const first = names.functions.length;
  const movedOf = (node: number, attribute: Attribute, metric: Metric, change: Change) => {
    if (attribute !== 'cum') return balanceOf(attribute, metric, node >= first).moved(node);
    if (change.delta <= 0) return 0;
    const moved = change.delta - grownThrough(metric)(node);
    return moved > 0 ? Math.min(moved, goneFrom(metric)(node)) : 0;
  };
  return {
    ...changes,
    of(node, attribute, metric) {
      const change = changes.of(node, attribute, metric);
      if (change.delta === 0) return change;
      const moved = movedOf(node, attribute, metric, change);
      return moved === 0 ? change : { ...change, moved };
    },
    from: (node, metric) =>
      balanceOf('owned', metric, node >= first)
        .from(node)
        .filter((giver) => giver !== NOBODY),
  };
}

interface Level {
  readonly isPackage: boolean;
  readonly names: NameTable;
  readonly metric: Metric;
  readonly per: number;
}

function balanceIn(
  changes: Changes,
  attribute: 'flat' | 'owned',
  { isPackage, names, metric, per }: Level,
  stacksBy: () => readonly Stack[],
): Balance {
  const { functions } = names;
  const deltas = new Map<number, number>();
  for (const node of changes.nodes) {
    if (node >= functions.length !== isPackage) continue;
    const { delta } = changes.of(node, attribute, metric);
    if (delta !== 0) deltas.set(node, delta);
  }
  // Most results did not change, and what only shrank has taken nothing over.
  if (![...deltas.values()].some((delta) => delta > 0)) return balance(deltas, []);
  const nodeOf = (owner: number) =>
    owner !== NOBODY && isPackage ? functions[owner]!.package : owner;
  const kinds: Map<string, Map<number, number>>[] = [new Map(), new Map(), new Map()];
  let nobody = 0;
  for (const stack of stacksBy()) {
    const { owner, what, above } = stack;
    const amount = amountOf(stack, metric, per);
    if (amount === 0) continue;
    const node = nodeOf(owner);
    const caller = above.find((each) => !deltas.has(nodeOf(each))) ?? NOBODY;
    if (owner === NOBODY) nobody += amount;
    [`${what} ${caller}`, what, `${caller}`].forEach((key, i) => {
      const group = kinds[i]!.get(key) ?? new Map<number, number>();
      group.set(node, (group.get(node) ?? 0) + amount);
      kinds[i]!.set(key, group);
    });
  }
  if (nobody !== 0) deltas.set(NOBODY, nobody);
  const groups: Group[] = kinds.flatMap((kind) => [...kind.values()]);
  return balance(deltas, groups);
}

/** By how much more its owners, who have not taken it over, have through a function or a package. */
function throughOf(
  owned: Balance,
  stacksBy: () => readonly Stack[],
  metric: Metric,
  per: number,
  names: NameTable,
): (node: number) => number {
  const grown = new Map(owned.left().filter(([, left]) => left > 0));
  if (grown.size === 0) return () => 0;
  const through = new Map<number, Map<number, number>>();
  for (const stack of stacksBy()) {
    const { owner } = stack;
    if (!grown.has(owner)) continue;
    const amount = amountOf(stack, metric, per);
    for (const node of nodesOn(stack, names)) {
      const of = through.get(node) ?? new Map<number, number>();
      of.set(owner, (of.get(owner) ?? 0) + amount);
      through.set(node, of);
    }
  }
  return (node) => {
    let sum = 0;
    for (const [owner, amount] of through.get(node) ?? []) {
      sum += Math.min(grown.get(owner)!, Math.max(0, amount));
    }
    return sum;
  };
}

/** What is gone, on the whole, from the stacks that a function or a package is not on. */
function goneBeside(
  stacks: readonly Stack[],
  metric: Metric,
  per: number,
  names: NameTable,
): (node: number) => number {
  let all = 0;
  const on = new Map<number, number>();
  for (const some of groupBy(stacks, ({ frames }) => frames.join()).values()) {
    const gone = -some.reduce((sum, stack) => sum + amountOf(stack, metric, per), 0);
    if (gone <= 0) continue;
    all += gone;
    for (const node of nodesOn(some[0]!, names)) on.set(node, (on.get(node) ?? 0) + gone);
  }
  return (node) => all - (on.get(node) ?? 0);
}

function amountOf({ run, weight, sample }: Stack, metric: Metric, per: number): number {
  return ((columnOf(run, metric)?.[sample] ?? 0) * weight) / per;
}

/** The functions on a stack and their packages. */
function nodesOn({ frames }: Stack, { functions }: NameTable): Set<number> {
  const nodes = new Set(frames);
  for (const frame of frames) nodes.add(functions[frame]!.package);
  return nodes;
}
