import { groupBy } from '../group-by.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { clearMatches, type Pairing } from './clear-matches.ts';
import { overlap } from './function-traits.ts';
import { likeWords, sameNumbers } from './name-words.ts';
import { type OwnNames, type ResultTraits, resultTraits } from './result-traits.ts';

/** A result that has another name on head. */
export interface SameResult {
  /** Import path, as on head. */
  readonly package: string;
  readonly was: string;
  readonly is: string;
}

/**
 * The results of collected sets that are surely the same under another name: a benchmark that was
 * renamed, made a sub-benchmark, or taken out of one. One is gone and the other new in the same
 * package, and beneath both run the same functions, with the same calls and sizes for the most part;
 * functions that only one side has may be the same, too, and are told by what they call.
 * Another input makes everything beneath more or less at once: such a result is a new one.
 */
export function sameResults(
  base: ProfileSet,
  head: ProfileSet,
  modules: readonly string[],
): SameResult[] {
  const [from, to] = [namesIn(base), namesIn(head)];
  const measured = { base: measuredIn(base), head: measuredIn(head) };
  const names = { modules, isOnBoth: sharedNames(base, head) };
  return [...from].flatMap(([path, old]) => {
    const now = to.get(path) ?? new Set<string>();
    const gone = [...old].filter((name) => !now.has(name));
    const fresh = [...now].filter((name) => !old.has(name));
    if (gone.length === 0 || fresh.length === 0) return [];
    const traits = (side: 'base' | 'head', name: string) =>
      tracesOf(measured[side].get(`${path}\n${name}`) ?? [], names);
    const news = fresh.map((is) => ({ is, of: traits('head', is) }));
    const all = gone.flatMap((was) => {
      const of = traits('base', was);
      return news.flatMap(({ is, of: other }) => pairing(was, is, of, other) ?? []);
    });
    return clearMatches(all)
      .filter(({ isSure }) => isSure)
      .map(({ was, is }) => ({ package: path, was, is }));
  });
}

interface Candidate extends Pairing<string> {
  readonly isSure: boolean;
}

/** By the pair of counts what was measured at it, the first one first. */
type Traces = ReadonlyMap<string, ResultTraits>;

function pairing(was: string, is: string, old: Traces, now: Traces): Candidate | undefined {
  const shared = [...old.keys()].find((each) => now.has(each));
  // Under two names each side was measured at what suited it; traits are of one operation.
  const [from, to] = [old, now].map((of) => of.get(shared ?? [...of.keys()][0]!));
  if (!from || !to) return undefined;
  // Nothing that an operation allocates is nothing to know it by.
  if (from.amounts.size === 0) return undefined;
  const functions = overlapOfSets(from.functions, to.functions);
  const amounts = overlap(from.amounts, to.amounts);
  const same = equalTo(from.amounts, to.amounts);
  const untouched = overlap(from.amounts, same);
  const words = likeWords(was, is);
  const hasSameInput = sameNumbers(was, is);
  const isWhole = Math.min(untouched, overlap(to.amounts, same)) >= 0.9;
  // Without a name in common one size alone is soon the same by chance.
  const isNamed = [...from.functions].some((name) => name !== '?' && to.functions.has(name));
  const isTold = isNamed || same.size >= (isWhole ? 2 : 3);
  const isSame =
    isWhole ||
    (hasSameInput && untouched >= 0.5 && amounts >= 0.25) ||
    (hasSameInput && words >= 0.5 && amounts >= 0.6);
  const score = 0.35 * functions + 0.45 * amounts + 0.2 * words;
  return { was, is, score, isSure: functions >= 0.9 && isTold && isSame };
}

function equalTo(
  from: ReadonlyMap<string, number>,
  to: ReadonlyMap<string, number>,
): Map<string, number> {
  const isEqual = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b);
  return new Map([...from].filter(([key, amount]) => isEqual(amount, to.get(key) ?? 0)));
}

function overlapOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 1;
}

/** Finds out whether both sides have a function; reads them when it is first asked. */
function sharedNames(base: ProfileSet, head: ProfileSet): (owner: string) => boolean {
  const ownersIn = ({ runs }: ProfileSet) => {
    const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
    return new Set([...names].map((name) => parseSymbol(name).owner));
  };
  let both: ReadonlySet<string> | undefined;
  return (owner) => {
    if (!both) {
      const there = ownersIn(head);
      both = new Set([...ownersIn(base)].filter((each) => there.has(each)));
    }
    return both.has(owner);
  };
}

/** By import path the results that a set names. */
function namesIn({ manifests }: ProfileSet): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { package: path, results } of manifests.flatMap(({ packages }) => packages)) {
    const names = found.get(path) ?? new Set<string>();
    for (const { name } of results) names.add(name);
    found.set(path, names);
  }
  return found;
}

function measuredIn({ runs }: ProfileSet): Map<string, Run[]> {
  const alone = runs.filter(({ process }) => process?.kind === 'result');
  return groupBy(alone, ({ measured, process }) =>
    process?.kind === 'result' ? `${measured}\n${process.result}` : '',
  );
}

/** Of each pair the first measurement. */
function tracesOf(runs: readonly Run[], names: OwnNames): Traces {
  const found = new Map<string, ResultTraits>();
  const byPair = groupBy(runs, ({ process }) =>
    process?.kind === 'result' ? String(process.pair) : '',
  );
  for (const [pair, of] of byPair) {
    const at = (wanted: 'low' | 'high') =>
      of.find(
        ({ process }) =>
          process?.kind === 'result' && process.repeat === 0 && process.at === wanted,
      );
    const [low, high] = [at('low'), at('high')];
    const traits = low && high && resultTraits(low, high, names);
    if (traits) found.set(pair, traits);
  }
  return found;
}
