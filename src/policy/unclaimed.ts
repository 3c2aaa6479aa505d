import type { Change } from '../compare/heap-diff.ts';
import { METRIC } from '../profile/metric.ts';
import type { Draft } from './draft.ts';
import { LIMIT, type Limit } from './policy.ts';
import { settleCounted } from './settle-counted.ts';
import { type Measured, targetKey } from './targets.ts';

/**
 * Takes from what holds what may not: a function that also allocates on stacks which no benchmark
 * claims, as in goroutines, may do so for this one. What both come to together is the most it can
 * have, and where that breaks a limit it cannot be told.
 *
 * @param drafts of the targets in one scope
 * @param beside what the same profiles hold of the targets on stacks of no benchmark, an operation
 * @param empty a draft of the scope without a target
 */
export function withUnclaimed(
  drafts: readonly Draft[],
  beside: readonly Measured[],
  operations: number,
  empty: Omit<Draft, 'target' | 'change' | 'evidence' | 'settled'>,
): Draft[] {
  const { limit, budget } = empty;
  const byTarget = new Map(drafts.map((draft) => [targetKey(draft.target), draft]));
  for (const { target, metrics } of beside) {
    const more = metrics[limit.metric]?.[budget.attribute];
    const key = targetKey(target);
    const known = byTarget.get(key);
    if (!more || amountFor(limit, more) <= 0) continue;
    if (known && known.settled?.outcome !== 'kept') continue;
    const change = known ? sumOf(known.change, more) : more;
    const companion = metrics[METRIC[limit.metric].companion]?.[budget.attribute];
    const { outcome, over } = settleCounted(limit, change, { operations, companion });
    if (outcome === 'kept') continue;
    const why = {
      code: 'unclaimed',
      amount: amountFor(limit, more),
      metric: limit.metric,
    } as const;
    const settled = { over, outcome: why };
    byTarget.set(key, { ...empty, target, change, evidence: { kind: 'counted' }, settled });
  }
  return [...byTarget.values()];
}

/** What of an amount a limit is about. */
function amountFor({ kind }: Limit, { head, delta }: Change): number {
  return LIMIT[kind].about === 'head' ? head : delta;
}

function sumOf(a: Change, b: Change): Change {
  return { base: a.base + b.base, head: a.head + b.head, delta: a.delta + b.delta };
}
