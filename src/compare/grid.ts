import { ATTRIBUTES, type Attribute } from './heap-diff.ts';

/** A row of a `Grid`: the number of a function or package, or its place in a tally. */
export type Row = number;
/** A column of a `Grid`: a metric, or what tells the noise of one. */
export type Column = number;

const WIDTH = ATTRIBUTES.length;
const PLACE: Readonly<Record<Attribute, number>> = {
  flat: ATTRIBUTES.indexOf('flat'),
  cum: ATTRIBUTES.indexOf('cum'),
  owned: ATTRIBUTES.indexOf('owned'),
};

/** Sums of amounts, packed: one cell for each row, attribute and column. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: Float64Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.#cells = new Float64Array(rows * WIDTH * columns);
  }

  at(row: Row, attribute: Attribute, column: Column): number {
    return this.#cells[(row * WIDTH + PLACE[attribute]) * this.columns + column]!;
  }

  /** Adds one amount to each of the first `count` columns that are listed. */
  add(
    row: Row,
    attribute: Attribute,
    amounts: Float64Array,
    columns: Int32Array,
    count: number,
  ): void {
    const cells = this.#cells;
    const start = (row * WIDTH + PLACE[attribute]) * this.columns;
    for (let i = 0; i < count; i++) {
      const column = columns[i]!;
      cells[start + column]! += amounts[column]!;
    }
  }

  /** Adds a row of another grid of as many columns, each of them times its factor. */
  addRow(row: Row, from: Grid, fromRow: Row, factors: readonly number[]): void {
    const to = row * WIDTH * this.columns;
    const start = fromRow * WIDTH * this.columns;
    for (let i = 0; i < WIDTH * this.columns; i++) {
      this.#cells[to + i]! += from.#cells[start + i]! * factors[i % this.columns]!;
    }
  }

  /** Takes some rows out, in their order: what is left of them is 0. */
  take(rows: ArrayLike<Row>): Grid {
    const taken = new Grid(rows.length, this.columns);
    const width = WIDTH * this.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = this.#cells.subarray(rows[i]! * width, (rows[i]! + 1) * width);
      taken.#cells.set(row, i * width);
      row.fill(0);
    }
    return taken;
  }

  /** Adds to a row, cell by cell, what `choose` makes of rows of other grids, times a factor; what has no row has nothing. */
  addChosen(
    row: Row,
    from: readonly { readonly grid: Grid; readonly row: Row | undefined }[],
    choose: (values: readonly number[]) => number,
    factor: number,
  ): void {
    const width = WIDTH * this.columns;
    for (let i = 0; i < width; i++) {
      const values = from.map((one) =>
        one.row === undefined ? 0 : one.grid.#cells[one.row * width + i]!,
      );
      this.#cells[row * width + i]! += choose(values) * factor;
    }
  }
}
