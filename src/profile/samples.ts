import { IntList } from '../int-list.ts';
import { type Cursor, idOf, integerOf } from './cursor.ts';
import type { SampleTable } from './heap-profile.ts';
import type { IdTable } from './id-table.ts';
import { type Label, LabelTexts, labelIn } from './labels.ts';
import { MessageReader } from './message-reader.ts';
import { LABEL, SAMPLE } from './profile-fields.ts';
import type { RawValues } from './raw-values.ts';

/** More values, and more frames, than the samples of any heap profile have. */
const MAX_VALUES = 2 ** 22;
export const MAX_FRAMES = 2 ** 23;

const MAX_LABELS = 10_000;
const NO_LABELS: Label[] = [];

/** What samples refer to. */
export interface SampleContext {
  /** How many sample types there are. */
  readonly types: number;
  readonly locations: IdTable;
  readonly values: RawValues;
}

/**
 * Reads the samples into columns, straight from the bytes: they are most of a profile, and objects
 * for each would take longer than all the rest.
 *
 * @param spans start and end of each sample
 */
export function readSamples(
  cursor: Cursor,
  spans: Int32Array,
  context: SampleContext,
): SampleTable {
  const length = spans.length / 2;
  if (length * context.types > MAX_VALUES) {
    throw context.values.malformed(`it has ${length} samples of ${context.types} sample types`);
  }
  const reader = new SampleReader(cursor, length, context);
  for (let i = 0; i < length; i++) reader.read(i, spans[2 * i]!, spans[2 * i + 1]!);
  return reader.table();
}

class SampleReader {
  readonly cursor: Cursor;
  readonly context: SampleContext;
  readonly length: number;
  readonly stackStart: Int32Array;
  readonly stack = new IntList();
  readonly columns: readonly Float64Array[];
  readonly objectSize: Float64Array;
  readonly labels: string[] = [];
  readonly texts: LabelTexts;
  readonly sample: MessageReader;
  readonly label: MessageReader;
  /** Of the sample being read. */
  index = 0;
  valueCount = 0;
  ownLabels = NO_LABELS;

  constructor(cursor: Cursor, length: number, context: SampleContext) {
    this.cursor = cursor;
    this.context = context;
    this.length = length;
    this.stackStart = new Int32Array(length + 1);
    this.columns = Array.from({ length: context.types }, () => new Float64Array(length));
    this.objectSize = new Float64Array(length);
    this.texts = new LabelTexts(context.values);
    this.label = new MessageReader(cursor, LABEL);
    this.sample = new MessageReader(cursor, SAMPLE, (field, stop) => {
      if (field === 1) this.readStack(stop);
      else if (field === 2) this.readValues(stop);
      else this.readLabel(stop);
    });
  }

  read(index: number, start: number, end: number): void {
    const { context } = this;
    this.index = index;
    this.valueCount = 0;
    this.ownLabels = NO_LABELS;
    this.sample.read(start, end);
    if (this.valueCount !== context.types) {
      throw context.values.malformed(
        `sample ${index + 1} has ${this.valueCount} values for ${context.types} sample types (byte ${start})`,
      );
    }
    this.stackStart[index + 1] = this.stack.length;
    this.labels.push(this.texts.join(this.ownLabels));
    this.objectSize[index] = this.texts.objectSize(this.ownLabels);
  }

  readLabel(stop: number): void {
    const { cursor, label } = this;
    const start = cursor.at;
    label.read(start, stop);
    if (this.ownLabels === NO_LABELS) this.ownLabels = [labelIn(label)];
    else if (this.ownLabels.push(labelIn(label)) > MAX_LABELS) {
      throw cursor.broken(start, `it is label ${this.ownLabels.length} of one sample`);
    }
  }

  /** A profile is mostly these: what is usual takes no call. */
  readStack(stop: number): void {
    const { cursor, stack } = this;
    const { bytes } = cursor;
    const { near } = this.context.locations;
    let { ints, length } = stack;
    let { at } = cursor;
    while (at < stop) {
      const start = at;
      let byte = bytes[at++]!;
      let id = byte & 127;
      for (let shift = 7; byte > 127 && at < stop && shift < 28; shift += 7) {
        byte = bytes[at++]!;
        id |= (byte & 127) << shift;
      }
      const location = byte < 128 && id < near.length ? near[id]! : -1;
      if (location >= 0 && length < ints.length) {
        ints[length++] = location;
        continue;
      }
      cursor.at = start;
      stack.length = length;
      cursor.varint(stop, 'sample.location_id');
      this.frame();
      at = cursor.at;
      ({ ints, length } = stack);
    }
    cursor.at = at;
    stack.length = length;
  }

  frame(): void {
    const { cursor, context } = this;
    const id = idOf(cursor.low, cursor.high);
    const location = context.locations.find(id);
    if (location < 0) {
      throw context.values.malformed(
        `sample ${this.index + 1} names location ${id}, which is not there`,
      );
    }
    if (this.stack.push(location) > MAX_FRAMES) {
      throw context.values.malformed(`its stacks have more than ${MAX_FRAMES} frames`);
    }
  }

  readValues(stop: number): void {
    const { cursor, columns, index } = this;
    while (cursor.at < stop) {
      cursor.varint(stop, 'sample.value');
      const value = cursor.signed();
      if (!Number.isSafeInteger(value)) {
        throw this.context.values.inexact(
          integerOf(cursor.low, cursor.high),
          `a value of sample ${index + 1}`,
        );
      }
      const column = columns[this.valueCount++];
      if (column) column[index] = value;
    }
  }

  table(): SampleTable {
    return {
      length: this.length,
      stackStart: this.stackStart,
      stack: this.stack.values(),
      values: this.columns,
      objectSize: this.objectSize,
      labels: this.labels,
    };
  }
}
