import { benchmarkRoots } from '../../compare/benchmark-roots.ts';
import type { FunctionDiff, HeapDiff } from '../../compare/heap-diff.ts';
import type { ProfileSet, Run } from '../../profile/profile-set.ts';
import type { BudgetVerdict } from '../judgement.ts';
import { benchmarkMatcher } from '../match.ts';
import type { Budget } from '../policy.ts';
import { isLeftOut } from '../targets.ts';

/** Where a growth is put: under one benchmark, in every run of one package under test. */
export interface Place {
  readonly runs: readonly { readonly run: Run; readonly root: readonly number[] }[];
  /** The benchmark's function; undefined where the growth stands alone. */
  readonly benchmark: { readonly name: string; readonly package: string } | undefined;
  /** Operations of the benchmark; 0 where they are not known. */
  readonly operations: number;
}

/** Every place of the base that a budget looks at, those with known operations first. */
export function placesOf(base: ProfileSet, diff: HeapDiff, { benchmarks }: Budget): Place[] {
  const wanted = benchmarks ? benchmarkMatcher(benchmarks) : () => true;
  const places: Place[] = [];
  for (const pair of diff.pairs) {
    const runs = base.runs.filter(({ name }) => pair.base.includes(name));
    if (runs.length === 0) continue;
    const roots = runs.map(({ profile }) => benchmarkRoots(profile));
    for (const name of roots[0]!.keys()) {
      const known = diff.benchmarks.find(
        (each) => each.name === name && each.measured === pair.measured,
      );
      const everywhere = roots.every((root) => root.has(name));
      if (!everywhere || !wanted(name, known?.results?.flat() ?? [])) continue;
      if (isLeftOut(diff, { measured: pair.measured, name })) continue;
      places.push({
        runs: runs.map((run, i) => ({ run, root: roots[i]!.get(name)! })),
        benchmark: { name: `${pair.measured}.${name}`, package: pair.measured },
        operations: known?.operations.base ?? 0,
      });
    }
    // A profile that no benchmark wrote: the function stands alone.
    if (!benchmarks) {
      const alone = runs.map((run) => ({ run, root: [] }));
      places.push({ runs: alone, benchmark: undefined, operations: 0 });
    }
  }
  return places.sort((a, b) => Number(b.operations > 0) - Number(a.operations > 0));
}

/** The function that grows for a verdict; of a package any that has a name of its own. */
export function grownFunction(
  { functions }: HeapDiff,
  { function: name, package: path }: BudgetVerdict,
): FunctionDiff | undefined {
  if (name !== undefined) return functions.find((fn) => fn.name === name);
  const named = functions.filter((fn) => fn.package === path && fn.name !== fn.local);
  return named.find((fn) => fn.own) ?? named[0];
}
