import type { MessageReader } from './message-reader.ts';
import type { Raw, RawValues } from './raw-values.ts';

/** A label of a sample: indices of strings, and a number; bigints where numbers would be rounded. */
export interface Label {
  readonly key: Raw;
  readonly str: Raw;
  readonly num: Raw;
  readonly unit: Raw;
}

/** The label that was read last. */
export function labelIn(label: MessageReader): Label {
  return {
    key: label.integer(1),
    str: label.integer(2),
    num: label.integer(3),
    unit: label.integer(4),
  };
}

/** One label in the canonical text that `SampleTable.labels` consists of. */
export function labelText(key: string, str: string, num: Raw, unit: string): string {
  return JSON.stringify([key, str, String(num), unit]);
}

/** Characters that all different labels of a profile may have. */
const MAX_TEXT = 2 ** 24;

/** Makes texts of labels; Go writes one number a sample, and many are equal. */
export class LabelTexts {
  readonly values: RawValues;
  readonly known = new Map<Raw, string>();
  readonly bytesKey: number;
  size = 0;

  constructor(values: RawValues) {
    this.values = values;
    this.bytesKey = values.strings.indexOf('bytes');
  }

  join(labels: readonly Label[]): string {
    if (labels.length <= 1) return labels.length === 0 ? '' : this.text(labels[0]!);
    const texts = labels.map((label) => this.text(label)).filter((text) => text !== '');
    return texts.length > 1 ? this.counted(texts.sort().join(',')) : (texts[0] ?? '');
  }

  /** The `bytes` label; 0 for none. */
  objectSize(labels: readonly Label[]): number {
    let size = 0;
    for (const { key, str, num } of labels) {
      if (str !== 0 || (key !== this.bytesKey && this.values.text(key) !== 'bytes')) continue;
      if (typeof num === 'bigint') throw this.values.inexact(num, 'a "bytes" label');
      size = num;
    }
    return size;
  }

  text({ key, str, num, unit }: Label): string {
    if (key !== this.bytesKey || str !== 0 || unit !== 0) {
      const name = this.values.text(key);
      if (str !== 0) return this.counted(labelText(name, this.values.text(str), 0, ''));
      // pprof forgets a label that is 0 without a unit.
      if (num === 0 && unit === 0) return '';
      return this.counted(labelText(name, '', num, this.values.text(unit)));
    }
    if (num === 0) return '';
    let text = this.known.get(num);
    if (text === undefined) {
      text = this.counted(labelText('bytes', '', num, ''));
      this.known.set(num, text);
    }
    return text;
  }

  /** A few bytes of the file can name a long string over and over. */
  counted(text: string): string {
    this.size += text.length;
    if (this.size <= MAX_TEXT) return text;
    throw this.values.malformed(`its labels are longer than ${MAX_TEXT} characters`);
  }
}

/** The labels of a sample's canonical text. */
export function readLabelTexts(
  texts: string,
): (readonly [key: string, str: string, num: string, unit: string])[] {
  return JSON.parse(`[${texts}]`);
}
