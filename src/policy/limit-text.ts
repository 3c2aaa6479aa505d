import { type Metric, type MetricUnit, unitOf } from '../profile/metric.ts';
import { LIMIT, type LimitKind, type Per } from './policy.ts';
import { quote } from './quote.ts';

/** The amounts that a limit's text names. */
export interface Amounts {
  readonly relative: number | undefined;
  readonly absolute: number;
  readonly per: Per;
}

/** Bytes of each unit; binary and decimal ones are both read, and never confused. */
export const BYTE_UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  kB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
};

const LONGEST = 100;
const NUMBER = /^\d+(?:\.\d+)?/;

/**
 * The least that a share alone is held above, of one operation: a share says nothing about next to
 * nothing. An object of 8 bytes is 8 B and, as two of them share a block of 16, half an object.
 */
export const LEAST: Readonly<Record<MetricUnit, number>> = { bytes: 4, count: 0.25 };

const EXAMPLES: Readonly<Record<MetricUnit, Readonly<Record<LimitKind, string>>>> = {
  bytes: { max: '"12 KiB", or "12 MiB/run"', increase: '"64 B", "5%" or "5% and 64 B"' },
  count: { max: '"3", or "1000/run"', increase: '"1", "5%" or "5% and 1"' },
};

/**
 * Reads `5%`, `64 B`, `5% and 64 B`, `16 KiB/run`; for objects `3`, `1000/run`. Amounts are of one
 * operation, but those with `/run`, which are of a whole profile.
 *
 * @returns the amounts, or in words what is wrong and what to write
 */
export function parseLimitText(text: string, metric: Metric, kind: LimitKind): Amounts | string {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text.length > LONGEST) return `${quote(text)} is too long for a limit: ${example}`;
  const parts = text.split(/(?<!\s)\s+and\s+/);
  const shares = parts.filter((part) => part.includes('%'));
  const amounts = parts.filter((part) => !part.includes('%'));
  if (shares.length > 1 || amounts.length > 1) {
    return `${quote(text)}: a limit is one share, one amount or one of each: ${example}`;
  }
  if (!LIMIT[kind].takesShare && shares.length > 0) {
    return `${quote(text)}: a ${kind} is an amount and no share: ${example}`;
  }
  const relative = shares[0] === undefined ? undefined : parseShare(shares[0], example);
  const absolute = amounts[0] === undefined ? undefined : parseAmount(amounts[0], metric, example);
  if (typeof relative === 'string') return relative;
  if (typeof absolute === 'string') return absolute;
  const { value, per } = absolute ?? { value: LEAST[unitOf(metric)], per: 'op' };
  return { relative, absolute: value, per };
}

/**
 * A limit's text with what it leaves unsaid: `5% and 4 B` for `5%`, `0 B` for `0` of bytes.
 *
 * @param text one that `parseLimitText` reads, perhaps after `max`
 */
export function wholeText(text: string, metric: Metric): string {
  const unit = unitOf(metric);
  const isShare = /^[\d.]+\s*%$/.test(text);
  const whole = isShare ? `${text} and ${LEAST[unit]}` : text;
  if (unit === 'count') return whole;
  return whole.replace(/\d(?=\s*(?:\/|$|and\s))/, '$& B');
}

function parseShare(text: string, example: string): number | string {
  const percent = /^([\d.]+)\s*%$/.exec(text)?.[1] ?? '';
  if (NUMBER.exec(percent)?.[0] !== percent) return `${quote(text)} is no share: ${example}`;
  const share = Number(percent) / 100;
  return share > Number.MAX_SAFE_INTEGER ? `${quote(text)} is too large` : share;
}

function parseAmount(
  text: string,
  metric: Metric,
  example: string,
): { value: number; per: Per } | string {
  const [amount = '', ...rest] = text.split(/(?<!\s)\s*\//);
  const number = NUMBER.exec(amount)?.[0];
  const unit = amount.slice(number?.length ?? 0).trim();
  if (number === undefined || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote(text)} is no limit: ${example}`;
  }
  if (rest[0] === 'op') {
    return `${quote(text)}: amounts are of one operation already: write "${amount.trim()}"`;
  }
  if (rest.length === 1 && rest[0] !== 'run') {
    return `${quote(text)} is no limit: an amount of a whole profile is written "${amount.trim()}/run"`;
  }
  if (unitOf(metric) === 'count' && unit !== '') {
    return `${quote(text)}: ${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === '' ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : undefined;
  if (factor === undefined) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote(text)} is too large`;
  return { value, per: rest.length === 1 ? 'run' : 'op' };
}

/** Letters of the wrong case could mean a thousand or 1024: the user has to say. */
function unknownUnit(unit: string): string {
  const plain = (name: string) => name.toLowerCase().replace('i', '').replace(/b$/, '');
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name) => plain(name) === plain(unit));
  return `${quote(unit)} is no unit: write ${(near.length > 0 ? near : units).join(' or ')}`;
}
