import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { hasAny } from './tally.ts';

/**
 * Packages whose benchmarks allocate on both sides, and on none of whose stacks anything is of an
 * own module: no figure of own code can be about them.
 */
export function unownedPackages(runs: readonly MeasuredRun[], names: NameTable): string[] {
  const owned = new Set<string>();
  const allocating = new Set<string>();
  for (const { measured, samples, stacks, amounts } of runs) {
    for (const sample of [...samples.values()].flat()) {
      // Nearly every first stack is owned, and then nothing more is asked.
      if (owned.has(measured)) break;
      if (!hasAny(amounts, sample)) continue;
      for (let at = stacks.start[sample]!; at < stacks.start[sample + 1]!; at++) {
        const { owns, importPath } = names.functions[stacks.node[at]!]!;
        if (owns) owned.add(measured);
        if (importPath === measured) allocating.add(measured);
      }
    }
  }
  return [...allocating].filter((path) => path !== '' && !owned.has(path)).sort();
}
