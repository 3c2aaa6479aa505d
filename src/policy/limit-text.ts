import { type Metric, unitOf } from '../profile/metric.ts';

/** The amount a limit's text names, before it is placed in a policy. */
export interface Amounts {
  readonly relative: number | undefined;
  readonly absolute: number | undefined;
  readonly per: 'run' | 'op';
}

/** Bytes of each unit; decimal and binary ones are both written, and never confused. */
export const BYTE_UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  kB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
};

/**
 * Reads `5%`, `64 KiB`, `5% and 64 KiB`, `16 B/op`.
 *
 * @returns the amounts, or what is wrong with the text, in words
 */
export function parseLimitText(
  text: string,
  metric: Metric,
  kind: 'max' | 'increase',
): Amounts | string {
  const parts = text.trim().split(/\s+and\s+/);
  if (parts.length > 2) return 'one share and one amount at most, as in "5% and 64 KiB"';
  let relative: number | undefined;
  let absolute: number | undefined;
  let per: 'run' | 'op' = 'run';
  for (const part of parts) {
    const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(part);
    if (share) {
      if (kind === 'max') return 'a maximum is an amount, not a share: write it as "12 MiB"';
      if (relative !== undefined) return 'two shares: join one share and one amount';
      relative = Number(share[1]) / 100;
      continue;
    }
    const amount = parseAmount(part, metric);
    if (typeof amount === 'string') return amount;
    if (absolute !== undefined) return 'two amounts: join one share and one amount';
    absolute = amount.value;
    per = amount.per;
  }
  return { relative, absolute, per };
}

function parseAmount(text: string, metric: Metric): { value: number; per: 'run' | 'op' } | string {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)(\/op)?$/.exec(text);
  const bytes = unitOf(metric) === 'bytes';
  const example = bytes ? '"64 KiB", "5%" or "5% and 64 KiB"' : '"1000", "5%" or "5% and 1000"';
  if (!match) return `"${text}" is no limit: write ${example}`;
  const [, number, unit = '', perOp] = match;
  if (!bytes && unit !== '') return `${metric} counts objects and has no unit: write ${example}`;
  const factor = unit === '' ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : undefined;
  if (factor === undefined)
    return `"${unit}" is no unit: write one of ${Object.keys(BYTE_UNITS).join(', ')}`;
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `"${text}" is too large`;
  return { value, per: perOp ? 'op' : 'run' };
}
