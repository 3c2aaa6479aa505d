import type { Comparison } from './compare.js';
import { type Made } from './made.js';
export { UserError } from '../errors.js';
/** What judges. */
export type Policy = Made<'policy'>;
/** What was found. */
export interface Judgement extends Made<'judgement'> {
    /** The worst verdict, and what it is called where there is none. */
    readonly conclusion: 'pass' | 'waived' | 'warn' | 'fail' | 'inconclusive' | 'error' | 'no-baseline';
}
/** What judges where there is no policy file. */
export declare function defaultPolicy(): Policy;
/**
 * Reads a policy, as YAML.
 *
 * @param file for messages
 * @throws UserError with a line for each mistake: `FILE:LINE:COLUMN what is wrong and the cure`
 */
export declare function parsePolicy(text: string, file: string): Policy;
/**
 * Holds every budget against all that it means. Nothing is measured again, and no self-test runs.
 *
 * @param day the day in UTC by which waivers hold, `2027-01-31`
 */
export declare function judge(comparison: Comparison, policy: Policy, day?: string): Judgement;
