import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { git, tempFolder, write } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { goIsHere } from '../helpers/go.ts';

const CLI = join(FIXTURES, '../dist/cli.js');

export interface Judged {
  readonly status: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: the report as it is printed
  readonly report: any;
}

/** Judges by a policy without its version line, or by the built-in one. */
export type Judge = (policy?: string) => Judged;

/** A repository of `__fixtures__/cases`, and the branches of both sides. */
export interface Case {
  readonly name: string;
  readonly base: string;
  readonly head: string;
}

/** The ways to judge a case: the sets kept of it, and where there is Go the checkout of its head. */
export function waysToJudge({
  name,
  base,
  head,
}: Case): [['sets kept of it', Judge], ...['a checkout', Judge][]] {
  const stored = (policy?: string): Judged => {
    const sets = join(FIXTURES, 'cases/measured', name);
    const sides = ['--base', join(sets, 'base'), '--head', join(sets, 'head')];
    return check(tempFolder(), sides, policy);
  };
  const live = (policy?: string): Judged => {
    const folder = join(tempFolder(), 'repo');
    const bundle = join(FIXTURES, 'cases', `${name}.bundle`);
    git('.', 'clone', '-q', '-b', head, bundle, folder);
    return check(folder, ['--ref', `origin/${base}`, '--pair', '20,120'], policy);
  };
  if (!goIsHere())
    console.log(`no Go on PATH: ${name} was not measured, only the sets kept of it judged`);
  return goIsHere()
    ? [
        ['sets kept of it', stored],
        ['a checkout', live],
      ]
    : [['sets kept of it', stored]];
}

function check(cwd: string, words: readonly string[], policy: string | undefined): Judged {
  const named = policy === undefined ? [] : ['--policy', 'policy.yml'];
  if (policy !== undefined) write(cwd, { 'policy.yml': `version: 1\n${policy}` });
  const args = [CLI, 'check', ...words, ...named, '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, report: JSON.parse(stdout) };
}
