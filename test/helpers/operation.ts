import type { Pair } from '../../src/profile/manifest.ts';
import type { Processes } from './heap.ts';

/** What stands above the body of a benchmark. */
const BODY = 'testing.(*B).run1 > testing.(*B).runN >';

/**
 * The two processes of a result that does in each operation what some lines say, such as
 * `m.io/app.BenchmarkA > m.io/app.Parse  64 B x3`, and once what others do.
 */
export function operation(each: string, once = '', pair: Pair = [20, 120]): Processes {
  const at = (count: number) =>
    [...linesOf(each).map((line) => times(line, count)), ...linesOf(once)]
      .map((line) => `${BODY} ${line}`)
      .join('\n');
  return { low: at(pair[0]), high: at(pair[1]), pair };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function times(line: string, count: number): string {
  return line.replace(/x(\d+)$/, (_, number) => `x${Number(number) * count}`);
}
