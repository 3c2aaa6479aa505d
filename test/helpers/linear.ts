import { expect } from 'vitest';
import { stepsOf } from './steps.ts';

/** For one more of `n`, one step more: no forged input may make a run end only after hours. */
export const TIMES = 8;

/**
 * How many times as many steps an input takes that is `TIMES` as large.
 * @param prepare makes an input of a size, and gives what is counted
 */
export function growth(n: number, prepare: (n: number) => () => unknown): number {
  // The first time tables are built and regular expressions compiled.
  const [, small, large] = [n * 2, n, n * TIMES].map((size) => stepsOf(answering(prepare(size))));
  return large! / small!;
}

/** Refusing an input is an answer, too. */
function answering(task: () => unknown): () => unknown {
  return () => {
    try {
      return task();
    } catch (error) {
      expect((error as Error).name).toBe('UserError');
      return undefined;
    }
  };
}

export function expectLinear(found: number): void {
  // Of what is native nothing would be counted, and nothing said.
  expect(found).toBeGreaterThan(TIMES / 2);
  // A sort may have its logarithm.
  expect(found).toBeLessThan(TIMES * 1.6);
}
