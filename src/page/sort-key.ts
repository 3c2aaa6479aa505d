const UNITS: Readonly<Record<string, number>> = {
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  k: 1e3,
  M: 1e6,
  G: 1e9,
};

/**
 * What a cell is sorted by: the last amount in it, which is the head's where both sides stand there;
 * undefined where there is none.
 */
export function sortKey(text: string): number | undefined {
  const last = text.split('→').at(-1)!.trim();
  const found = /^([+−-]?)(\d[\d.,]*)(?: ?([A-Za-z]+))?/.exec(last);
  if (!found) return undefined;
  const [, sign, digits, unit = ''] = found;
  const value = Number(digits!.replaceAll(',', '')) * (UNITS[unit] ?? 1);
  return sign === '' || sign === '+' ? value : -value;
}
