import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { benchmarkEnvironment, toolEnvironment } from './environment.ts';
import { startKeeper } from './keeper.ts';
import { type Ended, runGroup } from './process-group.ts';

/** The temp folders' name begins so: by it a later run finds what a killed one left. */
export const FOLDER_PREFIX = 'heapgate-';

/** Holds the id of the process that made a temp folder. */
export const OWNER_FILE = 'owner';

/** One collection: its temp folder, its processes, and the promise that neither stays behind. */
export interface Session {
  /** Absolute, links resolved. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** `go` or `git`. */
  tool(command: 'go' | 'git', args: readonly string[], options: RunOptions): Promise<Ended>;
  /** A test binary, in its package's folder. */
  benchmark(binary: string, args: readonly string[], options: RunOptions): Promise<Ended>;
  /** Registers a worktree inside `folder`, to be taken off the repository's list at the end. */
  ownWorktree(repository: string, path: string): void;
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

export function openSession(signal: AbortSignal): Session {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), FOLDER_PREFIX)));
  const temp = join(folder, 'tmp');
  mkdirSync(temp);
  writeFileSync(join(folder, OWNER_FILE), String(process.pid));
  const keeper = startKeeper();
  keeper.folder(folder);
  const worktrees: { repository: string; path: string }[] = [];
  const temps = { TMPDIR: temp, TMP: temp, TEMP: temp };

  async function run(
    command: string,
    args: readonly string[],
    options: RunOptions,
    env: NodeJS.ProcessEnv,
    ends: AbortSignal,
  ): Promise<Ended> {
    return runGroup(command, args, {
      ...options,
      // `go test` sets PWD too; os.Getwd believes it and allocates less than without.
      env: { ...env, ...temps, PWD: options.cwd, ...options.env },
      signal: ends,
      onStart: (pid) => keeper.watch(pid),
      onEnd: (pid) => keeper.unwatch(pid),
    });
  }

  return {
    folder,
    signal,
    tool: async (command, args, options) => {
      try {
        return await run(command, args, options, toolEnvironment(process.env), signal);
      } catch (thrown) {
        throw missingTool(thrown, command) ?? thrown;
      }
    },
    benchmark: (binary, args, options) =>
      run(binary, args, options, benchmarkEnvironment(process.env), signal),
    ownWorktree: (repository, path) => {
      worktrees.push({ repository, path });
      keeper.worktree(repository, path);
    },
    sweep: () => {
      for (const name of readdirSync(temp)) forceRemove(join(temp, name));
    },
    close: async () => {
      const never = new AbortController().signal;
      const env = toolEnvironment(process.env);
      for (const { repository, path } of worktrees) {
        const args = ['worktree', 'remove', '--force', '--force', path];
        await run('git', args, { cwd: repository }, env, never).catch(() => {});
      }
      forceRemove(folder);
      keeper.dismiss();
    },
  };
}

/** Deletes a folder tree; what a benchmark made undeletable stays, and stops nothing. */
function forceRemove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left to the system's own care of its temp folder.
  }
}

function missingTool(thrown: unknown, command: 'go' | 'git'): UserError | undefined {
  if ((thrown as NodeJS.ErrnoException)?.code !== 'ENOENT') return undefined;
  if (!messageOf(thrown).startsWith('spawn')) return undefined;
  const cure = command === 'go' ? 'install Go, or run actions/setup-go first' : 'install git';
  return new UserError(`${command}: not found on PATH; ${cure}`);
}
