import { setOutput } from '@actions/core';
import type { Conclusion } from '../policy/judgement.ts';

/** What a workflow can read of a run; the names and meanings of action.yml. */
export interface Outputs {
  readonly conclusion: Conclusion;
  /** Path of the JSON report; undefined where none could be written. */
  readonly report: string | undefined;
  readonly commentId: number | undefined;
  /** Number of budgets exceeded. */
  readonly exceeded: number;
}

/** Without GITHUB_OUTPUT the toolkit would print a command for every output instead. */
export function writeOutputs(outputs: Outputs, file = process.env.GITHUB_OUTPUT): void {
  if (!file) return;
  setOutput('conclusion', outputs.conclusion);
  setOutput('report', outputs.report ?? '');
  setOutput('comment-id', outputs.commentId ?? '');
  setOutput('exceeded', outputs.exceeded);
}
