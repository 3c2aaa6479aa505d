import { type ResultId, resultKey } from '../compare/result.ts';
import { METRIC, METRICS, type Metric } from '../profile/metric.ts';
import type { Judgement } from './judgement.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { resultPatternProblem } from './result-pattern.ts';

/** What one operation of a result allocated in some sets: bytes or objects. */
export interface MeasuredMax {
  readonly metric: Metric;
  readonly least: number;
  readonly most: number;
  /** Whether each set keeps `max: 0`, which allows what pools do by chance. */
  readonly isZero: boolean;
  readonly sets: number;
}

export interface MeasuredResult {
  readonly id: ResultId;
  /** The pattern that means it. */
  readonly pattern: string;
  /** Empty where its figure is not sure in every set. */
  readonly maxima: readonly MeasuredMax[];
}

const MEASURED = METRICS.filter((metric) => METRIC[metric].kind === 'alloc');

/** Allows nothing: what breaks it is what a set has. */
export function allowingNothing(): Policy {
  const limits = MEASURED.map((metric) => `    ${metric}: { max: 0 }`);
  const lines = ['built-in: off', 'budgets:', '  - name: nothing', '    benchmarks: ["**"]'];
  return parsePolicy(['version: 1', ...lines, ...limits].join('\n'), 'nothing');
}

/**
 * What each result has at most, in the order of packages and names.
 *
 * @param sets each held against itself by {@link allowingNothing}
 */
export function measuredIn(sets: readonly Judgement[]): MeasuredResult[] {
  const found = new Map<string, { id: ResultId; maxima: Map<Metric, MeasuredMax | undefined> }>();
  for (const { findings } of sets) {
    for (const { result, target, limit, change, outcome } of findings) {
      if (target.kind !== 'result' || !result) continue;
      const key = resultKey(result);
      const known = found.get(key) ?? { id: result, maxima: new Map() };
      found.set(key, known);
      const { metric } = limit;
      const isSure = outcome.verdict !== 'inconclusive';
      const before = known.maxima.get(metric);
      const isFirst = !known.maxima.has(metric);
      // Below nothing is what a pool did at the smaller count.
      const amount = Math.max(0, change.head);
      const one: MeasuredMax = {
        metric,
        least: Math.min(amount, before?.least ?? amount),
        most: Math.max(amount, before?.most ?? amount),
        isZero: outcome.verdict === 'pass' && (before?.isZero ?? true),
        sets: (before?.sets ?? 0) + 1,
      };
      // What one set cannot tell is told by none.
      known.maxima.set(metric, isSure && (isFirst || before) ? one : undefined);
    }
  }
  return [...found.values()]
    .map(({ id, maxima }): MeasuredResult => {
      const pattern = id.package === '' ? id.name : `${id.package}.${id.name}`;
      const isWritable = resultPatternProblem(pattern) === undefined;
      const all = MEASURED.flatMap((metric) => maxima.get(metric) ?? []);
      return { id, pattern, maxima: isWritable ? all : [] };
    })
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}
