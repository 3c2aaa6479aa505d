import { UserError } from '../errors.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';

/**
 * The first profile, with what describes all of them together: the earliest time, all the time
 * covered, the largest period, every comment once.
 *
 * @throws UserError where the profiles were not sampled by the same thing
 * @see google/pprof profile/merge.go, `combineHeaders`
 */
export function combineHeaders(profiles: readonly HeapProfile[]): HeapProfile {
  const first = profiles[0]!;
  for (const profile of profiles) checkPeriodType(first, profile);
  let timeNanos = 0n;
  for (const profile of profiles) {
    if (timeNanos === 0n || profile.timeNanos < timeNanos) timeNanos = profile.timeNanos;
  }
  return {
    ...first,
    defaultSampleType: firstSet(profiles.map(({ defaultSampleType }) => defaultSampleType)),
    period: Math.max(...profiles.map(({ period }) => period)),
    timeNanos,
    durationNanos: profiles.reduce((sum, { durationNanos }) => sum + durationNanos, 0n),
    comments: [...new Set(profiles.flatMap(({ comments }) => comments))],
    docUrl: firstSet(profiles.map(({ docUrl }) => docUrl)),
    // Of one process at one moment: there is no sum of them.
    memStats: undefined,
  };
}

export function checkPeriodType(a: HeapProfile, b: HeapProfile): void {
  const named = ({ periodType }: HeapProfile) =>
    periodType ? `${periodType.type} ${periodType.unit}`.trim() || 'nothing' : 'nothing';
  if (named(a) === named(b)) return;
  throw new UserError(
    `one profile was sampled by ${named(a)}, another by ${named(b)}: compare profiles of one kind`,
  );
}

function firstSet(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}
