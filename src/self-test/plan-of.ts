import { METRIC, type Metric } from '../profile/metric.ts';
import type { Doses } from './growth.ts';
import type { Dose, Plan } from './place.ts';
import type { Unable } from './unable.ts';

/** The plan for whole amounts over some operations. */
export function planOf(
  base: number,
  { over, under, beyond }: Doses,
  operations: number,
  dose: (amount: number) => Dose | Unable,
): Plan | Unable {
  const more = dose(over);
  if ('code' in more) return more;
  const less = under === undefined ? undefined : dose(under);
  const isNone = less === undefined || 'code' in less;
  return { base, over: more, under: isNone ? undefined : less, beyond: beyond / operations };
}

/** The objects of an amount, whatever it counts. */
export function objectsOf(metric: Metric): Metric {
  return METRIC[metric].unit === 'count' ? metric : METRIC[metric].companion;
}
