import { randomUUID } from 'node:crypto';
import { messageOf } from '../errors.ts';
import type { Conclusion } from '../policy/judgement.ts';
import { appendNow } from './runner-file.ts';

/** What a workflow can read of a run; the names and meanings of action.yml. */
export interface Outputs {
  readonly conclusion: Conclusion;
  /** Path of the JSON report; undefined where none could be written. */
  readonly report: string | undefined;
  readonly commentId: number | undefined;
  /** Number of budgets exceeded. */
  readonly exceeded: number;
}

/**
 * Writes them where the runner reads them. Gives a warning instead of throwing: the verdict is what
 * the step ends with.
 *
 * @param file GITHUB_OUTPUT; absent outside of Actions
 */
export function writeOutputs(outputs: Outputs, file: string | undefined): string | undefined {
  if (!file) return undefined;
  const values = {
    conclusion: outputs.conclusion,
    report: outputs.report ?? '',
    'comment-id': outputs.commentId ?? '',
    exceeded: outputs.exceeded,
  };
  // A value may hold line ends, a path's say, and the runner's own word for its end is ours to choose.
  const end = randomUUID();
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}<<${end}\n${value}\n${end}\n`,
  );
  try {
    appendNow(file, lines.join(''));
    return undefined;
  } catch (error) {
    return `the outputs could not be written: ${messageOf(error)}`;
  }
}
