import { isSampled } from '../compare/capture.ts';
import type { GrowthPath, HeapDiff } from '../compare/heap-diff.ts';
import { growthsBehind } from '../policy/growth-of.ts';
import type { BudgetVerdict, Judgement } from '../policy/judgement.ts';
import type { Policy } from '../policy/policy.ts';
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
  { diff, policy }: Pick<Judgement, 'diff' | 'policy'>,
  names: Names,
): Growth[] {
  const seen = new Set<string>();
  const result: Growth[] = [];
  for (const verdict of broken) {
    if (result.length === MOST_GROWTHS) break;
    const target = `${verdict.package}\n${verdict.function ?? ''}`;
    if (seen.has(target) || !surelyGrew(verdict)) continue;
    seen.add(target);
    const growth = growthOf(verdict, diff, policy, names);
    if (growth) result.push(growth);
  }
  return result;
}

/** What could not be told may not have grown at all, and then there is nothing to explain. */
function surelyGrew({ verdict, delta, interval, estimates }: BudgetVerdict): boolean {
  if (delta <= 0 || verdict !== 'inconclusive') return delta > 0;
  // Between unlike captures more than the code may have changed.
  return estimates !== undefined && interval !== undefined && interval.low > 0;
}

function growthOf(
  v: BudgetVerdict,
  diff: HeapDiff,
  policy: Policy,
  names: Names,
): Growth | undefined {
  const { paths, perOperation } = growthsBehind(diff, policy, v);
  if (paths.length === 0) return undefined;
  const start: Span[] = [{ strong: 'Why' }, ' ', ...whereLine(v, names), ' ', { strong: 'grew' }];
  return {
    title: [...start, ...mainPath(paths)],
    tree: growthTree(
      isSampled(diff) ? paths.map(withoutCounts) : paths,
      v.metric,
      v.package,
      names,
      perOperation ? 'op' : 'run',
    ),
  };
}

/** Numbers and sizes of sampled objects differ by chance, and explain nothing. */
function withoutCounts(path: GrowthPath): GrowthPath {
  return { ...path, objects: { base: 0, head: 0, delta: 0 } };
}

/** How much of all that grew on any way is the first way's. */
function mainPath(paths: readonly GrowthPath[]): Span[] {
  const all = paths.reduce((sum, path) => sum + path.change.delta, 0);
  const { change, benchmark } = paths[0]!;
  const where: Span[] = benchmark === '' ? [] : [', in ', { code: benchmark }];
  if (paths.length === 1) return [': one path', ...where];
  return [`: ${percent(change.delta / all)} of the growth is one path`, ...where];
}
