import type { ProfileSet } from '../../profile/profile-set.ts';
import type { Plan } from './plan.ts';

/** The growths that the sums of a set have room for; small ones go first. */
export function withinRoom(base: ProfileSet, plans: readonly Plan[]): ReadonlySet<Plan> {
  let room = Number.MAX_SAFE_INTEGER;
  for (const { profile } of base.runs) {
    for (const column of profile.samples.values) {
      for (const value of column) room -= Math.abs(value) || 0;
    }
  }
  const fits = new Set<Plan>();
  const sized = plans.map((plan) => ({ plan, size: sizeOf(plan) }));
  for (const { plan, size } of sized.sort((a, b) => a.size - b.size)) {
    // A size that is no number fits nowhere.
    if (!(size <= room)) continue;
    room -= size;
    fits.add(plan);
  }
  return fits;
}

/** What a growth adds to all columns of all profiles. */
function sizeOf({ put }: Plan): number {
  switch (put.kind) {
    case 'lines':
      return (put.line.bytes + put.line.objects) * put.operations;
    case 'stack': {
      const each = Object.values(put.amounts).reduce((sum, amount) => sum + amount, 0);
      return each * put.place.runs.length;
    }
  }
}
