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

export interface Names {
  read(name: string, file: string): Reading;
}

/** Reads symbols of some profiles: what one of them says for sure settles what others may mean. */
export function readNames(profiles: readonly HeapProfile[], modules: readonly string[]): Names {
  const functions = new Set<string>();
  const types = new Set<string>();
  const placed: PlacedFile[] = [];
  for (const profile of profiles) {
    const { name, file, length } = profile.functions;
    for (let i = 0; i < length; i++) {
      const { sure, literal, owner, receiver, prefix, importPath } = parseSymbol(name[i]!);
      if (!sure) continue;
      functions.add(owner);
      if (receiver !== '') types.add(prefix + receiver.replace(/^\*/, ''));
      if (literal) continue;
      placed.push({ importPath: testedPackage(importPath, file[i]!), file: file[i]! });
    }
  }
  const known: KnownNames = { functions, types };
  const folders = packageFolders(placed, modules);
  return {
    read(name, file) {
      const symbol = parseSymbol(name, (owner) => functions.has(owner));
      return { symbol, declared: declaringFunction(symbol, file, known, folders) ?? symbol };
    },
  };
}

/** An external test package, `store_test`, is charged to the package it tests. */
export function testedPackage(importPath: string, file: string): string {
  return importPath.endsWith('_test') && file.endsWith('_test.go')
    ? importPath.slice(0, -'_test'.length)
    : importPath;
}
