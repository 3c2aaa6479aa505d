import { type Figure, type ResultDiff, type ResultId, resultKey } from '../compare/result.ts';
import type { Side } from '../compare/side.ts';
import type { Pair } from '../profile/manifest.ts';
import { METRIC } from '../profile/metric.ts';
import { screenedIn } from './draft.ts';
import { isOver, type Outcome } from './finding.ts';
import type { Judgement } from './judgement.ts';
import type { Reason } from './reason.ts';
import { ENOUGH_REPEATS, isRepeated } from './settle-slope.ts';

/** Far enough apart for what doubles now and then, and for a cache that fills. */
const FAR: Pair = [100, 1100];

/** The pair of a result that is fast enough for the far one. */
const FAST: Pair = [20, 120];

/** Share of a result's bytes from which on its growth may come in doublings. */
const MOSTLY = 0.5;

/** A result to measure again, as each side calls it. */
export interface Wanted extends Readonly<Record<Side, Named>> {
  /** At which pair; undefined: at its own. */
  readonly pair?: Pair;
}

interface Named {
  readonly package: string;
  readonly result: string;
}

/**
 * The results that a limit is broken for, or may be: more measurements tell chance from growth. What
 * is left in use, what buffers have that double, and what three objects are all of is looked at over
 * more operations. What each side measured at a pair of its own, as it knew it by another name, is
 * measured at the lower one.
 */
export function toConfirm({ findings, diff, results }: Judgement): Wanted[] {
  const counted = new Map(
    diff.results.flatMap((result) =>
      result.counted && result.status === 'both' ? [[resultKey(result.id), result] as const] : [],
    ),
  );
  const wanted = new Map<string, Wanted>();
  for (const { result: of, outcome, limit } of findings) {
    for (const one of screenedIn(outcome)) {
      const key = resultKey(one);
      const result = counted.get(key);
      if (result && !wanted.has(key)) wanted.set(key, namesOf(result));
    }
    const isUnsure = outcome.verdict === 'pass' && outcome.isUnsure === true;
    const result = of && isOpen(outcome) ? counted.get(resultKey(of)) : undefined;
    if (!result) continue;
    const key = resultKey(result.id);
    const scope = result.scope === undefined ? undefined : diff.scopes[result.scope];
    const isFast = String(result.counted!.pair) === String(FAST);
    const isLasting = METRIC[limit.metric].kind === 'inuse';
    const isFar = isFast && (isUnsure || isLasting || (scope?.buffers ?? 0) > MOSTLY);
    // Over a few operations of a slow result the same objects would be as many again.
    if (isUnsure && !isFar) continue;
    if (wanted.get(key)?.pair) continue;
    wanted.set(key, { ...namesOf(result), ...(isFar && { pair: FAR }) });
  }
  // A change that one measurement shows may be chance as well, in either direction.
  for (const { standing, result } of results) {
    const isOnce = result.counted && result.counted.by !== 'screen' && !isRepeated(result.counted);
    const key = resultKey(result.id);
    if (!isOnce || wanted.has(key) || (standing !== 'more' && standing !== 'less')) continue;
    wanted.set(key, namesOf(result));
  }
  for (const result of diff.results) {
    const { base: from, head: to } = result.endings ?? {};
    if (from?.code !== 'pair-differs' || to?.code !== 'pair-differs') continue;
    const pair = from.pair[1] < to.pair[1] ? from.pair : to.pair;
    wanted.set(resultKey(result.id), { ...namesOf(result), pair });
  }
  return [...wanted.values()];
}

/**
 * The results that are over a limit and differ between measurements of the same side: of three a side
 * that differ by chance alone, one in twenty has every head above every base.
 */
function toSettle({ findings, diff }: Judgement): Wanted[] {
  const counted = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  const wanted = new Map<string, Wanted>();
  for (const { result: of, target, outcome, limit } of findings) {
    const isBroken = isOver(outcome.verdict) || outcome.verdict === 'waived';
    const result = of && isBroken ? counted.get(resultKey(of)) : undefined;
    const figures = target.kind === 'set-up' ? result?.counted?.setUp : result?.counted?.figures;
    const figure = figures?.[limit.metric];
    if (!result?.counted || !figure || !isUnsteady(figure)) continue;
    wanted.set(resultKey(result.id), { ...namesOf(result), pair: result.counted.pair });
  }
  return [...wanted.values()];
}

/** Whether what measurements of one side differ by is much beside the growth. */
function isUnsteady({ change, base, head }: Figure): boolean {
  const spread = base.most - base.least + (head.most - head.least);
  return spread > Math.abs(change.delta) * STEADY;
}

/** Spread of steady measurements, as a share of what grew. */
const STEADY = 0.25;

/** How often what is to be measured again is measured on each side in all, first and then. */
export const CONFIRMATIONS = [
  { count: ENOUGH_REPEATS, wanted: toConfirm },
  // Every head above every base by chance: once in 924.
  { count: 6, wanted: toSettle },
] as const;

/** What more measurements can tell; another Go, say, they would not mend. */
const TOLD_BY_MORE: ReadonlySet<Reason['code']> = new Set(['noisy', 'rounded', 'screened']);

function isOpen(outcome: Outcome): boolean {
  switch (outcome.verdict) {
    case 'fail':
    case 'warn':
    // What is accepted is measured as well as if it were not.
    case 'waived':
      return true;
    case 'inconclusive':
      return TOLD_BY_MORE.has(outcome.why.code);
    case 'pass':
      return outcome.isUnsure === true;
  }
}

function namesOf({ id, was = id }: ResultDiff): Record<Side, Named> {
  return { base: named(was), head: named(id) };
}

function named({ package: path, name }: Omit<ResultId, 'procs'>): Named {
  return { package: path, result: name };
}
