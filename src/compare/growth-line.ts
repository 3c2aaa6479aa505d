import type { Metric } from '../profile/metric.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/**
 * For each function the line that explains most of its change. Edits move lines, so base and head
 * lines are not compared by number: amounts that stand on both sides are taken as the same line,
 * and the largest amount left over on head names the place (on base, where head has none).
 */
export function growthLines(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
  names: NameTable,
): (node: number) => number {
  const column = Math.max(0, metrics.indexOf('alloc_space'));
  const amounts = {
    base: amountsByLine(runs, 'base', column),
    head: amountsByLine(runs, 'head', column),
  };
  return (node) => {
    if (node >= names.functions.length) return 0;
    const base = amounts.base.get(node) ?? new Map<number, number>();
    const head = amounts.head.get(node) ?? new Map<number, number>();
    return largestLeftOver(head, base) ?? largestLeftOver(base, head) ?? largest(head) ?? 0;
  };
}

type AmountByLine = Map<number, number>;

function amountsByLine(
  runs: readonly MeasuredRun[],
  side: MeasuredRun['side'],
  column: number,
): Map<number, AmountByLine> {
  const byNode = new Map<number, AmountByLine>();
  for (const run of runs) {
    if (run.side !== side) continue;
    const { start, node, line } = run.stacks;
    for (const list of run.samples.values()) {
      for (const sample of list) {
        const value = run.columns[column]?.[sample] ?? 0;
        if (value === 0) continue;
        const seen = new Set<number>();
        for (let at = start[sample]!; at < start[sample + 1]!; at++) {
          if (seen.has(node[at]!)) continue;
          seen.add(node[at]!);
          const lines = byNode.get(node[at]!) ?? new Map<number, number>();
          byNode.set(node[at]!, lines);
          lines.set(line[at]!, (lines.get(line[at]!) ?? 0) + value * run.weight);
        }
      }
    }
  }
  return byNode;
}

function largestLeftOver(from: AmountByLine, taken: AmountByLine): number | undefined {
  const counts = new Map<number, number>();
  for (const amount of taken.values()) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  const left: AmountByLine = new Map();
  for (const [line, amount] of from) {
    const same = counts.get(amount) ?? 0;
    if (same > 0) counts.set(amount, same - 1);
    else left.set(line, amount);
  }
  return largest(left);
}

function largest(amounts: AmountByLine): number | undefined {
  let best: [number, number] | undefined;
  for (const entry of amounts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}
