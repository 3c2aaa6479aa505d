import { listOf, maybe, textOf } from '../profile/json-field.ts';
import { answer, idOf } from './answer.ts';
import type { Client } from './client.ts';
import { type Repository, type RunContext, workflowFile } from './context.ts';
import type { Target } from './resolve.ts';

export interface MeasuringRun {
  readonly id: number;
  /** File name of its workflow, whose earlier runs hold baselines. */
  readonly workflow: string | undefined;
}

/**
 * The runs whose artifacts may hold the head's profiles, the likeliest first: this one, or the one
 * that a `workflow_run` event reports on. A comment starts a run of another workflow, so there it
 * is any run of the pull request's last commit.
 */
export async function measuringRuns(
  client: Client,
  repository: Repository,
  context: RunContext,
  { head }: Target,
): Promise<MeasuringRun[]> {
  const { event, triggeringRun, runId, measuringWorkflow: workflow } = context;
  if (event !== 'issue_comment') return [{ id: triggeringRun?.id ?? runId, workflow }];
  if (head === undefined) return [];
  const response = await client.rest.actions.listWorkflowRunsForRepo({
    owner: repository.owner,
    repo: repository.name,
    event: 'pull_request',
    head_sha: head,
    status: 'completed',
    per_page: 100,
  });
  return listOf(answer(response), 'workflow_runs', (run) => ({
    id: idOf(run),
    workflow: workflowFile(maybe(run, 'path', textOf)),
  }))
    .sort((a, b) => b.id - a.id)
    .slice(0, MOST);
}

const MOST = 20;
