import { type Made } from './made.js';
import type { ProfileSet } from './profile.js';
/** Two sides set against each other: `judge` and `diffJson` take it. */
export type Comparison = Made<'comparison'>;
export interface CompareOptions {
    /** Paths of the Go modules whose code is judged; by default what manifests and profiles tell. */
    readonly modules?: readonly string[];
}
/** Sets two sides against each other: results by the operation, functions as they are declared. */
export declare function compare(base: ProfileSet, head: ProfileSet, { modules }?: CompareOptions): Comparison;
