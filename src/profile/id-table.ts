import type { Raw, RawValues } from './raw-values.ts';

/**
 * The place in its table of each id of a profile. Ids are any nonzero uint64, mostly the numbers
 * from 1 on, which an array finds fastest.
 */
export class IdTable {
  readonly #kind: string;
  readonly #values: RawValues;
  /** Entries so far. */
  length = 0;
  /** Place by id, as far as there are ids of about this many entries; -1 where no entry has it. */
  readonly near: Int32Array;
  readonly #far = new Map<Raw, number>();

  /**
   * @param kind of entry, for messages
   * @param most entries that it will have
   */
  constructor(kind: string, most: number, values: RawValues) {
    this.#kind = kind;
    this.#values = values;
    this.near = new Int32Array(2 * most + 2).fill(-1);
  }

  /** Adds the next entry. @param id a bigint where a number would be rounded */
  add(id: Raw): void {
    if (id === 0) {
      throw this.#values.malformed(`${this.#kind} ${this.length + 1} has the reserved id 0`);
    }
    if (this.find(id) !== -1) throw this.#values.malformed(`two ${this.#kind}s have the id ${id}`);
    if (typeof id === 'number' && id < this.near.length) this.near[id] = this.length++;
    else this.#far.set(id, this.length++);
  }

  /** -1 where no entry has the id. */
  find(id: Raw): number {
    return typeof id === 'number' && id < this.near.length
      ? this.near[id]!
      : (this.#far.get(id) ?? -1);
  }
}
