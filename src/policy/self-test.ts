import type { Change } from '../compare/heap-diff.ts';
import { allowance } from './hold.ts';
import { judgeTarget } from './judge-target.ts';
import type { BudgetVerdict, Judgement } from './judgement.ts';
import type { Budget } from './policy.ts';
import type { JudgedTarget } from './targets.ts';

/**
 * Proves on a run's own figures that its gate is able to speak: every figure that got a verdict is
 * judged again with a head that is one byte or object over what the limit allows. Anything but
 * `pass` is caught. Noise is left out: around such a head it leaves `inconclusive` at most.
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

function justOver({ limit, base }: BudgetVerdict): Change {
  const allowed = allowance(limit, base);
  const over = 1 + (limit.per === 'op' ? Math.ceil(allowed) : Math.floor(allowed));
  const head = limit.kind === 'max' ? over : base + over;
  return { base, head, delta: head - base };
}

function targetWith(change: Change, verdict: BudgetVerdict): JudgedTarget {
  const figures = { flat: change, cum: change, owned: change };
  return { ...verdict, own: true, metrics: { [verdict.metric]: figures } };
}
