import type { HeapProfile } from '../profile/heap-profile.ts';
import {
  MANIFEST_FILE,
  type Manifest,
  type ManifestMeasurement,
  type ManifestProcess,
} from '../profile/manifest.ts';
import { readManifest } from '../profile/read-manifest.ts';
import type { NamedFile } from '../profile/read-set.ts';

/** A set that heapgate collected, by its own manifest. */
export interface CountedSet {
  readonly file: NamedFile;
  readonly manifest: Manifest;
  readonly results: readonly CountedEntry[];
  readonly starts: readonly StartEntry[];
}

/** A process with its profile. */
export interface Process {
  readonly file: NamedFile;
  readonly profile: HeapProfile;
  /** File name as the manifest has it. */
  readonly name: string;
  readonly lines: readonly string[];
}

export interface StartEntry {
  readonly package: string;
  readonly process: Process;
}

/** A result of a set, with what ran at the pair of most operations. */
export interface CountedEntry {
  readonly package: string;
  readonly name: string;
  /** None where it was not measured alone. */
  readonly repeats: readonly { readonly low: Process; readonly high: Process }[];
  readonly pair: readonly [low: number, high: number];
  readonly isScreened: boolean;
}

/**
 * The sets among some files.
 * @param decode the profile of a file
 */
export function countedSets(
  files: readonly NamedFile[],
  decode: (file: NamedFile) => HeapProfile | undefined,
): CountedSet[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  return files
    .filter(({ name }) => nameIn(name) === MANIFEST_FILE)
    .map((file): CountedSet => {
      const manifest = readManifest(file.bytes, file.name);
      const folder = folderOf(file.name);
      const processOf = ({ profile: name, lines }: ManifestProcess): Process | undefined => {
        const found = byName.get(folder + name);
        const profile = found && decode(found);
        return found && profile && { file: found, profile, name, lines };
      };
      return {
        file,
        manifest,
        starts: manifest.packages.flatMap(({ package: path, start }): StartEntry[] => {
          const process = start && processOf(start);
          return process ? [{ package: path, process }] : [];
        }),
        results: manifest.packages.flatMap(({ package: path, results, screens }) =>
          results.map(({ name, measurements }): CountedEntry => {
            const { pair, of } = ofMostOperations(measurements);
            const repeats = of.flatMap(({ low, high }) => {
              const [few, many] = [processOf(low), processOf(high)];
              return few && many ? [{ low: few, high: many }] : [];
            });
            const isScreened = repeats.length === 0 && screens.length > 0;
            return { package: path, name, repeats, pair, isScreened };
          }),
        ),
      };
    });
}

function ofMostOperations(measurements: readonly ManifestMeasurement[]) {
  const between = ({ pair: [low, high] }: ManifestMeasurement) => high - low;
  const most = Math.max(0, ...measurements.map(between));
  const pair = measurements.find((each) => between(each) === most)?.pair ?? ([2, 3] as const);
  return { pair, of: measurements.filter((each) => String(each.pair) === String(pair)) };
}

/** With its slash. */
export function folderOf(name: string): string {
  return name.slice(0, name.length - nameIn(name).length);
}

export function nameIn(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
