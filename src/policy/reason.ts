import type { Doubt } from '../compare/doubt.ts';
import type { Interval } from '../compare/heap-diff.ts';
import type { Range, ResultId } from '../compare/result.ts';
import type { Side } from '../compare/side.ts';
import type { Metric } from '../profile/metric.ts';

/**
 * Why a limit could not be judged. Data with a code: `report/reasons.ts` has the words, JSON has
 * both, and documents list the codes.
 */
export type Reason =
  | Doubt
  /** The medians break the limit, and lines of head lie among those of base. */
  | {
      readonly code: 'noisy';
      readonly base: Range;
      readonly head: Range;
      readonly metric: Metric;
      /** Of a whole process, and not of one operation. */
      readonly per?: 'run';
    }
  /** Over the limit, by so little that one or two lines of a side may differ by it. */
  | {
      readonly code: 'few-lines';
      readonly base: number;
      readonly head: number;
      /** How many operations each line is of; undefined where a clock chose them. */
      readonly iterations?: number;
    }
  /** Bytes that are allocated once, divided by fewer iterations, look like growth. */
  | { readonly code: 'iterations-explain'; readonly base: number; readonly head: number }
  /** Buffers that double now and then: how often depends on the iterations. */
  | { readonly code: 'amortised'; readonly base: number; readonly head: number }
  /** A figure is missing, or is no amount; `metric` names it where the other one was printed. */
  | { readonly code: 'no-benchmem'; readonly side: Side; readonly metric?: Metric }
  /** The printed figure is not what the profile of the same process holds: `b.ReportMetric`. */
  | { readonly code: 'own-metric'; readonly printed: number; readonly counted: number }
  /** Only a process that ran all of its package has it, and by more than that can tell, or not by itself. */
  | {
      readonly code: 'screened';
      readonly base?: Range;
      readonly head?: Range;
      readonly metric: Metric;
      /** Of a function or package: every result whose own part may be beyond the limit. */
      readonly results?: readonly ResultId[];
    }
  /** Judged by what was printed, which Go rounds, as more is allocated outside the timer. */
  | { readonly code: 'rounded'; readonly metric: Metric; readonly noise: number }
  /** The sides of collected sets have it at different counts, or have lost a profile of it. */
  | { readonly code: 'pair-differs' | 'profile-missing' }
  /** Samples alone never break a budget. */
  | { readonly code: 'samples-alone'; readonly metric: Metric; readonly interval: Interval }
  | { readonly code: 'metric-missing'; readonly metric: Metric }
  /** Its package is of no module that is judged. */
  | { readonly code: 'unowned' }
  /** One profile holds a result that the budget is about and another of the same benchmark. */
  | { readonly code: 'results-mixed'; readonly other: string }
  /** Stacks without a benchmark, as of goroutines, may belong to this one. */
  | { readonly code: 'unclaimed'; readonly amount: number; readonly metric: Metric }
  /** For `/run` limits on samples: what they could show. */
  | {
      readonly code: 'too-few-samples';
      readonly metric: Metric;
      /** The least increase that they show, and among how many limits; or bounds of the head. */
      readonly shown: number | undefined;
      readonly family: number;
      readonly bounds: Interval | undefined;
    };
