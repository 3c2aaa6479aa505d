import type { Attribute } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/** A sample that counts. */
export interface ChargedSample {
  readonly run: MeasuredRun;
  readonly benchmark: string;
  readonly sample: number;
}

/** The samples of some runs by the functions and packages to which an attribute charges them. */
export function chargedSamples(
  runs: readonly MeasuredRun[],
  attribute: Attribute,
  names: NameTable,
): (node: number) => ChargedSample[] {
  const indices = runs.map((run) => ({ run, ...indexOf(run, attribute, names) }));
  return (node) =>
    indices.flatMap(({ run, start, entries, samples, benchmarks }) =>
      Array.from(entries.subarray(start[node]!, start[node + 1]!), (entry) => ({
        run,
        sample: samples[entry]!,
        benchmark: benchmarks[entry]!,
      })),
    );
}

/**
 * For each node its samples, as columns: `entries` from `start[node]` up to `start[node + 1]`. A
 * stack is under every function on it, and objects for each would be most of a large profile.
 */
function indexOf(run: MeasuredRun, attribute: Attribute, names: NameTable) {
  const samples: number[] = [];
  const benchmarks: string[] = [];
  for (const [benchmark, list] of run.samples) {
    for (const sample of list) {
      samples.push(sample);
      benchmarks.push(benchmark);
    }
  }
  const size = names.functions.length + names.packages.length;
  const start = new Int32Array(size + 1);
  const lastSeen = new Int32Array(size);
  let stamp = 0;
  const visit = (charge: (node: number, entry: number) => void) => {
    samples.forEach((sample, entry) => {
      stamp++;
      eachNode(run, sample, attribute, names, (node) => {
        if (lastSeen[node] === stamp) return;
        lastSeen[node] = stamp;
        charge(node, entry);
      });
    });
  };
  visit((node) => start[node + 1]!++);
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const entries = new Int32Array(start[size]!);
  const next = start.slice();
  visit((node, entry) => {
    entries[next[node]!++] = entry;
  });
  return { start, entries, samples, benchmarks };
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
