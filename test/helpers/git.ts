import { spawnSync } from 'node:child_process';

/** Runs git as nobody in particular and gives what it printed. */
export function git(folder: string, ...args: string[]): string {
  const who = ['user.name=a', 'user.email=a@example.com', 'init.defaultBranch=main'];
  const all = [...who.flatMap((setting) => ['-c', setting]), ...args];
  const { status, stdout, stderr } = spawnSync('git', all, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Whether a command is there and answers. */
export function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}
