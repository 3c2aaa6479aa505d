import type { Comparison } from '../compare/comparison.ts';
import type { Change, FunctionDiff, Table, Within } from '../compare/heap-diff.ts';
import { type ResultDiff, type ResultId, resultKey, type ScopeIndex } from '../compare/result.ts';
import { HALF_WIDTH } from '../compare/sampled-shares.ts';
import type { Scope } from '../compare/scope.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import type { Cause, Explained } from './cause.ts';
import type { Finding } from './finding.ts';
import { resultOfScope } from './judge-results.ts';
import { netShare } from './moved.ts';
import { isNews, printedFigure } from './settle-printed.ts';

/** A growth that is explained so far needs no further function. */
const ENOUGH = 0.8;
/** What a function must explain of a growth to be told at all. */
const LEAST_SHARE = 0.05;
const MOST_PER_RESULT = 3;
/** Standard deviations from which on a sampled growth is sure, and likely. */
const SURE = 3;
const LIKELY = 1;

/** The growth of a scope that a finding is about. */
interface Growth {
  readonly scope: ScopeIndex;
  readonly metric: Metric;
  /** By how much one operation grew; undefined where a profile mixes several results. */
  readonly delta: number | undefined;
  /** Keys of all results that surely or perhaps grew. */
  readonly found: ReadonlySet<string>;
  /** All results by their keys. */
  readonly resultOf: ReadonlyMap<string, ResultDiff>;
}

/**
 * Why results grew: the functions of the own module whose code, with what it calls, allocates more.
 * What a result gained elsewhere is taken off first, so that amounts are net.
 */
export function causesOf(comparison: Comparison, findings: readonly Finding[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const growth of growthsOf(comparison, findings)) {
    for (const cause of causesOfOne(comparison, growth)) {
      const { name, line } = cause.function;
      const key = `${name}:${line}`;
      const known = causes.get(key);
      causes.set(key, known ? joined(known, cause) : cause);
    }
  }
  return [...causes.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

/** Each benchmark that surely or perhaps grew, once, in bytes where bytes grew. */
function growthsOf({ diff }: Comparison, findings: readonly Finding[]): Growth[] {
  const scopeOf = scopeFinder(diff.scopes);
  const growths = new Map<ScopeIndex, Growth>();
  const found = new Set<string>();
  const resultOf = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  for (const { result, limit, change, outcome, target } of findings) {
    if (!result || outcome.verdict === 'pass' || change.delta <= 0) continue;
    const { metric } = limit;
    const index = scopeOf(result);
    const scope = index === undefined ? undefined : diff.scopes[index];
    if (index === undefined || !scope || scope.evidence.kind === 'none') continue;
    if (target.kind === 'result') found.add(resultKey(result));
    const known = growths.get(index);
    if (known && (METRIC[known.metric].unit === 'bytes' || METRIC[metric].unit === 'count'))
      continue;
    const isAlone = target.kind === 'result' && scope.results.length === 1;
    const one = isAlone ? change.delta : undefined;
    growths.set(index, { scope: index, metric, delta: one, found, resultOf });
  }
  return [...growths.values()];
}

/**
 * The functions that a benchmark's own stacks show; and where these hold little of a growth that
 * was printed, those on stacks that no benchmark claims, such as a server's goroutines.
 */
function causesOfOne(comparison: Comparison, growth: Growth): Cause[] {
  const { scope, delta } = growth;
  const own = causesIn(comparison, scope, growth);
  const told = own.reduce((sum, { explains }) => sum + explains[0]!.amount, 0);
  const isCounted = comparison.diff.scopes[scope]!.evidence.kind === 'counted';
  if (!isCounted || delta === undefined || told >= delta / 2) return own;
  const beside = causesIn(comparison, `beside ${scope}`, growth);
  return [...own, ...beside.map((cause) => ({ ...cause, isSure: false }))];
}

/** Finds the scope that holds a result, or that is meant where a benchmark stands for all of its own. */
export function scopeFinder(scopes: readonly Scope[]): (id: ResultId) => ScopeIndex | undefined {
  const byKey = new Map<string, ScopeIndex>();
  scopes.forEach((scope, index) => {
    for (const id of [resultOfScope(scope), ...scope.results]) {
      const key = resultKey(id);
      if (!byKey.has(key)) byKey.set(key, index);
    }
  });
  return (id) => byKey.get(resultKey(id));
}

function causesIn(
  comparison: Comparison,
  within: Exclude<Within, 'profile'>,
  growth: Growth,
): Cause[] {
  const { scope: index, metric, delta } = growth;
  const scope = comparison.diff.scopes[index]!;
  const isSampled = scope.evidence.kind === 'sampled';
  const whole = comparison.table(within);
  const table = isSampled ? { ...whole, functions: withoutTwins(whole, metric) } : whole;
  const net = netShare(table, 'function', metric, 'owned');
  const grown = grownFunctions(table, metric);
  const sum = grown.reduce((all, { change }) => all + change.delta, 0);
  // Set-up is in the stacks and not in what was printed: either may be the larger.
  const all = Math.max(sum * net, delta ?? 0);
  const causes: Cause[] = [];
  let told = 0;
  for (const { fn, change } of grown) {
    if (causes.length === MOST_PER_RESULT || told >= ENOUGH * sum) break;
    const amount = change.delta * net;
    const share = all > 0 ? amount / all : 0;
    if (share < LEAST_SHARE) break;
    told += change.delta;
    const certainty = isSampled ? deviations(change) : Number.POSITIVE_INFINITY;
    if (certainty < LIKELY) continue;
    const cause = causeOf(comparison, within, fn, metric);
    const explains = explainedBy(scope, growth, { amount, share });
    const isSure = certainty >= SURE;
    causes.push({ ...cause, isSure, isCounted: !isSampled, metric, explains, change });
  }
  return causes;
}

/** How much of what each result printed is a function's: one profile holds all results of a scope. */
function explainedBy(
  scope: Scope,
  { metric, found, resultOf }: Growth,
  { amount, share }: Pick<Explained, 'amount' | 'share'>,
): Explained[] {
  const whole = { result: resultOfScope(scope), amount, share };
  if (scope.results.length < 2) return [{ ...whole, isMixed: false }];
  const grown = scope.results.flatMap((id): Explained[] => {
    const key = resultKey(id);
    const result = resultOf.get(key);
    if (result?.status !== 'both') return [];
    const figure = printedFigure(result, metric);
    if (!figure || figure.change.delta <= 0) return [];
    if (!found.has(key) && !isNews(result, metric, figure)) return [];
    return [{ result: result.id, amount: share * figure.change.delta, share, isMixed: true }];
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
): Pick<Cause, 'function' | 'path'> {
  const { name, package: path, local, file, line } = fn;
  const query = { within, function: name, package: path, metric, attribute: 'owned' } as const;
  const way = comparison.paths(query).find(({ change: { delta } }) => delta > 0);
  const yours = way?.frames.findLast((frame) => frame.own);
  const place = yours ? { file: yours.file, line: yours.line } : { file, line };
  return { function: { kind: 'function', package: path, name, local, ...place }, path: way };
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

/** Own functions that own more than before, the largest growth first. */
function grownFunctions({ functions }: Table, metric: Metric) {
  return functions
    .filter(({ own }) => own)
    .map((fn: FunctionDiff) => ({ fn, change: fn.metrics[metric]?.owned }))
    .filter(
      (grown): grown is { fn: FunctionDiff; change: Change } => (grown.change?.delta ?? 0) > 0,
    )
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

function joined(known: Cause, other: Cause): Cause {
  const explains = [...known.explains, ...other.explains].sort((a, b) => b.amount - a.amount);
  const larger = weightOf(other) > weightOf(known) ? other : known;
  return { ...larger, isSure: known.isSure || other.isSure, explains };
}

function weightOf({ explains }: Cause): number {
  return explains[0]!.amount;
}
