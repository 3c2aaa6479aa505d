import { UserError } from '../errors.ts';

export const SET_SCHEMA = 'heapgate/set/v2';

/** A set of an earlier version: nobody's mistake, and as a base nothing to compare with. */
export class OldSet extends UserError {}

/** The manifest's file name, beside the profiles of its set. */
export const MANIFEST_FILE = 'heapgate-set.json';

/** What was measured and how: `heapgate collect` writes it beside the profiles of one side. */
export interface Manifest {
  readonly schema: typeof SET_SCHEMA;
  /** Full hash; `''` outside a git repository. */
  readonly commit: string;
  /** Whether tracked or new files differed from the commit. */
  readonly dirty: boolean;
  /** How the commit was chosen: `checkout`, `merge base with origin/main`. */
  readonly ref: string;
  readonly modules: readonly ManifestModule[];
  readonly go: ManifestGo;
  readonly flags: ManifestFlags;
  /** `1/3` where the packages were dealt out over several jobs, else `''`. */
  readonly shard: string;
  readonly packages: readonly ManifestPackage[];
}

export interface ManifestModule {
  readonly path: string;
  /** From the top of the repository, with slashes; `''` is the top. */
  readonly directory: string;
}

export interface ManifestGo {
  /** As in `go env GOVERSION`: `go1.26.8`. */
  readonly version: string;
  readonly os: string;
  readonly arch: string;
  /** `GOEXPERIMENT`; `''` for none. */
  readonly experiments: string;
  /** Set variables that can move an allocation: `GOGC`, `GODEBUG`, `GOFLAGS`, `CGO_ENABLED`… */
  readonly settings: Readonly<Record<string, string>>;
}

export interface ManifestFlags {
  readonly bench: string;
  /** `''` for none, and in sets of earlier versions. */
  readonly skip: string;
  readonly cpu: number;
  readonly short: boolean;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
}

/**
 * How a package ended. `no-benchmarks`: no benchmark matched. `skipped`: there are some, and the
 * package itself ran none of them. `not-reached`: the time that was given did not reach it.
 */
export const EXITS = [
  'ok',
  'no-benchmarks',
  'skipped',
  'not-reached',
  'wants-newer-go',
  'build-failed',
  'failed',
  'timeout',
] as const;

export type PackageExit = (typeof EXITS)[number];

/** Whether the package should have run and did not. */
export function isFailure({ exit }: Pick<ManifestPackage, 'exit'>): boolean {
  return !['ok', 'no-benchmarks', 'skipped', 'not-reached'].includes(exit);
}

export interface ManifestPackage {
  /** Import path. */
  readonly package: string;
  /** Module path. */
  readonly module: string;
  /** The package's folder from the top of the repository, with slashes; `''` is the top. */
  readonly directory: string;
  /** SHA-256 of the test binary; `''` where none was built. */
  readonly buildId: string;
  readonly exit: PackageExit;
  /** One line of what happened, for a failure and where benchmarks were skipped, else `''`. */
  readonly message: string;
  /** The other side has the same test binary and data: it ran once and the result is in both sets. */
  readonly shared: boolean;
  /** A process without a benchmark, whose initialisation is counted; undefined where none ended well. */
  readonly start: ManifestProcess | undefined;
  /** All benchmarks in one process a count, where starting costs much or there are very many. */
  readonly screens: readonly ManifestMeasurement[];
  readonly results: readonly ManifestResult[];
}

/**
 * How a result ended. `screened`: only the screens of its package have it. `skipped`: it printed no
 * line. `too-slow`: it did not end in time on any pair.
 */
export const RESULT_EXITS = [
  'ok',
  'screened',
  'skipped',
  'failed',
  'too-slow',
  'not-reached',
] as const;

export type ResultExit = (typeof RESULT_EXITS)[number];

export interface ManifestResult {
  /** `BenchmarkParse/small`; the benchmark where its sub-benchmarks do not run alone. */
  readonly name: string;
  readonly exit: ResultExit;
  /** One line of what happened where it has no figures, else `''`. */
  readonly message: string;
  /**
   * A digest of the benchmark's own test code and of the files that this names, equal in another set
   * where both are. Absent where it could not be told.
   */
  readonly source?: string;
  /** Those of a larger pair, made to confirm a growth, come after the first pair's. */
  readonly measurements: readonly ManifestMeasurement[];
}

/** Two iteration counts, the lower first and at least 2: `1x` runs once and `Nx` runs 1 + N. */
export type Pair = readonly [low: number, high: number];

/** The same benchmarks at both counts of a pair, each in a process of its own. */
export interface ManifestMeasurement {
  readonly pair: Pair;
  readonly low: ManifestProcess;
  readonly high: ManifestProcess;
}

export interface ManifestProcess {
  /** File name beside the manifest, without folders. */
  readonly profile: string;
  /** The result lines as Go printed them: `BenchmarkParse/small 120 51 ns/op 64 B/op 1 allocs/op`. */
  readonly lines: readonly string[];
  readonly seconds: number;
}

/** Every process of a package, for who asks for its files. */
export function processesOf(entry: ManifestPackage): ManifestProcess[] {
  const all = [...entry.screens, ...entry.results.flatMap(({ measurements }) => measurements)];
  return [...(entry.start ? [entry.start] : []), ...all.flatMap(({ low, high }) => [low, high])];
}
