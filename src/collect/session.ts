import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { benchmarkEnvironment, toolEnvironment } from './environment.ts';
import { startKeeper } from './keeper.ts';
import { RENEW_MS, renewLease, signLease } from './lease.ts';
import { benchmarksIn } from './messages.ts';
import { type Ended, type GroupOptions, runGroup } from './process-group.ts';
import { forceRemove, listed, makeTempFolder, OWNER_FILE } from './temp-folder.ts';

/** How long `go` or `git` may take: git waits without end for a pipe that is named `.gitignore`. */
const TOOL_SECONDS = 30 * 60;

/** One collection: its temp folder, its processes, and the promise that neither stays behind. */
export interface Session {
  /** Absolute, links resolved. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** `go` or `git`, ended after half an hour. */
  tool(command: 'go' | 'git', args: readonly string[], options: RunOptions): Promise<Ended>;
  /** A test binary, in its package's folder. */
  benchmark(binary: string, args: readonly string[], options: RunOptions): Promise<Ended>;
  /** Registers a worktree inside `folder`, to be taken off the repository's list at the end. */
  ownWorktree(repository: string, path: string): void;
  /** Signs a lease beside that of `folder`, and renews it with that. */
  hold(lease: string): void;
  /** Deletes what builds and benchmarks left in their temp folder. */
  sweep(): void;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly cwd: string;
  /** Over the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly seconds?: number | undefined;
}

/** @param onBenchmark told the name of each benchmark that a test binary begins or ends */
export function openSession(signal: AbortSignal, onBenchmark?: (name: string) => void): Session {
  const folder = makeTempFolder();
  const temp = join(folder, 'tmp');
  const leases = [join(folder, OWNER_FILE)];
  const renewing = setInterval(() => leases.forEach(renewLease), RENEW_MS).unref();
  const keeper = startKeeper(benchmarkEnvironment(process.env));
  keeper.folder(folder);
  const worktrees: { repository: string; path: string }[] = [];
  const temps = { TMPDIR: temp, TMP: temp, TEMP: temp };

  async function run(
    command: string,
    args: readonly string[],
    options: RunOptions & Pick<GroupOptions, 'onOutput'>,
    env: NodeJS.ProcessEnv,
    ends: AbortSignal,
  ): Promise<Ended> {
    try {
      return await runGroup(command, args, {
        ...options,
        // `go test` sets PWD too; os.Getwd believes it and allocates less than without.
        env: { ...env, ...temps, PWD: options.cwd, ...options.env },
        signal: ends,
        onStart: (pid) => keeper.watch(pid),
        onEnd: (pid) => keeper.unwatch(pid),
      });
    } catch (thrown) {
      throw cannotStart(thrown, command, options.cwd) ?? thrown;
    }
  }

  function stillHeld(): void {
    if (existsSync(leases[0]!)) return;
    throw new UserError(
      `${folder}: this run's temporary folder was deleted while it ran, by a cleaner of temporary ` +
        'files, or by another heapgate after this one had been suspended for an hour; run it again',
    );
  }

  function onOutput(text: string): void {
    const name = benchmarksIn(text).at(-1);
    if (name !== undefined) onBenchmark?.(name);
  }

  return {
    folder,
    signal,
    tool: async (command, args, options) => {
      stillHeld();
      const env = toolEnvironment(process.env);
      const ended = await run(command, args, { seconds: TOOL_SECONDS, ...options }, env, signal);
      if (ended.how !== 'timed-out') return ended;
      const stderr = `${command} ${args.join(' ')}: still running after ${Math.round(ended.seconds)} s`;
      return { ...ended, stderr };
    },
    benchmark: async (binary, args, options) => {
      stillHeld();
      const env = benchmarkEnvironment(process.env);
      const ended = await run(binary, args, { ...options, onOutput }, env, signal);
      stillHeld();
      return ended;
    },
    ownWorktree: (repository, path) => {
      worktrees.push({ repository, path });
      keeper.worktree(repository, path);
    },
    hold: (lease) => {
      signLease(lease);
      leases.push(lease);
    },
    sweep: () => {
      for (const name of listed(temp)) forceRemove(join(temp, name));
    },
    close: async () => {
      clearInterval(renewing);
      const never = new AbortController().signal;
      const env = toolEnvironment(process.env);
      for (const { repository, path } of worktrees) {
        const args = ['worktree', 'remove', '--force', '--force', path];
        const options = { cwd: repository, seconds: TOOL_SECONDS };
        await run('git', args, options, env, never).catch(() => {});
      }
      forceRemove(folder);
      keeper.dismiss();
    },
  };
}

/** What a user can mend of a command that could not be started. */
function cannotStart(thrown: unknown, command: string, cwd: string): UserError | undefined {
  const { code, syscall = '' } = (thrown ?? {}) as NodeJS.ErrnoException;
  if (!syscall.startsWith('spawn')) return undefined;
  // Node says the same of a command and of a folder that are not there.
  if (!existsSync(cwd)) return new UserError(`${cwd}: no such folder`);
  if (code === 'ENOENT' && command === 'go') {
    return new UserError('go: not found on PATH; install Go, or run actions/setup-go first');
  }
  if (code === 'ENOENT') return new UserError(`${command}: not found on PATH; install ${command}`);
  const cure =
    code === 'EACCES' ? '; where TMPDIR is mounted noexec, set it to a folder elsewhere' : '';
  return new UserError(`${command}: cannot be started (${code})${cure}`);
}
