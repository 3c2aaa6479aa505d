import type { Metric } from '../profile/metric.ts';
import type { Attribute, Change, Figures, MetricFigures } from './heap-diff.ts';

/**
 * The figures of a function or a package. Few of them are ever shown or held against a limit, and
 * bounds take long: each is worked out when it is asked for.
 */
export class LazyFigures implements MetricFigures {
  readonly #of: (attribute: Attribute, metric: Metric) => Change;
  #known: Partial<Record<Metric, Figures>> | undefined;
  readonly #metrics: readonly Metric[];

  /** @param metrics those that there are figures of */
  constructor(metrics: readonly Metric[], of: (attribute: Attribute, metric: Metric) => Change) {
    this.#metrics = metrics;
    this.#of = of;
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
    if (!this.#metrics.includes(metric)) return undefined;
    this.#known ??= {};
    this.#known[metric] ??= new OfMetric((attribute) => this.#of(attribute, metric));
    return this.#known[metric];
  }
}

class OfMetric implements Figures {
  readonly #of: (attribute: Attribute) => Change;
  #flat: Change | undefined;
  #cum: Change | undefined;
  #owned: Change | undefined;

  constructor(of: (attribute: Attribute) => Change) {
    this.#of = of;
  }

  get flat(): Change {
    this.#flat ??= this.#of('flat');
    return this.#flat;
  }

  get cum(): Change {
    this.#cum ??= this.#of('cum');
    return this.#cum;
  }

  get owned(): Change {
    this.#owned ??= this.#of('owned');
    return this.#owned;
  }
}
