import type { Column } from './columns.ts';
import type { Line } from './spans.ts';

/** A table before it is Markdown or text. Rows are made when asked for: there can be 50,000. */
export interface Table {
  readonly columns: readonly (Column & { readonly title: string })[];
  readonly length: number;
  row(index: number): readonly Line[];
}

const left = (title: string) => ({ title, align: 'left' as const });
const name = (title: string) => ({ title, align: 'left' as const, isName: true });
const right = (title: string) => ({ title, align: 'right' as const });

/** Columns by their titles: words and names to the left, amounts to the right. */
export const columns = { left, name, right };
