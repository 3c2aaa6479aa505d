import type { Run } from '../profile/profile-set.ts';
import { distinct } from './differing.ts';
import type { Doubt } from './doubt.ts';
import type { RunPair } from './pair-runs.ts';

/**
 * Whether profiles are of programs, such as live servers: no benchmark ran in them, so that there are
 * no iterations, and that both sides did the same work is for who compares them to say.
 */
export function areOfPrograms({ base, head }: RunPair): boolean {
  return [...base, ...head].every(({ output, measured, profile: { functions } }) => {
    const isTest = functions.name.some((name) => name.startsWith('testing.(*B).'));
    return output === undefined && measured === '' && !isTest;
  });
}

/** Why the iterations of a package cannot be taken as fixed and equal; empty where they can. */
export function iterationDoubts({ measured, base, head }: RunPair): Doubt[] {
  if (areOfPrograms({ measured, base, head })) return [];
  const where = measured || head[0]!.name;
  const silent = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent) {
    return [{ code: 'no-output', profile: silent.name, isBenchmark: silent.measured !== '' }];
  }
  const doubt =
    partedUnlike(where, base, head) ??
    differingResults(base, head) ??
    differingRepeats(where, base, head);
  if (doubt) return [doubt];
  const counts = (runs: readonly Run[]) =>
    distinct(runs.flatMap((run) => run.output!.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  if (from.length > 1 || to.length > 1) {
    const all = [...from, ...to];
    return [{ code: 'timed', package: where, fewest: Math.min(...all), most: Math.max(...all) }];
  }
  return from[0] === to[0]
    ? []
    : [{ code: 'iterations-differ', package: where, base: from[0]!, head: to[0]! }];
}

/** A side whose profiles are no repeats of each other, and have no like on the other side. */
function partedUnlike(
  where: string,
  base: readonly Run[],
  head: readonly Run[],
): Doubt | undefined {
  for (const runs of [base, head]) {
    const names = runs.map((run) => [...linesByName(run).keys()].sort().join());
    const odd = names.findIndex((each) => each !== names[0]);
    if (odd > 0) {
      return {
        code: 'parted-unlike',
        package: where,
        profiles: [runs[0]!.name, runs[odd]!.name],
      };
    }
  }
  return undefined;
}

/** A result that only one side ran: what its stacks hold is no growth, and they are mixed with others. */
function differingResults(base: readonly Run[], head: readonly Run[]): Doubt | undefined {
  const names = (runs: readonly Run[]) =>
    new Set(runs.flatMap((run) => [...linesByName(run).keys()]));
  const from = names(base);
  const to = names(head);
  for (const result of to)
    if (!from.has(result)) return { code: 'results-differ', result, side: 'head' };
  for (const result of from)
    if (!to.has(result)) return { code: 'results-differ', result, side: 'base' };
  return undefined;
}

/** A benchmark that a profile of one side ran more often than one of the other. */
function differingRepeats(
  where: string,
  base: readonly Run[],
  head: readonly Run[],
): Doubt | undefined {
  const counts = [...base, ...head].map(linesByName);
  for (const [result, lines] of counts[0] ?? []) {
    const odd = counts.flatMap((each) => each.get(result) ?? []).find((count) => count !== lines);
    if (odd !== undefined) {
      return { code: 'repeats-differ', package: where, result, counts: [odd, lines] };
    }
  }
  return undefined;
}

function linesByName({ output }: Run): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { name, procs } of output!.results) {
    const key = procs > 1 ? `${name}-${procs}` : name;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}
