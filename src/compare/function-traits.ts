import { METRICS } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import type { NameTable } from './name-table.ts';
import type { RunPair } from './pair-runs.ts';
import { SIDES, type Side } from './side.ts';
import { expandStacks } from './stacks.ts';

/** What tells a function whatever it is called: amounts by what stands around it on its stacks. */
export interface Traits {
  /** The pairs of runs on whose stacks it is. */
  readonly places: Set<number>;
  /** By the function that calls it. */
  readonly callers: Map<string, number>;
  /** By what it calls and by what that, or it itself, allocates and how large. */
  readonly beneath: Map<string, number>;
  /** By what allocates and how large, where no other function of the own module is called between. */
  readonly owned: Map<string, number>;
}

/**
 * The traits of some functions of one side, in the exact profiles that have the other side as well.
 * Functions that are themselves looked for tell nothing of each other: the next one above and
 * beneath is looked at.
 */
export function traitsOf(
  wanted: ReadonlySet<number>,
  side: Side,
  pairs: readonly RunPair[],
  names: NameTable,
  isSought: (node: number) => boolean,
): Map<number, Traits> {
  const found = new Map<number, Traits>();
  const traits = (node: number) => {
    const known = found.get(node) ?? {
      places: new Set(),
      callers: new Map(),
      beneath: new Map(),
      owned: new Map(),
    };
    found.set(node, known);
    return known;
  };
  pairs.forEach((pair, place) => {
    if (!SIDES.every((each) => pair[each].some(isTelling))) return;
    const runs = pair[side].filter(isTelling);
    for (const run of runs) {
      if (!names.ofProfile.get(run.profile)!.some((node) => wanted.has(node))) continue;
      eachStack(run, names, (frames, size, amount) => {
        const key = (at: number) =>
          at < 0 || at >= frames.length ? '' : isSought(frames[at]!) ? '?' : String(frames[at]);
        const owner = frames.find((node) => names.functions[node]!.owns);
        const seen = new Set<number>();
        frames.forEach((node, inner) => {
          if (!wanted.has(node) || seen.has(node)) return;
          seen.add(node);
          const of = traits(node);
          of.places.add(place);
          let above = frames.lastIndexOf(node) + 1;
          while (above < frames.length && isSought(frames[above]!)) above++;
          let below = inner - 1;
          while (below >= 0 && isSought(frames[below]!)) below--;
          const leaf = inner === 0 ? 'itself' : key(0);
          add(of.callers, key(above), amount / runs.length);
          add(of.beneath, `${key(below)} ${leaf} ${size}`, amount / runs.length);
          if (node === owner) add(of.owned, `${leaf} ${size}`, amount / runs.length);
        });
      });
    }
  });
  return found;
}

/** Samples make any two functions look alike; and the lower count of a pair has nothing of its own. */
function isTelling({ profile, process }: Run): boolean {
  return profile.period <= 1 && !(process?.kind === 'result' && process.at === 'low');
}

function eachStack(
  { profile }: Run,
  names: NameTable,
  visit: (frames: Int32Array, size: number, amount: number) => void,
): void {
  const { start, node } = expandStacks(profile, names);
  const index = heapMetrics(profile);
  // Of profiles without allocated bytes the first column that they have.
  const found = [index.get('alloc_space'), ...METRICS.map((metric) => index.get(metric))];
  const column = profile.samples.values[found.find((each) => each !== undefined) ?? -1];
  if (!column) return;
  for (let sample = 0; sample < profile.samples.length; sample++) {
    const amount = column[sample]!;
    if (amount === 0) continue;
    const frames = node.subarray(start[sample]!, start[sample + 1]!);
    visit(frames, profile.samples.objectSize[sample]!, amount);
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** What two have in common of what either has, 0 … 1. */
export function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  let either = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(left, right);
    either += Math.max(left, right);
  }
  return either > 0 ? both / either : 0;
}

/** The same of how each is made up, however much it is. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return overlap(shares(a), shares(b));
}

function shares(of: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const amount of of.values()) sum += amount;
  return new Map([...of].map(([key, amount]) => [key, amount / sum]));
}
