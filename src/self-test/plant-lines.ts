import { resultLines } from '../profile/benchmark-output.ts';
import { linesOf, withoutEvents } from '../profile/test-events.ts';
import type { LinesPut } from './place.ts';

/** What a line is larger by. */
export type More = Pick<LinesPut, 'bytes' | 'objects' | 'operations'>;

/** A line as `go test -bench` printed it or a tool set it, with larger figures. */
export function largerLine(line: string, { bytes, objects, operations }: More): string {
  const grown = (text: string, word: string, more: number) =>
    more === 0
      ? text
      : text.replace(
          new RegExp(`(\\d+)(\\s+${word})`),
          (_, value, rest) => `${Number(value) + more}${rest}`,
        );
  const counted =
    operations === 0
      ? line
      : line.replace(
          /(^|\s)(\d+)(\s+[0-9.]+\s+ns\/op)/,
          (_, start, count, rest) => `${start}${Number(count) + operations}${rest}`,
        );
  return grown(grown(counted, 'B/op', bytes), 'allocs/op', objects);
}

/**
 * An output with larger figures in some of its results.
 * @param mores by the result's index in the output
 */
export function largerOutput(text: string, mores: ReadonlyMap<number, More>): string {
  const plain = withoutEvents(text);
  const lines = [...linesOf(plain)];
  const at = resultLines(plain);
  for (const [index, more] of mores) lines[at[index]!] = largerLine(lines[at[index]!]!, more);
  return `${lines.join('\n')}\n`;
}
