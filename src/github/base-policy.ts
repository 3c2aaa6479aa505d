import { lstat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { PolicyText } from '../policy/policy-text.ts';
import { type ReadPlace, withExtended } from '../source/extended.ts';
import { DEFAULT_POLICY, readPolicyFile } from '../source/policy-file.ts';
import { statusOf } from './answer.ts';
import type { Client } from './client.ts';
import { type Committed, fileAt, githubTrees, gitTrees } from './committed-file.ts';
import type { RunContext } from './context.ts';
import { NotReadNow, readAsBase, readElsewhere } from './extended-policy.ts';
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
  /** What it extends cannot be read, and whether that stays so once this is merged. */
  | {
      readonly kind: 'partial';
      readonly file: PolicyText;
      readonly fault: string;
      readonly stays: boolean;
    }
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
  const ref = known ?? context.defaultBranch;
  const base = await policyAt(quest, path, ref);
  if (base.kind === 'other') {
    throw new UserError(
      `${path}: the base's policy cannot be read, for ${base.fault}: put a plain file there`,
    );
  }
  const read = inCommit(quest, ref, readElsewhere(quest.client));
  const file = base.kind === 'file' ? await withExtended(base.file, path, read) : undefined;
  return { base: file, head: await proposed(quest, path, file) };
}

type PolicyAt = Exclude<ProposedPolicy, { kind: 'partial' | 'loose' | 'unknown' }>;

/** Reads what lies in a commit as that has it, whatever lies in the workspace. */
function inCommit(quest: PolicyQuest, ref: string | undefined, elsewhere: ReadPlace): ReadPlace {
  return async (place) => {
    if (place.repository) return elsewhere(place);
    const { path } = place;
    if (path.startsWith('../')) throw new UserError(`${path} leads out of the repository`);
    const found = await policyAt(quest, path, ref).catch((error) => {
      throw error instanceof UserError ? new NotReadNow(error.message) : error;
    });
    if (found.kind === 'file') return found.file;
    const why = found.kind === 'absent' ? 'there is no such file' : found.fault;
    throw new UserError(`${path} cannot be read: ${why}`);
  };
}

async function proposed(
  quest: PolicyQuest,
  path: string,
  base: PolicyText | undefined,
): Promise<ProposedPolicy> {
  const { context, target, workspace } = quest;
  try {
    const ref = context.mergeSha ?? target.head;
    const head = await policyAt(quest, path, ref);
    if (head.kind === 'file') {
      return await whole(head.file, path, inCommit(quest, ref, readAsBase(base)));
    }
    if (head.kind !== 'absent' || base) return head;
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
  if (!onDisk && quest.path === undefined) return { kind: 'absent' };
  return { kind: 'loose', file: (await readPolicyFile(quest.path ?? path, workspace))! };
}

/** A proposed policy with what it extends. */
async function whole(file: PolicyText, path: string, read: ReadPlace): Promise<ProposedPolicy> {
  try {
    return { kind: 'file', file: await withExtended(file, path, read) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const stays = !(error instanceof NotReadNow);
    return { kind: 'partial', file, fault: error.message.split('\n').join('; '), stays };
  }
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
