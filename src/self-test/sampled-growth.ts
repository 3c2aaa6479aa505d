import { type Metric, unitOf } from '../profile/metric.ts';
import type { Doses } from './growth.ts';
import { roomAbove } from './limit.ts';
import type { Amounts, Held } from './place.ts';
import type { Unable } from './unable.ts';

/** Standard deviations beyond which no test, of however many limits, has a doubt. */
const SURE = 6;
/** Where so few samples are seen their number tells little. */
const FEWEST = 40;
/** Objects of the smallest size that may have gone unseen. */
const UNSEEN = { size: 8, count: 16 } as const;
/** Each try takes so much more than the last. */
const STEP = 1.15;
const TRIES = 120;

/** What samples say of an amount. */
export interface Estimate {
  readonly least: number;
  readonly most: number;
  readonly variance: number;
}

/** Objects of one size that are put in as samples. */
export interface Sampled {
  readonly doses: Doses;
  readonly amounts: Amounts;
}

/** The chance that an object is sampled (runtime/mprof.go). */
export function chanceOf(size: number, period: number): number {
  return 1 - Math.exp(-size / period);
}

/**
 * A growth of a whole profile that samples are sure to show: in the order of the least, and not
 * it, since how the gate settles samples is its own.
 * @param size bytes of an object that is put in
 */
export function sampledGrowth(
  { kind, metric, allowed }: Held,
  { least, most, variance }: Estimate,
  size: number,
  period: number,
): Sampled | Unable {
  const isBytes = unitOf(metric) === 'bytes';
  const each = 1 / chanceOf(size, period);
  const weight = isBytes ? size * each : each;
  const unseen = isBytes ? 0 : UNSEEN.count / chanceOf(UNSEEN.size, period);
  const room = Math.max(0, roomAbove(kind, allowed, kind === 'max' ? least : most)) + unseen;
  const ofBase = kind === 'max' ? 0 : (1 + allowed.share) * Math.sqrt(variance);
  let count = FEWEST;
  for (let i = 0; i < TRIES; i++) {
    const growth = count * weight;
    const ofHead = Math.sqrt(variance + growth * weight);
    if (growth - room >= SURE * (ofBase + ofHead)) {
      const amounts = {
        alloc_space: Math.round(count * size * each),
        alloc_objects: Math.round(count * each),
      };
      const over = amounts[metric as 'alloc_space' | 'alloc_objects'];
      return { amounts, doses: { over, under: 0, beyond: Math.max(0, over - room) } };
    }
    count = Math.ceil(count * STEP);
  }
  return { code: 'too-few-samples' };
}

export function isSampledMetric(metric: Metric): boolean {
  return metric === 'alloc_space' || metric === 'alloc_objects';
}
