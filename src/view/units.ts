/** Units of one kind, smallest first, with their size in the base unit. */
interface UnitKind {
  readonly units: readonly (readonly [name: string, aliases: readonly string[], factor: number])[];
  /** What a value is shown in where nothing fits: its name and size in the base unit. */
  readonly fallback: readonly [name: string, factor: number];
}

/** pprof's tables. Its kB, MB and so on are powers of 1024. */
const KINDS: readonly UnitKind[] = [
  {
    units: [
      ['B', ['b', 'byte'], 1],
      ['kB', ['kb', 'kbyte', 'kilobyte'], 2 ** 10],
      ['MB', ['mb', 'mbyte', 'megabyte'], 2 ** 20],
      ['GB', ['gb', 'gbyte', 'gigabyte'], 2 ** 30],
      ['TB', ['tb', 'tbyte', 'terabyte'], 2 ** 40],
      ['PB', ['pb', 'pbyte', 'petabyte'], 2 ** 50],
    ],
    fallback: ['B', 1],
  },
  {
    units: [
      ['ns', ['ns', 'nanosecond'], 1],
      ['us', ['μs', 'us', 'microsecond'], 1e3],
      ['ms', ['ms', 'millisecond'], 1e6],
      ['s', ['s', 'sec', 'second'], 1e9],
      ['hrs', ['hour', 'hr'], 3600e9],
    ],
    fallback: ['s', 1e9],
  },
];

const PLAIN = new Set(['count', 'sample', 'unit', 'minimum', 'auto']);

/**
 * A value in another unit, with the name to write behind it (`''` for counts). `minimum` and `auto`
 * take the largest unit in which the value is at least 1.
 *
 * @see google/pprof internal/measurement/measurement.go, `Scale`
 */
export function scale(
  value: number,
  from: string,
  to: string,
): readonly [value: number, unit: string] {
  if (value < 0) {
    const [scaled, unit] = scale(-value, from, to);
    return [-scaled, unit];
  }
  for (const { units, fallback } of KINDS) {
    const source = findUnit(units, from);
    if (!source) continue;
    const base = value * source[2];
    const target =
      to === 'minimum' || to === 'auto'
        ? units.findLast(([, , factor]) => base / factor >= 1)
        : findUnit(units, to);
    if (!target) return [base / fallback[1], fallback[0]];
    return [base / target[2], target[0]];
  }
  return [value, PLAIN.has(to) ? '' : to];
}

/** Whether two units measure the same thing. */
export function convertible(a: string, b: string): boolean {
  return a === b || KINDS.some(({ units }) => findUnit(units, a) && findUnit(units, b));
}

function findUnit(units: UnitKind['units'], name: string) {
  const lower = name.toLowerCase();
  const alias = lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return units.find(([, aliases]) => aliases.includes(alias));
}
