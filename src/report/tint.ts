type Rgb = readonly [red: number, green: number, blue: number];

/** What is neither more nor less, what is there or grew, what shrank: told apart by the colour-blind, too. */
const TINTS: Readonly<Record<'line' | 'area', Readonly<Record<'none' | 'more' | 'less', Rgb>>>> = {
  line: { none: [140, 140, 140], more: [178, 24, 43], less: [33, 102, 172] },
  area: { none: [240, 240, 240], more: [253, 209, 196], less: [198, 219, 239] },
};

/**
 * The colour of a share of the total, from -1 to 1: small ones differ visibly from nothing.
 *
 * @param of a line, or the area of a box that has writing on it
 */
export function tint(share: number, of: 'line' | 'area'): string {
  const { none, more, less } = TINTS[of];
  const strength = Number.isFinite(share) ? Math.min(Math.abs(share), 1) ** 0.3 : 0;
  const full = share < 0 ? less : more;
  const mixed = none.map((from, i) => Math.round(from + (full[i]! - from) * strength));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
