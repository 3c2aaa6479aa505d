import type { HeapProfile } from '../profile/heap-profile.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import type { Note } from './file-note.ts';

/** The side without copies of one profile: two runs never write the same, and a copy repeats nothing. */
export function withoutCopies(set: ProfileSet): { set: ProfileSet; notes: Note[] } {
  const runs: Run[] = [];
  const copies: { profile: string; of: string }[] = [];
  const ofMoment = new Map<bigint | HeapProfile, Run[]>();
  for (const run of set.runs) {
    // What heapgate collected is listed in a manifest, each file once.
    const together = ofMoment.get(momentOf(run.profile)) ?? [];
    const first = run.process
      ? undefined
      : together.find(({ profile }) => isCopy(profile, run.profile));
    if (first) {
      copies.push({ profile: run.name, of: first.name });
      continue;
    }
    runs.push(run);
    together.push(run);
    ofMoment.set(momentOf(run.profile), together);
  }
  const [first, ...others] = copies;
  if (!first) return { set, notes: [] };
  const note = { level: 'warning', code: 'copies', ...first, more: others.length } as const;
  return { set: { ...set, runs }, notes: [note] };
}

/** What all copies of a profile share: the moment, or where it has none the profile itself. */
function momentOf(profile: HeapProfile): bigint | HeapProfile {
  return profile.timeNanos === 0n ? profile : profile.timeNanos;
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
