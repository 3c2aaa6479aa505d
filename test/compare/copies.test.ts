import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from '../helpers/fixtures.ts';

const base = fixtureSet('sampled/base');
const head = fixtureSet('sampled/head');
const again = (side: ProfileSet, later: bigint): ProfileSet => ({
  ...side,
  runs: [
    ...side.runs,
    ...side.runs.map((run) => ({
      ...run,
      name: `again/${run.name}`,
      profile: { ...run.profile, timeNanos: run.profile.timeNanos + later },
    })),
  ],
});

describe('a profile that a side holds twice', () => {
  it('is counted once, and said', () => {
    const { diff } = compare(again(base, 0n), head);
    expect(diff.notes[0]).toEqual({
      level: 'warning',
      code: 'copies',
      profile: 'again/sampled/base/api_v2.pb.gz',
      of: 'sampled/base/api_v2.pb.gz',
      more: 4,
    });
    const once = compare(base, head).diff;
    expect(diff.pairs).toEqual(once.pairs);
    expect(diff.totals).toEqual(once.totals);
    expect(diff.packages[0]!.metrics.alloc_space!.cum.interval).toEqual(
      once.packages[0]!.metrics.alloc_space!.cum.interval,
    );
  });

  it('has printed nothing more: three copies are no three lines', () => {
    const linesOf = (side: ProfileSet) => compare(side, side).diff.results[0]!.lines.base.length;
    expect([linesOf(base), linesOf(again(again(base, 0n), 0n)), linesOf(again(base, 1n))]).toEqual([
      1, 1, 2,
    ]);
  });

  it('is another run where it was written at another time', () => {
    expect(compare(again(base, 1n), head).diff.pairs[0]!.base.length).toBe(2);
  });
});
