/** Share of the words that the names of two results have in common, 0 … 1: `ParseSmall`, `Parse/small`. */
export function likeWords(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  const either = left.size + right.size - both;
  return either > 0 ? both / either : 0;
}

/** Whether two names have the same numbers in them: they mostly say how large the input is. */
export function sameNumbers(a: string, b: string): boolean {
  const numbers = (name: string) => (name.match(/\d+/g) ?? []).sort().join();
  return numbers(a) === numbers(b);
}

function wordsOf(name: string): string[] {
  const words = name.replace(/^Benchmark/, '').match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu);
  return (words ?? []).map((word) => word.toLowerCase());
}
