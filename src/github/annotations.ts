import { error, notice, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';

/** The runner cuts a message here (actions/runner ExecutionContext `_maxIssueMessageLength`). */
const MAX_MESSAGE = 4_096;
const MAX_TITLE = 255;
const WRITE = { error, warning, notice } as const;

/** Puts remarks on the run and, where the line is in view, on the diff of the pull request. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line } of annotations) {
    const place =
      file === undefined ? {} : { file, ...(line !== undefined && { startLine: line }) };
    WRITE[level](cut(message, MAX_MESSAGE), { title: cut(title, MAX_TITLE), ...place });
  }
}

/** At most so many UTF-16 units, no character cut in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, most - 1)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
