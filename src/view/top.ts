import { UserError } from '../errors.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { sumByName } from './name-sums.ts';

export interface TopView {
  readonly metric: Metric;
  /** Sum of |value| over the base's samples, or over all where there is no base: pprof's "of … total". */
  readonly total: number;
  /** Every function with an amount, in pprof's order. */
  readonly rows: readonly TopRow[];
}

export interface TopRow {
  readonly name: string;
  readonly file: string;
  readonly flat: number;
  readonly cum: number;
}

/** What `go tool pprof -top` lists, untrimmed; with bases `-top -diff_base`. */
export function topView(
  profiles: readonly HeapProfile[],
  bases: readonly HeapProfile[],
  wanted: Metric | undefined,
  order: 'flat' | 'cum' = 'flat',
): TopView {
  const metric = wanted ?? defaultMetric(profiles[0]!);
  const missing = [...profiles, ...bases].some((profile) => !heapMetrics(profile).has(metric));
  if (missing) throw new UserError(`${metric} is not in every profile: choose another --metric`);
  const sums = sumByName([
    ...profiles.map((profile) => ({ profile, sign: 1 as const })),
    ...bases.map((profile) => ({ profile, sign: -1 as const })),
  ]);
  const other = order === 'flat' ? 'cum' : 'flat';
  const rows = [...sums.values()]
    .map(
      ({ name, file, flat, cum }): TopRow => ({ name, file, flat: flat[metric], cum: cum[metric] }),
    )
    .filter(({ flat, cum }) => flat !== 0 || cum !== 0)
    .sort(
      (a, b) =>
        Math.abs(b[order]) - Math.abs(a[order]) ||
        compareBytes(a.name, b.name) ||
        Math.abs(b[other]) - Math.abs(a[other]),
    );
  const ofBases = magnitude(bases, metric);
  return { metric, total: ofBases > 0 ? ofBases : magnitude(profiles, metric), rows };
}

/** The default of the file where it names one, else its last sample type, as in pprof. */
function defaultMetric({ defaultSampleType, sampleTypes }: HeapProfile): Metric {
  const named = defaultSampleType || sampleTypes.at(-1)?.type || '';
  const metric = METRICS.find((each) => each === named || each === `inuse_${named}`);
  if (!metric) throw new UserError(`"${named}" is no metric of the heap: name one with --metric`);
  return metric;
}

function magnitude(profiles: readonly HeapProfile[], metric: Metric): number {
  let total = 0;
  for (const profile of profiles) {
    const values = profile.samples.values[heapMetrics(profile).get(metric)!]!;
    for (const value of values) total += Math.abs(value);
  }
  return total;
}

/** Go compares strings by their UTF-8 bytes; JavaScript by UTF-16 units. */
function compareBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
