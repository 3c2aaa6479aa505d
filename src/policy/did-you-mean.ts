/** The known word that was probably meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((key) => ({ key, distance: editDistance(word, key) }))
    .filter(({ key, distance }) => distance <= Math.max(1, Math.floor(key.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near?.key;
}

/** ` (did you mean "packages"?)`, or the words that are known here. */
export function didYouMean(word: string, known: readonly string[]): string {
  return nearestQuestion(word, known) || `: known here are ${known.join(', ')}`;
}

/** ` (did you mean "packages"?)`, or nothing where no word is near. */
export function nearestQuestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** Letters to insert, drop or change; two neighbours that have swapped places count once. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length) return b.length;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : changed;
      next.push(Math.min(changed, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
