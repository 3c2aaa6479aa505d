import type { HeapProfile } from './heap-profile.ts';
import { keepSamples } from './keep-samples.ts';
import { METRICS, type Metric } from './metric.ts';
import { heapMetrics } from './read-profile.ts';
import { stackKeys } from './stack-keys.ts';

/** A profile by the name of its file, and of those whose columns were put beside its own. */
export interface NamedProfile {
  readonly name: string;
  readonly profile: HeapProfile;
  readonly joined?: readonly string[];
}

/** Profiles of one column each that one process wrote at one moment. */
export interface Moment {
  readonly files: readonly string[];
  /** False where their stacks are not the same, so that they do not belong together after all. */
  readonly isJoined: boolean;
}

/**
 * Puts the columns of one moment into one profile, by stack. Continuous profilers hand out a file
 * for each sample type, and only `alloc_space` and `alloc_objects` together tell how many samples
 * there were. One moment is: one folder, one heap metric a file and each metric once, the same
 * time to the nanosecond (and one that is known), duration, period and period type, and, of bytes
 * and objects, the same stacks.
 */
export function joinMoments(files: readonly NamedProfile[]): {
  profiles: NamedProfile[];
  moments: Moment[];
} {
  const groups = new Map<string, NamedProfile[]>();
  for (const file of files) {
    const key = momentOf(file);
    if (key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const replaced = new Map<NamedProfile, NamedProfile | undefined>();
  const moments: Moment[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || new Set(group.map(metricOf)).size < group.length) continue;
    const joined = joinColumns(group);
    moments.push({ files: group.map(({ name }) => name), isJoined: joined !== undefined });
    if (!joined) continue;
    for (const file of group) replaced.set(file, undefined);
    replaced.set(group[0]!, joined);
  }
  const profiles = files.flatMap((file) => {
    return replaced.has(file) ? (replaced.get(file) ?? []) : file;
  });
  return { profiles, moments };
}

function metricOf({ profile }: NamedProfile): Metric | undefined {
  return profile.sampleTypes.length === 1 ? [...heapMetrics(profile).keys()][0] : undefined;
}

/** Files of one moment have the same; undefined for those that belong to none. */
function momentOf(file: NamedProfile): string | undefined {
  const { timeNanos, durationNanos, period, periodType } = file.profile;
  if (timeNanos === 0n || metricOf(file) === undefined) return undefined;
  const folder = file.name.slice(
    0,
    Math.max(file.name.lastIndexOf('/'), file.name.lastIndexOf('\\')) + 1,
  );
  const { type = '', unit = '' } = periodType ?? {};
  return JSON.stringify([folder, String(timeNanos), String(durationNanos), period, type, unit]);
}

/** What the first of a moment is: the one that has all stacks, and bytes before objects. */
const FIRST: readonly Metric[] = ['alloc_space', 'alloc_objects', 'inuse_space', 'inuse_objects'];

/** Sums by stack; nothing that is 0. */
type Sums = ReadonlyMap<string, number>;

/** One profile with all columns; undefined where the stacks of bytes and objects differ. */
function joinColumns(group: readonly NamedProfile[]): NamedProfile | undefined {
  const files = [...group].sort(
    (a, b) => FIRST.indexOf(metricOf(a)!) - FIRST.indexOf(metricOf(b)!),
  );
  const keys = stackKeys(files.map(({ profile }) => profile));
  const columns = new Map<Metric, Sums>(
    files.map((file, i) => [metricOf(file)!, sumsOf(file.profile, keys[i]!)]),
  );
  const [{ name, profile }, ...others] = files as [NamedProfile, ...NamedProfile[]];
  const [all] = columns.values();
  for (const [metric, sums] of columns) {
    const of = columns.get(partnerOf(metric)) ?? all!;
    if (!hasAll(all!, sums) || !hasAll(of, sums)) return undefined;
  }
  const seen = new Set<string>();
  const values = [...columns.values()].map((sums) =>
    Float64Array.from(keys[0]!, (key) => sums.get(key) ?? 0),
  );
  const samples = keepSamples({ ...profile.samples, values }, (i) => {
    const isNew = !seen.has(keys[0]![i]!);
    seen.add(keys[0]![i]!);
    return isNew;
  });
  const sampleTypes = files.map((file) => file.profile.sampleTypes[0]!);
  return {
    name,
    profile: { ...profile, sampleTypes, defaultSampleType: '', samples },
    joined: others.map((other) => other.name),
  };
}

function partnerOf(metric: Metric): Metric {
  const [kind] = metric.split('_');
  return METRICS.find((each) => each !== metric && each.startsWith(`${kind}_`))!;
}

function hasAll(all: Sums, sums: Sums): boolean {
  return [...sums.keys()].every((key) => all.has(key));
}

function sumsOf({ samples }: HeapProfile, keys: readonly string[]): Sums {
  const sums = new Map<string, number>();
  samples.values[0]!.forEach((value, i) => {
    if (value !== 0) sums.set(keys[i]!, (sums.get(keys[i]!) ?? 0) + value);
  });
  return sums;
}
