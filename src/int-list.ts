/** Whole numbers of 32 bits, as many as come: half of what an array takes, and out of the heap. */
export class IntList {
  /** Those that there are, and room for more. */
  ints = new Int32Array(256);
  length = 0;

  /** @returns how many there are now */
  push(value: number): number {
    if (this.length === this.ints.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.ints);
      this.ints = larger;
    }
    this.ints[this.length++] = value;
    return this.length;
  }

  /** Those that there are, for who keeps them. */
  values(): Int32Array {
    return this.ints.slice(0, this.length);
  }

  /** Those that there are, with the room for more: for who does not. */
  view(): Int32Array {
    return this.ints.subarray(0, this.length);
  }
}
