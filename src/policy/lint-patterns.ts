import type { HeapDiff } from '../compare/heap-diff.ts';
import { type FormerNames, formerNames } from './former-names.ts';
import type { Judgement } from './judgement.ts';
import type { Remark } from './lint.ts';
import { packageMatcher } from './match.ts';
import {
  type Budget,
  type Ignore,
  isOwn,
  type PatternKey,
  type Policy,
  type Position,
  placeKey,
} from './policy.ts';
import { notProfiled } from './profiled-names.ts';
import { partPattern, resultMatcher } from './result-pattern.ts';
import { ignores, targetsOf } from './targets.ts';

/** Patterns that no name can match, and, of what was judged, those that none does. */
export function patternRemarks(policy: Policy, judged?: Judgement): Remark[] {
  const own = [...policy.budgets, ...policy.ignore].filter(isOwn);
  return [...own.flatMap(unknownNames), ...(judged ? deadPatterns(policy, judged) : [])];
}

type Patterned = Pick<Ignore, 'at' | 'functions' | 'patternsAt'>;

function unknownNames({ functions = [], ...of }: Patterned): Remark[] {
  return functions.flatMap((pattern): Remark[] => {
    const not = notProfiled(pattern);
    const at = patternAt(of, 'functions', pattern);
    return not ? [{ level: 'warning', at, pattern, ...not }] : [];
  });
}

function patternAt(
  { at, patternsAt }: Omit<Patterned, 'functions'>,
  key: PatternKey,
  pattern: string,
): Position {
  return patternsAt?.get(placeKey(key, pattern)) ?? at;
}

/** One by one, beside others that match; where none does, all that has them is told as dead. */
function deadPatterns(policy: Policy, { diff, notes }: Judgement): Remark[] {
  const dead = new Set(notes.map((note) => ('at' in note ? note.at : undefined)));
  const former = formerNames(diff.moves);
  const remark = (of: Budget | Ignore, { key, pattern }: Pattern): Remark => {
    const budget = 'name' in of ? of.name : undefined;
    return {
      level: 'warning',
      at: patternAt(of, key, pattern),
      code: 'dead-pattern',
      budget,
      pattern,
    };
  };
  const alive = <T extends Budget | Ignore>(all: readonly T[]) =>
    all.filter((each) => isOwn(each) && !dead.has(each.at));
  return [
    ...alive(policy.budgets).flatMap((budget) =>
      patternsOf(budget)
        .filter((pattern) => !isForBudget(diff, budget, pattern, former))
        .map((pattern) => remark(budget, pattern)),
    ),
    ...alive(policy.ignore).flatMap((entry) =>
      patternsOf({ ...entry, benchmarks: undefined })
        .filter((pattern) => !isForIgnore(diff, entry, pattern, former))
        .map((pattern) => remark(entry, pattern)),
    ),
  ];
}

interface Pattern {
  readonly key: PatternKey;
  readonly pattern: string;
}

function patternsOf(of: Readonly<Record<PatternKey, readonly string[] | undefined>>): Pattern[] {
  return (['benchmarks', 'packages', 'functions'] as const).flatMap((key) =>
    (of[key] ?? [])
      .filter((pattern) => pattern !== '**' && !(key === 'functions' && notProfiled(pattern)))
      .map((pattern) => ({ key, pattern })),
  );
}

/** Whether it is for something that was judged, or for what was not measured and may have it. */
function isForBudget(
  diff: HeapDiff,
  budget: Budget,
  { key, pattern }: Pattern,
  former: FormerNames,
): boolean {
  if (key === 'benchmarks') {
    const { path } = partPattern(pattern);
    return (
      mayBeUnmeasured(diff, path === undefined ? ['**'] : [path]) ||
      namesIn(diff).some(resultMatcher([pattern], former))
    );
  }
  const packages = key === 'packages' ? [pattern] : budget.packages;
  const functions = key === 'functions' ? [pattern] : ['**'];
  return (
    !hasTable(diff) ||
    mayBeUnmeasured(diff, packages) ||
    targetsOf(diff, { ...budget, packages, functions }, former).length > 0
  );
}

function isForIgnore(
  diff: HeapDiff,
  entry: Ignore,
  { key, pattern }: Pattern,
  former: FormerNames,
): boolean {
  const packages = key === 'packages' ? [pattern] : entry.packages;
  const isMeant = ignores({
    ...entry,
    packages,
    functions: key === 'functions' ? [pattern] : undefined,
  });
  const places =
    key === 'functions' ? diff.functions : [...diff.packages, ...diff.results.map(({ id }) => id)];
  return (
    !hasTable(diff) ||
    mayBeUnmeasured(diff, packages) ||
    places.some((of) => former.places('local' in of ? of : { package: of.package }).some(isMeant))
  );
}

/** All rows that were measured, and those beside them. */
function namesIn({ results, starts }: HeapDiff) {
  return [
    ...results.map(({ id }) => id),
    ...results.filter(({ counted }) => counted).map(({ id }) => ({ ...id, name: '(set-up)' })),
    ...starts.map((start) => ({ package: start.package, name: '(init)' })),
  ];
}

/** Whether the profiles' functions are all there: those of screens are in tables of their own. */
function hasTable({ samples, screens }: HeapDiff): boolean {
  return samples.base + samples.head > 0 && screens.length === 0;
}

function mayBeUnmeasured({ unmeasured }: HeapDiff, patterns: readonly string[]): boolean {
  const matches = packageMatcher(patterns);
  return unmeasured.some(({ package: path }) => matches(path));
}
