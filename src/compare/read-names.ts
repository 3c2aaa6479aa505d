import type { HeapProfile } from '../profile/heap-profile.ts';
import { type GoSymbol, parseSymbol } from '../profile/symbol.ts';
import { type Declared, declaringFunction, type KnownNames } from './declaring-function.ts';
import { type PlacedFile, packageFolders } from './package-folders.ts';

/** A function of a profile. */
export interface Reading {
  /** Its name taken apart, which says into what it was compiled. */
  readonly symbol: GoSymbol;
  /** The function that stands in the source: the same but for literals of inlined functions. */
  readonly declared: Declared;
}

/** Reads symbols of some functions: what one of them says for sure settles what others may mean. */
export function readNames(
  all: readonly ProfileFunction[],
  modules: readonly string[],
): (of: ProfileFunction) => Reading {
  const functions = new Set<string>();
  const types = new Set<string>();
  const placed: PlacedFile[] = [];
  for (const { name, file } of all) {
    const { sure, literal, owner, receiver, prefix, importPath } = parseSymbol(name);
    if (!sure) continue;
    functions.add(owner);
    if (receiver !== '') types.add(prefix + receiver.replace(/^\*/, ''));
    if (literal) continue;
    placed.push({ importPath: testedPackage(importPath, file), file });
  }
  const known: KnownNames = { functions, types };
  const folders = packageFolders(placed, modules);
  return ({ name, file }) => {
    const symbol = parseSymbol(name, (owner) => functions.has(owner));
    return { symbol, declared: declaringFunction(symbol, file, known, folders) ?? symbol };
  };
}

/** A function as profiles have it. */
export interface ProfileFunction {
  readonly name: string;
  readonly systemName: string;
  readonly file: string;
}

/** The functions of some profiles, each once, and by profile which of them it has. */
export interface DistinctFunctions {
  readonly all: readonly ProfileFunction[];
  readonly ofProfile: ReadonlyMap<HeapProfile, Int32Array>;
}

/** What is worked out of each is worked out once: thousands of processes ran the same program. */
export function distinctFunctions(profiles: readonly HeapProfile[]): DistinctFunctions {
  const all: ProfileFunction[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (name: string, systemName: string, file: string) => {
    const byFile = numbers.get(name) ?? new Map<string, number>();
    if (byFile.size === 0) numbers.set(name, byFile);
    const key = systemName === name ? file : `${file}\n${systemName}`;
    const known = byFile.get(key);
    if (known !== undefined) return known;
    byFile.set(key, all.length);
    return all.push({ name, systemName, file }) - 1;
  };
  const ofProfile = new Map(
    profiles.map((profile) => {
      const { name, systemName, file } = profile.functions;
      const own = Int32Array.from(name, (each, i) => numberOf(each, systemName[i]!, file[i]!));
      return [profile, own] as const;
    }),
  );
  return { all, ofProfile };
}

/** An external test package, `store_test`, is charged to the package it tests. */
export function testedPackage(importPath: string, file: string): string {
  return importPath.endsWith('_test') && file.endsWith('_test.go')
    ? importPath.slice(0, -'_test'.length)
    : importPath;
}
