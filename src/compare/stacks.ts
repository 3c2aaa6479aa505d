import { lazy } from '../lazy.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { NameTable } from './name-table.ts';

/**
 * The stacks of one profile as declared functions. The frames of sample `i` are those from
 * `start[i]` up to `start[i + 1]`, leaf first; inlined calls are frames of their own.
 */
export interface Stacks {
  readonly profile: HeapProfile;
  readonly start: Int32Array;
  /** Number of the declared function of each frame. */
  readonly node: Int32Array;
  /** Index of a frame's function in the profile; -1 where it has no symbol. */
  readonly symbolAt: (frame: number) => number;
  /** Source line of a frame; 0 where unknown. */
  readonly lineAt: (frame: number) => number;
}

export function expandStacks(profile: HeapProfile, names: NameTable): Stacks {
  const { mapping, lineFunction, lineNumber } = profile.locations;
  const ids = names.ofProfile.get(profile)!;
  const unnamed = names.unnamed.get(profile)!;
  const start = startsOf(profile);
  const nodeOf = lineFunction.map((symbol) => ids[symbol]!);
  const node = framesOf(profile, start, nodeOf, (location) => unnamed[mapping[location]! + 1]!);
  // Only the stacks that are shown are asked for their lines.
  const lines = lazy(() =>
    framesOf(
      profile,
      start,
      lineFunction.map((_, line) => line),
      () => -1,
    ),
  );
  return {
    profile,
    start,
    node,
    symbolAt: (frame) => lineFunction[lines()[frame]!] ?? -1,
    lineAt: (frame) => lineNumber[lines()[frame]!] ?? 0,
  };
}

function startsOf({ samples, locations }: HeapProfile): Int32Array {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const start = new Int32Array(length + 1);
  let frames = 0;
  for (let i = 0; i < length; i++) {
    for (let at = stackStart[i]!; at < stackStart[i + 1]!; at++) {
      const location = stack[at]!;
      frames += Math.max(1, lineStart[location + 1]! - lineStart[location]!);
    }
    start[i + 1] = frames;
  }
  return start;
}

/** What is known of each line, or of a location without any, for each frame. */
function framesOf(
  { samples, locations }: HeapProfile,
  start: Int32Array,
  ofLine: Int32Array,
  ofUnsymbolised: (location: number) => number,
): Int32Array {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const frames = new Int32Array(start[length]!);
  let frame = 0;
  for (let at = 0; at < stackStart[length]!; at++) {
    const location = stack[at]!;
    const first = lineStart[location]!;
    const end = lineStart[location + 1]!;
    if (first === end) frames[frame++] = ofUnsymbolised(location);
    for (let line = first; line < end; line++) frames[frame++] = ofLine[line]!;
  }
  return frames;
}
