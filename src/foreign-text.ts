/*
 * Everything a profile, a policy, a server or a file name says was written by someone else. These
 * functions make it plain text: it neither moves the cursor nor gives the runner a command.
 */

/** Characters that are invisible, move the cursor or turn the writing round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Those that a page of ours never has, less line ends and tabs; a colour is one with what follows. */
const CONTROL = /(?![\n\t])(?:\p{Cc}\[(?:[012]|3[123])m|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])/gu;

/** Names longer than this lose their middle. */
const LONGEST = 120;

/**
 * Text of one visible line: controls, line ends and invisible characters become `�`. So does the
 * middle of `##[`, by which the runner finds a command anywhere in a line of the log
 * (actions/runner src/Runner.Common/ActionCommand.cs, `TryParse`).
 */
export function clean(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutUnseen(text);
  return plain.replaceAll('##[', '#\uFFFD[');
}

function withoutUnseen(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '\uFFFD')
    .replace(/\p{Zs}/gu, ' ');
}

/** Keeps both ends of a text of more than `most` characters; no character is cut in two. */
export function capMiddle(text: string, most: number = LONGEST): string {
  if (text.length <= most) return text;
  // What lies further in than any character of two units can reach is not looked at.
  const start = Array.from(text.slice(0, 2 * most));
  const end = Array.from(text.slice(-2 * most));
  if (text.length <= 2 * most && start.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${start.slice(0, head).join('')}…${end.slice(end.length - (most - 1 - head)).join('')}`;
}

/** A whole line that the runner takes for no command: `TryParseV2` looks at its start. */
export function lineOfLog(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\uFFFD').replaceAll('##[', '#\uFFFD[');
}

/**
 * Text of many lines as it may go to a stream: line ends and tabs stay, no other control does, and
 * no line is a command to the runner.
 *
 * @param colours whether our own colours stay too
 */
export function inertLines(text: string, colours = false): string {
  const plain = text.replaceAll('\r\n', '\n').replace(CONTROL, (found) => {
    if (colours && found.startsWith('\u001b[')) return found;
    return `\uFFFD${found.length > 2 ? found.slice(1) : ''}`;
  });
  return plain.split('\n').map(lineOfLog).join('\n');
}

/** JSON in which every such character, and `##[`, is an escape that stands for the same. */
export function inertJson(json: string): string {
  return json
    .replace(UNSEEN, (char) => (char === '\n' ? char : escaped(char)))
    .replaceAll('##[', '#\\u0023[');
}

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
