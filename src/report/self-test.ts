import { METRICS } from '../profile/metric.ts';
import type { SelfTest, Trial } from '../self-test/trial.ts';
import type { Unable } from '../self-test/unable.ts';
import { amountOf, changeOf } from './amounts.ts';
import { limitOf, limitText, whereLine } from './finding-words.ts';
import { type Names, pageNames } from './page-names.ts';
import { reasonText } from './reasons.ts';
import type { ReportInput } from './report-input.ts';
import { type Line, plural, type Span } from './spans.ts';
import { columns, type Table } from './table.ts';

/** Kinds of reasons that a sentence has room for. */
const MOST_REASONS = 2;

type Words = {
  readonly [Code in Unable['code']]: (
    unable: Extract<Unable, { code: Code }>,
    packageName?: (path: string) => string,
  ) => string;
};

/** Why no growth could have broken a limit. The one place that has words for it. */
const WORDS: Words = {
  'no-verdict': ({ why }, packageName) => reasonText(why, packageName),
  'samples-alone': () => 'functions known from samples never break a budget by themselves',
  'no-benchmem': () => 'base printed no B/op: measure with -benchmem',
  amortised: () =>
    'fewer than three timed lines of what is mostly buffers that grow now and then: measure both sides with -count=5',
  'only-on-head': () => 'base does not have it',
  'no-stack': () => 'base has no stack to put a growth on',
  'own-metric': () => 'base printed more than its process allocated, which is no measurement',
  form: () => 'a profile as text, or an output whose lines cannot be told apart',
  screened: () =>
    'one process ran all of the package: what it shows is measured alone before it is red',
  'no-figures': () => 'base measured nothing of it',
  'not-counted': () => 'the profiles do not hold every allocation of it',
  'not-whole': () => 'profiles that were timed, or have no output, are not compared as wholes',
  mixed: () => 'one profile mixes it with benchmarks that the budget does not name',
  'too-large': () => 'no growth that fits into a profile is over the limit',
  'too-few-samples': () => 'these samples show no growth at all',
};

function unableText<Code extends Unable['code']>(
  unable: Extract<Unable, { code: Code }>,
  packageName?: (path: string) => string,
): string {
  const words = WORDS[unable.code as Code] as Words[Unable['code']];
  return words(unable as never, packageName);
}

/** A few sentences: whether this run could have been red. */
export function selfTestLine(selfTest: SelfTest, names?: Names): Line {
  const sentences = [caughtOf(selfTest), unableOf(selfTest, names), untriedOf(selfTest)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return ['Self-test: ', ...told.flatMap((sentence, i) => (i > 0 ? [' ', ...sentence] : sentence))];
}

function caughtOf({ caught, of, trials }: SelfTest): Span[] {
  if (of === 0) return [];
  const isSampled = trials.some(
    ({ outcome, evidence }) => outcome.kind !== 'unable' && evidence === 'sampled',
  );
  const samples = isSampled ? ', or over what samples hide' : '';
  const accused = trials.filter(({ outcome }) => outcome.kind === 'accused').length;
  const missed = of - caught - accused;
  const told = [
    `${caught} caught`,
    ...(missed > 0 ? [`${missed} NOT caught`] : []),
    ...(accused > 0 ? [`${accused} NOT within although the limit allows it`] : []),
  ];
  return [
    `${plural(of, 'growth')} put into the base, each just over its limit${samples}: ${told.join(', ')}.`,
  ];
}

function unableOf({ of, unable, trials }: SelfTest, names?: Names): Span[] {
  if (unable === 0) return [];
  const start = of > 0 ? 'No' : 'no';
  const what = plural(unable, of > 0 ? 'other limit' : 'limit');
  const reasons = new Set(
    trials.flatMap(({ outcome }) =>
      outcome.kind === 'unable' ? [unableText(outcome.why, names?.package)] : [],
    ),
  );
  const told = [...reasons].slice(0, MOST_REASONS);
  const more = reasons.size - told.length;
  return [
    `${start} growth could have broken ${what}: `,
    ...told.flatMap((prose, i): Span[] => (i > 0 ? ['; ', { prose }] : [{ prose }])),
    more > 0 ? `; and ${plural(more, 'further reason')}.` : '.',
  ];
}

function untriedOf({ untried, trials }: SelfTest): Span[] {
  if (untried === 0) return [];
  return [`That is a sample: ${trials.length} of ${trials.length + untried} limits.`];
}

/** Each growth: where it was put, how large, and what the gate said. */
export function selfTestTable({ trials }: SelfTest, { judgement }: ReportInput): Table {
  const names = pageNames(judgement.diff);
  return {
    columns: [
      columns.left('self-test'),
      columns.name('budget'),
      columns.name('where'),
      columns.left('limit'),
      columns.right('base'),
      columns.right('put in'),
      columns.left('judged'),
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index]!;
      const { budget, limit, base, outcome } = trial;
      const { metric } = limit;
      return [
        [OUTCOMES[outcome.kind]],
        [{ prose: budget.name }],
        whereLine(trial, names),
        [`${metric} `, { prose: limitText(limit) }],
        [base === undefined ? '' : amountOf(base, metric, limitOf(trial).per)],
        [putIn(trial)],
        [judgedAs(outcome, names)],
      ];
    },
  };
}

const OUTCOMES: Readonly<Record<Trial['outcome']['kind'], string>> = {
  caught: 'caught',
  missed: 'NOT caught',
  accused: 'NOT within',
  unable: 'cannot fail',
};

function judgedAs(outcome: Trial['outcome'], names: Names): Span {
  switch (outcome.kind) {
    case 'caught':
      return outcome.verdict;
    case 'missed':
    case 'accused':
      return outcome.verdict ?? 'not at all';
    case 'unable':
      return { prose: unableText(outcome.why, names.package) };
  }
}

/** `+230 B/op`; `+8 B/op and +1 object/op` where it takes both to be sure; `''` for nothing. */
function putIn(trial: Trial): string {
  const {
    growth: over,
    outcome,
    limit: { metric },
  } = trial;
  const growth = outcome.kind === 'accused' ? outcome.allowed : over;
  const per = limitOf(trial).per;
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
    base: base ?? null,
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
