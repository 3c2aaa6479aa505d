import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { ResultRow } from '../policy/result-row.ts';
import { targetKey } from '../policy/targets.ts';
import { matchesNothing } from '../policy/unmeasured.ts';
import type { Metric } from '../profile/metric.ts';
import { pair } from './amounts.ts';
import { changeSpans, findingLine, resultSpans, whereLine } from './finding-words.ts';
import type { Names } from './page-names.ts';
import { reasonText } from './reasons.ts';
import { type Line, plural, type Span, toMarkdown, toPlain } from './spans.ts';
import { noBaselineLine, unmeasuredLine } from './unmeasured.ts';

export type Sign = '❌' | '⚠️' | '❔' | '✅';

/** The one line that has to work alone: as a subject, in a notification, in the list of checks. */
export interface Headline {
  readonly sign: Sign;
  readonly line: Line;
}

export function headlineMarkdown({ sign, line }: Headline, title?: string): string {
  const start: Line = title ? [{ prose: title }, ': '] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}

/** Without a sign: its words say the same. */
export function headlineText({ line }: Headline): string {
  return toPlain(line);
}

/** heapgate could not do its work; the message is a `UserError`'s. */
export function couldNotJudge(message: string): Headline {
  return { sign: '❌', line: ['Could not judge: ', { prose: oneLine(message) }] };
}

/** The policy that a change proposes cannot be read; the message is a `UserError`'s. */
export function brokenPolicy(message: string): Headline {
  const line = ['The policy of this change cannot be read: ', { prose: oneLine(message) }];
  return { sign: '❌', line };
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
      return { sign: '❌', line: [...line, ...alsoFailed(judgement)] };
    }
    case 'error':
      if (matchesNothing(diff)) return noneMatches(judgement);
      return { sign: '❌', line: ['Could not judge: ', ...unmeasuredLine(unmeasured)] };
    case 'warn': {
      const line = broken && ['Warning: ', ...broken];
      return { sign: '⚠️', line: line ?? warned(gone, judgement, names) };
    }
    case 'inconclusive': {
      if (!worst) return nothingJudged(judgement);
      const isUnknown = worst.outcome.verdict === 'inconclusive';
      const doubts = unmeasured.filter(({ weight }) => weight === 'doubt');
      const line = isUnknown
        ? undecided(worst, names)
        : ['Cannot tell: ', ...unmeasuredLine(doubts)];
      return { sign: '❔', line };
    }
    case 'no-baseline':
      return { sign: '❔', line: noBaselineLine(unmeasured, diff.unmeasured.length > 0) };
    case 'pass':
      return { sign: '✅', line: within(judgement, names) };
  }
}

/** What could not be judged beside a budget that is broken. */
function alsoFailed({ unmeasured }: Judgement): Span[] {
  const failed = unmeasured.filter(({ weight }) => weight === 'error');
  return failed.length === 0 ? [] : ['. Not judged: ', ...unmeasuredLine(failed)];
}

/** A result that vanished, or packages without figures. */
function warned(gone: readonly ResultRow[], judgement: Judgement, names: Names): Line {
  if (gone.length > 0) return goneLine(gone, judgement, names);
  const { findings, unmeasured } = judgement;
  if (findings.length === 0) return ['Nothing was judged: ', ...unmeasuredLine(unmeasured)];
  return ['Warning: ', ...unmeasuredLine(unmeasured), '. All else is within budget'];
}

function noneMatches({ diff }: Judgement): Headline {
  const bench = diff.unmeasured.flatMap(({ base, head }) =>
    [base, head].flatMap((one) => ('bench' in one ? [one.bench] : [])),
  )[0];
  return { sign: '❌', line: ['Could not judge: no benchmark matches ', { code: bench ?? '' }] };
}

function isBroken(finding: Finding | undefined): finding is Finding {
  const verdict = finding?.outcome.verdict;
  return verdict === 'fail' || verdict === 'warn';
}

/** How many ended how, all of them; empty where the headline says it all. */
export function countsLine({ findings, results, causes }: Judgement): Line {
  const ended = ENDINGS.flatMap(([standing, one, many]) => {
    const count = results.filter((row) => row.standing === standing).length;
    return count === 0 ? [] : [{ standing, count, words: count === 1 ? one : many }];
  });
  const isNews = ended.some(({ standing }) => NEWS.includes(standing));
  const others = (['function', 'package'] as const).flatMap((kind) => othersOver(findings, kind));
  if (!isNews && others.length === 0) return [];
  const counts = ended.map(({ count, words }, i) => {
    const all = i === 0 ? ` of ${plural(results.length, 'benchmark')}` : '';
    return `${count}${all} ${words}`;
  });
  const benchmarks = results.length > 1 ? [`${counts.join(', ')}.`] : [];
  const functions = others.length > 0 ? [`${others.join(', ')}.`] : [];
  const named = causes.length > 1 ? [`${causes.length} causes are named below.`] : [];
  const sentences = [...benchmarks, ...functions, ...named];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

/** What became of benchmarks, in the order in which it is told. */
const ENDINGS: readonly (readonly [ResultRow['standing'], one: string, many: string])[] = [
  ['fail', 'is over budget', 'are over budget'],
  ['warn', 'is over a budget that warns', 'are over a budget that warns'],
  ['inconclusive', 'is in doubt', 'are in doubt'],
  ['gone', 'is gone', 'are gone'],
  ['more', 'has more within its limits', 'have more within their limits'],
  ['less', 'has less', 'have less'],
  ['new', 'is new', 'are new'],
  ['same', 'is unchanged', 'are unchanged'],
];

/** The endings that a reader has to know the number of. */
const NEWS: readonly ResultRow['standing'][] = ['fail', 'warn', 'inconclusive', 'gone'];

/** `2 functions are over budget`, however many limits each breaks. */
function othersOver(findings: readonly Finding[], kind: 'function' | 'package'): string[] {
  const over = new Set(
    findings
      .filter((finding) => finding.target.kind === kind && isBroken(finding))
      .map(({ target }) => targetKey(target)),
  );
  if (over.size === 0) return [];
  return [`${plural(over.size, kind)} ${over.size === 1 ? 'is' : 'are'} over budget`];
}

function undecided(finding: Finding, names: Names): Line {
  const { outcome, change, limit } = finding;
  const why: Span[] =
    outcome.verdict === 'inconclusive' ? [{ prose: reasonText(outcome.why) }] : [];
  const figures: Span[] =
    change.base === 0 && change.head === 0 ? [] : [' ', ...changeSpans(change, limit)];
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
  return [
    ...resultSpans(first.result.id, names),
    isOne ? ' is' : ` and ${others.length} more are`,
    ` gone, and nothing watches what ${isOne ? 'it' : 'they'} measured`,
    held === 0 ? '' : `. ${plural(held, 'benchmark')} ${held === 1 ? 'is' : 'are'} within budget`,
  ];
}

function within({ findings, results }: Judgement, names: Names): Line {
  const judged = results.filter(({ findings: held }) => held.length > 0).length;
  const what = judged > 0 ? plural(judged, 'benchmark') : plural(findings.length, 'limit');
  const line: Span[] = [`Within budget: ${what}. `];
  const [more] = results.filter(({ standing }) => standing === 'more');
  const [less] = results.filter(({ standing }) => standing === 'less');
  if (more) line.push('Largest growth: ', ...rowSpans(more, names));
  else line.push('Nothing grew');
  if (less) line.push('; less: ', ...rowSpans(less, names));
  return line;
}

/** A result with the figure of it that changed. */
function rowSpans({ result, figures }: ResultRow, names: Names): Span[] {
  const metrics: Metric[] = ['alloc_space', 'alloc_objects'];
  const metric = metrics.find((each) => (figures[each]?.change.delta ?? 0) !== 0) ?? 'alloc_space';
  const figure = figures[metric];
  if (!figure) return resultSpans(result.id, names);
  return [...resultSpans(result.id, names), ` ${pair(figure.change, metric, 'op')}`];
}

function nothingJudged({ diff, policy }: Judgement): Headline {
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
