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

/** A TCP port that can be listened on. */
export function port(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[1-9]\d{0,4}$/.test(text) && value <= 65_535) return value;
    throw new UserError(`${option} ${text}: a port is a number from 1 to 65535`);
  };
}

/** The file of `--output`, which is known to be one before anything is measured. */
export function outputFile(text: string): string {
  if (text === '') throw new UserError('--output: an empty name was given: name a file');
  if (text !== '-') return text;
  throw new UserError('--output -: name a file; without --output it goes to stdout');
}

/** A share of the whole, such as 0.005. */
export function share(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[\d.]+$/.test(text) && value <= 1) return value;
    throw new UserError(`${option} ${text}: a share from 0 to 1 is wanted, such as 0.005`);
  };
}
