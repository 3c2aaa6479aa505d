import type { Cursor } from './cursor.ts';
import type { SampleTable } from './heap-profile.ts';
import type { IdTable } from './id-table.ts';
import { skip } from './int-fields.ts';
import { IntList } from './int-list.ts';
import { type Label, LabelTexts, readLabel } from './labels.ts';
import type { RawValues } from './raw-values.ts';

/** More values, and more frames, than the samples of any heap profile have. */
const MAX_VALUES = 2 ** 22;
export const MAX_FRAMES = 2 ** 23;

const MAX_LABELS = 10_000;

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
  spans: readonly number[],
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
  /** Of the sample being read. */
  index = 0;
  valueCount = 0;
  ownLabels: Label[] = [];

  constructor(cursor: Cursor, length: number, context: SampleContext) {
    this.cursor = cursor;
    this.context = context;
    this.length = length;
    this.stackStart = new Int32Array(length + 1);
    this.columns = Array.from({ length: context.types }, () => new Float64Array(length));
    this.objectSize = new Float64Array(length);
    this.texts = new LabelTexts(context.values);
  }

  read(index: number, start: number, end: number): void {
    const { cursor, context } = this;
    this.index = index;
    this.valueCount = 0;
    if (this.ownLabels.length > 0) this.ownLabels = [];
    cursor.at = start;
    while (cursor.at < end) this.field(end);
    if (this.valueCount !== context.types) {
      throw context.values.malformed(
        `sample ${index + 1} has ${this.valueCount} values for ${context.types} sample types (byte ${start})`,
      );
    }
    this.stackStart[index + 1] = this.stack.length;
    this.labels.push(this.texts.join(this.ownLabels));
    this.objectSize[index] = this.texts.objectSize(this.ownLabels);
  }

  field(end: number): void {
    const { cursor } = this;
    const start = cursor.at;
    cursor.varint(end, 'sample');
    const number = cursor.high === 0 ? cursor.low >>> 3 : Math.floor(cursor.unsigned() / 8);
    const wire = cursor.low & 7;
    if (number === 1) this.ints(wire, start, end, 'sample.location_id');
    else if (number === 2) this.ints(wire, start, end, 'sample.value');
    else if (number === 3) {
      if (wire !== 2) throw cursor.broken(start, 'sample.label is not a message');
      const labels = this.ownLabels.push(readLabel(cursor, cursor.length(end, 'sample.label')));
      if (labels > MAX_LABELS) throw cursor.broken(start, `it is label ${labels} of one sample`);
    } else skip(cursor, wire, end, 'sample');
  }

  ints(wire: number, start: number, end: number, what: string): void {
    const { cursor } = this;
    if (wire !== 0 && wire !== 2) {
      throw cursor.broken(start, `${what} has the wrong wire type ${wire}`);
    }
    const stop = wire === 2 ? cursor.length(end, what) : cursor.at + 1;
    const most = wire === 2 ? stop : end;
    const isValue = what === 'sample.value';
    while (cursor.at < stop) {
      cursor.varint(most, what);
      if (isValue) this.value();
      else this.location();
    }
  }

  location(): void {
    const { cursor, context } = this;
    const id = cursor.high === 0 ? cursor.low >>> 0 : cursor.id();
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

  value(): void {
    const column = this.columns[this.valueCount++];
    if (column === undefined) return;
    const value = this.cursor.signed();
    if (!Number.isSafeInteger(value)) {
      throw this.context.values.inexact(
        this.cursor.integer(),
        `a value of sample ${this.index + 1}`,
      );
    }
    column[this.index] = value;
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
