/** A text as a list of what is known: nothing for `''`. */
export function known(text: string): string[] {
  return text === '' ? [] : [text];
}

/** Each once, ascending. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
