import type { Reason } from '../reason.ts';

/**
 * Why no growth of a figure could make this run red, or none that can be put in. Data;
 * `report/self-test.ts` has the words.
 */
export type Unable =
  /** What the gate says of it whatever the amount: another Go, a metric of the author's own. */
  | { readonly code: 'no-verdict'; readonly why: Reason }
  /** Functions that are known from samples explain a result and never break a budget. */
  | { readonly code: 'samples-alone' }
  /** Lines without B/op. */
  | { readonly code: 'no-benchmem' }
  /** Few timed lines of what is mostly buffers that grow now and then. */
  | { readonly code: 'amortised' }
  /** The base has nothing to put a growth into. */
  | { readonly code: 'only-on-head' }
  | { readonly code: 'no-stack' }
  /** The sums have no room for a growth that is over the limit. */
  | { readonly code: 'too-large' }
  /** The samples of a whole profile are so few that they show no growth at all. */
  | { readonly code: 'too-few-samples' };

/** Whether a larger growth would have settled what the gate left open. */
const GROWTH_SETTLES: Readonly<Record<Reason['code'], boolean>> = {
  noisy: true,
  'few-lines': true,
  'iterations-explain': true,
  amortised: true,
  'too-few-samples': true,
  'samples-alone': false,
  'no-benchmem': false,
  'own-metric': false,
  'metric-missing': false,
  'results-mixed': false,
  unclaimed: false,
  'go-differs': false,
  'go-lines-differ': false,
  'go-unknown': false,
  differs: false,
  'setting-differs': false,
  'mixed-periods': false,
  'no-output': false,
  'parted-unlike': false,
  'repeats-differ': false,
  timed: false,
  'iterations-differ': false,
  'results-differ': false,
  'needs-every-allocation': false,
  'no-pair': false,
  'no-period': false,
  unowned: false,
  untold: false,
};

/** Why the gate could tell nothing, where no growth would have changed that. */
export function stuckOn(why: Reason | undefined): Unable | undefined {
  return why && !GROWTH_SETTLES[why.code] ? { code: 'no-verdict', why } : undefined;
}
