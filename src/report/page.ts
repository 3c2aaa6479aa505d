/** A part of a page that has to fit in so many characters. */
export interface Section {
  /** What the page says was left out; `''` for a part that is always there. */
  readonly name: string;
  /** Who gets room first: 0 before all others. */
  readonly rank: number;
  /** The part in at most `room` UTF-16 units, by fewer rows if need be; undefined if it cannot. */
  render(room: number): string | undefined;
}

/** For the line that says what is missing. */
const RESERVE = 300;
const BETWEEN = '\n\n';

/**
 * Puts sections under each other in at most `most` UTF-16 units. The important ones are given
 * room first; what does not fit is left out whole and named at the end.
 */
export function fitPage(sections: readonly Section[], most: number): string {
  const rendered = new Map<Section, string>();
  const missing: string[] = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text = section.render(room - BETWEEN.length);
    if (text === '') continue;
    if (text === undefined || text.length + BETWEEN.length > room) {
      missing.push(section.name);
      continue;
    }
    rendered.set(section, text);
    room -= text.length + BETWEEN.length;
  }
  const parts = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts.join(BETWEEN);
  if (missing.length === 0) return page;
  const remark = `Left out for want of room: ${missing.join(', ')}. The JSON report has everything.`;
  const whole = [...parts, remark].join(BETWEEN);
  return whole.length <= most ? whole : page;
}

/** A part that is there or not, as a whole. */
export function fixed(name: string, rank: number, text: string): Section {
  return { name, rank, render: (room) => (text.length <= room ? text : undefined) };
}

/** Parts behind a fold; later ones get the room that earlier ones leave. */
export function fold(
  name: string,
  rank: number,
  summary: string,
  parts: readonly ((room: number) => string | undefined)[],
): Section {
  // GitHub reads Markdown inside the element only after an empty line.
  const start = `<details><summary>${summary}</summary>\n\n`;
  const end = '\n\n</details>';
  const render = (room: number): string | undefined => {
    let left = room - start.length - end.length;
    const texts: string[] = [];
    for (const part of parts) {
      const text = part(left - BETWEEN.length);
      if (text === undefined || text === '' || text.length > left) continue;
      texts.push(text);
      left -= text.length + BETWEEN.length;
    }
    return texts.length === 0 ? undefined : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name, rank, render };
}
