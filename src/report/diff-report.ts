import type { Attribute, FunctionDiff, HeapDiff } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import { amount, beside, change, changeOf } from './amounts.ts';
import { figure } from './changes.ts';
import { codeBlock } from './inert.ts';
import { COMMENT_LENGTH, type MarkdownOptions } from './markdown.ts';
import { tableMarkdown } from './markdown-rows.ts';
import { captureLine, sidesLine } from './measured.ts';
import { fitPage, fixed, fold } from './page.ts';
import { pageNames } from './page-names.ts';
import type { LinkTo, SideLabel } from './report-input.ts';
import { type Line, plural, type Span, toMarkdown, toPlain } from './spans.ts';
import { amountColumns, type Table, whereCell } from './tables.ts';
import { pageText, painter, type TextOptions, tableText } from './text.ts';

/** What `heapgate diff` shows: one metric of every function, without a verdict. */
export interface DiffInput {
  readonly diff: HeapDiff;
  readonly metric: Metric;
  /** What base, head and change are of, and what the table is ordered by; flat as pprof's is. */
  readonly attribute?: Attribute;
  readonly base: SideLabel;
  readonly head: SideLabel;
  readonly commands: readonly string[];
  readonly link?: LinkTo;
  readonly version: string;
}

export function diffMarkdown(input: DiffInput, options: MarkdownOptions = {}): string {
  const { maxLength = COMMENT_LENGTH, maxRows = 25, marker = '' } = options;
  const start = marker === '' ? '' : `${marker}\n`;
  const table = diffTable(input);
  const measured = measuredLines(input).map(toMarkdown);
  const commands = input.commands.length > 0 ? codeBlock(input.commands, 'sh') : '';
  const sections = [
    fixed('the total', 0, `### ${toMarkdown(totalLine(input))}`),
    {
      name: 'the functions',
      rank: 2,
      render: (room: number) => tableMarkdown(table, { most: maxRows, room }),
    },
    fold('how it was measured', 1, 'How this was measured, and how to see it yourself', [
      () => measured.join('\n\n'),
      () => commands,
    ]),
  ];
  return `${start}${fitPage(sections, maxLength - start.length)}`;
}

/** For a terminal; it ends with a line end. */
export function diffText(input: DiffInput, options: TextOptions = {}): string {
  const { color = false, width, maxRows = 25 } = options;
  const paint = painter(color);
  const blocks = [
    paint(toPlain(totalLine(input)), 'bold'),
    tableText(diffTable(input), maxRows, width, paint),
    measuredLines(input).map(toPlain).join('\n'),
  ];
  return pageText(blocks);
}

/** How it was measured, and what of it is not in the figures. */
function measuredLines({ diff, base, head }: DiffInput): Line[] {
  const notes = diff.notes.map(({ level, text }): Line => {
    return [level === 'warning' ? 'warning: ' : 'note: ', { prose: text }];
  });
  return [captureLine(diff), ...notes, sidesLine(base, head)];
}

function totalLine({ diff, metric }: DiffInput): Line {
  const total = diff.totals[metric] ?? { base: 0, head: 0, delta: 0 };
  const changed = diff.functions.filter((fn) => deltas(fn, metric).some((delta) => delta !== 0));
  const line: Span[] = [`${metric}: ${changeOf(total.delta, metric)}`];
  const unit = unitOf(metric);
  line.push(beside(total, unit));
  line.push(`, ${amount(total.base, unit)} → ${amount(total.head, unit)}, `);
  return [...line, `${plural(changed.length, 'function')} changed`];
}

function diffTable({ diff, metric, attribute = 'flat', link }: DiffInput): Table {
  const names = pageNames(diff);
  const others = (['flat', 'cum', 'owned'] as const).filter((each) => each !== attribute);
  const unit = unitOf(metric);
  const rows = diff.functions
    .filter((fn) => deltas(fn, metric).some((delta) => delta !== 0))
    .sort((a, b) => rank(b) - rank(a) || compareText(a.name, b.name));
  function rank(fn: FunctionDiff): number {
    return Math.abs(figure(fn, metric, attribute).delta);
  }
  return {
    columns: [
      ...amountColumns('function', attribute),
      ...others.map((title) => ({ title, align: 'right' as const })),
    ],
    length: rows.length,
    row: (index) => {
      const fn = rows[index]!;
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn.name, fn, names, (target) => link?.(target)),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
        ...others.map((other) => [change(figure(fn, metric, other).delta, unit)]),
      ];
    },
  };
}

function deltas(fn: FunctionDiff, metric: Metric): number[] {
  const figures = fn.metrics[metric];
  return figures ? [figures.flat.delta, figures.cum.delta, figures.owned.delta] : [];
}
