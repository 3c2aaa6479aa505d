import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { git, works } from '../helpers/git.ts';
import { currentPin } from '../helpers/pin.ts';

/*
 * The page on other systems. Its commands measure; here `heapgate` is the command with two sides at
 * hand, so that Go is not needed, and `npx` starts it.
 */

const page = readFileSync(join(import.meta.dirname, '../../docs/elsewhere.md'), 'utf8');
const block = (start: string) =>
  /^```\w+\n([\s\S]*?)^```$/m.exec(page.slice(page.indexOf(start)))?.[1] ?? '';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

function program(name: string, script: string): void {
  writeFileSync(at('bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(at('bin', name), 0o755);
}

/** `heapgate check …` judges one side of the fixtures by another from now on. */
function judging(base: 'base' | 'head', head: 'base' | 'head'): void {
  const sides = [base, head].map((side) => join(FIXTURES, 'demo', side, 'store.pb.gz'));
  const given = `--base '${sides[0]}' --head '${sides[1]}'`;
  // What says how to measure does not go with sides that are given.
  program(
    'heapgate',
    `exec '${process.execPath}' '${CLI}' $(echo "$@" | sed 's/--budget 2m//') ${given}`,
  );
}

function shell(script: string, cwd: string) {
  const env = { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}` };
  return spawnSync('bash', ['-c', script], { cwd, env, encoding: 'utf8' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  mkdirSync(at('bin'));
  program(
    'npx',
    `[ "$1 $2" = '--yes github:heapgate/heapgate#${currentPin().commit}' ] && shift 2 && exec heapgate "$@"`,
  );
  program('reviewdog', 'cat > reviewed');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!works('git', '--version'))('the pre-push hook', () => {
  it('lets git refuse what is over budget, and nothing else', () => {
    const [bare, work] = [at('bare.git'), at('work')];
    mkdirSync(work);
    git(folder, 'init', '--quiet', '--bare', bare);
    git(work, 'init', '--quiet');
    git(work, 'remote', 'add', 'origin', bare);
    git(work, 'commit', '--quiet', '--allow-empty', '--message', 'first');
    const hook = join(work, '.git/hooks/pre-push');
    mkdirSync(join(work, '.git/hooks'), { recursive: true });
    writeFileSync(hook, block('<!-- pre-push -->'));
    chmodSync(hook, 0o755);
    const pushed = () => git(bare, 'for-each-ref', '--format=%(refname)').split('\n');

    judging('base', 'head');
    const refused = shell('git push origin main', work);
    expect(refused.stdout).toContain('Over budget: BenchmarkPost/entries=128');
    expect(refused.stderr).toContain('failed to push some refs');
    expect([refused.status, pushed()]).toEqual([1, ['']]);

    // What is not checked out was not measured.
    git(work, 'branch', 'other');
    git(work, 'commit', '--quiet', '--allow-empty', '--message', 'second');
    expect(shell('git push origin other', work).status).toBe(0);

    judging('head', 'base');
    const taken = shell('git push origin main', work);
    expect(taken.stdout).toContain('Within budget');
    expect([taken.status, pushed()]).toEqual([0, ['refs/heads/main', 'refs/heads/other']]);
  });
});

describe('the files for other systems', () => {
  const commands = [
    ...page.replaceAll(/\n +--report/g, ' --report').matchAll(/npx --yes [^'\n]+/g),
  ];
  const distinct = [...new Set(commands.map(([command]) => command.trim()))];

  it('are there', () => expect(commands).toHaveLength(4));

  it.each(distinct)('end red and leave their reports: %s', (command) => {
    judging('base', 'head');
    expect(shell(command, folder).status).toBe(1);
    for (const [, file] of command.matchAll(/--report \w+=(\S+)/g)) {
      expect(existsSync(at(file!)), file).toBe(true);
    }
  });

  it('hand GitLab the files that were written', () => {
    const { heapgate: job } = parse(block('## GitLab'));
    const { reports, paths } = job.artifacts;
    const written = [...job.script[0].matchAll(/--report \w+=(\S+)/g)].map(([, file]) => file);
    expect([reports.codequality, reports.metrics, ...paths].toSorted()).toEqual(written.toSorted());
  });

  it('leave reviewdog the findings, and the exit code', () => {
    judging('base', 'head');
    expect(shell(block('## reviewdog'), folder).status).toBe(1);
    expect(readFileSync(at('reviewed'), 'utf8')).toMatch(/^\{"message":"Over budget/);
  });
});
