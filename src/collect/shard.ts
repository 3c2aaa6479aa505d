import type { Shard } from './options.ts';

/**
 * The part of the packages that one job of several measures. Every job must be given the same
 * packages and durations; then each package is in exactly one part. The longest are dealt out
 * first, each to the part that is the least loaded so far; one without a known duration counts
 * as the median of the known ones.
 * @param seconds durations by import path
 */
export function shardOf(
  packages: readonly string[],
  seconds: ReadonlyMap<string, number>,
  shard: Shard,
): Set<string> {
  const known = packages.flatMap((name) => seconds.get(name) ?? []).sort((a, b) => a - b);
  const median = known[known.length >> 1] ?? 1;
  const weight = (name: string) => seconds.get(name) ?? median;
  const longestFirst = [...packages].sort(
    (a, b) => weight(b) - weight(a) || (a < b ? -1 : a > b ? 1 : 0),
  );
  const loads = Array.from({ length: shard.of }, () => 0);
  const mine = new Set<string>();
  for (const name of longestFirst) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least]! += weight(name);
    if (least === shard.index - 1) mine.add(name);
  }
  return mine;
}
