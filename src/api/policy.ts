import { compare } from '../compare/comparison.ts';
import { defaultPolicy as builtIn } from '../policy/default-policy.ts';
import { judge as judgeBy } from '../policy/judge.ts';
import { withoutUnlike } from '../policy/leave-out.ts';
import { parsePolicy as parse } from '../policy/parse-policy.ts';
import type { Policy as Rules } from '../policy/policy.ts';
import { today } from '../today.ts';
import type { Comparison } from './compare.ts';
import type { ComparedSides } from './compared-sides.ts';
import { insideOf, type Made, made } from './made.ts';

export { UserError } from '../errors.ts';

/** What judges. */
export type Policy = Made<'policy'>;

/** What was found. */
export interface Judgement extends Made<'judgement'> {
  /** The worst verdict, and what it is called where there is none. */
  readonly conclusion:
    | 'pass'
    | 'waived'
    | 'warn'
    | 'fail'
    | 'inconclusive'
    | 'error'
    | 'no-baseline';
}

/** What judges where there is no policy file. */
export function defaultPolicy(): Policy {
  return made({ is: 'policy' }, builtIn());
}

/**
 * Reads a policy, as YAML.
 *
 * @param file for messages
 * @throws UserError with a line for each mistake: `FILE:LINE:COLUMN what is wrong and the cure`
 */
export function parsePolicy(text: string, file: string): Policy {
  return made({ is: 'policy' }, parse(text, file));
}

/**
 * Holds every budget against all that it means. Nothing is measured again, and no self-test runs.
 *
 * @param day the day in UTC by which waivers hold, `2027-01-31`
 */
export function judge(comparison: Comparison, policy: Policy, day = today()): Judgement {
  const sides = insideOf<ComparedSides>(comparison, 'comparison');
  const rules = insideOf<Rules>(policy, 'policy');
  const judgement = judgeBy(comparedBy(rules, sides), rules, day);
  return made({ is: 'judgement', conclusion: judgement.conclusion }, judgement);
}

/** By the modules that the policy names, and without what it leaves out of both sides. */
function comparedBy(policy: Rules, { base, head, modules, comparison }: ComparedSides) {
  const [from, to] = [withoutUnlike(base, policy), withoutUnlike(head, policy)];
  const isAll = from === base && to === head && policy.modules === undefined;
  return isAll ? comparison : compare(from, to, policy.modules ?? modules);
}
