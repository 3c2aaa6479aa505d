import { leastLength, shortNames } from './names.ts';

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

export interface Column {
  readonly align: Align;
  /** Names may lose their middle; words and amounts say something else without it. */
  readonly isName?: boolean;
}

/** Places that a name keeps, and more where it takes more to tell it from the others. */
const LEAST = 20;

/**
 * Rows as lines with their columns under each other, two spaces apart. Where a line is wider than
 * `width`, the sentences of the last column stand under each other, and then the widest columns of
 * names are narrowed until it fits, or until more would take what tells two of them apart.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number = Number.POSITIVE_INFINITY,
): string[] {
  const whole = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole, columns)) > width;
  const split = isWide ? rows.map(splitLast) : whole;
  const widest = widthsOf(split, columns);
  const names = columns.map((_, c) => new Set(rows.map((row) => row[c]!)));
  const room = narrowed(columns, widest, width, names);
  const short = names.map((texts, c) =>
    room[c]! < widest[c]! ? shortNames(texts, room[c]) : undefined,
  );
  const cells = split.map((lines) =>
    lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell)),
  );
  const widths = widthsOf(cells, columns);
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, c) => {
        const space = ' '.repeat(widths[c]! - widthOf(cell));
        return columns[c]!.align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return cells.map((lines) => lines.map(lineOf).join('\n'));
}

type Lines = readonly (readonly string[])[];

/** One line for each sentence of the last cell, the others empty from the second on. */
function splitLast(row: readonly string[]): Lines {
  const sentences = row.at(-1)!.split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence, i) => [...(i === 0 ? others : others.map(() => '')), sentence]);
}

function widthsOf(rows: readonly Lines[], columns: readonly Column[]): number[] {
  const widths = columns.map(() => 0);
  for (const line of rows.flat()) {
    line.forEach((cell, c) => {
      widths[c] = Math.max(widths[c]!, widthOf(cell));
    });
  }
  return widths;
}

function lineWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
}

/** The widths of all columns once the widest of names have given what a line has too much. */
function narrowed(
  columns: readonly Column[],
  widest: readonly number[],
  width: number,
  names: readonly ReadonlySet<string>[],
): number[] {
  const room = [...widest];
  let over = lineWidth(widest) - width;
  if (over <= 0) return room;
  const least = columns.map(({ isName }, c) =>
    isName ? leastLength(names[c]!, LEAST, widest[c]!) : widest[c]!,
  );
  for (; over > 0; over--) {
    const spare = room.map((each, c) => (each > least[c]! ? each : 0));
    const most = Math.max(...spare);
    if (most === 0) break;
    room[spare.indexOf(most)] = most - 1;
  }
  // What tells two apart at one length may be cut off at a greater one.
  return room.map((each, c) => leastLength(names[c]!, each, widest[c]!));
}
