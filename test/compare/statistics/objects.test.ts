import { describe, expect, it } from 'vitest';
import { differenceBounds } from '../../../src/compare/statistics/difference.ts';
import { increaseEvidence, maxEvidence } from '../../../src/compare/statistics/evidence.ts';
import { captureNumber, type Objects, random } from './trials.ts';

const TRIALS = 1000;

/** A thousand large objects, which are all seen, and so many of 16 bytes, of which few are. */
const mixed = (small: number): Objects => [
  [1001, 65_536],
  [small, 16],
];
const twice = { relative: 1, absolute: 1024 };

/** How often something holds of two captures. */
function share(
  objects: readonly [Objects, Objects],
  rate: number,
  holds: (captures: ReturnType<typeof captureNumber>[]) => boolean,
): number {
  const next = random(20_261_124);
  let found = 0;
  for (let i = 0; i < TRIALS; i++) {
    if (holds(objects.map((each) => captureNumber(each, rate, next)))) found++;
  }
  return found / TRIALS;
}

describe.each([524_288, 65_536, 4096])('numbers of objects of mixed sizes at rate %i', (rate) => {
  const same = [mixed(20_020), mixed(20_020)] as const;
  const grown = [mixed(0), mixed(20_020)] as const;

  it('raise an alarm in one of a hundred unchanged captures at most', () => {
    const alarm = share(same, rate, ([base, head]) => {
      return increaseEvidence(base!, head!, twice).exceeded.isAtMost(0.01);
    });
    expect(alarm).toBeLessThanOrEqual(0.01);
  });

  it('are not called kept where they grew twentyfold, or are over a cap', () => {
    const kept = share(grown, rate, ([base, head]) => {
      return increaseEvidence(base!, head!, twice).kept.isAtMost(0.025);
    });
    expect(kept).toBeLessThanOrEqual(0.025);
    const within = share(grown, rate, ([base, head]) => {
      return maxEvidence(base!, head!, 5000).kept.isAtMost(0.025);
    });
    expect(within).toBeLessThanOrEqual(0.025);
  });

  it('lie within their bounds', () => {
    const covered = share(grown, rate, ([base, head]) => {
      const { low, high } = differenceBounds(base!, head!, 0.025);
      return low <= 20_020 && 20_020 <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.93);
  });
});
