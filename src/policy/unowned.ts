import type { Rule } from './judge-target.ts';
import { unknownFigure } from './judge-target.ts';
import type { BudgetVerdict } from './judgement.ts';
import { packageMatcher } from './match.ts';
import type { JudgedTarget } from './targets.ts';

const CURE = 'name its module under "module", or leave it out under "ignore"';

/**
 * Packages that were measured and of which nothing is judged, as they are of no own module: what
 * a budget is written for and cannot speak of is unknown, and never within it.
 *
 * @param verdicts those there are on everything else
 */
export function unownedVerdicts(
  { diff, policy }: Pick<Rule, 'diff' | 'policy'>,
  isKept: (target: JudgedTarget) => boolean,
  verdicts: readonly BudgetVerdict[],
): BudgetVerdict[] {
  const judged = new Set(verdicts.map((verdict) => verdict.package));
  return diff.unowned.flatMap((path) => {
    const whole = { function: undefined, local: undefined, metrics: {} };
    const target: JudgedTarget = { package: path, own: false, ...whole };
    if (judged.has(path) || !isKept(target)) return [];
    const budget = policy.budgets.find(({ packages }) => packageMatcher(packages)(path));
    const limit = budget?.limits[0];
    if (!budget || !limit) return [];
    const rule = { diff, policy, budget, limit };
    const all = diff.packages.find((pkg) => pkg.package === path)?.metrics[limit.metric]?.cum;
    const shown = all && { base: all.base, head: all.head, delta: all.delta };
    return [unknownFigure(rule, target, `it is of no module that is judged: ${CURE}`, shown)];
  });
}
