import { resultKey } from '../compare/result.ts';
import { unitOf } from '../profile/metric.ts';
import { limitKey } from './draft.ts';
import type { Judgement, Note } from './judgement.ts';
import { LEAST } from './limit-text.ts';
import { patternRemarks } from './lint-patterns.ts';
import { waiverRemarks } from './lint-waivers.ts';
import { type Budget, isOwn, type Limit, type Policy, type Position } from './policy.ts';
import type { NotProfiled } from './profiled-names.ts';
import type { Waiver } from './waiver.ts';

/** Something of a policy that does not do what its author may think; `report/lint.ts` has the words. */
export type Remark = { readonly level: 'info' | 'warning'; readonly at: Position } & (
  | Extract<Note, { code: 'dead-budget' | 'dead-ignore' | 'overridden' }>
  /** All that it says a later budget says too, of the same or more. */
  | { readonly code: 'shadowed'; readonly budget: string; readonly by: string }
  /** Less than measuring can tell from chance. */
  | {
      readonly code: 'below-least';
      readonly budget: string;
      readonly limit: Limit;
      readonly least: number;
    }
  /** One of several that nothing which was measured matches; `budget` is undefined for `ignore`. */
  | {
      readonly code: 'dead-pattern';
      readonly budget: string | undefined;
      readonly pattern: string;
    }
  /** Functions by a name that no profile has. */
  | (NotProfiled & { readonly pattern: string })
  /** Its last day has gone by, or is near. */
  | { readonly code: 'waiver-expired' | 'waiver-expires'; readonly waiver: Waiver }
  /** The same of one that the policy extends; it stands there. */
  | { readonly code: 'inherited-expired'; readonly waiver: Waiver }
  /** It allows no more than its budget does without it. */
  | { readonly code: 'useless-waiver'; readonly waiver: Waiver }
  /** Nothing that was judged is what it is for. */
  | { readonly code: 'dead-waiver'; readonly waiver: Waiver }
  /** Results that no limit is held against. */
  | { readonly code: 'uncovered'; readonly results: readonly string[] }
);

/**
 * What a policy says in vain.
 *
 * @param today the day in UTC, `2027-01-31`
 * @param judged by this policy, of any set; without it only what the text tells is looked at
 */
export function lint(policy: Policy, today: string, judged?: Judgement): Remark[] {
  const own = policy.budgets.filter(isOwn);
  const seen = (judged?.notes ?? []).filter(
    (note): note is Extract<Remark, Note> =>
      note.code === 'dead-budget' || note.code === 'dead-ignore' || note.code === 'overridden',
  );
  const known = new Set(seen.flatMap((note) => ('budget' in note ? [note.budget] : [])));
  const found: Remark[] = [
    ...seen,
    ...shadowed(policy.budgets, own).filter(({ budget }) => !known.has(budget)),
    ...own.flatMap(belowLeast),
    ...patternRemarks(policy, judged),
    ...waiverRemarks(policy, today, judged),
    ...(judged ? uncovered(judged) : []),
  ];
  return found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

type Shadowed = Extract<Remark, { code: 'shadowed' }>;

/** Told by the patterns alone: a later budget has all of the earlier one's, or `**`. */
function shadowed(all: readonly Budget[], own: readonly Budget[]): Shadowed[] {
  return own.flatMap((budget): Shadowed[] => {
    const later = all.slice(all.indexOf(budget) + 1).filter((other) => covers(other, budget));
    const taken = new Set(later.flatMap((other) => other.limits.map((of) => limitKey(other, of))));
    if (!budget.limits.every((limit) => taken.has(limitKey(budget, limit)))) return [];
    const { name, at } = budget;
    return [{ level: 'warning', at, code: 'shadowed', budget: name, by: later.at(-1)!.name }];
  });
}

function covers(later: Budget, budget: Budget): boolean {
  const within = (some: readonly string[] = ['**'], all: readonly string[] = ['**']) =>
    some.every((each) => all.includes(each) || (all.includes('**') && !each.includes('(')));
  return (
    later.of === budget.of &&
    within(budget.benchmarks, later.benchmarks) &&
    within(budget.packages, later.packages) &&
    budget.functions.every((each) => later.functions.includes(each) || later.functions[0] === '**')
  );
}

function belowLeast({ name, limits }: Budget): Remark[] {
  return limits.flatMap((limit): Remark[] => {
    const least = LEAST[unitOf(limit.metric)];
    const isBelow = limit.kind === 'increase' && limit.per === 'op' && limit.absolute > 0;
    if (!isBelow || limit.absolute >= least) return [];
    return [{ level: 'info', at: limit.at, code: 'below-least', budget: name, limit, least }];
  });
}

function uncovered({ findings, results }: Judgement): Remark[] {
  const held = new Set(findings.flatMap(({ result }) => (result ? [resultKey(result)] : [])));
  const names = results
    .filter(({ result: { id } }) => !held.has(resultKey(id)))
    .map(({ result: { id } }) => (id.package === '' ? id.name : `${id.package}.${id.name}`));
  if (names.length === 0) return [];
  return [{ level: 'warning', at: { line: 1, column: 1 }, code: 'uncovered', results: names }];
}
