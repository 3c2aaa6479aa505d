import { allowance, holdAgainst } from './hold.ts';
import type { Judgement } from './judgement.ts';

/**
 * Proves on a run's own figures that its gate can fail: for every verdict a growth of one unit
 * over what the limit allows, which must be found broken.
 */
export function selfTest({ verdicts }: Judgement): { caught: number; of: number } {
  let caught = 0;
  for (const { limit, base } of verdicts) {
    const allowed = allowance(limit, base);
    const over = Math.floor(Math.max(0, allowed)) + 1;
    const head = limit.kind === 'max' ? over : base + over;
    const { outcome } = holdAgainst(limit, { base, head, delta: head - base });
    if (outcome === 'broken') caught++;
  }
  return { caught, of: verdicts.length };
}
