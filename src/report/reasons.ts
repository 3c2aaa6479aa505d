import type { Differing } from '../compare/doubt.ts';
import type { Interval } from '../compare/heap-diff.ts';
import type { Range, Reason } from '../policy/reason.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import { amount, amountOf } from './amounts.ts';

type Words = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => string;
};

const COUNT_ALL = 'measure with -memprofilerate=1 -benchtime=1000x';
const SAME_GO = 'measure both sides with the same Go';

/** What every reason says: what is wrong, then the cure. The one place that has words for them. */
export const REASONS: Words = {
  noisy: ({ base, head, metric }) =>
    `repeats differ by as much as it grew (${rangeOf(base, metric)} on base, ${rangeOf(head, metric)} on head): measure again with a higher -count`,
  'few-lines': ({ base, head }) =>
    `${linesOf(base, head)} and a timed run can differ by that much: measure both sides with -count=5`,
  'iterations-explain': ({ base, head }) =>
    `base ran ${count(base)} iterations and head ${count(head)}, which divides one-off allocations by less: measure both sides with the same -benchtime=1000x`,
  amortised: () =>
    'what it allocates are buffers that grow now and then, and how often depends on the iterations: measure both sides with the same -benchtime=1000x',
  'no-benchmem': ({ side }) => `${side} printed no B/op: measure with -benchmem`,
  'own-metric': ({ printed, counted }) =>
    `it printed ${amount(printed, 'bytes')}/op, more than its whole process allocated (${amount(counted, 'bytes')}/op), so it reports a B/op of its own: rename that metric`,
  'samples-alone': ({ metric, interval }) =>
    `samples put the change ${boundsOf(interval, metric)}, and never break a budget on their own: ${COUNT_ALL}`,
  'metric-missing': ({ metric }) => `the profiles carry no ${metric}: take the limit out`,
  'results-mixed': ({ other }) =>
    `its profile also holds ${other}, and heap profiles do not tell sub-benchmarks apart: measure it alone with -bench`,
  unclaimed: ({ amount: bytes, metric }) =>
    `stacks that no benchmark claims, as of goroutines, may add ${amountOf(bytes, metric)}/op: write the limit for the benchmark as a whole, or for whole profiles with "/run"`,
  'too-few-samples': ({ metric, shown, family, bounds }) =>
    `${sampledOf(metric, shown, family, bounds)}: ${COUNT_ALL}`,
  'go-differs': ({ base, head }) =>
    `base ran with ${base || 'an unknown Go'} and head with ${head || 'an unknown Go'}: ${SAME_GO}`,
  'go-lines-differ': ({ function: name, base, head }) =>
    `two versions of Go: ${name} is on line ${base.line} in ${base.profile} and on line ${head.line} in ${head.profile}: ${SAME_GO}`,
  'go-unknown': ({ base, head }) =>
    `nothing tells which Go made ${base} and ${head}: measure with heapgate collect, which keeps the version`,
  differs: ({ what, base, head }) => {
    const [noun, cure] = DIFFERING[what];
    const list = (values: readonly string[]) => values.join(', ') || 'unknown';
    return `${noun} differ: ${list(base)} on base, ${list(head)} on head: ${cure}`;
  },
  'setting-differs': ({ name, base, head }) =>
    `${name} is ${base || 'not set'} on base and ${head || 'not set'} on head: measure both sides alike`,
  'mixed-periods': ({ periods }) =>
    `one side has profiles of several sampling periods (${periods.map((period) => `${period} B`).join(', ')}): measure all with -memprofilerate=1`,
  'no-output': ({ profile, isBenchmark }) =>
    isBenchmark
      ? `${profile} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${outputOf(profile)}`
      : `nothing tells that ${profile} is of the same work as the other side: compare what benchmarks wrote, with go test -bench . -memprofile`,
  'parted-unlike': ({ package: path, profiles }) =>
    `${path}: ${profiles[0]} and ${profiles[1]} measured different benchmarks, and the other side splits them differently: measure both sides alike`,
  'repeats-differ': ({ package: path, result, counts }) =>
    `${path} ran ${result} ${counts[0]} times in one profile and ${counts[1]} in another: measure both sides with the same -count`,
  timed: ({ package: path, fewest, most }) =>
    `${path} ran for a time and not for a number of iterations (${fewest} to ${most}): ${COUNT_ALL}`,
  'iterations-differ': ({ package: path, base, head }) =>
    `${path} ran ${base} iterations on base and ${head} on head: measure both sides with the same -benchtime=1000x`,
  'results-differ': ({ result, side }) =>
    `${result} ran on ${side} only, and heap profiles do not tell it from what both sides ran: measure the same benchmarks on both sides`,
  untold: ({ profile, lacks }) => `${profile} has ${lacks}: ${COUNT_ALL}`,
  'no-period': () =>
    'some profile has no sampling period, so that what it left out is unknown: measure all with -memprofilerate=1',
  'no-pair': () => 'no package was measured on both sides: measure the same packages on both',
  unowned: () =>
    'it is of no module that is judged: name its module under "module", or leave it out under "ignore"',
  'needs-every-allocation': ({ metric }) =>
    `${metric} is judged only where every allocation is counted: ${COUNT_ALL}`,
};

const DIFFERING: Readonly<Record<Differing, readonly [noun: string, cure: string]>> = {
  period: ['sampling periods', 'measure all with -memprofilerate=1'],
  procs: ['numbers of CPUs', 'measure both sides with the same -cpu'],
  goos: ['operating systems', 'measure both sides on one'],
  goarch: ['architectures', 'measure both sides on one'],
};

/** A reason in one sentence without its full stop: what is wrong, a colon, the cure. */
export function reasonText<Code extends Reason['code']>(
  reason: Extract<Reason, { code: Code }>,
): string {
  const words = REASONS[reason.code as Code] as (of: typeof reason) => string;
  return words(reason);
}

function rangeOf({ least, most }: Range, metric: Metric): string {
  const unit = unitOf(metric);
  const text = (value: number) => amount(value, unit);
  const end = METRIC[metric].printed === undefined ? '' : `${unit === 'bytes' ? '' : ' allocs'}/op`;
  return least === most ? `${text(least)}${end}` : `${text(least)} to ${text(most)}${end}`;
}

function linesOf(base: number, head: number): string {
  const lines = (value: number) => (value === 1 ? 'one line' : `${value} lines`);
  return base === head
    ? `there is ${lines(base)} a side,`
    : `there are ${lines(base)} on base and ${lines(head)} on head,`;
}

function count(value: number): string {
  return amount(value, 'count');
}

function boundsOf({ low, high }: Interval, metric: Metric): string {
  const unit = unitOf(metric);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return `between ${amount(low, unit)} and ${amountOf(high, metric)}`;
  }
  return Number.isFinite(low) ? `above ${amountOf(low, metric)}` : 'anywhere';
}

function sampledOf(
  metric: Metric,
  shown: number | undefined,
  family: number,
  bounds: Interval | undefined,
): string {
  if (bounds) return `these samples tell only that it is ${boundsOf(bounds, metric)}`;
  if (shown === undefined) return 'too little was sampled to tell';
  const among = family > 1 ? ` among ${family} limits` : '';
  return `these samples show an increase only from about ${amountOf(shown, metric)} on${among}`;
}

function outputOf(profile: string): string {
  return `${profile.replace(/(\.pb)?\.[A-Za-z]+$/, '')}.txt`;
}
