import {
  ATTRIBUTES,
  type Attribute,
  type FunctionDiff,
  type HeapDiff,
} from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import { amount, beside, change, changeOf } from './amounts.ts';
import { whereCell } from './changed-functions.ts';
import { figure } from './changes.ts';
import { type Block, DEFAULT_ROWS, type Document } from './document.ts';
import { captureSpans, sidesLine } from './measured.ts';
import { noteLine } from './notes.ts';
import { pageNames } from './page-names.ts';
import { reasonText } from './reasons.ts';
import type { SideLabel } from './report-input.ts';
import { type Line, plural, type Span } from './spans.ts';
import { columns, type Table } from './table.ts';

/** What `heapgate diff` shows: one metric of every function, without a verdict. */
export interface DiffInput {
  readonly diff: HeapDiff;
  readonly metric: Metric;
  /** What base, head and change are of, and what the table is ordered by; flat as pprof's is. */
  readonly attribute?: Attribute;
  readonly base: SideLabel;
  readonly head: SideLabel;
  readonly commands: readonly string[];
  readonly version: string;
}

export function diffDocument(input: DiffInput): Document {
  const { commands } = input;
  const changed = changedIn(input);
  const measured = measuredLines(input).map((line): Block => ({ kind: 'line', line }));
  return {
    headline: { sign: '❔', line: totalLine(input, changed.length) },
    title: undefined,
    maxRows: DEFAULT_ROWS,
    blocks: [
      { kind: 'table', table: diffTable(input, changed) },
      {
        kind: 'fold',
        name: 'how it was measured',
        rank: 4,
        summary: 'How this was measured, and how to see it yourself',
        blocks: [
          ...measured,
          ...(commands.length > 0 ? [{ kind: 'commands', lines: commands } as const] : []),
        ],
      },
    ],
  };
}

/** How it was measured, and what of it is not in the figures. */
function measuredLines({ diff, base, head }: DiffInput): Line[] {
  const notes = diff.notes.map((note): Line => {
    return [note.level === 'warning' ? 'warning: ' : 'note: ', ...noteLine(note, '')];
  });
  const [doubt, ...others] = diff.capture.doubts;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const doubts: Line[] = doubt
    ? [
        [
          'Differences may come from the measuring: ',
          { prose: reasonText(doubt, pageNames(diff).package) },
          `${more}.`,
        ],
      ]
    : [];
  return [...doubts, captureSpans(diff), ...notes, sidesLine(base, head)].filter(
    (line) => line.length > 0,
  );
}

function totalLine({ diff, metric }: DiffInput, changed: number): Line {
  const total = diff.totals[metric] ?? { base: 0, head: 0, delta: 0 };
  const line: Span[] = [`${metric}: ${changeOf(total.delta, metric)}`];
  const unit = unitOf(metric);
  line.push(beside(total, unit));
  line.push(`, ${amount(total.base, unit)} → ${amount(total.head, unit)}, `);
  return [...line, `${plural(changed, 'function')} changed`];
}

function diffTable(
  { diff, metric, attribute = 'flat' }: DiffInput,
  changed: readonly FunctionDiff[],
): Table {
  const names = pageNames(diff);
  const others = ATTRIBUTES.filter((each) => each !== attribute);
  const unit = unitOf(metric);
  const rows = changed
    .map((fn) => ({ fn, rank: Math.abs(figure(fn, metric, attribute).delta) }))
    .sort((a, b) => b.rank - a.rank || compareText(a.fn.name, b.fn.name));
  return {
    columns: [
      columns.name('function'),
      columns.right('base'),
      columns.right('head'),
      columns.right(attribute),
      ...others.map(columns.right),
    ],
    length: rows.length,
    row: (index) => {
      const { fn } = rows[index]!;
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, () => undefined),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
        ...others.map((other) => [change(figure(fn, metric, other).delta, unit)]),
      ];
    },
  };
}

function changedIn({ diff, metric }: DiffInput): FunctionDiff[] {
  return diff.functions.filter(({ metrics }) => {
    const figures = metrics[metric];
    return figures && ATTRIBUTES.some((attribute) => figures[attribute].delta !== 0);
  });
}
