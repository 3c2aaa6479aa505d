import { builtInBudgets } from './built-in.ts';
import type { Policy } from './policy.ts';

/** What judges where there is no policy file. */
export function defaultPolicy(): Policy {
  return {
    file: 'built-in policy',
    modules: undefined,
    budgets: builtInBudgets(),
    ignore: [],
    waivers: [],
    accept: [],
    missingBenchmarks: 'warn',
    onInconclusive: 'warn',
    comment: { maxRows: undefined, title: undefined },
  };
}
