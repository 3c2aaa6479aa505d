import type { BenchmarkResult } from '../profile/benchmark-output.ts';
import type { Pair } from '../profile/manifest.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import { byMetric } from './by-metric.ts';
import type { Doubt } from './doubt.ts';
import { GOROUTINES, type MeasuredRun } from './measured-run.ts';
import { median } from './median.ts';
import type { CountedResult } from './result.ts';
import { SIDES, type Side } from './side.ts';
import { figureOf, type Measurement, measurementsOf, slope } from './slope.ts';
import { sumOf } from './totals.ts';

/** Values of the measurements of both sides. */
type Values = Readonly<Record<Side, readonly number[]>>;

/** The lines of the two processes of a measurement; undefined where one did not print just one. */
export type Lines = Measurement<BenchmarkResult> | undefined;

/** What is printed and what is counted may differ by so much without a part outside the timer. */
const AGREES = { bytes: 8, share: 0.01 } as const;

/**
 * The figures of a result that ran alone. What is printed is what lies inside the timer; where the
 * claimed stacks have no more than that they are judged, since they are the finer figure.
 *
 * @param runs the processes of both sides at one pair
 * @param name the key of its samples
 */
export function countedFigures(
  runs: readonly MeasuredRun[],
  name: string,
  pair: Pair,
  metrics: readonly Metric[],
): CountedResult {
  const of = { base: measurementsOf(runs, 'base'), head: measurementsOf(runs, 'head') };
  const lines = bothSides((side) => of[side].map(linesOf));
  const uncounted = uncountedIn(runs);
  if (uncounted) return { ...screenFigures(lines, pair), by: 'printed', uncounted };
  const total = (run: MeasuredRun, key: string, metric: Metric) =>
    sumOf(run, run.samples.get(key) ?? [], metric);
  const slopes = (key: string, metric: Metric) =>
    bothSides((side) =>
      of[side].map(({ low, high }) =>
        slope(total(low, key, metric), total(high, key, metric), pair),
      ),
    );
  const all = (key: string) => byMetric(metrics, (metric) => figureOf(slopes(key, metric)));
  const printed = printedSlopes(lines, pair);
  const isTimed = SIDES.some((side) =>
    holdsOthers(slopes(name, 'alloc_space')[side], printed.alloc_space?.[side], pair),
  );
  const claimed = all(name);
  // What of the longer process is not its operations, be it done once or outside the timer.
  const setUp = (metric: Metric) => {
    const each = (isTimed && printed[metric]) || slopes(name, metric);
    return bothSides((side) =>
      of[side].map(
        ({ high }, i) => total(high, name, metric) - high.ranOperations * each[side][i]!,
      ),
    );
  };
  const shown = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  return {
    pair,
    repeats: { base: of.base.length, head: of.head.length },
    by: isTimed ? 'timed' : 'counted',
    figures: isTimed ? { ...claimed, ...shown } : claimed,
    claimed,
    printed: shown,
    outside: isTimed
      ? byMetric(metrics, (metric) => {
          const inside = printed[metric];
          const counted = slopes(name, metric);
          return inside && figureOf(bothSides((side) => less(counted[side], inside[side])));
        })
      : {},
    setUp: byMetric(metrics, (metric) => figureOf(setUp(metric))),
    goroutines: all(GOROUTINES),
  };
}

/** Why the profiles of some processes do not count everything; undefined where they do. */
export function uncountedIn(runs: readonly MeasuredRun[]): Doubt | undefined {
  const odd = runs.find(({ run }) => run.profile.period !== 1);
  return odd && { code: 'rate-changed', profile: odd.run.name, period: odd.run.profile.period };
}

/** The figures of a result that shared its processes with all of its package: what they printed. */
export function screenFigures(
  lines: Readonly<Record<Side, readonly Lines[]>>,
  pair: Pair,
): CountedResult {
  const printed = printedSlopes(lines, pair);
  const figures = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  const repeats = { base: lines.base.length, head: lines.head.length };
  const none = { claimed: {}, outside: {}, setUp: {}, goroutines: {} };
  return { pair, repeats, by: 'screen', figures, printed: figures, ...none };
}

/** How far a printed slope may be off, in either direction: Go cuts each figure to a whole number. */
export function roundingOf([low, high]: Pair): number {
  return (high + low) / (high - low);
}

function linesOf({ low, high }: Measurement<MeasuredRun>): Lines {
  const only = ({ run }: MeasuredRun) => {
    const lines = run.output?.results ?? [];
    return lines.length === 1 ? lines[0] : undefined;
  };
  const [few, many] = [only(low), only(high)];
  return few && many && { low: few, high: many };
}

/** The slopes of what was printed, of each metric that every line has. */
function printedSlopes(
  lines: Readonly<Record<Side, readonly Lines[]>>,
  pair: Pair,
): Partial<Record<Metric, Values>> {
  return byMetric(['alloc_space', 'alloc_objects'], (metric) => {
    // An operation prints its mean: of the whole process it is so many times as much.
    const total = (line: BenchmarkResult) => {
      const each = metric === 'alloc_space' ? line.bytesPerOp : line.allocsPerOp;
      return each === undefined ? Number.NaN : each * line.iterations;
    };
    const values = bothSides((side) =>
      lines[side].map((both) =>
        both ? slope(total(both.low), total(both.high), pair) : Number.NaN,
      ),
    );
    return [...values.base, ...values.head].every(Number.isFinite) ? values : undefined;
  });
}

/**
 * Whether the counts of a side hold what lies outside the timer: every measurement counted more than
 * it printed, or less than nothing, where what is outside differs from process to process.
 */
function holdsOthers(
  counted: readonly number[],
  printed: readonly number[] | undefined,
  pair: Pair,
): boolean {
  if (!printed || counted.length === 0) return false;
  const allowed = roundingOf(pair) + Math.max(AGREES.bytes, AGREES.share * median(counted));
  return (
    less(counted, printed).every((more) => more > allowed) ||
    counted.every((amount) => amount < -allowed)
  );
}

function less(from: readonly number[], part: readonly number[]): number[] {
  return from.map((value, i) => value - part[i]!);
}

function bothSides<Value>(make: (side: Side) => Value): Record<Side, Value> {
  return { base: make('base'), head: make('head') };
}
