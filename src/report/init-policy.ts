import { UserError } from '../errors.ts';
import type { MeasuredMax, MeasuredResult } from '../policy/measured.ts';
import {
  MEASURED_MARK,
  type Span,
  type WrittenBudget,
  type WrittenBudgets,
  writtenBudgets,
} from '../policy/own-limits.ts';
import { unitOf } from '../profile/metric.ts';
import { pair } from './amounts.ts';

const NEW = `# What one operation of each benchmark allocates at most, as it was measured. The init
# command renews the limits that say "measured", and keeps all else as it is.
version: 1
`;

const LONGEST_NAME = 200;

export interface Initiated {
  readonly text: string;
  /** Limits. */
  readonly added: number;
  readonly renewed: number;
}

/**
 * A policy with a `max` for each result: the least that all sets keep. Of one that is there already
 * only the limits with the mark are renewed, and every other character stays. New budgets go before
 * those that a person wrote, which so win over them.
 *
 * @param before a valid policy; undefined: there is none
 * @param file as messages name it
 */
export function initPolicy(
  before: string | undefined,
  results: readonly MeasuredResult[],
  file: string,
): Initiated {
  const text = before ?? NEW;
  const written = writtenBudgets(text);
  if (written.isInline) {
    throw new UserError(
      `${file}: its budgets stand in brackets: write each on lines of its own, between which new ones fit`,
    );
  }
  const known = new Map(written.all.map((budget) => [budget.pattern, budget]));
  const edits: (Span & { readonly put: string })[] = [];
  let renewed = 0;
  for (const { pattern, maxima } of results) {
    for (const max of maxima) {
      const own = known.get(pattern)?.own.get(max.metric);
      if (!own) continue;
      renewed++;
      edits.push({ ...own.amount, put: limitOf(max) }, { ...own.mark, put: markOf(max) });
    }
  }
  const missing = results.filter(({ pattern, maxima }) => maxima.length > 0 && !known.has(pattern));
  const names = new Set(written.names);
  const places = new Map<number, string[]>();
  let group: string | undefined;
  for (const result of missing) {
    const { at, isFirst } = placeOf(written, result, text);
    const indent = written.list?.indent ?? '  ';
    const isNewGroup = isFirst && group !== result.id.package;
    group = result.id.package;
    const lines = budgetLines(result, names).map((line) => `${indent}${line}`);
    const heading = isNewGroup ? [`${indent}# ${group === '' ? 'no package' : group}`] : [];
    places.set(at, [...(places.get(at) ?? []), ...heading, ...lines]);
  }
  const isCrlf = text.includes('\r\n');
  for (const [at, lines] of places) {
    const key = written.list ? [] : ['budgets:'];
    const start = at > 0 && text[at - 1] === '\n' && at === text.length ? '' : '\n';
    const put = `${start}${[...key, ...lines].join('\n')}${start === '' ? '\n' : ''}`;
    edits.push({ from: at, to: at, put: isCrlf ? put.replaceAll('\n', '\r\n') : put });
  }
  const added = missing.flatMap(({ maxima }) => maxima).length;
  return { text: edited(text, edits), added, renewed };
}

/** Behind the one before it in its package's group, for a benchmark's own sub-benchmarks come later. */
function placeOf(
  { all, list }: WrittenBudgets,
  { id, pattern }: MeasuredResult,
  text: string,
): { at: number; isFirst: boolean } {
  if (!list) return { at: text.length, isFirst: true };
  const own = all.filter((budget) => budget.own.size > 0);
  const group = own.filter((budget) => isOf(budget, id.package));
  const earlier = group.filter((budget) => budget.pattern < pattern);
  const [last] = earlier.toSorted((a, b) => b.lines.to - a.lines.to);
  if (last) return { at: last.lines.to, isFirst: false };
  if (group[0]) return { at: Math.max(list.after, group[0].lines.from - 1), isFirst: false };
  const end = own.at(-1)?.lines.to;
  return { at: end ?? list.after, isFirst: true };
}

function isOf({ pattern }: WrittenBudget, path: string): boolean {
  return path === '' ? pattern.startsWith('Benchmark') : pattern.startsWith(`${path}.Benchmark`);
}

function budgetLines({ pattern, maxima }: MeasuredResult, names: Set<string>): string[] {
  const short = pattern.slice(-LONGEST_NAME + 4);
  let name = short;
  for (let i = 2; names.has(name); i++) name = `${short} ${i}`;
  names.add(name);
  return [
    `- name: ${JSON.stringify(name)}`,
    `  benchmarks: [${JSON.stringify(pattern)}]`,
    ...maxima.map((max) => `  ${max.metric}: { max: ${limitOf(max)} } ${markOf(max)}`),
  ];
}

/** Rounded up: the least limit, in the digits that one writes, which the sets keep. */
function limitOf({ metric, most, isZero }: MeasuredMax): string {
  if (isZero) return '0';
  if (unitOf(metric) === 'bytes') return `${Math.ceil(most - 1e-6)} B`;
  return String(Math.ceil(most * 100 - 1e-6) / 100);
}

function markOf({ metric, least, most, sets }: MeasuredMax): string {
  const range = pair({ base: least, head: most }, metric, 'op').replace(' → ', ' to ');
  return `${MEASURED_MARK} ${range}${sets > 1 ? ` in ${sets} sets` : ''}`;
}

function edited(text: string, edits: readonly (Span & { readonly put: string })[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { from, to, put } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return [...parts, text.slice(at)].join('');
}
