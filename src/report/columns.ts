import { capMiddle } from '../foreign-text.ts';

export type Align = 'left' | 'right';

/** Characters that take two places in a terminal: CJK, Hangul, full-width forms, most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Places that a text without control characters takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const _ of text) width++;
  return width + (text.match(WIDE)?.length ?? 0);
}

/**
 * Rows as lines with their columns under each other, two spaces apart. With `width` given, the
 * widest left-aligned column loses the middle of its long texts until a line fits.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  width?: number,
): string[] {
  const widths = aligns.map((_, c) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[c]!)), 0),
  );
  const cells = width === undefined ? rows : narrowed(rows, aligns, widths, width);
  return cells.map((row) =>
    row
      .map((cell, c) => {
        const space = ' '.repeat(Math.max(0, widths[c]! - widthOf(cell)));
        return aligns[c] === 'right' ? space + cell : cell + space;
      })
      .join('  '),
  );
}

function narrowed(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  widths: number[],
  width: number,
): readonly (readonly string[])[] {
  const total = widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
  const left = widths.map((each, c) => (aligns[c] === 'left' ? each : 0));
  const widest = left.indexOf(Math.max(...left));
  const room = Math.max(20, widths[widest]! - (total - width));
  if (total <= width || room >= widths[widest]!) return rows;
  widths[widest] = room;
  return rows.map((row) =>
    row.map((cell, c) => (c === widest && widthOf(cell) > room ? capMiddle(cell, room) : cell)),
  );
}
