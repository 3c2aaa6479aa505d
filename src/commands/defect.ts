import { faultOrDefect } from '../errors.ts';
import { STDERR } from '../outlet.ts';

/** Ends with what stands in the way, or with the defect that it is; never with a verdict's code. */
export function failDefect(error: unknown): void {
  STDERR.lines(`heapgate: ${faultOrDefect(error)}`);
  process.exit(2);
}
