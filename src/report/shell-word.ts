/** A text as one word for a POSIX shell. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  // On one line, as a report needs it.
  if (text.includes('\n')) {
    return `$'${text.replace(/[\\']/g, '\\$&').replace(/\r?\n/g, '\\n')}'`;
  }
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The same for a file: one whose name starts with a hyphen is no option. */
export function fileWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
