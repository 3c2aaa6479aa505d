import type { HeapProfile } from '../profile/heap-profile.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import type { Note } from './heap-diff.ts';

/** The side without copies of one profile: two runs never write the same, and a copy repeats nothing. */
export function withoutCopies(set: ProfileSet): { set: ProfileSet; notes: Note[] } {
  const runs: Run[] = [];
  const copies: string[] = [];
  for (const run of set.runs) {
    const first = runs.find(({ profile }) => isCopy(profile, run.profile));
    if (first) copies.push(`${run.name} is a copy of ${first.name}`);
    else runs.push(run);
  }
  if (copies.length === 0) return { set, notes: [] };
  const more = copies.length > 1 ? `, and ${copies.length - 1} more` : '';
  const text = `${copies[0]}${more}: a copy is no further run, and was left out`;
  return { set: { ...set, runs }, notes: [{ level: 'warning', text }] };
}

/** Written at one moment, with the same samples. The text form has no time, and is never a copy. */
function isCopy(a: HeapProfile, b: HeapProfile): boolean {
  if (a === b) return true;
  if (a.timeNanos === 0n || a.timeNanos !== b.timeNanos) return false;
  if (a.samples.length !== b.samples.length) return false;
  return a.samples.values.every((column, i) => {
    const other = b.samples.values[i];
    return other !== undefined && column.every((value, sample) => value === other[sample]);
  });
}
