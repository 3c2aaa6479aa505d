import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const ENV = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off' };

/** What the go command prints to stdout; throws where it fails. */
export function go(args, cwd) {
  return execFileSync('go', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: ENV,
  });
}

/**
 * Runs heapgate as its users do; throws where it could not judge (exit code 2). The copies lie in
 * the checkout of heapgate, which git must not take for theirs.
 */
export function heapgate(args, cwd) {
  const env = { ...ENV, GIT_CEILING_DIRECTORIES: dirname(cwd) };
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  if (status !== 0 && status !== 1) throw new Error(`heapgate ${args[0]}: ${stderr}`);
  return stdout;
}

/** The module cache is read-only; copies of it are to be edited. */
export function chmodTree(folder) {
  execFileSync('chmod', ['-R', 'u+w', folder]);
}
