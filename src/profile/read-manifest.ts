import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import {
  countOf,
  fieldOf,
  flagOf,
  type JsonField,
  listOf,
  matchOf,
  maybe,
  numberOf,
  refuse,
  textOf,
  textRecordOf,
  textsOf,
} from './json-field.ts';
import {
  EXITS,
  type Manifest,
  type ManifestFlags,
  type ManifestGo,
  type ManifestMeasurement,
  type ManifestPackage,
  type ManifestProcess,
  OldSet,
  RESULT_EXITS,
  SET_SCHEMA,
} from './manifest.ts';

/** What this version cannot compare with: profiles of whole packages, at counts that a clock chose. */
const OLD_SCHEMA = 'heapgate/set/v1';

/** A set of some thousand results has a megabyte. */
const MAX_BYTES = 16 * 1024 * 1024;

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
  if (textOf(root, 'schema') === OLD_SCHEMA) {
    throw new OldSet(
      `${file}: is of an earlier version of heapgate (${OLD_SCHEMA}), which measured whole packages: collect the set again`,
    );
  }
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
    skip: maybe(flags, 'skip', textOf) ?? '',
    cpu: countOf(flags, 'cpu'),
    short: flagOf(flags, 'short'),
    tags: textsOf(flags, 'tags'),
    trimpath: flagOf(flags, 'trimpath'),
  };
}

function readPackage(entry: JsonField): ManifestPackage {
  return {
    package: matchOf(entry, 'package', /^.+$/, 'an import path'),
    module: textOf(entry, 'module'),
    directory: folderOf(entry, 'directory'),
    buildId: textOf(entry, 'buildId'),
    exit: oneOf(entry, 'exit', EXITS),
    message: textOf(entry, 'message'),
    shared: flagOf(entry, 'shared'),
    start: fieldOf(entry, 'start').value == null ? undefined : readProcess(fieldOf(entry, 'start')),
    screens: listOf(entry, 'screens', readMeasurement),
    results: listOf(entry, 'results', (result) => ({
      name: matchOf(result, 'name', /^Benchmark\S*$/, "a benchmark's name"),
      exit: oneOf(result, 'exit', RESULT_EXITS),
      message: textOf(result, 'message'),
      ...(fieldOf(result, 'source').value != null && { source: textOf(result, 'source') }),
      measurements: listOf(result, 'measurements', readMeasurement),
    })),
  };
}

function readMeasurement(of: JsonField): ManifestMeasurement {
  const [low, high, ...more] = listOf(of, 'pair', ({ value }) => value);
  const isPair = Number.isSafeInteger(low) && Number.isSafeInteger(high) && more.length === 0;
  const pair = [Number(low), Number(high)] as const;
  if (!isPair || pair[0] < 2 || pair[1] <= pair[0]) {
    refuse(fieldOf(of, 'pair'), 'two counts like [20, 120], the lower first and at least 2');
  }
  return { pair, low: readProcess(fieldOf(of, 'low')), high: readProcess(fieldOf(of, 'high')) };
}

function readProcess(of: JsonField): ManifestProcess {
  return {
    profile: fileNameOf(of, 'profile'),
    lines: textsOf(of, 'lines'),
    seconds: numberOf(of, 'seconds'),
  };
}

function oneOf<Word extends string>(parent: JsonField, key: string, words: readonly Word[]): Word {
  const told = textOf(parent, key);
  const known = words.find((word) => word === told);
  return known ?? refuse(fieldOf(parent, key), `one of ${words.join(', ')}`);
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
