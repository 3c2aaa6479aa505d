import { error, notice, setFailed, warning } from '@actions/core';
import { clean, inertLines } from '../foreign-text.ts';
import type { Annotation } from '../report/annotations.ts';

/** The runner cuts a message here (actions/runner ExecutionContext `_maxIssueMessageLength`). */
const MAX_MESSAGE = 4_096;
const MAX_TITLE = 255;
const WRITE = { error, warning, notice } as const;

/** Puts remarks on the run and, where the line is in view, on the diff of the pull request. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line } of annotations) {
    const place =
      file === undefined
        ? {}
        : { file: inertLines(file), ...(line !== undefined && { startLine: line }) };
    // The toolkit escapes what would end the command, and nothing else.
    const text = cut(inertLines(message), MAX_MESSAGE);
    WRITE[level](text, { title: cut(clean(title), MAX_TITLE), ...place });
  }
}

/** A remark about the run itself. */
export function remark(level: Annotation['level'], message: string, title = 'heapgate'): void {
  annotate([{ level, title, message, file: undefined, line: undefined }]);
}

/** Ends the step as failed: a verdict by 1, what could not be judged by 2. */
export function failStep(message: string, code: number): void {
  setFailed(inertLines(message));
  process.exitCode = code;
}

/** At most so many UTF-16 units, no character cut in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
