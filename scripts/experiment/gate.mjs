import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

/** A gate run on the checkout and the commit `ref`: both are measured, also where nothing differs. */
export function gateRun(cli, mod, words, options = {}) {
  const { ref = 'HEAD~1', folder = mod.folder } = options;
  const named = ['--ref', ref, '--no-share', ...benchOf(mod), ...words];
  return checked(cli, [...mod.packages, ...named], folder, options);
}

/** Holds two stored sets against each other. */
export function compareSets(cli, base, head, cwd) {
  return checked(cli, ['--base', base, '--head', head], cwd);
}

/** Measures both sides and keeps the sets in `out/base` and `out/head`. */
export async function collectBoth(cli, mod, out, words = []) {
  const named = ['--both', '--ref', 'HEAD~1', '--no-share', ...benchOf(mod), '--out', out];
  rmSync(out, { recursive: true, force: true });
  const args = [cli, 'collect', ...mod.packages, ...named, ...words];
  const ended = await run(process.execPath, args, { cwd: mod.folder });
  const fileOf = (side) => join(out, side, 'heapgate-set.json');
  // 2: some results have no figures, as those that are too slow; the others do.
  if (!existsSync(fileOf('head'))) {
    throw new Error(`${mod.stem}: collect: ${ended.stderr.slice(-2000)}`);
  }
  const manifest = (side) => JSON.parse(readFileSync(fileOf(side), 'utf8'));
  return { ...ended, base: manifest('base'), head: manifest('head') };
}

function benchOf({ bench = '.' }) {
  return bench === '.' ? [] : ['--bench', bench];
}

async function checked(cli, words, cwd, options = {}) {
  const args = [cli, 'check', ...words, '--format', 'json'];
  const ended = await run(process.execPath, args, { ...options, cwd });
  if (!ended.stdout.startsWith('{')) {
    throw new Error(`check ${words.join(' ')}: exit ${ended.code}\n${ended.stderr.slice(-2000)}`);
  }
  return { ...ended, report: JSON.parse(ended.stdout) };
}

/** Whether something was held against one operation of a result as a whole. */
export const isOfResult = ({ target, result }) => target.kind === 'result' && result !== null;

/** `package.Benchmark/sub`. */
export const nameOf = ({ package: path, name }) => `${path}.${name}`;
