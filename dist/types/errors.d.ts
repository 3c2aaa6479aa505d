/**
 * Something the user can mend: a missing file, a broken profile, a typo in the policy.
 * The message is one line that names the place and the cure; it is shown without a stack, and
 * whatever it quotes is plain text in it. Anything else that is thrown is a defect of heapgate's own.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
    /** @param message several where several things are to be mended, each a line */
    constructor(message: string | readonly string[]);
}
/** The one line to show for whatever was thrown. */
export declare function messageOf(thrown: unknown): string;
/** What stands between a run and its work, as the user is told; undefined for a defect. */
export declare function faultOf(thrown: unknown): string | undefined;
/** The same of a defect as well: that it is one, and where it happened. */
export declare function faultOrDefect(thrown: unknown): string;
