import { Sequences } from '../sequences.ts';
import type { CountedSamples } from './charged-samples.ts';
import type { NameTable } from './name-table.ts';
import { harnessIn } from './way-frames.ts';

/**
 * The way of a sample as a number: its benchmark with the declared functions on the way, in order.
 * Of a result that ran alone, what `(*B).runN` calls is its own body, which each side may call
 * otherwise: a function of its own, a part of a table.
 */
export function wayNumbers(
  { parts, part, sample }: CountedSamples,
  names: NameTable,
): (one: number) => number {
  const ways = new Sequences();
  const groups = new Map<string, number>();
  const group = parts.map(({ run, benchmark }) => {
    const key = `${run.measured}\n${benchmark}`;
    const number = groups.get(key) ?? groups.size;
    groups.set(key, number);
    return number;
  });
  const isHarness = harnessIn(names);
  const runN = names.functionId.get('testing.(*B).runN') ?? -1;
  let way = new Int32Array(64);
  const numberOf = (one: number): number => {
    const { stacks, ran } = parts[part[one]!]!.run;
    const leaf = stacks.start[sample[one]!]!;
    const end = stacks.start[sample[one]! + 1]!;
    if (way.length <= end - leaf) way = new Int32Array(2 * (end - leaf));
    way[0] = group[part[one]!]!;
    let length = 1;
    let isBody = false;
    for (let at = end - 1; at >= leaf; at--) {
      const fn = stacks.node[at]!;
      const isFirst = length === 1;
      if (isFirst && isHarness[fn] === 1) {
        if (fn === runN) isBody = ran?.kind === 'result';
      } else if (isFirst || fn !== stacks.node[at + 1]) {
        way[length++] = isFirst && isBody ? runN : fn;
      }
    }
    return ways.numberOf(way, length);
  };
  const known = new Int32Array(sample.length).fill(-1);
  return (one) => {
    if (known[one] === -1) known[one] = numberOf(one);
    return known[one]!;
  };
}
