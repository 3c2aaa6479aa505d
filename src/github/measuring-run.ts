import type { Client } from './client.ts';
import type { RunContext } from './context.ts';
import type { Target } from './resolve.ts';

/**
 * The run whose artifacts hold the head's profiles: this one, the one that a `workflow_run` event
 * reports on, or for a comment the newest green or red run of the pull request's last commit.
 */
export async function measuringRun(
  client: Client,
  context: RunContext,
  { head }: Target,
): Promise<number | undefined> {
  if (context.triggeringRun) return context.triggeringRun.id;
  if (context.event !== 'issue_comment') return context.runId;
  const { repository, measuringWorkflow: workflow } = context;
  if (!repository || workflow === undefined || head === undefined) return undefined;
  const { data } = await client.rest.actions.listWorkflowRuns({
    owner: repository.owner,
    repo: repository.name,
    workflow_id: workflow,
    event: 'pull_request',
    head_sha: head,
    status: 'completed',
    per_page: 100,
  });
  return data.workflow_runs.map(({ id }) => id).sort((a, b) => b - a)[0];
}
