import type { Judgement } from '../policy/judgement.ts';
import { wholeText } from '../policy/limit-text.ts';
import type { Acceptance, Refusal, WaiverUse } from '../policy/waiver.ts';
import type { Line, Span } from './spans.ts';

/** What a person with write access puts on a pull request to accept one commit's growth. */
export const ACCEPT_LABEL = 'heapgate: accept growth';

/** What waivers and labels did to a run; `warning` is for what a reader must not miss. */
export function waiverLines(
  { waivers, label }: Pick<Judgement, 'waivers' | 'label'>,
  level: 'warning' | 'info',
): Line[] {
  const all = [
    ...waivers.flatMap((use) => waiverLine(use) ?? []),
    ...(label ? [labelLine(label)] : []),
  ];
  return all.filter((each) => each.level === level).map(({ line }) => line);
}

interface Told {
  readonly level: 'warning' | 'info';
  readonly line: Line;
}

/** Undefined where nothing is to be said: of a waiver whose benchmarks were not measured, say. */
export function waiverLine({
  waiver,
  state,
  within,
  beyond,
  results,
  isUnneeded,
}: WaiverUse): Told | undefined {
  const { file, at, budget, metric, upTo, owner, reason, expires, asked } = waiver;
  const place: Span = { prose: `${file}:${at.line}:${at.column}: ` };
  const name: Span = { code: budget };
  const upToSpan: Span = { prose: wholeText(upTo.text, metric) };
  const whom: Line = [
    name,
    `, ${metric} up to `,
    upToSpan,
    ', for ',
    { prose: owner },
    ` until ${expires}`,
  ];
  const why: Line = [': ', { prose: reason }];
  const isNeeded = within + beyond > 0;
  const accepted = asked && 'accepted' in asked ? [', ', ...acceptedSpans(asked.accepted)] : [];
  switch (state) {
    case 'asked': {
      const refused = asked && 'refused' in asked ? asked.refused : undefined;
      const not = refused ? ['. It does not count: ', ...refusalSpans(refused, 'review')] : [];
      return {
        level: isNeeded ? 'warning' : 'info',
        line: ['This change asks for a waiver of ', ...whom, ...why, ...not],
      };
    }
    case 'expired': {
      const since: Line = ['The waiver of ', name, ` expired on ${expires}`];
      return isNeeded
        ? { level: 'warning', line: [...since, ', and is needed: ask ', { prose: owner }, ...why] }
        : { level: 'info', line: [place, ...since, ': take it out'] };
    }
    case 'holds': {
      const more = beyond > 0 ? ['. What goes beyond that is not waived'] : [];
      if (within > 0)
        return {
          level: 'warning',
          line: ['Waived', ...inResults(results), ': ', ...whom, ...accepted, ...why, ...more],
        };
      if (beyond > 0)
        return { level: 'warning', line: ['Beyond a waiver: ', ...whom, ...accepted, ...why] };
      if (!isUnneeded) return undefined;
      return {
        level: 'info',
        line: [place, 'the waiver of ', ...whom, ' is not needed any more: take it out'],
      };
    }
  }
}

/** The first of them: the table has them all. */
function inResults([first, ...others]: readonly string[]): Line {
  if (first === undefined) return [];
  return [' in ', { code: first }, others.length > 0 ? ` and ${others.length} more` : ''];
}

export function labelLine(label: NonNullable<Judgement['label']>): Told {
  if ('accepted' in label) {
    return { level: 'warning', line: ['All that grew is ', ...acceptedSpans(label.accepted)] };
  }
  const { refused } = label;
  const isNews = refused.code !== 'nobody';
  const how = ['The label ', { code: ACCEPT_LABEL }, ' does not count: '];
  return {
    level: isNews ? 'warning' : 'info',
    line: [...(isNews ? how : []), ...refusalSpans(refused, 'label')],
  };
}

/** Who, when and what: a review or a label is about one commit. */
function acceptedSpans({ how, by, at, commit }: Acceptance): Span[] {
  const by_: Span[] = ['accepted by ', { code: by }];
  const when = ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;
  const what: Span[] = [' for commit ', { code: commit.slice(0, 7) }, ' alone'];
  return how === 'review'
    ? [...by_, ' in a review', when, ...what]
    : [...by_, ' with the label ', { code: ACCEPT_LABEL }, when, ...what];
}

type Words = {
  readonly [Code in Refusal['code']]: (
    of: Extract<Refusal, { code: Code }>,
    how: Acceptance['how'],
  ) => Line;
};

const RENEW = {
  review: 'approve this commit',
  label: 'take the label off and set it again',
} as const;

export const REFUSALS: Words = {
  off: () => ["the base's policy does not say accept: review"],
  'no-pull': () => ['this run is of no pull request, or of several'],
  'moved-on': () => ['the pull request has another head by now'],
  nobody: (_, how) =>
    how === 'review'
      ? [
          'a person with write access has to approve this commit in a review; then run the job again',
        ]
      : [
          'A person with write access can accept this commit alone with the label ',
          { code: ACCEPT_LABEL },
          '; then run the job again',
        ],
  'older-commit': ({ by, commit }) => [
    { code: by },
    ' has approved ',
    { code: commit.slice(0, 7) },
    ', an older commit',
  ],
  dismissed: ({ by }) => ['the review of ', { code: by }, ' was dismissed'],
  'changes-requested': ({ by }) => [{ code: by }, ' requests changes'],
  own: ({ by }) => [
    { code: by },
    ' opened the pull request, or wrote or pushed its last commit: somebody else has to accept it',
  ],
  'by-app': ({ by }) => ['an app set it in the name of ', { code: by }],
  'no-person': ({ by }) => [{ code: by }, ' is no person'],
  'no-write-access': ({ by, permission }) => [
    { code: by },
    ' may not write here, and has ',
    { code: permission },
  ],
  'before-push': ({ by }, how) => [{ code: by }, ` did that before the last push: ${RENEW[how]}`],
  'push-unknown': ({ by }) => [
    'GitHub does not tell whether ',
    { code: by },
    ' set it after the last push: use accept: review',
  ],
  unknown: ({ why }) => ['GitHub did not tell: ', { prose: why }],
};

export function refusalSpans<Code extends Refusal['code']>(
  refused: Extract<Refusal, { code: Code }>,
  how: Acceptance['how'],
): Line {
  const words = REFUSALS[refused.code as Code] as (of: typeof refused, by: typeof how) => Line;
  return words(refused, how);
}
