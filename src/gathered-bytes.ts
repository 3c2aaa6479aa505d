/** Gathers the pieces of something that may have at most so many bytes. */
export class GatheredBytes {
  readonly most: number;
  #bytes: Uint8Array;
  #size = 0;

  /** @param said the size that it is said to have: where that is true, nothing is copied twice */
  constructor(most: number, said = 0) {
    this.most = most;
    this.#bytes = new Uint8Array(Math.min(Math.max(said, 4096), most));
  }

  /** False where it would become too long: then nothing is added. */
  add(piece: Uint8Array): boolean {
    const size = this.#size + piece.length;
    if (size > this.most) return false;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(Math.min(Math.max(size, 2 * this.#bytes.length), this.most));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size = size;
    return true;
  }

  whole(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }
}
