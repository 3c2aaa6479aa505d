import { capMiddle } from '../foreign-text.ts';
import type { Finding, Verdict } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Limit } from '../policy/policy.ts';
import { grewFreely, type ResultRow } from '../policy/result-row.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import { pair, telling } from './amounts.ts';
import { changeSpans, limitOf, limitText, whereLine } from './finding-words.ts';
import { formerOf, ofResult } from './former.ts';
import type { Names } from './page-names.ts';
import type { LinkTo } from './report-input.ts';
import { endingSign } from './result-endings.ts';
import { type Leading, likewiseSpans } from './set-ups.ts';
import type { Line, Span } from './spans.ts';
import { columns, type Table } from './table.ts';

const WORDS: Readonly<Record<Exclude<ResultRow['standing'], 'gone'>, string>> = {
  fail: '❌ over',
  warn: '⚠️ over',
  inconclusive: '❔ cannot tell',
  waived: '✅ waived',
  new: 'new',
  more: 'more, within',
  less: '✅ less',
  unmeasured: 'not measured',
  same: 'same',
};

/** Results, as `go test -benchmem` speaks of them. */
export function resultTable(rows: readonly ResultRow[], names: Names): Table {
  return {
    columns: [
      columns.left(''),
      columns.name('benchmark'),
      columns.right('B/op'),
      columns.right(''),
      columns.right('allocs/op'),
      columns.right(''),
      columns.left('limit'),
    ],
    length: rows.length,
    row: (index) => {
      const row = rows[index]!;
      const { id } = row.result;
      return [
        [standingWord(row)],
        [
          { code: names.package(id.package) },
          ' ',
          { code: names.result(id), strong: true },
          ...ofResult(row.result, names),
        ],
        ...figureCells(row, 'alloc_space'),
        ...figureCells(row, 'alloc_objects'),
        limitCell(row),
      ];
    },
  };
}

function standingWord(row: ResultRow): string {
  if (row.standing === 'gone') return `⚠️ ${endingSign(row.result.endings)}`;
  return grewFreely(row) ? 'more, no limit' : WORDS[row.standing];
}

/** Both sides of a figure, and what is telling of its change. */
function figureCells({ figures, standing, result }: ResultRow, metric: Metric): Line[] {
  const { status } = result;
  const figure = figures[metric];
  if (!figure) return [['–'], []];
  const { base, head, delta } = figure.change;
  const one = status === 'added' ? head : base;
  const text = pair(status === 'both' ? { base, head } : { base: one, head: one }, metric, 'op');
  // The head of the column has said the unit.
  const shown = text.replace(/( allocs)?\/op$/, '');
  if (status !== 'both' || delta === 0) return [[shown], []];
  const beside = telling(figure.change, unitOf(metric));
  const isOver = standing === 'fail' || standing === 'warn';
  return [[shown], [isOver && delta > 0 ? { strong: beside } : beside]];
}

/** The limit that is broken or in doubt, else the first that holds; and behind it what is waived beside. */
function limitCell({ findings }: ResultRow): Line {
  const [worst] = findings;
  if (!worst) return [];
  const broken = findings.filter(
    ({ outcome }) => outcome.verdict === worst.outcome.verdict && outcome.verdict !== 'pass',
  );
  const shown = broken.length > 0 ? broken : [worst];
  const waived =
    worst.outcome.verdict === 'waived'
      ? []
      : findings.filter(({ outcome }) => outcome.verdict === 'waived');
  return [
    ...limitSpans(shown),
    ...(waived.length > 0 ? ['; waived: ', ...limitSpans(waived)] : []),
  ];
}

function limitSpans(findings: readonly Finding[]): Span[] {
  return findings
    .slice(0, 2)
    .flatMap(({ limit }, i): Span[] => [...(i > 0 ? ['; '] : []), ...resultLimit(limit)]);
}

/** `+5% and 4 B/op`, `max 3 allocs/op`. */
function resultLimit(limit: Limit): Span[] {
  const text: Span = { prose: limitText(limit) };
  const { unit, kind } = METRIC[limit.metric];
  const noun = unit === 'bytes' ? '' : kind === 'alloc' ? ' allocs' : ' objects';
  const left = kind === 'inuse' ? ' left in use' : '';
  return [text, `${noun}/op${left}`];
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  fail: '❌ over',
  warn: '⚠️ over',
  inconclusive: '❔ cannot tell',
  waived: '✅ waived',
  pass: '✅ within',
};

/** Findings on functions, packages and whole profiles. */
export function findingTable(
  findings: readonly Leading[],
  { diff }: Judgement,
  names: Names,
  link: LinkTo,
): Table {
  return {
    columns: [
      columns.left(''),
      columns.name('budget'),
      columns.name('where'),
      columns.right('base → head'),
      columns.left('limit'),
    ],
    length: findings.length,
    row: (index) => {
      const finding = findings[index]!;
      const { budget, limit, outcome, change, target } = finding;
      const url = target.kind === 'function' ? link(target) : undefined;
      const where = [
        ...whereLine(finding, names),
        ...likewiseSpans(finding, names),
        ...formerOf(finding, diff, names),
      ];
      const [first, ...rest] = where;
      const linked: Span[] =
        typeof first === 'object' && 'code' in first ? [{ ...first, url }, ...rest] : where;
      return [
        [VERDICTS[outcome.verdict]],
        [{ prose: capMiddle(budget.name, 80) }],
        linked,
        changeSpans(change, limitOf(finding)),
        [`${limit.metric} `, { prose: limitText(limit) }],
      ];
    },
  };
}
