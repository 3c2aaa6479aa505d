import { fieldOf, itemsOf, type JsonField, listOf, maybe, textOf } from '../profile/json-field.ts';
import { answer, idOf } from './answer.ts';
import { type Artifact, listArtifacts } from './artifacts.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';

/** What a baseline is looked for by. */
export interface BaselineQuest {
  readonly repository: Repository;
  /** File name of the workflow whose runs count: `ci.yml`. */
  readonly workflow: string;
  /** Commit to compare with; undefined: only the branch is known. */
  readonly base: string | undefined;
  readonly branch: string | undefined;
  /** The run that asks: it is nobody's baseline. */
  readonly exceptRun: number;
}

/** Profiles of the base that a push run left behind. */
export interface Baseline {
  readonly runId: number;
  readonly sha: string;
  readonly createdAt: string;
  /** First-parent commits from the base back to `sha`; undefined: it is no near ancestor. */
  readonly distance: number | undefined;
  readonly artifacts: readonly Artifact[];
}

/** How far back along first parents an ancestor is still a fair base. */
export const MAX_DISTANCE = 20;
/** Runs whose artifacts are listed before the search is given up. */
const MAX_RUNS = 25;

interface Run {
  readonly id: number;
  readonly sha: string;
  readonly createdAt: string;
}

/**
 * The nearest baseline: of the base commit itself, of its nearest ancestor, or the newest of the
 * branch. Only green push runs of this repository count: a fork may have a branch of the same name
 * and its artifacts lie beside ours (GHSA-5xr6-xhww-33m4).
 *
 * @returns undefined where there is none; `looked` says what there was instead
 */
export async function findBaseline(
  client: Client,
  quest: BaselineQuest,
  artifactName: string,
): Promise<{ readonly baseline: Baseline | undefined; readonly looked: string }> {
  const ancestors = await ancestorsOf(client, quest);
  const runs = await candidateRuns(client, quest, ancestors);
  let expired = 0;
  for (const run of runs.slice(0, MAX_RUNS)) {
    const all = await listArtifacts(client, quest.repository, run.id, artifactName);
    const own = all.filter((artifact) => artifact.own);
    const artifacts = own.filter((artifact) => !artifact.expired);
    // Some of a set would make the rest look new.
    if (artifacts.length > 0 && artifacts.length === own.length) {
      const index = ancestors.indexOf(run.sha);
      const distance = index < 0 ? undefined : index;
      return { baseline: { ...run, runId: run.id, distance, artifacts }, looked: '' };
    }
    expired += own.length - artifacts.length;
  }
  return { baseline: undefined, looked: lookedAt(quest, runs.length, expired, artifactName) };
}

function lookedAt(
  { workflow, branch }: BaselineQuest,
  runs: number,
  expired: number,
  name: string,
) {
  const where = `green push run of ${workflow}${branch === undefined ? '' : ` on ${branch}`}`;
  if (runs === 0) return `there is no ${where}`;
  const gone = expired > 0 ? `, ${expired} of that name expired` : '';
  return `no ${where} has an artifact ${name} (${Math.min(runs, MAX_RUNS)} looked at${gone})`;
}

/** The base and its first parents, nearest first. */
async function ancestorsOf(
  client: Client,
  { repository: { owner, name: repo }, base }: BaselineQuest,
): Promise<string[]> {
  if (base === undefined) return [];
  const asked = { owner, repo, sha: base, per_page: 100 };
  const commits = itemsOf(answer(await client.rest.repos.listCommits(asked)), (commit) => {
    const parents = listOf(commit, 'parents', (parent) => textOf(parent, 'sha'));
    return [textOf(commit, 'sha'), parents[0]] as const;
  });
  const parents = new Map(commits);
  const chain = [base];
  while (chain.length <= MAX_DISTANCE) {
    const parent = parents.get(chain.at(-1) ?? '');
    if (parent === undefined) break;
    chain.push(parent);
  }
  return chain;
}

/** Runs of the base commit, then of its ancestors, then the branch's newest. */
async function candidateRuns(
  client: Client,
  quest: BaselineQuest,
  ancestors: readonly string[],
): Promise<Run[]> {
  const exact =
    quest.base === undefined ? [] : await listRuns(client, quest, { head_sha: quest.base });
  const recent =
    quest.branch === undefined ? [] : await listRuns(client, quest, { branch: quest.branch });
  const rank = (run: Run) => {
    const index = ancestors.indexOf(run.sha);
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  const others = recent.filter(({ id }) => !exact.some((run) => run.id === id));
  return [...exact, ...others].sort((a, b) => rank(a) - rank(b) || b.id - a.id);
}

async function listRuns(
  client: Client,
  { repository: { owner, name: repo }, workflow, exceptRun }: BaselineQuest,
  by: { head_sha: string } | { branch: string },
): Promise<Run[]> {
  const response = await client.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: 'push',
    status: 'success',
    exclude_pull_requests: true,
    per_page: 100,
    ...by,
  });
  const runs = listOf(answer(response), 'workflow_runs', (run) => ({
    id: idOf(run),
    sha: textOf(run, 'head_sha'),
    createdAt: textOf(run, 'created_at'),
    isPush: textOf(run, 'event') === 'push',
    branch: maybe(run, 'head_branch', textOf),
    isOwn: maybe(run, 'head_repository', idAt) === idAt(run, 'repository'),
  }));
  return runs.filter(
    ({ id, sha, branch, isPush, isOwn }) =>
      isPush &&
      isOwn &&
      id !== exceptRun &&
      ('branch' in by ? branch === by.branch : sha === by.head_sha),
  );
}

function idAt(run: JsonField, key: string): number {
  return idOf(fieldOf(run, key));
}
