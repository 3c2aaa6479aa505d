import { parseBenchmarkOutput } from '../profile/benchmark-output.ts';
import { linesOf, withoutEvents } from '../profile/test-events.ts';
import type { LinesPut } from './place.ts';

/** What a line is larger by. */
export type More = Pick<LinesPut, 'bytes' | 'objects' | 'operations'>;

/**
 * Iterations and the first figure of an operation, behind a benchmark's name or alone where it logs;
 * with Go's tabs or as a tool set them.
 */
const RESULT = /(?:^|\s)[1-9]\d*\s+[\d.]+(?:e[+-]\d+)?\s+\S+\/op(?:\s|$)/;

/** A line of a result, with larger figures. */
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
 * An output with larger figures in some of its results; undefined where the gate's reader finds
 * others in it.
 * @param mores by the result's index in the output
 */
export function largerOutput(text: string, mores: ReadonlyMap<number, More>): string | undefined {
  const lines = [...linesOf(withoutEvents(text))];
  const at = lines.flatMap((line, i) => (RESULT.test(line) ? [i] : []));
  if (at.length !== parseBenchmarkOutput(text, '')?.results.length) return undefined;
  for (const [index, more] of mores) lines[at[index]!] = largerLine(lines[at[index]!]!, more);
  return `${lines.join('\n')}\n`;
}
