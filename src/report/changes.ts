import { isSampled } from '../compare/capture.ts';
import {
  ATTRIBUTES,
  type Attribute,
  type Change,
  type FunctionDiff,
  type HeapDiff,
} from '../compare/heap-diff.ts';
import { OBJECT, SINGLE_RUNS_DIFFER } from '../compare/noise-columns.ts';
import { compareText } from '../compare-text.ts';
import { METRICS, type Metric, unitOf } from '../profile/metric.ts';

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
  /** Bytes by which a figure must differ to be news: what runs of unchanged code may differ by. */
  readonly newsFrom: number;
  /** A function that is gone and a new one with the very same figures. */
  readonly renamed: readonly Renamed[];
  readonly added: number;
  readonly removed: number;
}

export interface Renamed {
  readonly from: FunctionDiff;
  readonly to: FunctionDiff;
}

/** Maps, pools and caches of libraries differ by this much between two runs of the same code. */
export const MINOR = 1024;

export function changesOf(
  diff: Pick<HeapDiff, 'functions' | 'metrics' | 'base' | 'head' | 'capture' | 'pairs'>,
  metric: Metric,
): Changes {
  const other = companionOf(metric);
  const companion = diff.metrics.includes(other) ? other : undefined;
  // One sample each makes any two functions look alike.
  const renamed = isSampled(diff) ? [] : renamedIn(diff.functions);
  const paired = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const grew: FunctionDiff[] = [];
  const shrank: FunctionDiff[] = [];
  const libraries: FunctionDiff[] = [];
  let noise = 0;
  for (const fn of diff.functions) {
    const attribute = fn.own ? 'owned' : 'flat';
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0 || paired.has(fn)) continue;
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
    newsFrom: newsFrom(diff),
    renamed,
    added: grew.filter((fn) => fn.status === 'added').length,
    removed: shrank.filter((fn) => fn.status === 'removed').length,
  };
}

/**
 * Exact figures have a certain part of a growth, sampled ones bounds of any change. Of what nothing
 * tells the noise that is not known either: it is listed.
 */
function mayBeNothing({ delta, interval, overlaps, untold }: Change): boolean {
  if (delta === 0 || untold !== undefined) return false;
  if (overlaps) return true;
  if (!interval) return false;
  return delta > 0 ? interval.low <= 0 : interval.high >= 0;
}

/** Single runs of exact captures tell small differences from chance by nothing but their size. */
function newsFrom({ capture, pairs }: Pick<HeapDiff, 'capture' | 'pairs'>): number {
  const isSingle = pairs.every(({ base, head }) => base.length === 1 && head.length === 1);
  return capture.class === 'exact' && isSingle ? SINGLE_RUNS_DIFFER : 0;
}

/** Whether a listed function differs by more than two runs of the same code may. */
export function isBeyondNoise(
  fn: FunctionDiff,
  { metric, companion, newsFrom: bytes }: Pick<Changes, 'metric' | 'companion' | 'newsFrom'>,
): boolean {
  return [metric, companion].some((each) => {
    if (!each) return false;
    const least = unitOf(each) === 'bytes' ? bytes : bytes / OBJECT;
    const { delta } = figure(fn, each, fn.own ? 'owned' : 'flat');
    return delta !== 0 && Math.abs(delta) >= least;
  });
}

/**
 * Pairs of the own module that look like one function under two names: every figure is the same,
 * and no other function has them. What else could it be, when all is counted to the byte?
 */
function renamedIn(functions: readonly FunctionDiff[]): Renamed[] {
  const keyOf = (fn: FunctionDiff, side: 'base' | 'head') =>
    METRICS.map((metric) =>
      ATTRIBUTES.map((attribute) => figure(fn, metric, attribute)[side]).join(),
    ).join();
  const bySide = (status: 'added' | 'removed', side: 'base' | 'head') => {
    const found = new Map<string, FunctionDiff[]>();
    for (const fn of functions) {
      if (!fn.own || fn.status !== status) continue;
      const key = keyOf(fn, side);
      const list = found.get(key);
      if (list) list.push(fn);
      else found.set(key, [fn]);
    }
    return found;
  };
  const gone = bySide('removed', 'base');
  return [...bySide('added', 'head')].flatMap(([key, [to, ...others]]) => {
    const [from, ...more] = gone.get(key) ?? [];
    if (!from || !to || others.length > 0 || more.length > 0) return [];
    return [{ from, to }];
  });
}

/** A function's figures; all 0 for a metric its profiles lack. */
export function figure(fn: FunctionDiff, metric: Metric, attribute: Attribute): Change {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}

function companionOf(metric: Metric): Metric {
  const kind = metric.startsWith('inuse') ? 'inuse' : 'alloc';
  return unitOf(metric) === 'bytes' ? `${kind}_objects` : `${kind}_space`;
}
