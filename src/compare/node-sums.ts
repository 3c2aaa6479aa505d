import { Grid } from './grid.ts';
import type { Attribute } from './heap-diff.ts';

/** What becomes of the repeats of a figure: `median`, or the least or the greatest of them. */
export type Choice = (values: readonly number[]) => number;

/**
 * Sums by number of the function or package. Only what was added has a row: one benchmark runs few
 * of all the functions that the results of a set have names for.
 */
export class NodeSums {
  readonly #rowOf: ReadonlyMap<number, number>;
  readonly #grid: Grid;

  constructor(nodes: Iterable<number>, columns: number) {
    this.#rowOf = new Map([...new Set(nodes)].map((node, row) => [node, row]));
    this.#grid = new Grid(this.#rowOf.size, columns);
  }

  get columns(): number {
    return this.#grid.columns;
  }

  nodes(): Iterable<number> {
    return this.#rowOf.keys();
  }

  has(node: number): boolean {
    return this.#rowOf.has(node);
  }

  /** 0 for what was not added, as the noise of what is counted is not. */
  at(node: number, attribute: Attribute, column: number): number {
    const row = this.#rowOf.get(node);
    return row === undefined || column >= this.columns ? 0 : this.#grid.at(row, attribute, column);
  }

  /** Adds a row of a grid of as many columns, each of them times its factor. */
  addRow(node: number, from: Grid, row: number, factors: readonly number[]): void {
    this.#grid.addRow(this.#rowOf.get(node)!, from, row, factors);
  }

  /** Adds, figure by figure, what `choose` makes of some repeats, times a factor. */
  addChosen(repeats: readonly NodeSums[], choose: Choice, factor: number): void {
    const [only, ...others] = repeats;
    // Of one there is nothing to choose.
    if (only && others.length === 0) {
      const factors = new Array<number>(this.columns).fill(factor);
      for (const [node, row] of only.#rowOf) this.addRow(node, only.#grid, row, factors);
      return;
    }
    for (const node of new Set(repeats.flatMap((sums) => [...sums.nodes()]))) {
      const rows = repeats.map((sums) => ({ grid: sums.#grid, row: sums.#rowOf.get(node) }));
      this.#grid.addChosen(this.#rowOf.get(node)!, rows, choose, factor);
    }
  }
}
