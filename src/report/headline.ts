import { isSampled } from '../compare/capture.ts';
import type { BudgetVerdict, Judgement, Verdict } from '../policy/judgement.ts';
import type { Limit } from '../policy/policy.ts';
import { matchesNothing } from '../policy/unmeasured.ts';
import { unitOf } from '../profile/metric.ts';
import { amountOf, beside, changeOf } from './amounts.ts';
import { type Changes, figure, isBeyondNoise } from './changes.ts';
import type { Names } from './page-names.ts';
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

export function headlineOf(judgement: Judgement, changes: Changes, names: Names): Headline {
  const { diff, unmeasured } = judgement;
  const worst = judgement.verdicts[0];
  switch (judgement.conclusion) {
    case 'fail':
      return {
        sign: '❌',
        line: ['Over budget: ', ...brokenLimitLine(worst!, names), ...alsoFailed(judgement)],
      };
    case 'error':
      if (matchesNothing(diff)) return noneMatches(judgement);
      return { sign: '❌', line: ['Could not judge: ', ...unmeasuredLine(unmeasured)] };
    case 'warn':
      if (worst?.verdict !== 'warn') return { sign: '⚠️', line: warned(judgement) };
      return { sign: '⚠️', line: ['Warning: ', ...brokenLimitLine(worst, names)] };
    case 'inconclusive':
      if (!worst) return nothingJudged(judgement);
      if (worst.verdict === 'inconclusive') {
        return { sign: '❔', line: ['Cannot tell: ', ...undecided(worst, names)] };
      }
      return {
        sign: '❔',
        line: [
          'Cannot tell: ',
          ...unmeasuredLine(unmeasured.filter(({ weight }) => weight === 'doubt')),
        ],
      };
    case 'no-baseline':
      return { sign: '❔', line: noBaselineLine(unmeasured, diff.unmeasured.length > 0) };
    case 'pass':
      return { sign: '✅', line: within(judgement, changes, names) };
  }
}

/** What could not be judged beside a budget that is broken. */
function alsoFailed({ unmeasured }: Judgement): Span[] {
  const failed = unmeasured.filter(({ weight }) => weight === 'error');
  return failed.length === 0 ? [] : ['. Not judged: ', ...unmeasuredLine(failed)];
}

function warned({ verdicts, unmeasured, diff: { oneSided } }: Judgement): Line {
  if (verdicts.length === 0 && !unmeasured.some(({ weight }) => weight === 'warning')) {
    const { result, side } = oneSided.find((each) => each.side === 'base') ?? oneSided[0]!;
    return ['Nothing was judged: ', { code: result }, ` ran on ${side} only`];
  }
  const start = verdicts.length === 0 ? 'Nothing was judged: ' : 'Warning: ';
  const rest = `. All else is within budget: ${verdicts.length} of ${verdicts.length}`;
  return [start, ...unmeasuredLine(unmeasured), verdicts.length === 0 ? '' : rest];
}

function noneMatches({ diff }: Judgement): Headline {
  const bench = diff.unmeasured.flatMap(({ base, head }) =>
    [base, head].flatMap((one) => ('bench' in one ? [one.bench] : [])),
  )[0];
  return { sign: '❌', line: ['Could not judge: no benchmark matches ', { code: bench ?? '' }] };
}

/** How many budgets ended how, and what the rest did; empty where the headline says it all. */
export function countsLine({ verdicts, diff }: Judgement): Line {
  if (verdicts.every((v) => v.verdict === 'pass')) return [];
  const count = (verdict: Verdict) => verdicts.filter((v) => v.verdict === verdict).length;
  const parts = [`${count('fail')} of ${plural(verdicts.length, 'budget')} exceeded`];
  if (count('warn') > 0) parts.push(plural(count('warn'), 'warning'));
  if (count('inconclusive') > 0) parts.push(`${count('inconclusive')} cannot be told`);
  const line: Span[] = [`${parts.join(', ')}.`];
  const worst = verdicts[0];
  const total = worst && diff.totals[worst.metric];
  // What samples say of all the rest is noise as much as growth.
  if (!total || worst.limit.per === 'op' || isSampled(diff)) return line;
  // Amounts that each belong to one function can be taken off the total; cum counts callers too.
  const rest = worst.attribute === 'cum' ? total.delta : total.delta - worst.delta;
  const what = worst.attribute === 'cum' ? 'In all' : 'Everything else';
  return [...line, ` ${what}: ${rest === 0 ? 'no change' : changeOf(rest, worst.metric)}.`];
}

/** `(*Parser).node` in `internal/parser`, or the package alone. */
export function whereLine(v: { package: string; local: string | undefined }, names: Names): Span[] {
  const pkg: Span = { code: names.package(v.package) };
  return v.local === undefined ? [pkg] : [{ code: names.function(v.local) }, ' in ', pkg];
}

/** What a function or package does, and the limit it is held against. */
export function brokenLimitLine(v: BudgetVerdict, names: Names): Span[] {
  const { per, relative } = v.limit;
  const verb = v.metric.startsWith('alloc') ? 'allocates' : 'holds';
  const itself = v.attribute === 'flat' ? ' itself' : '';
  const reach = v.attribute === 'cum' ? ' with all it calls' : '';
  const start: Span[] = [...whereLine(v, names), `${itself} ${verb} `];
  if (v.limit.kind === 'max') {
    const over = v.over > 0 ? `, ${amountOf(v.over, v.metric, per)} over the limit ` : ', limit ';
    return [...start, `${amountOf(v.head, v.metric, per)}${reach}${over}`, ...limitSpans(v.limit)];
  }
  const around = beside(v, unitOf(v.metric), { limit: relative, per });
  const change = `${changeOf(v.delta, v.metric, per)}${around}`;
  return [...start, `${change}${reach}, limit `, ...limitSpans(v.limit)];
}

/** The limit as the policy has it, `+` before an increase, and from where on a share counts. */
export function limitSpans({ kind, text, metric, absolute, floor, per }: Limit): Span[] {
  const limit: Span = { prose: kind === 'increase' ? `+${text}` : text };
  if (absolute !== undefined || !floor) return [limit];
  return [limit, ` above ${amountOf(floor, metric, per)}`];
}

function undecided(verdict: BudgetVerdict, names: Names): Span[] {
  const line = brokenLimitLine(verdict, names);
  return verdict.reason === '' ? line : [...line, ', but ', { prose: verdict.reason }];
}

function within({ verdicts }: Judgement, changes: Changes, names: Names): Span[] {
  const { grew, shrank, metric } = changes;
  const line: Span[] = [`Within budget: ${verdicts.length} of ${verdicts.length}. `];
  const [most] = grew;
  // A function may only have changed in objects, and then it has nothing to show here.
  const owned = most && figure(most, metric, 'owned');
  if (!owned || owned.delta <= 0) line.push('Nothing grew');
  else if (!isBeyondNoise(most, changes)) line.push('Nothing grew by more than noise');
  else {
    const size = `${changeOf(owned.delta, metric)}${beside(owned, unitOf(metric))}`;
    line.push(`Largest growth ${size} in `, ...whereLine(most, names));
  }
  const losses = shrank
    .filter((fn) => isBeyondNoise(fn, changes))
    .map((fn) => -figure(fn, metric, 'owned').delta)
    .filter((loss) => loss > 0);
  if (losses.length > 0) {
    const by = losses.reduce((sum, loss) => sum + loss, 0);
    line.push(`; ${plural(losses.length, 'function')} shrank by ${amountOf(by, metric)}`);
  }
  return line;
}

function nothingJudged({ diff, policy }: Judgement): Headline {
  if (diff.pairs.length === 0) {
    return { sign: '❔', line: ['Nothing was judged: no package was measured on both sides'] };
  }
  if (diff.samples.base === 0 && diff.samples.head === 0) {
    return {
      sign: '❔',
      line: ['Nothing was judged: neither side has a sample of the code under test'],
    };
  }
  return {
    sign: '❔',
    line: ['Nothing was judged: no budget of ', { code: policy.file }, ' matches these profiles'],
  };
}
