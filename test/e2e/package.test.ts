import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../helpers/fixtures.ts';
import { works } from '../helpers/git.ts';
import { servePackage, userIn } from '../helpers/served-package.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SIDES = ['base', 'head'].map((side) => `${FIXTURES}demo/${side}/store.pb.gz`);
const CHECK = ['check', '--base', SIDES[0]!, '--head', SIDES[1]!];
/** Bytes of the package, packed and unpacked; more than half of the packed ones are Graphviz. */
const MOST_PACKED = 1_250_000;
const MOST_UNPACKED = 3_200_000;

let folder: string;
let empty: string;
let packed: string;
let run: ReturnType<typeof userIn>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  run = userIn(folder);
  empty = join(folder, 'an empty folder');
  mkdirSync(empty);
  const { stdout, stderr } = await run('npm', ['pack', ROOT, '--silent'], folder);
  packed = join(folder, stdout.trim());
  const installed = await run('npm', ['install', packed], empty);
  expect(installed.code, stderr + installed.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds the command, what can be imported with its types, the schemas, and nothing else', () => {
    const home = join(empty, 'node_modules/heapgate');
    const files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
    const rooms = ['compare', 'policy', 'profile', 'report'];
    const types = files.filter((name) =>
      /^dist\/types\/(?:api|profile)\/[\w-]+\.d\.ts$/.test(name),
    );
    const chunks = files.filter((name) => /^dist\/chunks\/[\w-]+-[A-Z0-9]{8}\.js$/.test(name));
    expect(types.length).toBeLessThanOrEqual(10);
    expect(files.filter((name) => !types.includes(name) && !chunks.includes(name)).sort()).toEqual(
      [
        ...['LICENSE', 'README.md', 'dist/cli.js', 'dist/licenses.txt', 'package.json'],
        ...rooms.map((room) => `dist/api/${room}.js`),
        'dist/types/errors.d.ts',
        ...['schema/heapgate.schema.json', 'schema/report.schema.json'],
      ].sort(),
    );
    expect(statSync(packed).size).toBeLessThan(MOST_PACKED);
    const unpacked = files.reduce((sum, name) => sum + statSync(join(home, name)).size, 0);
    expect(unpacked).toBeLessThan(MOST_UNPACKED);
  });

  it('needs no other package: all of it is in its bundle', () => {
    expect(readdirSync(join(empty, 'node_modules')).sort()).toEqual([
      '.bin',
      '.package-lock.json',
      'heapgate',
    ]);
  });

  it('runs as npx heapgate, and says how to run it again', async () => {
    const { code, stdout } = await run('npx', ['heapgate', ...CHECK], empty);
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('\n  node node_modules/heapgate/dist/cli.js check --base ');
  });

  it('is imported as its page shows, with types that hold', async () => {
    const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');
    const shown = /^```js\n([\s\S]*?)^```$/m.exec(page)![1]!;
    const program = shown.replace('(name) =>', '(name: string) =>');
    const wrong = `
import type { Finding, Report } from 'heapgate/report';
export const over = (report: Report): Finding[] => report.findings.filter(({ over }) => over > 0);
// @ts-expect-error: a set is no comparison
judge(side('base.txt'), defaultPolicy());
// @ts-expect-error: there is no such verdict
export const never = (report: Report) => report.conclusion === 'red';
`;
    writeFileSync(join(empty, 'shown.mjs'), shown);
    writeFileSync(join(empty, 'shown.mts'), program + wrong);
    const settings = {
      compilerOptions: {
        ...{ strict: true, module: 'nodenext', target: 'es2022', noEmit: true },
        ...{ types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
      },
      files: ['shown.mts'],
    };
    writeFileSync(join(empty, 'tsconfig.json'), JSON.stringify(settings));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    expect(await run(tsc, ['-p', '.'], empty)).toMatchObject({ code: 0, stdout: '' });

    const line = (bytes: number) =>
      `pkg: example.com/a\nBenchmarkAdd 1000 9 ns/op ${bytes} B/op 1 allocs/op\n`;
    writeFileSync(join(empty, 'base.txt'), line(64).repeat(3));
    writeFileSync(join(empty, 'head.txt'), line(128).repeat(3));
    const judged = await run(process.execPath, ['shown.mjs'], empty);
    expect(judged.stdout).toMatch(
      /^BenchmarkAdd 64 128\n### ❌ Over budget: `BenchmarkAdd` 64 → 128/,
    );
    expect(judged.code).toBe(1);
    rmSync(join(empty, 'head.txt'));
    writeFileSync(join(empty, 'head.txt'), 'nothing');
    const refused = await run(process.execPath, ['shown.mjs'], empty);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^head\.txt: there is no heap profile/);
  });
});

const hasGit = works('git', '--version');
if (!hasGit) console.log('git is missing: nothing was run from a git repository');

describe('a command that a comment prints', () => {
  it.skipIf(!hasGit)('runs by npx from the repository at a commit, and prints itself', async () => {
    const { name, close } = await servePackage(folder);
    const { code, stdout, stderr } = await run('npx', ['--yes', name, ...CHECK], folder);
    await close();
    expect(code, stderr).toBe(1);
    expect(stdout).toContain(`\n  npx --yes ${name} check --base ${SIDES[0]} --head `);
  });
});
