import { lazy } from '../lazy.ts';
import type { Metric } from '../profile/metric.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { diffTable } from './diff-table.ts';
import { type Difference, differenceOf } from './difference.ts';
import { flameOf } from './flame.ts';
import { type GrowthPaths, growthPaths } from './growth-paths.ts';
import type { Attribute, GrowthPath, HeapDiff, Table, Within } from './heap-diff.ts';
import { holdersOf } from './holders.ts';
import type { MeasuredRun } from './measured-run.ts';
import { type MovedChanges, withMoves } from './moved-amounts.ts';
import type { Identity, NameTable } from './name-table.ts';
import { type Changes, changesOf } from './noisy-change.ts';
import { type OperationProfiles, operationProfiles } from './operation-profiles.ts';
import type { ScreenIndex } from './result.ts';
import { sharesOf } from './sampled-shares.ts';
import type { Scope } from './scope.ts';
import type { MeasuredScope } from './scopes.ts';
import type { Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { totalsOf } from './totals.ts';

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
  readonly #starts: readonly MeasuredScope[];
  readonly #screens: readonly MeasuredScope[];
  readonly #names: NameTable;
  /** Functions with another name on base, by their numbers. */
  readonly #same: Difference['same'];
  readonly #paths = new Map<Within, GrowthPaths>();
  readonly #tables = new Map<Within, Table>();
  /** By import path the scopes and screens whose tables may have something of a package. */
  readonly holders: () => ReadonlyMap<string, ReadonlySet<Within>>;

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
    base: ProfileSet,
    head: ProfileSet,
    modules?: readonly string[],
    identity: Identity = 'declared',
  ) {
    const { data, class: captureClass, ...of } = differenceOf(base, head, modules, identity);
    this.#runs = of.runs;
    this.#scopes = of.scopes;
    this.#starts = of.starts;
    this.#screens = of.screens;
    this.#names = of.names;
    this.#same = of.same;
    this.holders = lazy(() =>
      holdersOf<Within>(
        [
          ...of.scopes.map(({ runs }, i) => [i, runs] as const),
          ...of.screens.map(({ runs }, i: ScreenIndex) => [`screen ${i}`, runs] as const),
        ],
        of.names,
      ),
    );
    const whole = lazy(() => this.#wholeTable(captureClass, data.metrics));
    this.diff = {
      ...data,
      get functions() {
        return whole().functions;
      },
      get packages() {
        return whole().packages;
      },
    };
  }

  /** Whose the stacks are, and how they are known. */
  scope(within: Exclude<Within, 'profile'>): Scope {
    return this.#scopeOf(within).scope;
  }

  /** Functions and packages: of a whole profile, or of one operation of a benchmark. */
  table(within: Within): Table {
    if (within === 'profile') return this.diff;
    const known = this.#tables.get(within);
    if (known) return known;
    const of = this.#scopeOf(within);
    const changes = this.#changesIn(of);
    const table = tellsMoves(within, of)
      ? this.#tableOf(withMoves(changes, of, this.#names), within)
      : this.#tableOf(changes, within);
    this.#tables.set(within, table);
    return table;
  }

  /** The ways through a target on which it changed, first those on which most did not only move. */
  paths({ within, metric, attribute, ...target }: PathQuery): readonly GrowthPath[] {
    const node =
      target.function === undefined
        ? this.#names.packageId.get(target.package)
        : this.#names.functionId.get(target.function);
    return node === undefined ? [] : this.#pathsIn(within).of(node, metric, attribute);
  }

  /** One operation of each benchmark that was counted on both sides; no profiles where none was. */
  operations(): OperationProfiles {
    return operationProfiles(this.#scopes);
  }

  /** Where it is allocated, as a tree of calls: what flame graphs are drawn from. */
  flame(within: Within) {
    const { runs, weigh } = this.#weighed(within);
    return flameOf(runs, weigh, this.#names);
  }

  /** The runs that a table is of, and what each counts for. */
  #weighed(within: Within): { readonly runs: readonly MeasuredRun[]; readonly weigh: Weight } {
    if (within === 'profile') return { runs: this.#runs, weigh: (run) => run.weight };
    const of = this.#scopeOf(within);
    return { runs: of.runs, weigh: perOperation(of) };
  }

  #pathsIn(within: Within): GrowthPaths {
    const known = this.#paths.get(within);
    if (known) return known;
    const { runs, weigh } = this.#weighed(within);
    const isNet = within !== 'profile' && tellsMoves(within, this.#scopeOf(within));
    const paths = growthPaths(runs, this.#names, { weigh, isNet });
    this.#paths.set(within, paths);
    return paths;
  }

  #wholeTable(captureClass: HeapDiff['capture']['class'], metrics: readonly Metric[]): Table {
    const changes = changesOf(this.#runs, {
      weigh: (run) => run.weight,
      metrics,
      class: captureClass,
    });
    return this.#tableOf(changes, 'profile');
  }

  #tableOf(changes: Changes | MovedChanges, within: Within): Table {
    const names = this.#names;
    const metric = changes.metrics.find((each) => each === 'alloc_space') ?? changes.metrics[0];
    return diffTable(changes, names, {
      placeOf: (node) => this.#pathsIn(within).placeOf(node),
      wasOf: (node) => {
        const same = this.#same.get(node);
        return same?.isSure ? names.functions[same.was]!.name : undefined;
      },
      fromOf: (node) => ('from' in changes && metric ? changes.from(node, metric) : []),
    });
  }

  #scopeOf(within: Exclude<Within, 'profile'>): MeasuredScope {
    if (typeof within === 'number') return this.#scopes[within]!;
    const [kind, index] = within.split(' ');
    if (kind === 'start') return this.#starts[Number(index)]!;
    if (kind === 'screen') return this.#screens[Number(index)]!;
    const of = this.#scopes[Number(index)]!;
    if (kind === 'set-up') return { ...of, ...of.setUp };
    const { operations } = of.scope;
    const weigh: Weight = (run, name) => (name === '' ? run.weight / operations[run.side] : 0);
    return { ...of, weigh };
  }

  #changesIn({ scope, runs, weigh, per, printed }: MeasuredScope): Changes {
    const metrics = this.diff.metrics;
    if (scope.evidence.kind === 'counted') {
      return changesOf(runs, { weigh, metrics, class: 'exact', per });
    }
    return sharesOf(runs, { weigh, metrics, printed, functions: this.#names.functions.length });
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

/** What is of several benchmarks, or may be, is no whole of which a part could have moved. */
function tellsMoves(within: Within, { scope }: MeasuredScope): boolean {
  const isBeside = typeof within === 'string' && /^(?:beside|screen) /.test(within);
  return scope.evidence.kind === 'counted' && !isBeside;
}

/**
 * What a sample counts for in one operation. Of samples it is the share of what was printed, so
 * that the amounts of all stacks add up to it.
 */
function perOperation({ scope, runs, weigh, per, printed }: MeasuredScope): Weight {
  if (scope.evidence.kind === 'counted') return (run, benchmark) => weigh(run, benchmark) / per;
  const bytes = printed.alloc_space;
  const sampled = totalsOf(runs, ['alloc_space'], weigh).alloc_space;
  const factor = (side: Side) => (bytes && sampled?.[side] ? bytes[side] / sampled[side] : 0);
  const factors = { base: factor('base'), head: factor('head') };
  return (run, benchmark) => weigh(run, benchmark) * factors[run.side];
}
