import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { runExplain } from '../../src/commands/explain.ts';
import { runInit } from '../../src/commands/init.ts';
import { runLint } from '../../src/commands/lint.ts';
import { loadPolicy } from '../../src/gate.ts';
import { DEFAULT_POLICY, usualPlace } from '../../src/source/policy-file.ts';
import { tempFolder, write } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

/* Where the commands look for a policy that is not named, seen from a folder of the repository. */

const FROM_SUB = `../../${DEFAULT_POLICY}`;
const policy = (name: string) => `version: 1
budgets:
  - name: ${name}
    benchmarks: ["**"]
    alloc_space: { max: 1 MiB }
`;

let top: string;
let sub: string;

beforeEach(() => {
  top = tempFolder();
  sub = join(top, 'services', 'api');
  write(top, { '.git': 'gitdir: elsewhere', [DEFAULT_POLICY]: policy('ours') });
  mkdirSync(sub, { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(sub);
});

const loaded = () => loadPolicy({ policy: undefined, context: { cwd: sub, progress: () => {} } });

it('is the top of the repository, named from the folder', async () => {
  expect((await loaded()).file).toBe(FROM_SUB);
});

it('is the nearest folder that has one, and an extended file lies beside it', async () => {
  const near = `version: 1\nextends: strict.yml\n`;
  write(top, {
    [`services/${DEFAULT_POLICY}`]: near,
    'services/.github/strict.yml': policy('own'),
  });
  const { file, budgets } = await loaded();
  expect(file).toBe(`../${DEFAULT_POLICY}`);
  expect(budgets.map(({ name }) => name)).toContain('own');
});

it('is never above the repository, and outside of one never above the folder', async () => {
  write(sub, { '.git': 'gitdir: elsewhere' });
  expect(usualPlace(sub)).toBe(DEFAULT_POLICY);
  write(top, { '.git': undefined });
  write(sub, { '.git': undefined });
  expect(usualPlace(sub)).toBe(DEFAULT_POLICY);
  expect((await loaded()).file).not.toContain(DEFAULT_POLICY);
});

it('is the same for lint and explain', async () => {
  const output = join(top, 'out.json');
  write(top, { [DEFAULT_POLICY]: 'version: 1\nbugdets: []\n' });
  const fault = new RegExp(`^\\.\\./\\.\\./${DEFAULT_POLICY}:2:1 `);
  await expect(runLint(undefined, { from: [], format: 'json', output })).rejects.toThrow(fault);
  await expect(runExplain('BenchmarkGet', { format: 'json', output })).rejects.toThrow(fault);
});

it.each([
  ['renewed', policy('ours')],
  ['begun', undefined],
])('is where a policy is %s by init', async (_, before) => {
  write(top, { [DEFAULT_POLICY]: before });
  const from = [join(FIXTURES, 'counted/base')];
  expect(await runInit(undefined, { command: 'heapgate', from })).toBe(0);
  const written = readFileSync(join(top, DEFAULT_POLICY), 'utf8');
  expect(written).toContain('# measured');
  expect(written.includes('name: ours')).toBe(before !== undefined);
  expect(existsSync(join(sub, DEFAULT_POLICY))).toBe(false);
});
