import { differenceAbove, differenceBelow } from './difference.ts';
import { amountAbove, amountBelow, type Estimate, eventsOf } from './estimate.ts';
import { holm } from './holm.ts';
import { ofAll, ofAny, type PValue, pValue } from './p-value.ts';
import { ratioAbove, ratioBelow } from './ratio.ts';

/** How much head may exceed base. Both given: both must be broken. */
export interface IncreaseLimit {
  /** Share of base: 0.05 for 5 %. */
  readonly relative: number | undefined;
  /** Bytes or objects a run. */
  readonly absolute: number | undefined;
}

/** p-values for both answers; neither small: the data do not tell. */
export interface Evidence {
  /** Small where the limit is exceeded. */
  readonly exceeded: PValue;
  /** Small where the limit is kept. */
  readonly kept: PValue;
}

/** Exceeded takes every part of a limit, kept takes one. */
export function increaseEvidence(base: Estimate, head: Estimate, limit: IncreaseLimit): Evidence {
  const tests = testsOf(base, head, limit);
  return {
    exceeded: ofAll(tests.map(({ above }) => above)),
    kept: ofAny(tests.map(({ below }) => below)),
  };
}

/** One part of a limit: p-values against its being kept and against its being exceeded. */
interface Test {
  readonly above: PValue;
  readonly below: PValue;
}

function testsOf(base: Estimate, head: Estimate, { relative, absolute }: IncreaseLimit): Test[] {
  const tests: Test[] = [];
  // No increase in bytes is no increase in per cent, and that test is exact.
  if (relative !== undefined || absolute === 0)
    tests.push(ratioTest(base, head, 1 + (relative ?? 0)));
  if (absolute !== undefined && absolute !== 0) tests.push(differenceTest(base, head, absolute));
  return tests;
}

/** The exact test takes what went unseen to be like what was seen; where it may not be, bounds tell. */
function ratioTest(base: Estimate, head: Estimate, ratio: number): Test {
  if (base.unseen !== undefined || head.unseen !== undefined) {
    return differenceTest(scaled(base, ratio), head, 0);
  }
  return {
    above: pValue(() => ratioAbove(base, head, ratio)),
    below: pValue(() => ratioBelow(base, head, ratio)),
  };
}

function differenceTest(base: Estimate, head: Estimate, limit: number): Test {
  return {
    above: differenceAbove(base, head, limit),
    below: differenceBelow(base, head, limit),
  };
}

function scaled({ amount, variance, unseen = 0, runs }: Estimate, factor: number): Estimate {
  return {
    amount: amount * factor,
    variance: variance * factor ** 2,
    unseen: unseen * factor,
    runs,
  };
}

/** The evidence for a limit on head alone; base only tells what a sample weighs where head has none. */
export function maxEvidence(base: Estimate, head: Estimate, max: number): Evidence {
  const events = eventsOf(head, base);
  return {
    exceeded: pValue(() => (events ? amountAbove(events, max) : 1)),
    kept: pValue(() => (events ? amountBelow(events, max) : 1)),
  };
}

/** `exceeded` and `kept` are shown by the data; `unsettled` is neither. */
export type Settled = 'exceeded' | 'kept' | 'unsettled';

export interface Certainty {
  /** The chance that a run in which nothing is exceeded has even one `exceeded`. */
  readonly falseAlarm: number;
  /** The chance that one limit that is exceeded is called `kept`, for each part of the limit. */
  readonly missed: number;
}

export const CERTAINTY: Certainty = { falseAlarm: 0.01, missed: 0.025 };

/**
 * Settles all limits of one run together. The family of Holm's correction is everything that
 * could raise an alarm: leaving out what looks harmless would make the rest too easy to reject.
 */
export function settle(evidence: readonly Evidence[], certainty = CERTAINTY): Settled[] {
  // The correction only makes p-values larger: those beyond the level already stay beyond it.
  const { falseAlarm, missed } = certainty;
  const adjusted = holm(
    evidence.map(({ exceeded }) => (exceeded.isAtMost(falseAlarm) ? exceeded.value() : 1)),
  );
  return evidence.map(({ kept }, i) => {
    if (adjusted[i]! <= falseAlarm) return 'exceeded';
    return kept.isAtMost(missed) ? 'kept' : 'unsettled';
  });
}
