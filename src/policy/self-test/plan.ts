import type { FunctionDiff, HeapDiff } from '../../compare/heap-diff.ts';
import { resultKey } from '../../compare/result.ts';
import { chanceOfSample } from '../../compare/statistics/sampling.ts';
import { type Metric, unitOf } from '../../profile/metric.ts';
import type { Candidate, Ground } from './candidate.ts';
import {
  countedGrowth,
  OBJECT,
  type StackGrowth,
  sampledGrowth,
  sampledUnit,
} from './counted-growth.ts';
import { functionOf, type Place, placeOfScope } from './place.ts';
import { printedGrowth } from './printed-growth.ts';
import type { LineGrowth } from './printed-results.ts';
import type { Unable } from './unable.ts';

export type Amounts = Readonly<Partial<Record<Metric, number>>>;

/** A growth, and where it is put. */
export interface Plan {
  readonly candidate: Candidate;
  /** In what the limit is about: one operation, or a run. */
  readonly growth: Amounts;
  /** How much of it is there because lines or repeats differ by that without any growth. */
  readonly beyond: number;
  readonly put: Put;
}

export type Put =
  /** So much more in every line of a result, which has so many operations in all. */
  | {
      readonly kind: 'lines';
      readonly key: string;
      readonly line: LineGrowth;
      readonly operations: number;
    }
  /** A record of one more stack in every run of a place. */
  | {
      readonly kind: 'stack';
      readonly place: Place;
      readonly fn: FunctionDiff;
      readonly amounts: Amounts;
    };

/** How many limits on sampled profiles are settled together. */
export interface Planning {
  readonly places: readonly Place[];
  readonly family: number;
}

/** What to put in to break a limit, and where. */
export function planFor(ground: Ground, planning: Planning, candidate: Candidate): Plan | Unable {
  const { site, limit, figure, unable } = candidate;
  if (unable) return unable;
  switch (site.kind) {
    case 'nowhere':
      return { code: 'only-on-head' };
    case 'lines': {
      const { id, lines } = site.printed;
      const growth = printedGrowth(limit, lines, site.how);
      if ('code' in growth) return growth;
      const { line, beyond } = growth;
      const operations = lines.reduce((sum, { iterations }) => sum + iterations, 0);
      const put = { kind: 'lines', key: resultKey(id), line, operations } as const;
      return { candidate, growth: inMetrics(line), beyond, put };
    }
    case 'scope': {
      const scope = ground.still.diff.scopes[site.scope]!;
      const place = placeOfScope(planning.places, scope);
      const operations = scope.operations.base;
      return stackPlan(
        ground,
        candidate,
        place,
        operations,
        countedGrowth(limit, figure, operations),
      );
    }
    case 'profile': {
      const period = ground.still.diff.base.periods[0] ?? 1;
      const growth = figure.estimates
        ? sampledGrowth(limit, figure.estimates.base, { period, family: planning.family })
        : countedGrowth(limit, figure, 1);
      if ('code' in growth) return growth;
      return stackPlan(ground, candidate, planning.places[0], 1, growth);
    }
  }
}

function stackPlan(
  ground: Ground,
  candidate: Candidate,
  place: Place | undefined,
  operations: number,
  { amount, beyond }: StackGrowth,
): Plan | Unable {
  const fn = place && grownFunction(ground, candidate, place);
  if (!fn) return { code: 'no-stack' };
  const { metric } = candidate.limit;
  const period = ground.still.diff.base.periods[0] ?? 1;
  // A record of samples that stands for less than one of them would be none.
  const amounts = period > 1 ? sampledAmounts(amount, metric, period) : { [metric]: amount };
  return {
    candidate,
    growth: { [metric]: amount / operations },
    beyond: beyond / operations,
    put: { kind: 'stack', place, fn, amounts },
  };
}

/** The function at the leaf: the one that is meant, or for a whole the benchmark itself. */
function grownFunction(
  { still, judgement }: Ground,
  { target }: Candidate,
  { benchmark }: Place,
): FunctionDiff | undefined {
  const first = (find: (diff: HeapDiff) => FunctionDiff | undefined) =>
    find(still.diff) ?? find(judgement.diff);
  switch (target.kind) {
    case 'function':
      return first(({ functions }) => functions.find(({ name }) => name === target.name));
    case 'package':
      return first((diff) => functionOf(diff, target.package));
    case 'result':
    case 'profile':
      return benchmark ?? first(({ functions }) => functions.find(({ own }) => own));
  }
}

/** Of what was sampled bytes and objects tell of each other and go together. */
function sampledAmounts(amount: number, metric: Metric, period: number): Amounts {
  const sampled = Math.ceil(amount / sampledUnit(unitOf(metric), period) - 1e-6);
  const objects = sampled / chanceOfSample(OBJECT, period);
  return { alloc_space: Math.round(objects * OBJECT), alloc_objects: Math.round(objects) };
}

function inMetrics({ bytes, objects }: LineGrowth): Amounts {
  return {
    ...(bytes > 0 && { alloc_space: bytes }),
    ...(objects > 0 && { alloc_objects: objects }),
  };
}
