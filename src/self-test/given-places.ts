import { groupBy } from '../group-by.ts';
import { lazy } from '../lazy.ts';
import type { Policy } from '../policy/policy.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import type { Sides } from './base-places.ts';
import { GivenPlace, isGoUnknown } from './given-place.ts';
import { type Given, type GivenResult, type GivenRun, givenOf, repeatsOf } from './given-runs.ts';
import { belongsToWhole, sortedBy } from './given-stacks.ts';
import { resultName } from './list.ts';
import { inPackages } from './patterns.ts';
import type { Place } from './place.ts';
import { PrintedPlace } from './printed-place.ts';
import type { Unable } from './unable.ts';
import { WholePlace } from './whole-place.ts';

/** What profiles and outputs that were given have figures of. */
export function* givenPlaces(
  { files, base, head }: Sides,
  own: readonly string[],
  policy: Policy,
): Generator<Place> {
  // Columns of one moment that came as files of their own fit together, or not at all.
  const joined = new Set(base.moments?.flatMap((moment) => moment.files));
  const whole = files.filter(({ name }) => !joined.has(name));
  const byName = new Map(whole.map((file) => [file.name, file]));
  const given = givenOf(base);
  if (given.runs.length + given.results.length === 0) return;
  const measured = given.runs.map((run) => run.measured).filter((path) => path !== '');
  const modules = policy.modules ?? [...new Set([...own, ...measured])];
  const timed = timedOf(given, givenOf(head));
  const isTimed = ({ id }: GivenResult) => timed.has(resultName(id));
  const hasBytes = given.runs.every(({ profile }) => heapMetrics(profile).has('alloc_space'));
  for (const result of given.results) {
    yield new PrintedPlace(result, { isTimed: isTimed(result), hasBytes, files: byName });
  }
  const groups = repeatsOf(given.runs);
  const held = resultsOfEach(groups, given);
  for (const runs of groups) {
    for (const [name, results] of benchmarksOf(runs, held.get(runs) ?? [])) {
      const benchmark = { name, runs, results, isTimed: results.some(isTimed) };
      yield new GivenPlace(benchmark, byName, modules);
    }
  }
  if (given.runs.length === 0) return;
  const sorted = lazy(() =>
    groups
      .map((runs) =>
        runs.flatMap((run) => {
          const file = byName.get(run.file);
          return file ? [sortedBy(run, file, modules, belongsToWhole)] : [];
        }),
      )
      .filter((group) => group.length > 0),
  );
  const isCollected = base.runs.length > 0 && base.runs.some(({ process }) => process);
  const isWhole = !isCollected && timed.size === 0;
  const capture = isWhole ? captureOf(groups, policy) : NOT_WHOLE;
  const isAll = groups.flat().every((run) => byName.has(run.file));
  yield new WholePlace(sorted, isAll ? capture : { code: 'form' });
}

const NOT_WHOLE: Unable = { code: 'not-whole' };

/** Results of which base and head ran other numbers of operations somewhere. */
function timedOf(base: Given, head: Given): Set<string> {
  const counts = new Map<string, Set<number>>();
  for (const { id, lines } of [...base.results, ...head.results]) {
    const known = counts.get(resultName(id)) ?? new Set();
    for (const { iterations } of lines) known.add(iterations);
    counts.set(resultName(id), known);
  }
  return new Set([...counts].flatMap(([name, of]) => (of.size > 1 ? [name] : [])));
}

/** The results that each group of profiles has lines of. */
function resultsOfEach(
  groups: readonly (readonly GivenRun[])[],
  { results }: Given,
): Map<readonly GivenRun[] | undefined, GivenResult[]> {
  const groupOf = new Map(groups.flatMap((runs) => runs.map((run) => [run, runs] as const)));
  const found = new Map<readonly GivenRun[] | undefined, GivenResult[]>();
  for (const result of results) {
    for (const runs of new Set(result.lines.map(({ run }) => run && groupOf.get(run)))) {
      const known = found.get(runs);
      if (known) known.push(result);
      else found.set(runs, [result]);
    }
  }
  return found;
}

/** The results of each benchmark that some profiles hold, sub-benchmarks with their own. */
function benchmarksOf(
  runs: readonly GivenRun[],
  results: readonly GivenResult[],
): Map<string, GivenResult[]> {
  // Of an output of several packages no stack tells which it belongs to.
  const isMixed = runs.some(
    ({ output, measured }) =>
      measured === '' ||
      !output ||
      output.results.some(({ package: path }) => path !== '' && path !== measured),
  );
  return isMixed ? new Map() : groupBy(results, ({ id }) => id.name.split('/')[0]!);
}

/** What profiles can bear as wholes. */
function captureOf(
  groups: readonly (readonly GivenRun[])[],
  { ignore }: Policy,
): 'exact' | 'sampled' | Unable {
  // An ignored package that was sampled like none of the others is left out.
  const lifted = ignore
    .filter(({ functions }) => !functions)
    .map(({ packages }) => inPackages(packages));
  const isIgnored = ({ measured }: GivenRun) => lifted.some((lifts) => lifts(measured));
  const all = groups.flat();
  const kept = all.filter((run) => !isIgnored(run));
  const periods = new Set((kept.length > 0 ? kept : all).map(({ profile }) => profile.period));
  if (periods.size !== 1 || !groups.every(isOfOneCount)) return NOT_WHOLE;
  const [period] = periods as unknown as [number];
  if (!(period > 0) || isGoUnknown(all)) return NOT_WHOLE;
  return period === 1 ? 'exact' : 'sampled';
}

/** Whether repeats ran the same results as often, each the same number of operations. */
function isOfOneCount(runs: readonly GivenRun[]): boolean {
  const lines = runs.map(({ output }) =>
    (output?.results ?? []).map(({ name, procs, iterations }) => `${name} ${procs} ${iterations}`),
  );
  const iterations = new Set(
    runs.flatMap(({ output }) => output?.results.map((line) => line.iterations) ?? []),
  );
  const isSame = lines.every((each) => each.toSorted().join() === lines[0]!.toSorted().join());
  return isSame && iterations.size === 1 && lines[0]!.length > 0;
}
