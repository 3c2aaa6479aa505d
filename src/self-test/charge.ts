import { groupBy } from '../group-by.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { Metric } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { type Frame, framesOf, functionsOn, type Role } from './stacks.ts';

/** How amounts are charged to functions and packages, as a budget has it. */
export type Attribute = 'flat' | 'cum' | 'owned';

/** What is charged for a stack: functions by their whole names, and packages. */
export interface Charged {
  readonly functions: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  /** False where a frame may stand for a function that its name does not tell. */
  readonly isSure: boolean;
}

/** Amounts of some samples that are charged to a function or a package. */
export interface Sum {
  readonly sure: number;
  /** What may be charged to it as well: literals that were declared elsewhere. */
  readonly doubt: number;
}

/** A profile whose stacks are looked at. */
export class Stacks {
  readonly profile: HeapProfile;
  readonly #frames: readonly Frame[];
  readonly #columns: ReadonlyMap<Metric, number>;

  /** @param modules paths of those that are judged */
  constructor(profile: HeapProfile, modules: readonly string[]) {
    this.profile = profile;
    this.#frames = framesOf(profile, modules);
    this.#columns = heapMetrics(profile);
  }

  has(metric: Metric): boolean {
    return this.#columns.has(metric);
  }

  /** The samples with such functions on their stacks. */
  samples(wanted: (roles: ReadonlySet<Role>, frames: readonly Frame[]) => boolean): number[] {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return all.filter((sample) => {
      const frames = this.#on(sample);
      return wanted(new Set(frames.map(({ role }) => role)), frames);
    });
  }

  /** The samples by what is said of the functions on their stacks. */
  sorted<Kind>(kindOf: (frames: readonly Frame[]) => Kind): Map<Kind, number[]> {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return groupBy(all, (sample) => kindOf(this.#on(sample)));
  }

  /** What a sample has of a metric. */
  amount(sample: number, metric: Metric): number {
    const column = this.#columns.get(metric);
    return column === undefined ? 0 : this.profile.samples.values[column]![sample]!;
  }

  sum(metric: Metric, samples: Iterable<number>): number {
    let sum = 0;
    for (const sample of samples) sum += this.amount(sample, metric);
    return sum;
  }

  /** What of some samples is charged to a function or a package. */
  sumFor(
    is: (frame: Frame) => boolean,
    attribute: Attribute,
    metric: Metric,
    samples: Iterable<number>,
  ): Sum {
    let [sure, doubt] = [0, 0];
    for (const sample of samples) {
      const amount = this.amount(sample, metric);
      if (amount === 0) continue;
      const { frames, isSure } = this.#charged(sample, attribute);
      if (!isSure) doubt += amount;
      else if (frames.some(is)) sure += amount;
    }
    return { sure, doubt };
  }

  /** The functions to which samples are surely charged. */
  framesOf(attribute: Attribute, samples: Iterable<number>): Set<Frame> {
    const found = new Set<Frame>();
    for (const sample of samples) {
      const { frames, isSure } = this.#charged(sample, attribute);
      if (isSure) for (const frame of frames) found.add(frame);
    }
    return found;
  }

  /** Whether a sample is surely charged to some function or package. */
  isFor(is: (frame: Frame) => boolean, attribute: Attribute, sample: number): boolean {
    const { frames, isSure } = this.#charged(sample, attribute);
    return isSure && frames.some(is);
  }

  /** The functions and packages to which a sample is charged, or may be. */
  charges(sample: number, attribute: Attribute): Charged {
    const { frames, isSure } = this.#charged(sample, attribute);
    return {
      isSure,
      functions: new Set(frames.map(({ owner }) => owner)),
      packages: new Set(frames.map((frame) => frame.package)),
    };
  }

  /** The innermost first. */
  #on(sample: number): Frame[] {
    return functionsOn(this.profile, sample).map((index) => this.#frames[index]!);
  }

  #charged(sample: number, attribute: Attribute) {
    const all = this.#on(sample);
    const isClear = ({ isClear, own }: Frame) => isClear && own !== undefined;
    switch (attribute) {
      case 'flat':
        return { frames: all.slice(0, 1), isSure: all.slice(0, 1).every(isClear) };
      case 'cum':
        return { frames: all, isSure: all.every(isClear) };
      case 'owned': {
        const at = all.findIndex((frame) => frame.own !== false || !frame.isClear);
        const frames = at < 0 ? [] : [all[at]!];
        return { frames, isSure: frames.every(isClear) };
      }
    }
  }
}
