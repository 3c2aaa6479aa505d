import type { ProfileSet } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { givenOf } from './given-runs.ts';

/**
 * The package that each given file is of, where they can be judged one package without the others:
 * each file is of one package, each profile has its own output, and all carry the same metrics.
 * Undefined where what a file means depends on those beside it.
 */
export function packagesOfGiven(base: ProfileSet): ReadonlyMap<string, string> | undefined {
  const profiles = base.runs.filter(({ process }) => !process);
  const hasCopies = givenOf(base).runs.length < profiles.length;
  const carried = new Set(profiles.map(({ profile }) => [...heapMetrics(profile).keys()].join()));
  if (base.moments || hasCopies || carried.size > 1) return undefined;
  const parts = [
    ...profiles.map(({ name, measured, output }) => ({
      files: [name, output?.name ?? ''],
      packages: [measured, ...(output?.results ?? []).map((line) => line.package || measured)],
    })),
    ...base.outputs.map(({ name, results }) => ({
      files: [name],
      packages: results.map((line) => line.package),
    })),
  ];
  const found = new Map<string, string>();
  for (const { files, packages } of parts) {
    for (const file of files) {
      for (const path of packages) {
        if (file === '' || path === '' || (found.get(file) ?? path) !== path) return undefined;
        found.set(file, path);
      }
    }
  }
  return found;
}
