/** A piece of the file as messages show it: on one line, and not longer than helps. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
