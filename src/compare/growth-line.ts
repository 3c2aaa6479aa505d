import type { NameTable } from './name-table.ts';
import type { Side } from './side.ts';
import type { Stacks } from './stacks.ts';

/** A sample on a way: the same functions in the same order, on lines that may differ. */
export interface Step {
  readonly side: Side;
  readonly amount: number;
  readonly stacks: Stacks;
  /** Its frames as indices into the stacks, root first. */
  readonly frames: readonly number[];
}

/** For lines of a function on the base, where they stand on the head. */
export type LineMap = (node: number) => ReadonlyMap<number, number>;

/**
 * The sample that tells best where a way changed. Of the samples on the way those are kept that
 * stand on the line whose difference is the largest, first in the innermost own function, then in
 * those that it calls, then in its callers.
 */
export function tellingStep(steps: readonly Step[], mapOf: LineMap, names: NameTable): Step {
  const { stacks, frames } = steps[0]!;
  const yours = frames.findLastIndex((at) => names.functions[stacks.node[at]!]!.owns);
  const callers = frames.map((_, i) => i);
  const inward = callers.splice(Math.max(0, yours));
  const direction = growth(steps) < 0 ? -1 : 1;
  let left = steps;
  for (const frame of [...inward, ...callers.reverse()]) {
    const ranked = byLine(left, frame, mapOf).map((some) => ({
      some,
      by: direction * growth(some),
    }));
    left = ranked.reduce((a, b) => (b.by > a.by ? b : a)).some;
  }
  // The head's lines are today's.
  const onHead = left.filter(({ side }) => side === 'head');
  const shown = onHead.length > 0 ? onHead : left;
  return shown.reduce((a, b) => (b.amount > a.amount ? b : a));
}

function growth(steps: readonly Step[]): number {
  return steps.reduce((sum, { side, amount }) => sum + (side === 'head' ? amount : -amount), 0);
}

function byLine(steps: readonly Step[], frame: number, mapOf: LineMap): Step[][] {
  const lineOf = ({ stacks, frames }: Step) => stacks.lineAt(frames[frame]!);
  const lines: Partial<Record<Side, number>> = {};
  const isOnOne = steps.every((step) => {
    lines[step.side] ??= lineOf(step);
    return lines[step.side] === lineOf(step);
  });
  // One line on each side is the same, wherever it went.
  if (isOnOne) return [[...steps]];
  const { stacks, frames } = steps[0]!;
  const map = mapOf(stacks.node[frames[frame]!]!);
  const groups = new Map<number, Step[]>();
  for (const step of steps) {
    const line = lineOf(step);
    // What is gone has no line on the head, and gets a number of its own.
    const key = step.side === 'head' ? line : (map.get(line) ?? -line);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()];
}
