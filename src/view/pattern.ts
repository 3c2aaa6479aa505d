import { RE2JS } from 're2js';
import { UserError } from '../errors.ts';

/** Whether a text has a match anywhere in it. */
export type Pattern = (text: string) => boolean;

/** The function below, as it is handed to a view: its engine is not loaded for one without patterns. */
export type CompilePattern = typeof compilePattern;

/** Characters of an expression; pprof's own drop_frames has 1,600. */
const LONGEST = 4096;

/**
 * A regular expression in RE2's syntax, which is Go's and so pprof's. It runs in time linear to
 * the text, whatever the expression: some come out of profiles.
 *
 * @param option what to call it in the complaint about a broken one: `--focus`
 */
export function compilePattern(expression: string, option: string): Pattern {
  if (expression.length > LONGEST) {
    throw new UserError(`${option}: has more than ${LONGEST} characters: shorten it`);
  }
  try {
    const compiled = RE2JS.compile(expression);
    return (text) => compiled.test(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${option} ${expression}: ${reason}: give a regular expression of Go`);
  }
}
