import {
  type ManifestPackage,
  type ManifestResult,
  type Pair,
  processesOf,
} from '../profile/manifest.ts';
import { isSamePair, LADDER } from './pairs.ts';

/**
 * The pair that an earlier set has of a result, or of all results together; undefined where none
 * tells.
 * @param like packages of earlier sets
 * @param kept the package's other side, which is not measured again
 */
export function knownPair(
  like: readonly ManifestPackage[],
  kept: ManifestPackage | undefined,
  name: string,
  result: string,
): Pair | undefined {
  const sets = [...(kept ? [kept] : []), ...entriesOf(like, name)];
  const measurements = sets.flatMap((entry) =>
    result === '' ? entry.screens : (resultOf(entry, result)?.measurements ?? []),
  );
  return measurements[0]?.pair;
}

/** Seconds of a benchmark with all its sub-benchmarks in an earlier set, both counts. */
export function knownSeconds(
  like: readonly ManifestPackage[],
  name: string,
  benchmark: string,
): number | undefined {
  const own = resultsOf(like, name, benchmark);
  const measured = own.flatMap(({ measurements }) => measurements.slice(0, 1));
  if (measured.length === 0) return undefined;
  return measured.reduce((sum, { low, high }) => sum + low.seconds + high.seconds, 0);
}

/** The lowest pair of a benchmark's results in an earlier set; the usual one where none tells. */
export function knownLowest(
  like: readonly ManifestPackage[],
  name: string,
  benchmark: string,
): Pair {
  const pairs = resultsOf(like, name, benchmark).flatMap(({ measurements }) => {
    return measurements.slice(0, 1).map(({ pair }) => pair);
  });
  return pairs.sort(([a], [b]) => a - b)[0] ?? LADDER[0]!;
}

/** Seconds of all processes of a package. */
export function secondsIn(entry: ManifestPackage): number {
  return processesOf(entry).reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * Whether a package has all that is wanted of it.
 * @param count measurements of each result
 * @param pairOf the pair that a result must be measured at, where one is given
 */
export function isDone(
  { exit, screens, results }: ManifestPackage,
  count: number,
  pairOf: (name: string) => Pair | undefined,
): boolean {
  if (exit !== 'ok') return false;
  const isEnough = (name: string, measurements: ManifestResult['measurements']) => {
    const first = measurements[0]?.pair;
    if (!first) return false;
    const wanted = pairOf(name) ?? first;
    const own = measurements.filter(({ pair }) => isSamePair(pair, first));
    return isSamePair(first, wanted) && own.length >= count;
  };
  if (screens.length > 0 && !isEnough('', screens)) return false;
  return results.every((one) => {
    if (one.exit === 'ok') return isEnough(one.name, one.measurements);
    return one.exit === 'screened' || one.exit === 'skipped';
  });
}

/** Whether the sides of a package were measured at the same pairs. */
export function pairsAgree([one, other]: readonly ManifestPackage[]): boolean {
  if (!one || !other) return true;
  const first = ({ measurements }: ManifestResult) => measurements[0]?.pair;
  return one.results.every((result) => {
    const [a, b] = [first(result), first(resultOf(other, result.name) ?? result)];
    return !a || !b || isSamePair(a, b);
  });
}

function resultOf(entry: ManifestPackage, name: string): ManifestResult | undefined {
  return entry.results.find((one) => one.name === name);
}

/** Of a benchmark with all its sub-benchmarks, in the first of some sets that has the package. */
function resultsOf(
  like: readonly ManifestPackage[],
  name: string,
  benchmark: string,
): ManifestResult[] {
  const results = entriesOf(like, name)[0]?.results ?? [];
  return results.filter((one) => one.name === benchmark || one.name.startsWith(`${benchmark}/`));
}

function entriesOf(like: readonly ManifestPackage[], name: string): ManifestPackage[] {
  return like.filter((entry) => entry.package === name);
}
