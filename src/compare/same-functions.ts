import { groupBy } from '../group-by.ts';
import { isBenchmarkName } from './benchmark-frames.ts';
import { clearMatches, type Pairing } from './clear-matches.ts';
import { likeness, overlap, type Traits, traitsOf } from './function-traits.ts';
import type { DeclaredFunction, NameTable } from './name-table.ts';
import type { RunPair } from './pair-runs.ts';
import type { Side } from './side.ts';

/** A function that has another name on head, by the numbers of both. */
export interface SameFunction {
  readonly was: number;
  readonly is: number;
  /** Whether it can hardly be another one; else it is likely and no more. */
  readonly isSure: boolean;
}

/** Each match tells more of those around it; real chains of renames are short. */
const MOST_ROUNDS = 4;
const LIKELY = 0.5;
/** Of more than these in the same results only those are looked at that are called alike. */
const MOST_PAIRINGS = 100_000;

/**
 * The functions of the own module that have another name, receiver, file or package on head:
 * renamed, moved, made a method or generic. One is gone and the other new in the same results, and
 * their callers, their callees and the sizes beneath are alike. What is only likely is no more than
 * told; and amounts are not what is asked: a growth must not hide the name.
 */
export function sameFunctions(pairs: readonly RunPair[], names: NameTable): SameFunction[] {
  const gone = onlyOn('base', pairs, names);
  const fresh = onlyOn('head', pairs, names);
  const found: SameFunction[] = [];
  for (let round = 0; gone.size > 0 && fresh.size > 0; round++) {
    const matches = matched(gone, fresh, pairs, asMatched(names, found));
    const sure = matches.filter(({ isSure }) => isSure);
    if (sure.length === 0 || round === MOST_ROUNDS) return [...found, ...matches];
    found.push(...sure);
    for (const { was, is } of sure) {
      gone.delete(was);
      fresh.delete(is);
    }
  }
  return found;
}

/** The same names, with functions of base under the numbers of what they are on head. */
export function asMatched(names: NameTable, same: readonly SameFunction[]): NameTable {
  const sure = same.filter(({ isSure }) => isSure);
  if (sure.length === 0) return names;
  const numbers = Int32Array.from(names.functions, (_, node) => node);
  for (const { was, is } of sure) numbers[was] = is;
  const ofProfile = new Map(
    [...names.ofProfile].map(([profile, ids]) => [profile, ids.map((node) => numbers[node]!)]),
  );
  return { ...names, ofProfile };
}

/** Functions of the own module that no profile of the other side has. */
function onlyOn(side: Side, pairs: readonly RunPair[], names: NameTable): Set<number> {
  const mark = (of: Side) => {
    const seen = new Uint8Array(names.functions.length);
    for (const pair of pairs) {
      for (const { profile } of pair[of])
        for (const node of names.ofProfile.get(profile)!) seen[node] = 1;
    }
    return seen;
  };
  const [here, there] = [mark(side), mark(side === 'base' ? 'head' : 'base')];
  // Benchmarks in given profiles are known by what was printed beside them.
  const areCollected = pairs.every(({ ran }) => ran !== undefined);
  return new Set(
    names.functions.flatMap(({ own, local }, node) =>
      own && here[node] && !there[node] && (areCollected || !isBenchmarkName(local)) ? [node] : [],
    ),
  );
}

type Candidate = SameFunction & Pairing<number>;

/** Those that are each other's best by far. */
function matched(
  gone: ReadonlySet<number>,
  fresh: ReadonlySet<number>,
  pairs: readonly RunPair[],
  names: NameTable,
): SameFunction[] {
  const isSought = (node: number) => gone.has(node) || fresh.has(node);
  const from = traitsOf(gone, 'base', pairs, names, isSought);
  const to = traitsOf(fresh, 'head', pairs, names, isSought);
  const placesOf = ({ places }: Traits) => [...places].sort((a, b) => a - b).join();
  const byPlaces = groupBy(to, ([, traits]) => placesOf(traits));
  const all = [...groupBy(from, ([, traits]) => placesOf(traits))].flatMap(([places, olds]) => {
    const news = byPlaces.get(places) ?? [];
    const areFew = olds.length * news.length <= MOST_PAIRINGS;
    const byName = groupBy(news, ([is]) => plainName(names.functions[is]!));
    return olds.flatMap(([was, old]) => {
      const likely = areFew ? news : (byName.get(plainName(names.functions[was]!)) ?? []);
      return likely.map(([is, now]) => pairing({ was, is }, old, now, names.functions));
    });
  });
  return clearMatches(all).filter(({ score }) => score >= LIKELY);
}

function pairing(
  { was, is }: Pick<Candidate, 'was' | 'is'>,
  old: Traits,
  now: Traits,
  functions: readonly DeclaredFunction[],
): Candidate {
  const [from, to] = [functions[was]!, functions[is]!];
  const name = nameLikeness(from, to);
  const callers = likeness(old.callers, now.callers);
  const beneath = overlap(old.beneath, now.beneath);
  const made = likeness(old.beneath, now.beneath);
  const owned = overlap(old.owned, now.owned);
  // Where functions that call each other change together, only what each allocates itself tells.
  const score = Math.max(
    0.35 * callers + 0.25 * beneath + 0.15 * made + 0.25 * name,
    0.55 * owned + 0.25 * name,
  );
  const isSure =
    callers >= 0.9 && (beneath >= 0.8 || (name === 1 && Math.max(beneath, made) >= 0.3));
  return { was, is, isSure, score };
}

/** 1 where it is called the same but for its package, receiver and type parameters. */
function nameLikeness(from: DeclaredFunction, to: DeclaredFunction): number {
  const [a, b] = [plainName(from), plainName(to)];
  if (a === b) return 1;
  return from.file === to.file && from.file !== '' ? 0.2 : 0;
}

/** `parse` for `(*T[...]).Parse`, `T.Parse`, `Parse[...]` and `parse`. */
function plainName({ local }: DeclaredFunction): string {
  const whole = local.replaceAll('[...]', '');
  return whole.slice(whole.lastIndexOf('.') + 1).toLowerCase();
}
