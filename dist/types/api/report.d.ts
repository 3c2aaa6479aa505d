import type { Comparison } from './compare.js';
import type { Judgement } from './policy.js';
import type { Diff, Report } from './report-json.js';
export type * from './report-json.js';
/** What a reader may know the sides by. */
export interface Labels {
    readonly base?: SideLabel;
    readonly head?: SideLabel;
    /** Command lines that show the same figures again, ready for a shell. */
    readonly commands?: readonly string[];
}
export interface SideLabel {
    readonly sha?: string;
    /** Where it came from, in a few words. */
    readonly description?: string;
}
/** The report as data, `heapgate/report/v2`: names as they are, which a page has to make harmless. */
export declare function reportJson(judgement: Judgement, labels?: Labels): Report;
/** The comment. Every name in it is shown where it can neither mention nor link. */
export declare function reportMarkdown(judgement: Judgement, labels?: Labels, 
/** In characters; by default as many as GitHub takes. */
maxLength?: number): string;
/** The report for a terminal, without colours. */
export declare function reportPlain(judgement: Judgement, labels?: Labels): string;
/** Whole profiles without a policy as data, `heapgate/diff/v2`. */
export declare function diffJson(comparison: Comparison, labels?: Labels): Diff;
