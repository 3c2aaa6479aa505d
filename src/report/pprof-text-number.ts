import { capMiddle, clean } from '../foreign-text.ts';
import { scale } from '../view/units.ts';

/**
 * A value in a unit, at most two decimals, as pprof prints it: `0`, `18.09MB`, `176320`.
 *
 * @see google/pprof internal/measurement/measurement.go, `ScaledLabel`
 */
export function pprofLabel(value: number, from: string, to: string): string {
  const [scaled, unit] = scale(value, from, to);
  const text = twoDecimals(scaled).replace(/\.00$/, '');
  return text === '0' || text === '-0' ? '0' : text + capMiddle(clean(unit));
}

/**
 * A share of a total, six wide and never negative, as pprof prints it: ` 4.53%`, `0.074%`, `  100%`.
 *
 * @see google/pprof internal/measurement/measurement.go, `Percentage`
 */
export function pprofPercent(value: number, total: number): string {
  const percent = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (percent >= 99.95 && percent <= 100.05) return '  100%';
  const text = percent >= 1 ? twoDecimals(percent) : twoDigits(percent);
  return `${text.padStart(5)}%`;
}

/** Go's `%.2f`. Exact ties go to the even digit there and up in `toFixed`; there are only these two. */
function twoDecimals(value: number): string {
  const magnitude = Math.abs(value);
  const fraction = magnitude % 1;
  if (fraction !== 0.125 && fraction !== 0.625) return value.toFixed(2);
  const whole = `${value < 0 ? '-' : ''}${Math.trunc(magnitude)}`;
  return whole + (fraction === 0.125 ? '.12' : '.62');
}

const TIES = new Map([
  [0.625, '0.62'],
  [0.125, '0.12'],
  [0.0625, '0.062'],
]);

/** Go's `%.2g` for 0 ≤ value < 1. */
function twoDigits(value: number): string {
  const tie = TIES.get(value);
  if (tie !== undefined) return tie;
  if (value === 0) return '0';
  const [digits, exponent] = value.toExponential(1).split('e') as [string, string];
  if (Number(exponent) >= -4) return String(Number(value.toPrecision(2)));
  return `${digits.replace('.0', '')}e-${exponent.slice(1).padStart(2, '0')}`;
}
