import { capMiddle, clean } from './foreign-text.ts';

/** Characters of a message: it quotes names, and those have no bound. */
const LONGEST_LINE = 2_000;

/**
 * Something the user can mend: a missing file, a broken profile, a typo in the policy.
 * The message is one line that names the place and the cure; it is shown without a stack, and
 * whatever it quotes is plain text in it. Anything else that is thrown is a defect of heapgate's own.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /** @param message several where several things are to be mended, each a line */
  constructor(message: string | readonly string[]) {
    const lines = typeof message === 'string' ? [message] : message;
    super(lines.map((line) => capMiddle(clean(line), LONGEST_LINE)).join('\n'));
  }
}

/** The one line to show for whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What stands between a run and its work, as the user is told; undefined for a defect. */
export function faultOf(thrown: unknown): string | undefined {
  if (thrown instanceof UserError) return thrown.message;
  if (!(thrown instanceof Error)) return undefined;
  // The machine refused: a full disk, a missing folder, too many open files.
  if ('syscall' in thrown && typeof thrown.syscall === 'string') {
    return new UserError(thrown.message).message;
  }
  const isTooLarge = /^(?:Invalid (?:string|array|typed array) length|Array buffer allocation)/;
  if (thrown instanceof RangeError && isTooLarge.test(thrown.message)) {
    return 'there is not enough memory for all of this: give fewer or smaller profiles';
  }
  return undefined;
}

/** The same of a defect as well: that it is one, and where it happened. */
export function faultOrDefect(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown);
  return faultOf(thrown) ?? `this is a defect of heapgate's, please report it: ${stack}`;
}
