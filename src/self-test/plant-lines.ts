import { parseBenchmarkOutput } from '../profile/benchmark-output.ts';
import { linesOf, withoutEvents } from '../profile/test-events.ts';
import type { LinesPut } from './place.ts';

/** What a line is larger by. */
export type More = Pick<LinesPut, 'bytes' | 'objects' | 'operations'>;

/** Figures with their units. */
const FIGURES = String.raw`(?:\s+[-+]?(?:[\d.]+(?:e[-+]?\d+)?|Inf|NaN)\s+\S+)`;
/** A name of a function that Go runs, with Go's tabs or as a tool set them. */
const NAME = String.raw`^Benchmark(?!\p{Ll})\S*`;
/** With its iterations. */
const WHOLE = new RegExp(String.raw`${NAME}\s+(\d{1,15})${FIGURES}+\s*$`, 'u');
/** What a benchmark logs stands between its name and its figures, or before them. */
const BEGUN = new RegExp(`${NAME} *\t`, 'u');
const REST = new RegExp(
  String.raw`^ *(\d{1,15})${FIGURES}+\s*$|(?:^|\D)(\d{1,15})\s+[\d.]+\s+ns/op${FIGURES}*\s*$`,
  'u',
);
/** Nobody prints a result as long as this. */
const LONGEST = 10_000;

/** Indices of the lines that have the figures of a result. */
function resultsIn(lines: readonly string[]): number[] {
  const at: number[] = [];
  let isBegun = false;
  lines.forEach((line, i) => {
    if (line.length > LONGEST) return;
    isBegun ||= BEGUN.test(line);
    const found = WHOLE.exec(line) ?? (isBegun ? REST.exec(line) : null);
    if (!found) return;
    isBegun = false;
    // What was skipped in its measured run ends with a line of no operation.
    if (Number(found[1] ?? found[2]) > 0) at.push(i);
  });
  return at;
}

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
  const at = resultsIn(lines);
  if (at.length !== parseBenchmarkOutput(text, '')?.results.length) return undefined;
  for (const [index, more] of mores) lines[at[index]!] = largerLine(lines[at[index]!]!, more);
  return `${lines.join('\n')}\n`;
}
