import type { HeapDiff } from '../compare/heap-diff.ts';
import type { BudgetVerdict, PolicyNote } from './judgement.ts';
import { packageMatcher } from './match.ts';
import type { Budget, Ignore, Policy } from './policy.ts';
import { ignores, type JudgedTarget } from './targets.ts';
import { liftsPackage, sharesNoBenchmark } from './unmeasured.ts';

/** Modules that a message lists. */
const MOST_NAMED = 3;

/** What a reader must know of a budget that has no effect on these profiles. */
export function deadBudget(
  diff: HeapDiff,
  budget: Budget,
  found: readonly JudgedTarget[],
  kept: readonly JudgedTarget[],
): PolicyNote[] {
  // Where nothing was compared no budget can be told to be wrong.
  if (diff.pairs.length === 0 || sharesNoBenchmark(diff)) return [];
  const why = whyDead(diff, budget, found, kept);
  return why === undefined ? [] : [warning(budget, `"${budget.name}" judges nothing: ${why}`)];
}

function whyDead(
  diff: HeapDiff,
  budget: Budget,
  found: readonly JudgedTarget[],
  kept: readonly JudgedTarget[],
): string | undefined {
  if (found.length === 0) return whyNothingMatches(diff, budget);
  if (kept.length === 0) return 'all it matches is ignored';
  if (budget.attribute === 'owned' && kept.every(({ own }) => !own)) {
    return 'a package of another module owns nothing: write attribute: flat or cum';
  }
  return undefined;
}

function whyNothingMatches(diff: HeapDiff, { packages, functions, benchmarks }: Budget): string {
  const matches = packageMatcher(packages);
  const inReach = diff.packages.filter(({ package: path }) => matches(path));
  const own = inReach.filter((pkg) => pkg.own || packages.includes(pkg.package));
  if (own.length > 0) {
    const what = [...(functions ? ['functions'] : []), ...(benchmarks ? ['benchmarks'] : [])];
    return `its packages are in these profiles, but its ${what.join(' with its ')} are not`;
  }
  const [foreign] = inReach;
  if (foreign) {
    const cure = `name them whole, as in "${foreign.package}"`;
    return `packages outside of ${moduleWords(diff)} are not matched by globs: ${cure}`;
  }
  const example = diff.packages.find((pkg) => pkg.own)?.package;
  const cure = example === undefined ? '' : `; they have import paths like "${example}"`;
  return `no package in these profiles matches${cure}`;
}

export function deadIgnore(
  { functions, packages, pairs, unmeasured }: HeapDiff,
  entry: Ignore,
): PolicyNote | undefined {
  const lifts = liftsPackage(entry);
  if (pairs.length === 0 || unmeasured.some((each) => lifts(each.package))) return undefined;
  const ignored = ignores(entry);
  const isDead = entry.functions
    ? !functions.some(({ package: path, local }) => ignored({ package: path, local }))
    : !packages.some((pkg) => ignored({ package: pkg.package, local: undefined }));
  return isDead
    ? warning(entry, 'this entry of ignore matches nothing in these profiles')
    : undefined;
}

/** Budgets of which later ones have taken every verdict. */
export function overridden(
  { budgets }: Policy,
  judged: ReadonlySet<string>,
  verdicts: readonly BudgetVerdict[],
): PolicyNote[] {
  const standing = new Set(verdicts.map(({ budget }) => budget));
  return budgets
    .filter(({ name }) => judged.has(name) && !standing.has(name))
    .map((budget) =>
      warning(budget, `"${budget.name}" has no effect: later budgets override all of it`),
    );
}

/** What to do where there is not one verdict. */
export function nothingJudged(
  diff: HeapDiff,
  { budgets }: Policy,
  verdicts: readonly BudgetVerdict[],
): PolicyNote[] {
  const { samples, modules, packages, capture, pairs } = diff;
  if (verdicts.length > 0 || pairs.length === 0 || sharesNoBenchmark(diff)) return [];
  const empty = samples.base === 0 && samples.head === 0;
  const strange = modules.length > 0 && !packages.some(({ own }) => own);
  const measure = capture.class === 'exact' ? '' : ', or measure with -memprofilerate=1';
  const cure =
    strange || empty
      ? `no stack in these profiles reaches ${strange ? moduleWords(diff) : 'the code under test'}: check the policy's "module"${measure}`
      : `nothing that the budgets match allocates on either side: check "packages", and "module" (judged is ${moduleWords(diff)})`;
  return [{ level: 'warning', text: `nothing was judged: ${cure}`, at: budgets[0]?.at }];
}

/** The modules that are judged, in words. */
function moduleWords({ modules }: HeapDiff): string {
  const [first, ...others] = modules;
  if (first === undefined) return 'all but Go itself';
  if (others.length === 0) return `the module ${first}`;
  const some = modules.slice(0, MOST_NAMED).join(', ');
  const more = modules.length - MOST_NAMED;
  return `the modules ${some}${more > 0 ? ` and ${more} more` : ''}`;
}

function warning({ at }: { at: PolicyNote['at'] }, text: string): PolicyNote {
  return { level: 'warning', text, at };
}
