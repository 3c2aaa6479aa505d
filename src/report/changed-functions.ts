import type { Attribute, FunctionDiff } from '../compare/heap-diff.ts';
import type { Judgement } from '../policy/judgement.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { amount, change, share } from './amounts.ts';
import { type Changes, changesOf, figure, MINOR } from './changes.ts';
import type { Block, Fold } from './document.ts';
import type { Names } from './page-names.ts';
import type { LinkTo } from './report-input.ts';
import type { Line } from './spans.ts';
import { columns, type Table } from './table.ts';

/** What changed in whole profiles, by function: where everything was counted, a list worth reading. */
export function changedFunctions(
  { diff }: Judgement,
  names: Names,
  link: LinkTo,
): Fold | undefined {
  if (diff.capture.class !== 'exact' || diff.metrics.length === 0) return undefined;
  const metric: Metric = diff.metrics.includes('alloc_space') ? 'alloc_space' : diff.metrics[0]!;
  const changes = changesOf(diff, metric);
  const { grew, shrank, libraries, renamed, minor } = changes;
  if (grew.length + shrank.length + libraries.length + renamed.length + minor === 0)
    return undefined;
  const part = (table: Table, title: string): Block[] =>
    table.length > 0 ? [{ kind: 'table', title, table }] : [];
  return {
    kind: 'fold',
    name: 'the changed functions',
    rank: 6,
    summary: summaryOf(changes),
    blocks: [
      ...part(functionTable(grew, changes, 'owned', names, link), 'Grew, by what each owns'),
      ...part(functionTable(shrank, changes, 'owned', names, link), 'Shrank'),
      ...part(renamedTable(changes, names, link), 'Renamed'),
      ...part(functionTable(libraries, changes, 'flat', names, link), 'Outside the module, flat'),
      ...(minor > 0 ? [{ kind: 'line', line: [minorText(minor)] } as const] : []),
    ],
  };
}

function summaryOf({ grew, shrank, libraries, renamed, added, removed, minor }: Changes): string {
  const parts = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts.push(`${added} new`);
  if (removed > 0) parts.push(`${removed} gone`);
  if (renamed.length > 0) parts.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts.push(`${libraries.length + minor} outside the module`);
  return `All changed functions, in bytes of a whole run: ${parts.join(', ')}`;
}

function minorText(minor: number): string {
  return `${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`;
}

/** Functions by what they own or allocate themselves, with the objects beside. */
function functionTable(
  functions: readonly FunctionDiff[],
  { metric, companion }: Changes,
  attribute: Attribute,
  names: Names,
  link: LinkTo,
): Table {
  const objects = companion ? [columns.right('objects')] : [];
  return {
    columns: [
      columns.name('function'),
      columns.right('base'),
      columns.right('head'),
      columns.right('change'),
      ...objects,
    ],
    length: functions.length,
    row: (index) => {
      const fn = functions[index]!;
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, link),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), inBrackets(share(amounts.base, amounts.head))],
        ...(companion ? [[change(figure(fn, companion, attribute).delta, unitOf(companion))]] : []),
      ];
    },
  };
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Functions that look renamed: what each was and is called, and what it owns. */
function renamedTable({ renamed, metric }: Changes, names: Names, link: LinkTo): Table {
  return {
    columns: [columns.name('was'), columns.name('is'), columns.right('on both sides')],
    length: renamed.length,
    row: (index) => {
      const fn = renamed[index]!;
      return [
        wasCell(fn, names),
        whereCell(fn, names, link),
        [amount(figure(fn, metric, 'owned').head, unitOf(metric))],
      ];
    },
  };
}

/** What a function was called, beside the package that it was in where that is another one. */
function wasCell({ was = '', package: path }: FunctionDiff, names: Names): Line {
  if (was.startsWith(`${path}.`)) return [{ code: names.function(was.slice(path.length + 1)) }];
  const { importPath, local } = parseSymbol(was);
  return [{ code: names.function(local) }, ' in ', { code: names.package(importPath) }];
}

/** A function in its package, linked to the line that allocates. */
export function whereCell(fn: FunctionDiff, names: Names, link: LinkTo): Line {
  const short = names.function(fn.local);
  const title = short === fn.local ? '' : fn.name;
  return [{ code: short, url: link(fn), title }, ' in ', { code: names.package(fn.package) }];
}
