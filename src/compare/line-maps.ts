import { alignLines } from './align-lines.ts';
import type { LineMap, Step } from './growth-line.ts';
import type { Side } from './side.ts';

type Lines = Map<number, Map<number, Map<number, number>>>;

/** A stack through a function, with the size of its objects. */
export interface SizedStep extends Step {
  readonly size: number;
}

/**
 * Where the lines of a function have moved to, told by what all stacks through it do on each.
 *
 * @param stepsOf the stacks with a function on them, and their bytes
 */
export function lineMaps(stepsOf: (node: number) => readonly SizedStep[]): LineMap {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return (node) => {
    const map = known.get(node) ?? mapOf(node, stepsOf(node));
    known.set(node, map);
    return map;
  };
}

function mapOf(node: number, steps: readonly SizedStep[]): ReadonlyMap<number, number> {
  const lines: Record<Side, Lines> = { base: new Map(), head: new Map() };
  const starts: Record<Side, number> = { base: Infinity, head: Infinity };
  for (const { side, amount, size, stacks, frames } of steps) {
    frames.forEach((at, i) => {
      if (stacks.node[at] !== node) return;
      const start = stacks.profile.functions.startLine[stacks.symbolAt(at)] ?? 0;
      if (start > 0) starts[side] = Math.min(starts[side], start);
      const next = frames[i + 1];
      const callee = next === undefined ? -1 : stacks.node[next]!;
      add(lines[side], stacks.lineAt(at), callee, size, amount);
    });
  }
  const shift = starts.head - starts.base;
  return alignLines(lines.base, lines.head, Number.isFinite(shift) ? shift : 0);
}

function add(lines: Lines, line: number, callee: number, size: number, amount: number): void {
  const callees = lines.get(line) ?? new Map<number, Map<number, number>>();
  lines.set(line, callees);
  const sizes = callees.get(callee) ?? new Map<number, number>();
  callees.set(callee, sizes);
  sizes.set(size, (sizes.get(size) ?? 0) + amount);
}
