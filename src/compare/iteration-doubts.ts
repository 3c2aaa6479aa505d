import type { Run } from '../profile/profile-set.ts';
import { distinct } from './differing.ts';
import type { RunPair } from './pair-runs.ts';

/** Why the iterations of a package cannot be taken as fixed and equal; empty where they can. */
export function iterationDoubts({ measured, base, head }: RunPair): string[] {
  const where = measured || head[0]!.name;
  const silent = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent) {
    return [withoutOutput(silent)];
  }
  const counts = (runs: readonly Run[]) =>
    distinct(runs.flatMap((run) => run.output!.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  const apart = partedUnlike(base, head);
  if (apart !== undefined) return [`${where}: ${apart}`];
  const repeats = differingRepeats(base, head);
  if (repeats !== undefined) return [`${where} ${repeats}: measure both with the same -count`];
  if (from.length > 1 || to.length > 1) {
    return [
      `${where} ran for a time and not for a number of iterations (${range([...from, ...to])}): measure with -benchtime=1000x${[...base, ...head].some(({ profile }) => profile.period > 1) ? ' -memprofilerate=1' : ''}`,
    ];
  }
  return from[0] === to[0]
    ? []
    : [
        `${where} ran ${from[0]} iterations on base and ${to[0]} on head: measure both with the same -benchtime=Nx`,
      ];
}

function withoutOutput({ name, measured }: Run): string {
  if (measured === '') {
    return `nothing tells that ${name} is of the same work as the other side: compare what benchmarks wrote, with go test -bench . -memprofile`;
  }
  const output = `${name.replace(/(\.pb)?\.[A-Za-z]+$/, '')}.txt`;
  return `${name} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${output}`;
}

/** A side whose profiles are no repeats of each other, and have no like on the other side. */
function partedUnlike(base: readonly Run[], head: readonly Run[]): string | undefined {
  for (const runs of [base, head]) {
    const names = runs.map((run) => [...linesByName(run).keys()].sort().join());
    const odd = names.findIndex((each) => each !== names[0]);
    if (odd > 0) {
      return `${runs[0]!.name} and ${runs[odd]!.name} measured different benchmarks, and the other side parts them in another way: measure both sides alike`;
    }
  }
  return undefined;
}

/** A benchmark that a profile of one side ran more often than one of the other. */
function differingRepeats(base: readonly Run[], head: readonly Run[]): string | undefined {
  const bases = base.map(linesByName);
  const heads = head.map(linesByName);
  for (const [name, lines] of heads[0]!) {
    const all = [...bases, ...heads].flatMap((counts) => counts.get(name) ?? []);
    const odd = all.find((count) => count !== lines);
    if (odd !== undefined) return `ran ${name} ${odd} times in one profile and ${lines} in another`;
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

function range(counts: readonly number[]): string {
  return `${Math.min(...counts)} to ${Math.max(...counts)}`;
}
