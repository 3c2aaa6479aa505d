import { describe, it } from 'vitest';
import { expectLinear, growth } from './helpers/linear.ts';

// What is counted is loaded after the counter.
const { compare } = await import('../src/compare/comparison.ts');
const { judge } = await import('../src/policy/judge.ts');
const { readSet } = await import('./helpers/read.ts');
const { basePlaces } = await import('../src/self-test/base-places.ts');
const { listCandidates } = await import('../src/self-test/list.ts');
const { gunzip } = await import('../src/source/gunzip.ts');
const { heap, policyOf, printed } = await import('./helpers/spec.ts');

const POLICY = policyOf(
  'budgets:',
  '  - { name: a, packages: ["example.com/p1"], functions: ["Get*"], alloc_space: { increase: 5% } }',
  '  - { name: b, packages: ["example.com/p2"], alloc_space: { increase: 5% } }',
);

/** Files of so many packages, each a profile and an output. */
function filesOf(packages: number) {
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    explicit: false,
  });
  return Array.from({ length: packages }, (_, i) => [
    file(`p${i}.heap`, heap(`1000 64000 p${i}.BenchmarkX > p${i}.Get > json.Do`)),
    file(`p${i}.txt`, `pkg: example.com/p${i}\n${printed('X 1000 64 1')}`),
  ]).flat();
}

function prepared(packages: number) {
  const files = filesOf(packages);
  const set = readSet(files);
  return { files, base: set, head: set, modules: ['example.com'], decode: () => undefined, gunzip };
}

describe('the steps grow as the packages do', () => {
  it('in reading their files', () => {
    expectLinear(
      growth(40, (n) => {
        const files = filesOf(n);
        return () => readSet(files);
      }),
    );
  });

  it('in comparing and judging them', () => {
    expectLinear(
      growth(40, (n) => {
        const { base, head, modules } = prepared(n);
        return () => judge(compare(base, head, modules), POLICY).findings;
      }),
    );
  });

  it('in looking for what growths can be put into', () => {
    expectLinear(
      growth(40, (n) => {
        const sides = prepared(n);
        return () => listCandidates(POLICY, basePlaces(sides, POLICY), 10, '2026-11-27');
      }),
    );
  });
});
