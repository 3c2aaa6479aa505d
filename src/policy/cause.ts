import type { Change, GrowthPath } from '../compare/heap-diff.ts';
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
  readonly metric: Metric;
  /** What of each result's net growth is its own, an operation; the largest first. */
  readonly explains: readonly Explained[];
  /** What the function owns in the first of them, an operation. */
  readonly change: Change;
  /** The way on which most of it lies, an operation; undefined where no stack shows it. */
  readonly path: GrowthPath | undefined;
}

export interface Explained {
  /** A result; a whole benchmark where none of its results printed a growth. */
  readonly result: ResultId;
  readonly amount: number;
  /** Whether one profile mixes it with others, so that the amount is by its share of what they printed. */
  readonly isMixed: boolean;
  /** Share of the result's growth, 0 … 1. */
  readonly share: number;
}
