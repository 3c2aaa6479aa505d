import type { Change } from '../compare/heap-diff.ts';
import { allowance } from './hold.ts';
import { judgeTarget } from './judge-target.ts';
import type { BudgetVerdict, Judgement } from './judgement.ts';
import type { Budget } from './policy.ts';
import type { JudgedTarget } from './targets.ts';

/**
 * Proves on a run's own figures that its gate is able to speak: every figure that got a verdict is
 * judged again with a head that is one byte or object over what the limit allows. Anything but
 * `pass` is caught.
 */
export function selfTest({ verdicts, policy, diff }: Judgement): { caught: number; of: number } {
  const budgets = new Map(policy.budgets.map((budget) => [budget.name, budget]));
  let caught = 0;
  for (const verdict of verdicts) {
    const budget = budgets.get(verdict.budget);
    if (budget && isCaught(verdict, budget)) caught++;
  }
  return { caught, of: verdicts.length };

  function isCaught(verdict: BudgetVerdict, budget: Budget): boolean {
    const { limit } = verdict;
    const grown = targetWith(justOver(verdict), verdict);
    const again = judgeTarget({ diff, policy, budget, limit }, grown);
    return again !== undefined && again.verdict !== 'pass';
  }
}

function justOver({ limit, base, delta, interval }: BudgetVerdict): Change {
  const over = Math.floor(allowance(limit, base)) + 1;
  const head = limit.kind === 'max' ? over : base + over;
  const grown: Change = { base, head, delta: head - base };
  if (!interval) return grown;
  const shift = grown.delta - delta;
  return { ...grown, interval: { low: interval.low + shift, high: interval.high + shift } };
}

function targetWith(change: Change, verdict: BudgetVerdict): JudgedTarget {
  const figures = { flat: change, cum: change, owned: change };
  return { ...verdict, own: true, metrics: { [verdict.metric]: figures } };
}
