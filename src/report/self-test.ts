import type { SelfTest, Trial } from '../policy/self-test/self-test.ts';
import type { Unable } from '../policy/self-test/unable.ts';
import { METRICS } from '../profile/metric.ts';
import { amountOf, changeOf } from './amounts.ts';
import { limitText, whereLine } from './finding-words.ts';
import { pageNames } from './page-names.ts';
import { reasonText } from './reasons.ts';
import type { ReportInput } from './report-input.ts';
import { type Line, plural, type Span } from './spans.ts';
import { columns, type Table } from './table.ts';

/** Kinds of reasons that a sentence has room for. */
const MOST_REASONS = 2;

type Words = {
  readonly [Code in Unable['code']]: (unable: Extract<Unable, { code: Code }>) => string;
};

/** Why no growth could have broken a limit. The one place that has words for it. */
const WORDS: Words = {
  'no-verdict': ({ why }) => reasonText(why),
  'samples-alone': () => 'functions that are known from samples never break a budget by themselves',
  'no-benchmem': () => 'base printed no B/op: measure with -benchmem',
  amortised: () =>
    'fewer than three timed lines of what is mostly buffers that grow now and then: measure both sides with -count=5',
  'only-on-head': () => 'base does not have it',
  'no-stack': () => 'base has no stack to put a growth on',
  'too-large': () => 'no growth that fits into a profile is over the limit',
  'too-few-samples': () => 'these samples show no growth at all',
};

function unableText<Code extends Unable['code']>(unable: Extract<Unable, { code: Code }>): string {
  const words = WORDS[unable.code as Code] as (of: typeof unable) => string;
  return words(unable);
}

/** A few sentences: whether this run could have been red. */
export function selfTestLine(selfTest: SelfTest): Line {
  const sentences = [caughtOf(selfTest), unableOf(selfTest), untriedOf(selfTest)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return ['Self-test: ', ...told.flatMap((sentence, i) => (i > 0 ? [' ', ...sentence] : sentence))];
}

function caughtOf({ caught, of, trials }: SelfTest): Span[] {
  if (of === 0) return [];
  const isSampled = trials.some(
    ({ outcome, evidence }) => outcome.kind !== 'unable' && evidence === 'sampled',
  );
  const samples = isSampled ? ', or over what samples hide' : '';
  const missed = caught === of ? '' : `, ${of - caught} NOT caught`;
  return [
    `${plural(of, 'growth')} put into the base, each just over its limit${samples}: ${caught} caught${missed}.`,
  ];
}

function unableOf({ of, unable, trials }: SelfTest): Span[] {
  if (unable === 0) return [];
  const start = of > 0 ? 'No' : 'no';
  const what = plural(unable, of > 0 ? 'other limit' : 'limit');
  const reasons = new Set(
    trials.flatMap(({ outcome }) => (outcome.kind === 'unable' ? [unableText(outcome.why)] : [])),
  );
  const told = [...reasons].slice(0, MOST_REASONS);
  const more = reasons.size - told.length;
  return [
    `${start} growth could have broken ${what}: `,
    ...told.flatMap((prose, i): Span[] => (i > 0 ? ['; ', { prose }] : [{ prose }])),
    more > 0 ? `; and ${plural(more, 'further reason')}.` : '.',
  ];
}

function untriedOf({ untried }: SelfTest): Span[] {
  return untried > 0
    ? [`${plural(untried, 'limit')} more ${untried === 1 ? 'was' : 'were'} not tried.`]
    : [];
}

/** Each growth: where it was put, how large, and what the gate said. */
export function selfTestTable({ trials }: SelfTest, { judgement }: ReportInput): Table {
  const names = pageNames(judgement.diff);
  return {
    columns: [
      columns.left('self-test'),
      columns.left('budget'),
      columns.left('where'),
      columns.left('limit'),
      columns.right('base'),
      columns.right('put in'),
      columns.left('judged'),
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index]!;
      const { budget, limit, base, outcome } = trial;
      const { metric, per } = limit;
      return [
        [OUTCOMES[outcome.kind]],
        [{ prose: budget.name }],
        whereLine(trial, names),
        [`${metric} `, { prose: limitText(limit) }],
        [amountOf(base, metric, per)],
        [putIn(trial)],
        [judgedAs(outcome)],
      ];
    },
  };
}

const OUTCOMES: Readonly<Record<Trial['outcome']['kind'], string>> = {
  caught: 'caught',
  missed: 'NOT caught',
  unable: 'cannot fail',
};

function judgedAs(outcome: Trial['outcome']): Span {
  switch (outcome.kind) {
    case 'caught':
      return outcome.verdict;
    case 'missed':
      return outcome.verdict ?? 'not at all';
    case 'unable':
      return { prose: unableText(outcome.why) };
  }
}

/** `+230 B/op`; `+8 B/op and +1 object/op` where it takes both to be sure; `''` for nothing. */
function putIn({ growth, limit: { metric, per } }: Trial): string {
  return METRICS.filter((each) => growth[each] !== undefined)
    .sort((a, b) => Number(b === metric) - Number(a === metric))
    .map((each) => changeOf(growth[each]!, each, per))
    .join(' and ');
}

/** `heapgate/self-test/v2`. Ends with a line end. */
export function selfTestJson({ trials, ...counts }: SelfTest): string {
  const report = { schema: 'heapgate/self-test/v2', ...counts, trials: trials.map(trialJson) };
  return `${JSON.stringify(report, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

function trialJson({ budget, limit, target, result, outcome, ...figures }: Trial) {
  const { metric, kind, text, per } = limit;
  const { evidence, base, growth, beyond } = figures;
  const isTold = target.kind === 'package' || target.kind === 'function';
  return {
    outcome: outcome.kind,
    budget: budget.name,
    level: budget.level,
    target: target.kind,
    benchmark: result
      ? { package: result.package, name: result.name, procs: result.procs ?? null }
      : null,
    package: isTold ? target.package : (result?.package ?? null),
    function: target.kind === 'function' ? target.name : null,
    limit: { metric, kind, text, per },
    evidence,
    base,
    growth,
    beyond,
    verdict: outcome.kind === 'unable' ? null : (outcome.verdict ?? null),
    unable: outcome.kind === 'unable' ? unableJson(outcome.why) : null,
  };
}

/** The code of a reason, and what it says. */
function unableJson(unable: Unable) {
  const code = unable.code === 'no-verdict' ? unable.why.code : unable.code;
  return { code, text: unableText(unable) };
}
