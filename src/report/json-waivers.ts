import type { Finding } from '../policy/finding.ts';
import type { Acceptor, Answer, WaiverUse } from '../policy/waiver.ts';
import { toPlain } from './spans.ts';
import { refusalSpans, waiverLine } from './waivers.ts';

/* The parts of JSON reports that are about waivers and who accepted growth. */

/** What a waiver or the label says of a broken limit, and which of its policy's waivers it is. */
export function waiverOf(outcome: Finding['outcome']) {
  switch (outcome.verdict) {
    case 'waived': {
      const { by, of } = outcome;
      return 'waiver' in by
        ? { state: 'holds', of, at: by.waiver.at, file: by.waiver.file }
        : { state: 'label', of, at: null, file: null };
    }
    case 'fail':
    case 'warn': {
      const { unwaived, verdict } = outcome;
      if (!unwaived) return null;
      const { at, file } = unwaived.waiver;
      return { state: unwaived.why, of: verdict, at, file };
    }
    case 'inconclusive':
    case 'pass':
      return null;
  }
}

/** A waiver of the policy, and how it stood to the run. */
export function useOf(use: WaiverUse) {
  const { waiver, state, within, beyond, isUnneeded } = use;
  const { at, file, budget, metric, upTo, reason, owner, expires, asked } = waiver;
  const line = waiverLine(use)?.line;
  return {
    state,
    budget,
    metric,
    upTo: upTo.text,
    reason,
    owner,
    expires,
    file,
    at,
    within,
    beyond,
    unneeded: isUnneeded,
    asked: asked ? answerOf(asked, 'review') : null,
    text: line ? toPlain(line) : null,
  };
}

/** Who accepted growth, or why nobody has. */
export function answerOf(answer: Answer, how: Acceptor) {
  if ('accepted' in answer) return { accepted: answer.accepted, refused: null };
  const { refused } = answer;
  return {
    accepted: null,
    refused: { code: refused.code, text: toPlain(refusalSpans(refused, how)) },
  };
}
