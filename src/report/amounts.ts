import type { Change, Interval } from '../compare/heap-diff.ts';
import type { Per } from '../policy/policy.ts';
import { METRIC, type Metric, type MetricUnit, unitOf } from '../profile/metric.ts';

/** The sign of a loss, wherever an amount is shown; `toPlain` makes it a hyphen for terminals. */
export const MINUS = '−';

const BINARY_UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
const COUNT_UNITS = ['k', 'M', 'G', 'T', 'P'];

/** `1.13 KiB`, `41`, `12.5 B/op`: three digits and a unit; whole numbers below 1 KiB and 10,000 objects are exact. */
export function amount(value: number, unit: MetricUnit, per: Per = 'run'): string {
  return `${value < 0 ? MINUS : ''}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
}

/**
 * Both sides of a change, in one unit where both have digits in it: `11.6 → 19.0 KiB/op`, `328 → 1352 B/op`, `3 → 5 allocs/op`.
 * Below 10 KiB bytes are whole, as `go test -benchmem` prints them.
 */
export function pair(change: Pick<Change, 'base' | 'head'>, metric: Metric, per: Per): string {
  const { unit, kind } = METRIC[metric];
  // Nothing allocates less than nothing: so little is what a pool did at the smaller count.
  const shown = (value: number) => (kind === 'alloc' ? Math.max(0, value) : value);
  const [base, head] = [shown(change.base), shown(change.head)];
  const most = Math.max(Math.abs(base), Math.abs(head));
  const noun = unit === 'bytes' ? '' : kind === 'alloc' ? ' allocs' : ' objects';
  const left = kind === 'inuse' && per === 'op' ? ' left in use' : '';
  const end = `${noun}${per === 'op' ? '/op' : ' a run'}${left}`;
  if (base === head) return `${sized(base, unit, most)}${end}`;
  const from = sized(base, unit, isFar(base, most) ? base : most);
  const to = sized(head, unit, isFar(head, most) ? head : most);
  const [, amountFrom, unitFrom] = /^(.*?)( [A-Za-z]+)?$/.exec(from)!;
  const isAlike = unitFrom !== undefined && to.endsWith(unitFrom);
  return `${isAlike ? amountFrom : from} → ${to}${end}`;
}

/** So little beside the other side that its unit would leave no digits. */
function isFar(value: number, most: number): boolean {
  return value !== 0 && Math.abs(value) < most / 100;
}

const WHOLE_BELOW = { bytes: 10 * 1024, count: 10_000 } as const;

/** An amount in the unit that the larger of two has. */
function sized(value: number, unit: MetricUnit, most: number): string {
  if (most < WHOLE_BELOW[unit]) {
    const digits = Number.isInteger(value) ? value : Number(plainDigits(value, 4));
    return unit === 'bytes' ? `${digits} B` : String(digits);
  }
  const step = unit === 'bytes' ? 1024 : 1000;
  const units = unit === 'bytes' ? BINARY_UNITS : COUNT_UNITS;
  const power = Math.min(units.length, Math.floor(Math.log(most) / Math.log(step) + 1e-9));
  const size = value / step ** power;
  return `${size === 0 ? 0 : size.toFixed(placesOf(Math.abs(size)))} ${units[power - 1]}`;
}

/** An amount with its noun, for sentences: `1.13 KiB`, `41 objects`, `1 object`. */
export function amountOf(value: number, metric: Metric, per: Per = 'run'): string {
  return withNoun(amount(value, unitOf(metric)), value, metric) + suffix(per);
}

/** A change: `+128 B`, `−3`, `0`. The sign is always there, and only nothing is shown as 0. */
export function change(delta: number, unit: MetricUnit, per: Per = 'run'): string {
  if (delta === 0) return '0';
  return `${delta > 0 ? '+' : ''}${amount(delta, unit, per)}`;
}

/** A change with its noun: `+128 B`, `−3 objects`, `+128 B/op`. */
export function changeOf(delta: number, metric: Metric, per: Per = 'run'): string {
  return withNoun(change(delta, unitOf(metric)), delta, metric) + suffix(per);
}

/**
 * What stands beside an amount: `+12.5 %`, `new`, `gone`; `''` where nothing changed.
 *
 * @param limit share that the change is held against: digits are added until the two differ
 */
export function share(base: number, head: number, limit?: number): string {
  if (base === head) return '';
  if (base === 0) return 'new';
  if (head === 0) return 'gone';
  const ratio = (head - base) / Math.abs(base);
  return `${ratio < 0 ? MINUS : '+'}${percent(Math.abs(ratio), limit)}`;
}

/**
 * What tells most beside both sides: the share of bytes, or how many more where that is more than
 * tenfold, new or gone; of objects how many more.
 */
export function telling({ base, head, delta }: Change, unit: MetricUnit): string {
  const isShare = unit === 'bytes' && base > 0 && head > 0 && head < 10 * base;
  return isShare ? share(base, head) : change(delta, unit);
}

/** What stands in brackets behind a change: its share, and its bounds where it has any. */
export function beside(
  { base, head, delta, interval }: Change,
  unit: MetricUnit,
  { limit, per = 'run' }: { readonly limit?: number | undefined; readonly per?: Per } = {},
): string {
  const parts = [share(base, head, limit), bounds(delta, interval, unit, per)].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** `between −4 B and +260 B`; `+64 B without noise` where that much is certain. */
function bounds(delta: number, interval: Interval | undefined, unit: MetricUnit, per: Per): string {
  if (!interval) return '';
  const { low, high } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'anything is possible';
  if (low !== high) return `between ${change(low, unit, per)} and ${change(high, unit, per)}`;
  return low === delta ? '' : `${change(low, unit, per)} without noise`;
}

/** `12.5 %` for 0.125, in three digits; never `0 %` for something. */
export function percent(ratio: number, apartFrom?: number): string {
  const value = ratio * 100;
  if (value > 0 && value < 0.001) return '<0.001 %';
  for (let digits = 3; digits < 9; digits++) {
    const text = plainDigits(value, digits);
    const same = apartFrom !== undefined && ratio !== apartFrom && Number(text) === apartFrom * 100;
    if (!same) return `${text} %`;
  }
  return `${value} %`;
}

/** Some digits without an exponent: 1230, 12.5, 0.0041; no zeros at the end. */
function plainDigits(value: number, digits: number): string {
  if (value === 0) return '0';
  const whole = Math.floor(value) === 0 ? 0 : Math.floor(Math.log10(value)) + 1;
  if (value >= 1) return String(Number(value.toFixed(Math.max(0, digits - whole))));
  return String(Number(value.toPrecision(digits)));
}

function magnitude(value: number, unit: MetricUnit): string {
  return unit === 'bytes'
    ? scaled(value, 1024, 1024, BINARY_UNITS, ' B')
    : scaled(value, 1000, 10_000, COUNT_UNITS, '');
}

function scaled(
  value: number,
  step: number,
  exactBelow: number,
  units: readonly string[],
  smallest: string,
): string {
  if (value > 0 && value < 0.001) return `<0.001${smallest}`;
  if (Math.round(value) < exactBelow) {
    return `${Number.isInteger(value) ? value : plainDigits(value, 3)}${smallest}`;
  }
  let size = value / step;
  let unit = 0;
  // A size that rounds up to a whole step belongs to the next unit: 1.00 MiB, not 1024 KiB.
  while (Math.round(size) >= step && unit + 1 < units.length) {
    size /= step;
    unit++;
  }
  return `${size.toFixed(placesOf(size))} ${units[unit]}`;
}

/** Three digits in all. */
function placesOf(size: number): number {
  return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
}

function suffix(per: Per): string {
  return per === 'op' ? '/op' : '';
}

function withNoun(text: string, value: number, metric: Metric): string {
  if (unitOf(metric) === 'bytes') return text;
  return `${text} ${Math.abs(value) === 1 ? 'object' : 'objects'}`;
}
