import type { HeapDiff, Table } from '../compare/heap-diff.ts';
import type { ResultId, ScreenIndex } from '../compare/result.ts';
import { isCompared } from './conclude.ts';
import type { Finding } from './finding.ts';
import { type FormerNames, NO_FORMER_NAMES } from './former-names.ts';
import type { Judging } from './judge-functions.ts';
import type { DeadBecause, PolicyNote } from './judgement.ts';
import { type Budget, benchmarksOf, type Ignore, isOwn, type Policy } from './policy.ts';
import { resultMatcher } from './result-pattern.ts';
import { ignores, packagesByPath, targetsOf } from './targets.ts';

/** What a reader must know of a budget that has no effect; undefined where the file does not say it itself. */
export function deadBudget(judging: Judging, budget: Budget): PolicyNote | undefined {
  if (!isOwn(budget)) return undefined;
  const why = whyDead(judging, budget);
  if (!why) return undefined;
  const { name, at } = budget;
  return { level: 'warning', at, code: 'dead-budget', budget: name, why };
}

/** Undefined where all that it matches allocates nothing on either side. */
function whyDead({ comparison, isKept, former }: Judging, budget: Budget): DeadBecause | undefined {
  const { diff } = comparison;
  const matches = resultMatcher(benchmarksOf(budget), former);
  const ids = diff.results.map(({ id }) => id).filter(matches);
  if (ids.length === 0 && budget.benchmarks) {
    const [other] = diff.results;
    return other ? { code: 'no-benchmark', example: patternOf(other.id) } : { code: 'no-lines' };
  }
  const hasProfiles = diff.samples.base + diff.samples.head > 0;
  const needsProfiles = budget.of !== 'result' || budget.limits.every(({ per }) => per === 'run');
  if (needsProfiles && !hasProfiles) return { code: 'no-profiles' };
  if (budget.of === 'result') {
    return ids.some(({ package: path }) => isKept({ package: path }))
      ? undefined
      : { code: ids.length > 0 ? 'ignored' : 'no-lines' };
  }
  const tables = diff.screens.map((_, index: ScreenIndex) => comparison.table(`screen ${index}`));
  const targets = [diff, ...tables].flatMap((table) => targetsOf(table, budget, former));
  if (targets.length === 0) return whyNothingMatches(diff, budget);
  if (!targets.some(({ target }) => isKept(target))) return { code: 'ignored' };
  const isForeign = targets.every(({ own }) => !own);
  return budget.attribute === 'owned' && isForeign ? { code: 'owns-nothing' } : undefined;
}

/** The pattern that means one result and those below it. */
function patternOf({ package: path, name }: ResultId): string {
  return path === '' ? name : `${path}.${name}`;
}

function whyNothingMatches(table: Table, budget: Budget): DeadBecause {
  const found = packagesByPath(table)(NO_FORMER_NAMES).matching(budget.packages);
  const inReach = found.map(({ value }) => value);
  const isNamed = (path: string) => budget.packages.includes(path);
  if (inReach.some((pkg) => pkg.own || isNamed(pkg.package))) return { code: 'no-function' };
  const [foreign] = inReach;
  if (foreign) return { code: 'foreign-package', package: foreign.package };
  return { code: 'no-package', example: table.packages.find(({ own }) => own)?.package };
}

export function deadIgnore(
  { functions, packages, results, unmeasured }: HeapDiff,
  entry: Ignore,
  former: FormerNames,
): PolicyNote | undefined {
  if (!isOwn(entry)) return undefined;
  const isMeant = ignores(entry);
  const ignored = (of: { package: string; local?: string }) => former.places(of).some(isMeant);
  const whole = [...packages, ...results.map(({ id }) => id), ...unmeasured];
  const isDead = entry.functions
    ? !functions.some(ignored)
    : !whole.some(({ package: path }) => ignored({ package: path }));
  return isDead ? { level: 'warning', at: entry.at, code: 'dead-ignore' } : undefined;
}

/** Budgets of which later ones have taken every finding. */
export function overridden(
  { budgets }: Policy,
  heard: ReadonlySet<string>,
  findings: readonly Finding[],
): PolicyNote[] {
  const standing = new Set(findings.map(({ budget }) => budget.name));
  return budgets
    .filter((budget) => isOwn(budget) && heard.has(budget.name) && !standing.has(budget.name))
    .map(({ name, at }) => ({ level: 'warning', at, code: 'overridden', budget: name }));
}

/** What to do where there is not one finding. */
export function nothingJudged(diff: HeapDiff, findings: readonly Finding[]): PolicyNote[] {
  // Where nothing was compared the packages without figures say why.
  if (findings.length > 0 || !isCompared(diff)) return [];
  const { samples, results, modules } = diff;
  // Another name for the only benchmark is told as one that is gone: no policy can mend that.
  const isGone = results.some(({ status }) => status === 'removed');
  if (isGone && results.every(({ status }) => status !== 'both')) return [];
  const isEmpty = samples.base + samples.head + results.length === 0;
  const at = { line: 0, column: 0 };
  return [
    {
      level: 'warning',
      at,
      code: 'nothing-judged',
      modules,
      hasResults: results.length > 0,
      isEmpty,
    },
  ];
}
