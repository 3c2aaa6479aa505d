/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text) => `\`${text}\``;

/** At most so many decimals, and none that say nothing. */
export function number(value, decimals = 2) {
  return String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
