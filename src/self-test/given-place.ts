import { groupBy } from '../group-by.ts';
import { lazy } from '../lazy.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { goVersionOf, standardLines } from '../profile/toolchain.ts';
import type { Attribute, Sum } from './charge.ts';
import type { GivenResult, GivenRun } from './given-runs.ts';
import { belongsTo, type Sorted, sortedBy } from './given-stacks.ts';
import { countedDoses } from './growth.ts';
import { middleOf, oneOf } from './middle.ts';
import { framesOf, partsOf } from './parts.ts';
import type { Held, Of, Place, Plan, ResultId, Seeking, Spot } from './place.ts';
import { objectsOf, planOf } from './plan-of.ts';
import { sampleDose } from './sample-dose.ts';
import { type Frame, framesOf as framesIn } from './stacks.ts';
import type { Unable } from './unable.ts';

/** What a benchmark is in some profiles. */
export interface GivenBenchmark {
  /** Its name without those of sub-benchmarks. */
  readonly name: string;
  /** Repeats of each other. */
  readonly runs: readonly GivenRun[];
  readonly results: readonly GivenResult[];
  /** Whether base or head ran other numbers of operations. */
  readonly isTimed: boolean;
}

/** A benchmark in profiles that were given: of all its operations together, with their set-up. */
export class GivenPlace implements Place {
  readonly key: string;
  readonly per = 'op';
  readonly isOfSet = false;
  /** What a goroutine does may belong to it, and leaves doubt. */
  readonly isStrict = false;
  readonly evidence = 'counted';
  readonly result: ResultId;
  readonly results: readonly ResultId[];
  readonly #of: GivenBenchmark;
  readonly #modules: readonly string[];
  /** Those that something can be put into. */
  readonly #inFiles: readonly GivenRun[];
  readonly #sorted: () => readonly Sorted[];
  readonly #operations: { readonly fewest: number; readonly most: number };

  constructor(
    of: GivenBenchmark,
    files: ReadonlyMap<string, NamedFile>,
    modules: readonly string[],
  ) {
    const { name, runs, results } = of;
    const [{ measured }] = runs as [GivenRun];
    this.key = `given ${JSON.stringify([measured, name, runs.map(({ file }) => file)])}`;
    this.results = results.map(({ id }) => id);
    const [only, ...others] = this.results;
    const isOne = only && others.length === 0;
    this.result = isOne ? only : { package: measured, name, procs: undefined };
    this.#of = of;
    this.#modules = modules;
    this.#inFiles = runs.filter(({ file }) => files.has(file));
    this.#sorted = lazy(() =>
      this.#inFiles.map((run) => sortedBy(run, files.get(run.file)!, modules, belongsTo(name))),
    );
    this.#operations = operationsOf(of);
  }

  *spots(of: Of, attribute: Attribute, metric: Metric, isSought: Seeking): Generator<Spot> {
    if (of === 'result') {
      // What is printed is judged by that.
      if (METRIC[metric].printed !== undefined || this.#whyNot(metric)) return;
      yield { place: this, of, attribute: undefined, own: true, target: { kind: 'result' } };
    } else if (this.#hasAny(isSought)) {
      const { stacks, sure } = this.#sorted()[0]!;
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      yield* partsOf(this, of, attribute, stacks, held, isSought);
    }
  }

  plan({ target, attribute }: Spot, limit: Held): Plan | Unable {
    const unable = this.#whyNot(limit.metric);
    if (unable) return unable;
    const is = framesOf(target);
    const sums = (metric: Metric) =>
      this.#sorted().map((sorted) => sumIn(sorted, is, attribute, metric));
    const { fewest, most } = this.#operations;
    const values = sums(limit.metric);
    const bytes = {
      least: middleOf(values.map(({ sure }) => sure)) / most,
      most: middleOf(values.map(({ sure, doubt }) => sure + doubt)) / fewest,
      spread: apart(values) / fewest,
      objects: Math.min(...sums(objectsOf(limit.metric)).map(({ sure }) => sure)) / most,
    };
    const doses = {
      ...countedDoses(limit, bytes, most),
      under: countedDoses(limit, bytes, fewest).under,
    };
    const into = this.#sorted().map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((each) => !attribute || sorted.stacks.isFor(is, attribute, each)),
      ),
    }));
    if (into.some(({ sample }) => sample === undefined)) return { code: 'no-stack' };
    const { metric } = limit;
    return planOf(bytes.least, doses, most, (amount) =>
      sampleDose(into, { [metric]: amount }, NOWHERE, { [metric]: amount / most }),
    );
  }

  /** Why no profile of it can break a budget. */
  #whyNot(metric: Metric): Unable | undefined {
    const { runs, isTimed } = this.#of;
    if (this.#inFiles.length < runs.length) return { code: 'form' };
    if (runs.some(({ profile }) => profile.form === 'text')) return { code: 'form' };
    if (isTimed || runs.some(({ profile }) => profile.period !== 1))
      return { code: 'samples-alone' };
    const isCounted = runs.every(({ profile }) => heapMetrics(profile).has(metric));
    return isCounted && !isGoUnknown(runs) ? undefined : { code: 'not-counted' };
  }

  /** Whether the first profile has something that is sought: of very many most have nothing. */
  #hasAny(isSought: Seeking): boolean {
    return [...this.#packages()].some(([own, paths]) =>
      [...paths].some((path) => own !== undefined && isSought(path, own)),
    );
  }

  /** Those of the first profile's functions, by whether they are judged. */
  readonly #packages = lazy(() => {
    const frames = this.#inFiles[0] ? framesIn(this.#inFiles[0].profile, this.#modules) : [];
    const byOwn = groupBy(frames, ({ own }) => own);
    return new Map([...byOwn].map(([own, of]) => [own, new Set(of.map((each) => each.package))]));
  });
}

export const NOWHERE = { symbol: '', file: '' };

/** Neither a path nor a line tells the Go of a profile. */
export function isGoUnknown(runs: readonly GivenRun[]): boolean {
  return runs.some(
    ({ profile }) => goVersionOf(profile) === '' && standardLines(profile).size === 0,
  );
}

/** What is charged to a function or a package, or without an attribute all there is. */
export function sumIn(
  { stacks, sure, unsure }: Sorted,
  is: (frame: Frame) => boolean,
  attribute: Attribute | undefined,
  metric: Metric,
): Sum {
  if (!attribute) return { sure: stacks.sum(metric, sure), doubt: stacks.sum(metric, unsure) };
  const own = stacks.sumFor(is, attribute, metric, sure);
  const other = stacks.sumFor(is, attribute, metric, unsure);
  return { sure: own.sure, doubt: own.doubt + other.sure + other.doubt };
}

/** By how much repeats differ, at most. */
export function apart(values: readonly Sum[]): number {
  const most = Math.max(...values.map(({ sure, doubt }) => sure + doubt));
  return values.length < 2 ? 0 : most - Math.min(...values.map(({ sure }) => sure));
}

/** The operations of one run: those that were printed, and those that a `b.N` loop probes with. */
function operationsOf({ runs, results }: GivenBenchmark) {
  const lines = results.flatMap((result) => result.lines);
  const ofRuns = [...groupBy(lines, ({ run }) => run).entries()].filter(
    ([run]) => run && runs.includes(run),
  );
  const own = ofRuns.flatMap(([, of]) => of);
  const fewest = own.reduce((sum, { iterations }) => sum + iterations, 0) / runs.length;
  return { fewest, most: fewest + own.length / runs.length };
}
