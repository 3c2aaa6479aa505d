import { messageOf, UserError } from '../errors.ts';
import { MAX_SIDE } from '../limits.ts';
import { MissingBase } from '../source/missing-base.ts';
import { isWanted } from '../source/paths.ts';
import type { FetchSource, SourceFile } from '../source/source-file.ts';
import { isZip, unzip } from '../source/zip.ts';
import { statusOf } from './answer.ts';
import { type Artifact, downloadArtifact, listArtifacts } from './artifacts.ts';
import { findBaseline } from './baseline.ts';
import { baselineLabel } from './baseline-label.ts';
import type { Client } from './client.ts';
import type { Repository, RunContext } from './context.ts';
import type { Tell } from './fetched.ts';
import { measuringRuns } from './measuring-run.ts';
import type { Target } from './resolve.ts';

export interface ArtifactJob {
  readonly client: Client;
  readonly repository: Repository;
  readonly context: RunContext;
  readonly target: Target;
  readonly tell: Tell;
}

/** At a time, so that neither GitHub nor the runner's memory is stormed. */
const DOWNLOADS_AT_ONCE = 4;
/** More than a name may have (actions/toolkit, path-and-artifact-name-validation.ts has no bound). */
const LONGEST_NAME = 1_000;

/**
 * `artifact:NAME[:PATH]`. For the head an artifact of the run that measured; for the base one of
 * the nearest push run before it. NAME may be a glob, PATH is a folder or file inside.
 */
export function artifactSource(job: ArtifactJob): FetchSource {
  return async (spec, { side = 'head' }) => {
    const asked = { side, spec, ...parseSpec(spec) };
    const found =
      side === 'base' ? await ofBase(job, spec, asked.name) : await ofRun(job, spec, asked.name);
    return readArtifacts(job, asked, found);
  };
}

/** `run:NAME[:PATH]`: an artifact of the run that measured, on either side: it measured both. */
export function runSource(job: ArtifactJob): FetchSource {
  return async (spec, { side = 'head' }) => {
    const asked = { side, spec, ...parseSpec(spec) };
    const found = await ofRun(job, spec, asked.name);
    if (side === 'base') {
      const { base } = job.target;
      const description = `as run ${found.runId} measured it`;
      job.tell.base({ ...(base !== undefined && { sha: base }), description });
    }
    return readArtifacts(job, asked, found);
  };
}

/** What a source text asks for. */
interface Asked {
  readonly side: 'base' | 'head';
  readonly spec: string;
  /** Of the artifact, or a glob over such names. */
  readonly name: string;
  /** Inside the artifact. */
  readonly path: string;
}

interface Found {
  readonly runId: number;
  readonly artifacts: readonly Artifact[];
}

/** Neither an artifact's name nor a path inside one may hold a colon. */
function parseSpec(spec: string): { name: string; path: string } {
  const [, name = '', path = '', ...rest] = spec.split(':');
  if (name !== '' && name.length <= LONGEST_NAME && rest.length === 0) {
    return { name, path: path.replace(/^\/+|(?<!\/)\/+$/g, '') };
  }
  throw new UserError(`${spec}: write artifact:NAME or artifact:NAME:FOLDER`);
}

/** What the run that measured has under a name, whole and not expired. */
async function ofRun(job: ArtifactJob, spec: string, name: string): Promise<Found> {
  const { run, artifacts: all } = await permitted(spec, findMeasured(job, spec, name));
  const artifacts = all.filter(({ expired }) => !expired);
  if (artifacts.length > 0 && artifacts.length === all.length) return { runId: run.id, artifacts };
  const why = all.length > 0 ? 'has expired' : 'is not there: upload it in an earlier step or job';
  throw new UserError(`${spec}: run ${run.id}: the artifact ${why}`);
}

/** The likeliest run that has such an artifact, else the likeliest of all. */
async function findMeasured(job: ArtifactJob, spec: string, name: string) {
  const { client, repository, context, target } = job;
  const runs = await measuringRuns(client, repository, context, target);
  for (const run of runs) {
    const artifacts = await listArtifacts(client, repository, run.id, name);
    if (artifacts.length > 0 || runs.length === 1) return { run, artifacts };
  }
  const [run] = runs;
  if (run) return { run, artifacts: [] };
  throw new UserError(`${spec}: no run has measured ${target.head ?? 'this commit'} yet`);
}

async function ofBase(job: ArtifactJob, spec: string, name: string): Promise<Found> {
  const { client, repository, context, target, tell } = job;
  const { base, baseBranch: branch } = target;
  const workflow = await baselineWorkflow(job, spec, name);
  if (workflow === undefined || (branch ?? base) === undefined) {
    throw new UserError(`${spec}: a base artifact can only be found from inside a workflow run`);
  }
  const quest = { repository, workflow, base, branch, exceptRun: context.runId };
  const { baseline, looked } = await permitted(spec, findBaseline(client, quest, name));
  if (!baseline) throw new MissingBase(looked);
  tell.base(baselineLabel(baseline, quest, context.event, Date.now()));
  return baseline;
}

/** A baseline comes from the workflow that has measured the head. */
async function baselineWorkflow(job: ArtifactJob, spec: string, name: string) {
  if (job.context.event !== 'issue_comment') return job.context.measuringWorkflow;
  return (await permitted(spec, findMeasured(job, spec, name))).run.workflow;
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
  { client, repository, tell }: ArtifactJob,
  { side, spec, name, path }: Asked,
  { runId, artifacts }: Found,
): Promise<SourceFile[]> {
  const size = artifacts.reduce((sum, one) => sum + one.size, 0);
  if (size > MAX_SIDE) {
    throw new UserError(
      `${spec}: its artifacts have ${size} bytes, too many (at most ${MAX_SIDE})`,
    );
  }
  const files: SourceFile[] = [];
  const bare: Artifact[] = [];
  for (let from = 0; from < artifacts.length; from += DOWNLOADS_AT_ONCE) {
    const some = artifacts.slice(from, from + DOWNLOADS_AT_ONCE);
    const loaded = some.map(async (one) => {
      const bytes = await downloadArtifact(client, repository, one);
      if (!isZip(bytes)) bare.push(one);
      return unpack(one, bytes, path);
    });
    files.push(...(await Promise.all(loaded)).flat());
  }
  if (files.length > 0) {
    const names = artifacts.map((one) => one.name);
    tell.fetched({ kind: 'artifact', side, spec, runId, name, names, bare, path });
    return files;
  }
  throw new UserError(`${spec}: the artifact holds no profile${path === '' ? '' : ` in ${path}`}`);
}

function unpack({ name }: Artifact, bytes: Uint8Array, path: string): SourceFile[] {
  const shown = `artifact:${name}`;
  if (!isZip(bytes)) return [{ name: shown, bytes, explicit: true }];
  const inside = (file: string) => path === '' || file === path || file.startsWith(`${path}/`);
  return unzip(shown, bytes, (file) => isWanted(file) && inside(file));
}
