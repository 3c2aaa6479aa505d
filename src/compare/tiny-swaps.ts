import { ATTRIBUTES } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { NOISY_METRICS } from './noise-columns.ts';
import type { Weight } from './side-sums.ts';

/** How much of a growth the tiny allocator may only have moved; bytes or objects. */
export type Swapped = (node: number, attribute: number, noise: number) => number;

/** A swap leaves the sum as it was, but for so small a part of it: a few blocks of start-up. */
const MOST_NET = 1 / 8;

const FLAT = ATTRIBUTES.indexOf('flat');

/**
 * What of a growth in 16-byte blocks other call sites gave up under the same benchmark: the tiny
 * allocator charges a block to whoever opens it, so that call sites which share blocks may change
 * roles. Benchmarks run one after the other and share none, so that each is looked at by itself.
 *
 * @param functions nodes below this number are functions, those above it packages
 */
export function tinySwaps(runs: readonly MeasuredRun[], weigh: Weight, functions: number): Swapped {
  const swapped = new Map<number, Float64Array>();
  for (const moved of movedByBenchmark(runs, weigh)) {
    const nets = NOISY_METRICS.map((_, noise) => netOf(moved, noise, functions));
    for (const [node, amounts] of moved) {
      const sums = amountsOf(swapped, node);
      amounts.forEach((amount, i) => {
        const net = nets[i % NOISY_METRICS.length]!;
        if (Math.abs(net) < Math.abs(amount) * MOST_NET) sums[i]! += amount;
      });
    }
  }
  return (node, attribute, noise) =>
    Math.max(0, swapped.get(node)?.[attribute * NOISY_METRICS.length + noise] ?? 0);
}

/** For each benchmark of each package under test, its head's tiny blocks less its base's, by node. */
function movedByBenchmark(
  runs: readonly MeasuredRun[],
  weigh: Weight,
): Iterable<Map<number, Float64Array>> {
  const benchmarks = new Map<string, Map<number, Float64Array>>();
  for (const run of runs) {
    const metrics = run.columns.length;
    for (const [benchmark, { nodes, sums }] of run.tallies) {
      const weight = weigh(run, benchmark) * (run.side === 'head' ? 1 : -1);
      if (weight === 0) continue;
      const key = `${run.pair} ${benchmark}`;
      const moved = benchmarks.get(key) ?? new Map<number, Float64Array>();
      benchmarks.set(key, moved);
      nodes.forEach((node, row) => {
        const amounts = amountsOf(moved, node);
        ATTRIBUTES.forEach((_, attribute) => {
          const tiny = (row * ATTRIBUTES.length + attribute) * run.tallied + metrics;
          NOISY_METRICS.forEach((__, noise) => {
            amounts[attribute * NOISY_METRICS.length + noise]! += weight * sums[tiny + noise]!;
          });
        });
      });
    }
  }
  return benchmarks.values();
}

/** What all functions together have more or less. */
function netOf(moved: ReadonlyMap<number, Float64Array>, noise: number, functions: number): number {
  let net = 0;
  for (const [node, amounts] of moved) {
    if (node < functions) net += amounts[FLAT * NOISY_METRICS.length + noise]!;
  }
  return net;
}

function amountsOf(all: Map<number, Float64Array>, node: number): Float64Array {
  const amounts = all.get(node) ?? new Float64Array(ATTRIBUTES.length * NOISY_METRICS.length);
  all.set(node, amounts);
  return amounts;
}
