import { UserError } from '../errors.ts';
import { remembered } from '../remembered.ts';
import type { CompilePattern, Pattern } from './pattern.ts';
import type { Stacks } from './stacks.ts';

/**
 * Takes out the frames that the profile itself calls uninteresting (`drop_frames`, less
 * `keep_frames`), with all they call. Go sets neither. An expression that does not compile is
 * passed over, as in pprof; so is one longer than a pattern may be.
 *
 * @see google/pprof profile/prune.go, `Prune`
 */
export function pruneFrames(stacks: Stacks, compile: CompilePattern): Stacks {
  const { dropFrames, keepFrames, locations } = stacks.profile;
  if (dropFrames === '') return stacks;
  const drop = anchored(dropFrames, compile);
  const keep = keepFrames === '' ? () => false : anchored(keepFrames, compile);
  if (!drop || !keep) return stacks;
  const dropped = remembered((name: string) => {
    const bare = withoutArguments(name);
    return drop(bare) && !keep(bare);
  });

  const cuts = stacks.lines.map((lines) =>
    lines.findLastIndex((line) => {
      const name = stacks.names[locations.lineFunction[line]!]!;
      return name !== '' && dropped(name);
    }),
  );
  // The callers inlined around a dropped frame stay; without any, the location goes.
  const whole = cuts.map((cut, i) => cut >= 0 && cut === stacks.lines[i]!.length - 1);
  return {
    ...stacks,
    lines: stacks.lines.map((lines, i) => (whole[i] ? lines : lines.subarray(cuts[i]! + 1))),
    stacks: stacks.stacks.map((stack) => pruneStack(stack, cuts, whole)),
  };
}

/** From the root on, nothing is cut before the first frame that stays. */
function pruneStack(
  stack: Int32Array,
  cuts: readonly number[],
  whole: readonly boolean[],
): Int32Array {
  const user = stack.findLastIndex((location) => cuts[location]! < 0);
  const at = stack.subarray(0, Math.max(user, 0)).findLastIndex((location) => cuts[location]! >= 0);
  return at < 0 ? stack : stack.subarray(whole[stack[at]!] ? at + 1 : at);
}

function anchored(expression: string, compile: CompilePattern): Pattern | undefined {
  try {
    return compile(`^(${expression})$`, 'drop_frames');
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The name up to its arguments: up to the first `(` that is not part of these two forms of C++. */
function withoutArguments(name: string): string {
  const bare = name.startsWith('.') ? name.slice(1) : name;
  for (let at = bare.indexOf('('); at >= 0; at = bare.indexOf('(', at + 1)) {
    const reserved =
      bare.startsWith('(anonymous namespace)', at) || bare.startsWith('operator()', at - 8);
    if (!reserved) return bare.slice(0, at);
  }
  return bare;
}
