import { spawn } from 'node:child_process';

/**
 * A small process that outlives this one. It is told what must not stay behind, and clears it
 * away when this process ends without having said so, even by SIGKILL or a lack of memory.
 */
export interface Keeper {
  /** A process group to end. */
  watch(pid: number): void;
  unwatch(pid: number): void;
  /** A worktree to take off the repository's list, and the folder to delete. */
  worktree(repository: string, path: string): void;
  folder(path: string): void;
  /** All is cleared away: nothing left to do. */
  dismiss(): void;
}

/** @param env its environment, which it keeps as long as it lives, for whoever may read it */
export function startKeeper(env: NodeJS.ProcessEnv): Keeper {
  const child = spawn(process.execPath, ['-e', `(${keep.toString()})(require)`], {
    env,
    // A session of its own: neither Ctrl-C nor a closed terminal reaches it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without a keeper all else still works; only a killed run would leave something behind.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  const tell = (...words: string[]) => child.stdin.write(`${JSON.stringify(words)}\n`);
  return {
    watch: (pid) => tell('watch', String(pid)),
    unwatch: (pid) => tell('unwatch', String(pid)),
    worktree: (repository, path) => tell('worktree', repository, path),
    folder: (path) => tell('folder', path),
    dismiss: () => child.stdin.end(`${JSON.stringify(['dismiss'])}\n`),
  };
}

/** Runs in the other process, from its own text alone: it may use nothing of this file. */
function keep(load: NodeJS.Require): void {
  const { spawnSync } = load('node:child_process') as typeof import('node:child_process');
  const { rmSync } = load('node:fs') as typeof import('node:fs');
  const windows = process.platform === 'win32';
  const groups = new Set<string>();
  const worktrees: string[][] = [];
  const folders: string[] = [];
  let dismissed = false;
  let rest = '';

  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.on('SIGHUP', () => {});
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [word = '', ...values] = JSON.parse(line) as string[];
      if (word === 'watch') groups.add(values[0] ?? '');
      if (word === 'unwatch') groups.delete(values[0] ?? '');
      if (word === 'worktree') worktrees.push(values);
      if (word === 'folder') folders.push(...values);
      if (word === 'dismiss') dismissed = true;
    }
  });
  process.stdin.on('close', () => {
    if (dismissed) return;
    for (const pid of groups) {
      try {
        if (windows) spawnSync('taskkill', ['/pid', pid, '/t', '/f']);
        else process.kill(-Number(pid), 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
    for (const [repository = '', path = ''] of worktrees) {
      spawnSync('git', ['-C', repository, 'worktree', 'remove', '--force', '--force', path]);
    }
    for (const path of folders) {
      try {
        rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      } catch {
        // A later run tries again.
      }
    }
  });
}
