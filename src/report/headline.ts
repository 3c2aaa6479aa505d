import { hasJudged } from '../policy/conclude.ts';
import { type Finding, isOver } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import { grewFreely, type ResultRow } from '../policy/result-row.ts';
import { isUnreached, matchesNothing } from '../policy/unmeasured.ts';
import type { Metric } from '../profile/metric.ts';
import type { SelfTest } from '../self-test/trial.ts';
import { pair } from './amounts.ts';
import { changeSpans, findingLine, limitOf, resultSpans, whereLine } from './finding-words.ts';
import type { Headline } from './headline-text.ts';
import type { Names } from './page-names.ts';
import { reasonText } from './reasons.ts';
import { endingWords } from './result-endings.ts';
import { type Line, plural, type Span } from './spans.ts';
import { noBaselineLine, unmeasuredLine } from './unmeasured.ts';

/** heapgate could not do its work; the message is a `UserError`'s. */
export function couldNotJudge(message: string): Headline {
  return { sign: '❌', line: ['Could not judge: ', { prose: oneLine(message) }] };
}

/** The policy that a change proposes cannot be read; the message is a `UserError`'s. */
export function brokenPolicy(message: string): Headline {
  const line = ['The policy of this change cannot be read: ', { prose: oneLine(message) }];
  return { sign: '❌', line };
}

/** The gate did not tell growths as it has to, so that nothing else it says is worth anything. */
export function selfTestFailed({ caught, of }: SelfTest): Headline {
  const line = `Could not judge: the self-test failed: ${of - caught} of ${plural(of, 'growth')} put into the base ${of - caught === 1 ? 'was' : 'were'} not told as the limits have it`;
  return { sign: '❌', line: [line] };
}

/** A policy may have several faults, one a line. */
function oneLine(message: string): string {
  return message.split('\n').join('; ');
}

/** There is nothing to compare the head with. */
export function noBaseline(message: string): Headline {
  return { sign: '❔', line: ['No baseline: ', { prose: message }, '. Nothing was judged'] };
}

export function headlineOf(judgement: Judgement, names: Names): Headline {
  const { diff, findings, results, unmeasured, conclusion } = judgement;
  const [worst] = findings;
  const gone = results.filter(({ standing }) => standing === 'gone');
  const broken = isBroken(worst) ? findingLine(worst, judgement, names) : undefined;
  switch (conclusion) {
    case 'fail': {
      const line = broken ? ['Over budget: ', ...broken] : goneLine(gone, judgement, names);
      return { sign: '❌', line: [...line, ...alsoFailed(judgement, names)] };
    }
    case 'error':
      if (matchesNothing(diff)) return noneMatches(judgement);
      return { sign: '❌', line: ['Could not judge: ', ...unmeasuredLine(unmeasured, names)] };
    case 'warn': {
      const line = broken && ['Warning: ', ...broken];
      return { sign: '⚠️', line: line ?? warned(gone, judgement, names) };
    }
    case 'inconclusive': {
      if (!worst) return nothingJudged(judgement, names);
      const isUnknown = worst.outcome.verdict === 'inconclusive';
      const doubts = unmeasured.filter(({ weight }) => weight === 'doubt');
      const line = isUnknown
        ? undecided(worst, names)
        : ['Cannot tell: ', ...unmeasuredLine(doubts, names)];
      return { sign: '❔', line };
    }
    case 'waived': {
      const line = worst ? findingLine(worst, judgement, names) : [];
      return { sign: '✅', line: ['Over budget, and waived: ', ...line] };
    }
    case 'no-baseline':
      return { sign: '❔', line: noBaselineLine(unmeasured, diff.unmeasured.length > 0, names) };
    case 'pass':
      return { sign: '✅', line: within(judgement, names) };
  }
}

/** What could not be judged beside a budget that is broken. */
function alsoFailed({ unmeasured }: Judgement, names: Names): Span[] {
  const failed = unmeasured.filter(({ weight }) => weight === 'error');
  return failed.length === 0 ? [] : ['. Not judged: ', ...unmeasuredLine(failed, names)];
}

/** A result that vanished, or packages without figures. */
function warned(gone: readonly ResultRow[], judgement: Judgement, names: Names): Line {
  if (gone.length > 0) return goneLine(gone, judgement, names);
  const { findings, unmeasured } = judgement;
  if (!hasJudged(findings)) return ['Nothing was judged: ', ...unmeasuredLine(unmeasured, names)];
  return ['Warning: ', ...unmeasuredLine(unmeasured, names), '. Everything else is within budget'];
}

function noneMatches({ diff }: Judgement): Headline {
  const bench = diff.unmeasured.flatMap(({ base, head }) =>
    [base, head].flatMap((one) => ('bench' in one ? [one.bench] : [])),
  )[0];
  return { sign: '❌', line: ['Could not judge: no benchmark matches ', { code: bench ?? '' }] };
}

/** Whether a finding is over its limit. */
export function isBroken(finding: Finding | undefined): finding is Finding {
  return finding !== undefined && isOver(finding.outcome.verdict);
}

function undecided(finding: Finding, names: Names): Line {
  const { outcome, change } = finding;
  const why: Span[] =
    outcome.verdict === 'inconclusive' ? [{ prose: reasonText(outcome.why, names.package) }] : [];
  const figures: Span[] =
    change.base === 0 && change.head === 0 ? [] : [' ', ...changeSpans(change, limitOf(finding))];
  return ['Cannot tell: ', ...whereLine(finding, names), ...figures, ': ', ...why];
}

function goneLine(gone: readonly ResultRow[], { results }: Judgement, names: Names): Line {
  const [first, ...others] = gone;
  if (!first) return ['Nothing was judged'];
  const isOne = others.length === 0;
  const held = results.filter(
    ({ findings, standing }) =>
      standing !== 'gone' &&
      findings.length > 0 &&
      findings.every(({ outcome }) => outcome.verdict === 'pass'),
  ).length;
  const { endings } = first.result;
  const what: Line = endings?.head
    ? [' ', ...endingWords(endings), isOne ? '' : `; ${others.length} more have no figures`]
    : [isOne ? ' is gone' : ` and ${others.length} more are gone`];
  return [
    ...resultSpans(first.result.id, names),
    ...what,
    `, and nothing watches what ${isOne ? 'it' : 'they'} measured`,
    held === 0 ? '' : `. ${plural(held, 'benchmark')} ${held === 1 ? 'is' : 'are'} within budget`,
  ];
}

function within({ findings, results }: Judgement, names: Names): Line {
  const judged = results.filter(({ findings: held }) => held.length > 0).length;
  const what = judged > 0 ? plural(judged, 'benchmark') : plural(findings.length, 'limit');
  const line: Span[] = [`Within budget: ${what}. `];
  const [more] = results.filter(({ standing }) => standing === 'more');
  const [less] = results.filter(({ standing }) => standing === 'less');
  if (more) {
    const of = grewFreely(more) ? ', of what has no limit' : '';
    line.push(`Largest growth${of}: `, ...rowSpans(more, names));
  } else line.push(isMore(results) ? 'Nothing grew beyond noise' : 'Nothing grew');
  if (less) line.push('; less: ', ...rowSpans(less, names));
  return line;
}

/** Whether a result has more than on base, be it little. */
function isMore(results: readonly ResultRow[]): boolean {
  return results.some(
    ({ standing, figures }) =>
      standing === 'same' &&
      Object.values(figures).some((figure) => (figure?.change.delta ?? 0) > 0),
  );
}

/** A result with the figure of it that changed. */
function rowSpans({ result, figures }: ResultRow, names: Names): Span[] {
  const metrics: Metric[] = ['alloc_space', 'alloc_objects'];
  const metric = metrics.find((each) => (figures[each]?.change.delta ?? 0) !== 0) ?? 'alloc_space';
  const figure = figures[metric];
  if (!figure) return resultSpans(result.id, names);
  return [...resultSpans(result.id, names), ` ${pair(figure.change, metric, 'op')}`];
}

function nothingJudged({ diff, policy, unmeasured }: Judgement, names: Names): Headline {
  const unreached = unmeasured.filter(isUnreached);
  if (unreached.length > 0) {
    return { sign: '❔', line: ['Nothing was judged: ', ...unmeasuredLine(unreached, names)] };
  }
  if (diff.pairs.length + diff.results.length === 0) {
    return { sign: '❔', line: ['Nothing was judged: no package was measured on both sides'] };
  }
  if (diff.samples.base + diff.samples.head + diff.results.length === 0) {
    return {
      sign: '❔',
      line: ['Nothing was judged: neither side has a sample of the code under test, or a result'],
    };
  }
  return {
    sign: '❔',
    line: [
      'Nothing was judged: no budget of ',
      { code: policy.file },
      ' matches what was measured',
    ],
  };
}
