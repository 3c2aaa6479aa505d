import { setMaxListeners } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { benchmarkEnvironment, toolEnvironment } from './environment.ts';
import { startKeeper } from './keeper.ts';
import { RENEW_MS, renewLease, signLease } from './lease.ts';
import { type Ended, type GroupOptions, runGroup } from './process-group.ts';
import { codeOf, processorSeconds, timed } from './processor-time.ts';
import { forceRemove, makeTempFolder, OWNER_FILE } from './temp-folder.ts';

/** How long `go` or `git` may take: git waits without end for a pipe that is named `.gitignore`. */
const TOOL_SECONDS = 30 * 60;

/** As a step of a workflow that says `shell: bash`: the first command that fails ends it. */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'] as const;

/** One collection: its temp folder, its processes, and the promise that neither stays behind. */
export interface Session {
  /** Absolute, links resolved. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** `go` or `git`, ended after half an hour. */
  tool(command: 'go' | 'git', args: readonly string[], options: RunOptions): Promise<Ended>;
  /** Lines that the user gave, in a shell, with the environment of a test binary. All it prints is in `stderr`. */
  shell(lines: string, options: RunOptions): Promise<Ended>;
  /** A test binary, in its package's folder, and the processor time it took. */
  benchmark(binary: string, args: readonly string[], options: RunOptions): Promise<Timed>;
  /** A name that is never given twice and always as long. */
  newName(): string;
  /** A new folder in `folder`. */
  newFolder(): string;
  /** Registers a worktree inside `folder`, to be taken off the repository's list at the end. */
  ownWorktree(repository: string, path: string): void;
  /** Signs a lease beside that of `folder`, and renews it with that. */
  hold(lease: string): void;
  /** Ends what runs still. */
  close(): Promise<void>;
}

export interface Timed extends Ended {
  /** Of it and of the children it waited for; the wall's seconds where no shell tells. */
  readonly processorSeconds: number;
}

export interface RunOptions {
  readonly cwd: string;
  /** Over the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly seconds?: number | undefined;
}

export function openSession(stopped: AbortSignal): Session {
  const folder = makeTempFolder();
  const closing = new AbortController();
  const signal = AbortSignal.any([stopped, closing.signal]);
  // One a process that runs.
  setMaxListeners(0, signal);
  const leases = [join(folder, OWNER_FILE)];
  const renewing = setInterval(() => leases.forEach(renewLease), RENEW_MS).unref();
  const keeper = startKeeper(benchmarkEnvironment(process.env));
  keeper.folder(folder);
  const worktrees: { repository: string; path: string }[] = [];
  const running = new Set<Promise<unknown>>();
  let given = 0;

  const newName = () => {
    given += 1;
    return String(given).padStart(7, '0');
  };
  const newFolder = () => {
    const path = join(folder, 'tmp', newName());
    mkdirSync(path, { recursive: true });
    return path;
  };

  /** With a temp folder of its own: what one leaves there, or looks for, is not another's. */
  async function run(
    command: string,
    args: readonly string[],
    options: RunOptions & Pick<GroupOptions, 'third'>,
    env: NodeJS.ProcessEnv,
    ends: AbortSignal,
  ): Promise<Ended> {
    ends.throwIfAborted();
    const temp = newFolder();
    const temps = { TMPDIR: temp, TMP: temp, TEMP: temp };
    const ended = runGroup(command, args, {
      ...options,
      // `go test` sets PWD too; os.Getwd believes it and allocates less than without.
      env: { ...env, ...temps, PWD: options.cwd, ...options.env },
      signal: ends,
      onStart: (pid) => keeper.watch(pid),
      onEnd: (pid) => keeper.unwatch(pid),
    });
    const settled = ended.catch(() => {}).then(() => forceRemove(temp));
    running.add(settled);
    try {
      await settled;
      return await ended;
    } catch (thrown) {
      throw cannotStart(thrown, command, options.cwd) ?? thrown;
    } finally {
      running.delete(settled);
    }
  }

  function stillHeld(): void {
    if (existsSync(leases[0]!)) return;
    throw new UserError(
      `${folder}: this run's temporary folder was deleted while it ran, by a cleaner of temporary ` +
        'files, or by another heapgate after this one had been suspended for an hour; run it again',
    );
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
    shell: async (lines, options) => {
      stillHeld();
      const [command, ...flags] = SHELL;
      // In the order in which it came, and of very much the beginning and the end.
      const script = `exec 1>&2\n${lines}`;
      return run(command, [...flags, script], options, benchmarkEnvironment(process.env), signal);
    },
    benchmark: async (binary, args, options) => {
      stillHeld();
      refuseUnstartable(binary, options.cwd);
      const env = benchmarkEnvironment(process.env);
      const words = timed(binary, args);
      const isTold = words.command !== binary;
      const ended = await run(
        words.command,
        words.args,
        { ...options, third: isTold },
        env,
        signal,
      );
      stillHeld();
      const took = processorSeconds(ended.third) ?? ended.seconds;
      return { ...ended, code: codeOf(ended.code, isTold), processorSeconds: took };
    },
    newName,
    newFolder,
    ownWorktree: (repository, path) => {
      worktrees.push({ repository, path });
      keeper.worktree(repository, path);
    },
    hold: (lease) => {
      signLease(lease);
      leases.push(lease);
    },
    close: async () => {
      closing.abort(new Error('the collection was closed'));
      await Promise.all(running);
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

/** A shell would say it in words of its own. */
function refuseUnstartable(binary: string, cwd: string): void {
  try {
    accessSync(cwd);
    accessSync(binary, constants.X_OK);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    throw cannotStart({ code, syscall: 'spawn' }, binary, cwd) ?? thrown;
  }
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
