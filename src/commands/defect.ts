import { faultOf, messageOf } from '../errors.ts';
import { STDERR } from '../outlet.ts';

/** Ends with what stands in the way, or with the defect that it is; never with a verdict's code. */
export function failDefect(error: unknown): void {
  STDERR.lines(`heapgate: ${faultOf(error) ?? defect(error)}`);
  process.exit(2);
}

export function defect(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
  return `this is a defect of heapgate's, please report it: ${stack}`;
}
