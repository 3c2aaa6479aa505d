/**
 * What stands behind each line of one function on one side: bytes by the function that the line
 * calls (-1 where it allocates itself), and within that by the size of the objects.
 */
export type LineAmounts = ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, number>>>;

/** Pairs of lines that are looked at: real functions have some ten lines that allocate. */
const MOST_PAIRS = 40_000;

/**
 * Which line of the head is which line of the base. Edits move lines, but keep their order: of all
 * ways to pair them in order it is the one that leaves the least bytes different. What stays alone
 * is new or gone.
 *
 * @param shift by how many lines the function itself has moved; decides where bytes do not
 */
export function alignLines(base: LineAmounts, head: LineAmounts, shift = 0): Map<number, number> {
  const from = [...base.keys()].sort((a, b) => a - b);
  const to = [...head.keys()].sort((a, b) => a - b);
  if (from.length * to.length > MOST_PAIRS) {
    return new Map(from.filter((line) => head.has(line)).map((line) => [line, line]));
  }
  const width = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width);
  // Of equal costs the alignment that moves lines the least.
  const moved = new Float64Array(costs.length);
  const paired = new Uint8Array(costs.length);
  const gone = from.map((line) => distance(base.get(line)!, undefined));
  const added = to.map((line) => distance(head.get(line)!, undefined));
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at = i * width + j;
      const options: { cost: number; move: number; pair: number }[] = [];
      if (i > 0 && j > 0) {
        const [a, b] = [from[i - 1]!, to[j - 1]!];
        const cost = costs[at - width - 1]! + distance(base.get(a)!, head.get(b)!);
        const move = moved[at - width - 1]! + Math.abs(b - a - shift);
        // Two lines that have nothing in common are not one.
        if (isAlike(base.get(a)!, head.get(b)!)) options.push({ cost, move, pair: 1 });
      }
      if (i > 0) {
        const cost = costs[at - width]! + gone[i - 1]!;
        options.push({ cost, move: moved[at - width]!, pair: 0 });
      }
      if (j > 0) {
        const cost = costs[at - 1]! + added[j - 1]!;
        options.push({ cost, move: moved[at - 1]!, pair: 2 });
      }
      const best = options.sort((a, b) => a.cost - b.cost || a.move - b.move)[0];
      costs[at] = best?.cost ?? 0;
      moved[at] = best?.move ?? 0;
      paired[at] = best?.pair ?? 0;
    }
  }
  const pairs = new Map<number, number>();
  for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
    const step = paired[i * width + j];
    if (step === 1) pairs.set(from[i - 1]!, to[j - 1]!);
    if (step !== 2) i--;
    if (step !== 0) j--;
  }
  return pairs;
}

type Amounts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Bytes that differ by callee, and those that differ by callee and size. */
function distance(a: Amounts, b: Amounts | undefined): number {
  let sum = 0;
  for (const callee of new Set([...a.keys(), ...(b?.keys() ?? [])])) {
    const [left, right] = [a.get(callee), b?.get(callee)];
    let [before, after] = [0, 0];
    for (const size of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
      const [x, y] = [left?.get(size) ?? 0, right?.get(size) ?? 0];
      before += x;
      after += y;
      sum += Math.abs(y - x);
    }
    sum += Math.abs(after - before);
  }
  return sum;
}

function isAlike(a: Amounts, b: Amounts): boolean {
  for (const callee of a.keys()) if (b.has(callee)) return true;
  return false;
}
