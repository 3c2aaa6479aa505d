import type { Reason } from '../policy/reason.ts';

/**
 * Why no growth of a figure could make this run red, or none that can be put in. Data;
 * `report/self-test.ts` has the words.
 */
export type Unable =
  /** What the gate says of it in this run whatever the amount: another Go, a metric of one's own. */
  | { readonly code: 'no-verdict'; readonly why: Reason }
  /** Functions that are known from samples explain a result and never break a budget. */
  | { readonly code: 'samples-alone' }
  /** Lines without B/op. */
  | { readonly code: 'no-benchmem' }
  /** More was printed than the process allocated: a metric that the benchmark reports itself. */
  | { readonly code: 'own-metric' }
  /** Few timed lines of what is mostly buffers that grow now and then. */
  | { readonly code: 'amortised' }
  /** The base has nothing to put a growth into. */
  | { readonly code: 'only-on-head' }
  | { readonly code: 'no-stack' }
  /** A file of a form that nothing can be put into. */
  | { readonly code: 'form' }
  /** One process ran all of the package, and what it shows is measured again before it is red. */
  | { readonly code: 'screened' }
  /** The base measured nothing of it. */
  | { readonly code: 'no-figures' }
  /** The profiles do not carry the metric, or not every allocation. */
  | { readonly code: 'not-counted' }
  /** Profiles that cannot be compared as wholes: timed, or without their output. */
  | { readonly code: 'not-whole' }
  /** One profile mixes what the budget is about with other results. */
  | { readonly code: 'mixed' }
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
  screened: true,
  rounded: true,
  unclaimed: true,
  'samples-alone': false,
  'no-benchmem': false,
  'own-metric': false,
  'by-operation': false,
  'rate-changed': false,
  'pair-differs': false,
  'profile-missing': false,
  'metric-missing': false,
  'results-mixed': false,
  'go-differs': false,
  'go-lines-differ': false,
  'go-unknown': false,
  differs: false,
  'setting-differs': false,
  'mixed-periods': false,
  'no-output': false,
  'no-package': false,
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

/** Why this run could tell nothing, where no growth would have changed that. */
export function stuckOn(why: Reason | undefined): Unable | undefined {
  if (!why || GROWTH_SETTLES[why.code]) return undefined;
  return why.code === 'samples-alone' ? { code: why.code } : { code: 'no-verdict', why };
}
