import { groupBy } from '../group-by.ts';
import type { Cause } from '../policy/cause.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Reason } from '../policy/reason.ts';
import type { ResultRow } from '../policy/result-row.ts';
import { hasFailed } from '../self-test/trial.ts';
import { causeLines } from './cause-lines.ts';
import { changedFunctions } from './changed-functions.ts';
import { countsLine } from './counts.ts';
import { type Block, DEFAULT_ROWS, type Document, type Fold } from './document.ts';
import { whereLine } from './finding-words.ts';
import { formerFold } from './former.ts';
import { headlineOf, isBroken, selfTestFailed } from './headline.ts';
import { measuredLines } from './measured.ts';
import { memStatsTable } from './mem-stats-table.ts';
import { noteLine } from './notes.ts';
import type { Names } from './page-names.ts';
import { reasonText } from './reasons.ts';
import type { LinkTo, ReportInput } from './report-input.ts';
import { endingWords } from './result-endings.ts';
import { findingTable, resultTable } from './result-table.ts';
import { setUpsTogether } from './set-ups.ts';
import { type Line, plural, type Span } from './spans.ts';
import { unmeasuredLines } from './unmeasured-lines.ts';
import { waiverLines } from './waivers.ts';

/** Above the first fold, so that verdict and reason share a screen. */
const IN_SIGHT = { rows: 10, causes: 3, notes: 10 } as const;

/** The order of a report, the same for every reader. */
export function documentOf(input: ReportInput, names: Names, link: LinkTo): Document {
  const { judgement, selfTest } = input;
  const { results, findings, causes, policy, diff } = judgement;
  const rows = results.filter(isToBeSeen);
  const others = setUpsTogether(
    findings.filter(
      ({ target, outcome }) => target.kind !== 'result' && outcome.verdict !== 'pass',
    ),
  );
  const ofResults = resultTable(rows, names);
  const ofOthers = findingTable(others, judgement, names, link);
  const linesOf = causeLines(judgement, names, link);
  const stanza = (cause: Cause): Block => ({ kind: 'stanza', lines: linesOf(cause) });
  const blocks: (Block | undefined)[] = [
    paragraph(countsLine(judgement)),
    table(undefined, ofResults, { most: IN_SIGHT.rows }),
    table(undefined, ofOthers, { most: IN_SIGHT.rows }),
    ...causes.slice(0, IN_SIGHT.causes).map(stanza),
    list([
      ...unmeasuredLines(judgement, 'warning', names),
      ...goneLines(judgement, names),
      ...doubtLines(judgement, names),
      ...waiverLines(judgement, 'warning'),
      ...notesOf(judgement, 'warning'),
    ]),
    fold(
      'more benchmarks',
      5,
      rows.length > IN_SIGHT.rows,
      `${plural(rows.length - IN_SIGHT.rows, 'more benchmark')} to look at`,
      [table(undefined, ofResults, { from: IN_SIGHT.rows })],
    ),
    fold(
      'more budgets',
      5,
      others.length > IN_SIGHT.rows,
      `${plural(others.length - IN_SIGHT.rows, 'more budget')} to look at`,
      [table(undefined, ofOthers, { from: IN_SIGHT.rows })],
    ),
    fold(
      'more causes',
      7,
      causes.length > IN_SIGHT.causes,
      `${plural(causes.length - IN_SIGHT.causes, 'more function')} that ${causes.length - IN_SIGHT.causes === 1 ? 'explains' : 'explain'} growth`,
      causes.slice(IN_SIGHT.causes).map(stanza),
    ),
    changedFunctions(judgement, names, link),
    heldFold(judgement, names, link),
    formerFold(diff, names),
    table(undefined, memStatsTable(diff.memStats), {}),
    measuredFold(input, names),
  ];
  return {
    headline:
      selfTest && hasFailed(selfTest) ? selfTestFailed(selfTest) : headlineOf(judgement, names),
    title: policy.comment.title,
    maxRows: policy.comment.maxRows ?? DEFAULT_ROWS,
    blocks: blocks.filter((block) => block !== undefined),
  };
}

/** A row that did not change is not there at all; nor what is within its limits, but for what is less. */
function isToBeSeen({ standing }: ResultRow): boolean {
  switch (standing) {
    case 'fail':
    case 'warn':
    case 'inconclusive':
    case 'gone':
    case 'waived':
    case 'more':
    case 'less':
      return true;
    case 'new':
    case 'unmeasured':
    case 'same':
      return false;
  }
}

function paragraph(line: Line): Block | undefined {
  return line.length > 0 ? { kind: 'line', line } : undefined;
}

function list(lines: readonly Line[]): Block | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, IN_SIGHT.notes);
  const more = lines.length - shown.length;
  return { kind: 'list', lines: more > 0 ? [...shown, [`… and ${more} more.`]] : shown };
}

function table(
  title: string | undefined,
  of: Extract<Block, { kind: 'table' }>['table'],
  { from = 0, most }: { readonly from?: number; readonly most?: number },
): Block | undefined {
  if (of.length <= from) return undefined;
  return { kind: 'table', table: of, from, ...(title && { title }), ...(most && { most }) };
}

function fold(
  name: string,
  rank: number,
  isThere: boolean,
  summary: string,
  blocks: readonly (Block | undefined)[],
): Fold | undefined {
  const there = blocks.filter((block) => block !== undefined);
  return isThere && there.length > 0
    ? { kind: 'fold', name, rank, summary, blocks: there }
    : undefined;
}

/** Why benchmarks have no figures on head; what the headline says is not said again. */
function goneLines({ results, findings, conclusion }: Judgement, names: Names): Line[] {
  const gone = results.filter(({ standing }) => standing === 'gone');
  const isTold = conclusion === 'warn' && !findings.some(isBroken);
  return gone.slice(isTold ? 1 : 0).flatMap(({ result: { id, endings } }): Line[] => {
    if (!endings?.head) return [];
    return [[{ code: names.result(id) }, ' ', ...endingWords(endings)]];
  });
}

/** Why limits could not be told, one line a reason; what the headline says is not said again. */
function doubtLines({ findings, conclusion }: Judgement, names: Names): Line[] {
  const inDoubt = findings.filter(({ outcome }) => outcome.verdict === 'inconclusive');
  const told = conclusion === 'inconclusive' ? inDoubt[0] : undefined;
  const groups = groupBy(inDoubt, ({ outcome }) =>
    reasonText((outcome as { why: Reason }).why, names.package),
  );
  return [...groups].flatMap(([text, alike]) => {
    const [first] = alike as [Finding];
    const wheres = new Set(alike.map((finding) => JSON.stringify(whereLine(finding, names))));
    if (told && alike.includes(told)) return [];
    const what: Span[] = wheres.size > 1 ? [countOf(alike, wheres.size)] : whereLine(first, names);
    return [['Cannot tell: ', ...what, ': ', { prose: text }]];
  });
}

/** `3 benchmarks`, or what else they are. */
function countOf(alike: readonly Finding[], count: number): string {
  return plural(
    count,
    alike.every(({ target }) => target.kind === 'result') ? 'benchmark' : 'limit',
  );
}

function notesOf({ notes, policy }: Judgement, level: 'info' | 'warning'): Line[] {
  const lines = notes
    .filter((note) => note.level === level)
    .map((note) => noteLine(note, policy.file));
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** New benchmarks, and what grew or moved within its limit: a decrease is no budget's news. */
function heldFold(judgement: Judgement, names: Names, link: LinkTo): Fold | undefined {
  const { results, findings } = judgement;
  const fresh = results.filter(({ standing }) => standing === 'new');
  const silent = results.filter(({ standing }) => standing === 'unmeasured');
  const held = findings.filter(
    ({ target, outcome, change, moved }) =>
      ('package' in target || target.kind === 'profile') &&
      outcome.verdict === 'pass' &&
      (change.delta > 0 || moved !== undefined),
  );
  const parts = [
    ...(fresh.length > 0 ? [plural(fresh.length, 'new benchmark')] : []),
    ...(silent.length > 0 ? [`${plural(silent.length, 'benchmark')} not measured`] : []),
    ...(held.length > 0
      ? [`${plural(held.length, 'further limit')} ${held.length === 1 ? 'holds' : 'hold'}`]
      : []),
  ];
  return fold('what is new or within', 8, parts.length > 0, parts.join(', '), [
    table('New benchmarks', resultTable(fresh, names), {}),
    list(silent.map((row) => silentLine(row, names))),
    table('Within their limits', findingTable(held, judgement, names, link), {}),
  ]);
}

/** Why neither side has figures of a result. */
function silentLine({ result: { id, endings } }: ResultRow, names: Names): Line {
  return [
    { code: names.package(id.package) },
    ' ',
    { code: names.result(id) },
    ' ',
    ...endingWords(endings),
  ];
}

function measuredFold(input: ReportInput, names: Names): Fold | undefined {
  const { judgement, commands } = input;
  const infos = [
    ...unmeasuredLines(judgement, 'info', names),
    ...waiverLines(judgement, 'info'),
    ...notesOf(judgement, 'info'),
  ];
  const summary = `How this was measured${commands.length > 0 ? ', and how to see it yourself' : ''}`;
  return fold('how it was measured', 4, true, summary, [
    ...measuredLines(input, names).map((line): Block => ({ kind: 'line', line })),
    list(infos),
    commands.length > 0 ? { kind: 'commands', lines: commands } : undefined,
  ]);
}
