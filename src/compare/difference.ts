import { UserError } from '../errors.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { captureOf, classify, sharedDoubts } from './capture.ts';
import { withoutCopies } from './copies.ts';
import { collectedResults } from './counted-results.ts';
import { countedScopes, startsOf } from './counted-scopes.ts';
import { namedBy } from './diff-table.ts';
import type { Note } from './file-note.ts';
import type { CaptureClass, HeapDiff, Moves, ProfilePair, Table } from './heap-diff.ts';
import { compareIds, joinResults } from './join-results.ts';
import { manifestModules } from './manifest-modules.ts';
import { type MeasuredRun, measureRuns } from './measured-run.ts';
import { compareMemStats } from './mem-stats.ts';
import { namePackages, onlyPackage } from './name-packages.ts';
import { type Identity, type NameTable, nameTable } from './name-table.ts';
import {
  droppedNote,
  ignoredNotes,
  momentNotes,
  probeNotes,
  remarkNotes,
  unclaimedNote,
} from './notes.ts';
import { ownModules } from './own-module.ts';
import { pairAll, pairProcesses, pairRuns, pairScreens, type RunPair } from './pair-runs.ts';
import { printedFailures, withEndings } from './printed-failures.ts';
import { formerResults, modulesOnHead, readAsHead } from './read-as-head.ts';
import { resultKey } from './result.ts';
import { asMatched, type SameFunction, sameFunctions } from './same-functions.ts';
import { type MeasuredScope, scopesOf } from './scopes.ts';
import { screenScopes } from './screen-scopes.ts';
import { countSamples, totalsOf } from './totals.ts';
import { unmeasuredIn } from './unmeasured.ts';
import { unownedPackages } from './unowned.ts';
import { untoldNotes } from './untold.ts';

/** Two sides set against each other, and what the tables of their functions are worked out from. */
export interface Difference {
  /** But for the functions and packages of whole profiles. */
  readonly data: Omit<HeapDiff, keyof Table>;
  /** How far the amounts of whole profiles can be told. */
  readonly class: CaptureClass;
  readonly runs: readonly MeasuredRun[];
  /** Those of `data`, with their stacks. */
  readonly scopes: readonly MeasuredScope[];
  readonly starts: readonly MeasuredScope[];
  readonly screens: readonly MeasuredScope[];
  /** With every function of base under what it surely is on head. */
  readonly names: NameTable;
  /** Functions with another name on base, by their numbers. */
  readonly same: ReadonlyMap<number, SameFunction>;
}

/** Gives both sides one set of names, and sets what they measured and printed against each other. */
export function differenceOf(
  givenBase: ProfileSet,
  givenHead: ProfileSet,
  modules: readonly string[] | undefined,
  identity: Identity,
): Difference {
  // As pprof has it names are what they are, and nothing is joined.
  const isExact = identity === 'exact';
  const once = (set: ProfileSet) => (isExact ? { set, notes: [] } : withoutCopies(set));
  const { set: asGiven, notes: ofBase } = once(givenBase);
  const { set: head, notes: ofHead } = once(givenHead);
  const { base, packages, results } = isExact
    ? { base: asGiven, packages: [], results: [] }
    : readAsHead(asGiven, head, modules);
  const { pairs: ofGiven, notes } = isExact
    ? pairAll(base, head)
    : pairRuns(given(base), given(head));
  const pairs = isExact ? ofGiven : [...ofGiven, ...pairProcesses(base, head)];
  const baseRuns = pairs.flatMap((pair) => pair.base);
  const headRuns = pairs.flatMap((pair) => pair.head);
  const all = [...baseRuns, ...headRuns];
  const screened = isExact ? [] : pairScreens(base, head);
  const read = [...all, ...screened.flatMap((pair) => [...pair.base, ...pair.head])];
  const metrics = commonMetrics(read);
  const own = modules
    ? modulesOnHead(modules, packages)
    : ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
  const profiles = read.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const same = isExact ? [] : sameFunctions([...pairs, ...screened], names);
  const asHead = asMatched(names, same);
  const how = { metrics, names: asHead, identity };
  const runs = measureRuns(pairs, how);
  const sides = {
    base: captureOf(base, baseRuns),
    head: captureOf(head, headRuns),
  };
  const manifests = { base: base.manifests, head: head.manifests };
  const doubts = sharedDoubts(sides, pairs, manifests);
  const lines = namePackages({ base: printedBy(base), head: printedBy(head) });
  const only = onlyPackage([...lines.base, ...lines.head]);
  const failures = { base: printedFailures(base, only), head: printedFailures(head, only) };
  const printed = withEndings(joinResults(lines), failures);
  const collected = isExact ? [] : collectedResults(runs, manifests, metrics);
  const joined = [...printed, ...collected.map(({ result }) => result)].sort((a, b) =>
    compareIds(a.id, b.id),
  );
  const wasOf = formerResults({ packages, results }, asGiven);
  const moves: Moves = {
    packages,
    functions: same.map(({ was, is, isSure }) => {
      return { was: namedBy(was, names), is: namedBy(is, names), isSure };
    }),
    results,
  };
  const ofGivenRuns = runs.filter(({ ran }) => !ran);
  const measured = isExact
    ? []
    : [
        ...scopesOf(ofGivenRuns, { metrics, results: printed, names: asHead, doubts }),
        ...countedScopes(collected, metrics, asHead, doubts),
      ];
  const scopes = measured.map(({ scope }) => scope);
  const starts = isExact ? [] : startsOf(runs, metrics, doubts);
  const screens = screenScopes(measureRuns(screened, how), collected, doubts);
  const scopeOf = new Map(
    scopes.flatMap(({ results }, i) => results.map((id) => [resultKey(id), i] as const)),
  );
  const capture = classify(sides, pairs, doubts);
  const found: Note[] = [
    ...ofBase,
    ...ofHead,
    ...notes,
    ...ignoredNotes(base, head),
    ...momentNotes(base, head),
    ...packages.map((moved): Note => ({ level: 'info', code: 'moved-package', ...moved })),
    ...untoldNotes(runs),
    ...droppedNote(runs),
    ...probeNotes(runs),
    ...unclaimedNote(runs),
    ...remarkNotes(sides, pairs, doubts),
  ];
  const data = {
    ...sides,
    pairs: pairs.flatMap((pair) => profilePair(pair) ?? []),
    capture,
    doubts,
    modules: own,
    unowned: unownedPackages(runs, asHead),
    unmeasured: isExact ? [] : unmeasuredIn(base, head, pairs, { failures, lines }),
    given: { base: countOf(base), head: countOf(head) },
    metrics,
    totals: totalsOf(runs, metrics),
    starts: starts.map(({ start }) => start),
    results: joined.map((result) => ({
      ...result,
      ...wasOf(result),
      scope: scopeOf.get(resultKey(result.id)),
    })),
    scopes,
    screens: screens.map(({ scope }) => scope),
    samples: { base: countSamples(runs, 'base'), head: countSamples(runs, 'head') },
    moves,
    memStats: compareMemStats(base, head),
    notes: found,
  };
  return {
    data,
    class: pairs.some(({ ran }) => ran) ? 'exact' : capture.class,
    runs,
    scopes: measured,
    starts: starts.map(({ of }) => of),
    screens,
    names: asHead,
    same: new Map(same.map((one) => [one.is, one])),
  };
}

/** What of a pair both sides have; of a result that ran alone the profiles at the higher count. */
function profilePair({ measured, ran, base, head }: RunPair): ProfilePair | undefined {
  if (base.length === 0 || head.length === 0) return undefined;
  if (ran && ran.kind !== 'result') return undefined;
  const names = (runs: readonly Run[]) =>
    runs.flatMap(({ name, process }) =>
      process?.kind === 'result' && process.at === 'low' ? [] : [name],
    );
  return { measured, ...(ran && { result: ran.result }), base: names(base), head: names(head) };
}

/** Profiles of benchmarks: what starts without one was not given to be compared. */
function countOf({ runs }: ProfileSet): number {
  return runs.filter(({ process }) => process?.kind !== 'start').length;
}

/** A side without what heapgate collected. */
function given(set: ProfileSet): ProfileSet {
  return { ...set, runs: set.runs.filter(({ process }) => !process) };
}

/** Every line that was given of a side, beside its profiles and alone. */
function printedBy(set: ProfileSet) {
  const { runs, outputs } = given(set);
  const of = ({ measured, output }: Pick<Run, 'measured' | 'output'>) =>
    (output?.results ?? []).map((result) => ({ ...result, package: result.package || measured }));
  return [...runs.flatMap(of), ...outputs.flatMap((output) => of({ measured: '', output }))];
}

/** The metrics that all profiles carry; none where there is no profile. */
function commonMetrics(runs: readonly Run[]): Metric[] {
  if (runs.length === 0) return [];
  const common = METRICS.filter((metric) =>
    runs.every((run) => heapMetrics(run.profile).has(metric)),
  );
  if (common.length > 0) return common;
  const shown = runs
    .slice(0, 4)
    .map((run) => `${run.name} (${run.profile.sampleTypes.map(({ type }) => type).join(', ')})`);
  throw new UserError(`the profiles have no metric in common: ${shown.join('; ')}`);
}
