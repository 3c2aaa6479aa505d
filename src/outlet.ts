import { messageOf, UserError } from './errors.ts';
import { clean, inertLines } from './foreign-text.ts';

/** A stream of this process, as far as it is used. */
export interface OutletStream {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on?(event: 'error', listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * The only way to a stream: whatever passes has no control characters and gives the runner no
 * command, but for those that have a method here.
 */
export interface Outlet {
  /** Something that is told: where it cannot be written, nobody listens. */
  lines(text: string): void;
  /** A line that the next one takes the place of, on a terminal. */
  status(text: string): void;
  group(title: string): void;
  endGroup(): void;
  /**
   * What the command was called for. Throws where it cannot be written, unless the reader has seen
   * enough and closed its end.
   *
   * @param colours whether it has some
   */
  report(text: string, colours?: boolean): Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

const CLEAR_LINE = '\r\u001b[K';

/** @param name what to call it where it cannot be written: `standard output` */
export function outletTo(stream: OutletStream, name: string): Outlet {
  // A failed write is told to whoever asked for it; an event that nobody heard would end us.
  stream.on?.('error', () => {});
  let unfinished = false;
  const finish = () => {
    const start = unfinished ? CLEAR_LINE : '';
    unfinished = false;
    return start;
  };
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    lines: (text) => void stream.write(`${finish()}${inertLines(text)}\n`),
    status: (text) => {
      stream.write(finish() + clean(text).slice(0, (stream.columns ?? 80) - 1));
      unfinished = true;
    },
    group: (title) => void stream.write(`::group::${clean(title)}\n`),
    endGroup: () => void stream.write('::endgroup::\n'),
    report: (text, colours = false) => {
      const whole = inertLines(endedText(text), colours);
      return new Promise((done, fail) => {
        stream.write(whole, (error) => {
          if (!error || ('code' in error && error.code === 'EPIPE')) done();
          else fail(new UserError(`${name} cannot be written to: ${messageOf(error)}`));
        });
      });
    },
  };
}

export const STDOUT: Outlet = outletTo(process.stdout, 'standard output');
export const STDERR: Outlet = outletTo(process.stderr, 'standard error');

/** With a line end, unless there is no line at all. */
export function endedText(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
