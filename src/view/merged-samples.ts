import { IntList } from '../int-list.ts';
import type { SampleTable } from '../profile/heap-profile.ts';
import { Sequences } from '../sequences.ts';

/** Samples of several profiles: those of the same stack and labels are one, with the sums of their values. */
export class MergedSamples {
  /** Each by its stack, with the number of its labels behind it. */
  readonly #numbers = new Sequences();
  #key = new Int32Array(64);
  readonly #stack = new IntList();
  readonly #stackStart = new IntList();
  readonly #sums: readonly number[][];
  readonly #objectSize: number[] = [];
  readonly #labels: string[] = [];
  readonly #labelNumbers = new Map<string, number>();

  /** @param types how many values a sample has */
  constructor(types: number) {
    this.#sums = Array.from({ length: types }, () => []);
    this.#stackStart.push(0);
  }

  /** @param locationOf the number here of a location of the sample's profile */
  add(samples: SampleTable, sample: number, locationOf: (location: number) => number): void {
    const start = samples.stackStart[sample]!;
    const length = samples.stackStart[sample + 1]! - start;
    if (length >= this.#key.length) this.#key = new Int32Array(2 * length);
    const key = this.#key;
    for (let i = 0; i < length; i++) key[i] = locationOf(samples.stack[start + i]!);
    const labels = samples.labels[sample]!;
    key[length] = this.#numberOfLabels(labels);
    const number = this.#numbers.numberOf(key, length + 1);
    const isNew = number === this.#labels.length;
    if (isNew) {
      for (let i = 0; i < length; i++) this.#stack.push(key[i]!);
      this.#stackStart.push(this.#stack.length);
      this.#objectSize.push(samples.objectSize[sample]!);
      this.#labels.push(labels);
    }
    this.#sums.forEach((sums, type) => {
      sums[number] = (isNew ? 0 : sums[number]!) + samples.values[type]![sample]!;
    });
  }

  table(): SampleTable {
    return {
      length: this.#labels.length,
      stackStart: this.#stackStart.values(),
      stack: this.#stack.values(),
      values: this.#sums.map((sums) => Float64Array.from(sums)),
      objectSize: Float64Array.from(this.#objectSize),
      labels: this.#labels,
    };
  }

  #numberOfLabels(labels: string): number {
    const known = this.#labelNumbers.get(labels);
    if (known !== undefined) return known;
    this.#labelNumbers.set(labels, this.#labelNumbers.size);
    return this.#labelNumbers.size - 1;
  }
}
