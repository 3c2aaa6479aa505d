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
  for (const { name, file } of distinctFunctions(profiles)) {
    const { sure, literal, owner, receiver, prefix, importPath } = parseSymbol(name);
    if (!sure) continue;
    functions.add(owner);
    if (receiver !== '') types.add(prefix + receiver.replace(/^\*/, ''));
    if (literal) continue;
    placed.push({ importPath: testedPackage(importPath, file), file });
  }
  const known: KnownNames = { functions, types };
  const folders = packageFolders(placed, modules);
  const readings = new PerFunction<Reading>();
  return {
    read(name, file) {
      return readings.of(name, file, () => {
        const symbol = parseSymbol(name, (owner) => functions.has(owner));
        return { symbol, declared: declaringFunction(symbol, file, known, folders) ?? symbol };
      });
    },
  };
}

/** What is worked out once for each function by its name and file, however many profiles have it. */
class PerFunction<Value> {
  readonly #byName = new Map<string, Map<string, Value>>();

  of(name: string, file: string, make: () => Value): Value {
    const byFile = this.#byName.get(name) ?? new Map<string, Value>();
    this.#byName.set(name, byFile);
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const made = make();
    byFile.set(file, made);
    return made;
  }
}

/** The functions of some profiles, each once: thousands of processes ran the same program. */
export function distinctFunctions(
  profiles: readonly HeapProfile[],
): { readonly name: string; readonly file: string }[] {
  const all: { name: string; file: string }[] = [];
  const seen = new PerFunction<true>();
  for (const { functions } of profiles) {
    for (let i = 0; i < functions.length; i++) {
      const [name, file] = [functions.name[i]!, functions.file[i]!];
      seen.of(name, file, () => {
        all.push({ name, file });
        return true;
      });
    }
  }
  return all;
}

/** An external test package, `store_test`, is charged to the package it tests. */
export function testedPackage(importPath: string, file: string): string {
  return importPath.endsWith('_test') && file.endsWith('_test.go')
    ? importPath.slice(0, -'_test'.length)
    : importPath;
}
