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

/** The text to judge by. A proposal that brings the first policy is judged by it, and says so. */
export function decisive({ base, head }: Policies): PolicyText | undefined {
  return base ?? head;
}

/** What the report says where a proposal edits the policy: the other verdict. */
export function editNote(judgement: Judgement, { base, head }: Policies): PolicyNote | undefined {
  if (base?.text === head?.text) return undefined;
  const other = base ? head : undefined;
  const policy = other ? parsePolicy(other.text, other.name) : defaultPolicy();
  const { conclusion, verdicts } = judge(judgement.diff, policy);
  const failed = verdicts.filter(({ verdict }) => verdict === 'fail').length;
  const what = base
    ? 'This change edits the policy and is judged by the one before'
    : 'This change brings the first policy and is judged by it';
  const which = other ? 'the edited one' : 'the built-in one';
  const outcome = `${conclusion}, ${failed} of ${verdicts.length} budgets exceeded`;
  return { level: 'warning', text: `${what}; by ${which}: ${outcome}`, at: undefined };
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
