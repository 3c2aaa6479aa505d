import type { Metric } from '../profile/metric.ts';
import {
  ATTRIBUTES,
  type Change,
  type Figures,
  type FunctionDiff,
  type PackageDiff,
  type Per,
  type Status,
  type Table,
} from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/** What one benchmark of one run counts for in a sum: 0 leaves it out. */
export type Weight = (run: MeasuredRun, benchmark: string) => number;

export interface TableRequest {
  readonly weigh: Weight;
  readonly per: Per;
  readonly metrics: readonly Metric[];
  readonly names: NameTable;
  /** The line to name for a function. */
  readonly lines: (node: number) => number;
}

/** Adds the tallies up by weight and sets base against head. */
export function diffTable(
  runs: readonly MeasuredRun[],
  { weigh, per, metrics, names, lines }: TableRequest,
): Table {
  const size = names.functions.length + names.packages.length;
  const base = addUp('base', runs, weigh, metrics.length, size);
  const head = addUp('head', runs, weigh, metrics.length, size);

  const functions: FunctionDiff[] = [];
  names.functions.forEach((declared, node) => {
    if (!base.touched[node] && !head.touched[node]) return;
    const figures = figuresOf(node, base, head, metrics, per);
    const status = statusOf(figures, base.touched[node]!, head.touched[node]!);
    functions.push({
      name: declared.name,
      package: declared.importPath,
      local: declared.local,
      own: declared.own,
      file: declared.file,
      line: lines(node),
      status,
      metrics: figures,
    });
  });
  const packages: PackageDiff[] = [];
  names.packages.forEach((declared, i) => {
    const node = names.functions.length + i;
    if (!base.touched[node] && !head.touched[node]) return;
    const figures = figuresOf(node, base, head, metrics, per);
    packages.push({
      package: declared.importPath,
      own: declared.own,
      status: statusOf(figures, base.touched[node]!, head.touched[node]!),
      metrics: figures,
    });
  });
  return { functions, packages };
}

interface SideSums {
  readonly touched: Uint8Array;
  /** `(node · attributes + attribute) · metrics + metric` */
  readonly sums: Float64Array;
}

function addUp(
  side: Side,
  runs: readonly MeasuredRun[],
  weigh: Weight,
  metrics: number,
  size: number,
): SideSums {
  const width = ATTRIBUTES.length * metrics;
  const touched = new Uint8Array(size);
  const sums = new Float64Array(size * width);
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const [benchmark, { nodes, sums: part }] of run.tallies) {
      const weight = weigh(run, benchmark);
      if (weight === 0) continue;
      nodes.forEach((node, i) => {
        touched[node] = 1;
        for (let k = 0; k < width; k++) {
          sums[node * width + k]! += part[i * width + k]! * weight;
        }
      });
    }
  }
  return { touched, sums };
}

function figuresOf(
  node: number,
  base: SideSums,
  head: SideSums,
  metrics: readonly Metric[],
  per: Per,
): Partial<Record<Metric, Figures>> {
  const result: Partial<Record<Metric, Figures>> = {};
  metrics.forEach((metric, m) => {
    const of = (attribute: number): Change => {
      const at = (node * ATTRIBUTES.length + attribute) * metrics.length + m;
      return change(base.sums[at]!, head.sums[at]!, per);
    };
    const [flat, cum, owned] = ATTRIBUTES.map((_, attribute) => of(attribute));
    result[metric] = { flat: flat!, cum: cum!, owned: owned! };
  });
  return result;
}

/** Means of several runs are rounded to whole bytes and objects; one run a side is exact. */
export function change(base: number, head: number, per: Per = 'run'): Change {
  if (per === 'op') return { base, head, delta: head - base };
  const from = Math.round(base);
  const to = Math.round(head);
  return { base: from, head: to, delta: to - from };
}

function statusOf(
  figures: Partial<Record<Metric, Figures>>,
  inBase: number,
  inHead: number,
): Status {
  if (!inBase) return 'added';
  if (!inHead) return 'removed';
  const same = Object.values(figures).every((figure) =>
    ATTRIBUTES.every((attribute) => figure[attribute].delta === 0),
  );
  return same ? 'unchanged' : 'changed';
}
