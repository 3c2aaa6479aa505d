import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chmodTree, go } from './run.mjs';

/**
 * Copies of both versions that differ in nothing but the module's own code: each has the go.mod and
 * the go.sum of the new version, and in the package that is measured one test file, the same.
 */
export function prepare(pair, work) {
  const archives = { old: fetch(pair.module, pair.old), new: fetch(pair.module, pair.new) };
  const folders = {};
  for (const [side, archive] of Object.entries(archives)) {
    const folder = join(work, 'modules', pair.stem, pair[side]);
    rmSync(folder, { recursive: true, force: true });
    cpSync(archive.Dir, folder, { recursive: true });
    chmodTree(folder);
    writeFileSync(join(folder, 'go.mod'), goMod(archives.new));
    copyText(join(archives.new.Dir, 'go.sum'), folder, 'go.sum');
    const measured = join(folder, pair.package);
    for (const file of readdirSync(measured).filter((name) => name.endsWith('_test.go'))) {
      rmSync(join(measured, file));
    }
    copyText(benchmarkFile(pair, archives), measured, 'heapgate_pair_test.go');
    folders[side] = folder;
  }
  const sums = Object.fromEntries(Object.entries(archives).map(([side, { Sum }]) => [side, Sum]));
  return { folders, sums };
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

function fetch(path, version) {
  return JSON.parse(go(['mod', 'download', '-json', `${path}@${version}`], '.'));
}
