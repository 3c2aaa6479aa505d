import { clean } from '../foreign-text.ts';
import type { View, ViewNode } from '../view/view.ts';
import { joined } from './joined.ts';
import { type Format, formatFor, headerLines, type PprofTextOptions } from './pprof-text-header.ts';
import { pprofPercent } from './pprof-text-number.ts';

/**
 * The text of `go tool pprof -top`, to the byte but for invisible characters in names.
 *
 * @see google/pprof internal/report/report.go, `printText`
 */
export function topText(view: View, { unit, compact }: PprofTextOptions = {}): string {
  const format = formatFor(view, unit);
  const lines = headerLines(view, format, compact);
  lines.push('      flat  flat%   sum%        cum   cum%');
  let sum = 0;
  for (const node of view.nodes) {
    sum += node.flat;
    const inline = node.inline === '' ? '' : ` (${node.inline})`;
    lines.push(`${figures(node, sum, view.total, format)}  ${clean(node.name)}${inline}`);
  }
  return joined(lines);
}

/** flat, flat%, sum%, cum and cum% of a node, in columns. */
export function figures(
  { flat, cum }: ViewNode,
  sum: number,
  total: number,
  format: Format,
): string {
  const flats = `${format(flat).padStart(10)} ${pprofPercent(flat, total)} ${pprofPercent(sum, total)}`;
  return `${flats} ${format(cum).padStart(10)} ${pprofPercent(cum, total)}`;
}
