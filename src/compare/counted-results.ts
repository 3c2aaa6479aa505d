import { groupBy } from '../group-by.ts';
import { type BenchmarkResult, parseBenchmarkOutput } from '../profile/benchmark-output.ts';
import type { Manifest, ManifestResult, Pair } from '../profile/manifest.ts';
import type { Metric } from '../profile/metric.ts';
import { countedFigures, type Lines, screenFigures } from './counted-figures.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { CountedResult, ResultDiff, ResultEnding } from './result.ts';
import { SIDES, type Side } from './side.ts';
import { measurementsOf, operationsBetween } from './slope.ts';

/** A result of collected sets, with the processes of both sides at the pair that is compared. */
export interface CollectedResult {
  readonly result: Omit<ResultDiff, 'scope'>;
  /** None where only screens, or no figures, are there. */
  readonly runs: readonly MeasuredRun[];
}

/** What the manifests of each side say of a result. */
interface Stated {
  readonly package: string;
  readonly name: string;
  readonly by: Partial<Record<Side, ManifestResult>>;
}

/** Every result that a collected set names, with what was measured of it. */
export function collectedResults(
  runs: readonly MeasuredRun[],
  manifests: Readonly<Record<Side, readonly Manifest[]>>,
  metrics: readonly Metric[],
): CollectedResult[] {
  const alone = groupBy(
    runs.filter(({ ran }) => ran?.kind === 'result'),
    ({ measured, ran }) => keyOf(measured, ran?.kind === 'result' ? ran.result : ''),
  );
  const screens = { base: screenLines(manifests.base), head: screenLines(manifests.head) };
  return [...statedIn(manifests)].map(([key, stated]): CollectedResult => {
    const id = { package: stated.package, name: stated.name, procs: undefined };
    const atPair = ofOnePair(alone.get(key) ?? []);
    const screen = screened(screens.base.get(key), screens.head.get(key));
    // Where one side alone ran it by itself, the screens of both tell more.
    const own = atPair && (atPair.sides === 2 || !isOfBoth(screen)) ? atPair : undefined;
    const counted = own ? countedFigures(own.runs, stated.name, own.pair, metrics) : screen;
    const isOn = (side: Side) => (counted?.repeats[side] ?? 0) > 0;
    const endings = Object.fromEntries(
      SIDES.flatMap((side) => {
        const ending = isOn(side) ? undefined : endingOf(stated, side, isOn);
        return ending ? [[side, ending]] : [];
      }),
    );
    const status = statusOf(isOn('base'), isOn('head'), stated);
    const lines = { base: [], head: [] };
    return {
      result: {
        id,
        status,
        ...(isEdited(stated) && { isEdited: true }),
        lines,
        endings,
        ...(counted && { counted }),
      },
      runs: own?.runs ?? [],
    };
  });
}

/**
 * The processes at the pair that both sides have, of several the one with most operations: it is
 * there because a growth was confirmed at it. Where only one side ran, its own.
 */
function ofOnePair(
  runs: readonly MeasuredRun[],
):
  | { readonly pair: Pair; readonly runs: readonly MeasuredRun[]; readonly sides: number }
  | undefined {
  const found = [...groupBy(runs, ({ pair }) => pair).values()].map((of) => {
    const sides = SIDES.filter((side) => measurementsOf(of, side).length > 0).length;
    const { ran } = of[0]!;
    return { pair: ran?.kind === 'result' ? ran.pair : ([0, 0] as const), runs: of, sides };
  });
  const [best, next] = found
    .filter(({ sides }) => sides > 0)
    .sort((a, b) => b.sides - a.sides || operationsBetween(b.pair) - operationsBetween(a.pair));
  // Each side at a pair of its own: nothing is compared, and neither is new.
  const isTorn = best?.sides === 1 && next !== undefined && sideOf(best.runs) !== sideOf(next.runs);
  return isTorn ? undefined : best;
}

function sideOf(runs: readonly MeasuredRun[]): Side {
  return runs[0]!.side;
}

/** Whether the benchmark's own code or input differs, as far as both sides tell. */
function isEdited({ by: { base, head } }: Stated): boolean {
  return base?.source !== undefined && head?.source !== undefined && base.source !== head.source;
}

function statusOf(onBase: boolean, onHead: boolean, { by }: Stated): ResultDiff['status'] {
  if (onBase !== onHead) return onBase ? 'removed' : 'added';
  if (onBase) return 'both';
  if (by.base && by.head) return 'both';
  return by.base ? 'removed' : 'added';
}

function endingOf(
  { by }: Stated,
  side: Side,
  isOn: (side: Side) => boolean,
): ResultEnding | undefined {
  const stated = by[side];
  if (!stated) return undefined;
  const { exit, message } = stated;
  if (exit !== 'ok' && exit !== 'screened') return { code: exit, message };
  const other = by[side === 'base' ? 'head' : 'base'];
  const [first] = stated.measurements;
  const isTorn =
    !isOn('base') && !isOn('head') && other?.exit === exit && !sharePair(stated, other);
  if (isTorn && first) return { code: 'pair-differs', message, pair: first.pair };
  return { code: 'profile-missing', message };
}

function sharePair(a: ManifestResult, b: ManifestResult): boolean {
  const pairs = new Set(a.measurements.map(({ pair }) => String(pair)));
  return b.measurements.some(({ pair }) => pairs.has(String(pair)));
}

function statedIn(manifests: Readonly<Record<Side, readonly Manifest[]>>): Map<string, Stated> {
  const found = new Map<string, Stated>();
  for (const side of SIDES) {
    for (const entry of manifests[side].flatMap(({ packages }) => packages)) {
      for (const result of entry.results) {
        const key = keyOf(entry.package, result.name);
        const stated = found.get(key) ?? { package: entry.package, name: result.name, by: {} };
        const known = stated.by[side];
        // Of two sets the one that has figures tells.
        stated.by[side] = known && hasFigures(known) ? known : result;
        found.set(key, stated);
      }
    }
  }
  return found;
}

function isOfBoth(counted: CountedResult | undefined): boolean {
  return counted !== undefined && Math.min(counted.repeats.base, counted.repeats.head) > 0;
}

function hasFigures({ exit }: ManifestResult): boolean {
  return exit === 'ok' || exit === 'screened';
}

/** Lines of the measurements that ran all of a package at once, by the pair. */
type Screened = ReadonlyMap<string, readonly Lines[]>;

/** What the screens of both sides printed of a result, at the first pair that both have. */
function screened(base: Screened | undefined, head: Screened | undefined) {
  const pairs = [...(base ?? head ?? new Map<string, Lines[]>()).keys()];
  const shared = pairs.find((pair) => base?.has(pair) && head?.has(pair));
  const pair = shared ?? (base && head ? undefined : pairs[0]);
  if (pair === undefined) return undefined;
  const lines = { base: base?.get(pair) ?? [], head: head?.get(pair) ?? [] };
  return screenFigures(lines, pair.split(',').map(Number) as unknown as Pair);
}

/** What the screens of a side printed, by result. */
function screenLines(manifests: readonly Manifest[]): Map<string, Screened> {
  const found = new Map<string, Map<string, Lines[]>>();
  for (const { packages, flags } of manifests) {
    for (const { package: path, screens } of packages) {
      for (const { pair, low, high } of screens) {
        const parse = (lines: readonly string[]) => {
          const text = [`pkg: ${path}`, ...lines].join('\n');
          const output = parseBenchmarkOutput(text, path, flags.cpu);
          return new Map((output?.results ?? []).map((line) => [line.name, line] as const));
        };
        const few: Map<string, BenchmarkResult> = parse(low.lines);
        for (const [name, line] of parse(high.lines)) {
          const first = few.get(name);
          if (!first) continue;
          const key = keyOf(path, name);
          const byPair = found.get(key) ?? new Map<string, Lines[]>();
          found.set(key, byPair);
          byPair.set(String(pair), [
            ...(byPair.get(String(pair)) ?? []),
            { low: first, high: line },
          ]);
        }
      }
    }
  }
  return found;
}

function keyOf(path: string, name: string): string {
  return `${path}\n${name}`;
}
