import { UserError } from '../errors.ts';

/** Characters of a text that is shown: the longest that anybody could read took a day. */
const LONGEST = 2 ** 27;

/** Lines as one text, unless what names they repeat makes it endless. */
export function joined(lines: readonly string[]): string {
  let length = 0;
  for (const line of lines) length += line.length + 1;
  if (length <= LONGEST) return `${lines.join('\n')}\n`;
  throw new UserError(
    `the output would have ${length} characters: show less of it, with --limit or --focus`,
  );
}
