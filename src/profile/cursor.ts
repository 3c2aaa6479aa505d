import { UserError } from '../errors.ts';
import type { Raw } from './raw-values.ts';

/**
 * A place in the bytes of a protobuf message. A varint that was read stays in `low` and `high`
 * until the next one: profiles hold hundreds of thousands, too many to allocate anything for each.
 */
export class Cursor {
  readonly bytes: Uint8Array;
  readonly name: string;
  at = 0;
  /** The two halves of the last varint, as 32-bit integers. */
  low = 0;
  high = 0;

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
  }

  /** Moves past the varint at `at`. Like pprof, drops what a tenth byte has beyond 64 bits. */
  varint(end: number, what: string): void {
    const { bytes } = this;
    const start = this.at;
    // Most have one byte.
    const only = bytes[start]!;
    if (only < 128 && start < end) {
      this.at = start + 1;
      this.low = only;
      this.high = 0;
      return;
    }
    let at = start;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (at >= end) throw this.broken(start, `${what} is cut off`);
      const byte = bytes[at++]!;
      const bits = byte & 127;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (shift - 32);
      if (byte < 128) {
        this.at = at;
        this.low = low;
        this.high = high;
        return;
      }
    }
    throw this.broken(start, `${what} is a number of more than ten bytes`);
  }

  /** Moves past a tag, and gives its field number; the wire type are the lowest bits of `low`. */
  tag(end: number, what: string): number {
    this.varint(end, what);
    return this.high === 0 ? this.low >>> 3 : Math.floor(this.unsigned() / 8);
  }

  /** Moves past a length, and gives the end of what is that long. */
  length(end: number, what: string): number {
    const start = this.at;
    this.varint(end, what);
    const stop = this.at + this.unsigned();
    if (stop > end) throw this.broken(start, `${what} is longer than what is left`);
    return stop;
  }

  /** The last varint as uint64; rounded where it is beyond 2^53. */
  unsigned(): number {
    return (this.high >>> 0) * 2 ** 32 + (this.low >>> 0);
  }

  /** The last varint as int64; rounded, and then never a safe integer, where it is beyond 2^53. */
  signed(): number {
    return this.high * 2 ** 32 + (this.low >>> 0);
  }

  broken(at: number, what: string): UserError {
    return new UserError(
      `${this.name}: broken profile: ${what} (byte ${at}): write the profile again`,
    );
  }
}

/** Two halves as int64: a bigint where a number would be rounded. */
export function integerOf(low: number, high: number): Raw {
  const value = high * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low >>> 0);
}

/** Two halves as an id: a bigint where a number would be rounded. */
export function idOf(low: number, high: number): Raw {
  const value = (high >>> 0) * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}
