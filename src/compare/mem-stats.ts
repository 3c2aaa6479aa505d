import type { ProfileSet } from '../profile/profile-set.ts';
import type { MemStat } from './heap-diff.ts';

/** What tells most of a process's memory: sizes in bytes, and counts. */
const SHOWN = [
  'HeapAlloc',
  'HeapInuse',
  'HeapSys',
  'HeapObjects',
  'Sys',
  'TotalAlloc',
  'Mallocs',
  'NumGC',
];

/**
 * The runtime's own statistics on both sides, where each side is one profile in text form: only
 * `?debug=1` carries them. Empty otherwise.
 */
export function compareMemStats(base: ProfileSet, head: ProfileSet): MemStat[] {
  if (base.runs.length !== 1 || head.runs.length !== 1) return [];
  const from = base.runs[0]!.profile.memStats;
  const to = head.runs[0]!.profile.memStats;
  if (!from || !to) return [];
  return SHOWN.flatMap((name) => {
    const values = { base: Number(from.get(name)), head: Number(to.get(name)) };
    if (!Number.isSafeInteger(values.base) || !Number.isSafeInteger(values.head)) return [];
    const unit = /Objects|Mallocs|NumGC/.test(name) ? 'count' : 'bytes';
    return [{ name, unit, ...values, delta: values.head - values.base }];
  });
}
