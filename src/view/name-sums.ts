import type { HeapProfile } from '../profile/heap-profile.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import { pprofName } from '../profile/pprof-name.ts';
import { heapMetrics } from '../profile/read-profile.ts';

/** flat and cum of one function under the name that pprof prints, for every metric. */
export interface NameSums {
  readonly name: string;
  readonly file: string;
  readonly flat: Record<Metric, number>;
  readonly cum: Record<Metric, number>;
}

/**
 * Adds profiles up by pprof's function names, each with a sign: −1 for those of a base. This is
 * `go tool pprof -top -trim=false`, with `-diff_base` where there are bases.
 *
 * @see google/pprof internal/graph/graph.go, `newGraph`
 */
export function sumByName(
  profiles: readonly { readonly profile: HeapProfile; readonly sign: 1 | -1 }[],
): Map<string, NameSums> {
  const sums = new Map<string, NameSums>();
  for (const { profile, sign } of profiles) addProfile(sums, profile, sign);
  return sums;
}

function addProfile(sums: Map<string, NameSums>, profile: HeapProfile, sign: 1 | -1): void {
  const { functions, locations, mappings, samples } = profile;
  const rowOfFunction = Array.from({ length: functions.length }, (_, i) =>
    rowOf(pprofName(functions.name[i]!, functions.systemName[i]!), functions.file[i]!),
  );
  const columns = [...heapMetrics(profile)].map(
    ([metric, index]) => [metric, samples.values[index]!] as const,
  );
  const lastSeen = new Map<NameSums, number>();
  for (let sample = 0; sample < samples.length; sample++) {
    if (columns.every(([, values]) => values[sample] === 0)) continue;
    const leaf = samples.stackStart[sample]!;
    for (let at = leaf; at < samples.stackStart[sample + 1]!; at++) {
      const frames = framesOf(samples.stack[at]!);
      frames.forEach((row, i) => {
        if (at === leaf && i === 0) add(row.flat, sample);
        if (lastSeen.get(row) === sample) return;
        lastSeen.set(row, sample);
        add(row.cum, sample);
      });
    }
  }

  function add(to: Record<Metric, number>, sample: number): void {
    for (const [metric, values] of columns) to[metric] += sign * values[sample]!;
  }

  function framesOf(location: number): NameSums[] {
    const frames: NameSums[] = [];
    for (let l = locations.lineStart[location]!; l < locations.lineStart[location + 1]!; l++) {
      frames.push(rowOfFunction[locations.lineFunction[l]!]!);
    }
    if (frames.length > 0) return frames;
    const file = mappings[locations.mapping[location]!]?.file ?? '';
    return [rowOf(file === '' ? '<unknown>' : `[${file.slice(file.lastIndexOf('/') + 1)}]`, '')];
  }

  function rowOf(name: string, file: string): NameSums {
    let row = sums.get(name);
    if (!row) sums.set(name, (row = { name, file, flat: zeros(), cum: zeros() }));
    return row;
  }
}

function zeros(): Record<Metric, number> {
  return Object.fromEntries(METRICS.map((metric) => [metric, 0])) as Record<Metric, number>;
}
