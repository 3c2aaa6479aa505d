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

const nameOf = (i: number) => `p${String(i).padStart(4, '0')}`;

const POLICY = policyOf(
  'budgets:',
  '  - { name: a, packages: ["example.com/p0001"], functions: ["Get*"], alloc_space: { increase: 5% } }',
  '  - { name: b, packages: ["example.com/p0002"], alloc_space: { increase: 5% } }',
);

/** Files of so many packages, each a profile and an output. */
function filesOf(packages: number) {
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    explicit: false,
  });
  return Array.from({ length: packages }, (_, i) => [
    file(
      `${nameOf(i)}.heap`,
      heap(`1000 64000 ${nameOf(i)}.BenchmarkX > ${nameOf(i)}.Get > json.Do`),
    ),
    file(`${nameOf(i)}.txt`, `pkg: example.com/${nameOf(i)}\n${printed('X 1000 64 1')}`),
  ]).flat();
}

/** A budget of each of so many packages. */
function budgetsOf(packages: number) {
  const budgets = Array.from(
    { length: packages },
    (_, i) =>
      `  - { name: b${i}, packages: ["example.com/${nameOf(i)}"], alloc_space: { max: 64 } }`,
  );
  return policyOf('built-in: off', 'budgets:', ...budgets);
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

  it('in judging them by as many budgets', () => {
    expectLinear(
      growth(40, (n) => {
        const { base, head, modules } = prepared(n);
        const comparison = compare(base, head, modules);
        const policy = budgetsOf(n);
        return () => judge(comparison, policy).findings;
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

  it('in looking for what breaks as many budgets', () => {
    expectLinear(
      growth(40, (n) => {
        const sides = prepared(n);
        const policy = budgetsOf(n);
        return () => listCandidates(policy, basePlaces(sides, policy), 10, '2026-11-27');
      }),
    );
  });
});
