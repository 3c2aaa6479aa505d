import type { Judgement } from '../policy/judgement.ts';
import type { Weighed } from '../policy/unmeasured.ts';
import type { Names } from './page-names.ts';
import type { Line } from './spans.ts';
import { unmeasuredNotes, worstOnBase } from './unmeasured.ts';

/** What packages without figures mean. */
export function unmeasuredLines(
  judgement: Judgement,
  wanted: 'info' | 'warning',
  names: Names,
): Line[] {
  return unmeasuredNotes(judgement.unmeasured, names, toldPackage(judgement))
    .filter(({ level }) => level === wanted)
    .map(({ line }) => line);
}

/** The package that the headline tells of, with what happened to it. */
function toldPackage({ conclusion, findings, results, unmeasured }: Judgement) {
  const first = (weight: Weighed['weight']) => unmeasured.find((each) => each.weight === weight);
  const verdict = findings[0]?.outcome.verdict;
  switch (conclusion) {
    case 'fail':
      return first('error');
    case 'error':
      return unmeasured[0];
    case 'warn': {
      const isOther = verdict === 'warn' || results.some(({ standing }) => standing === 'gone');
      return isOther ? undefined : unmeasured[0];
    }
    case 'inconclusive':
      return verdict === 'inconclusive' ? undefined : first('doubt');
    case 'no-baseline':
      return worstOnBase(unmeasured);
    case 'waived':
    case 'pass':
      return undefined;
  }
}
