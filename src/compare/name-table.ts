import type { HeapProfile } from '../profile/heap-profile.ts';
import { pprofName } from '../profile/pprof-name.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { isOwn } from './own-module.ts';

/**
 * Declared functions and packages of both sides under common numbers: functions are
 * 0 … functions−1, packages follow. Type arguments are erased and closures rolled up into the
 * function that declares them, so that an unrelated edit does not rename anything.
 */
export interface NameTable {
  readonly functions: readonly DeclaredFunction[];
  readonly packages: readonly DeclaredPackage[];
  /** Per profile: its function index to the number of the declared function. */
  readonly ofProfile: ReadonlyMap<HeapProfile, Int32Array>;
  /** Per profile: its mapping index plus one to the number of what stands for unnamed frames in it. */
  readonly unnamed: ReadonlyMap<HeapProfile, Int32Array>;
  /** Number of a function by its whole name, of a package by its import path. */
  readonly functionId: ReadonlyMap<string, number>;
  readonly packageId: ReadonlyMap<string, number>;
}

export interface DeclaredFunction {
  readonly name: string;
  readonly local: string;
  /** Node number of its package. */
  readonly package: number;
  readonly importPath: string;
  readonly file: string;
  readonly own: boolean;
}

export interface DeclaredPackage {
  readonly importPath: string;
  readonly own: boolean;
}

/**
 * By what name a function is known: `declared` joins the closures and instances of a function with
 * it, `exact` keeps what pprof prints.
 */
export type Identity = 'declared' | 'exact';

/** Reads the names of all profiles; with module `''` all but Go's own packages count as own. */
export function nameTable(
  profiles: readonly HeapProfile[],
  module: string,
  identity: Identity = 'declared',
): NameTable {
  const known = closureFreeNames(profiles);
  const functionId = new Map<string, number>();
  const packageId = new Map<string, number>();
  const drafts: Omit<DeclaredFunction, 'package'>[] = [];

  const declare = (name: string, local: string, importPath: string, file: string): number => {
    const seen = functionId.get(name);
    if (seen !== undefined) return seen;
    functionId.set(name, drafts.length);
    drafts.push({ name, local, importPath, file, own: isOwn(importPath, file, module) });
    return drafts.length - 1;
  };
  /** pprof's words for frames without a symbol: the program or library that they lie in. */
  const declareUnnamed = (file: string): number => {
    const shown = file === '' ? '<unknown>' : `[${file.slice(file.lastIndexOf('/') + 1)}]`;
    return declare(shown, shown, '', '');
  };
  const ofProfile = new Map<HeapProfile, Int32Array>();
  const unnamed = new Map<HeapProfile, Int32Array>();
  for (const profile of profiles) {
    const { name, systemName, file, length } = profile.functions;
    const mapped = ['', ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const ids = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const symbol = parseSymbol(name[i]!, (text) => known.has(text));
      const path = testedPackage(symbol.importPath, file[i]!);
      const shown = identity === 'exact' ? pprofName(name[i]!, systemName[i]!) : symbol.owner;
      ids[i] = name[i] === '' ? declareUnnamed('') : declare(shown, symbol.local, path, file[i]!);
    }
    ofProfile.set(profile, ids);
  }

  const packages: DeclaredPackage[] = [];
  const functions = drafts.map((draft): DeclaredFunction => {
    let id = packageId.get(draft.importPath);
    if (id === undefined) {
      id = drafts.length + packages.length;
      packageId.set(draft.importPath, id);
      packages.push({ importPath: draft.importPath, own: draft.own });
    }
    return { ...draft, package: id };
  });
  return { functions, packages, ofProfile, unnamed, functionId, packageId };
}

/** An external test package, `store_test`, is charged to the package it tests. */
function testedPackage(importPath: string, file: string): string {
  return importPath.endsWith('_test') && file.endsWith('_test.go')
    ? importPath.slice(0, -'_test'.length)
    : importPath;
}

/** Names of functions that are surely declared: they settle what an ambiguous closure belongs to. */
function closureFreeNames(profiles: readonly HeapProfile[]): Set<string> {
  const known = new Set<string>();
  for (const profile of profiles) {
    for (const name of profile.functions.name) {
      const symbol = parseSymbol(name);
      if (symbol.closureDepth === 0) known.add(symbol.owner);
    }
  }
  return known;
}
