/** Where a run tells what it does. Every line is safe to print on a runner. */
export interface Log {
  info(line: string): void;
}

/**
 * A log whose lines cannot start a workflow command, whatever names they quote. The runner takes
 * a command from `::` at the start of a line, and `##[` anywhere in it (actions/runner
 * ActionCommand.cs).
 */
export function createLog(write: (text: string) => void): Log {
  return { info: (line) => write(`${inertLines(line)}\n`) };
}

/** Line ends stay; other control characters go, and no line reads as a workflow command. */
export function inertLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #['),
    )
    .join('\n');
}
