import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { METRICS, type Metric } from '../profile/metric.ts';

/** The mark of a limit that `heapgate init` wrote, and renews. */
export const MEASURED_MARK = '# measured';

/** From where to where something stands in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A budget of one pattern of benchmarks, as it stands in the text of a valid policy. */
export interface WrittenBudget {
  readonly name: string;
  readonly pattern: string;
  /** Where its first line begins, and where its last one ends. */
  readonly lines: Span;
  /** Of the limits that `init` wrote: the amount, and the mark to the end of its line. */
  readonly own: ReadonlyMap<Metric, { readonly amount: Span; readonly mark: Span }>;
}

export interface WrittenBudgets {
  readonly names: ReadonlySet<string>;
  readonly all: readonly WrittenBudget[];
  /** Where the line of the key `budgets` ends, and how far its entries are indented. */
  readonly list: { readonly after: number; readonly indent: string } | undefined;
  /** Entries that stand in brackets have no lines of their own. */
  readonly isInline: boolean;
}

/** Where the budgets of a policy stand in its text. */
export function writtenBudgets(text: string): WrittenBudgets {
  const { contents } = parseDocument<ParsedNode>(text, { schema: 'core', uniqueKeys: false });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'budgets')
    : undefined;
  const list = pair?.value;
  const isInline = isMap(contents) && contents.flow === true;
  if (!pair || !isSeq(list)) return { names: new Set(), all: [], list: undefined, isInline };
  const items = list.items.filter((item) => isMap(item)) as YAMLMap[];
  const first = items[0]?.range?.[0] ?? 0;
  const [indent = '  '] = /^[ ]*(?=-)/.exec(text.slice(lineStart(text, first))) ?? [];
  const after = lineEnd(text, (pair.key as Node).range![1]);
  return {
    names: new Set(items.map((item) => `${item.get('name')}`)),
    all: items.flatMap((item) => written(text, item)),
    list: { after, indent },
    isInline: isInline || list.flow === true,
  };
}

function written(text: string, item: YAMLMap): WrittenBudget[] {
  const patterns = item.get('benchmarks');
  if (!isSeq(patterns) || patterns.items.length !== 1 || item.flow) return [];
  if (item.has('packages') || item.has('functions')) return [];
  const [pattern] = patterns.items;
  const own = new Map<Metric, { amount: Span; mark: Span }>();
  for (const metric of METRICS) {
    const limits = item.get(metric);
    const max = isMap(limits) ? limits.get('max', true) : undefined;
    if (!isMap(limits) || !isScalar(max) || !max.range) continue;
    const to = lineEnd(text, limits.range![1]);
    const from = text.indexOf(MEASURED_MARK, limits.range![1]);
    if (from < 0 || from > to) continue;
    own.set(metric, { amount: { from: max.range[0], to: max.range[1] }, mark: { from, to } });
  }
  const lines = { from: lineStart(text, item.range![0]), to: lineEnd(text, endOf(item)) };
  const name = `${item.get('name')}`;
  return [{ name, pattern: String(isScalar(pattern) ? pattern.value : ''), lines, own }];
}

/** Where the last value ends; a block's own range has the blank lines and comments behind it too. */
function endOf(node: Node): number {
  const last = isMap(node) ? node.items.at(-1)?.value : isSeq(node) ? node.items.at(-1) : undefined;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  return isBlock && last ? endOf(last as Node) : node.range![1];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line's end, be that of Windows or not. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
