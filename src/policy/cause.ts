import type { Change, GrowthPath, Named } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import type { Metric } from '../profile/metric.ts';
import type { Target } from './finding.ts';

/** A function that explains why results grew: told once, however many results it is in. */
export interface Cause {
  readonly function: Extract<Target, { kind: 'function' }>;
  /** False where samples make it likely and no more. */
  readonly isSure: boolean;
  /** Whether every allocation was counted: numbers and sizes of sampled objects differ by chance. */
  readonly isCounted: boolean;
  /** The functions that gave up what moved to it; empty where nothing did. */
  readonly from: readonly Named[];
  /** What of each net growth is its own: operations before set-ups before starts, the largest first. */
  readonly explains: readonly Explained[];
  /** What the function owns in the first of them. */
  readonly change: Change;
  /** The way of the first on which most of it lies; undefined where no stack shows it. */
  readonly path: GrowthPath | undefined;
  /** How much of what all its ways grew by lies on it, 0 … 1. */
  readonly pathShare: number;
}

/** What a growth is of: an operation, what comes before the first, or the start of a package. */
export const PARTS = ['result', 'set-up', 'init'] as const;
export type Part = (typeof PARTS)[number];

export interface Explained {
  readonly of: Part;
  /** Of an operation amounts are of one; else of a whole process. */
  readonly metric: Metric;
  /**
   * A result, `(init)` for a start; a whole benchmark where none of its results printed a growth.
   */
  readonly result: ResultId;
  readonly amount: number;
  /** Whether one profile mixes it with others, so that the amount is by its share of what they printed. */
  readonly isMixed: boolean;
  /**
   * Whether the stacks hold more than what grew, so that it is in the amount: beside what was printed
   * set-up and what lies outside the timer; beside a set-up the operations.
   */
  readonly isBeyond: boolean;
  /** Share of the result's growth, 0 … 1. */
  readonly share: number;
}
