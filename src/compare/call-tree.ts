/**
 * Calls as a tree in which each stack is a node: the same functions in the same order have one
 * number, told by whole numbers alone. Node 0 is the root.
 */
export class CallTree {
  /** Per node: its caller, which has the lower number; -1 for the root. */
  readonly parent: number[] = [-1];
  /** Per node: what is called. */
  readonly fn: number[];
  /** Each node in the first free place from that of its hash on; 0 is free, as at least half are. */
  #places = new Int32Array(64);

  constructor(root: number) {
    this.fn = [root];
  }

  child(parent: number, fn: number): number {
    const place = this.#placeOf(parent, fn);
    const known = this.#places[place]!;
    if (known !== 0) return known;
    const node = this.parent.push(parent) - 1;
    this.fn.push(fn);
    this.#places[place] = node;
    if (node * 2 >= this.#places.length) this.#grow();
    return node;
  }

  #placeOf(parent: number, fn: number): number {
    const last = this.#places.length - 1;
    const mixed = (Math.imul(parent, 0x9e3779b1) + Math.imul(fn, 0x85ebca6b)) | 0;
    let place = (mixed ^ (mixed >>> 15)) & last;
    for (;;) {
      const node = this.#places[place]!;
      if (node === 0 || (this.parent[node] === parent && this.fn[node] === fn)) return place;
      place = (place + 1) & last;
    }
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    for (let node = 1; node < this.parent.length; node++) {
      this.#places[this.#placeOf(this.parent[node]!, this.fn[node]!)] = node;
    }
  }
}
