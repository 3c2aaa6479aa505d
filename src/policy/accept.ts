import { conclude } from './conclude.ts';
import { type Finding, isOver } from './finding.ts';
import { type Judgement, worseFirst } from './judgement.ts';
import { firstToLookAt, type ResultRow } from './result-row.ts';
import type { Answer } from './waiver.ts';

/**
 * The judgement with what the label on its pull request says. Where a person has accepted the commit,
 * every limit that is broken is waived: what could not be told, or measured, stays as it is, and so
 * does a run whose gate failed its self-test.
 */
export function withLabel(judgement: Judgement, label: Answer): Judgement {
  const isFinal = judgement.conclusion === 'error' || !('accepted' in label);
  if (isFinal) return { ...judgement, label };
  const waived = (finding: Finding): Finding => {
    const { outcome } = finding;
    if (!isOver(outcome.verdict)) return finding;
    const { verdict: of, over } = outcome;
    const by = { label: label.accepted };
    return { ...finding, outcome: { verdict: 'waived', over, of, by } };
  };
  const findings = judgement.findings.map(waived).sort(worseFirst);
  const results = judgement.results
    .map((row): ResultRow => {
      const own = row.findings.map(waived).sort(worseFirst);
      const isBroken = row.standing === 'fail' || row.standing === 'warn';
      const worst = own[0]?.outcome.verdict ?? 'pass';
      const standing = isBroken && worst !== 'pass' ? worst : row.standing;
      return { ...row, findings: own, standing };
    })
    .sort(firstToLookAt);
  const conclusion = conclude({ ...judgement, findings, results });
  return { ...judgement, findings, results, conclusion, label };
}
