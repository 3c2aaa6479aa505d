/**
 * What one room of heapgate makes for the next one. It is handed on as it is: nothing inside of it
 * is promised, and nothing else is taken in its place.
 */
export interface Made<What extends string> {
    readonly is: What;
}
/** @param outside all of it that is seen */
export declare function made<Outside extends Made<string>>(outside: Outside, inside: unknown): Outside;
/** @throws TypeError for what was made elsewhere, or by another version of heapgate */
export declare function insideOf<Inside>(outside: Made<string>, is: string): Inside;
