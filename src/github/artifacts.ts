import { createHash } from 'node:crypto';
import { Minimatch } from 'minimatch';
import { messageOf, UserError } from '../errors.ts';
import { GatheredBytes } from '../gathered-bytes.ts';
import { MAX_SIDE } from '../limits.ts';
import {
  countOf,
  fieldOf,
  flagOf,
  type JsonField,
  listOf,
  maybe,
  textOf,
} from '../profile/json-field.ts';
import { idOf, pages, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly expired: boolean;
  /** `sha256:…` of the archive; undefined on an Enterprise Server. */
  readonly digest: string | undefined;
  readonly size: number;
  /** False where it was uploaded by a run for a commit of a fork. */
  readonly own: boolean;
}

/** A store that sends nothing for so long is asked again. */
const STALL_MS = 15_000;
const ATTEMPTS = 3;

/**
 * The artifacts of a run whose name is given or fits the glob, one of each name: after a re-run
 * several have the same one, and the newest counts.
 */
export async function listArtifacts(
  client: Client,
  { owner, name: repo }: Repository,
  runId: number,
  name: string,
): Promise<Artifact[]> {
  const isGlob = /[*?[{]/.test(name);
  const asked = { owner, repo, run_id: runId, per_page: 100, ...(!isGlob && { name }) };
  const glob = new Minimatch(name, { nonegate: true, nocomment: true });
  const newest = new Map<string, Artifact>();
  const answers = pages((page) => client.rest.actions.listWorkflowRunArtifacts({ ...asked, page }));
  for await (const found of answers) {
    for (const one of listOf(found, 'artifacts', (artifact) => artifactOf(artifact, runId))) {
      if (one.name !== name && !(isGlob && glob.match(one.name))) continue;
      if ((newest.get(one.name)?.id ?? 0) < one.id) newest.set(one.name, one);
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function artifactOf(artifact: JsonField, runId: number): Artifact {
  const run = maybe(artifact, 'workflow_run', fieldOf);
  const ofRun = (key: string) => run && maybe(run, key, idOf);
  return {
    id: idOf(artifact),
    name: textOf(artifact, 'name'),
    runId,
    expired: flagOf(artifact, 'expired'),
    digest: maybe(artifact, 'digest', textOf),
    size: countOf(artifact, 'size_in_bytes'),
    own: ofRun('repository_id') === ofRun('head_repository_id') && (ofRun('id') ?? runId) === runId,
  };
}

/** The bytes of an artifact: a zip archive, or since upload-artifact v7 perhaps a bare file. */
export async function downloadArtifact(
  client: Client,
  repository: Repository,
  artifact: Artifact,
): Promise<Uint8Array> {
  const what = `artifact:${artifact.name} of run ${artifact.runId}`;
  if (artifact.size > MAX_SIDE) {
    throw new UserError(
      `${what}: ${artifact.size} bytes are too many: keep nothing but profiles in it`,
    );
  }
  for (let attempt = 1; ; attempt++) {
    try {
      // Asked for anew each time: the address dies after a minute.
      const address = await addressOf(client, repository, artifact);
      const bytes = await client.patience.wait(what, () =>
        readStore(client, address, artifact.size),
      );
      if (isIntact(artifact, bytes)) return bytes;
      throw new Error(`its bytes are not those of its digest ${artifact.digest}`);
    } catch (error) {
      const gone = statusOf(error) === 410 || statusOf(error) === 404;
      if (gone)
        throw new UserError(`${what}: it has expired or was deleted: run that workflow again`);
      if (statusOf(error) === 403) {
        throw new UserError(
          `${what}: it may not be read: the job needs "permissions: actions: read"`,
        );
      }
      if (attempt === ATTEMPTS)
        throw new UserError(`${what}: the download failed: ${messageOf(error)}`);
    }
  }
}

async function addressOf(
  client: Client,
  { owner, name: repo }: Repository,
  artifact: Artifact,
): Promise<string> {
  const { headers } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  if (!headers.location) throw new Error('GitHub gave no address to download it from');
  return headers.location;
}

/** Reads the store behind the redirect: another host, which must not see the token. */
async function readStore(client: Client, address: string, size: number): Promise<Uint8Array> {
  // The API's own fetch, for it knows the proxy.
  const fetch: typeof globalThis.fetch =
    client.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
  const stop = new AbortController();
  const { over } = client.patience;
  const giveUp = () => stop.abort();
  const stalled = () => stop.abort(new Error(`the store sent nothing for ${STALL_MS / 1000} s`));
  const timer = setTimeout(stalled, STALL_MS);
  over.addEventListener('abort', giveUp);
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok) throw new Error(`the store answered ${response.status}`);
    const gathered = new GatheredBytes(MAX_SIDE, size);
    for await (const part of response.body ?? []) {
      timer.refresh();
      if (!gathered.add(part)) throw new Error(`more than ${MAX_SIDE} bytes`);
    }
    return gathered.whole();
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', giveUp);
  }
}

function isIntact({ digest }: Artifact, bytes: Uint8Array): boolean {
  if (digest === undefined || !digest.startsWith('sha256:')) return true;
  return digest === `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
