import { type Candidate, findingKey, namesOf, resultName } from './list.ts';
import type { Dose, Plan, Spot } from './place.ts';

/** A growth that is tried: one that breaks its limit, or one that is allowed. */
export interface Item {
  readonly candidate: Candidate;
  readonly plan: Plan;
  readonly dose: Dose;
  readonly isOver: boolean;
}

/**
 * Parts growths into so many rounds at most that within one no figure grows by what was put in for
 * another. What finds no room is left out: what may be all there is to a limit goes first.
 */
export function partIntoRounds(items: readonly Item[], most: number): Item[][] {
  const rounds: { readonly items: Item[]; readonly keys: Set<string> }[] = [];
  for (const item of items) {
    const key = findingKey({ ...item.candidate, ...namesOf(item.candidate.spot) });
    const free = rounds.find(
      (round) =>
        !round.keys.has(key) &&
        round.items.every((other) => !isTouched(item, other) && !isTouched(other, item)),
    );
    const round =
      free ?? (rounds.length < most ? { items: [], keys: new Set<string>() } : undefined);
    if (!round) continue;
    if (!free) rounds.push(round);
    round.items.push(item);
    round.keys.add(key);
  }
  return rounds.map((round) => round.items);
}

/** Whether the figure of one growth grows by another one too. */
function isTouched({ candidate: { spot, held } }: Item, by: Item): boolean {
  const other = by.candidate;
  if (by.dose.puts.length === 0) return false;
  const isSamePlace = spot.place.key === other.spot.place.key;
  const isSetUp = spot.target.kind === 'set-up' || other.spot.target.kind === 'set-up';
  // What comes before the first operation is what both processes leave of all else.
  if (isSamePlace && isSetUp) return true;
  const isPrinted = by.dose.puts.some(({ kind }) => kind === 'lines');
  // Bytes that no line has are outside the timer, and then all of a result is judged by its lines.
  if (isSamePlace && !isPrinted && by.dose.metrics.has('alloc_space')) {
    if (spot.target.kind === 'result') return true;
  }
  if (!by.dose.metrics.has(held.metric)) return false;
  // Whole profiles hold what all places do.
  const isWhole = spot.place.per === 'run' || other.spot.place.per === 'run';
  if (!('package' in spot.target)) return isSamePlace || isWhole || isNamedLike(spot, other.spot);
  const { target } = spot;
  return by.dose
    .charges(spot.attribute!)
    .some(
      ({ functions, packages, isSure }) =>
        !isSure || ('name' in target ? functions.has(target.name) : packages.has(target.package)),
    );
}

/** One finding is about all profiles of a benchmark, be they repeats of each other or not. */
function isNamedLike({ place }: Spot, { place: other }: Spot): boolean {
  return place.evidence === other.evidence && resultName(place.result) === resultName(other.result);
}
