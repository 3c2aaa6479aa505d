import type { Comparison } from '../compare/comparison.ts';
import type { Change, FunctionDiff, Table, Within } from '../compare/heap-diff.ts';
import { resultKey } from '../compare/result.ts';
import { HALF_WIDTH } from '../compare/sampled-shares.ts';
import { resultOfScope, type Scope } from '../compare/scope.ts';
import { groupBy } from '../group-by.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import { type Cause, type Explained, PARTS } from './cause.ts';
import type { Finding } from './finding.ts';
import { type Growth, growthsOf } from './growths.ts';
import { netShare, withoutMoved } from './moved.ts';
import { isChanged } from './result-row.ts';
import { figureOf } from './settle-printed.ts';

/** A growth that is explained so far needs no further function. */
const ENOUGH = 0.8;
/** What a function must explain of a growth to be told at all. */
const LEAST_SHARE = 0.05;
const MOST_PER_RESULT = 3;
/** Standard deviations from which on a sampled growth is sure, and likely. */
const SURE = 3;
const LIKELY = 1;

/**
 * Why results grew: the functions of the own module whose code, with what it calls, allocates more.
 * What a result gained elsewhere is taken off first, so that amounts are net.
 */
export function causesOf(comparison: Comparison, findings: readonly Finding[]): Cause[] {
  const causes = growthsOf(comparison.diff, findings)
    .filter(({ within }) => comparison.scope(within).evidence.kind !== 'none')
    .flatMap((one) => causesOfOne(comparison, one));
  const ofOnePlace = groupBy(causes, ({ function: { name, line } }) => `${name}:${line}`);
  return [...ofOnePlace.values()]
    .map(joined)
    .sort((a, b) => firstToTell(a.explains[0]!, b.explains[0]!));
}

/**
 * The functions that a benchmark's own stacks show; and where these hold little of a growth that
 * was printed, those on stacks that no benchmark claims, such as a server's goroutines.
 */
function causesOfOne(comparison: Comparison, growth: Growth): Cause[] {
  const { within, delta } = growth;
  const own = causesIn(comparison, within, growth);
  const told = own.reduce((sum, { explains }) => sum + explains[0]!.amount, 0);
  const { evidence, pair } = comparison.scope(within);
  // Where nothing else ran every stack is its own.
  if (typeof within !== 'number' || evidence.kind !== 'counted' || pair) return own;
  if (delta === undefined || told >= delta / 2) return own;
  const beside = causesIn(comparison, `beside ${within}`, growth);
  return [...own, ...beside.map((cause) => ({ ...cause, isSure: false }))];
}

function causesIn(comparison: Comparison, within: Growth['within'], growth: Growth): Cause[] {
  const { metric, delta } = growth;
  const scope = comparison.scope(within);
  const isSampled = scope.evidence.kind === 'sampled';
  const whole = comparison.table(within);
  const table = isSampled ? { functions: withoutTwins(whole, metric) } : whole;
  const all = grownFunctions(table, metric);
  // Set-up is in the stacks and not in what was printed: either may be the larger.
  const isMore =
    !isSampled &&
    delta !== undefined &&
    sumOf(all) > delta + beside(delta) &&
    mayHoldMore(growth, scope);
  const fitting = isMore ? addingUpTo(all, delta) : undefined;
  const isBeyond = isMore && !fitting;
  const grown = fitting ?? all;
  const sum = sumOf(grown);
  // What set-up gave up, which is in the stacks too, takes nothing off what the operations printed.
  const printed = delta !== undefined && sum > 0 ? Math.min(1, delta / sum) : 0;
  const net = isSampled ? Math.max(netShare(table, metric), printed) : 1;
  const most = Math.max(sum * net, delta ?? 0);
  const causes: Cause[] = [];
  let told = 0;
  for (const { fn, change } of grown) {
    if (causes.length === MOST_PER_RESULT || told >= ENOUGH * sum) break;
    const amount = change.delta * net;
    const share = most > 0 ? amount / most : 0;
    if (share < LEAST_SHARE) break;
    told += change.delta;
    const certainty = isSampled ? deviations(change) : Number.POSITIVE_INFINITY;
    if (certainty < LIKELY) continue;
    const cause = causeOf(comparison, within, fn, metric);
    const explains = explainedBy(scope, growth, { amount, share, isBeyond });
    // Nothing tells which of them the figure is about.
    const isSure = certainty >= SURE && !(isBeyond && scope.pair);
    const from = fn.from ?? [];
    causes.push({ ...cause, isSure, isCounted: !isSampled, from, explains, change });
  }
  return causes;
}

/**
 * The functions whose growths add up to a figure that leaves out some of them; undefined where none
 * do, or more than one choice does.
 */
function addingUpTo(grown: readonly Grown[], figure: number): Grown[] | undefined {
  const few = grown.slice(0, MOST_TRIED);
  let found: Grown[] | undefined;
  for (let chosen = 1; chosen < 2 ** few.length; chosen += 1) {
    const list = few.filter((_, i) => (chosen >> i) & 1);
    if (Math.abs(sumOf(list) - figure) > beside(figure)) continue;
    if (found) return undefined;
    found = list;
  }
  return found;
}

/** Functions of which each choice is tried. */
const MOST_TRIED = 8;

function sumOf(grown: readonly Grown[]): number {
  return grown.reduce((sum, { change }) => sum + change.delta, 0);
}

/** Printed figures are whole numbers of one process, and counted ones of the operations that ran. */
function beside(printed: number): number {
  return Math.max(1, 0.05 * printed);
}

/** Whether the stacks of a growth hold what its figure does not. */
function mayHoldMore({ of, resultOf }: Growth, scope: Scope): boolean {
  switch (of) {
    case 'result':
      return true;
    // No stack tells what is inside the timer.
    case 'set-up':
      return resultOf.get(resultKey(resultOfScope(scope)))?.counted?.by === 'timed';
    case 'init':
      return false;
  }
}

/** How much of what each result printed is a function's: one profile holds all results of a scope. */
function explainedBy(
  scope: Scope,
  { of: part, metric, found, resultOf }: Growth,
  of: Pick<Explained, 'amount' | 'share' | 'isBeyond'>,
): Explained[] {
  const { share } = of;
  const whole = { of: part, metric, result: resultOfScope(scope), ...of };
  if (scope.results.length < 2) return [{ ...whole, isMixed: false }];
  const grown = scope.results.flatMap((id): Explained[] => {
    const key = resultKey(id);
    const result = resultOf.get(key);
    if (result?.status !== 'both') return [];
    const figure = figureOf(result, metric);
    if (!figure || figure.change.delta <= 0) return [];
    if (!found.has(key) && !isChanged(result, metric, figure)) return [];
    const amount = share * figure.change.delta;
    return [{ ...whole, result: result.id, amount, isMixed: true, isBeyond: false }];
  });
  return grown.length > 0
    ? grown.sort((a, b) => b.amount - a.amount)
    : [{ ...whole, isMixed: true }];
}

/** The function with the line that grew, on the way on which most of it lies. */
function causeOf(
  comparison: Comparison,
  within: Within,
  fn: FunctionDiff,
  metric: Metric,
): Pick<Cause, 'function' | 'path' | 'pathShare'> {
  const { name, package: path, local, file, line } = fn;
  const query = { within, function: name, package: path, metric, attribute: 'owned' } as const;
  const ways = comparison.paths(query).filter(({ change: { delta } }) => delta > 0);
  const [way] = ways;
  const all = ways.reduce((sum, { change: { delta } }) => sum + delta, 0);
  const pathShare = way ? way.change.delta / all : 0;
  const yours = way?.frames.findLast((frame) => frame.own);
  const place = yours ? { file: yours.file, line: yours.line } : { file, line };
  return {
    function: { kind: 'function', package: path, name, local, ...place },
    path: way,
    pathShare,
  };
}

/**
 * Without functions that are new where another is gone that had no less, as far as samples tell:
 * that is a new name and no growth. Counted figures tell names apart before this.
 */
function withoutTwins({ functions }: Table, metric: Metric): FunctionDiff[] {
  const amountOf = (fn: FunctionDiff) => fn.metrics[metric]?.owned;
  const gone = functions.filter(({ own, status }) => own && status === 'removed');
  const left = new Set(functions);
  for (const fn of functions) {
    const change = fn.own && fn.status === 'added' ? amountOf(fn) : undefined;
    if (!change) continue;
    const twin = gone.find((other) => {
      const lost = amountOf(other);
      if (!lost || !left.has(other)) return false;
      return change.delta + lost.delta <= Math.hypot(halfWidth(change), halfWidth(lost));
    });
    if (!twin) continue;
    left.delete(fn);
    left.delete(twin);
  }
  return [...left];
}

interface Grown {
  readonly fn: FunctionDiff;
  readonly change: Change;
}

/** Own functions that own more than before, the largest growth first. */
function grownFunctions({ functions }: Pick<Table, 'functions'>, metric: Metric): Grown[] {
  return functions
    .filter(({ own }) => own)
    .flatMap((fn: FunctionDiff) => {
      const whole = fn.metrics[metric]?.owned;
      return whole ? [{ fn, change: withoutMoved(whole) }] : [];
    })
    .filter(({ change }) => change.delta > 0)
    .sort((a, b) => b.change.delta - a.change.delta);
}

/** By how many standard deviations a change is above nothing; likely, where nothing tells the noise. */
function deviations(change: Change): number {
  const deviation = halfWidth(change) / HALF_WIDTH;
  return deviation > 0 ? change.delta / deviation : LIKELY;
}

function halfWidth({ interval }: Change): number {
  return interval ? (interval.high - interval.low) / 2 : 0;
}

/** Causes of one place as one, with the figures of where it explains most. */
function joined(causes: readonly Cause[]): Cause {
  const [first] = causes.toSorted((a, b) => firstToTell(a.explains[0]!, b.explains[0]!));
  const explains = causes.flatMap((each) => each.explains).sort(firstToTell);
  return { ...first!, isSure: causes.some(({ isSure }) => isSure), explains };
}

/** Operations before what comes once, what is allocated before what is left of it, bytes before objects. */
function firstToTell(a: Explained, b: Explained): number {
  const rank = ({ of, metric }: Explained) => {
    const { kind, unit } = METRIC[metric];
    return 4 * PARTS.indexOf(of) + (kind === 'alloc' ? 0 : 2) + (unit === 'bytes' ? 0 : 1);
  };
  return rank(a) - rank(b) || b.amount - a.amount;
}
