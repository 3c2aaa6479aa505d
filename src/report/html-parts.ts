import { capMiddle, clean } from '../foreign-text.ts';
import type { Line, Span } from './spans.ts';
import type { Table } from './table.ts';

/** Text between tags or quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export function lineHtml(line: Line): string {
  return line.map(spanHtml).join('');
}

function spanHtml(span: Span): string {
  if (typeof span === 'string') return escapeHtml(span);
  if ('prose' in span) return escapeHtml(capMiddle(clean(span.prose), 1000));
  if ('code' in span) {
    const code = `<code>${escapeHtml(capMiddle(clean(span.code)))}</code>`;
    const strong = span.strong ? `<strong>${code}</strong>` : code;
    return span.url === undefined || !/^https?:\/\//.test(span.url)
      ? strong
      : `<a href="${escapeHtml(span.url)}" rel="noreferrer">${strong}</a>`;
  }
  return `<strong>${escapeHtml(span.strong)}</strong>`;
}

/** Some rows of a table, and a line that counts what was left out. */
export function tableHtml(
  table: Table,
  { from, most }: { readonly from: number; readonly most: number },
): string {
  const end = Math.min(table.length, from + most);
  const attributes = table.columns.map(({ align }) => (align === 'right' ? ' class="right"' : ''));
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, i) => `<${tag}${attributes[i]}>${cell}</${tag}>`).join('')}</tr>`;
  const rows: string[] = [];
  for (let i = from; i < end; i++) rows.push(row(table.row(i).map(lineHtml), 'td'));
  const head = row(
    table.columns.map(({ title }) => escapeHtml(title)),
    'th',
  );
  const rest = table.length - end;
  const left = rest > 0 ? `<p>… and ${rest} more.</p>` : '';
  return `<div class="wide"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div>${left}`;
}
