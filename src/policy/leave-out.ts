import type { ProfileSet, Run } from '../profile/profile-set.ts';
import type { Policy } from './policy.ts';
import { liftsPackage } from './unmeasured.ts';

/**
 * A set without the profiles of ignored packages that were sampled like none of the others: one
 * benchmark that sets `runtime.MemProfileRate` would leave nothing to be told of all the rest.
 * Other profiles of ignored packages stay, for they hold what their benchmarks call elsewhere.
 */
export function withoutUnlike(set: ProfileSet, { ignore }: Policy): ProfileSet {
  const lifts = ignore.map(liftsPackage);
  const isIgnored = ({ measured }: Run) => lifts.some((ignored) => ignored(measured));
  const usual = new Set(set.runs.filter((run) => !isIgnored(run)).map(periodOf));
  if (usual.size === 0) return set;
  const runs = set.runs.filter((run) => !isIgnored(run) || usual.has(periodOf(run)));
  return runs.length === set.runs.length ? set : { ...set, runs };
}

function periodOf({ profile }: Run): number {
  return profile.period;
}
