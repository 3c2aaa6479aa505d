import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
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
    const diff = compare(again(base, 0n), head);
    expect(diff.notes[0]).toEqual({
      level: 'warning',
      text: 'again/sampled/base/api_v2.pb.gz is a copy of sampled/base/api_v2.pb.gz, and 4 more: a copy is no further run, and was left out',
    });
    const once = compare(base, head);
    expect(diff.pairs).toEqual(once.pairs);
    expect(diff.totals).toEqual(once.totals);
    expect(diff.packages[0]!.metrics.alloc_space!.cum.interval).toEqual(
      once.packages[0]!.metrics.alloc_space!.cum.interval,
    );
  });

  it('is another run where it was written at another time', () => {
    expect(compare(again(base, 1n), head).pairs[0]!.base.length).toBe(2);
  });
});
