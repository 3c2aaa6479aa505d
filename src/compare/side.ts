/** The two sides of every comparison: what was there, and what is proposed. */
export const SIDES = ['base', 'head'] as const;

export type Side = (typeof SIDES)[number];
