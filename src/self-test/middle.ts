/** The middle of some values, the mean of the two middle ones. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** By how much some values differ. */
export function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Of some candidates one that is the same in every run, and seldom the first. */
export function oneOf<Value>(values: readonly Value[]): Value | undefined {
  return values[(Math.imul(values.length, 0x9e3779b1) >>> 0) % values.length];
}
