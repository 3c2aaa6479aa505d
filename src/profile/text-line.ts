import { UserError } from '../errors.ts';

/** Bytes of a line with its end: as much as pprof's scanner takes. */
const MAX_LINE = 64 * 1024;

/** Reads a text profile line by line; `number` is that of the last line, for messages. */
export class TextLines {
  readonly bytes: Uint8Array;
  readonly name: string;
  number = 0;
  at = 0;
  readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
  }

  /** The next line without its end; undefined after the last one. */
  next(): string | undefined {
    const { bytes, at } = this;
    if (at >= bytes.length) return undefined;
    this.number++;
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    if (end - at >= MAX_LINE) throw this.error(`is longer than ${MAX_LINE - 1} bytes`);
    this.at = end + 1;
    return this.decoder.decode(bytes.subarray(at, end)).replace(/\r$/, '');
  }

  error(what: string): UserError {
    return new UserError(
      `${this.name}: line ${this.number} ${what}: fetch the profile again, or leave out ?debug=1`,
    );
  }
}
