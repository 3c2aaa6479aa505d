import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXPIRES_MS, isOver, RENEW_MS, signLease } from '../../src/collect/lease.ts';
import { openSession } from '../../src/collect/session.ts';
import { works } from '../helpers/git.ts';
import { tempFolder } from './repository.ts';

const gone = spawnSync(process.execPath, ['-e', '']).pid;

/** A lease that this process signed, with another pid or namespace, renewed so long ago. */
function lease(changes: { pid?: number; namespace?: string }, age = 0): string {
  const file = join(tempFolder(), 'owner');
  signLease(file);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }));
  const then = new Date(Date.now() - age);
  utimesSync(file, then, then);
  return file;
}

describe('a lease', () => {
  const elsewhere = 'another pid:[4026531836]';
  const late = EXPIRES_MS + 1000;

  it.each([
    ['of this process', {}, 0, false],
    ['of a process that is gone', { pid: gone }, 0, true],
    ['of a container, whatever process has its pid here', { namespace: elsewhere }, 0, false],
    ['of a container, though its pid is free here', { pid: gone, namespace: elsewhere }, 0, false],
    ['of a system that cannot name its namespace', { pid: gone, namespace: '' }, 0, false],
    ['of a container that renewed it lately', { namespace: elsewhere }, late - 2000, false],
    ['of a container that was killed long ago', { namespace: elsewhere }, late, true],
    ['whose pid another process has by now', {}, late, true],
  ] as const)('%s', (_, changes, age, over) => {
    expect(isOver(lease(changes, age))).toBe(over);
  });

  it.each(['', '{', 'null', '{"pid":-1,"namespace":"x"}', '{"pid":"1"}', '12345'])(
    'is not %j',
    (text) => {
      const file = join(tempFolder(), 'owner');
      writeFileSync(file, text);
      expect(isOver(file)).toBeUndefined();
    },
  );

  it.skipIf(!works('mkfifo', '--version'))('is no named pipe, which is not waited for', () => {
    const file = join(tempFolder(), 'owner');
    spawnSync('mkfifo', [file]);
    expect(isOver(file)).toBeUndefined();
  });

  const unshare = ['unshare', '--user', '--map-root-user', '--pid', '--fork'] as const;
  const ready = process.platform === 'linux' && works(...unshare, 'true');
  if (!ready) console.log('lease.test.ts: no unshare, no second pid namespace was made');

  it.skipIf(!ready)('of another pid namespace stays, in a real one', () => {
    const file = lease({ pid: gone });
    const bundle = join(tempFolder(), 'lease.mjs');
    const resolveDir = join(import.meta.dirname, '../../src/collect');
    const contents = "import { isOver } from './lease.ts'; console.log(isOver(process.argv[2]));";
    const io = { stdin: { contents, resolveDir }, outfile: bundle };
    buildSync({ ...io, bundle: true, platform: 'node', format: 'esm' });
    const told = (...command: string[]) =>
      spawnSync('env', [...command, process.execPath, bundle, file], { encoding: 'utf8' }).stdout;
    expect(told()).toBe('true\n');
    expect(told(...unshare)).toBe('false\n');
  });
});

describe('a session', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  function open() {
    vi.stubEnv('TMPDIR', tempFolder());
    return openSession(new AbortController().signal);
  }

  it('renews its leases, that of a worktree as well', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const session = open();
    const worktree = join(tempFolder(), 'locked');
    session.hold(worktree);
    const leases = [join(session.folder, 'owner'), worktree];
    const then = new Date(Date.now() - 2 * EXPIRES_MS);
    for (const file of leases) utimesSync(file, then, then);
    expect(leases.map((file) => isOver(file))).toEqual([true, true]);
    vi.advanceTimersByTime(RENEW_MS);
    expect(leases.map((file) => isOver(file))).toEqual([false, false]);
    await session.close();
    expect(existsSync(session.folder)).toBe(false);
  });

  it('ends with a clear word where its folder was taken from it', async () => {
    const session = open();
    rmSync(session.folder, { recursive: true });
    const next = session.tool('git', ['--version'], { cwd: tempFolder() });
    await expect(next).rejects.toThrow(/temporary folder was deleted while it ran/);
    await session.close();
  });

  it.each([
    ['/nowhere/tmp', 'ENOENT'],
    [import.meta.filename, 'ENOTDIR'],
  ])('says that TMPDIR=%s cannot be used', (folder, code) => {
    vi.stubEnv('TMPDIR', folder);
    expect(() => openSession(new AbortController().signal)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringMatching(
          new RegExp(`^${folder}: the temporary folder cannot be used \\(${code}.*set TMPDIR to`),
        ),
      }),
    );
  });

  it.skipIf(!works('mkfifo', '--version'))('ends a tool that waits without end', async () => {
    const session = open();
    const cwd = tempFolder();
    spawnSync('mkfifo', [join(cwd, 'pipe')]);
    const ended = await session.tool('git', ['hash-object', 'pipe'], { cwd, seconds: 0.1 });
    expect([ended.how, ended.code]).toEqual(['timed-out', null]);
    expect(ended.stderr).toMatch(/^git hash-object pipe: still running after \d+ s$/);
    await session.close();
  });

  it('tells a folder that is missing from a command that is', async () => {
    const session = open();
    const nowhere = session.tool('git', ['--version'], { cwd: '/nowhere' });
    await expect(nowhere).rejects.toThrow(/^\/nowhere: no such folder$/);
    const binary = join(tempFolder(), 'x.test');
    writeFileSync(binary, '', { mode: 0o600 });
    const run = session.benchmark(binary, [], { cwd: tempFolder() });
    await expect(run).rejects.toThrow(
      /cannot be started \(EACCES\); where TMPDIR is mounted noexec/,
    );
    await session.close();
  });
});
