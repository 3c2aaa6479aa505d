import { lazy } from '../lazy.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import { type GoSymbol, parseSymbol } from '../profile/symbol.ts';
import { type Declared, declaringFunction, type KnownNames } from './declaring-function.ts';
import { packageFolders } from './package-folders.ts';

/** A function as profiles name it. */
export interface NamedFunction {
  readonly name: string;
  readonly systemName: string;
  readonly file: string;
}

/** A function of a profile. */
export interface Reading extends NamedFunction {
  /** Its name taken apart, which says into what it was compiled. */
  readonly symbol: GoSymbol;
  /** The function that stands in the source: the same but for literals of inlined functions. */
  readonly declared: Declared;
}

export interface Names {
  /** The functions of all profiles, each once. */
  readonly readings: readonly Reading[];
  /** By function of a profile, its place among them. */
  readonly ofProfile: ReadonlyMap<HeapProfile, Int32Array>;
}

/** Reads symbols of some profiles: what one of them says for sure settles what others may mean. */
export function readNames(profiles: readonly HeapProfile[], modules: readonly string[]): Names {
  const distinct = new DistinctFunctions();
  const ofProfile = new Map(profiles.map((profile) => [profile, distinct.numbersOf(profile)]));
  const known = knownNames(distinct.all, modules);
  const isKnown = (owner: string) => known.functions().has(owner);
  const readings = distinct.all.map(({ name, systemName, file }): Reading => {
    const symbol = parseSymbol(name, isKnown);
    const declared = declaringFunction(symbol, file, known) ?? symbol;
    return { name, systemName, file, symbol, declared };
  });
  return { readings, ofProfile };
}

/** Most profiles have few literals that need any of it. */
function knownNames(all: readonly NamedFunction[], modules: readonly string[]): KnownNames {
  const sure = lazy(() =>
    all
      .map(({ name, file }) => ({ symbol: parseSymbol(name), file }))
      .filter(({ symbol }) => symbol.sure),
  );
  return {
    functions: lazy(() => new Set(sure().map(({ symbol }) => symbol.owner))),
    types: lazy(() => {
      const methods = sure().filter(({ symbol }) => symbol.receiver !== '');
      return new Set(
        methods.map(({ symbol }) => symbol.prefix + symbol.receiver.replace(/^\*/, '')),
      );
    }),
    folders: lazy(() => {
      const declared = sure().filter(({ symbol }) => !symbol.literal);
      const placed = declared.map(({ symbol, file }) => {
        return { importPath: testedPackage(symbol.importPath, file), file };
      });
      return packageFolders(placed, modules);
    }),
  };
}

/** The functions of some profiles, each once: thousands of processes ran the same program. */
export function distinctFunctions(profiles: readonly HeapProfile[]): readonly NamedFunction[] {
  const distinct = new DistinctFunctions();
  for (const profile of profiles) distinct.numbersOf(profile);
  return distinct.all;
}

/** Numbers functions by their names and files. */
class DistinctFunctions {
  readonly all: NamedFunction[] = [];
  /** The first of each name; those that are named alike and are not the same stand in the second. */
  readonly #first = new Map<string, number>();
  readonly #others = new Map<string, number>();

  /** By function of a profile. */
  numbersOf({ functions }: HeapProfile): Int32Array {
    const { name, systemName, file, length } = functions;
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      numbers[i] = this.#numberOf(name[i]!, systemName[i]!, file[i]!);
    }
    return numbers;
  }

  #numberOf(name: string, systemName: string, file: string): number {
    const first = this.#first.get(name);
    if (first === undefined) return this.#add(this.#first, name, { name, systemName, file });
    const known = this.all[first]!;
    if (known.file === file && known.systemName === systemName) return first;
    const key = `${name.length} ${systemName.length} ${name}${systemName}${file}`;
    return this.#others.get(key) ?? this.#add(this.#others, key, { name, systemName, file });
  }

  #add(numbers: Map<string, number>, key: string, added: NamedFunction): number {
    const number = this.all.push(added) - 1;
    numbers.set(key, number);
    return number;
  }
}

/** An external test package, `store_test`, is charged to the package it tests. */
export function testedPackage(importPath: string, file: string): string {
  return importPath.endsWith('_test') && file.endsWith('_test.go')
    ? importPath.slice(0, -'_test'.length)
    : importPath;
}
