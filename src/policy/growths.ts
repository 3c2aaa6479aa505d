import type { HeapDiff, Within } from '../compare/heap-diff.ts';
import {
  type ResultDiff,
  type ResultId,
  resultKey,
  type ScopeIndex,
  type StartIndex,
} from '../compare/result.ts';
import { resultOfScope, type Scope } from '../compare/scope.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import type { Part } from './cause.ts';
import type { Finding } from './finding.ts';

/** A growth that findings are about, in the stacks that it is explained by. */
export interface Growth {
  readonly of: Part;
  readonly within: Exclude<Within, 'profile'>;
  readonly metric: Metric;
  /** By how much it grew as a whole; undefined where a profile mixes several results. */
  readonly delta: number | undefined;
  /** Keys of all results that surely or perhaps grew. */
  readonly found: ReadonlySet<string>;
  /** All results by their keys. */
  readonly resultOf: ReadonlyMap<string, ResultDiff>;
}

/**
 * Each growth that is sure or possible, once: of what is allocated and of what is left in use, in
 * bytes where bytes grew. What was found of a result as a whole goes before what was found of its
 * functions.
 */
export function growthsOf(diff: HeapDiff, findings: readonly Finding[]): Growth[] {
  const placeOf = placeFinder(diff);
  const growths = new Map<string, Growth>();
  const found = new Set<string>();
  const resultOf = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  const grown = findings.flatMap((finding) => {
    const { outcome, change, limit } = finding;
    const place = outcome.verdict !== 'pass' && change.delta > 0 ? placeOf(finding) : undefined;
    const key = `${place?.within} ${METRIC[limit.metric].kind}`;
    return place ? [{ ...finding, ...place, key }] : [];
  });
  const wholes = new Set(grown.flatMap(({ isWhole, key }) => (isWhole ? [key] : [])));
  for (const { result, limit, change, of, within, isMixed, isWhole, key } of grown) {
    if (!isWhole && wholes.has(key)) continue;
    const { metric } = limit;
    if (isWhole && of === 'result') found.add(resultKey(result!));
    const known = growths.get(key);
    if (known && (METRIC[known.metric].unit === 'bytes' || METRIC[metric].unit === 'count'))
      continue;
    const isAlone = isWhole && !isMixed;
    const delta = isAlone ? change.delta : undefined;
    growths.set(key, { of, within, metric, delta, found, resultOf });
  }
  return [...growths.values()];
}

/** Says what a finding is about and in which stacks to look for its causes. */
function placeFinder({ scopes, starts }: HeapDiff) {
  const scopeOf = scopeFinder(scopes);
  const startOf = new Map<string, StartIndex>(
    starts.map(({ package: path }, index) => [path, index]),
  );
  return ({ target, result }: Finding) => {
    if (!result) return undefined;
    if (target.kind === 'init') {
      const index = startOf.get(result.package);
      if (index === undefined) return undefined;
      return { of: 'init', within: `start ${index}`, isMixed: false, isWhole: true } as const;
    }
    const index = scopeOf(result);
    if (index === undefined) return undefined;
    const isMixed = scopes[index]!.results.length !== 1;
    return target.kind === 'set-up'
      ? ({ of: 'set-up', within: `set-up ${index}`, isMixed, isWhole: true } as const)
      : ({ of: 'result', within: index, isMixed, isWhole: target.kind === 'result' } as const);
  };
}

/** Finds the scope that holds a result, or that is meant where a benchmark stands for all of its own. */
function scopeFinder(scopes: readonly Scope[]): (id: ResultId) => ScopeIndex | undefined {
  const byKey = new Map<string, ScopeIndex>();
  scopes.forEach((scope, index) => {
    for (const id of [resultOfScope(scope), ...scope.results]) {
      const key = resultKey(id);
      if (!byKey.has(key)) byKey.set(key, index);
    }
  });
  return (id) => byKey.get(resultKey(id));
}
