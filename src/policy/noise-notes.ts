import type { HeapDiff } from '../compare/heap-diff.ts';
import { OBJECT, SINGLE_RUNS_DIFFER } from '../compare/noise-columns.ts';
import { unitOf } from '../profile/metric.ts';
import { allowance } from './hold.ts';
import type { BudgetVerdict, PolicyNote } from './judgement.ts';

/** Small growths that only one run a side has shown, in exact captures. */
export function seenOnce(diff: HeapDiff, verdicts: readonly BudgetVerdict[]): PolicyNote[] {
  const once = diff.pairs.every(({ base, head }) => base.length === 1 && head.length === 1);
  if (!once || diff.pairs.length === 0 || diff.capture.class !== 'exact') return [];
  const [first, ...others] = verdicts.filter(
    ({ verdict, limit, delta }) =>
      (verdict === 'fail' || verdict === 'warn') &&
      limit.per === 'run' &&
      delta > 0 &&
      delta < (limit.metric.endsWith('_space') ? SINGLE_RUNS_DIFFER : SINGLE_RUNS_DIFFER / OBJECT),
  );
  if (!first) return [];
  const text = `${whereOf(first, others)} grew by so little that single runs of unchanged code may differ by it: give three profiles a side (heapgate collect --count 3), and a growth counts only as far as all show it`;
  return [{ level: 'info', text, at: undefined }];
}

/** Growths that pass only because the tiny allocator may have moved them from other call sites. */
export function passedAsSwap(verdicts: readonly BudgetVerdict[]): PolicyNote[] {
  const [first, ...others] = verdicts.filter(
    ({ verdict, limit, base, interval, swapped }) =>
      verdict === 'pass' &&
      limit.kind === 'increase' &&
      swapped !== undefined &&
      interval !== undefined &&
      interval.low + swapped > allowance(limit, base),
  );
  if (!first) return [];
  const unit = unitOf(first.metric) === 'bytes' ? 'B' : 'objects';
  const per = first.limit.per === 'op' ? ' an operation' : '';
  const amount = `${Math.round(first.delta * 100) / 100} ${unit}${per}`;
  const text = `${whereOf(first, others)} grew by ${amount}, which is not counted: as much in objects of 16 B went away elsewhere in the same benchmark, and the runtime charges a block that small objects share to whichever call opens it`;
  return [{ level: 'info', text, at: undefined }];
}

function whereOf(first: BudgetVerdict, others: readonly BudgetVerdict[]): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${first.local ?? first.package}${more}`;
}
