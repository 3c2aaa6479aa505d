import type { BenchmarkDiff, Change, GrowthPath, HeapDiff, Place } from '../compare/heap-diff.ts';
import type { BudgetVerdict } from './judgement.ts';
import { benchmarkMatcher } from './match.ts';
import type { Policy } from './policy.ts';
import { reachOf } from './targets.ts';

/** The ways on which what a verdict is about changed, largest |delta| first. */
export function pathsOf(
  diff: HeapDiff,
  { function: name, package: path, metric, attribute, limit }: BudgetVerdict,
): readonly GrowthPath[] {
  return diff.explain({ function: name, package: path }, metric, attribute, reachOf(limit));
}

export interface Growths {
  /** The ways on which it grew, largest first. */
  readonly paths: readonly GrowthPath[];
  /** Whether the amounts are of one operation. */
  readonly perOperation: boolean;
}

/** The same for the benchmarks that the verdict's budget speaks of, as its limit counts. */
export function growthsBehind(
  diff: HeapDiff,
  policy: Policy,
  verdict: BudgetVerdict,
  direction: 1 | -1 = 1,
): Growths {
  const wanted = benchmarksOf(verdict, policy);
  const grew = ({ change }: GrowthPath) => direction * change.delta > 0;
  const all = pathsOf(diff, verdict).filter((path) => grew(path) && wanted(path.benchmark));
  const divided = verdict.limit.per === 'op' ? pathsPerOperation(all, diff.benchmarks) : undefined;
  if (!divided) return { paths: all, perOperation: false };
  const paths = divided.filter(grew);
  paths.sort((a, b) => direction * (b.change.delta - a.change.delta));
  return { paths, perOperation: true };
}

/**
 * The line to name for a verdict: that of its function or package on the way on which it changed
 * most, as the drawing of that way has it. Of a function that did not change, any.
 */
export function placesBy(diff: HeapDiff, policy: Policy): (verdict: BudgetVerdict) => Place {
  const functions = new Map(diff.functions.map((fn) => [fn.name, fn]));
  return (verdict) => {
    const { function: name, package: path, delta } = verdict;
    const ways = growthsBehind(diff, policy, verdict, delta < 0 ? -1 : 1).paths;
    const place =
      name === undefined
        ? ways[0]?.frames.findLast((frame) => frame.package === path)
        : (ways[0]?.frames.findLast((frame) => frame.name === name) ?? functions.get(name));
    return { file: place?.file ?? '', line: place?.line ?? 0 };
  };
}

/** The benchmarks that the verdict's budget speaks of. */
function benchmarksOf({ at }: BudgetVerdict, { budgets }: Policy): (name: string) => boolean {
  const budget = budgets.find((each) => each.at.line === at.line && each.at.column === at.column);
  return budget?.benchmarks ? benchmarkMatcher(budget.benchmarks) : () => true;
}

/** The same ways for one operation of their benchmark; undefined where the operations are unknown. */
function pathsPerOperation(
  paths: readonly GrowthPath[],
  benchmarks: readonly BenchmarkDiff[],
): GrowthPath[] | undefined {
  const result: GrowthPath[] = [];
  for (const path of paths) {
    const found = benchmarks.find(
      ({ name, measured }) => name === path.benchmark && measured === path.measured,
    );
    const { base, head } = found?.operations ?? { base: 0, head: 0 };
    if (base === 0 || head === 0) return undefined;
    const divided = (amount: Change): Change => {
      const [from, to] = [amount.base / base, amount.head / head];
      return { base: from, head: to, delta: to - from };
    };
    result.push({ ...path, change: divided(path.change), objects: divided(path.objects) });
  }
  return result;
}
