import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onPull } from '../e2e/measured-pull.ts';
import { git, works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { currentPin } from '../helpers/pin.ts';
import { runAction } from '../helpers/run-action.ts';
import { servePackage, userIn } from '../helpers/served-package.ts';

/*
 * The quick start, from an empty folder: each command is copied from the page and run, in order. Only
 * the repository that npm fetches from is one on loopback, and GitHub is played.
 */

const ready = goIsHere() && works('git', '--version');
if (!ready) console.log('Go or git is missing: no command of the quick start was run');

const page = readFileSync(resolve('docs/quick-start.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, body]) => body!);
const shown = /^```text\n([\s\S]*?)\n```$/m.exec(page)![1]!;
const workflowIn = (file: string) =>
  /^name: heapgate\n[\s\S]*?@[0-9a-f]{40} .*$/m.exec(readFileSync(resolve(file), 'utf8'))?.[0];

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'quick-start-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has the workflow of the front page', () => {
  expect(workflowIn('docs/quick-start.md')).toBe(workflowIn('README.md'));
});

it.skipIf(!ready)('goes from an empty folder to red, here and on the pull request', async () => {
  const served = join(folder, 'served');
  mkdirSync(served);
  const { name, close } = await servePackage(served);
  const user = userIn(folder);
  const who = { NAME: 'a', EMAIL: 'a@example.com' };
  const env = {
    GOCACHE: spawnSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).stdout.trim(),
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) =>
        ['AUTHOR', 'COMMITTER'].map((as) => [`GIT_${as}_${key}`, value]),
      ),
    ),
  };
  const type = async (block: string | undefined, cwd: string) => {
    const body = block!.replace(`github:heapgate/heapgate#${currentPin().commit}`, name);
    const ended = await user('bash', ['-e', '-c', body], cwd, env);
    console.log(`exit code ${ended.code}: ${body.split('\n')[0]} …`);
    return ended;
  };
  const at = join(folder, 'quick');
  const [module, command, regression, workflow, ...others] = blocks;
  expect(others).toEqual([]);

  expect((await type(module, folder)).code).toBe(0);
  const installed = await type(command, at);
  expect(installed.code, installed.stderr).toBe(0);
  await close();
  const judged = await type(regression, at);
  expect([judged.code, judged.stdout.split('\n')[0]], judged.stderr).toEqual([1, shown]);
  expect((await type(workflow, at)).code).toBe(0);

  // As GitHub checks the pull request out: at its merge.
  const [base, head] = [git(at, 'rev-parse', 'main'), git(at, 'rev-parse', 'slower')];
  git(at, 'checkout', '--quiet', 'main');
  git(at, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'slower');
  const merge = git(at, 'rev-parse', 'HEAD');
  const scene = { at, base, head, merge, reportDir: join(folder, 'out') };
  const { github, setup } = await onPull(scene, {});
  const { code, summary } = await runAction(setup);
  expect([code, summary.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/^### ❌ Over budget: `BenchmarkJoin` 80 → 120 B\/op /),
  ]);
  expect(github.state.comments).toHaveLength(1);
  expect(github.violations).toEqual([]);
});
