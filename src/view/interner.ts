/** Items by key, each once, numbered in the order of first sight. */
export class Interner<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the key's item; `make` gives the item of a new key. */
  intern(key: string, make: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(make()) - 1;
  }
}
