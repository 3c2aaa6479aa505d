import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FIXTURES } from '../helpers/fixtures.ts';
import { works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { git, repository, tempFolder, write } from './repository.ts';

// Building and running takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

if (!goIsHere()) console.log('killed.test.ts: no go on PATH, no run was killed');

const CLI = join(FIXTURES, '../dist/cli.js');

const source = `package slow

import ("os"; "os/exec"; "strconv"; "testing"; "time")

func BenchmarkIt(b *testing.B) {
	child := exec.Command("sleep", "600")
	child.Start()
	pids := strconv.Itoa(os.Getpid()) + " " + strconv.Itoa(child.Process.Pid)
	os.WriteFile(os.Getenv("PIDS")+".new", []byte(pids), 0o600)
	os.Rename(os.Getenv("PIDS")+".new", os.Getenv("PIDS"))
	time.Sleep(10 * time.Minute)
}
`;

const quick = `package quick

import "testing"

var sink any

func BenchmarkIt(b *testing.B) { for i := 0; i < b.N; i++ { sink = new(int) } }
`;

/** A process that collects both sides, as the command does, bundled so that plain node runs it. */
async function bundleDriver(folder: string): Promise<string> {
  const outfile = join(folder, 'driver.mjs');
  const src = join(import.meta.dirname, '..', '..', 'src', 'collect');
  const contents = `
    import { collect } from ${JSON.stringify(join(src, 'collect.ts'))};
    import { silent } from ${JSON.stringify(join(src, 'progress.ts'))};
    import { keptIn, untilStopped } from ${JSON.stringify(join(src, 'signals.ts'))};
    const [out, ...packages] = process.argv.slice(2);
    const some = packages.length > 0 ? { packages } : {};
    try {
      await untilStopped(keptIn(out), (signal) =>
        collect({ out, ...some, both: true, timeout: 600, pair: [2, 12], signal }, silent));
    } catch (error) {
      console.log(error.name + ': ' + error.message);
      process.exitCode = 2;
    }`;
  await build({
    stdin: { contents, resolveDir: src },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The processes that a process has started, with the beginning of their command lines. */
function childrenOf(pid: number): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return parent === pid ? [{ pid: Number(name), command }] : [];
      } catch {
        return [];
      }
    });
}

/** Waits for a condition, at most a minute. */
async function until(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 1200 && !condition(); tries += 1) await wait(50);
  return condition();
}

function ended(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  child.stdout?.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

async function startRun(command?: readonly string[]) {
  const folder = tempFolder();
  const temp = join(folder, 'tmp');
  write(temp, { '.keep': '' });
  const repo = repository({ 'go.mod': 'module example.com/m\n\ngo 1.21\n' });
  write(repo, { 'aquick/x_test.go': quick, 'slow/x_test.go': source });
  const pids = join(folder, 'pids');
  const out = join(folder, 'sets');
  const env = { ...process.env, TMPDIR: temp, PIDS: pids, GITHUB_EVENT_NAME: '' };
  const driver = await bundleDriver(folder);
  const words = command ?? [driver, out];
  const child = spawn(process.execPath, words, { cwd: repo, env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const end = ended(child);
  await until(() => existsSync(pids));
  const running = readFileSync(pids, 'utf8').split(' ').map(Number);
  expect(running.map(isAlive)).toEqual([true, true]);
  expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(2);
  const leftovers = () => readdirSync(temp).filter((name) => name !== '.keep');
  /** Collects what is quick, behind a command that starts another. */
  const collectQuick = async (...before: string[]) => {
    const command = [...before, process.execPath, driver, join(folder, 'more'), './aquick'];
    return ended(spawn('env', command, { cwd: repo, env }));
  };
  return { child, end, repo, out, running, leftovers, collectQuick };
}

describe.skipIf(!goIsHere() || process.platform === 'win32')('a collection that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s clears up, keeps what is finished and says so',
    async (name) => {
      const { child, end, repo, out, running, leftovers } = await startRun();
      // The quick one may run beside the slow one.
      const set = join(out, 'head', 'heapgate-set.json');
      expect(await until(() => readFileSync(set, 'utf8').includes('aquick'))).toBe(true);
      child.kill(name);
      const { code, text } = await end;
      expect(code).toBe(2);
      expect(text).toBe(
        `UserError: stopped by ${name}; what had finished is kept in ${out}, and the same command goes on from there\n`,
      );
      expect(await until(() => !running.some(isAlive))).toBe(true);
      expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(1);
      expect(leftovers()).toEqual([]);
      expect(JSON.parse(readFileSync(set, 'utf8')).packages).toMatchObject([
        { package: 'example.com/m/aquick', exit: 'ok' },
      ]);
    },
  );

  it('by SIGINT, and was to judge, keeps nothing and says so', async () => {
    const { child, end, repo, running, leftovers } = await startRun([CLI, 'check']);
    let told = '';
    child.stderr!.on('data', (part: Buffer) => {
      told += part.toString();
    });
    child.kill('SIGINT');
    expect(await end).toEqual({ code: 2, text: '' });
    expect(told).toMatch(
      /^heapgate: stopped by SIGINT; nothing was judged, and no measurement is kept; "node \S*dist\/cli\.js collect --both --out DIR" keeps what has finished$/m,
    );
    expect(await until(() => !running.some(isAlive))).toBe(true);
    expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(leftovers()).toEqual([]);
  });

  it('by SIGKILL leaves no process, no worktree and no folder', async () => {
    const { child, end, repo, running, leftovers } = await startRun();
    child.kill('SIGKILL');
    await end;
    expect(await until(() => !running.some(isAlive))).toBe(true);
    expect(await until(() => leftovers().length === 0)).toBe(true);
    expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux').each([
    ['its keeper', undefined],
    ['its keeper, and was to judge its profiles', [CLI, 'check', '--timeout', '10m']],
  ])('by SIGKILL, as is %s, leaves nothing behind once another has run', async (_, command) => {
    const { child, end, repo, running, leftovers, collectQuick } = await startRun(command);
    const [keeper] = childrenOf(child.pid!).filter((one) => one.command.includes('require'));
    for (const pid of [keeper!.pid, child.pid!, ...running]) process.kill(pid, 'SIGKILL');
    await end;
    expect(leftovers()).not.toEqual([]);
    expect(await collectQuick()).toEqual({ code: 0, text: '' });
    expect(leftovers()).toEqual([]);
    expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  const unshare = ['unshare', '--user', '--map-root-user', '--mount', '--pid', '--fork'];
  // As a container that shares the repository and not the temp folder.
  const ownTemp = ['sh', '-c', 'mount -t tmpfs none "$TMPDIR" && exec "$@"', 'sh'];
  const ready = works('env', `TMPDIR=${tmpdir()}`, ...unshare, ...ownTemp, 'true');
  if (!ready) console.log('killed.test.ts: no unshare, no second pid namespace was made');

  it.skipIf(!ready)('is not by another that cannot see its process', async () => {
    const { child, repo, running, leftovers, collectQuick } = await startRun();
    const before = leftovers();
    expect(await collectQuick(...unshare)).toEqual({ code: 0, text: '' });
    expect(leftovers()).toEqual(before);
    expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(2);
    expect([child.pid!, ...running].every(isAlive)).toBe(true);
    // Nor where the other has a temp folder of its own, in which this one's is not to be seen.
    expect(await collectQuick(...unshare, ...ownTemp)).toEqual({ code: 0, text: '' });
    expect(git(repo, 'worktree', 'list').split('\n')).toHaveLength(2);
  });
});
