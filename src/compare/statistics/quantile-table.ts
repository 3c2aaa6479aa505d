import { remembered } from '../../remembered.ts';
import { gammaQuantile, type Quantile } from './incomplete-gamma.ts';

/** Enough for the 13th digit. */
const POINTS = 18;
/** Chebyshev's points from 1 down to −1, and what each counts for. */
const AT = Float64Array.from({ length: POINTS }, (_, i) => Math.cos((Math.PI * i) / (POINTS - 1)));
const WEIGHT = AT.map((_, i) => (i % 2 ? -1 : 1) * (i === 0 || i === POINTS - 1 ? 0.5 : 1));

/**
 * Quantiles of few probabilities for many shapes. How far one is from its shape bends so little that a
 * polynomial tells it for all shapes up to twice the smallest. It is laid through quantiles that are
 * searched for, once as many others were.
 *
 * @see J.-P. Berrut, L. Trefethen, "Barycentric Lagrange Interpolation", SIAM Review 46 (2004)
 */
export function quantileTables(): Quantile {
  const tableOf = remembered(quantileTable);
  return (p, shape) => tableOf(p)(shape);
}

function quantileTable(p: number): (shape: number) => number {
  const asked: number[] = [];
  const tables: Float64Array[] = [];
  return (shape) => {
    // Towards 0 it bends without end.
    if (!(shape >= 1)) return gammaQuantile(p, shape);
    const octave = Math.floor(Math.log2(shape));
    asked[octave] = (asked[octave] ?? 0) + 1;
    if (asked[octave] <= POINTS) return gammaQuantile(p, shape);
    const middle = 1.5 * 2 ** octave;
    const half = middle / 3;
    tables[octave] ??= AT.map((at) => {
      const each = middle + half * at;
      return Math.log(gammaQuantile(p, each) / each);
    });
    return shape * Math.exp(between(tables[octave], (shape - middle) / half));
  };
}

/** The value at a place of the polynomial that has these at its points. */
function between(values: Float64Array, place: number): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < POINTS; i++) {
    const distance = place - AT[i]!;
    if (distance === 0) return values[i]!;
    const share = WEIGHT[i]! / distance;
    sum += share * values[i]!;
    all += share;
  }
  return sum / all;
}
