import type { Target } from '../policy/finding.ts';
import type { LimitKind } from '../policy/policy.ts';
import type { Metric } from '../profile/metric.ts';
import type { NamedFile } from '../profile/read-set.ts';
import type { Attribute, Charged } from './charge.ts';
import type { Allowed } from './limit.ts';
import type { Named } from './patterns.ts';
import type { Unable } from './unable.ts';

/** As findings name a result. */
export interface ResultId extends Named {
  /** GOMAXPROCS, where it ran at several. */
  readonly procs: number | undefined;
}

/** What a budget may be about. */
export type Of = 'result' | 'package' | 'function';

/** Something of the base that a limit is held against. */
export interface Spot {
  readonly place: Place;
  readonly target: Target;
  readonly of: Of;
  /** For functions and packages. */
  readonly attribute: Attribute | undefined;
  /** What patterns of benchmarks are held against, where it is not the results of its place. */
  readonly row?: Named;
  /** Of a module that is judged; a package of another one has to be named whole. */
  readonly own: boolean;
}

/** What a limit is, as far as its growth has to be reckoned. */
export interface Held {
  readonly kind: LimitKind;
  readonly metric: Metric;
  readonly allowed: Allowed;
}

/** Where figures of a base stand together: a result, the start of a package, whole profiles. */
export interface Place {
  /** Tells it from every other. */
  readonly key: string;
  readonly per: 'op' | 'run';
  /** As findings name it; undefined for whole profiles. */
  readonly result: ResultId | undefined;
  /** The results in it. */
  readonly results: readonly Named[];
  readonly evidence: 'counted' | 'printed' | 'sampled' | 'none';
  /** Of what heapgate collected. */
  readonly isOfSet: boolean;
  /** Whether what a limit allows has to be within it, and may not be in doubt. */
  readonly isStrict: boolean;
  /**
   * All that limits on a metric are held against in it.
   * @param isSought whether any limit is about something of a package, which is judged or not
   */
  spots(of: Of, attribute: Attribute, metric: Metric, isSought: Seeking): Iterable<Spot>;
  /** What breaks a limit on a spot and what does not, or why nothing can. */
  plan(spot: Spot, limit: Held): Plan | Unable;
}

export type Seeking = (path: string, own: boolean) => boolean;

export type Amounts = Readonly<Partial<Record<Metric, number>>>;

/** What breaks a limit, and what does not. */
export interface Plan {
  /** What the base has, of what the limit is about. */
  readonly base: number;
  readonly over: Dose;
  /** As large a growth as the limit allows; undefined where nothing is known to be. */
  readonly under: Dose | undefined;
  /** How much of `over` is there because lines or repeats differ by that without any growth. */
  readonly beyond: number;
}

/** A growth of a spot. */
export interface Dose {
  /** In what the limit is about: one operation, or a run. */
  readonly growth: Amounts;
  readonly puts: readonly Put[];
  /** What grows by it: of samples bytes and objects together. */
  readonly metrics: ReadonlySet<Metric>;
  /** The functions and packages whose figures grow by it. */
  charges(attribute: Attribute): readonly Charged[];
}

/** What is put into a file of the base. */
export type Put = SamplePut | LinesPut;

/** One more sample of a profile. */
export interface SamplePut {
  readonly kind: 'sample';
  readonly file: NamedFile;
  /** The sample whose stack it has; or a function that stands alone. */
  readonly stack: number | { readonly symbol: string; readonly file: string };
  readonly amounts: Amounts;
}

/** So much more in the lines of a result. */
export interface LinesPut {
  readonly kind: 'lines';
  /** The manifest or the output that holds them. */
  readonly file: NamedFile;
  /** Of a manifest the profiles of the processes that printed them, of an output which results. */
  readonly at: readonly (string | number)[];
  readonly bytes: number;
  readonly objects: number;
  /** Operations that it ran more: what ran for a time never runs as many again. */
  readonly operations: number;
}
