import { messageOf, UserError } from '../errors.ts';
import type { SideLabel } from '../report/report-input.ts';
import { MissingBase } from '../source/missing-base.ts';
import { isWanted } from '../source/paths.ts';
import type { FetchSource, SourceFile } from '../source/source-file.ts';
import { isZip, unzip } from '../source/zip.ts';
import { type Artifact, downloadArtifact, listArtifacts } from './artifacts.ts';
import { type Baseline, type BaselineQuest, findBaseline } from './baseline.ts';
import { baselineLabel } from './baseline-label.ts';
import { type Client, statusOf } from './client.ts';
import type { RunContext } from './context.ts';
import { measuringRun } from './measuring-run.ts';
import type { Target } from './resolve.ts';

export interface ArtifactJob {
  readonly client: Client;
  readonly context: RunContext;
  readonly target: Target;
  /** Told where the base came from. */
  readonly onBase: (label: SideLabel) => void;
}

/** At a time, so that neither GitHub nor the runner's memory is stormed. */
const DOWNLOADS_AT_ONCE = 4;

/**
 * `artifact:NAME[:PATH]`. For the head an artifact of the run that measured; for the base one of
 * the nearest push run before it. NAME may be a glob, PATH is a folder or file inside.
 */
export function artifactSource(job: ArtifactJob): FetchSource {
  return async (spec, { side }) => {
    const { name, path } = parseSpec(spec);
    const artifacts = side === 'base' ? await ofBase(job, name) : await ofRun(job, spec, name);
    return readArtifacts(job, artifacts, path, spec);
  };
}

/** `run:NAME[:PATH]`: an artifact of the run that measured, on either side: it measured both. */
export function runSource(job: ArtifactJob): FetchSource {
  return async (spec) => {
    const { name, path } = parseSpec(spec);
    return readArtifacts(job, await ofRun(job, spec, name), path, spec);
  };
}

/** Neither an artifact's name nor a path inside one may hold a colon. */
function parseSpec(spec: string): { name: string; path: string } {
  const [, name = '', path = '', ...rest] = spec.split(':');
  if (name !== '' && rest.length === 0) return { name, path: path.replace(/^\/+|\/+$/g, '') };
  throw new UserError(`${spec}: write artifact:NAME or artifact:NAME:FOLDER`);
}

async function ofRun({ client, context, target }: ArtifactJob, spec: string, name: string) {
  const { repository } = context;
  if (!repository)
    throw new UserError(`${spec}: there is no repository (GITHUB_REPOSITORY is not set)`);
  const runId = await measuringRun(client, context, target);
  if (runId === undefined)
    throw new UserError(`${spec}: no run has measured ${target.head ?? 'this'} yet`);
  const all = await permitted(spec, listArtifacts(client, repository, runId, name));
  const artifacts = all.filter(({ expired }) => !expired);
  if (artifacts.length > 0 && artifacts.length === all.length) return artifacts;
  const why = all.length > 0 ? 'has expired' : 'is not there: upload it in an earlier step or job';
  throw new UserError(`${spec}: run ${runId}: the artifact ${why}`);
}

async function ofBase(job: ArtifactJob, name: string): Promise<readonly Artifact[]> {
  const { client, context, target } = job;
  const { repository } = context;
  const workflow = context.measuringWorkflow;
  const branch = target.baseBranch;
  if (
    !repository ||
    workflow === undefined ||
    (branch === undefined && target.base === undefined)
  ) {
    throw new UserError(
      `artifact:${name}: a base artifact can only be found from inside a workflow run`,
    );
  }
  const quest: BaselineQuest = {
    repository,
    workflow,
    base: target.base,
    branch,
    exceptRun: context.runId,
  };
  const search = findBaseline(client, quest, name);
  const { baseline, looked } = await permitted(`artifact:${name}`, search);
  if (!baseline) throw new MissingBase(looked);
  tellBase(job, baseline, quest);
  return baseline.artifacts;
}

function tellBase({ onBase, context }: ArtifactJob, baseline: Baseline, quest: BaselineQuest) {
  onBase(baselineLabel(baseline, quest, context.event, Date.now()));
}

async function permitted<T>(spec: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const cure =
      statusOf(error) === 403 ? ': the job needs "permissions: actions: read, contents: read"' : '';
    throw new UserError(`${spec}: GitHub did not answer: ${messageOf(error)}${cure}`);
  }
}

async function readArtifacts(
  { client, context }: ArtifactJob,
  artifacts: readonly Artifact[],
  path: string,
  spec: string,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const { repository } = context;
  for (let from = 0; repository && from < artifacts.length; from += DOWNLOADS_AT_ONCE) {
    const some = artifacts.slice(from, from + DOWNLOADS_AT_ONCE);
    const loaded = some.map(async (one) =>
      unpack(one, await downloadArtifact(client, repository, one), path),
    );
    files.push(...(await Promise.all(loaded)).flat());
  }
  if (files.length > 0) return files;
  throw new UserError(`${spec}: the artifact holds no profile${path === '' ? '' : ` in ${path}`}`);
}

function unpack({ name }: Artifact, bytes: Uint8Array, path: string): SourceFile[] {
  const shown = `artifact:${name}`;
  if (!isZip(bytes)) return [{ name: shown, bytes, explicit: true }];
  const inside = (file: string) => path === '' || file === path || file.startsWith(`${path}/`);
  return unzip(shown, bytes, (file) => isWanted(file) && inside(file));
}
