import { UserError } from '../errors.ts';

/** For options that may be given several times. */
export function append(value: string, before: string[]): string[] {
  return [...before, value];
}

export function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new UserError(`${option} ${text}: must be a whole number`);
    return Number(text);
  };
}

/** A share of the whole, such as 0.005. */
export function share(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[\d.]+$/.test(text) && value <= 1) return value;
    throw new UserError(`${option} ${text}: a share from 0 to 1 is wanted, such as 0.005`);
  };
}
