import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const CLI = join(FIXTURES, '../dist/cli.js');

/** A limit on whole profiles, as there are no lines of benchmarks that tell. */
function policy(): string[] {
  const file = join(tempFolder(), 'policy.yml');
  const budget = '{ packages: ["**"], name: lean, alloc_space: { increase: 5% and 16 KiB/run } }';
  writeFileSync(file, `version: 1\nbuilt-in: off\nbudgets: [${budget}]\n`);
  return ['--policy', file];
}

/** What hangs is killed, and then has no exit code. */
function heapgate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: join(FIXTURES, 'cases/profiles'),
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  });
  return { status, stdout, stderr };
}

describe.each([
  {
    what: 'alloc_space alone, as continuous profilers hand it out',
    base: 'space-only-base.pb.gz',
    head: 'space-only-head.pb.gz',
    says: 'no alloc_objects: how many samples there were is unknown',
    total: 'alloc_space: +95.4 MiB (+10 %), 954 MiB',
  },
  {
    what: 'bytes below 0',
    base: 'negative-bytes-b-x.pb',
    head: 'negative-bytes-h-x.pb',
    says: 'amounts below 0, as of a difference of profiles, so that how many samples there were is unknown',
    total: 'alloc_space: +131 KiB (+210 %), -62.5 KiB',
  },
])('$what', ({ base, head, says, total }) => {
  const sides = ['--base', base, '--head', head];

  it.each(['text', 'markdown', 'json'])('check ends, cannot tell, and says why: %s', (format) => {
    const { status, stdout, stderr } = heapgate('check', ...sides, ...policy(), '--format', format);
    expect(stdout).toContain('Cannot tell: ');
    expect(stdout.replaceAll('`', '')).toMatch(new RegExp(`${base} (has|and 1 more have) ${says}`));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('the self-test ends, and has nothing to catch', () => {
    const { status, stdout } = heapgate('check', ...sides, ...policy(), '--self-test');
    expect(stdout).toMatch(/^Self-test: no growth could have broken 1 limit/);
    expect(status).toBe(2);
  });

  it('diff ends, shows the figures, and says why nothing tells how sure they are', () => {
    const { status, stdout, stderr } = heapgate('diff', ...sides);
    expect(stdout).toContain(total);
    expect(stdout).toContain('anything is possible');
    expect(stdout).toContain(says);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
