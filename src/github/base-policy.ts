import { isAbsolute, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { judge } from '../policy/judge.ts';
import type { Judgement, PolicyNote } from '../policy/judgement.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { DEFAULT_POLICY, type PolicyText } from '../source/policy-file.ts';
import { type Client, statusOf } from './client.ts';
import type { Repository, RunContext } from './context.ts';
import type { Target } from './resolve.ts';

/** The policies that a proposal is held against. */
export interface Policies {
  /** As the base has it; undefined where it has none. It decides. */
  readonly base: PolicyText | undefined;
  /** As the proposal has it. */
  readonly head: PolicyText | undefined;
}

export interface PolicyQuest {
  readonly client: Client | undefined;
  readonly context: RunContext;
  readonly target: Target;
  /** As the workflow names it; undefined: the usual place. */
  readonly path: string | undefined;
  readonly workspace: string;
}

/** Events that judge somebody's proposal, which must not bring its own limits along. */
const PROPOSALS = [
  'pull_request',
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'merge_group',
];

/**
 * Both policies of a proposal; undefined for any other run, for a policy outside of the
 * repository, and where GitHub cannot be asked.
 */
export async function readPolicies(quest: PolicyQuest): Promise<Policies | undefined> {
  const { client, context, target, path = DEFAULT_POLICY, workspace } = quest;
  const { event, repository, mergeSha } = context;
  if (!PROPOSALS.includes(event) || !client || !repository || !target.base) return undefined;
  const name = relative(workspace, resolve(workspace, path)).replaceAll('\\', '/');
  if (name.startsWith('../') || isAbsolute(name)) return undefined;
  const proposed = mergeSha ?? target.head;
  return {
    base: await policyAt(client, repository, name, target.base),
    head: proposed === undefined ? undefined : await policyAt(client, repository, name, proposed),
  };
}

/**
 * What to judge by: the base's policy, which is the built-in one where a proposal brings the first.
 * Undefined where neither side has one, as for a file that a step of the job has written.
 */
export function decisive({ base, head }: Policies): PolicyText | 'built-in' | undefined {
  return base ?? (head && 'built-in');
}

/** A proposal's own policy, where it differs from the one that decides. */
export interface PolicyEdit {
  /** The other verdict, or why there is none. */
  readonly note: PolicyNote;
  /** The proposed policy cannot be read: file, line, column and cure. */
  readonly broken: string | undefined;
}

/** What the report says where a proposal brings, edits or deletes the policy. */
export function policyEdit(judgement: Judgement, { base, head }: Policies): PolicyEdit | undefined {
  if (base?.text === head?.text) return undefined;
  const say = (text: string, broken?: string): PolicyEdit => ({
    note: { level: 'warning', text: `${what}. ${text}`, at: undefined },
    broken,
  });
  const what = !base
    ? 'This change brings the first policy; it is judged by the built-in one'
    : `This change ${head ? 'edits' : 'deletes'} the policy; it is judged by the one before`;
  const which = !head ? 'the built-in one' : base ? 'the edited one' : 'the new one';
  try {
    const policy = head ? parsePolicy(head.text, head.name) : defaultPolicy();
    const { conclusion, verdicts } = judge(judgement.diff, policy);
    const failed = verdicts.filter(({ verdict }) => verdict === 'fail').length;
    return say(`By ${which}: ${conclusion}, ${failed} of ${verdicts.length} budgets exceeded`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const faults = error.message.split('\n').join('; ');
    return say(`By ${which} nothing can be judged: ${faults}`, faults);
  }
}

async function policyAt(
  client: Client,
  { owner, name: repo }: Repository,
  name: string,
  ref: string,
): Promise<PolicyText | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path: name, ref });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return undefined;
    const text = Buffer.from(data.content, 'base64').toString('utf8');
    return { name: `${name} at ${ref.slice(0, 7)}`, text };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    const cure = statusOf(error) === 403 ? ': the job needs "permissions: contents: read"' : '';
    throw new UserError(
      `${name}: the policy at ${ref.slice(0, 7)} cannot be read: ${messageOf(error)}${cure}`,
    );
  }
}
