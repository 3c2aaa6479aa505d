import { notFound, REPO, type Reply, type Routes } from './route.ts';
import type { State, WorkflowRun } from './state.ts';
import { artifactView, runView } from './views.ts';

/** Workflow runs and artifacts. */
export const RUN_ROUTES: Routes = {
  [`get ${REPO}/actions/workflows/{workflow_id}/runs`]: {
    scope: 'actions',
    handle: ({ state, path, query }) =>
      runList(state, query, ({ workflow }) =>
        [String(workflow.id), workflow.path.split('/').at(-1)].includes(path.workflow_id),
      ),
  },
  [`get ${REPO}/actions/runs`]: {
    scope: 'actions',
    handle: ({ state, query }) => runList(state, query, () => true),
  },
  [`get ${REPO}/actions/runs/{run_id}`]: {
    scope: 'actions',
    handle: ({ state, path }) => {
      const found = state.runs.find(({ id }) => id === Number(path.run_id));
      return found ? { status: 200, data: runView(found, state) } : notFound;
    },
  },
  [`get ${REPO}/actions/runs/{run_id}/artifacts`]: {
    scope: 'actions',
    handle: ({ state, path, query }) => {
      const found = state.artifacts.filter(
        ({ runId, name }) => runId === Number(path.run_id) && is(query, 'name', name),
      );
      return {
        status: 200,
        list: found.map((artifact) => artifactView(artifact, state)),
        listKey: 'artifacts',
      };
    },
  },
  [`get ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: {
    scope: 'actions',
    handle: ({ state, path, origin }) => {
      const found = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (!found || path.archive_format !== 'zip') return notFound;
      if (found.expired) return { status: 410, data: { message: 'Artifact has expired' } };
      return { status: 302, headers: { location: `${origin}/blob/${found.id}?sig=secret` } };
    },
  },
};

function runList(
  state: State,
  query: URLSearchParams,
  wanted: (run: WorkflowRun) => boolean,
): Reply {
  const matches = ({ event, headSha, headBranch, conclusion, status }: WorkflowRun) =>
    is(query, 'event', event) &&
    is(query, 'head_sha', headSha) &&
    is(query, 'branch', headBranch) &&
    (is(query, 'status', conclusion ?? 'success') || is(query, 'status', status ?? 'completed'));
  const found = state.runs.filter((run) => wanted(run) && matches(run)).sort((a, b) => b.id - a.id);
  return { status: 200, list: found.map((run) => runView(run, state)), listKey: 'workflow_runs' };
}

function is(query: URLSearchParams, name: string, value: string): boolean {
  const wanted = query.get(name);
  return wanted === null || wanted === value;
}
