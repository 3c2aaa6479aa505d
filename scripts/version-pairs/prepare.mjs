import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { output } from '../experiment/command.mjs';
import { commit, git } from '../experiment/repository.mjs';

/** The commits of a pair, each with the one that it is held against. */
export const WAYS = {
  forward: { head: 'new', base: 'old' },
  backward: { head: 'back', base: 'new' },
  itself: { head: 'again', base: 'back' },
};

/**
 * A repository with the old version, the new one, and the old one twice more. They differ in nothing
 * but the module's own code: each has the go.mod and the go.sum of the new version, and in the
 * package that is measured one test file, the same.
 */
export async function prepare(pair, work) {
  const folder = join(work, 'repositories', pair.stem);
  const archives = {
    old: await fetch(pair.module, pair.old),
    new: await fetch(pair.module, pair.new),
  };
  const sums = Object.fromEntries(Object.entries(archives).map(([side, { Sum }]) => [side, Sum]));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  const requirements = new Set();
  for (const [name, side] of [
    ['old', 'old'],
    ['new', 'new'],
    ['back', 'old'],
    ['again', 'old'],
  ]) {
    await fill(folder, pair, archives, side);
    requirements.add(readFileSync(join(folder, 'go.mod'), 'utf8'));
    await commit(folder, `${pair.module} ${pair[side]}`);
    await git(folder, 'tag', name);
  }
  // The go command adds what a go.mod lacks, in a version of its own choice.
  if (requirements.size > 1) throw new Error(`${pair.stem}: the versions need other modules`);
  return { folder, sums };
}

async function fill(folder, pair, archives, side) {
  for (const name of readdirSync(folder).filter((each) => each !== '.git')) {
    rmSync(join(folder, name), { recursive: true });
  }
  cpSync(archives[side].Dir, folder, { recursive: true });
  await output('chmod', ['-R', 'u+w', folder]);
  writeFileSync(join(folder, 'go.mod'), goMod(archives.new));
  copyText(join(archives.new.Dir, 'go.sum'), folder, 'go.sum');
  const measured = join(folder, pair.package);
  for (const file of readdirSync(measured).filter((name) => name.endsWith('_test.go'))) {
    rmSync(join(measured, file));
  }
  copyText(benchmarkFile(pair, archives), measured, 'heapgate_pair_test.go');
  await output('go', ['test', '-vet=off', '-mod=mod', '-run=^$', pair.package], { cwd: folder });
}

/** Ours where the module has none that fits, else a file of the version that is named. */
function benchmarkFile({ package: folder, benchmark }, archives) {
  return benchmark.ours
    ? join(import.meta.dirname, 'benchmarks', benchmark.ours)
    : join(archives[benchmark.from].Dir, folder, benchmark.file);
}

/** Replacements by folders beside the module hold in its own repository alone. */
function goMod({ GoMod }) {
  return readFileSync(GoMod, 'utf8').replaceAll(/^replace .* => \.{1,2}\/.*$/gm, '');
}

function copyText(from, folder, name) {
  if (existsSync(from)) writeFileSync(join(folder, name), readFileSync(from));
}

async function fetch(path, version) {
  return JSON.parse(await output('go', ['mod', 'download', '-json', `${path}@${version}`]));
}
