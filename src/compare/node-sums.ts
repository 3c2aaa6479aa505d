import type { Attribute } from './heap-diff.ts';
import { type Sums, sumsOf } from './sums.ts';

/** What becomes of the repeats of a figure: `median`, or the least or the greatest of them. */
export type Choice = (values: readonly number[]) => number;

/** A column of a run: a metric, or what tells the noise of one. */
export type Column = number;

/** Adds what the nodes with a row have of a column to their rows. */
type Fill = (column: Column, sums: Sums, rowOf: ReadonlyMap<number, number>) => void;

/**
 * Sums by number of the function or package. Only what was added has a row: one benchmark runs few
 * of all the functions that the results of a set have names for. A column is added up when a figure
 * of it is asked for.
 */
export class NodeSums {
  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #fill: Fill;
  readonly #columns: Sums[] = [];

  constructor(nodes: Iterable<number>, fill: Fill) {
    this.#rowOf = new Map([...new Set(nodes)].map((node, row) => [node, row]));
    this.#fill = fill;
  }

  nodes(): Iterable<number> {
    return this.#rowOf.keys();
  }

  has(node: number): boolean {
    return this.#rowOf.has(node);
  }

  /** 0 for what was not added. */
  at(node: number, attribute: Attribute, column: Column): number {
    const row = this.#rowOf.get(node);
    if (row === undefined) return 0;
    this.#columns[column] ??= this.#filled(column);
    return this.#columns[column][attribute][row]!;
  }

  #filled(column: Column): Sums {
    const sums = sumsOf(this.#rowOf.size);
    this.#fill(column, sums, this.#rowOf);
    return sums;
  }
}
