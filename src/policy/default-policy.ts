import type { Policy } from './policy.ts';

/** What judges where there is no policy file: every own package, what it owns, +5 % and 16 KiB. */
export function defaultPolicy(): Policy {
  const at = { line: 0, column: 0 };
  return {
    file: 'built-in policy',
    modules: undefined,
    budgets: [
      {
        name: 'packages stay lean',
        at,
        packages: ['**'],
        functions: undefined,
        benchmarks: undefined,
        attribute: 'owned',
        limits: [
          {
            kind: 'increase',
            metric: 'alloc_space',
            at,
            text: '5% and 16 KiB',
            relative: 0.05,
            absolute: 16 * 1024,
            floor: undefined,
            per: 'run',
          },
        ],
        level: 'error',
      },
    ],
    ignore: [],
    trust: 'sampled',
    onInconclusive: 'warn',
    comment: { maxRows: undefined, title: undefined },
  };
}
