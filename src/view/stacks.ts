import type { HeapProfile } from '../profile/heap-profile.ts';
import { pprofName } from '../profile/pprof-name.ts';
import { isDiffBase } from './base.ts';
import { magnitude } from './values.ts';

/**
 * The stacks of a profile on their way to the graph. Pruning and filters take lines out of
 * locations and locations out of stacks; the profile itself is never changed.
 */
export interface Stacks {
  readonly profile: HeapProfile;
  /** Per function of the profile: the name that pprof prints. */
  readonly names: readonly string[];
  /** Per location: what is left of its lines, as indices of the profile's lines, innermost first. */
  readonly lines: readonly Int32Array[];
  /** Per sample that is left: its locations, leaf first. */
  readonly stacks: readonly Int32Array[];
  /** Per sample that is left: its value. */
  readonly values: Float64Array;
  /** Per sample that is left: its number in the profile. */
  readonly numbers: Int32Array;
  /** Sum of |value| over all samples, or over the base's alone where there are any. */
  readonly total: number;
}

/** All lines and samples of a profile; samples of value 0 count for nothing and are left out. */
export function stacksOf(profile: HeapProfile, column: number): Stacks {
  const { functions, locations, samples } = profile;
  const every = Int32Array.from({ length: locations.lineFunction.length }, (_, i) => i);
  const lines = Array.from({ length: locations.length }, (_, i) =>
    every.subarray(locations.lineStart[i], locations.lineStart[i + 1]),
  );
  const values = samples.values[column]!;
  const stacks: Int32Array[] = [];
  const kept: number[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < samples.length; i++) {
    if (values[i] === 0) continue;
    stacks.push(samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]));
    kept.push(values[i]!);
    numbers.push(i);
  }
  return {
    profile,
    names: functions.name.map((name, i) => pprofName(name, functions.systemName[i]!)),
    lines,
    stacks,
    values: Float64Array.from(kept),
    numbers: Int32Array.from(numbers),
    total: totalOf(profile, values),
  };
}

/** @see google/pprof internal/report/report.go, `computeTotal` */
function totalOf({ samples }: HeapProfile, values: Float64Array): number {
  const ofBase = magnitude(values.filter((_, i) => isDiffBase(samples.labels[i]!)));
  return ofBase > 0 ? ofBase : magnitude(values);
}
