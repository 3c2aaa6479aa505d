/** A sentence where the sides differ in what is known of them; empty where they agree. */
export function differing<T>(
  what: string,
  base: readonly T[],
  head: readonly T[],
  show: (value: T) => string,
): string[] {
  const all = distinct([...base, ...head]);
  // What only one side tells may differ as well.
  const isOneSided = (base.length === 0) !== (head.length === 0);
  if (all.length <= 1 && !isOneSided) return [];
  const list = (values: readonly T[]) => values.map(show).join(', ') || 'unknown';
  return [`${what} differ: ${list(base)} on base, ${list(head)} on head`];
}

/** A text as a list of what is known: nothing for `''`. */
export function known(text: string): string[] {
  return text === '' ? [] : [text];
}

/** Each once, ascending. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
