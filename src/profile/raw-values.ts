import { UserError } from '../errors.ts';
import type { ValueType } from './heap-profile.ts';

/** An int64 or uint64. The decoding library gives a bigint from five bytes on, never negative. */
export type Raw = number | bigint;

/** Characters of all texts of one kind, each as often as it is named. */
const MAX_TEXT = 2 ** 26;

/** Makes names, numbers and places of what the library decoded, and refuses what does not hold. */
export class RawValues {
  readonly name: string;
  readonly strings: readonly string[];

  constructor(name: string, strings: readonly string[]) {
    this.name = name;
    this.strings = strings;
  }

  malformed(what: string): UserError {
    return new UserError(`${this.name}: malformed profile: ${what}: write the profile again`);
  }

  text(index: Raw): string {
    const text = typeof index === 'number' ? this.strings[index] : this.strings[Number(index)];
    if (text !== undefined) return text;
    throw this.malformed(`string ${signed(index)} is named, but there are ${this.strings.length}`);
  }

  /** Texts of one kind: a few bytes of the file can name a long one over and over. */
  bounded(what: string): (index: Raw) => string {
    let size = 0;
    return (index) => {
      const text = this.text(index);
      size += text.length;
      if (size <= MAX_TEXT) return text;
      throw this.malformed(`the texts of ${what} are longer than ${MAX_TEXT} characters`);
    };
  }

  number(raw: Raw, what: string): number {
    if (typeof raw === 'number') return raw;
    const value = signed(raw);
    const exact = Number(value);
    if (Number.isSafeInteger(exact)) return exact;
    throw this.inexact(value, what);
  }

  inexact(value: Raw, what: string): UserError {
    return new UserError(
      `${this.name}: ${what} is ${value}, beyond 2^53: no sum with it would be exact`,
    );
  }

  valueType({ type, unit }: { type: Raw; unit: Raw }): ValueType {
    return { type: this.text(type), unit: this.text(unit) };
  }
}

/** One form for each id: a bigint only where a number would be rounded. */
export function plainId(id: Raw): Raw {
  if (typeof id === 'number' && id >= 0) return id;
  const whole = unsigned(id);
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}

export function signed(value: Raw): bigint {
  return BigInt.asIntN(64, BigInt(value));
}

export function unsigned(value: Raw): bigint {
  return BigInt.asUintN(64, BigInt(value));
}
