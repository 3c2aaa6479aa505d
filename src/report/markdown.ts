import type { Growth } from './growth.ts';
import { headlineMarkdown } from './headline.ts';
import { codeBlock } from './inert.ts';
import { tableMarkdown } from './markdown-rows.ts';
import { fitPage, fixed, fold, type Section } from './page.ts';
import type { NoteLine, Report } from './report.ts';
import { plural, toMarkdown } from './spans.ts';
import {
  budgetTable,
  libraryTable,
  memStatsTable,
  minorText,
  ownTable,
  renamedTable,
  type Table,
} from './tables.ts';

export interface MarkdownOptions {
  /** UTF-16 units of the whole, marker included: 65,536 in a comment. */
  readonly maxLength?: number;
  /** Rows of each table, over what the report itself wants. */
  readonly maxRows?: number;
  /** A line to put first: an HTML comment that the report is found again by. */
  readonly marker?: string;
}

/** "body is too long (maximum is 65536 characters)", as GitHub's API says of comments. */
export const COMMENT_LENGTH = 65_536;

/** Rows above the first fold, so that verdict and reason share a screen. */
const ROWS_IN_SIGHT = 10;
const MOST_NOTES = 10;

/** The report as GitHub Markdown: a comment or a job summary. */
export function markdown(report: Report, options: MarkdownOptions = {}): string {
  const { maxLength = COMMENT_LENGTH, maxRows = report.maxRows ?? 25, marker = '' } = options;
  const start = marker === '' ? '' : `${marker}\n`;
  return `${start}${fitPage(sectionsOf(report, maxRows), maxLength - start.length)}`;
}

function sectionsOf(report: Report, maxRows: number): Section[] {
  const { broken, held, names, link, growths, notes } = report;
  const budgets = budgetTable(broken, names, link);
  const [first, ...others] = growths;
  const warnings = notes.filter((note) => note.level === 'warning');
  const sections: Section[] = [
    fixed('the verdict', 0, headlineMarkdown(report.headline, report.title)),
    fixed('the counts', 0, toMarkdown(report.counts)),
    {
      name: 'the budgets',
      rank: 1,
      render: (room) => tableMarkdown(rowsOf(budgets, ROWS_IN_SIGHT), { most: maxRows, room }),
    },
    fixed('why it grew', 2, first ? growthMarkdown(first) : ''),
    fixed('warnings', 3, notesMarkdown(warnings)),
  ];
  if (budgets.length > ROWS_IN_SIGHT) {
    const more = budgets.length - ROWS_IN_SIGHT;
    sections.push(
      fold('more budgets', 5, `${plural(more, 'more budget')} to look at`, [
        (room) => tableMarkdown(budgets, { from: ROWS_IN_SIGHT, most: maxRows, room }),
      ]),
    );
  }
  if (others.length > 0) {
    const trees = others.map((growth) => () => growthMarkdown(growth));
    sections.push(fold('why others grew', 7, `Why ${plural(others.length, 'other')} grew`, trees));
  }
  const changed = changesSection(report, maxRows);
  if (changed) sections.push(changed);
  if (held.length > 0) sections.push(heldSection(report, maxRows));
  const stats = memStatsTable(report.input.judgement.diff.memStats);
  if (stats.length > 0) {
    sections.push({
      name: 'the memory statistics',
      rank: 7,
      render: (room) => tableMarkdown(stats, { most: maxRows, room }),
    });
  }
  return [...sections, measuredSection(report)];
}

/** The first rows of a table as one of its own; the rest is shown elsewhere. */
function rowsOf(table: Table, most: number): Table {
  return { ...table, length: Math.min(table.length, most) };
}

function titled(title: string, table: Table, most: number, room: number): string | undefined {
  const rows = tableMarkdown(table, { most, room: room - title.length - 2 });
  return rows ? `${title}\n\n${rows}` : rows;
}

function growthMarkdown({ title, tree }: Growth): string {
  return `${toMarkdown(title)}\n\n${codeBlock(tree)}`;
}

function notesMarkdown(notes: readonly NoteLine[]): string {
  const lines = notes.slice(0, MOST_NOTES).map(({ line }) => `- ${toMarkdown(line)}`);
  if (notes.length > MOST_NOTES) lines.push(`- … and ${notes.length - MOST_NOTES} more.`);
  return lines.join('\n');
}

function changesSection(report: Report, most: number): Section | undefined {
  const { changes, names, link } = report;
  const { grew, shrank, libraries, renamed, minor, noise } = changes;
  const listed = grew.length + shrank.length + libraries.length + renamed.length;
  if (listed + minor + noise === 0) return undefined;
  const part = (table: Table, title: string) => (room: number) => titled(title, table, most, room);
  return fold('the changed functions', 6, changesSummary(report), [
    part(ownTable(grew, changes, names, link), '**Grew**, by what each owns'),
    part(ownTable(shrank, changes, names, link), '**Shrank**'),
    part(renamedTable(changes, names, link), '**Renamed**, by their figures'),
    part(libraryTable(libraries, changes, names, link), '**Outside the module**, flat'),
    () => minorText(changes),
  ]);
}

function changesSummary({ changes }: Report): string {
  const { grew, shrank, libraries, renamed, added, removed, minor, noise, metric } = changes;
  const parts = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts.push(`${added} new`);
  if (removed > 0) parts.push(`${removed} gone`);
  if (renamed.length > 0) parts.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts.push(`${libraries.length + minor} outside the module`);
  if (noise > 0) parts.push(`${noise} within the noise`);
  return `All changed functions (${metric}): ${parts.join(', ')}`;
}

function heldSection({ held, names, link }: Report, most: number): Section {
  const changed = held.filter((verdict) => verdict.delta !== 0);
  const same = held.length - changed.length;
  const summary = `${plural(held.length, 'budget')} ${held.length === 1 ? 'holds' : 'hold'}`;
  const table = budgetTable(changed, names, link);
  return fold('the budgets that hold', 8, summary, [
    (room) => tableMarkdown(table, { most, room }),
    () => (same > 0 ? `${plural(same, 'budget')} without any change.` : ''),
  ]);
}

function measuredSection({ measured, notes, input }: Report): Section {
  const infos = notes.filter((note) => note.level === 'info');
  const parts = [measured.map(toMarkdown).join('\n\n'), notesMarkdown(infos)];
  if (input.commands.length > 0) parts.push(codeBlock(input.commands, 'sh'));
  return fold(
    'how it was measured',
    4,
    'How this was measured, and how to see it yourself',
    parts.map((text) => () => text),
  );
}
