import { type Metric, unitOf } from '../profile/metric.ts';

/** What a limit's text allows. */
export interface Allowed {
  /** Share of the base, 0.05 for 5 %; 0 for none. */
  readonly share: number;
  /** Bytes or objects. */
  readonly amount: number;
  readonly per: 'op' | 'run';
}

const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** A share alone is held above so much. */
const BESIDE_A_SHARE = { bytes: 4, count: 0.25 } as const;

/**
 * Reckons what a limit allows from its text, such as `5% and 64 B`. The gate has a reading of its
 * own, and this shares nothing with it: where the two differ, a growth goes through unseen.
 */
export function reckon(text: string, metric: Metric): Allowed {
  let share = 0;
  let amount: number | undefined;
  for (const part of text.replace(/\s/g, ' ').split(' and ')) {
    const words = part.replace('/run', '').trim();
    if (words.endsWith('%')) share = Number(words.slice(0, -1)) / 100;
    else amount = amountOf(words);
  }
  const per = text.includes('/run') ? 'run' : 'op';
  return { share, amount: amount ?? BESIDE_A_SHARE[unitOf(metric)], per };
}

function amountOf(words: string): number {
  const digits = /^[\d.]*/.exec(words)![0];
  return Number(digits) * FACTORS[words.slice(digits.length).trim()]!;
}

/** What a limit still allows above a base; below 0 where a cap is exceeded already. */
export function roomAbove(
  kind: 'max' | 'increase',
  { share, amount }: Allowed,
  base: number,
): number {
  switch (kind) {
    case 'max':
      return amount - base;
    case 'increase':
      return Math.max(amount, share * base);
  }
}
