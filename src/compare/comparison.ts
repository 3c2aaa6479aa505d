import { UserError } from '../errors.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { captureOf, classify, sharedDoubts } from './capture.ts';
import { withoutCopies } from './copies.ts';
import { diffTable } from './diff-table.ts';
import { type GrowthPaths, growthPaths } from './growth-paths.ts';
import type { Attribute, GrowthPath, HeapDiff, Note, Table, Within } from './heap-diff.ts';
import { joinResults } from './join-results.ts';
import { manifestModules } from './manifest-modules.ts';
import { type MeasuredRun, measureRuns } from './measured-run.ts';
import { compareMemStats } from './mem-stats.ts';
import { type Identity, type NameTable, nameTable } from './name-table.ts';
import { boundsOf, type Changes, changesOf } from './noisy-change.ts';
import {
  droppedNote,
  ignoredNotes,
  momentNotes,
  probeNotes,
  remarkNotes,
  unclaimedNote,
} from './notes.ts';
import { ownModules } from './own-module.ts';
import { pairAll, pairRuns } from './pair-runs.ts';
import { joinRenamed } from './renamed.ts';
import { resultKey } from './result.ts';
import { sharesOf } from './sampled-shares.ts';
import { type MeasuredScope, scopesOf } from './scopes.ts';
import type { Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { countSamples, totalsOf } from './totals.ts';
import { unmeasuredIn } from './unmeasured.ts';
import { unownedPackages } from './unowned.ts';
import { untoldNotes } from './untold.ts';

/** What a path of growth is asked for. */
export interface PathQuery {
  readonly within: Within;
  /** Whole name of a function, or undefined for its package as a whole. */
  readonly function: string | undefined;
  readonly package: string;
  readonly metric: Metric;
  readonly attribute: Attribute;
}

/**
 * Two sides set against each other. The difference itself is data; the tables of single benchmarks
 * and the ways through the code are worked out when they are asked for.
 */
export class Comparison {
  readonly diff: HeapDiff;
  readonly #runs: readonly MeasuredRun[];
  readonly #scopes: readonly MeasuredScope[];
  readonly #names: NameTable;
  /** As pprof has it: names are what they are, and nothing is joined. */
  readonly #isExact: boolean;
  readonly #paths = new Map<Within, GrowthPaths>();
  readonly #tables = new Map<Within, Table>();

  /**
   * Figures of a profile are bytes or objects of one run: where a side has several profiles of one
   * package, their mean. Figures in a scope are of one operation.
   *
   * @param modules paths of the modules that are judged; by default those that the manifests name,
   *   or what the profiles tell
   * @param identity `exact` gives what `go tool pprof -diff_base` gives: pprof's names, every
   *   stack, several profiles of a side added up
   */
  constructor(
    givenBase: ProfileSet,
    givenHead: ProfileSet,
    modules?: readonly string[],
    identity: Identity = 'declared',
  ) {
    const isExact = identity === 'exact';
    this.#isExact = isExact;
    const once = (set: ProfileSet) => (isExact ? { set, notes: [] } : withoutCopies(set));
    const { set: base, notes: ofBase } = once(givenBase);
    const { set: head, notes: ofHead } = once(givenHead);
    const { pairs, notes } = isExact ? pairAll(base, head) : pairRuns(base, head);
    const baseRuns = pairs.flatMap((pair) => pair.base);
    const headRuns = pairs.flatMap((pair) => pair.head);
    const all = [...baseRuns, ...headRuns];
    const metrics = commonMetrics(all);
    const own = modules ?? ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
    this.#names = nameTable(
      all.map((run) => run.profile),
      own,
      identity,
    );
    const runs = measureRuns(pairs, { metrics, names: this.#names, identity });
    this.#runs = runs;
    const sides = {
      base: captureOf(base, baseRuns),
      head: captureOf(head, headRuns),
    };
    const doubts = sharedDoubts(sides, pairs, { base: base.manifests, head: head.manifests });
    const joined = joinResults({ base: printedBy(base), head: printedBy(head) });
    this.#scopes = isExact
      ? []
      : scopesOf(runs, { metrics, results: joined, names: this.#names, doubts });
    const scopes = this.#scopes.map(({ scope }) => scope);
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
      ...untoldNotes(runs),
      ...droppedNote(runs),
      ...probeNotes(runs),
      ...unclaimedNote(runs),
      ...remarkNotes(sides),
    ];
    this.diff = {
      ...sides,
      pairs: pairs.map((pair) => ({
        measured: pair.measured,
        base: pair.base.map((run) => run.name),
        head: pair.head.map((run) => run.name),
      })),
      capture,
      doubts,
      modules: own,
      unowned: unownedPackages(runs, this.#names),
      unmeasured: isExact ? [] : unmeasuredIn(base, head, pairs),
      given: { base: base.runs.length, head: head.runs.length },
      metrics,
      totals: totalsOf(runs, metrics),
      results: joined.map((result) => ({ ...result, scope: scopeOf.get(resultKey(result.id)) })),
      scopes,
      samples: { base: countSamples(runs, 'base'), head: countSamples(runs, 'head') },
      memStats: compareMemStats(base, head),
      notes: found,
      ...this.#wholeTable(capture.class, metrics),
    };
  }

  /** Functions and packages: of a whole profile, or of one operation of a benchmark. */
  table(within: Within): Table {
    if (within === 'profile') return this.diff;
    const known = this.#tables.get(within);
    if (known) return known;
    const of = this.#scopeOf(within);
    const isCounted = of.scope.evidence.kind === 'counted';
    const table = this.#tableOf(this.#changesIn(of), isCounted, within);
    this.#tables.set(within, table);
    return table;
  }

  /** The ways through a target on which it changed, largest |delta| first. */
  paths({ within, metric, attribute, ...target }: PathQuery): readonly GrowthPath[] {
    const node =
      target.function === undefined
        ? this.#names.packageId.get(target.package)
        : this.#names.functionId.get(target.function);
    return node === undefined ? [] : this.#pathsIn(within).of(node, metric, attribute);
  }

  #pathsIn(within: Within): GrowthPaths {
    const known = this.#paths.get(within);
    if (known) return known;
    const of = within === 'profile' ? undefined : this.#scopeOf(within);
    const weigh: Weight = of ? perOperation(of) : (run) => run.weight;
    const paths = growthPaths(of?.runs ?? this.#runs, this.#names, weigh);
    this.#paths.set(within, paths);
    return paths;
  }

  #wholeTable(captureClass: HeapDiff['capture']['class'], metrics: readonly Metric[]): Table {
    const changes = changesOf(this.#runs, {
      weigh: (run) => run.weight,
      metrics,
      class: captureClass,
      size: this.#size,
    });
    return this.#tableOf(withBounds(changes), captureClass === 'exact', 'profile');
  }

  /** One sample each makes any two functions look alike: only what is counted tells a new name. */
  #tableOf(changes: Changes, isCounted: boolean, within: Within): Table {
    const placeOf = (node: number) => this.#pathsIn(within).placeOf(node);
    const table = diffTable(changes, this.#names, placeOf);
    const mayJoin = isCounted && !this.#isExact;
    return mayJoin ? { ...table, functions: joinRenamed(table.functions) } : table;
  }

  #scopeOf(within: Exclude<Within, 'profile'>): MeasuredScope {
    if (typeof within === 'number') return this.#scopes[within]!;
    const of = this.#scopes[Number(within.slice('beside '.length))]!;
    const { operations } = of.scope;
    const weigh: Weight = (run, name) => (name === '' ? run.weight / operations[run.side] : 0);
    return { ...of, weigh };
  }

  #changesIn({ scope, runs, weigh, printed }: MeasuredScope): Changes {
    const metrics = this.diff.metrics;
    if (scope.evidence.kind === 'counted') {
      return changesOf(runs, { weigh, metrics, class: 'exact', size: this.#size });
    }
    const { functions, packages } = this.#names;
    const size = { functions: functions.length, packages: packages.length };
    return sharesOf(runs, { weigh, metrics, printed, ...size });
  }

  get #size(): number {
    return this.#names.functions.length + this.#names.packages.length;
  }
}

/** Sets two sides against each other. */
export function compare(
  base: ProfileSet,
  head: ProfileSet,
  modules?: readonly string[],
  identity?: Identity,
): Comparison {
  return new Comparison(base, head, modules, identity);
}

/** For each estimate the bounds that a reader is shown. */
function withBounds(changes: Changes): Changes {
  return {
    ...changes,
    of(...at) {
      const change = changes.of(...at);
      // Most rows are never looked at, and bounds take long: only what differs has some.
      if (!change.estimates || change.delta === 0) return change;
      return { ...change, interval: boundsOf(change.estimates) };
    },
  };
}

/**
 * What a sample counts for in one operation. Of samples it is the share of what was printed, so
 * that the amounts of all stacks add up to it.
 */
function perOperation({ scope, runs, weigh, printed }: MeasuredScope): Weight {
  if (scope.evidence.kind === 'counted') return weigh;
  const bytes = printed.alloc_space;
  const sampled = totalsOf(runs, ['alloc_space'], weigh).alloc_space;
  const factor = (side: Side) => (bytes && sampled?.[side] ? bytes[side] / sampled[side] : 0);
  const factors = { base: factor('base'), head: factor('head') };
  return (run, benchmark) => weigh(run, benchmark) * factors[run.side];
}

/** Every line that a side printed, beside its profiles and alone. */
function printedBy({ runs, outputs }: ProfileSet) {
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
