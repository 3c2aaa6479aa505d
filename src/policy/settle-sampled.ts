import type { Change, Interval } from '../compare/heap-diff.ts';
import { amountBounds, eventsOf } from '../compare/statistics/estimate.ts';
import {
  type Settled as Answer,
  CERTAINTY,
  type Evidence,
  increaseEvidence,
  maxEvidence,
  settle,
} from '../compare/statistics/evidence.ts';
import { detectableIncrease } from '../compare/statistics/resolution.ts';
import { lazy } from '../lazy.ts';
import type { Draft } from './draft.ts';
import { holdAgainst } from './hold.ts';
import type { Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Settled } from './settled.ts';

type Estimates = NonNullable<Change['estimates']>;

/**
 * Settles the limits on sampled profiles as wholes, all together: one false alarm in a hundred runs
 * of unchanged code, however many limits there are.
 */
export function settleSampled(drafts: readonly Draft[]): ReadonlyMap<Draft, Settled> {
  const answers = settle(drafts.map(evidenceOf));
  return new Map(
    drafts.map((draft, i) => [draft, answered(draft, answers[i]!, drafts.length)] as const),
  );
}

/** How sure the samples of both sides are that a limit is exceeded, and that it is kept. */
export function evidenceOf({ limit, change }: Pick<Draft, 'limit' | 'change'>): Evidence {
  const { base, head } = change.estimates!;
  switch (limit.kind) {
    case 'max':
      return maxEvidence(base, head, limit.absolute);
    case 'increase':
      return increaseEvidence(base, head, limit);
  }
}

function answered({ limit, change }: Draft, answer: Answer, family: number): Settled {
  const { base, head, delta } = change;
  const { over } = holdAgainst(limit, { base, head, delta });
  if (answer === 'kept') return { over: Math.min(0, over), outcome: 'kept' };
  if (answer === 'exceeded') return { over, outcome: 'broken' };
  return { over, outcome: openQuestion(limit, change.estimates!, family) };
}

/** What these samples could have shown. */
function openQuestion(limit: Limit, estimates: Estimates, family: number): Reason {
  const code = 'too-few-samples';
  const { metric } = limit;
  switch (limit.kind) {
    case 'max':
      return { code, metric, family, shown: undefined, bounds: capBounds(estimates) };
    case 'increase': {
      const { base, head } = estimates;
      // A search, which takes longer than the verdict, and few are ever told.
      const shown = lazy(() => detectableIncrease(base, head, limit, { family }) || undefined);
      return {
        code,
        metric,
        family,
        get shown() {
          return shown();
        },
        bounds: undefined,
      };
    }
  }
}

/** Between what amounts the head lies, as far as samples tell. */
function capBounds({ base, head }: Estimates): Interval | undefined {
  const events = eventsOf(head, base);
  return events && amountBounds(events, CERTAINTY.missed);
}
