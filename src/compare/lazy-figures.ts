import type { Metric } from '../profile/metric.ts';
import type { Attribute, Change, Figures, MetricFigures } from './heap-diff.ts';
import type { Changes } from './noisy-change.ts';

/**
 * The figures of a function or a package. Few of them are ever shown or held against a limit: each
 * is worked out when it is asked for.
 */
export class LazyFigures implements MetricFigures {
  readonly #changes: Changes;
  readonly #node: number;
  readonly #known: Partial<Record<Metric, Figures>> = {};

  constructor(changes: Changes, node: number) {
    this.#changes = changes;
    this.#node = node;
  }

  get alloc_objects(): Figures | undefined {
    return this.#at('alloc_objects');
  }

  get alloc_space(): Figures | undefined {
    return this.#at('alloc_space');
  }

  get inuse_objects(): Figures | undefined {
    return this.#at('inuse_objects');
  }

  get inuse_space(): Figures | undefined {
    return this.#at('inuse_space');
  }

  #at(metric: Metric): Figures | undefined {
    if (!this.#changes.metrics.includes(metric)) return undefined;
    this.#known[metric] ??= new OfMetric(this.#changes, this.#node, metric);
    return this.#known[metric];
  }
}

class OfMetric implements Figures {
  readonly #changes: Changes;
  readonly #node: number;
  readonly #metric: Metric;
  #flat: Change | undefined;
  #cum: Change | undefined;
  #owned: Change | undefined;

  constructor(changes: Changes, node: number, metric: Metric) {
    this.#changes = changes;
    this.#node = node;
    this.#metric = metric;
  }

  get flat(): Change {
    this.#flat ??= this.#now('flat');
    return this.#flat;
  }

  get cum(): Change {
    this.#cum ??= this.#now('cum');
    return this.#cum;
  }

  get owned(): Change {
    this.#owned ??= this.#now('owned');
    return this.#owned;
  }

  #now(attribute: Attribute): Change {
    return this.#changes.of(this.#node, attribute, this.#metric);
  }
}
