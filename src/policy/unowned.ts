import { NONE, NOTHING } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Judging } from './judge-functions.ts';
import { packageMatcher } from './match.ts';
import type { Policy } from './policy.ts';

/**
 * Packages that were measured and of which no function is judged, as they are of no own module:
 * what a budget on functions or packages is written for and cannot speak of is unknown, and never
 * within it.
 *
 * @param findings those there are on everything else
 */
export function unownedFindings(
  { comparison, isKept }: Judging,
  { budgets }: Policy,
  findings: readonly Finding[],
): Finding[] {
  const { diff } = comparison;
  const judged = new Set(
    findings.flatMap(({ target }) => ('package' in target ? [target.package] : [])),
  );
  return diff.unowned.flatMap((path): Finding[] => {
    if (judged.has(path) || !isKept({ package: path })) return [];
    const budget = budgets.find(
      ({ of, packages }) => of !== 'result' && packageMatcher(packages)(path),
    );
    const limit = budget?.limits[0];
    if (!budget || !limit) return [];
    return [
      {
        budget,
        limit,
        target: { kind: 'package', package: path },
        result: undefined,
        change: NOTHING,
        evidence: NONE,
        outcome: { verdict: 'inconclusive', over: 0, why: { code: 'unowned' } },
      },
    ];
  });
}
