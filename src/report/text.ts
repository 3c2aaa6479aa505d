import { clean, lineOfLog } from '../foreign-text.ts';
import { alignColumns } from './columns.ts';
import type { Block, Document } from './document.ts';
import { headlineText, type Sign } from './headline-text.ts';
import { type Line, toPlain } from './spans.ts';
import type { Table } from './table.ts';

export interface TextOptions {
  readonly color?: boolean;
  /** Places of a line, to which tables are narrowed; without it no name is cut. */
  readonly width?: number | undefined;
}

/** A document for a terminal or a log; it ends with a line end. */
export function text(document: Document, options: TextOptions = {}): string {
  const { color = false, width } = options;
  const paint = painter(color);
  const { headline, blocks, maxRows } = document;
  const write = (block: Block): string => {
    switch (block.kind) {
      case 'line':
        return toPlain(block.line);
      case 'list':
        return block.lines.map((line) => `- ${toPlain(line)}`).join('\n');
      case 'stanza':
        return block.lines.map((line, i) => `${i > 0 ? '  ' : ''}${toPlain(line)}`).join('\n');
      case 'table': {
        const rows = tableText(block, maxRows, width, paint);
        return block.title === undefined || rows === ''
          ? rows
          : `${paint(block.title, 'bold')}\n${rows}`;
      }
      case 'tree':
        return block.lines.map((line) => `  ${clean(line).replaceAll('−', '-')}`).join('\n');
      case 'commands':
        return block.lines.map((line) => `  ${clean(line)}`).join('\n');
      case 'fold':
        return [paint(block.summary, 'bold'), ...block.blocks.map(write)]
          .filter(Boolean)
          .join('\n\n');
    }
  };
  return pageText([
    paint(headlineText(headline), 'bold', COLORS[headline.sign]),
    ...blocks.map(write),
  ]);
}

/** Blocks under each other, in a terminal or in the log of a run. */
export function pageText(blocks: readonly string[]): string {
  const page = blocks.filter((block) => block !== '').join('\n\n');
  return `${page.split('\n').map(lineOfLog).join('\n')}\n`;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
export type Paint = (text: string, ...styles: readonly Style[]) => string;

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
const COLORS: Readonly<Record<Sign, Style>> = {
  '❌': 'red',
  '⚠️': 'yellow',
  '❔': 'yellow',
  '✅': 'green',
};

/** Colours by the terminal's sixteen, or not at all. */
export function painter(color: boolean): Paint {
  if (!color) return (plain) => plain;
  return (plain, ...styles) =>
    `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${plain}\u001b[0m`;
}

/** Rows of a table that are written. */
interface Rows {
  readonly table: Table;
  readonly from?: number;
  readonly most?: number;
}

/** A table of aligned columns under a dim head, and a line that counts what was cut. */
export function tableText(
  { table, from = 0, most }: Rows,
  maxRows: number,
  width: number | undefined,
  paint: Paint,
): string {
  const end = most === undefined ? table.length : Math.min(table.length, from + most);
  if (end <= from) return '';
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = from; i < Math.min(end, from + maxRows); i++) rows.push(table.row(i).map(cellText));
  const [head, ...lines] = alignColumns(rows, table.columns, width);
  const rest = end - from - lines.length;
  return [paint(head!, 'dim'), ...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
}

/** Signs are for pages: terminals disagree about their width. */
function cellText(line: Line): string {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, '');
}
