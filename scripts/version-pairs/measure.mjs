import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { go, heapgate } from './run.mjs';

export const ITERATIONS = 2000;
/** As when heapgate measures both sides itself: what grew has to grow in three runs. */
export const RUNS = 3;

/**
 * Each side by `heapgate collect`, every allocation counted, the old one twice; then each side by
 * `go test -benchmem` at the default rate without a profile, for B/op and allocs/op.
 */
export function measure(pair, { folders, sums }, work) {
  const bench = pair.benchmark.name.replaceAll(/[^/]+/g, '^$&$');
  const profiles = {};
  for (const [name, side] of Object.entries({ old: 'old', again: 'old', new: 'new' })) {
    const out = join(work, 'profiles', pair.stem, name);
    rmSync(out, { recursive: true, force: true });
    const how = ['--bench', bench, '--benchtime', `${ITERATIONS}x`, '--count', String(RUNS)];
    heapgate(['collect', pair.package, ...how, '--out', out], folders[side]);
    profiles[name] = out;
  }
  sameRequirements(folders);
  const benchmem = { old: perOp(pair, bench, folders.old), new: perOp(pair, bench, folders.new) };
  return { profiles, benchmem, sums };
}

export function goVersion() {
  return go(['version'], '.').trim().split(' ').slice(2).join(' ');
}

/** The go command adds what a go.mod lacks, in a version of its own choice. */
function sameRequirements(folders) {
  const [one, other] = Object.values(folders).map((folder) =>
    readFileSync(join(folder, 'go.mod'), 'utf8'),
  );
  if (one !== other) throw new Error(`${folders.old} needs other modules than ${folders.new}`);
}

function perOp(pair, bench, folder) {
  addTinyCounter(join(folder, pair.package));
  const flags = ['-run=^$', `-bench=${bench}`, '-benchmem', `-benchtime=${ITERATIONS}x`, '-cpu=1'];
  const output = go(['test', '-vet=off', ...flags, pair.package], folder);
  const line = output.split('\n').find((text) => text.startsWith(pair.benchmark.name));
  const figures = /\s(\d+) B\/op\s+(\d+) allocs\/op/.exec(line ?? '');
  const tiny = /^tiny allocs (\d+)$/m.exec(output);
  if (!figures || !tiny) throw new Error(`${pair.stem}: no B/op in\n${output}`);
  return { bytes: Number(figures[1]), objects: Number(figures[2]), tinyInRun: Number(tiny[1]) };
}

/**
 * allocs/op counts every tiny object, a heap profile the 16-byte blocks they share; the runtime
 * counts the objects that needed no block of their own, and the difference is those.
 *
 * @see runtime/metrics, /gc/heap/tiny/allocs:objects
 */
function addTinyCounter(folder) {
  const test = readFileSync(join(folder, 'heapgate_pair_test.go'), 'utf8');
  const name = /^package (\w+)/m.exec(test)[1];
  const counter = readFileSync(join(import.meta.dirname, 'benchmarks', 'tiny_test.go'), 'utf8');
  writeFileSync(
    join(folder, 'heapgate_tiny_test.go'),
    counter.replace(/^package \w+/m, `package ${name}`),
  );
}
