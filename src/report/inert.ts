import { capMiddle, clean, lineOfLog } from '../foreign-text.ts';

/*
 * Everything a profile, a policy or a file name says was written by someone else. These functions
 * are the only way such text may reach a page: in Markdown it can then neither mention, link,
 * break a table nor start a tag. A backslash before `@` does not stop a mention and an entity is
 * literal inside code, so a code span it is (github/cmark-gfm#389, spec.md "Code spans").
 */

/** A code span, outside tables. */
export function code(text: string): string {
  return span(capMiddle(clean(text)));
}

/** A code span inside a table cell: there a pipe needs a backslash, even in code. */
export function codeCell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

/**
 * A sentence with foreign words in it: plain words stay, whatever could mean something to
 * Markdown or to GitHub goes into code spans.
 */
export function prose(text: string): string {
  const words = capMiddle(clean(text), 1000)
    .split(' ')
    .filter((word) => word !== '');
  const parts: string[] = [];
  let foreign: string[] = [];
  const flush = () => {
    if (foreign.length === 0) return;
    const text = foreign.join(' ');
    // `parser.go:12:5:` reads better with the last sign outside, and a parenthesis that it closes.
    const isSentences = /[^,;:.?][,;:.?]$/.test(text) || /^[^(]+\)$/.test(text);
    const end = isSentences ? -1 : text.length;
    parts.push(span(text.slice(0, end)) + text.slice(end));
    foreign = [];
  };
  words.forEach((word, i) => {
    if (!isPlainWord(word, i === 0)) {
      foreign.push(word);
      return;
    }
    flush();
    parts.push(word);
  });
  flush();
  return parts.join(' ');
}

/** The same inside a table cell. */
export function proseCell(text: string): string {
  return prose(text).replaceAll('|', '\\|');
}

/** A code block that its content cannot close. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const body = lines.map((line) => lineOfLog(clean(line))).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link whose text is Markdown of ours; just the text where the address is not a web address. */
export function link(markdown: string, url: string | undefined, title = ''): string {
  const safe = url === undefined ? undefined : safeUrl(url);
  if (safe === undefined) return markdown;
  const hint = capMiddle(title, 300)
    .replace(/[^\p{L}\p{N} .,/()*…-]/gu, ' ')
    .trim();
  return hint === '' ? `[${markdown}](${safe})` : `[${markdown}](${safe} "${hint}")`;
}

function safeUrl(url: string): string | undefined {
  if (url.length > 2000 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href.replace(
    /[^\w\-.~:/?#@!$&'*+,;=%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function span(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const edges = text.startsWith('`') || text.endsWith('`');
  const stripped = text === '' || (text.startsWith(' ') && text.endsWith(' '));
  const pad = edges || stripped ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

/** `+5%`, `1000×`, `64KiB`, `3/op`. */
const NUMBER = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/(?:op|run))?)$/;
/** `KiB`, `B/op`. */
const UNIT = /^(?:[kKMGT]i?)?B(?:\/(?:op|run))?$/;

/** Letters, or a number with its sign; nothing that GitHub makes a link of or that starts a list. */
function isPlainWord(word: string, first: boolean): boolean {
  const bare = word.replace(/^\(/, '').replace(/[.,;:!?)]{1,3}$/, '');
  if (/^\p{L}+(?:[’'-]\p{L}+)*$/u.test(bare)) return !/^[0-9a-f]{7,}$/i.test(bare);
  if (first && bare !== word) return false;
  return NUMBER.test(bare) || UNIT.test(bare) || /^[—–…→%]$/.test(bare);
}
