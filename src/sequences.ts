import { IntList } from './int-list.ts';

/** Numbers sequences of whole numbers: those that are the same have the same number, from 0 on. */
export class Sequences {
  /** All sequences, one behind the other, and where each ends. */
  readonly #values = new IntList();
  readonly #ends: number[] = [];
  /** Each by its number plus one, in the first free place from that of its hash on; at least half are free. */
  #places = new Int32Array(64);

  /** @param values of which the first `length` are the sequence */
  numberOf(values: Int32Array, length: number): number {
    const place = this.#placeOf(values, 0, length);
    const known = this.#places[place]!;
    if (known !== 0) return known - 1;
    const number = this.#add(values, length);
    this.#places[place] = number + 1;
    if (number * 2 >= this.#places.length) this.#grow();
    return number;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1]!;
  }

  #placeOf(values: Int32Array, start: number, length: number): number {
    const last = this.#places.length - 1;
    let hash = length;
    for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ values[i]!, 0x9e3779b1);
    for (let place = (hash ^ (hash >>> 15)) & last; ; place = (place + 1) & last) {
      const known = this.#places[place]!;
      if (known === 0 || this.#isSame(known - 1, values, start, length)) return place;
    }
  }

  #isSame(number: number, values: Int32Array, start: number, length: number): boolean {
    const own = this.#startOf(number);
    if (this.#ends[number]! - own !== length) return false;
    const { ints } = this.#values;
    for (let i = 0; i < length; i++) if (ints[own + i] !== values[start + i]) return false;
    return true;
  }

  #add(values: Int32Array, length: number): number {
    for (let i = 0; i < length; i++) this.#values.push(values[i]!);
    return this.#ends.push(this.#values.length) - 1;
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    this.#ends.forEach((end, number) => {
      const start = this.#startOf(number);
      this.#places[this.#placeOf(this.#values.ints, start, end - start)] = number + 1;
    });
  }
}
