import type { Reason } from './reason.ts';

/** What a limit says of a figure: broken or kept, or why that cannot be told. */
export interface Settled {
  /** By how much the limit is broken; 0 or less where it is kept. Bytes or objects. */
  readonly over: number;
  readonly outcome: 'broken' | 'kept' | Reason;
  /** Kept by what two processes of the same code may differ by: to be measured again. */
  readonly isUnsure?: boolean;
}
