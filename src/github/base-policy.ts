import { lstat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { DEFAULT_POLICY, type PolicyText, readPolicyFile } from '../source/policy-file.ts';
import { type Client, statusOf } from './client.ts';
import { type Committed, fileAt, githubTrees, gitTrees } from './committed-file.ts';
import type { RunContext } from './context.ts';
import { gitOf } from './git.ts';
import { asSha } from './payload.ts';
import type { Target } from './resolve.ts';

/** The policies of a run that judges a proposal. */
export interface Policies {
  /** As the base has it; undefined where it has none. It decides, or the built-in one does. */
  readonly base: PolicyText | undefined;
  /** As the proposal has it. */
  readonly head: ProposedPolicy;
}

export type ProposedPolicy =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly file: PolicyText }
  /** In the workspace and in no commit: a step of the job wrote it, perhaps the proposal's code. */
  | { readonly kind: 'loose'; readonly file: PolicyText }
  /** No plain file, by which no later run could judge. */
  | { readonly kind: 'other'; readonly fault: string }
  /** GitHub did not tell, and why. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface PolicyQuest {
  readonly client: Client | undefined;
  readonly context: RunContext;
  readonly target: Target;
  /** As the workflow names it; undefined: the usual place. */
  readonly path: string | undefined;
  readonly workspace: string;
}

/**
 * Both policies of a proposal; undefined for a run that judges none, and for a policy outside of
 * the workspace, where the proposal is not. A base that cannot be read is a `UserError`, for else
 * the proposal would bring its own limits along.
 */
export async function readPolicies(quest: PolicyQuest): Promise<Policies | undefined> {
  const { context, target, workspace } = quest;
  const name = relative(workspace, resolve(workspace, quest.path ?? DEFAULT_POLICY));
  const path = name.replaceAll('\\', '/');
  if (!context.isProposal || path.startsWith('../') || isAbsolute(name)) return undefined;
  // A push says what was there before, which in a merge queue is a proposal too. What is on the
  // default branch was let in by somebody who may.
  const known = context.event === 'push' ? undefined : target.base;
  const base = await policyAt(quest, path, known ?? context.defaultBranch);
  if (base.kind === 'other') {
    throw new UserError(
      `${path}: the base's policy cannot be read, for ${base.fault}: put a plain file there`,
    );
  }
  const file = base.kind === 'file' ? base.file : undefined;
  return { base: file, head: await proposed(quest, path, file !== undefined) };
}

type PolicyAt = Exclude<ProposedPolicy, { kind: 'loose' | 'unknown' }>;

async function proposed(
  quest: PolicyQuest,
  path: string,
  onBase: boolean,
): Promise<ProposedPolicy> {
  const { context, target, workspace } = quest;
  try {
    const head = await policyAt(quest, path, context.mergeSha ?? target.head);
    if (head.kind !== 'absent' || onBase) return head;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'unknown', why: error.message };
  }
  const onDisk = await lstat(resolve(workspace, path)).catch(() => undefined);
  if (onDisk && !onDisk.isFile()) {
    // Followed, a link might lead to a secret, and a message would quote it.
    throw new UserError(
      `${path}: is no plain file, and in no commit: remove it, or commit a policy`,
    );
  }
  const file = await readPolicyFile(quest.path, workspace);
  return file ? { kind: 'loose', file } : { kind: 'absent' };
}

/** The policy of a commit: from the checkout, which no outage takes away, else from GitHub. */
async function policyAt(
  quest: PolicyQuest,
  path: string,
  ref: string | undefined,
): Promise<PolicyAt> {
  if (ref === undefined)
    throw new UserError(`${path}: the event does not tell the policy's commit`);
  const sha = asSha(ref);
  const short = sha?.slice(0, 7) ?? ref;
  const whys: string[] = [];
  for (const read of waysTo(quest, path, ref, sha)) {
    try {
      const found = await read();
      if (found.kind !== 'file') return found;
      return { kind: 'file', file: { name: `${path} at ${short}`, text: found.text } };
    } catch (error) {
      const cure = statusOf(error) === 403 ? ': the job needs "permissions: contents: read"' : '';
      whys.push(`${messageOf(error)}${cure}`);
    }
  }
  throw new UserError(
    `${path}: the policy at ${short} cannot be read: ${whys.join('; ') || 'there is no token'}: give actions/checkout "fetch-depth: 0", or this action a github-token`,
  );
}

/** Where a commit's file may be read, the surest first. */
function waysTo(
  { client, context: { repository, event }, workspace }: PolicyQuest,
  path: string,
  ref: string,
  sha: string | undefined,
): (() => Promise<Committed>)[] {
  const git = gitOf(event, workspace);
  const there = client && repository && githubTrees(client, repository);
  const online = there ? [() => fileAt(there, ref, path)] : [];
  if (!git || sha === undefined) return online;
  const here = () => fileAt(gitTrees(git), sha, path);
  const fetched = async () => {
    const shallow = `${await git('rev-parse', '--is-shallow-repository')}`.trim() === 'true';
    const depth = shallow ? ['--depth=1'] : [];
    const fetch = () => git('fetch', '--no-tags', ...depth, 'origin', sha);
    await (client ? client.patience.wait('git fetch', fetch) : fetch());
    return here();
  };
  return [here, ...online, fetched];
}
