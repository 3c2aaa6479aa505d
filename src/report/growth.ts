import type { BenchmarkDiff, Change, GrowthPath, HeapDiff } from '../compare/heap-diff.ts';
import type { BudgetVerdict } from '../policy/judgement.ts';
import { percent } from './amounts.ts';
import { growthTree } from './growth-tree.ts';
import { whereLine } from './headline.ts';
import type { Names } from './page-names.ts';
import type { Line, Span } from './spans.ts';

/** Why one target grew. */
export interface Growth {
  readonly title: Line;
  /** A drawing, line by line. */
  readonly tree: readonly string[];
}

/** More would be a page of its own, and each asks the profiles again. */
const MOST_GROWTHS = 3;

/** The reasons of the worst verdicts, one for each function or package. */
export function growthsOf(
  broken: readonly BudgetVerdict[],
  diff: HeapDiff,
  names: Names,
): Growth[] {
  const seen = new Set<string>();
  const result: Growth[] = [];
  for (const verdict of broken) {
    if (result.length === MOST_GROWTHS) break;
    const target = `${verdict.package}\n${verdict.function ?? ''}`;
    if (seen.has(target) || verdict.delta <= 0) continue;
    seen.add(target);
    const growth = growthOf(verdict, diff, names);
    if (growth) result.push(growth);
  }
  return result;
}

function growthOf(v: BudgetVerdict, diff: HeapDiff, names: Names): Growth | undefined {
  const target = { function: v.function, package: v.package };
  const all = diff.explain(target, v.metric, v.attribute).filter((path) => path.change.delta > 0);
  const perOperation = v.limit.per === 'op' ? pathsPerOperation(all, diff.benchmarks) : undefined;
  const paths = perOperation ?? all;
  if (paths.length === 0) return undefined;
  const start: Span[] = [{ strong: 'Why' }, ' ', ...whereLine(v, names), ' ', { strong: 'grew' }];
  return {
    title: [...start, ...mainPath(paths)],
    tree: growthTree(paths, v.metric, v.package, names, perOperation ? 'op' : 'run'),
  };
}

/** How much of all that grew on any way is the first way's. */
function mainPath(paths: readonly GrowthPath[]): Span[] {
  const all = paths.reduce((sum, path) => sum + path.change.delta, 0);
  const { change, benchmark } = paths[0]!;
  const where: Span[] = benchmark === '' ? [] : [', in ', { code: benchmark }];
  if (paths.length === 1) return [': one path', ...where];
  return [`: ${percent(change.delta / all)} of the growth is one path`, ...where];
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
  return result
    .filter((path) => path.change.delta > 0)
    .sort((a, b) => b.change.delta - a.change.delta);
}
