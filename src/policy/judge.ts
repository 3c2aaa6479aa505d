import type { Comparison } from '../compare/comparison.ts';
import { type ResultId, resultKey } from '../compare/result.ts';
import { groupBy } from '../group-by.ts';
import { lazy } from '../lazy.ts';
import { causesOf } from './causes.ts';
import { conclude } from './conclude.ts';
import { type Draft, draftKey, finish, worstOfEach } from './draft.ts';
import { formerNames } from './former-names.ts';
import { type Judging, judgeFunctions } from './judge-functions.ts';
import { judgeProfiles } from './judge-profiles.ts';
import { judgeResults } from './judge-results.ts';
import { type Judgement, worseFirst } from './judgement.ts';
import { oldNames } from './old-names.ts';
import type { Budget, Policy } from './policy.ts';
import { deadBudget, deadIgnore, nothingJudged, overridden } from './policy-notes.ts';
import { resultRows } from './result-row.ts';
import { settleSampled } from './settle-sampled.ts';
import { ignores } from './targets.ts';
import { weighUnmeasured } from './unmeasured.ts';
import { unownedFindings } from './unowned.ts';
import { type Held, waive } from './waive.ts';

/**
 * Holds every budget against everything it matches. Of several rules for the same figure and kind
 * of limit the last one counts. A judgement without a finding is `inconclusive`, never `pass`; a
 * rule without effect is a note.
 *
 * @param today the day in UTC, `2027-01-31`, against which waivers are held; without it all have expired
 */
export function judge(comparison: Comparison, policy: Policy, today = NO_DAY): Judgement {
  const { diff } = comparison;
  const ignoredBy = policy.ignore.map(ignores);
  const former = formerNames(diff.moves);
  const judging: Judging = {
    comparison,
    isKept: (of) => !former.places(of).some((each) => ignoredBy.some((ignored) => ignored(each))),
    former,
  };
  const isKept = ({ package: path }: ResultId) => judging.isKept({ package: path });
  const draftsBy = (budget: Budget) => draftsOf(judging, budget, isKept);
  const drafts = new Map<string, Draft>();
  const heard = new Set<string>();
  for (const budget of policy.budgets) {
    for (const draft of draftsBy(budget)) {
      heard.add(budget.name);
      drafts.set(draftKey(draft), draft);
    }
  }
  const waived = waive(
    { policy, former, today, draftsOf: draftsBy },
    settleAll([...drafts.values()]),
  );
  const settled = worstOfEach(waived.findings);
  const findings = [...settled, ...unownedFindings(judging, policy, settled)].sort(worseFirst);
  const byResult = groupBy(
    findings.filter(({ target, result }) => target.kind === 'result' && result),
    ({ result }) => resultKey(result!),
  );
  const unmeasured = weighUnmeasured(diff, policy);
  const results = resultRows(
    diff.results.filter(({ id }) => isKept(id)),
    unmeasured,
    ({ id }) => byResult.get(resultKey(id)) ?? [],
  );
  // Who asks for verdicts alone need not wait for these.
  const causes = lazy(() => causesOf(comparison, findings));
  const notes = lazy(() => [
    ...oldNames(policy, diff, former),
    ...policy.ignore.flatMap((entry) => deadIgnore(diff, entry, former) ?? []),
    ...policy.budgets
      .filter(({ name }) => !heard.has(name))
      .flatMap((budget) => deadBudget(judging, budget) ?? []),
    ...overridden(policy, heard, findings),
    ...nothingJudged(diff, findings),
    ...diff.notes,
  ]);
  return {
    conclusion: conclude({ diff, policy, findings, results, unmeasured }),
    findings,
    unmeasured,
    results,
    get causes() {
      return causes();
    },
    get notes() {
      return notes();
    },
    waivers: waived.waivers,
    policy,
    diff,
  };
}

/** After every day. */
const NO_DAY = '9999-12-32';

function draftsOf(
  judging: Judging,
  budget: Budget,
  isKept: (id: ResultId) => boolean,
): readonly Draft[] {
  const perOperation =
    budget.of === 'result'
      ? judgeResults(judging.comparison.diff, budget, isKept, judging.former)
      : judgeFunctions(judging, budget);
  return [...perOperation, ...judgeProfiles(judging, budget)];
}

function settleAll(drafts: readonly Draft[]): Held[] {
  const sampled = settleSampled(drafts.filter(({ settled }) => !settled));
  return drafts.map((draft) => ({ draft, finding: finish(draft, sampled.get(draft)) }));
}
