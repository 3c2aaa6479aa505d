import { compareText } from '../compare-text.ts';
import { packageMatcher, packageStarts } from './match.ts';

interface Entry<Value> {
  readonly path: string;
  readonly value: Value;
  /** Its place in what was given. */
  readonly at: number;
}

/**
 * Values by import paths, for patterns of very many budgets: those that a pattern may match stand
 * together, behind what it begins with, and no other is asked.
 */
export class ByPath<Value> {
  readonly #sorted: readonly Entry<Value>[];

  constructor(values: Iterable<readonly [path: string, value: Value]>) {
    this.#sorted = [...values]
      .map(([path, value], at) => ({ path, value, at }))
      .sort((a, b) => compareText(a.path, b.path));
  }

  /** Those whose path some patterns match, in the order given. */
  matching(patterns: readonly string[]): Entry<Value>[] {
    const matches = packageMatcher(patterns);
    const found = new Set<Entry<Value>>();
    for (const start of packageStarts(patterns)) {
      for (let i = this.#firstFrom(start); this.#sorted[i]?.path.startsWith(start); i++) {
        if (matches(this.#sorted[i]!.path)) found.add(this.#sorted[i]!);
      }
    }
    return [...found].sort((a, b) => a.at - b.at);
  }

  #firstFrom(start: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.path < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
