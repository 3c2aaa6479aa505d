/**
 * Holm's adjusted p-values, in the order given: rejecting all that are at most α keeps the chance
 * of even one false rejection in the family at α, however the tests depend on each other. They do
 * here: a caller's cum holds its callees'.
 *
 * @see S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Stat. 6 (1979)
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, pValues[index]! * (pValues.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}
