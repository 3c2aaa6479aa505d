import { capMiddle, clean } from '../foreign-text.ts';
import { MINUS } from './amounts.ts';
import { code, codeCell, link, prose, proseCell } from './inert.ts';

/**
 * One line or table cell of a report before it is Markdown or plain text. A string is our own
 * words; `code` is one foreign name, with the address it stands for; `prose` is a foreign
 * sentence, as a note or a limit of the policy.
 */
export type Span =
  | string
  | { readonly strong: string }
  | {
      readonly code: string;
      readonly url?: string | undefined;
      readonly title?: string;
      readonly strong?: boolean;
    }
  | { readonly prose: string };

export type Line = readonly Span[];

export function toMarkdown(line: Line): string {
  return line.map((span) => markdownOf(span, code, prose)).join('');
}

/** The same for a cell of a table, where a pipe would start the next one. */
export function toCell(line: Line): string {
  return line.map((span) => markdownOf(span, codeCell, proseCell)).join('');
}

/** One line of plain text, for terminals, logs and subjects. */
export function toPlain(line: Line): string {
  return line.map(plainOf).join('');
}

/** `1 budget`, `2 budgets`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function markdownOf(
  span: Span,
  name: (text: string) => string,
  sentence: (text: string) => string,
): string {
  if (typeof span === 'string') return span;
  if ('code' in span) {
    const text = link(name(span.code), span.url, span.title);
    return span.strong ? `**${text}**` : text;
  }
  return 'prose' in span ? sentence(span.prose) : `**${span.strong}**`;
}

function plainOf(span: Span): string {
  if (typeof span === 'string') return span.replaceAll(MINUS, '-');
  if ('code' in span) return capMiddle(clean(span.code));
  if ('prose' in span) return capMiddle(clean(span.prose), 1000);
  return span.strong.replaceAll(MINUS, '-');
}
