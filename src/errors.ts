/**
 * Something the user can mend: a missing file, a broken profile, a typo in the policy.
 * The message is one line that names the place and the cure; it is shown without a stack.
 * Anything else that is thrown is a defect of heapgate's own.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The one line to show for whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
