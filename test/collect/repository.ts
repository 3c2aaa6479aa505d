import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes with the test. */
export function tempFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collect-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by path; a missing text deletes. */
export function write(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
}

export function git(folder: string, ...args: string[]): string {
  const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...own, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** Commits everything and answers with the hash. */
export function commit(
  folder: string,
  files: Readonly<Record<string, string | undefined>>,
): string {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A new repository with one commit on `main`. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = join(tempFolder(), 'repo');
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files);
  return folder;
}
