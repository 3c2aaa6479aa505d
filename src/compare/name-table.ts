import type { HeapProfile } from '../profile/heap-profile.ts';
import { pprofName } from '../profile/pprof-name.ts';
import { rememberedOf } from '../remembered.ts';
import { isOwn } from './own-module.ts';
import { type Reading, readNames, testedPackage } from './read-names.ts';

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
  /**
   * Per profile: of functions that are literals of an inlined function, the local name of the
   * function that the literal is compiled into. A benchmark's literals are known by it.
   */
  readonly compiledInto: ReadonlyMap<HeapProfile, ReadonlyMap<number, string>>;
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
  /** Whether amounts are owned by it: generated functions pass theirs on to their callers. */
  readonly owns: boolean;
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

/** Reads the names of all profiles; without modules all but Go's own packages count as own. */
export function nameTable(
  profiles: readonly HeapProfile[],
  modules: readonly string[],
  identity: Identity = 'declared',
): NameTable {
  const names = readNames(profiles, modules);
  const functionId = new Map<string, number>();
  const packageId = new Map<string, number>();
  const drafts: Omit<DeclaredFunction, 'package'>[] = [];

  const declare = (name: string, local: string, importPath: string, file: string): number => {
    const seen = functionId.get(name);
    if (seen !== undefined) return seen;
    functionId.set(name, drafts.length);
    const own = isOwn(importPath, file, modules);
    drafts.push({ name, local, importPath, file, own, owns: own && !isGenerated(local) });
    return drafts.length - 1;
  };
  /** pprof's words for frames without a symbol: the program or library that they lie in. */
  const declareUnnamed = (file: string): number => {
    const shown = file === '' ? '<unknown>' : `[${file.slice(file.lastIndexOf('/') + 1)}]`;
    return declare(shown, shown, '', '');
  };
  const declareRead = ({ name, systemName, file, symbol, declared }: Reading): number => {
    if (name === '') return declareUnnamed('');
    const isExact = identity === 'exact';
    const { owner, local, importPath } = isExact ? symbol : declared;
    const shown = isExact ? pprofName(name, systemName) : owner;
    return declare(shown, local, testedPackage(importPath, file), file);
  };
  const known = new Int32Array(names.readings.length).fill(-1);
  const ofProfile = new Map<HeapProfile, Int32Array>();
  const unnamed = new Map<HeapProfile, Int32Array>();
  const compiledInto = new Map<HeapProfile, ReadonlyMap<number, string>>();
  for (const profile of profiles) {
    const mapped = ['', ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const inlined = new Map<number, string>();
    const ids = names.ofProfile.get(profile)!.map((number, i) => {
      const reading = names.readings[number]!;
      if (known[number] === -1) known[number] = declareRead(reading);
      const { symbol, declared } = reading;
      if (identity === 'declared' && declared.local !== symbol.local) inlined.set(i, symbol.local);
      return known[number]!;
    });
    ofProfile.set(profile, ids);
    compiledInto.set(profile, inlined);
  }

  const ownPackages = new Set(drafts.filter(({ own }) => own).map(({ importPath }) => importPath));
  const packages: DeclaredPackage[] = [];
  const functions = drafts.map((draft): DeclaredFunction => {
    const { importPath } = draft;
    let id = packageId.get(importPath);
    if (id === undefined) {
      id = drafts.length + packages.length;
      packageId.set(importPath, id);
      packages.push({ importPath, own: ownPackages.has(importPath) });
    }
    return { ...draft, package: id };
  });
  return { functions, packages, ofProfile, unnamed, compiledInto, functionId, packageId };
}

/** What is asked of a function for each frame, by its number. */
export const numbersOf = rememberedOf(({ functions }: NameTable) => ({
  packages: Int32Array.from(functions, (declared) => declared.package),
  owns: Uint8Array.from(functions, (declared) => (declared.owns ? 1 : 0)),
}));

/** Stubs that cgo writes into a package: what they allocate is for who calls them. */
function isGenerated(local: string): boolean {
  return /^_C(?:func|macro)_|^_[Cc]go_/.test(local);
}
