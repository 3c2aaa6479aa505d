import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import {
  countOf,
  fieldOf,
  flagOf,
  type JsonField,
  listOf,
  matchOf,
  numberOf,
  refuse,
  textOf,
  textRecordOf,
  textsOf,
} from './json-field.ts';

export const SET_SCHEMA = 'heapgate/set/v1';

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
  /** As asked: `1000x`, `1s`; `''` where the iterations were calibrated. */
  readonly benchtime: string;
  readonly cpu: number;
  readonly memProfileRate: number;
  readonly short: boolean;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
}

/**
 * How a package ended. `no-benchmarks`: no benchmark matched. `skipped`: there are some, and the
 * package itself ran none of them.
 */
export const EXITS = [
  'ok',
  'no-benchmarks',
  'skipped',
  'wants-newer-go',
  'build-failed',
  'failed',
  'timeout',
] as const;

export type PackageExit = (typeof EXITS)[number];

/** Whether the package should have run and did not. */
export function isFailure({ exit }: Pick<ManifestPackage, 'exit'>): boolean {
  return exit !== 'ok' && exit !== 'no-benchmarks' && exit !== 'skipped';
}

export interface ManifestPackage {
  /** Import path. */
  readonly package: string;
  /** Module path. */
  readonly module: string;
  /** The package's folder from the top of the repository, with slashes; `''` is the top. */
  readonly directory: string;
  /** What `go tool buildid` says of the test binary; `''` where none was built. */
  readonly buildId: string;
  /** Of every benchmark, equal on both sides; 0 where `flags.benchtime` is a duration. */
  readonly iterations: number;
  readonly exit: PackageExit;
  /** One line of what happened, for a failure and where benchmarks were skipped, else `''`. */
  readonly message: string;
  /** The other side has the same test binary and data: it ran once and the result is in both sets. */
  readonly shared: boolean;
  readonly runs: readonly ManifestRun[];
}

export interface ManifestRun {
  /** File names beside the manifest, without folders. */
  readonly profile: string;
  readonly output: string;
  readonly seconds: number;
}

/** A set of some thousand packages has a megabyte. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads the bytes of a manifest file. */
export function readManifest(bytes: Uint8Array, file: string): Manifest {
  if (bytes.length <= MAX_BYTES) return parseManifest(decodeText(bytes), file);
  throw new UserError(`${file}: has ${bytes.length} bytes, too many (at most ${MAX_BYTES})`);
}

/**
 * Reads a manifest. Keys it does not know are left alone, so that a later version may add some;
 * whatever it does know must be there and of the right type.
 * @param file the file as messages name it
 */
export function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${file}: not JSON; collect the set again`);
  }
  const root: JsonField = { file, path: '', value };
  if (textOf(root, 'schema') !== SET_SCHEMA) {
    refuse(fieldOf(root, 'schema'), `"${SET_SCHEMA}", this version reads no other`);
  }
  return {
    schema: SET_SCHEMA,
    commit: matchOf(root, 'commit', /^(?:[0-9a-f]{40,64})?$/, 'a full commit hash'),
    dirty: flagOf(root, 'dirty'),
    ref: textOf(root, 'ref'),
    modules: listOf(root, 'modules', (module) => ({
      path: textOf(module, 'path'),
      directory: folderOf(module, 'directory'),
    })),
    go: readGo(fieldOf(root, 'go')),
    flags: readFlags(fieldOf(root, 'flags')),
    shard: matchOf(root, 'shard', /^(?:\d{1,4}\/\d{1,4})?$/, 'like "1/3"'),
    packages: listOf(root, 'packages', readPackage),
  };
}

/** The manifest as its file holds it. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readGo(go: JsonField): ManifestGo {
  return {
    version: textOf(go, 'version'),
    os: textOf(go, 'os'),
    arch: textOf(go, 'arch'),
    experiments: textOf(go, 'experiments'),
    settings: textRecordOf(go, 'settings'),
  };
}

function readFlags(flags: JsonField): ManifestFlags {
  return {
    bench: textOf(flags, 'bench'),
    benchtime: textOf(flags, 'benchtime'),
    cpu: countOf(flags, 'cpu'),
    memProfileRate: countOf(flags, 'memProfileRate'),
    short: flagOf(flags, 'short'),
    tags: textsOf(flags, 'tags'),
    trimpath: flagOf(flags, 'trimpath'),
  };
}

function readPackage(entry: JsonField): ManifestPackage {
  const exit = EXITS.find((known) => known === textOf(entry, 'exit'));
  return {
    package: matchOf(entry, 'package', /^.+$/, 'an import path'),
    module: textOf(entry, 'module'),
    directory: folderOf(entry, 'directory'),
    buildId: textOf(entry, 'buildId'),
    iterations: countOf(entry, 'iterations'),
    exit: exit ?? refuse(fieldOf(entry, 'exit'), `one of ${EXITS.join(', ')}`),
    message: textOf(entry, 'message'),
    shared: flagOf(entry, 'shared'),
    runs: listOf(entry, 'runs', (run) => ({
      profile: fileNameOf(run, 'profile'),
      output: fileNameOf(run, 'output'),
      seconds: numberOf(run, 'seconds'),
    })),
  };
}

/** A bare file name: a manifest from elsewhere must not reach outside its own folder. */
function fileNameOf(parent: JsonField, key: string): string {
  return matchOf(parent, key, /^(?!\.)[\w.@~+-]{1,255}$/, 'a file name without folders');
}

function folderOf(parent: JsonField, key: string): string {
  const folder = textOf(parent, key);
  const outside = folder.startsWith('/') || folder.split(/[/\\]/).includes('..');
  return outside ? refuse(fieldOf(parent, key), 'a folder inside the repository') : folder;
}
