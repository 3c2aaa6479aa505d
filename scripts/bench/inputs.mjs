// What is measured: files below one folder, the same ones each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFrom } from './numbers.mjs';
import { profileBytes } from './profiles.mjs';

const fixture = (name) => `__fixtures__/${name}`;

/** Pairs of real profiles, the first of benchmarks and the last of a server. */
export const REAL = [
  ['store', fixture('demo/base/store.pb.gz'), fixture('demo/head/store.pb.gz')],
  ['sites', fixture('sites/base.pb.gz'), fixture('sites/head.pb.gz')],
  ['versions', fixture('profiles/work-go1.24.4.pb.gz'), fixture('profiles/work.pb.gz')],
  ['server', fixture('profiles/server-heap.pb.gz'), fixture('profiles/server-heap-gc.pb.gz')],
];

/** Samples that one file may have: larger heaps come as several. */
const MOST_IN_A_FILE = 250_000;

/** A heap of so many samples on both sides, in as few files as they fit into. */
export function heapPair(folder, samples, period) {
  const files = Math.ceil(samples / MOST_IN_A_FILE);
  const write = (side) =>
    Array.from({ length: files }, (_, i) => {
      const file = join(folder, `heap-${samples}-${period}-${side}-${i}.pb.gz`);
      const how = { samples: samples / files, side, period, seed: 7 + i };
      writeFileSync(file, profileBytes(how));
      return file;
    });
  return { base: write('base'), head: write('head') };
}

/** Benchmarks of so many packages: a profile in which all is counted, and what was printed. */
export function packageSet(folder, packages) {
  const random = numbersFrom(packages);
  const sides = {
    base: join(folder, `set-${packages}/base`),
    head: join(folder, `set-${packages}/head`),
  };
  for (const to of Object.values(sides)) mkdirSync(to, { recursive: true });
  for (let i = 0; i < packages; i++) {
    const module = `example.com/shop/p${i}`;
    const root = ['testing.(*B).launch', 'testing.(*B).runN', `${module}.BenchmarkGet`];
    const bytes = 64 * Math.ceil(20 * random());
    for (const [side, to] of Object.entries(sides)) {
      const how = { samples: 60, side, period: 1, root, module, depth: 8, seed: i + 1 };
      writeFileSync(join(to, `p${i}.pb.gz`), profileBytes(how));
      const grown = side === 'head' && i % 10 === 0 ? bytes + 64 : bytes;
      const lines = [
        'goos: linux',
        'goarch: amd64',
        `pkg: ${module}`,
        'cpu: any',
        `BenchmarkGet \t    1000\t      5000 ns/op\t${grown} B/op\t       3 allocs/op`,
        'PASS',
        `ok  \t${module}\t0.1s`,
      ];
      writeFileSync(join(to, `p${i}.txt`), `${lines.join('\n')}\n`);
    }
  }
  return sides;
}

/** A policy of so many budgets, each about the functions of one package and its results. */
export function policyFile(folder, budgets) {
  const file = join(folder, `policy-${budgets}.yml`);
  const lines = Array.from({ length: budgets }, (_, i) => [
    `  - name: b${i}`,
    `    packages: ["example.com/shop/p${i}/**"]`,
    ...(i % 2
      ? ['    alloc_space: { increase: 5% }']
      : ['    functions: ["*"]', '    alloc_space: { increase: 5% and 64 B }']),
  ]).flat();
  writeFileSync(file, ['version: 1', 'budgets:', ...lines, ''].join('\n'));
  return file;
}
