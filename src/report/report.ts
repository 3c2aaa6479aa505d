import { compareText } from '../compare-text.ts';
import type { BudgetVerdict, Judgement, PolicyNote } from '../policy/judgement.ts';
import type { Metric } from '../profile/metric.ts';
import { type Changes, changesOf } from './changes.ts';
import { type Growth, growthsOf } from './growth.ts';
import { countsLine, type Headline, headlineOf, whereLine } from './headline.ts';
import { measuredLines } from './measured.ts';
import { type Names, pageNames } from './page-names.ts';
import type { LinkTo, ReportInput } from './report-input.ts';
import { type Line, plural } from './spans.ts';
import { unmeasuredNotes } from './unmeasured.ts';

/** All that the Markdown, the text and the annotations say, worked out once. */
export interface Report {
  readonly input: ReportInput;
  readonly headline: Headline;
  /** What the policy calls its comments. */
  readonly title: string | undefined;
  /** Rows of each table of a comment, as the policy wants them; undefined: the usual number. */
  readonly maxRows: number | undefined;
  readonly counts: Line;
  /** Verdicts other than `pass`, and those, worst first. */
  readonly broken: readonly BudgetVerdict[];
  readonly held: readonly BudgetVerdict[];
  readonly growths: readonly Growth[];
  readonly changes: Changes;
  readonly notes: readonly NoteLine[];
  readonly measured: readonly Line[];
  readonly names: Names;
  readonly link: LinkTo;
}

export interface NoteLine {
  readonly level: 'info' | 'warning';
  readonly line: Line;
}

export function buildReport(input: ReportInput): Report {
  const { judgement } = input;
  const { diff, verdicts } = judgement;
  const names = pageNames(diff);
  const broken = verdicts.filter((v) => v.verdict !== 'pass');
  const changes = changesOf(diff, mainMetric(judgement));
  return {
    input,
    headline: headlineOf(judgement, changes, names),
    title: judgement.policy.comment.title,
    maxRows: judgement.policy.comment.maxRows,
    counts: countsLine(judgement),
    broken,
    held: verdicts.filter((v) => v.verdict === 'pass'),
    growths: growthsOf(broken, judgement, names),
    changes,
    notes: [
      ...unmeasuredNotes(judgement.unmeasured),
      ...doubtsOf(verdicts, names),
      ...notesOf(judgement),
    ].sort(warningsFirst),
    measured: measuredLines(input),
    names,
    link: (target) => input.link?.(target),
  };
}

/** Bytes of the kind that the worst verdict is about, where the profiles have them. */
function mainMetric({ verdicts, diff }: Judgement): Metric {
  const worst = verdicts[0];
  const kinds: Metric[] = ['alloc_space', 'inuse_space', 'alloc_objects', 'inuse_objects'];
  const about = worst && worst.verdict !== 'pass' ? worst.metric.split('_')[0]! : 'alloc';
  const wanted = kinds.filter((metric) => diff.metrics.includes(metric));
  return wanted.find((metric) => metric.startsWith(about)) ?? wanted[0] ?? 'alloc_space';
}

function notesOf({ notes, policy, diff, verdicts }: Judgement): NoteLine[] {
  // What a verdict already gives as its reason is not said again.
  const seen = new Set(verdicts.map(({ reason }) => reason));
  const result: NoteLine[] = [];
  const all: readonly PolicyNote[] = [
    ...notes,
    ...diff.notes.map((note) => ({ ...note, at: undefined })),
  ];
  for (const { level, text, at } of all) {
    if (seen.has(text)) continue;
    seen.add(text);
    const place = at && at.line > 0 ? `${policy.file}:${at.line}:${at.column}: ` : '';
    result.push({ level, line: [{ prose: `${place}${text}` }] });
  }
  return result;
}

function warningsFirst(a: NoteLine, b: NoteLine): number {
  return compareText(b.level, a.level);
}

/** Why budgets could not be told, one line a reason; the headline's own is not said again. */
function doubtsOf(verdicts: readonly BudgetVerdict[], names: Names): NoteLine[] {
  const byReason = new Map<string, BudgetVerdict[]>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== 'inconclusive') continue;
    const alike = byReason.get(verdict.reason);
    if (alike) alike.push(verdict);
    else byReason.set(verdict.reason, [verdict]);
  }
  if (verdicts[0]?.verdict === 'inconclusive') byReason.delete(verdicts[0].reason);
  return [...byReason].map(([reason, [first, ...others]]) => {
    const what =
      others.length > 0 ? [plural(others.length + 1, 'budget')] : whereLine(first!, names);
    return { level: 'warning', line: [...what, ' cannot be told: ', { prose: reason }] };
  });
}
