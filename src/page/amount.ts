import { METRIC, type Metric } from '../profile/metric.ts';
import { amount } from '../report/amounts.ts';
import type { Amounts } from './tree.ts';

/** `1.13 KiB`, `12 allocs`. */
export function amountText(value: number, metric: Metric): string {
  const { unit, kind } = METRIC[metric];
  const noun = unit === 'bytes' ? '' : kind === 'alloc' ? ' allocs' : ' objects';
  return `${amount(value, unit)}${noun}`;
}

/** `+12.0 KiB`, `−3 allocs`, `±0`. */
export function changeText({ base, head }: Amounts, metric: Metric): string {
  const delta = head - base;
  if (delta === 0) return '±0';
  return `${delta > 0 ? '+' : ''}${amountText(delta, metric)}`;
}

/** A difference as a share of the larger side, from -1 (all is gone) to 1 (all is new); 0 below a thousandth. */
export function shareOf(delta: number, { base, head }: Amounts): number {
  const most = Math.max(Math.abs(base), Math.abs(head));
  const share = most === 0 ? 0 : delta / most;
  return Math.abs(share) < 0.001 ? 0 : Math.max(-1, Math.min(1, share));
}

/** `, 64 B of it moved`; `''` where nothing did. */
export function movedText(amounts: Amounts, grown: number, metric: Metric): string {
  const moved = amounts.head - amounts.base - grown;
  if (shareOf(moved, amounts) === 0) return '';
  return `, ${amountText(Math.abs(moved), metric)} of it moved`;
}
