import type { Attribute, FunctionDiff, MemStat } from '../compare/heap-diff.ts';
import { capMiddle } from '../foreign-text.ts';
import type { BudgetVerdict, Verdict } from '../policy/judgement.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import { amount, amountOf, beside, change } from './amounts.ts';
import { type Changes, figure, MINOR } from './changes.ts';
import type { Align } from './columns.ts';
import { limitSpans } from './headline.ts';
import type { Names } from './page-names.ts';
import type { LinkTo } from './report-input.ts';
import type { Line, Span } from './spans.ts';

/** A table before it is Markdown or text. Rows are made when asked for: there can be 50,000. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly align: Align }[];
  readonly length: number;
  row(index: number): readonly Line[];
}

const WORDS: Record<Verdict, string> = {
  fail: '❌ over',
  warn: '⚠️ warn',
  inconclusive: '❔ cannot tell',
  pass: '✅ within',
};

export function budgetTable(verdicts: readonly BudgetVerdict[], names: Names, link: LinkTo): Table {
  return {
    columns: [
      { title: 'verdict', align: 'left' },
      { title: 'budget', align: 'left' },
      { title: 'where', align: 'left' },
      { title: 'base', align: 'right' },
      { title: 'head', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'limit', align: 'left' },
    ],
    length: verdicts.length,
    row: (index) => budgetRow(verdicts[index]!, names, link),
  };
}

function budgetRow(v: BudgetVerdict, names: Names, link: LinkTo): Line[] {
  const unit = unitOf(v.metric);
  const { per, relative } = v.limit;
  const attribute = v.attribute === 'owned' ? '' : ` (${v.attribute})`;
  const kind = v.limit.kind === 'max' ? ' max' : '';
  const limit: Span[] = [`${v.metric}${attribute}${kind} `, ...limitSpans(v.limit)];
  if (v.limit.kind === 'max' && v.over > 0)
    limit.push(`, over by ${amountOf(v.over, v.metric, per)}`);
  return [
    [WORDS[v.verdict]],
    [{ prose: capMiddle(v.budget, 80) }],
    whereCell(v.function ?? v.package, v, names, link),
    [amount(v.base, unit, per)],
    [amount(v.head, unit, per)],
    [{ strong: change(v.delta, unit, per) }, beside(v, unit, { limit: relative, per })],
    limit,
  ];
}

/** Functions of the own module: what they own, what they allocate themselves, and the objects. */
export function ownTable(
  functions: readonly FunctionDiff[],
  changes: Changes,
  names: Names,
  link: LinkTo,
): Table {
  const columns = [
    ...amountColumns('function', 'change'),
    { title: 'flat', align: 'right' as const },
  ];
  return functionTable(functions, changes, 'owned', columns, names, link);
}

/** Functions of other modules, by what they allocate themselves. */
export function libraryTable(
  functions: readonly FunctionDiff[],
  changes: Changes,
  names: Names,
  link: LinkTo,
): Table {
  return functionTable(
    functions,
    changes,
    'flat',
    amountColumns('function', 'change'),
    names,
    link,
  );
}

/** Functions that look renamed: what each was and is called, and what it owns. */
export function renamedTable({ renamed, metric }: Changes, names: Names, link: LinkTo): Table {
  return {
    columns: [
      { title: 'gone', align: 'left' },
      { title: 'new', align: 'left' },
      { title: 'on both sides', align: 'right' },
    ],
    length: renamed.length,
    row: (index) => {
      const { from, to } = renamed[index]!;
      return [
        whereCell(from.name, { ...from, file: '' }, names, link),
        whereCell(to.name, to, names, link),
        [amount(figure(to, metric, 'owned').head, unitOf(metric))],
      ];
    },
  };
}

function functionTable(
  functions: readonly FunctionDiff[],
  { metric, companion }: Changes,
  attribute: Attribute,
  columns: Table['columns'],
  names: Names,
  link: LinkTo,
): Table {
  const withFlat = columns.length > 4;
  return {
    columns: companion ? [...columns, { title: titleOf(companion), align: 'right' }] : columns,
    length: functions.length,
    row: (index) => {
      const fn = functions[index]!;
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      const row: Line[] = [
        whereCell(fn.name, fn, names, link),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
      ];
      if (withFlat) row.push([change(figure(fn, metric, 'flat').delta, unit)]);
      if (companion) row.push([change(figure(fn, companion, attribute).delta, unitOf(companion))]);
      return row;
    },
  };
}

/** What the tables leave out because it says nothing; `''` for nothing. */
export function minorText({ minor, noise }: Changes): string {
  const lines: string[] = [];
  if (noise > 0) lines.push(`${noise} more differ by no more than the noise of measuring.`);
  if (minor > 0) {
    lines.push(`${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`);
  }
  return lines.join(' ');
}

export function amountColumns(first: string, last: string): { title: string; align: Align }[] {
  return [
    { title: first, align: 'left' },
    { title: 'base', align: 'right' },
    { title: 'head', align: 'right' },
    { title: last, align: 'right' },
  ];
}

/** A function in its package, or a package, linked to the line that allocates. */
export function whereCell(
  full: string,
  at: { package: string; local: string | undefined; file: string; line: number },
  names: Names,
  link: LinkTo,
): Line {
  const url = at.file === '' ? undefined : link(at);
  const pkg = names.package(at.package);
  if (at.local === undefined) return [{ code: pkg, url }];
  const short = names.function(at.local);
  const title = short === at.local ? '' : full;
  return [{ code: short, url, title }, ' in ', { code: pkg }];
}

function titleOf(metric: Metric): string {
  return unitOf(metric) === 'bytes' ? 'bytes' : 'objects';
}

/** The runtime's own statistics of a live process, before and after. */
export function memStatsTable(stats: readonly MemStat[]): Table {
  return {
    columns: [
      { title: 'runtime.MemStats', align: 'left' },
      { title: 'base', align: 'right' },
      { title: 'head', align: 'right' },
      { title: 'change', align: 'right' },
    ],
    length: stats.length,
    row: (index) => {
      const stat = stats[index]!;
      const { name, unit, base, head, delta } = stat;
      return [
        [name],
        [amount(base, unit)],
        [amount(head, unit)],
        [change(delta, unit), beside(stat, unit)],
      ];
    },
  };
}
