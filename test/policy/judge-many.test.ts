import { expect, it, vi } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { readSet } from '../helpers/read.ts';
import { compared, heap, policyOf, printed } from '../helpers/spec.ts';

it('walks through the functions once a budget, and not once a function', () => {
  const profile = (bytes: number) =>
    heap(Array.from({ length: 300 }, (_, i) => `1000 ${bytes} X > m.(*T${i}).Get`).join('\n'));
  const policy = policyOf(
    'built-in: off',
    'budgets:',
    ...Array.from(
      { length: 10 },
      (_, i) => `  - { name: b${i}, functions: ["(*T${i}*).*", "*Get"], alloc_space: { max: 64 } }`,
    ),
  );
  const comparison = compared(['X 1000 64 1', profile(64_000)], ['X 1000 64 1', profile(96_000)]);
  const table = comparison.table(0);
  const { functions } = table;
  let walks = 0;
  Object.defineProperty(table, 'functions', {
    get: () => {
      walks++;
      return functions;
    },
  });
  expect(judge(comparison, policy).findings).toHaveLength(300);
  expect(walks).toBeLessThan(50);
});

it('makes the tables that have something a budget speaks of, and no other', () => {
  const files = Array.from({ length: 30 }, (_, i) => [
    file(`p${i}.heap`, heap(`1000 64000 p${i}.BenchmarkX > p${i}.Get`)),
    file(`p${i}.txt`, `pkg: example.com/p${i}\n${printed('X 1000 64 1')}`),
  ]).flat();
  const set = readSet(files);
  const comparison = compare(set, set, ['example.com']);
  const asked = vi.spyOn(comparison, 'table');
  const policy = policyOf(
    'built-in: off',
    'budgets:',
    '  - { name: a, packages: ["example.com/p7"], functions: ["*"], alloc_space: { max: 64 } }',
    '  - { name: b, packages: ["**/p8"], alloc_space: { max: 64 } }',
  );
  expect(judge(comparison, policy).findings).toHaveLength(2);
  const made = asked.mock.calls.map(([of]) => {
    return comparison.scope(Number(String(of).replace('beside ', ''))).package;
  });
  expect(new Set(made)).toEqual(new Set(['example.com/p7', 'example.com/p8']));
});

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text), explicit: false };
}
