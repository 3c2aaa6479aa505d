import { type Line, toMarkdown, toPlain } from './spans.ts';

export type Sign = '❌' | '⚠️' | '❔' | '✅';

/** The one line that has to work alone: as a subject, in a notification, in the list of checks. */
export interface Headline {
  readonly sign: Sign;
  readonly line: Line;
}

export function headlineMarkdown({ sign, line }: Headline, title?: string): string {
  const start: Line = title ? [{ prose: title }, ': '] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}

/** Without a sign: its words say the same. */
export function headlineText({ line }: Headline): string {
  return toPlain(line);
}
