import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

/** The built-in policy as a file would have it. */
const TEXT = `version: 1
budgets:
  - name: packages stay lean
    packages: ["**"]
    alloc_space: { increase: 5% and 16 KiB }
`;

describe('the built-in policy', () => {
  it('is the one of the documentation, without a place', () => {
    const at = { line: 0, column: 0 };
    const { budgets, ...rest } = parsePolicy(TEXT, 'built-in policy');
    expect(defaultPolicy()).toEqual({
      ...rest,
      budgets: budgets.map((budget) => ({
        ...budget,
        at,
        limits: budget.limits.map((limit) => ({ ...limit, at })),
      })),
    });
  });
});
