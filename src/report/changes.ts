import type { Attribute, Change, FunctionDiff, HeapDiff } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';

/** The functions that changed, worst first; every function stands in one list at most. */
export interface Changes {
  /** What the lists are ordered by. */
  readonly metric: Metric;
  /** Objects beside bytes (or bytes beside objects), where the profiles have both. */
  readonly companion: Metric | undefined;
  /** Functions of the own module by what they own. */
  readonly grew: readonly FunctionDiff[];
  readonly shrank: readonly FunctionDiff[];
  /** Functions of other modules by what they allocate themselves, largest change first. */
  readonly libraries: readonly FunctionDiff[];
  /** How many more of those changed by less than `MINOR` bytes. */
  readonly minor: number;
  /** How many differ by no more than two runs of the same code do. */
  readonly noise: number;
  /** Functions that had another name on base. */
  readonly renamed: readonly FunctionDiff[];
  readonly added: number;
  readonly removed: number;
}

/** Maps, pools and caches of libraries differ by this much between two runs of the same code. */
export const MINOR = 1024;

export function changesOf(diff: Pick<HeapDiff, 'functions' | 'metrics'>, metric: Metric): Changes {
  const other = METRIC[metric].companion;
  const companion = diff.metrics.includes(other) ? other : undefined;
  const grew: FunctionDiff[] = [];
  const shrank: FunctionDiff[] = [];
  const libraries: FunctionDiff[] = [];
  let noise = 0;
  for (const fn of diff.functions) {
    const attribute = fn.own ? 'owned' : 'flat';
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0) continue;
    if (mayBeNothing(figure(fn, metric, attribute))) {
      noise++;
      continue;
    }
    if (!fn.own) libraries.push(fn);
    else (delta > 0 ? grew : shrank).push(fn);
  }
  const by = (attribute: Attribute, rank: (delta: number) => number) => {
    const key = (fn: FunctionDiff) => rank(figure(fn, metric, attribute).delta);
    return (a: FunctionDiff, b: FunctionDiff) => key(b) - key(a) || compareText(a.name, b.name);
  };
  const isMinor = (fn: FunctionDiff) =>
    unitOf(metric) === 'bytes' && Math.abs(figure(fn, metric, 'flat').delta) < MINOR;
  const major = libraries.filter((fn) => !isMinor(fn));
  return {
    metric,
    companion,
    grew: grew.sort(by('owned', (delta) => delta)),
    shrank: shrank.sort(by('owned', (delta) => -delta)),
    libraries: major.sort(by('flat', Math.abs)),
    minor: libraries.length - major.length,
    noise,
    renamed: diff.functions.filter(({ was }) => was !== undefined),
    added: grew.filter((fn) => fn.status === 'added').length,
    removed: shrank.filter((fn) => fn.status === 'removed').length,
  };
}

function mayBeNothing({ delta, interval }: Change): boolean {
  return delta !== 0 && interval !== undefined && interval.low <= 0 && interval.high >= 0;
}

/** A function's figures; all 0 for a metric its profiles lack. */
export function figure(fn: FunctionDiff, metric: Metric, attribute: Attribute): Change {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}
