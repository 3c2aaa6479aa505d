import {
  type Manifest,
  type ManifestMeasurement,
  type ManifestPackage,
  type ManifestResult,
  type Pair,
  SET_SCHEMA,
} from '../../src/profile/manifest.ts';

/** A manifest as `heapgate collect` writes it, but for what is given. */
export function manifestOf(
  packages: readonly ManifestPackage[],
  parts: Partial<Manifest> = {},
): Manifest {
  return {
    schema: SET_SCHEMA,
    commit: '',
    dirty: false,
    ref: 'checkout',
    modules: [],
    go: { version: 'go1.26.8', os: 'linux', arch: 'amd64', experiments: '', settings: {} },
    flags: { bench: '.', skip: '', cpu: 1, short: false, tags: [], trimpath: true },
    shard: '',
    ...parts,
    packages,
  };
}

export function entryOf(
  name: string,
  results: readonly ManifestResult[],
  parts: Partial<ManifestPackage> = {},
): ManifestPackage {
  return {
    package: name,
    module: name.split('/').slice(0, 2).join('/'),
    directory: '',
    buildId: '',
    exit: 'ok',
    message: '',
    shared: false,
    start: undefined,
    screens: [],
    results,
    ...parts,
  };
}

/** A result that was measured once for each stem: `x` has the profiles `x.low.pb.gz`, `x.high.pb.gz`. */
export function measured(
  name: string,
  stems: readonly string[],
  parts: Partial<ManifestResult> = {},
): ManifestResult {
  const measurements = stems.map((stem) => measurement(stem, [20, 120], [name]));
  return { name, exit: 'ok', message: '', measurements, ...parts };
}

export function measurement(
  stem: string,
  pair: Pair,
  names: readonly string[],
  figures: readonly [low: string, high: string] = ['', ''],
): ManifestMeasurement {
  const process = (at: 'low' | 'high', count: number, rest: string) => ({
    profile: `${stem}.${at}.pb.gz`,
    lines: names.map((name) => `${name} \t ${count}\t 51.0 ns/op${rest}`),
    seconds: 0.01,
  });
  return {
    pair,
    low: process('low', pair[0], figures[0]),
    high: process('high', pair[1], figures[1]),
  };
}
