const START = 1024;

/**
 * Calls between nodes, by caller and callee: a hash table in typed arrays, since every frame of
 * every stack asks it once.
 */
export class EdgeTable {
  length = 0;
  caller = new Int32Array(START);
  callee = new Int32Array(START);
  weight = new Float64Array(START);
  /** 1 where every call was inlined. */
  inline = new Uint8Array(START);
  #lastSeen = new Int32Array(START);
  /** Edge number + 1, or 0 for none; at least twice as long as there are edges. */
  #slots = new Int32Array(START * 4);

  /** Adds a call of a sample, once a sample. */
  add(caller: number, callee: number, sample: number, value: number, inline: boolean): void {
    let slot = hash(caller, callee) & (this.#slots.length - 1);
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      const edge = entry - 1;
      if (this.caller[edge] === caller && this.callee[edge] === callee) {
        if (this.#lastSeen[edge] === sample) return;
        this.#lastSeen[edge] = sample;
        this.weight[edge]! += value;
        if (!inline) this.inline[edge] = 0;
        return;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    if (this.length === this.caller.length) {
      this.#grow();
      this.add(caller, callee, sample, value, inline);
      return;
    }
    const edge = this.length++;
    this.#slots[slot] = edge + 1;
    this.caller[edge] = caller;
    this.callee[edge] = callee;
    this.weight[edge] = value;
    this.inline[edge] = inline ? 1 : 0;
    this.#lastSeen[edge] = sample;
  }

  #grow(): void {
    const size = this.caller.length * 2;
    this.caller = copyTo(new Int32Array(size), this.caller);
    this.callee = copyTo(new Int32Array(size), this.callee);
    this.weight = copyTo(new Float64Array(size), this.weight);
    this.inline = copyTo(new Uint8Array(size), this.inline);
    this.#lastSeen = copyTo(new Int32Array(size), this.#lastSeen);
    this.#slots = new Int32Array(size * 4);
    for (let edge = 0; edge < this.length; edge++) {
      let slot = hash(this.caller[edge]!, this.callee[edge]!) & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = edge + 1;
    }
  }
}

function copyTo<T extends Int32Array | Float64Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

function hash(caller: number, callee: number): number {
  const mixed = Math.imul(caller, 0x9e3779b1) ^ Math.imul(callee, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
