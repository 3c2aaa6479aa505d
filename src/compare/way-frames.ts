import { rememberedOf } from '../remembered.ts';
import type { PathFrame, Place } from './heap-diff.ts';
import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/**
 * The frames of a sample as indices into its stacks, root first, without the harness above the
 * benchmark, or above what a package does at its start. Where a function calls its own closure or
 * range body there is the inner frame alone, whose line is the telling one.
 */
export function wayFrames(stacks: Stacks, sample: number, names: NameTable): number[] {
  const isHarness = harnessIn(names);
  const frames: number[] = [];
  for (let at = stacks.start[sample + 1]! - 1; at >= stacks.start[sample]!; at--) {
    const node = stacks.node[at]!;
    if (frames.length === 0 && isHarness[node] === 1) continue;
    const last = frames.at(-1);
    if (last !== undefined && stacks.node[last] === node) frames.pop();
    frames.push(at);
  }
  return frames;
}

/** By function, whether it stands above benchmarks and what they call: 1 or 0. Once for a set. */
export const harnessIn = rememberedOf(({ functions }: NameTable) =>
  Uint8Array.from(functions, ({ importPath, file }) => {
    if (importPath === 'main') return file.endsWith('_testmain.go') ? 1 : 0;
    return importPath === 'testing' || importPath === 'runtime' ? 1 : 0;
  }),
);

/** A frame as reports show it, with the file and the line that the profile has for it. */
export function pathFrame(stacks: Stacks, at: number, names: NameTable): PathFrame {
  const { name, importPath, local, owns } = names.functions[stacks.node[at]!]!;
  return { name, package: importPath, local, own: owns, ...placeAt(stacks, at) };
}

export function placeAt({ profile, symbolAt, lineAt }: Stacks, at: number): Place {
  return { file: profile.functions.file[symbolAt(at)] ?? '', line: lineAt(at) };
}
