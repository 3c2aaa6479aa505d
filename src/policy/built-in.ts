import { LEAST } from './limit-text.ts';
import type { Budget, Limit } from './policy.ts';

const BUILT_IN = { line: 0, column: 0 };

/**
 * What holds beside a policy file, unless that says `built-in: off`, and without one: each result as
 * a whole, by the two figures that `go test -benchmem` prints; and, as warnings, what comes before
 * the first operation and what stays after the last.
 */
export function builtInBudgets(): Budget[] {
  return [
    budget('operations stay lean', ['**'], 'error', [
      increase('alloc_space', '5% and 4 B', LEAST.bytes, 0.05),
      increase('alloc_objects', '5% and 0.25', LEAST.count, 0.05),
    ]),
    budget('start-up and set-up', ['(init)', '(set-up)'], 'warning', [
      increase('alloc_space', '5% and 16 KiB', 16 * 1024, 0.05),
    ]),
    budget('nothing left behind', ['**'], 'warning', [increase('inuse_space', '64 B', 64)]),
  ];
}

function budget(
  name: string,
  benchmarks: readonly string[],
  level: Budget['level'],
  limits: readonly Limit[],
): Budget {
  const of = { of: 'result', benchmarks, packages: ['**'], functions: ['**'] } as const;
  return { name, at: BUILT_IN, isBuiltIn: true, ...of, attribute: 'owned', limits, level };
}

function increase(
  metric: Limit['metric'],
  text: string,
  absolute: number,
  relative?: number,
): Limit {
  return { kind: 'increase', metric, at: BUILT_IN, text, relative, absolute, per: 'op' };
}
