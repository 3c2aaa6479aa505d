import { UserError } from '../errors.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { Judgement, Note } from '../policy/judgement.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { type PolicyText, saysTheSame } from '../policy/policy-text.ts';
import type { Policies } from './base-policy.ts';

/** What to judge by: the base's policy, and where it has none the built-in one. */
export function decisive({ base }: Policies): PolicyText | 'built-in' {
  return base ?? 'built-in';
}

/** The same, read. */
export function basePolicy({ base }: Policies): Policy {
  return base ? parsePolicy(base.text, base.name, base.extended) : defaultPolicy();
}

/** A proposal's own policy, where it differs from the one that decides. */
export interface PolicyEdit {
  /** What was done to the policy. */
  readonly change: Extract<Note, { code: 'policy-edit' }>['change'];
  /** As messages name the policy that does not decide. */
  readonly file: string;
  /** That one, to be told what it would say; undefined where it cannot be read. */
  readonly policy: Policy | undefined;
  /** Why it cannot be read: file, line, column and cure. */
  readonly fault: string;
  /** Whether a fault would stop every later run once the proposal is merged. */
  readonly stays: boolean;
}

export function policyEdit({ base, head }: Policies): PolicyEdit | undefined {
  const change = base ? 'edits' : 'brings';
  switch (head.kind) {
    case 'unknown':
      return undefined;
    case 'other': {
      const fault = `${head.fault}: put a plain file there`;
      return { change, file: '', policy: undefined, fault, stays: true };
    }
    case 'file':
      if (base && saysTheSame(head.file, base)) return undefined;
      return { change, file: head.file.name, ...parsed(head.file), stays: true };
    case 'partial':
      return {
        change,
        file: head.file.name,
        policy: undefined,
        fault: head.fault,
        stays: head.stays,
      };
    case 'loose':
      return { change: 'loose', file: head.file.name, ...parsed(head.file), stays: false };
    case 'absent':
      if (!base) return undefined;
      return { change: 'deletes', file: '', policy: defaultPolicy(), fault: '', stays: true };
  }
}

function parsed({ text, name, extended }: PolicyText): Pick<PolicyEdit, 'policy' | 'fault'> {
  try {
    return { policy: parsePolicy(text, name, extended), fault: '' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { policy: undefined, fault: error.message.split('\n').join('; ') };
  }
}

/**
 * A judgement that tells first what was done to the policy.
 * @param proposed by the policy that does not decide; undefined where it cannot be read
 */
export function withEdit(
  judgement: Judgement,
  edit: PolicyEdit | undefined,
  proposed: Judgement | undefined,
): Judgement {
  if (!edit) return judgement;
  const { change, file, fault } = edit;
  const says = { proposed: saysOf(proposed, fault) };
  const note: Note = { level: 'warning', code: 'policy-edit', change, file, ...says };
  return { ...judgement, notes: [note, ...judgement.notes] };
}

function saysOf(judgement: Judgement | undefined, fault: string) {
  if (!judgement) return { broken: fault };
  const { conclusion, findings } = judgement;
  const failed = findings.filter(({ outcome }) => outcome.verdict === 'fail').length;
  return { conclusion, failed, of: findings.length };
}
