import type { HeapProfile } from '../profile/heap-profile.ts';
import { remembered } from '../remembered.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/**
 * By import path the tables that may have something of a package, as a function of it is in their
 * profiles. Of the tables of very many results most have nothing that is asked for, and need not be
 * made.
 */
export function holdersOf<Of>(
  tables: Iterable<readonly [of: Of, runs: readonly MeasuredRun[]]>,
  names: NameTable,
): ReadonlyMap<string, ReadonlySet<Of>> {
  const packagesIn = remembered((profile: HeapProfile) => {
    const nodes = [...names.ofProfile.get(profile)!, ...names.unnamed.get(profile)!];
    return new Set(nodes.map((node) => names.functions[node]!.importPath));
  });
  const found = new Map<string, Set<Of>>();
  for (const [of, runs] of tables) {
    for (const { run } of runs) {
      for (const path of packagesIn(run.profile)) {
        const known = found.get(path);
        if (known) known.add(of);
        else found.set(path, new Set([of]));
      }
    }
  }
  return found;
}
