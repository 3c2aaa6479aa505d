import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { boundedText } from './bounded-text.ts';

export interface GroupOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the process and everything it started. */
  readonly signal: AbortSignal;
  /** Time limit; none where undefined. */
  readonly seconds?: number | undefined;
  /** Told the group's id as soon as it runs, and again when it is gone. */
  readonly onStart?: (pid: number) => void;
  readonly onEnd?: (pid: number) => void;
  /** Whether the child has a descriptor 3 to write to. */
  readonly third?: boolean;
}

export interface Ended {
  /** `flooded`: it printed more than `OUTPUT_LIMIT` on its standard output. */
  readonly how: 'exited' | 'timed-out' | 'flooded';
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** Its beginning and its end; the middle of a very long one is left out. */
  readonly stderr: string;
  /** What it wrote to descriptor 3. */
  readonly third: string;
  readonly seconds: number;
}

export const OUTPUT_LIMIT = 16 * 1024 * 1024;

/** How long a Go program has for its stack dump between SIGQUIT and SIGKILL. */
const DUMP_MS = 2_000;

/** How long a pipe may stay open once its process is gone. */
const PIPE_MS = 500;

/**
 * Runs a command, never through a shell, in a process group of its own, so that whatever it
 * starts can be ended with it. Rejects where the command cannot be started, and with the
 * signal's reason where that is given.
 */
export async function runGroup(
  command: string,
  args: readonly string[],
  options: GroupOptions,
): Promise<Ended> {
  const { signal } = options;
  signal.throwIfAborted();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', ...(options.third ? (['pipe'] as const) : [])],
    windowsHide: true,
  });
  const stdout = boundedText(OUTPUT_LIMIT, 0);
  const stderr = boundedText(1024 * 1024, 256 * 1024);
  const third = boundedText(1024, 0);
  let how: Ended['how'] = 'exited';
  child.stdout!.on('data', (chunk: Buffer) => {
    stdout.add(chunk);
    if (stdout.lost() === 0 || how !== 'exited') return;
    how = 'flooded';
    endGroup(child, 'SIGKILL');
  });
  child.stderr!.on('data', (chunk: Buffer) => stderr.add(chunk));
  child.stdio[3]?.on('data', (chunk: Buffer) => third.add(chunk));
  const stop = () => endGroup(child, 'SIGKILL');
  const timers = startTimer(options.seconds, child, () => {
    how = 'timed-out';
  });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const code = await ending(child);
    signal.throwIfAborted();
    const seconds = (performance.now() - started) / 1000;
    const texts = { stdout: stdout.text(), stderr: stderr.text(), third: third.text() };
    return { how, code, ...texts, seconds };
  } finally {
    timers.clear();
    signal.removeEventListener('abort', stop);
    if (child.pid !== undefined) options.onEnd?.(child.pid);
  }
}

function startTimer(seconds: number | undefined, child: ChildProcess, onTimeout: () => void) {
  let timer: NodeJS.Timeout | undefined;
  if (seconds !== undefined) {
    timer = setTimeout(() => {
      onTimeout();
      endGroup(child, 'SIGQUIT');
      timer = setTimeout(() => endGroup(child, 'SIGKILL'), DUMP_MS);
    }, seconds * 1000);
  }
  return { clear: () => clearTimeout(timer) };
}

/** Resolves with the exit code once the process is gone and its pipes are read. */
function ending(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      // What it left running would keep the pipes open, and the machine busy.
      endGroup(child, 'SIGKILL');
      const closing = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        child.stdio[3]?.destroy();
      }, PIPE_MS);
      child.once('close', () => clearTimeout(closing));
    });
    child.once('close', (code) => resolve(code));
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}
