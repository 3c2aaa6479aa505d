import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { Profile } from 'pprof-format';
import { readEvent } from '../helpers/events.ts';
import {
  type Artifact,
  type Pull,
  type Repository,
  type State,
  sha,
  type WorkflowRun,
} from '../helpers/github-server/state.ts';

export const demo = '__fixtures__/demo';
/** Sources and policy that are over budget. */
export const overBudget = {
  base: `${demo}/base`,
  head: `${demo}/head`,
  policy: `${demo}/heapgate.yml`,
};
/** One package of them the other way round, of which every benchmark has less. */
export const withinBudget = {
  ...overBudget,
  base: `${demo}/head/store.pb.gz`,
  head: `${demo}/base/store.pb.gz`,
};

export const own: Repository = { id: 4242, owner: 'acme', name: 'db' };
export const fork: Repository = { id: 777, owner: 'mallory', name: 'db' };

/** main: m0 ← m1 ← … ← m5, the last one the base of pull request 7, whose head is `head`. */
export const main = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'].map(sha);
export const head = sha('head');
export const merge = sha('merge');
export const base = main[5]!;

export function pull(changes: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    state: 'open',
    head: { sha: head, ref: 'topic', repo: own },
    // What the event says is older than what was built.
    base: { sha: main[3]!, ref: 'main', repo: own },
    mergeCommit: merge,
    ...changes,
  };
}

/** A repository with that history and pull request. */
export function scene(changes: Partial<State> = {}): Partial<State> {
  const commits = new Map(
    main.map((one, i) => [one, { parents: main.slice(Math.max(i - 1, 0), i) }]),
  );
  commits.set(head, { parents: [main[3]!] });
  commits.set(merge, { parents: [base, head] });
  const policy = new Map([[overBudget.policy, new Uint8Array(readFileSync(overBudget.policy))]]);
  const trees = new Map([...commits.keys()].map((commit) => [commit, policy]));
  return { commits, branches: new Map([['main', base]]), pulls: [pull()], trees, ...changes };
}

export function pullRequestEvent({ head: side = pull().head } = {}) {
  const payload = readEvent('pull_request');
  const repo = { id: side.repo.id, full_name: `${side.repo.owner}/${side.repo.name}` };
  payload.number = 7;
  payload.pull_request.number = 7;
  payload.pull_request.head = { ...payload.pull_request.head, ...side, repo };
  payload.pull_request.base = {
    ...payload.pull_request.base,
    sha: main[3],
    ref: 'main',
    repo: { id: own.id, full_name: 'acme/db' },
  };
  return payload;
}

/** The end of a pull request's run, 1001, which measured the head. */
export function workflowRunEvent({ head: side = pull().head } = {}) {
  const payload = readEvent('workflow_run');
  const name = (repo: Repository) => ({ id: repo.id, full_name: `${repo.owner}/${repo.name}` });
  payload.workflow_run = {
    ...payload.workflow_run,
    id: 1001,
    event: 'pull_request',
    path: '.github/workflows/heapgate.yml',
    head_sha: side.sha,
    head_branch: side.ref,
    head_repository: name(side.repo),
    repository: name(own),
    pull_requests: [],
  };
  return payload;
}

/** A green push run of main; 800 + n for the n-th commit. */
export function pushRun(
  commit: string,
  id: number,
  changes: Partial<WorkflowRun> = {},
): WorkflowRun {
  return {
    id,
    workflow: { id: 55, path: '.github/workflows/heapgate.yml' },
    event: 'push',
    headSha: commit,
    headBranch: 'main',
    headRepository: own,
    createdAt: new Date(Date.now() - 2 * 86_400_000 - 60_000).toISOString(),
    ...changes,
  };
}

/** The demo profiles of one side as an artifact. */
export function artifact(
  id: number,
  runId: number,
  side: 'base' | 'head',
  changes: Partial<Artifact> = {},
): Artifact {
  return { id, runId, name: 'heap', bytes: zipOf(filesOf(side)), ...changes };
}

export function filesOf(side: 'base' | 'head'): Record<string, Uint8Array> {
  const folder = `${demo}/${side}`;
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]),
  );
}

/** A profile as another run would have written it; other files stay as they are. */
export function writtenLater(file: string, bytes: Uint8Array, nanos: number): Uint8Array {
  if (!file.endsWith('.pb.gz')) return bytes;
  const profile = Profile.decode(gunzipSync(bytes));
  profile.timeNanos = BigInt(profile.timeNanos) + BigInt(nanos);
  return gzipSync(profile.encode());
}

export function zipOf(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 0 });
}
