/** Whole numbers of 32 bits, as many as come: a third of what an array takes while it grows. */
export class IntList {
  #values = new Int32Array(1024);
  length = 0;

  /** @returns how many there are now */
  push(value: number): number {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
    return this.length;
  }

  values(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
