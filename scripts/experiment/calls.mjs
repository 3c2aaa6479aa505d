import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './command.mjs';
import { git } from './repository.mjs';

/** Two counts, so that set-up and the first operation of a `b.N` loop cancel. */
const COUNTS = [20, 120];

/**
 * How often each block of a module's code runs in one operation of each result, by Go's own
 * coverage counters: an account of its own, that has nothing to do with profiles.
 * @returns by block, `{ file, from, to, calls: { 'BenchmarkX/sub': 1 } }`; `file` from the top of
 *   the module, positions as `{ line, column }`
 */
export async function countCalls(mod, work) {
  const folder = join(work, 'calls', mod.stem);
  const binary = join(folder, 'cover.test');
  const cwd = join(mod.folder, mod.packages[0]);
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const cover = ['-covermode=atomic', `-coverpkg=${mod.path}/...`];
    await git(mod.folder, 'checkout', '--quiet', '--force', 'main');
    await output('go', ['test', '-c', '-vet=off', ...cover, '-o', binary, '.'], { cwd });
  }
  const runOf = async (bench, count) => {
    const profile = join(folder, 'counts.txt');
    rmSync(profile, { force: true });
    const args = [`-test.benchtime=${count}x`, '-test.cpu=1', `-test.coverprofile=${profile}`];
    const printed = await output(binary, ['-test.run=^$', `-test.bench=${bench}`, ...args], {
      cwd,
    });
    const names = [...printed.matchAll(/^(Benchmark\S*)\s+\d+\s+[\d.]+ ns\/op/gm)];
    return { names: names.map(([, name]) => name), blocks: blocksOf(profile, mod.path) };
  };
  const blocks = new Map();
  const { names } = await runOf(mod.bench ?? '.', COUNTS[0]);
  for (const name of names) {
    const [low, high] = [await runOf(alone(name), COUNTS[0]), await runOf(alone(name), COUNTS[1])];
    for (const [key, block] of high.blocks) {
      const more = block.count - (low.blocks.get(key)?.count ?? 0);
      if (more === 0) continue;
      const kept = blocks.get(key) ?? { ...block, calls: {} };
      kept.calls[name] = more / (COUNTS[1] - COUNTS[0]);
      blocks.set(key, kept);
    }
  }
  return [...blocks.values()];
}

/** The pattern of one result and no other. */
export function alone(name) {
  const quoted = name.split('/').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return quoted.map((part) => `^${part}$`).join('/');
}

/** `example.com/kinds/other/other.go:7.11,10.2 1 120`. */
function blocksOf(profile, path) {
  const blocks = new Map();
  for (const text of readFileSync(profile, 'utf8').split('\n')) {
    const found = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) \d+ (\d+)$/.exec(text);
    if (!found?.[1].startsWith(`${path}/`)) continue;
    const [line, column, toLine, toColumn, count] = found.slice(2).map(Number);
    const file = found[1].slice(path.length + 1);
    const to = { line: toLine, column: toColumn };
    blocks.set(text.replace(/ \d+ \d+$/, ''), { file, from: { line, column }, to, count });
  }
  return blocks;
}
