import { UserError } from '../errors.ts';

/** For options that may be given several times. */
export function append(value: string, before: string[]): string[] {
  return [...before, value];
}

export function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new UserError(`${option} ${text}: a whole number is wanted`);
    return Number(text);
  };
}
