import type { Attribute, CaptureClass, Per } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';

/** A place in the policy file, counted from 1. Line 0 is the built-in policy. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Policy {
  /** As messages name it; `built-in policy` where there is no file. */
  readonly file: string;
  /** Paths of the modules that are judged; undefined: those that are found. */
  readonly modules: readonly string[] | undefined;
  readonly budgets: readonly Budget[];
  readonly ignore: readonly Ignore[];
  /** The weakest capture that may fail a build. */
  readonly trust: CaptureClass;
  readonly onInconclusive: 'warn' | 'fail' | 'ignore';
  readonly comment: { readonly maxRows: number | undefined; readonly title: string | undefined };
}

export interface Budget {
  readonly name: string;
  readonly at: Position;
  /** Globs over import paths; literal equality first. */
  readonly packages: readonly string[];
  /** Globs over the name inside the package; undefined: the package as a whole. */
  readonly functions: readonly string[] | undefined;
  /** Globs over benchmark names; undefined: all together. */
  readonly benchmarks: readonly string[] | undefined;
  readonly attribute: Attribute;
  readonly limits: readonly Limit[];
  readonly level: 'error' | 'warning';
}

export interface Ignore {
  readonly at: Position;
  readonly packages: readonly string[];
  readonly functions: readonly string[] | undefined;
}

/** `max`: the head may not be above it. `increase`: the head may not be further above the base. */
export interface Limit {
  readonly kind: 'max' | 'increase';
  readonly metric: Metric;
  readonly at: Position;
  /** As the user wrote it: `5% and 64 KiB`. */
  readonly text: string;
  /** Share of the base: 0.05 for 5 %. Both given: both must be broken. */
  readonly relative: number | undefined;
  /** Bytes or objects. */
  readonly absolute: number | undefined;
  /** A share alone says nothing about next to nothing: it must also be above this amount. */
  readonly floor: number | undefined;
  readonly per: Per;
}
