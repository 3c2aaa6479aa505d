import { limitKey } from './draft.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore, Limit, Policy } from './policy.ts';
import { partPattern, resultMatcher } from './result-pattern.ts';
import { type Subject, subjectOf } from './subject.ts';
import { ignores } from './targets.ts';
import { stateOf, type Waiver, type WaiverUse } from './waiver.ts';

/** What a policy says of a subject. */
export interface Explained {
  readonly subject: Subject;
  /** In the order of the policy. */
  readonly rules: readonly Rule[];
  /** Budgets that have no limit for it. */
  readonly others: readonly Budget[];
  readonly ignoredBy: readonly Ignore[];
}

export interface Rule {
  readonly budget: Budget;
  readonly limit: Limit;
  /** The budget that wins over it; undefined where it holds. */
  readonly overriddenBy: Budget | undefined;
  /** Exceptions from it, in the order of the policy. */
  readonly waivers: readonly { readonly waiver: Waiver; readonly state: WaiverUse['state'] }[];
}

/**
 * @param today the day in UTC, `2027-01-31`, against which waivers are held
 * @throws UserError for what nothing can be called
 */
export function explain(policy: Policy, name: string, today: string): Explained {
  const subject = subjectOf(name, policy);
  const matching = policy.budgets.filter((budget) => looksAt(budget, subject));
  const all = matching.flatMap((budget) => budget.limits.map((limit) => ({ budget, limit })));
  const winners = new Map(all.map(({ budget, limit }) => [limitKey(budget, limit), budget]));
  return {
    subject,
    rules: all.map(({ budget, limit }) => {
      const winner = winners.get(limitKey(budget, limit));
      const waivers = policy.waivers
        .filter((waiver) => isFor(waiver, budget, limit) && covers(waiver, subject))
        .map((waiver) => ({ waiver, state: stateOf(waiver, today) }));
      return { budget, limit, overriddenBy: winner === budget ? undefined : winner, waivers };
    }),
    others: policy.budgets.filter((budget) => !matching.includes(budget)),
    ignoredBy: policy.ignore.filter((entry) => isIgnoredBy(entry, subject)),
  };
}

function isFor({ budget: name, metric, upTo }: Waiver, budget: Budget, limit: Limit): boolean {
  const { kind, per } = limit;
  return name === budget.name && metric === limit.metric && upTo.kind === kind && upTo.per === per;
}

/** Of a function or a package whatever benchmark runs it: its worst result counts. */
function covers({ benchmarks, packages, functions }: Waiver, subject: Subject): boolean {
  const { of, package: path, name } = subject;
  if (packages && !inPackages(packages, path)) return false;
  if (of === 'function') return !functions || nameMatcher(functions)(name);
  if (functions) return false;
  return of === 'package' || !benchmarks || inResults(benchmarks, subject);
}

/** Without a package its patterns are taken to match: what is asked is what may hold. */
function looksAt(budget: Budget, { of, package: path, name }: Subject): boolean {
  if (budget.of !== of) return false;
  if (of === 'package') return inPackages(budget.packages, path);
  if (of === 'function') {
    return inPackages(budget.packages, path) && nameMatcher(budget.functions)(name);
  }
  return inResults(budget.benchmarks ?? ['**'], { package: path, name });
}

function inResults(patterns: readonly string[], { package: path, name }: Omit<Subject, 'of'>) {
  const own = path === undefined ? patterns.map((pattern) => partPattern(pattern).name) : patterns;
  return resultMatcher(own)({ package: path ?? '', name });
}

function inPackages(patterns: readonly string[], path: string | undefined): boolean {
  return path === undefined || packageMatcher(patterns)(path);
}

function isIgnoredBy(entry: Ignore, { of, package: path, name }: Subject): boolean {
  if (path === undefined) return false;
  return ignores(entry)(of === 'function' ? { package: path, local: name } : { package: path });
}
