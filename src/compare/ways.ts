import { groupBy } from '../group-by.ts';
import type { Metric } from '../profile/metric.ts';
import { remembered } from '../remembered.ts';
import {
  type Charged,
  type CountedSamples,
  chargedSamples,
  countedSamples,
  type Part,
} from './charged-samples.ts';
import type { Attribute, Change } from './heap-diff.ts';
import type { SizedStep } from './line-maps.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { change } from './noisy-change.ts';
import type { Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { wayFrames } from './way-frames.ts';
import { wayNumbers } from './way-numbers.ts';

/** Samples that call the same functions in the same order. */
export interface Way {
  readonly number: number;
  readonly samples: readonly number[];
}

/** The ways through the code of some runs. Samples go by their numbers in `CountedSamples`. */
export class Ways {
  readonly #names: NameTable;
  readonly #counted: CountedSamples;
  readonly #amounts: (metric: Metric) => Float64Array;
  readonly #charged: (attribute: Attribute) => (to: Charged) => (node: number) => readonly number[];
  readonly #numberOf: (one: number) => number;

  constructor(runs: readonly MeasuredRun[], weigh: Weight, names: NameTable) {
    const counted = countedSamples(runs, weigh);
    this.#names = names;
    this.#counted = counted;
    this.#amounts = remembered((metric) => amountsOf(counted, metric));
    this.#charged = remembered((attribute) =>
      remembered((to) => chargedSamples(counted, attribute, to, names)),
    );
    this.#numberOf = wayNumbers(counted, names);
  }

  /** The samples that an attribute charges to a function or a package. */
  samplesOf(node: number, attribute: Attribute): readonly number[] {
    const to = node < this.#names.functions.length ? 'functions' : 'packages';
    return this.#charged(attribute)(to)(node);
  }

  /** Those of them that have any amount, by the ways that they lie on. */
  of(node: number, attribute: Attribute, metric: Metric): Way[] {
    return this.#sorted(this.samplesOf(node, attribute), metric);
  }

  all(metric: Metric): Way[] {
    return this.#sorted(this.#counted.sample.keys(), metric);
  }

  partOf(one: number): Part {
    const { parts, part } = this.#counted;
    return parts[part[one]!]!;
  }

  /** Index of a sample's leaf in the stacks of its run. */
  leafOf(one: number): number {
    return this.partOf(one).run.stacks.start[this.#counted.sample[one]!]!;
  }

  step(one: number, metric: Metric): SizedStep {
    const { side, stacks } = this.partOf(one).run;
    const frames = wayFrames(stacks, this.#counted.sample[one]!, this.#names);
    return { side, amount: this.#amounts(metric)[one]!, size: this.#sizeOf(one), stacks, frames };
  }

  changeIn({ samples }: Way, metric: Metric): Change {
    const amounts = this.#amounts(metric);
    const sums = { base: 0, head: 0 };
    for (const one of samples) sums[this.partOf(one).run.side] += amounts[one]!;
    return change(sums.base, sums.head);
  }

  /** Distinct sizes of objects, ascending, without those of which the weights leave nothing. */
  sizesOn(side: Side, { samples }: Way, metric: Metric): number[] {
    const amounts = this.#amounts(metric);
    const ofSide = samples.filter((one) => this.partOf(one).run.side === side);
    return [...groupBy(ofSide, (one) => this.#sizeOf(one))]
      .filter(([size, of]) => {
        const sum = (each: (amount: number) => number) =>
          of.reduce((total, one) => total + each(amounts[one]!), 0);
        return size > 0 && Math.abs(sum((amount) => amount)) > ROUNDING * sum(Math.abs);
      })
      .map(([size]) => size)
      .sort((a, b) => a - b);
  }

  #sizeOf(one: number): number {
    return this.partOf(one).run.run.profile.samples.objectSize[this.#counted.sample[one]!]!;
  }

  #sorted(samples: Iterable<number>, metric: Metric): Way[] {
    const amounts = this.#amounts(metric);
    const ways = new Map<number, { number: number; samples: number[] }>();
    for (const one of samples) {
      if (amounts[one] === 0) continue;
      const number = this.#numberOf(one);
      const way = ways.get(number);
      if (way) way.samples.push(one);
      else ways.set(number, { number, samples: [one] });
    }
    return [...ways.values()];
  }
}

function amountsOf({ parts, part, sample }: CountedSamples, metric: Metric): Float64Array {
  const columns = parts.map(({ run }) => columnOf(run, metric));
  return Float64Array.from(sample, (each, one) => {
    const of = part[one]!;
    return (columns[of]?.[each] ?? 0) * parts[of]!.weight;
  });
}

/** Sums of fractions of whole numbers round. */
const ROUNDING = 1e-9;
