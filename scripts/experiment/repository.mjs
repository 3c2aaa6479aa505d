import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output } from './command.mjs';

const IDENTITY = ['-c', 'user.name=trial', '-c', 'user.email=trial@example.com'];

/** Git without hooks and settings of the user. */
export function git(folder, ...args) {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return output('git', [...IDENTITY, '-c', 'gc.auto=0', ...args], { cwd: folder, env });
}

/** Commits everything, also what the module's own .gitignore names. */
export async function commit(folder, message) {
  await git(folder, 'add', '--all', '--force');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/**
 * A repository of the module at its version, with a second commit that changes nothing. Made once.
 * @returns the module with `folder`, the top of the repository
 */
export async function repositoryOf(mod, work) {
  const folder = join(work, 'repositories', mod.stem);
  if (existsSync(folder)) return { ...mod, folder };
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  await copyOf(mod, unfinished);
  await git(unfinished, 'init', '--quiet', '--initial-branch=main');
  await commit(unfinished, mod.version ?? 'As it is');
  await commit(unfinished, 'Change nothing');
  renameSync(unfinished, folder);
  return { ...mod, folder };
}

/** A copy in which the test binaries of the packages build without a change to go.mod and go.sum. */
async function copyOf(mod, folder) {
  cpSync(mod.from ?? (await downloaded(mod)), folder, { recursive: true });
  await output('chmod', ['-R', 'u+w', folder]);
  const file = join(folder, 'go.mod');
  if (!existsSync(file)) writeFileSync(file, `module ${mod.path}\n`);
  const args = ['test', '-vet=off', '-mod=mod', '-run=^$', ...mod.packages];
  await output('go', args, { cwd: folder });
}

/** The folder of the module cache. */
export async function downloaded({ path, version }) {
  const args = ['mod', 'download', '-json', `${path}@${version}`];
  return JSON.parse(await output('go', args)).Dir;
}
