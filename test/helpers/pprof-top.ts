/** One row of `pprof -top`; percentages as printed, without blanks. */
export interface TopRow {
  /** In the unit printed: bytes under `-unit=B`. */
  readonly flat: number;
  readonly flatPercent: string;
  readonly sumPercent: string;
  readonly cum: number;
  readonly cumPercent: string;
  readonly name: string;
  readonly inline: '' | 'inline' | 'partial-inline';
}

const number = String.raw`(-?[\d.]+)[A-Za-z]*`;
const percent = String.raw`([-+\d.e]+%)`;
const row = new RegExp(`^ *${number} +${percent} +${percent} +${number} +${percent}  (.*)$`);

/** The rows of `pprof -top`, in its order. */
export function parseTop(text: string): TopRow[] {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => line.trim() === 'flat  flat%   sum%        cum   cum%');
  if (header < 0) throw new Error(`not the output of pprof -top:\n${text.slice(0, 200)}`);
  return lines
    .slice(header + 1)
    .filter((line) => line !== '')
    .map(parseRow);
}

/** The total of the line `Showing nodes accounting for A, P of TOTAL total`. */
export function parseTotal(text: string): number {
  const total = /^Showing nodes accounting for .* of (-?[\d.]+)[A-Za-z]* total$/m.exec(text)?.[1];
  if (total === undefined) throw new Error(`no total in:\n${text.slice(0, 200)}`);
  return Number(total);
}

function parseRow(line: string): TopRow {
  const cells = row.exec(line);
  if (cells === null) throw new Error(`not a row of pprof -top: ${line}`);
  const [, flat, flatPercent, sumPercent, cum, cumPercent, rest] = cells as unknown as string[];
  const inline = / \((inline|partial-inline)\)$/.exec(rest!);
  return {
    flat: Number(flat),
    flatPercent: flatPercent!,
    sumPercent: sumPercent!,
    cum: Number(cum),
    cumPercent: cumPercent!,
    name: inline ? rest!.slice(0, inline.index) : rest!,
    inline: (inline?.[1] ?? '') as TopRow['inline'],
  };
}
