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
  /** 1 where some call went over frames that are left out. */
  residual = new Uint8Array(START);
  private lastSeen = new Int32Array(START);
  /** Edge number + 1, or 0 for none; four times as long as there is room for edges. */
  private slots = new Int32Array(START * 4);
  /** Per callee, the edge it was last called by: mostly the next call is the same. */
  private readonly recent: Int32Array;

  constructor(nodes: number) {
    this.recent = new Int32Array(nodes).fill(-1);
  }

  /** Adds a call of a sample, once a sample. */
  add(
    caller: number,
    callee: number,
    sample: number,
    value: number,
    inline: boolean,
    residual: boolean,
  ): void {
    let edge = this.recent[callee]!;
    if (edge < 0 || this.caller[edge] !== caller) {
      edge = this.edgeOf(caller, callee);
      this.recent[callee] = edge;
    }
    if (this.lastSeen[edge] === sample) return;
    this.lastSeen[edge] = sample;
    this.weight[edge]! += value;
    if (!inline) this.inline[edge] = 0;
    if (residual) this.residual[edge] = 1;
  }

  /** The number of the edge, which may be new. */
  private edgeOf(caller: number, callee: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(caller, callee) & mask;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.caller[entry - 1] === caller && this.callee[entry - 1] === callee) return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (this.length === this.caller.length) {
      this.grow();
      return this.edgeOf(caller, callee);
    }
    const edge = this.length++;
    this.slots[slot] = edge + 1;
    this.caller[edge] = caller;
    this.callee[edge] = callee;
    this.inline[edge] = 1;
    this.lastSeen[edge] = -1;
    return edge;
  }

  private grow(): void {
    const size = this.caller.length * 2;
    this.caller = copyTo(new Int32Array(size), this.caller);
    this.callee = copyTo(new Int32Array(size), this.callee);
    this.weight = copyTo(new Float64Array(size), this.weight);
    this.inline = copyTo(new Uint8Array(size), this.inline);
    this.residual = copyTo(new Uint8Array(size), this.residual);
    this.lastSeen = copyTo(new Int32Array(size), this.lastSeen);
    this.slots = new Int32Array(size * 4);
    const mask = this.slots.length - 1;
    for (let edge = 0; edge < this.length; edge++) {
      let slot = hash(this.caller[edge]!, this.callee[edge]!) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = edge + 1;
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
