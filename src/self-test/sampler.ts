import type { Limit } from '../policy/policy.ts';

/** Any number will do: with the same files the same sample is drawn. */
const SEED = 0x2545f491;

/** Draws a sample of very many: of each limit as many, and of each finding one. */
export class Sampler<Value> {
  readonly #most: number;
  readonly #random = numbersFrom(SEED);
  readonly #byKey = new Map<string, { seen: number; value: Value }>();
  readonly #byLimit = new Map<Limit, string[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** How many findings there are. */
  get count(): number {
    return this.#byKey.size;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Of what one finding is about a function in several results: one of them, by chance. */
  add(key: string, limit: Limit, value: Value): void {
    const known = this.#byKey.get(key);
    if (known) {
      known.seen++;
      if (this.#random() * known.seen < 1) known.value = value;
      return;
    }
    this.#byKey.set(key, { seen: 1, value });
    const keys = this.#byLimit.get(limit);
    if (keys) keys.push(key);
    else this.#byLimit.set(limit, [key]);
  }

  /** In the order in which they were added. */
  chosen(): Value[] {
    const drawn = [...this.#byLimit.values()].map((keys) => this.#shuffled(keys));
    const chosen = new Set<string>();
    const all = Math.min(this.#most, this.#byKey.size);
    for (let rank = 0; chosen.size < all; rank++) {
      for (const keys of drawn) {
        const key = keys[rank];
        if (key !== undefined && chosen.size < all) chosen.add(key);
      }
    }
    return [...this.#byKey].flatMap(([key, { value }]) => (chosen.has(key) ? [value] : []));
  }

  #shuffled(keys: readonly string[]): string[] {
    return keys
      .map((key) => ({ key, order: this.#random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ key }) => key);
  }
}

/** Numbers from 0 to 1, the same ones for the same seed (Marsaglia's xorshift32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
