import type { ActionRun } from './action-run.ts';
import { acceptanceOf } from './github/acceptance.ts';
import { remark } from './github/annotations.ts';
import type { Policies } from './github/base-policy.ts';
import { basePolicy, type PolicyEdit } from './github/policy-edit.ts';
import { withLabel } from './policy/accept.ts';
import { isOver } from './policy/finding.ts';
import type { Judgement } from './policy/judgement.ts';
import { type Acceptor, type Answer, askedFor, type Waiver } from './policy/waiver.ts';
import { toPlain } from './report/spans.ts';
import { refusalSpans } from './report/waivers.ts';

/** The waivers that a proposal asks for, each with whether somebody has accepted them. */
export async function askedWaivers(
  run: ActionRun,
  policies: Policies,
  edit: PolicyEdit | undefined,
): Promise<Waiver[]> {
  // What is in no commit may be written by the code under test, and nobody can review it.
  if (!edit?.policy || edit.change === 'loose') return [];
  const base = basePolicy(policies);
  const asked = askedFor(base.waivers, edit.policy.waivers);
  if (asked.length === 0) return [];
  const answer: Answer = base.accept.includes('review')
    ? await answered(run, 'review')
    : { refused: { code: 'off' } };
  return asked.map((waiver) => ({ ...waiver, asked: answer }));
}

/** The judgement with what the label says, where the policy speaks of it and growth is there. */
export async function labelled(run: ActionRun, judgement: Judgement): Promise<Judgement> {
  const { policy, findings } = judgement;
  const isBroken = findings.some(({ outcome }) => isOver(outcome.verdict));
  if (!run.context.isProposal || !policy.accept.includes('label') || !isBroken) return judgement;
  return withLabel(judgement, await answered(run, 'label'));
}

async function answered(run: ActionRun, how: Acceptor): Promise<Answer> {
  const answer = await acceptanceOf(run, how);
  if ('refused' in answer && answer.refused.code === 'unknown') {
    const why = toPlain(refusalSpans(answer.refused, how));
    remark('warning', `Nobody's acceptance counts: ${why}`);
  }
  return answer;
}
