import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/**
 * Packages whose benchmarks allocate on both sides, and on none of whose stacks anything is of an
 * own module: no figure of own code can be about them.
 */
export function unownedPackages(runs: readonly MeasuredRun[], names: NameTable): string[] {
  const owned = new Set<string>();
  const allocating = new Set<string>();
  for (const { measured, tallies } of runs) {
    for (const { nodes } of tallies.values()) {
      if (nodes.some((node) => names.functions[node]?.owns)) owned.add(measured);
      if (nodes.some((node) => names.functions[node]?.importPath === measured)) {
        allocating.add(measured);
      }
    }
  }
  return [...allocating].filter((path) => path !== '' && !owned.has(path)).sort();
}
