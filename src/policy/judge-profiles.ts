import type { Doubt } from '../compare/doubt.ts';
import type { Change, HeapDiff } from '../compare/heap-diff.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import { COUNTED, type Draft, NONE, NOTHING, unknown } from './draft.ts';
import type { Evidence, Target } from './finding.ts';
import type { FormerNames } from './former-names.ts';
import type { Judging } from './judge-functions.ts';
import type { Budget, Limit } from './policy.ts';
import { settleCounted } from './settle-counted.ts';
import type { Settled } from './settled.ts';
import { targetsOf } from './targets.ts';

/** Holds the `/run` limits of a budget against whole profiles: live servers, single programs. */
export function judgeProfiles({ comparison, isKept, former }: Judging, budget: Budget): Draft[] {
  const { diff } = comparison;
  return budget.limits
    .filter(({ per }) => per === 'run')
    .flatMap((limit) =>
      figuresOf(diff, budget, limit, former)
        .filter(({ target }) => target.kind === 'profile' || isKept(target))
        .map(({ target, change, companion }) => ({
          budget,
          limit,
          target,
          result: undefined,
          change: change ?? NOTHING,
          ...settle(diff, limit, change, companion),
        })),
    );
}

interface Figure {
  readonly target: Extract<Target, { kind: 'function' | 'package' | 'profile' }>;
  /** Undefined where the profiles do not carry the metric. */
  readonly change: Change | undefined;
  readonly companion: Change | undefined;
}

function figuresOf(
  diff: HeapDiff,
  budget: Budget,
  { metric }: Limit,
  former: FormerNames,
): Figure[] {
  if (budget.of === 'result') {
    const change = diff.totals[metric];
    const companion = diff.totals[METRIC[metric].companion];
    const isThere = diff.samples.base + diff.samples.head > 0;
    return isThere ? [{ target: { kind: 'profile' }, change, companion }] : [];
  }
  return targetsOf(diff, budget, former).flatMap(({ target, metrics }) => {
    const change = metrics[metric]?.[budget.attribute];
    const companion = metrics[METRIC[metric].companion]?.[budget.attribute];
    const isNothing = change?.base === 0 && change.head === 0;
    return isNothing ? [] : [{ target, change, companion }];
  });
}

function settle(
  diff: HeapDiff,
  limit: Limit,
  change: Change | undefined,
  companion: Change | undefined,
): { readonly evidence: Evidence; readonly settled: Settled | undefined } {
  const doubt = doubtOf(diff, limit.metric) ?? change?.untold;
  if (doubt || !change) {
    const why = doubt ?? ({ code: 'metric-missing', metric: limit.metric } as const);
    return { evidence: NONE, settled: unknown(why) };
  }
  // Samples of all limits are settled together: see settleSampled.
  if (change.estimates) return { evidence: { kind: 'sampled' }, settled: undefined };
  const counted = { operations: 1, companion };
  return { evidence: COUNTED, settled: settleCounted(limit, change, counted) };
}

/**
 * Why whole profiles cannot bear a verdict. What is still in use at the end of benchmarks is a handful
 * of objects, so that a sampled figure of it is mostly chance; of a server it is what it lives on.
 */
function doubtOf({ capture }: HeapDiff, metric: Metric): Doubt | undefined {
  if (capture.class === 'advisory') return capture.doubts[0];
  const isSampled = capture.class === 'sampled' && !capture.ofPrograms;
  const isChance = isSampled && METRIC[metric].kind === 'inuse';
  return isChance ? { code: 'needs-every-allocation', metric } : undefined;
}
