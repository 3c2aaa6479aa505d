import { IntList } from '../int-list.ts';
import type { FunctionTable, LocationTable, Mapping, SampleTable } from './heap-profile.ts';
import { labelText } from './labels.ts';
import { MAX_FRAMES } from './samples.ts';
import type { TextFrame } from './text-comment.ts';
import type { TextLines } from './text-line.ts';
import { ANYWHERE, mappingFinder } from './text-mappings.ts';
import type { TextSample } from './text-sample.ts';
import { MAX_NAMES } from './wire.ts';

/** A place that stacks go through: in words, or where nothing names it, by its address alone. */
type Place = TextFrame;

/** Places that stacks go through; the largest programs have a tenth of these. */
const MAX_PLACES = 250_000;
const MAX_SAMPLES = 500_000;

/** Gathers the records of a text profile into the tables of a binary one. */
export class TextTables {
  readonly samples: Pick<TextSample, 'values' | 'objectSize'>[] = [];
  readonly places: Place[] = [];
  readonly #lines: TextLines;
  readonly #placeIndex = new Map<string, number>();
  /** Characters of all names and files. */
  #text = 0;
  readonly #stackStart: number[] = [0];
  readonly #stack = new IntList();
  /** Of the last sample, until the lines under it are read. */
  #addresses: readonly bigint[] = [];
  /** Whether any frame has a name. */
  named = false;

  constructor(lines: TextLines) {
    this.#lines = lines;
  }

  addSample({ values, objectSize, addresses }: TextSample): void {
    this.finishSample();
    if (this.samples.push({ values, objectSize }) > MAX_SAMPLES) {
      throw this.#lines.error('is one record too many');
    }
    this.#addresses = addresses;
  }

  /** Adds a caller to the stack of the last sample. */
  addFrame(frame: TextFrame): void {
    if (this.samples.length === 0) return;
    this.#push(frame);
    if (frame.name !== '') this.named = true;
  }

  /** Ends the last sample: a stack that no line names is that of the record itself. */
  finishSample(): void {
    if (this.samples.length < this.#stackStart.length) return;
    if (this.#stack.length === this.#stackStart.at(-1)) {
      for (const address of this.#addresses) {
        this.#push({ address, name: '', file: '', line: 0 });
      }
    }
    this.#stackStart.push(this.#stack.length);
  }

  #push(place: Place): void {
    if (this.#stack.push(this.#placeOf(place)) > MAX_FRAMES) {
      throw this.#lines.error('is one frame too many');
    }
  }

  #placeOf(place: Place): number {
    const key = `${place.address} ${place.line} ${place.name}\t${place.file}`;
    let index = this.#placeIndex.get(key);
    if (index === undefined) {
      this.#text += place.name.length + place.file.length;
      if (this.places.length >= MAX_PLACES || this.#text > MAX_NAMES) {
        throw this.#lines.error('is one place too many');
      }
      index = this.places.push(place) - 1;
      this.#placeIndex.set(key, index);
    }
    return index;
  }

  /** As in Go's binary form, a function is a name, and its file the first one seen. */
  functions(): { table: FunctionTable; indexOf: ReadonlyMap<string, number> } {
    const indexOf = new Map<string, number>();
    const file: string[] = [];
    for (const place of this.places) {
      if (place.name === '' || indexOf.has(place.name)) continue;
      indexOf.set(place.name, file.length);
      file.push(place.file);
    }
    const name = [...indexOf.keys()];
    const startLine = new Float64Array(name.length);
    return {
      table: { length: name.length, name, systemName: name, file, startLine },
      indexOf,
    };
  }

  /** Appends to the mappings the one that pprof makes up for addresses outside all others. */
  locations(mappings: Mapping[], functions: ReadonlyMap<string, number>): LocationTable {
    const { places } = this;
    const named = places.filter(({ name }) => name !== '');
    const lineStart = new Int32Array(places.length + 1);
    places.forEach(({ name }, i) => {
      lineStart[i + 1] = lineStart[i]! + (name === '' ? 0 : 1);
    });
    const find = mappingFinder(mappings);
    let anywhere = -1;
    const mapping = Int32Array.from(places, ({ address }) => {
      if (address === 0n) return -1;
      const index = find(address);
      if (index >= 0) return index;
      if (anywhere < 0) anywhere = mappings.push(ANYWHERE) - 1;
      return anywhere;
    });
    return {
      length: places.length,
      address: BigUint64Array.from(places, ({ address }) => address),
      mapping,
      isFolded: new Uint8Array(places.length),
      lineStart,
      lineFunction: Int32Array.from(named, ({ name }) => functions.get(name)!),
      lineNumber: Float64Array.from(named, ({ line }) => line),
      lineColumn: new Float64Array(named.length),
    };
  }

  sampleTable(types: number): SampleTable {
    const { samples } = this;
    return {
      length: samples.length,
      stackStart: Int32Array.from(this.#stackStart),
      stack: this.#stack.values(),
      values: Array.from({ length: types }, (_, type) =>
        Float64Array.from(samples, ({ values }) => values[type]!),
      ),
      objectSize: Float64Array.from(samples, ({ objectSize }) => objectSize),
      labels: samples.map(({ objectSize }) => labelText('bytes', '', objectSize, '')),
    };
  }
}
