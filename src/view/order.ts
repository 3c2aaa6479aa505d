/** Go compares strings by their UTF-8 bytes, JavaScript by UTF-16 units: the same but for surrogates. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return byCodePoint(x) - byCodePoint(y);
  }
  return a.length - b.length;
}

/** Puts surrogates, which stand for the code points from U+10000 on, behind U+E000 to U+FFFF. */
function byCodePoint(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

export type Order = 'flat' | 'cum';

export interface Sortable {
  readonly name: string;
  readonly flat: number;
  readonly cum: number;
}

/**
 * Greatest magnitude first, then by name, then by the other figure. What is still equal keeps its
 * order, where pprof's is random.
 *
 * @see google/pprof internal/graph/graph.go, `FlatNameOrder`, `CumNameOrder`
 */
export function compareNodes(order: Order): (a: Sortable, b: Sortable) => number {
  const other = order === 'flat' ? 'cum' : 'flat';
  return (a, b) =>
    Math.abs(b[order]) - Math.abs(a[order]) ||
    compareBytes(a.name, b.name) ||
    Math.abs(b[other]) - Math.abs(a[other]);
}
