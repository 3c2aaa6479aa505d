import type { Reason } from './reason.ts';

/** What a limit says of a figure: broken or kept, or why that cannot be told. */
export interface Settled {
  /** By how much the limit is broken; 0 or less where it is kept. Bytes or objects. */
  readonly over: number;
  readonly outcome: 'broken' | 'kept' | Reason;
  /** How much of a growth other functions of the same result gave up. */
  readonly moved?: number;
}
