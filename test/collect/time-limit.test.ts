import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { timeLimit } from '../../src/collect/time-limit.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const FOLDER = join(FIXTURES, 'counted', 'base');
const [PROFILE = ''] = readdirSync(FOLDER).filter((name) => name.endsWith('.pb.gz'));

/** A clock that goes on by so many milliseconds each time that it is read. */
function slowClock(step: () => number) {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += step()));
  onTestFinished(() => clock.mockRestore());
}

/** Milliseconds kept after so many profiles of one size. */
function keptAfter(profiles: number, isJudged = true): number {
  const limit = timeLimit(100, isJudged);
  const before = limit.until();
  for (let one = 0; one < profiles; one += 1) limit.weigh(join(FOLDER, PROFILE));
  return before - limit.until();
}

describe('the time that is kept for judging', () => {
  it('grows with what was measured, and with what reading takes on this machine', () => {
    slowClock(() => 3);
    expect(keptAfter(0)).toBe(0);
    const some = keptAfter(100);
    expect(some).toBeGreaterThan(100 * 3);
    expect(keptAfter(200)).toBeCloseTo(2 * some);
    slowClock(() => 9);
    expect(keptAfter(100)).toBeCloseTo(3 * some);
  });

  it('forgets how slowly a program begins', () => {
    slowClock(() => 3);
    const steady = keptAfter(400);
    let read = 0;
    // Each reading takes two looks at the clock.
    slowClock(() => (++read <= 8 ? 300 : 3));
    expect(keptAfter(400)).toBeCloseTo(steady);
  });

  it('is none where another process judges, and what was really taken once that is known', () => {
    slowClock(() => 3);
    expect(keptAfter(100, false)).toBe(0);
    const limit = timeLimit(100, true);
    const before = limit.until();
    limit.weigh(join(FOLDER, PROFILE));
    limit.keep(7);
    expect(before - limit.until()).toBe(7000);
  });
});
