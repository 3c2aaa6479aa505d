import type { Block, Document, Fold } from './document.ts';
import { headlineMarkdown } from './headline-text.ts';
import { codeBlock } from './inert.ts';
import { tableMarkdown } from './markdown-rows.ts';
import { fitPage, fixed, fold, type Section } from './page.ts';
import { toMarkdown } from './spans.ts';

export interface MarkdownOptions {
  /** UTF-16 units of the whole, marker included: 65,536 in a comment. */
  readonly maxLength?: number;
  /** A line to put first: an HTML comment that the report is found again by. */
  readonly marker?: string;
}

/** "body is too long (maximum is 65536 characters)", as GitHub's API says of comments. */
export const COMMENT_LENGTH = 65_536;

/** A document as GitHub Markdown: a comment or a job summary. */
export function markdown(document: Document, options: MarkdownOptions = {}): string {
  const { maxLength = COMMENT_LENGTH, marker = '' } = options;
  const start = marker === '' ? '' : `${marker}\n`;
  const head = fixed('the verdict', 0, headlineMarkdown(document.headline, document.title));
  const { page } = document;
  const seen = page ? [fixed('the page', 1, toMarkdown(page))] : [];
  const sections = document.blocks.map((block, i) => sectionOf(block, document.maxRows, i));
  return `${start}${fitPage([head, ...seen, ...sections], maxLength - start.length)}`;
}

/** What stands in sight gets room before what is folded, in its order. */
function sectionOf(block: Block, maxRows: number, place: number): Section {
  if (block.kind === 'fold') return foldSection(block, maxRows);
  const rank = Math.min(3, 1 + Math.floor(place / 4));
  return { name: 'a part in sight', rank, render: (room) => blockMarkdown(block, maxRows, room) };
}

function foldSection({ name, rank, summary, blocks }: Fold, maxRows: number): Section {
  const parts = blocks.map((block) => (room: number) => blockMarkdown(block, maxRows, room));
  return fold(name, rank, summary, parts);
}

/** A block in at most `room` characters, by fewer rows if need be; undefined if it cannot. */
function blockMarkdown(block: Block, maxRows: number, room: number): string | undefined {
  switch (block.kind) {
    case 'line':
      return within(toMarkdown(block.line), room);
    case 'list':
      return within(block.lines.map((line) => `- ${toMarkdown(line)}`).join('\n'), room);
    case 'stanza':
      // Two spaces at the end of a line break it.
      return within(block.lines.map(toMarkdown).join('  \n'), room);
    case 'table': {
      const { table, title, from = 0, most = maxRows } = block;
      const start = title === undefined ? '' : `**${title}**\n\n`;
      const rows = tableMarkdown(
        {
          ...table,
          length: block.most === undefined ? table.length : Math.min(table.length, most),
        },
        { from, most: Math.min(most, maxRows), room: room - start.length },
      );
      return rows ? `${start}${rows}` : rows;
    }
    case 'tree':
      return within(codeBlock(block.lines), room);
    case 'commands':
      return within(codeBlock(block.lines, 'sh'), room);
    case 'fold':
      return foldSection(block, maxRows).render(room);
  }
}

function within(text: string, room: number): string | undefined {
  return text.length <= room ? text : undefined;
}
