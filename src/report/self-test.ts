import { inertJson } from '../foreign-text.ts';
import { UNTRIED_ON_SAMPLES } from '../policy/self-test/growth.ts';
import { isCaught, type SelfTest, type Trial } from '../policy/self-test/self-test.ts';
import { unitOf } from '../profile/metric.ts';
import { amount, change } from './amounts.ts';
import { limitSpans } from './headline.ts';
import { pageNames } from './page-names.ts';
import type { ReportInput } from './report-input.ts';
import { type Line, plural, type Span } from './spans.ts';
import type { Table } from './tables.ts';

/** A few sentences: whether this run could have been red. */
export function selfTestLine(selfTest: SelfTest): Line {
  const sentences = [caughtOf(selfTest), unableOf(selfTest), untriedOf(selfTest)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return ['Self-test: ', ...told.flatMap((sentence, i) => (i > 0 ? [' ', ...sentence] : sentence))];
}

function caughtOf({ caught, of, trials }: SelfTest): Span[] {
  if (of === 0) return [];
  const sampled = trials.some(({ unable, tested }) => unable === '' && tested.estimates);
  const what = sampled
    ? 'that these samples can show'
    : `just over each budget${andSpread(trials)}`;
  const outcome = caught === of ? 'was caught' : 'was NOT caught everywhere';
  return [`a growth ${what}, put into the base, ${outcome}, ${caught} of ${of}.`];
}

function unableOf({ of, trials }: SelfTest): Span[] {
  const open = trials.filter(({ unable }) => unable !== '' && unable !== UNTRIED_ON_SAMPLES);
  if (open.length === 0) return [];
  const start = of > 0 ? 'No' : 'no';
  const what = plural(open.length, of > 0 ? 'other budget' : 'budget');
  return [`${start} growth could have broken ${what}: `, { prose: open[0]!.unable }, '.'];
}

function untriedOf({ untried, trials }: SelfTest): Span[] {
  const perOperation = trials.filter(({ unable }) => unable === UNTRIED_ON_SAMPLES).length;
  const sentences: string[] = [];
  if (perOperation > 0) {
    sentences.push(`${plural(perOperation, 'budget')} per operation: not tried on samples.`);
  }
  if (untried > 0) sentences.push(`${plural(untried, 'budget')} more were not tried.`);
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** Repeats of one side that differ hide so much more of a growth. */
function andSpread(trials: readonly Trial[]): string {
  const widest = trials.reduce<Trial | undefined>(
    (most, trial) => (trial.unable === '' && trial.spread > (most?.spread ?? 0) ? trial : most),
    undefined,
  );
  if (!widest) return '';
  const { metric, limit } = widest.tested;
  return ` and over what its own runs differ by, up to ${amount(widest.spread, unitOf(metric), limit.per)}`;
}

/** Each growth: where it was put, how large, and what the gate said. */
export function selfTestTable({ trials }: SelfTest, { judgement }: ReportInput): Table {
  const names = pageNames(judgement.diff);
  const where = ({ tested }: Trial): Line => {
    const place = { code: names.package(tested.package) };
    return tested.local === undefined
      ? [place]
      : [{ code: names.function(tested.local) }, ' in ', place];
  };
  return {
    columns: [
      { title: 'self-test', align: 'left' },
      { title: 'budget', align: 'left' },
      { title: 'where', align: 'left' },
      { title: 'limit', align: 'left' },
      { title: 'base', align: 'right' },
      { title: 'put in', align: 'right' },
      { title: 'judged', align: 'left' },
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index]!;
      const { tested, judged, unable } = trial;
      const unit = unitOf(tested.metric);
      const { per, kind } = tested.limit;
      return [
        [unable !== '' ? 'cannot fail' : isCaught(trial) ? 'caught' : 'NOT caught'],
        [{ prose: tested.budget }],
        where(trial),
        [`${tested.metric}${kind === 'max' ? ' max' : ''} `, ...limitSpans(tested.limit)],
        [amount(tested.base, unit, per)],
        [change(trial.growth, unit)],
        unable === '' ? [judged?.verdict ?? 'not at all'] : [{ prose: unable }],
      ];
    },
  };
}

/** `heapgate/self-test/v1`. Ends with a line end. */
export function selfTestJson({ trials, ...counts }: SelfTest): string {
  const growths = trials.map((trial) => {
    const { tested, judged, grown, unable } = trial;
    return {
      budget: tested.budget,
      package: tested.package,
      function: tested.function ?? null,
      metric: tested.metric,
      limit: tested.limit.text,
      base: judged?.base ?? tested.base,
      head: judged?.head ?? null,
      grown,
      growth: trial.growth,
      verdict: judged?.verdict ?? null,
      caught: isCaught(trial),
      unable: unable === '' ? null : unable,
    };
  });
  const report = { schema: 'heapgate/self-test/v1', ...counts, growths };
  return `${inertJson(JSON.stringify(report, null, 2))}\n`;
}
