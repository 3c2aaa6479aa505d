import { markdownTable } from 'markdown-table';
import { toCell } from './spans.ts';
import type { Table } from './table.ts';

export interface Rows {
  readonly from?: number;
  readonly most: number;
  /** UTF-16 units that the whole may take. */
  readonly room: number;
}

/**
 * A table with as many rows as fit, and a line that counts the rest; undefined where not one row
 * fits, `''` where there is none.
 */
export function tableMarkdown(table: Table, { from = 0, most, room }: Rows): string | undefined {
  const wanted = Math.min(table.length - from, most);
  if (table.length <= from) return '';
  const titles = table.columns.map(({ title }) => title);
  const align = table.columns.map((column) => column.align);
  // Unaligned delimiters: padding would cost more room than the text, and nobody reads the source.
  const [head, line] = render([titles], align).split('\n') as [string, string];
  const lines = [head, line];
  let left = room - head.length - line.length - 1 - '\n\n… and 1234567 more.'.length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table.row(i).map(toCell)], align).split('\n')[2]!;
    if (row.length + 1 > left) break;
    left -= row.length + 1;
    lines.push(row);
  }
  if (lines.length === 2) return undefined;
  const rest = table.length - from - (lines.length - 2);
  return `${lines.join('\n')}${rest > 0 ? `\n\n… and ${rest} more.` : ''}`;
}

function render(rows: string[][], align: readonly string[]): string {
  return markdownTable(rows, { align, alignDelimiters: false });
}
