import type { NamedFile } from '../profile/read-set.ts';
import { Stacks } from './charge.ts';
import type { GivenRun } from './given-runs.ts';
import type { Frame } from './stacks.ts';

/** A given profile with its stacks, as far as they tell what they belong to. */
export interface Sorted {
  readonly run: GivenRun;
  readonly file: NamedFile;
  readonly stacks: Stacks;
  /** Samples that surely belong to what is looked at. */
  readonly sure: readonly number[];
  /** Those that may. */
  readonly unsure: readonly number[];
}

/** Whether a stack belongs to something; undefined where that is not sure. */
type Belongs = (frames: readonly Frame[]) => boolean | undefined;

export function sortedBy(
  run: GivenRun,
  file: NamedFile,
  modules: readonly string[],
  belongs: Belongs,
): Sorted {
  const stacks = new Stacks(run.profile, modules);
  const sorted = stacks.sorted(belongs);
  return { run, file, stacks, sure: sorted.get(true) ?? [], unsure: sorted.get(undefined) ?? [] };
}

/** Whether a stack belongs to one benchmark of a package. */
export function belongsTo(benchmark: string): Belongs {
  return (frames) => {
    if (isHarness(frames)) return false;
    const names = new Set(
      frames.flatMap(({ role, local }) => (role === 'benchmark' ? [local] : [])),
    );
    // A goroutine's may be anybody's, what the main one does outside of benchmarks nobody's.
    if (names.size === 0) return frames.some(({ role }) => role === 'harness') ? false : undefined;
    if (!names.has(benchmark)) return false;
    return names.size === 1 && !isBookkeeping(frames) ? true : undefined;
  };
}

/** Whether a stack belongs to what a profile has as a whole. */
export const belongsToWhole: Belongs = (frames) => {
  if (isHarness(frames)) return false;
  const isBenchmark = frames.some(({ role }) => role === 'benchmark');
  return isBenchmark && !isBookkeeping(frames) ? true : undefined;
};

/** Go's runtime and its testing package by themselves. */
function isHarness(frames: readonly Frame[]): boolean {
  return frames.every(
    ({ role, package: path }) =>
      role === 'runtime' || role === 'goroutine' || role === 'harness' || path === 'testing',
  );
}

/** What the testing package allocates for a benchmark. */
function isBookkeeping(frames: readonly Frame[]): boolean {
  return frames.some(
    ({ package: path, local, role }) =>
      (path === 'testing' && (local === '(*B).Run' || local.startsWith('(*matcher).'))) ||
      (role === 'harness' && local.startsWith('doInit')),
  );
}
