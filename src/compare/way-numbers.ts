import { CallTree } from './call-tree.ts';
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
  const tree = new CallTree(-1);
  const groups = [...new Set(parts.map(groupOf))];
  const begin = parts.map((each) => tree.child(0, groups.indexOf(groupOf(each))));
  const isHarness = harnessIn(names);
  const runN = names.functionId.get('testing.(*B).runN') ?? -1;
  const numberOf = (one: number): number => {
    const { stacks, ran } = parts[part[one]!]!.run;
    let isBody = false;
    let way = begin[part[one]!]!;
    let caller = -1;
    for (let at = stacks.start[sample[one]! + 1]! - 1; at >= stacks.start[sample[one]!]!; at--) {
      const fn = stacks.node[at]!;
      if (caller === -1 && isHarness[fn] === 1) {
        if (fn === runN) isBody = ran?.kind === 'result';
        continue;
      }
      if (fn !== caller) way = tree.child(way, caller === -1 && isBody ? runN : fn);
      caller = fn;
    }
    return way;
  };
  const known = new Int32Array(sample.length);
  return (one) => {
    known[one] ||= numberOf(one);
    return known[one]!;
  };
}

function groupOf({ run, benchmark }: CountedSamples['parts'][number]): string {
  return `${run.measured}\n${benchmark}`;
}
