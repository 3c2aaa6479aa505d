import { clean, lineOfLog } from '../foreign-text.ts';
import type { Conclusion } from '../policy/judgement.ts';
import { alignColumns } from './columns.ts';
import { headlineText } from './headline.ts';
import type { Report } from './report.ts';
import { type Line, plural, toPlain } from './spans.ts';
import {
  budgetTable,
  libraryTable,
  memStatsTable,
  minorText,
  ownTable,
  renamedTable,
  type Table,
} from './tables.ts';

export interface TextOptions {
  readonly color?: boolean;
  /** Places of a line; tables are narrowed to it. */
  readonly width?: number;
  readonly maxRows?: number;
}

/** The report for a terminal; it ends with a line end. */
export function text(report: Report, options: TextOptions = {}): string {
  const { color = false, width, maxRows = 25 } = options;
  const paint = painter(color);
  const { changes, names, broken, held } = report;
  const noLink = () => undefined;
  const table = (of: Table) => tableText(of, maxRows, width, paint);
  const blocks: string[] = [
    paint(headlineText(report.headline), ...styleOf(report.input.judgement.conclusion)),
    toPlain(report.counts),
    table(budgetTable(broken, names, noLink)),
    ...report.growths.map(({ title, tree }) => [toPlain(title), ...tree.map(treeLine)].join('\n')),
    ...notesText(report),
    headed('Grew, by what each owns', table(ownTable(changes.grew, changes, names, noLink)), paint),
    headed('Shrank', table(ownTable(changes.shrank, changes, names, noLink)), paint),
    headed('Renamed, by their figures', table(renamedTable(changes, names, noLink)), paint),
    headed(
      'Outside the module, flat',
      table(libraryTable(changes.libraries, changes, names, noLink)),
      paint,
    ),
    minorText(changes),
    table(memStatsTable(report.input.judgement.diff.memStats)),
    held.length > 0
      ? `${plural(held.length, 'budget')} ${held.length === 1 ? 'holds' : 'hold'}.`
      : '',
    report.measured.map(toPlain).join('\n'),
    commandsText(report.input.commands),
  ];
  return pageText(blocks);
}

/** Blocks under each other, in a terminal or in the log of a run. */
export function pageText(blocks: readonly string[]): string {
  const page = blocks.filter((block) => block !== '').join('\n\n');
  return `${page.split('\n').map(lineOfLog).join('\n')}\n`;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
export type Paint = (text: string, ...styles: readonly Style[]) => string;

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** Colours by the terminal's sixteen, or not at all. */
export function painter(color: boolean): Paint {
  if (!color) return (plain) => plain;
  return (plain, ...styles) =>
    `${styles.map((style) => `\u001b[${CODES[style]}m`).join('')}${plain}\u001b[0m`;
}

/** A table of aligned columns under a dim head, and a line that counts what was cut. */
export function tableText(
  table: Table,
  most: number,
  width: number | undefined,
  paint: Paint,
): string {
  if (table.length === 0) return '';
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = 0; i < Math.min(table.length, most); i++) rows.push(table.row(i).map(cellText));
  const aligns = table.columns.map(({ align }) => align);
  const [head, ...lines] = alignColumns(rows, aligns, width).map((line) => line.trimEnd());
  const rest = table.length - lines.length;
  return [paint(head!, 'dim'), ...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
}

/** Signs are for pages: terminals disagree about their width. */
function cellText(line: Line): string {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, '');
}

function treeLine(line: string): string {
  return `  ${clean(line).replaceAll('−', '-')}`;
}

function commandsText(commands: readonly string[]): string {
  if (commands.length === 0) return '';
  return ['See it yourself:', ...commands.map((command) => `  ${clean(command)}`)].join('\n');
}

function headed(title: string, body: string, paint: Paint): string {
  return body === '' ? '' : `${paint(title, 'bold')}\n${body}`;
}

function notesText({ notes }: Report): string[] {
  return notes.map(
    ({ level, line }) => `${level === 'warning' ? 'warning: ' : 'note: '}${toPlain(line)}`,
  );
}

function styleOf(conclusion: Conclusion): Style[] {
  if (conclusion === 'fail' || conclusion === 'error') return ['bold', 'red'];
  return ['bold', conclusion === 'pass' ? 'green' : 'yellow'];
}
