import type { BenchmarkOutput } from '../profile/benchmark-output.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { Manifest, ManifestPackage } from '../profile/manifest.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { remembered } from '../remembered.ts';
import { escapePath } from './package-folders.ts';
import type { SameResult } from './same-results.ts';

/** An import path on base to the one on head; itself where it stayed. */
export type PathOnHead = (path: string) => string;

/** A base of which everything has the import paths that it has on head. */
export function withPaths(base: ProfileSet, pathOf: PathOnHead): ProfileSet {
  const output = (of: BenchmarkOutput): BenchmarkOutput => ({
    ...of,
    pkg: pathOf(of.pkg),
    results: of.results.map((result) => ({ ...result, package: pathOf(result.package) })),
  });
  const withNewPaths = renamer(pathOf);
  return {
    ...base,
    runs: base.runs.map((run) => ({
      ...run,
      measured: pathOf(run.measured),
      profile: withNewPaths(run.profile),
      output: run.output && output(run.output),
    })),
    outputs: base.outputs.map(output),
    manifests: base.manifests.map((manifest) => ({
      ...manifest,
      modules: manifest.modules.map((module) => ({ ...module, path: pathOf(module.path) })),
      packages: manifest.packages.map((entry) => ({
        ...entry,
        package: pathOf(entry.package),
        module: pathOf(entry.module),
      })),
    })),
  };
}

/** Gives symbols and files their new paths; most of them are in many profiles, and read once. */
function renamer(pathOf: PathOnHead): (profile: HeapProfile) => HeapProfile {
  const name = remembered((symbol: string) => {
    const { importPath, prefix } = parseSymbol(symbol);
    if (prefix === '' || !symbol.startsWith(prefix)) return symbol;
    const path = ofTests(importPath, pathOf);
    return path === importPath ? symbol : `${escapePath(path)}.${symbol.slice(prefix.length)}`;
  });
  // With -trimpath a file is called after its package.
  const file = remembered((place: string) => {
    const at = place.lastIndexOf('/');
    return at < 0 ? place : pathOf(place.slice(0, at)) + place.slice(at);
  });
  return (profile) => {
    const { functions } = profile;
    const renamed = {
      name: functions.name.map(name),
      systemName: functions.systemName.map(name),
      file: functions.file.map(file),
    };
    return { ...profile, functions: { ...functions, ...renamed } };
  };
}

/** An external test package goes where the package goes that it tests. */
function ofTests(path: string, pathOf: PathOnHead): string {
  const own = pathOf(path);
  if (own !== path || !path.endsWith('_test')) return own;
  const tested = path.slice(0, -'_test'.length);
  return `${pathOf(tested)}_test`;
}

/** A base whose results have the names that they have on head. */
export function withNames(base: ProfileSet, same: readonly SameResult[]): ProfileSet {
  const names = new Map(same.map(({ package: path, was, is }) => [`${path}\n${was}`, is]));
  const nameOf = (path: string, was: string) => names.get(`${path}\n${was}`) ?? was;
  const run = (of: Run): Run => {
    const { process, measured, output } = of;
    if (process?.kind !== 'result') return of;
    const result = nameOf(measured, process.result);
    if (result === process.result) return of;
    const results = output?.results.map((line) => ({ ...line, name: nameOf(measured, line.name) }));
    return {
      ...of,
      process: { ...process, result },
      output: output && { ...output, results: results ?? [] },
    };
  };
  const entry = (of: ManifestPackage): ManifestPackage => ({
    ...of,
    results: of.results.map((each) => ({ ...each, name: nameOf(of.package, each.name) })),
  });
  const manifest = (of: Manifest): Manifest => ({ ...of, packages: of.packages.map(entry) });
  return { ...base, runs: base.runs.map(run), manifests: base.manifests.map(manifest) };
}
