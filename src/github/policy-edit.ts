import { UserError } from '../errors.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { Judgement, PolicyNote } from '../policy/judgement.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyText } from '../source/policy-file.ts';
import type { Policies } from './base-policy.ts';

/** What to judge by: the base's policy, and where it has none the built-in one. */
export function decisive({ base }: Policies): PolicyText | 'built-in' {
  return base ?? 'built-in';
}

/** A proposal's own policy, where it differs from the one that decides. */
export interface PolicyEdit {
  /** What was done to the policy, and which one decides. */
  readonly what: string;
  /** Which one does not: `the edited one`. */
  readonly which: string;
  /** That one, to be told what it would say; undefined where it cannot be read. */
  readonly policy: Policy | undefined;
  /** Why it cannot be read: file, line, column and cure. */
  readonly fault: string;
  /** Whether a fault would stop every later run once the proposal is merged. */
  readonly stays: boolean;
}

export function policyEdit({ base, head }: Policies): PolicyEdit | undefined {
  const what = base
    ? 'This change edits the policy; it is judged by the one before'
    : 'This change brings the first policy; it is judged by the built-in one';
  const which = base ? 'the edited one' : 'the new one';
  const broken = (fault: string) => ({ what, which, policy: undefined, fault, stays: true });
  switch (head.kind) {
    case 'unknown':
      return undefined;
    case 'other':
      return broken(`${head.fault}: put a plain file there`);
    case 'file':
      if (head.file.text === base?.text) return undefined;
      return { what, which, ...parsed(head.file), stays: true };
    case 'loose':
      return {
        what: `${head.file.name} is in no commit, so that the code under test may have written it; it is judged by the built-in one: commit it, or name one outside of the workspace`,
        which: 'that one',
        ...parsed(head.file),
        stays: false,
      };
    case 'absent':
      if (!base) return undefined;
      return {
        what: 'This change deletes the policy; it is judged by the one before',
        which: 'the built-in one',
        policy: defaultPolicy(),
        fault: '',
        stays: true,
      };
  }
}

function parsed({ text, name }: PolicyText): Pick<PolicyEdit, 'policy' | 'fault'> {
  try {
    return { policy: parsePolicy(text, name), fault: '' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { policy: undefined, fault: error.message.split('\n').join('; ') };
  }
}

/** @param judgement by the policy that does not decide; undefined where it cannot be read */
export function editNote(
  { what, which, fault }: PolicyEdit,
  judgement: Judgement | undefined,
): PolicyNote {
  const says = () => {
    if (!judgement) return `By ${which} nothing can be judged: ${fault}`;
    const { conclusion, verdicts } = judgement;
    const failed = verdicts.filter(({ verdict }) => verdict === 'fail').length;
    return `By ${which}: ${conclusion}, ${failed} of ${verdicts.length} budgets exceeded`;
  };
  return { level: 'warning', text: `${what}. ${says()}`, at: undefined };
}
