import type { Limit } from '../policy.ts';
import type { Candidate } from './candidate.ts';

/** So many at most: of every limit the largest figure, then the second largest, and so on. */
export function pick(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  if (candidates.length <= most) return candidates;
  const seen = new Map<Limit, number>();
  const ranked = candidates
    .toSorted((a, b) => b.figure.base - a.figure.base)
    .map((candidate) => {
      const rank = seen.get(candidate.limit) ?? 0;
      seen.set(candidate.limit, rank + 1);
      return { candidate, rank };
    })
    .sort((a, b) => a.rank - b.rank);
  const chosen = new Set(ranked.slice(0, most).map(({ candidate }) => candidate));
  return candidates.filter((candidate) => chosen.has(candidate));
}
