import { limitKey } from './draft.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import type { Budget, Ignore, Limit, Policy } from './policy.ts';
import { isOfResults, partPattern, resultMatcher } from './result-pattern.ts';
import { ignores } from './targets.ts';

/** A benchmark or a function that somebody asks about. */
export interface Subject {
  readonly of: 'result' | 'function';
  /** Import path; undefined where none was given: all packages are meant. */
  readonly package: string | undefined;
  /** `BenchmarkGet/hit`; of a function the name inside the package. */
  readonly name: string;
}

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
}

export function explain(policy: Policy, name: string): Explained {
  const subject = subjectOf(name);
  const matching = policy.budgets.filter((budget) => looksAt(budget, subject));
  const all = matching.flatMap((budget) => budget.limits.map((limit) => ({ budget, limit })));
  const winners = new Map(all.map(({ budget, limit }) => [limitKey(budget, limit), budget]));
  return {
    subject,
    rules: all.map(({ budget, limit }) => {
      const winner = winners.get(limitKey(budget, limit));
      return { budget, limit, overriddenBy: winner === budget ? undefined : winner };
    }),
    others: policy.budgets.filter((budget) => !matching.includes(budget)),
    ignoredBy: policy.ignore.filter((entry) => isIgnoredBy(entry, subject)),
  };
}

function subjectOf(text: string): Subject {
  if (isOfResults(text)) {
    const { path, name } = partPattern(text);
    return { of: 'result', package: path, name };
  }
  // Packages are in lower case and types that have methods elsewhere seldom: `store.Post`, `T.Add`.
  const [, path, name] = /^((?:.*\/)?[a-z0-9_][^./(]*)\.(.+)$/s.exec(text) ?? [];
  return { of: 'function', package: path, name: name ?? text };
}

/** Without a package its patterns are taken to match: what is asked is what may hold. */
function looksAt(budget: Budget, { of, package: path, name }: Subject): boolean {
  if (budget.of !== of) return false;
  if (of === 'function') {
    return inPackages(budget.packages, path) && nameMatcher(budget.functions)(name);
  }
  const patterns = budget.benchmarks ?? ['**'];
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
