import { amount } from '../report/amounts.ts';
import type { Amounts, Drawn } from './tree.ts';

/** `1.13 KiB`, `12 allocs`. */
export function amountText(value: number, metric: Drawn): string {
  return metric === 'alloc_space' ? amount(value, 'bytes') : `${amount(value, 'count')} allocs`;
}

/** `+12.0 KiB`, `−3 allocs`, `±0`. */
export function changeText({ base, head }: Amounts, metric: Drawn): string {
  const delta = head - base;
  if (delta === 0) return '±0';
  return `${delta > 0 ? '+' : ''}${amountText(delta, metric)}`;
}

/** How much of the larger side differs, from -1 (all is gone) to 1 (all is new). */
export function shareOf({ base, head }: Amounts): number {
  const most = Math.max(Math.abs(base), Math.abs(head));
  return most === 0 ? 0 : (head - base) / most;
}
