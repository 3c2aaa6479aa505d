import type { Pair } from '../profile/manifest.ts';
import type { Metric } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { Change } from './heap-diff.ts';
import type { ResultId } from './result.ts';
import type { Side } from './side.ts';

/**
 * The stacks of one benchmark in the profiles of one package: what its functions are measured in.
 * Heap profiles do not tell sub-benchmarks apart, so that all of a benchmark that one profile holds
 * are one scope. Amounts in a scope are of one operation.
 */
export interface Scope {
  /** Import path of the package under test. */
  readonly package: string;
  /** `BenchmarkParse`; of a result that was measured alone its whole name. */
  readonly benchmark: string;
  readonly status: 'both' | 'added' | 'removed';
  /** The results that lie in it, of both sides. */
  readonly results: readonly ResultId[];
  readonly evidence: ScopeEvidence;
  /** Operations of one run, over all results of the scope; 0 where the output does not tell. */
  readonly operations: Readonly<Record<Side, number>>;
  /** What one operation has of each metric; none but where it is counted. */
  readonly totals: Readonly<Partial<Record<Metric, Change>>>;
  /** The counts between which figures are slopes; undefined where set-up is in them. */
  readonly pair: Pair | undefined;
  /**
   * The most that one operation can have allocated, in bytes: all that the processes did. Undefined
   * where not everything is counted.
   */
  readonly most: Readonly<Record<Side, number>> | undefined;
  /**
   * Share of the bytes of the head, 0 … 1, that slices, maps and buffers allocated to grow: what
   * depends on how often they did.
   */
  readonly buffers: number;
}

/** How the functions of a scope are known. */
export type ScopeEvidence =
  /** Every allocation of a fixed number of operations, in so many profiles a side. */
  | { readonly kind: 'counted'; readonly profiles: Readonly<Record<Side, number>> }
  /** Each function's share of the samples, times what the benchmark printed for one operation. */
  | { readonly kind: 'sampled'; readonly samples: Readonly<Record<Side, number>> }
  | {
      readonly kind: 'none';
      readonly why: Doubt | { readonly code: 'no-benchmem'; readonly side: Side };
    };

/** The one result of a scope, or the benchmark whose sub-benchmarks it mixes. */
export function resultOfScope({ package: path, benchmark, results }: Scope): ResultId {
  const [only, ...others] = results;
  return only && others.length === 0 ? only : { package: path, name: benchmark, procs: undefined };
}
