import { benchmarkRoots } from '../../compare/benchmark-roots.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { FunctionDiff, HeapDiff } from '../../compare/heap-diff.ts';
import type { Scope } from '../../compare/scope.ts';
import type { ProfileSet, Run } from '../../profile/profile-set.ts';
import { parseSymbol } from '../../profile/symbol.ts';

/** Where a record is put: under one benchmark, in every run of one package. */
export interface Place {
  /** Tells it from every other. */
  readonly key: string;
  /** Import path of the package under test. */
  readonly package: string;
  /** Locations of each run's profile from the benchmark to the root; none where it stands alone. */
  readonly runs: readonly { readonly run: Run; readonly root: readonly number[] }[];
  /** The benchmark, as the stacks have it; undefined where a record stands alone. */
  readonly benchmark: FunctionDiff | undefined;
  /** Names of the results that its outputs hold. */
  readonly results: ReadonlySet<string>;
}

/**
 * Every place of a set, those under benchmarks first.
 * @param still the set against itself
 */
export function placesOf(base: ProfileSet, { diff }: Comparison): Place[] {
  const functions = new Map(diff.functions.map((fn) => [fn.name, fn]));
  const under: Place[] = [];
  const alone: Place[] = [];
  for (const [pair, { measured, base: names }] of diff.pairs.entries()) {
    const runs = base.runs.filter(({ name }) => names.includes(name));
    const roots = runs.map(({ profile }) => benchmarkRoots(profile));
    const results = new Set(runs.flatMap(({ output }) => output?.results ?? []).map(nameOf));
    const place = (key: string, benchmark: FunctionDiff | undefined): Place => ({
      key: `${pair} ${key}`,
      package: measured,
      benchmark,
      results,
      runs: runs.map((run, i) => ({ run, root: roots[i]!.get(key) ?? [] })),
    });
    for (const [name, root] of roots[0] ?? []) {
      const symbol = parseSymbol(outermost(runs[0]!, root[0]!)).owner;
      const benchmark = functions.get(symbol);
      if (benchmark && roots.every((each) => each.has(name))) under.push(place(name, benchmark));
    }
    alone.push(place('', undefined));
  }
  return [...under, ...alone];
}

/** Where the stacks of a scope lie; undefined where no stack begins with its benchmark. */
export function placeOfScope(places: readonly Place[], scope: Scope): Place | undefined {
  return places.find(
    ({ package: path, benchmark, results }) =>
      benchmark?.local === scope.benchmark &&
      path === scope.package &&
      scope.results.every(({ name }) => results.has(name)),
  );
}

/** The function that grows for a package: any that has a name of its own. */
export function functionOf(diff: Pick<HeapDiff, 'functions'>, path: string) {
  return diff.functions.find((fn) => fn.package === path && fn.name !== fn.local);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** The symbol of the function that an unfolded location is in. */
function outermost({ profile: { functions, locations } }: Run, location: number): string {
  return functions.name[locations.lineFunction[locations.lineStart[location + 1]! - 1]!]!;
}
