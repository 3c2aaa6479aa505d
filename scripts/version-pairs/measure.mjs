import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from '../experiment/calls.mjs';
import { output } from '../experiment/command.mjs';
import { gateRun } from '../experiment/gate.mjs';
import { git } from '../experiment/repository.mjs';
import { WAYS } from './prepare.mjs';

/** Of the plain run, enough that warming up does not show. */
export const ITERATIONS = 2000;

/** Nothing more than before, for every function by what it owns; the built-in budgets hold beside it. */
export const POLICY = `version: 1
budgets:
  - name: nothing more
    packages: ["**"]
    functions: ["**"]
    alloc_space: { increase: 0 }
    alloc_objects: { increase: 0 }
`;

/**
 * Gate runs in both directions and on the old version twice; then each version by
 * `go test -benchmem` without a profile, for B/op and allocs/op.
 */
export async function measure(pair, { folder }, { work, cli }) {
  const policy = join(work, 'nothing-more.yml');
  writeFileSync(policy, POLICY);
  const mod = { folder, packages: [pair.package], bench: alone(pair.benchmark.name) };
  const reports = {};
  for (const [way, { head, base }] of Object.entries(WAYS)) {
    await git(folder, 'checkout', '--quiet', '--force', head);
    const ended = await gateRun(cli, mod, ['--policy', policy], { ref: base });
    reports[way] = ended.report;
  }
  const benchmem = {};
  for (const side of ['old', 'new']) {
    await git(folder, 'checkout', '--quiet', '--force', side);
    benchmem[side] = await perOp(pair, mod);
    await git(folder, 'clean', '--quiet', '-d', '--force');
  }
  return { reports, benchmem };
}

export async function goVersion() {
  return (await output('go', ['version'])).trim().split(' ').slice(2).join(' ');
}

async function perOp(pair, { folder, bench }) {
  addTinyCounter(join(folder, pair.package));
  const flags = ['-run=^$', `-bench=${bench}`, '-benchmem', `-benchtime=${ITERATIONS}x`, '-cpu=1'];
  const printed = await output('go', ['test', '-vet=off', ...flags, pair.package], { cwd: folder });
  const line = printed.split('\n').find((text) => text.startsWith(pair.benchmark.name));
  const figures = /\s(\d+) B\/op\s+(\d+) allocs\/op/.exec(line ?? '');
  const tiny = /^tiny allocs (\d+)$/m.exec(printed);
  if (!figures || !tiny) throw new Error(`${pair.stem}: no B/op in\n${printed}`);
  const operations = pair.benchmark.loop === 'b.Loop' ? ITERATIONS : ITERATIONS + 1;
  return {
    bytes: Number(figures[1]),
    objects: Number(figures[2]),
    tiny: Number(tiny[1]) / operations,
  };
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
