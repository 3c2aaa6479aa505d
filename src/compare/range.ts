import type { Range } from './result.ts';

/** How far some values reach; nowhere for none. There may be more than a call takes arguments. */
export function rangeOf(values: readonly number[]): Range {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
