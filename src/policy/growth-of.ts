import type { GrowthPath, HeapDiff } from '../compare/heap-diff.ts';
import type { BudgetVerdict } from './judgement.ts';
import { reachOf } from './targets.ts';

/** The ways on which what a verdict is about changed, largest |delta| first. */
export function pathsOf(
  diff: HeapDiff,
  { function: name, package: path, metric, attribute, limit }: BudgetVerdict,
): readonly GrowthPath[] {
  return diff.explain({ function: name, package: path }, metric, attribute, reachOf(limit));
}
