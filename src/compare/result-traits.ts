import type { Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { type GoSymbol, parseSymbol } from '../profile/symbol.ts';
import { isBenchmarkName } from './benchmark-frames.ts';
import { isWithin } from './own-module.ts';
import { operationsBetween } from './slope.ts';

/** What tells a result whatever it is called: what runs beneath its benchmark. */
export interface ResultTraits {
  /**
   * The functions of own modules on its stacks, without benchmarks; `?` for those that the other side
   * has not: they may be the same under another name.
   */
  readonly functions: ReadonlySet<string>;
  /** Bytes of one operation, by the own functions on a stack, what was called, and its size. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** What own functions are called. */
export interface OwnNames {
  readonly modules: readonly string[];
  /** Whether both sides have a function of that whole name. */
  readonly isOnBoth: (owner: string) => boolean;
}

/** @param low the processes of one measurement, with the lower count and with the higher */
export function resultTraits(low: Run, high: Run, names: OwnNames): ResultTraits | undefined {
  if (high.process?.kind !== 'result') return undefined;
  const between = operationsBetween(high.process.pair);
  const functions = new Set<string>();
  const totals = new Map<string, number>();
  for (const [run, sign] of [
    [low, -1],
    [high, 1],
  ] as const) {
    eachStack(run, names, (own, key, bytes) => {
      for (const name of own) functions.add(name);
      totals.set(key, (totals.get(key) ?? 0) + sign * bytes);
    });
  }
  // Two objects over all operations are chance, and so is what a cache forgets.
  const amounts = [...totals].filter(([, bytes]) => bytes >= between);
  return { functions, amounts: new Map(amounts.map(([key, bytes]) => [key, bytes / between])) };
}

function eachStack(
  { profile }: Run,
  { modules, isOnBoth }: OwnNames,
  visit: (own: readonly string[], key: string, bytes: number) => void,
): void {
  const { samples, locations, functions } = profile;
  const bytes = samples.values[heapMetrics(profile).get('alloc_space') ?? -1];
  if (!bytes) return;
  const symbols = functions.name.map((name) => parseSymbol(name));
  const isOwn = ({ importPath, local }: GoSymbol) =>
    modules.some((module) => isWithin(importPath.replace(/_test$/, ''), module)) &&
    !isBenchmarkName(local);
  const owned = symbols.map(isOwn);
  const shown = symbols.map(({ owner }) => (isOnBoth(owner) ? owner : '?'));
  const isHarness = symbols.map(({ importPath }) => /^(?:testing|runtime)$/.test(importPath));
  for (let sample = 0; sample < samples.length; sample++) {
    if (bytes[sample] === 0) continue;
    const frames: number[] = [];
    for (let at = samples.stackStart[sample]!; at < samples.stackStart[sample + 1]!; at++) {
      const location = samples.stack[at]!;
      const end = locations.lineStart[location + 1]!;
      for (let line = locations.lineStart[location]!; line < end; line++) {
        frames.push(locations.lineFunction[line]!);
      }
    }
    if (frames.every((frame) => isHarness[frame])) continue;
    const own = frames.filter((frame) => owned[frame]).map((frame) => shown[frame]!);
    const leaf = frames[0]!;
    const isItself = owned[leaf] || isBenchmarkName(symbols[leaf]!.local);
    const called = isItself ? 'itself' : symbols[leaf]!.owner;
    // A closure calls and is called by what declares it: one function. Of what has no name it is not known.
    const way = own.filter((name, i) => name !== own[i - 1]);
    visit(own, `${way.join()} ${called} ${samples.objectSize[sample]!}`, bytes[sample]!);
  }
}
