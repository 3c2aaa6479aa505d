import type { Headline } from './headline-text.ts';
import type { Line } from './spans.ts';
import type { Table } from './table.ts';

/** A report before it is Markdown or text: built once, and written by any writer. */
export interface Document {
  readonly headline: Headline;
  /** Where the report is to be seen as a page; not told on the page itself. */
  readonly page?: Line;
  /** What the policy calls its comments. */
  readonly title: string | undefined;
  /** Rows of each table, whoever writes it. */
  readonly maxRows: number;
  readonly blocks: readonly Block[];
}

/** Rows of a table where the policy does not say. */
export const DEFAULT_ROWS = 25;

/** A part of a report. */
export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  /** Lines that belong together, one under the other: a cause and its callers. */
  | { readonly kind: 'stanza'; readonly lines: readonly Line[] }
  /** `most`: rows that are shown at the most, whatever room there is. */
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly table: Table;
      readonly most?: number;
      readonly from?: number;
    }
  | { readonly kind: 'tree'; readonly lines: readonly string[] }
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | Fold;

/** What is not seen at first. */
export interface Fold {
  readonly kind: 'fold';
  /** What a page that has no room for it says it has left out. */
  readonly name: string;
  readonly summary: string;
  /** Who gets room first: 0 before all others. */
  readonly rank: number;
  readonly blocks: readonly Block[];
}
