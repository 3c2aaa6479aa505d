import type {
  Change,
  Figures,
  FunctionDiff,
  HeapDiff,
  PackageDiff,
  Table,
} from '../../src/compare/heap-diff.ts';
import type { Metric } from '../../src/profile/metric.ts';
import { diffOf } from './judgement.ts';

/** Base and head of each metric; a third and fourth number are the bounds of the true delta. */
type Sides = readonly [base: number, head: number, low?: number, high?: number];

export interface Row {
  readonly package: string;
  readonly local?: string;
  readonly own?: boolean;
  readonly metrics: Readonly<
    Partial<Record<Metric, Sides | Readonly<Partial<Record<keyof Figures, Sides>>>>>
  >;
}

/** A function where the row has a `local` name, else a package as a whole. */
export function heapDiff(rows: readonly Row[], parts: Partial<HeapDiff> = {}): HeapDiff {
  const table = tableOfRows(rows);
  const metrics = [...new Set(rows.flatMap((row) => Object.keys(row.metrics)))] as Metric[];
  return { ...diffOf([]), metrics, ...table, within: () => table, ...parts };
}

/** The tables of some rows; a package that only has functions gets no figures of its own. */
export function tableOfRows(rows: readonly Row[]): Table {
  const functions = rows
    .filter((row) => row.local !== undefined)
    .map((row): FunctionDiff => {
      const local = row.local ?? '';
      const at = { name: `${row.package}.${local}`, local, file: `${row.package}/x.go`, line: 7 };
      return { ...packageOf(row), ...at };
    });
  const whole = rows.filter((row) => row.local === undefined).map(packageOf);
  const seen = new Set(whole.map((pkg) => pkg.package));
  for (const fn of functions) {
    if (seen.has(fn.package)) continue;
    seen.add(fn.package);
    whole.push({ package: fn.package, own: fn.own, status: 'changed', metrics: {} });
  }
  return { functions, packages: whole };
}

function packageOf({ package: path, own = true, metrics }: Row): PackageDiff {
  const figures = Object.entries(metrics).map(([metric, sides]) => {
    const of = (attribute: keyof Figures): Change => {
      const found = 'length' in sides ? sides : (sides[attribute] ?? [0, 0]);
      return changeOf(found);
    };
    return [metric, { flat: of('flat'), cum: of('cum'), owned: of('owned') }] as const;
  });
  return { package: path, own, status: 'changed', metrics: Object.fromEntries(figures) };
}

function changeOf([base, head, low, high]: Sides): Change {
  const change = { base, head, delta: head - base };
  if (low === undefined || high === undefined) return change;
  return { ...change, interval: { low, high } };
}
