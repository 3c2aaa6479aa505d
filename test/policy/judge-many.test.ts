import { expect, it } from 'vitest';
import { judge } from '../../src/policy/judge.ts';
import { compared, heap, policyOf } from '../helpers/spec.ts';

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
