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
  /** Index of each frame's function in the profile; -1 where it has no symbol. */
  readonly symbol: Int32Array;
  /** Source line of each frame; 0 where unknown. */
  readonly line: Float64Array;
}

export function expandStacks(profile: HeapProfile, names: NameTable): Stacks {
  const { samples, locations } = profile;
  const ids = names.ofProfile.get(profile)!;
  const unnamed = names.unnamed.get(profile)!;
  const start = new Int32Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) {
    let frames = 0;
    for (let at = samples.stackStart[i]!; at < samples.stackStart[i + 1]!; at++) {
      frames += Math.max(1, lineCount(locations, samples.stack[at]!));
    }
    start[i + 1] = start[i]! + frames;
  }
  const node = new Int32Array(start[samples.length]!);
  const symbol = new Int32Array(node.length).fill(-1);
  const line = new Float64Array(node.length);
  let frame = 0;
  for (let at = 0; at < samples.stackStart[samples.length]!; at++) {
    const location = samples.stack[at]!;
    if (lineCount(locations, location) === 0)
      node[frame++] = unnamed[locations.mapping[location]! + 1]!;
    for (let l = locations.lineStart[location]!; l < locations.lineStart[location + 1]!; l++) {
      symbol[frame] = locations.lineFunction[l]!;
      node[frame] = ids[symbol[frame]!]!;
      line[frame++] = locations.lineNumber[l]!;
    }
  }
  return { profile, start, node, symbol, line };
}

function lineCount({ lineStart }: HeapProfile['locations'], location: number): number {
  return lineStart[location + 1]! - lineStart[location]!;
}
