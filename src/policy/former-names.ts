import type { Moves } from '../compare/heap-diff.ts';
import { isWithin } from '../compare/own-module.ts';
import type { ResultId } from '../compare/result.ts';
import { groupBy } from '../group-by.ts';

/** A package, or a function in it. */
interface Place {
  readonly package: string;
  readonly local?: string;
}

type Named = Pick<ResultId, 'package' | 'name'>;

/**
 * All that something is called, its name on head first: a policy that still has the name it had on
 * base means it all the same.
 */
export interface FormerNames {
  readonly paths: (path: string) => readonly string[];
  readonly places: (of: Place) => readonly Place[];
  /** Every package that one is called, or that a function of it was in. */
  readonly around: (path: string) => readonly string[];
  readonly results: (id: Named) => readonly Named[];
}

/** The names of what has none but those on head. */
export const NO_FORMER_NAMES: FormerNames = {
  paths: (path) => [path],
  places: (of) => [of],
  around: (path) => [path],
  results: (id) => [id],
};

export function formerNames({ packages, functions, results }: Moves): FormerNames {
  const sure = functions.filter(({ isSure }) => isSure);
  if (packages.length + sure.length + results.length === 0) return NO_FORMER_NAMES;
  const keyOf = (path: string, name: string) => `${path}\n${name}`;
  const functionWas = new Map(sure.map(({ was, is }) => [keyOf(is.package, is.local), was]));
  const cameTo = groupBy(sure, ({ is }) => is.package);
  const resultWas = new Map(results.map(({ package: path, was, is }) => [keyOf(path, is), was]));
  const paths = (path: string) => {
    const former = packages.flatMap(({ was, is, isModule }) => {
      if (isModule) return isWithin(path, is) ? [was + path.slice(is.length)] : [];
      return path === is ? [was] : [];
    });
    return [path, ...former];
  };
  return {
    paths,
    places: ({ package: path, local }) => {
      if (local === undefined) return paths(path).map((each) => ({ package: each }));
      const was = functionWas.get(keyOf(path, local));
      const old = was
        ? paths(was.package).map((each) => ({ package: each, local: was.local }))
        : [];
      return [...paths(path).map((each) => ({ package: each, local })), ...old];
    },
    around: (path) => {
      const came = cameTo.get(path) ?? [];
      return [path, ...came.map(({ was }) => was.package)].flatMap(paths);
    },
    results: ({ package: path, name }) => {
      const was = resultWas.get(keyOf(path, name));
      const names = was === undefined ? [name] : [name, was];
      return names.flatMap((each) => paths(path).map((of) => ({ package: of, name: each })));
    },
  };
}
