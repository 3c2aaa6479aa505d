import type {
  Manifest,
  ManifestMeasurement,
  ManifestPackage,
  ManifestProcess,
} from './manifest.ts';
import type { BenchProcess, CountedAt } from './profile-set.ts';

/** A process of a collected set, and the package whose test binary it ran. */
export interface SetProcess {
  readonly package: string;
  readonly process: BenchProcess;
  readonly lines: readonly string[];
  /** GOMAXPROCS. */
  readonly procs: number;
}

/**
 * What ran in the process that wrote each profile of some sets, by the name of its file.
 * @param manifests by folder, with its slash
 */
export function setProcesses(manifests: ReadonlyMap<string, Manifest>): Map<string, SetProcess> {
  const found = new Map<string, SetProcess>();
  const repeats = new Repeats();
  for (const [folder, { packages, flags }] of manifests) {
    for (const entry of packages) {
      for (const [{ profile, lines }, process] of processesIn(entry, repeats)) {
        found.set(folder + profile, { package: entry.package, process, lines, procs: flags.cpu });
      }
    }
  }
  return found;
}

function processesIn({ package: path, start, screens, results }: ManifestPackage, of: Repeats) {
  const found: [ManifestProcess, BenchProcess][] = [];
  if (start) found.push([start, { kind: 'start' }]);
  for (const [process, at] of counted(screens, of, path)) {
    found.push([process, { kind: 'screen', ...at }]);
  }
  for (const { name: result, measurements } of results) {
    for (const [process, at] of counted(measurements, of, `${path}\n${result}`)) {
      found.push([process, { kind: 'result', result, ...at }]);
    }
  }
  return found;
}

function counted(
  measurements: readonly ManifestMeasurement[],
  of: Repeats,
  what: string,
): [ManifestProcess, CountedAt][] {
  return measurements.flatMap(({ pair, low, high }): [ManifestProcess, CountedAt][] => {
    const repeat = of.next(`${what}\n${pair}`);
    return [
      [low, { pair, at: 'low', repeat }],
      [high, { pair, at: 'high', repeat }],
    ];
  });
}

/** Numbers what is measured again, be it in one set or in several that are given as one side. */
class Repeats {
  readonly #seen = new Map<string, number>();

  next(what: string): number {
    const repeat = this.#seen.get(what) ?? 0;
    this.#seen.set(what, repeat + 1);
    return repeat;
  }
}
