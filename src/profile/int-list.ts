/** Whole numbers of 32 bits, as many as come: a third of what an array takes while it grows. */
export class IntList {
  /** Those that there are, and room for more. */
  ints = new Int32Array(1024);
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

  values(): Int32Array {
    return this.ints.slice(0, this.length);
  }
}
