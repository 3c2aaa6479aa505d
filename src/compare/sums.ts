import type { Attribute } from './heap-diff.ts';

/** Amounts of one column by row, under every attribute. */
export type Sums = Readonly<Record<Attribute, Float64Array>>;

export function sumsOf(rows: number): Sums {
  return {
    flat: new Float64Array(rows),
    cum: new Float64Array(rows),
    owned: new Float64Array(rows),
  };
}
