import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { artifactSource, runSource } from '../../src/github/artifact-source.ts';
import { createClient } from '../../src/github/client.ts';
import { readContext } from '../../src/github/context.ts';
import type { Fetched } from '../../src/github/fetched.ts';
import { MissingBase } from '../../src/source/missing-base.ts';
import type { Fault } from '../helpers/github-server/faults.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import {
  type Artifact,
  type State,
  sha,
  type WorkflowRun,
} from '../helpers/github-server/state.ts';

const repository = { id: 4242, owner: 'acme', name: 'db' };
const base = sha('base');
const profile = new Uint8Array(readFileSync('__fixtures__/demo/base/money.pb.gz'));
const zip = zipSync({
  'base/money.pb.gz': profile,
  'head/money.pb.gz': profile,
  'notes.md': profile,
});

let github: GitHubServer;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const run = (id: number, changes: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id,
  workflow: { id: 5, path: '.github/workflows/ci.yml' },
  event: 'push',
  headSha: base,
  headBranch: 'main',
  headRepository: repository,
  ...changes,
});
const heap = (id: number, runId: number, changes: Partial<Artifact> = {}): Artifact => ({
  id,
  runId,
  name: 'heap',
  bytes: zip,
  ...changes,
});

async function start(artifacts: Artifact[], changes: Partial<State> = {}) {
  const commits = new Map([[base, { parents: [] }]]);
  github = await startGitHub({ state: { commits, runs: [run(812)], artifacts, ...changes } });
}

let told: Fetched[] = [];

function fetch(spec: string, side: 'base' | 'head' = 'head') {
  told = [];
  const quick = { apiUrl: github.apiUrl, limit: github.limit, second: 5 };
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/db',
    GITHUB_RUN_ID: '1001',
    GITHUB_WORKFLOW_REF: 'acme/db/.github/workflows/ci.yml@refs/heads/main',
  };
  const job = {
    client: createClient('token', { info: () => {} }, quick),
    repository,
    context: readContext(env, {}),
    target: { pulls: [], head: sha('head'), base, baseBranch: 'main' },
    tell: { base: () => {}, fetched: (one: Fetched) => told.push(one) },
  };
  const source = spec.startsWith('run:') ? runSource(job) : artifactSource(job);
  return source(spec, { cwd: '.', progress: () => {}, side });
}

const names = async (spec: string, side?: 'base' | 'head') =>
  (await fetch(spec, side)).map(({ name }) => name);

describe('artifact:NAME', () => {
  it('brings what may be a profile, from this run', async () => {
    await start([heap(1, 1001)]);
    expect(await names('artifact:heap')).toEqual([
      'artifact:heap/base/money.pb.gz',
      'artifact:heap/head/money.pb.gz',
    ]);
    expect(await names('artifact:heap:base/')).toEqual(['artifact:heap/base/money.pb.gz']);
    expect(await names('run:heap:head', 'base')).toEqual(['artifact:heap/head/money.pb.gz']);
  });

  it('takes the newest of one name', async () => {
    const old = (id: number) => heap(id, 1001, { bytes: zipSync({ 'old.pb.gz': profile }) });
    await start([old(1), heap(3, 1001), old(2)]);
    expect(await names('artifact:heap')).not.toContain('artifact:heap/old.pb.gz');
  });

  it('takes a bare file as the profile it is', async () => {
    await start([heap(1, 1001, { bytes: profile, contentType: 'application/octet-stream' })]);
    expect(await fetch('artifact:heap')).toMatchObject([{ name: 'artifact:heap', explicit: true }]);
    expect(told).toMatchObject([{ runId: 1001, bare: [{ id: 1, name: 'heap' }] }]);
  });

  it('takes every artifact that a glob fits', async () => {
    const one = (id: number, name: string) =>
      heap(id, 1001, { name, bytes: zipSync({ 'm.pb.gz': profile }) });
    await start([
      ...Array.from({ length: 120 }, (_, i) => one(i + 1, `heap-${i}`)),
      one(900, 'logs'),
    ]);
    expect(await names('artifact:heap-*')).toHaveLength(120);
    expect(told).toMatchObject([{ side: 'head', name: 'heap-*', bare: [], path: '' }]);
    expect(told[0]).toMatchObject({ names: expect.not.arrayContaining(['logs']) });
  });

  it.each([
    ['is not there', [], 'upload it in an earlier step'],
    ['has expired', [heap(1, 1001, { expired: true })], 'has expired'],
    [
      'holds no profile',
      [heap(1, 1001, { bytes: zipSync({ 'a.md': profile }) })],
      'holds no profile',
    ],
    ['is empty', [heap(1, 1001, { bytes: zipSync({}) })], 'holds no profile'],
    ['is not what was uploaded', [heap(1, 1001, { digest: `sha256:${'0'.repeat(64)}` })], 'digest'],
  ])('is an error where it %s', async (_, artifacts, message) => {
    await start(artifacts);
    const error = await fetch('artifact:heap').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).not.toBeInstanceOf(MissingBase);
    expect(error.message).toContain(message);
  });

  it.each(['artifact:', 'artifact:a:b:c', 'artifact::x'])('refuses %s', async (spec) => {
    await start([]);
    await expect(fetch(spec)).rejects.toThrow('write artifact:NAME');
  });

  it('names the permission that is missing', async () => {
    await start([heap(1, 1001)], { scopes: { contents: 'read' } });
    await expect(fetch('artifact:heap')).rejects.toThrow('actions: read');
  });
});

describe('artifact:NAME for the base', () => {
  it('comes from a push run', async () => {
    await start([heap(1, 812)]);
    expect(await names('artifact:heap', 'base')).toHaveLength(2);
  });

  it('skips a run whose set is not whole any more', async () => {
    const part = (id: number, runId: number, name: string, expired = false) =>
      heap(id, runId, { name, expired, bytes: zipSync({ [`run${runId}.pb.gz`]: profile }) });
    const older = run(811, { headSha: sha('older') });
    const artifacts = [
      part(1, 812, 'heap-a'),
      part(2, 812, 'heap-b', true),
      part(3, 811, 'heap-a'),
    ];
    await start(artifacts, { runs: [run(812), older] });
    expect(await names('artifact:heap-*', 'base')).toEqual(['artifact:heap-a/run811.pb.gz']);
  });

  it('is missing, and that is no mistake, where no run has it', async () => {
    await start([]);
    const error = await fetch('artifact:heap', 'base').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(MissingBase);
    expect(error.message).toBe(
      'no green push run of ci.yml on main has an artifact heap (1 looked at)',
    );
  });
});

describe('when GitHub or its store stumbles', () => {
  it.each<[string, Fault]>([
    [
      'a 500 on the list',
      { operation: 'runs/{run_id}/artifacts', kind: { status: 500 }, times: 2 },
    ],
    ['half a list', { operation: 'runs/{run_id}/artifacts', kind: 'half', times: 1 }],
    ['a reset on the address', { operation: '{archive_format}', kind: 'reset', times: 1 }],
    ['a reset on the download', { operation: 'store', kind: 'reset', times: 1 }],
    ['half a download', { operation: 'store', kind: 'half', times: 1 }],
    ['a 503 of the store', { operation: 'store', kind: { status: 503 }, times: 2 }],
  ])('reads the artifact after %s', async (_, fault) => {
    await start([heap(1, 1001)]);
    github.state.faults.push({ ...fault });
    expect(await names('artifact:heap')).toHaveLength(2);
  });

  it.each<[string, Fault, string]>([
    ['410', { operation: '{archive_format}', kind: { status: 410 } }, 'expired or was deleted'],
    ['a store that is down', { operation: 'store', kind: { status: 503 } }, 'the download failed'],
    ['halves for ever', { operation: 'store', kind: 'half' }, 'the download failed'],
    [
      '500 for ever',
      { operation: 'runs/{run_id}', kind: { status: 500 } },
      'GitHub did not answer',
    ],
    ['silence', { operation: 'runs/{run_id}', kind: 'hang' }, 'GitHub did not answer'],
  ])('ends in one line on %s', async (_, fault, message) => {
    await start([heap(1, 1001)]);
    github.state.faults.push({ ...fault });
    const error = await fetch('artifact:heap').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
    expect(github.log.length).toBeLessThan(10);
  });
});
