import { UserError } from '../errors.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import { labelText } from '../profile/labels.ts';
import { combine } from './combine.ts';
import { checkPeriodType } from './combine-headers.ts';
import { roundValues, scaleValues } from './values.ts';

/** pprof marks the samples of a `-diff_base` with a label of this key. */
export const DIFF_BASE_KEY = 'pprof::base';
const DIFF_BASE = labelText(DIFF_BASE_KEY, 'true', 0, '');

export interface Base {
  readonly profiles: readonly HeapProfile[];
  /**
   * As `-diff_base`: shares are of the base's own total. Otherwise as `-base`: of what is left
   * where samples of the same build cancel, or of both sides together for two builds.
   */
  readonly diff: boolean;
  /**
   * Scales the head's values to the base's totals first. As pprof of Go 1.26 does it: rounded per
   * sample, and a sample is lost when only a value whose totals are equal is left of it.
   */
  readonly normalize: boolean;
}

/**
 * Head minus base, as one profile with negative values.
 *
 * @see google/pprof internal/driver/fetch.go, `fetchProfiles`
 */
export function subtractBase(head: HeapProfile, { profiles, diff, normalize }: Base): HeapProfile {
  const base = combine(profiles);
  const minuend = normalize ? normalizeTo(base, head) : head;
  const negative = scaleValues(
    base.samples,
    base.sampleTypes.map(() => -1),
  );
  const labels = diff ? negative.labels.map(markAsBase) : negative.labels;
  return combine([minuend, { ...base, samples: { ...negative, labels } }]);
}

/**
 * The same of fractions: amounts of one operation. What is left of each stack on each side is a
 * whole number, so that a stack that did not change is 0.
 */
export function differenceOfParts(
  head: readonly HeapProfile[],
  base: readonly HeapProfile[],
): HeapProfile {
  const [minuend, subtrahend] = [head, base].map((parts) => {
    const whole = combine(parts);
    return { ...whole, samples: roundValues(whole.samples) };
  });
  return subtractBase(minuend!, { profiles: [subtrahend!], diff: true, normalize: false });
}

/** Whether a sample counts for the base, going by its labels; pprof writes the label into files, too. */
export function isDiffBase(labels: string): boolean {
  return labels.includes(DIFF_BASE);
}

function markAsBase(labels: string): string {
  if (isDiffBase(labels)) return labels;
  return labels === '' ? DIFF_BASE : `${labels},${DIFF_BASE}`;
}

/** @see google/pprof profile/merge.go, `Normalize` */
function normalizeTo(base: HeapProfile, head: HeapProfile): HeapProfile {
  checkPeriodType(head, base);
  const types = ({ sampleTypes }: HeapProfile) => JSON.stringify(sampleTypes);
  if (types(base) !== types(head)) {
    throw new UserError(
      'base and head have other sample types: profiles can be normalized only where these are equal',
    );
  }
  const ratios = head.samples.values.map((column, i) => {
    const total = sum(column);
    return total === 0 ? 0 : sum(base.samples.values[i]!) / total;
  });
  return { ...head, samples: scaleValues(head.samples, ratios) };
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}
