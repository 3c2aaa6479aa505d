import type { Attribute } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/** A sample that counts. */
export interface ChargedSample {
  readonly run: MeasuredRun;
  readonly benchmark: string;
  readonly sample: number;
}

/**
 * The samples of some runs by the functions and packages to which an attribute charges them. Only
 * those have a list that some sample is charged to: the names of all results are too many for a
 * table of each.
 */
export function chargedSamples(
  runs: readonly MeasuredRun[],
  attribute: Attribute,
  names: NameTable,
): (node: number) => readonly ChargedSample[] {
  const charged = new Map<number, ChargedSample[]>();
  const charge = (node: number, one: ChargedSample) => {
    const known = charged.get(node);
    if (!known) charged.set(node, [one]);
    // A function that calls itself is on a stack several times.
    else if (known.at(-1) !== one) known.push(one);
  };
  for (const run of runs) {
    for (const [benchmark, samples] of run.samples) {
      for (const sample of samples) {
        const one = { run, benchmark, sample };
        eachNode(run, sample, attribute, names, (node) => charge(node, one));
      }
    }
  }
  return (node) => charged.get(node) ?? [];
}

/** The functions and packages that a sample's amount is charged to; one may come several times. */
function eachNode(
  { stacks }: MeasuredRun,
  sample: number,
  attribute: Attribute,
  { functions }: NameTable,
  charge: (node: number) => void,
): void {
  for (let at = stacks.start[sample]!; at < stacks.start[sample + 1]!; at++) {
    const node = stacks.node[at]!;
    const declared = functions[node]!;
    if (attribute !== 'owned' || declared.owns) {
      charge(node);
      charge(declared.package);
    }
    if (attribute === 'flat' || (attribute === 'owned' && declared.owns)) return;
  }
}
