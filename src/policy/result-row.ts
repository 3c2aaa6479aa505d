import type { ResultDiff } from '../compare/result.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { Finding } from './finding.ts';
import { isNews, type PrintedFigure, printedFigure } from './settle-printed.ts';
import type { Weighed } from './unmeasured.ts';

/** A result as a whole: what it printed, and what was found. */
export interface ResultRow {
  readonly result: ResultDiff;
  readonly figures: Readonly<Partial<Record<Metric, PrintedFigure>>>;
  /** Findings on the result as a whole, worst first. */
  readonly findings: readonly Finding[];
  readonly standing: Standing;
}

/** How a result stands: by its findings, else by what surely changed. */
export type Standing = 'fail' | 'warn' | 'inconclusive' | 'gone' | 'new' | 'more' | 'less' | 'same';

/** The results of both sides with their findings, those to look at first. */
export function resultRows(
  results: readonly ResultDiff[],
  unmeasured: readonly Weighed[],
  findingsOf: (result: ResultDiff) => readonly Finding[],
): ResultRow[] {
  // Where a package does not run on base, what it prints on head has no base, and is not new.
  const doubts = new Set(
    unmeasured.flatMap((each) => (each.weight === 'doubt' ? each.package : [])),
  );
  return results
    .map((result): ResultRow => {
      const findings = findingsOf(result);
      const figures = Object.fromEntries(
        METRICS.flatMap((metric) => {
          const figure = printedFigure(result, metric);
          return figure ? [[metric, figure]] : [];
        }),
      );
      const isDoubt = doubts.has(result.id.package);
      const standing = standingOf(result, figures, findings, isDoubt);
      return { result, figures, findings, standing };
    })
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || weight(b) - weight(a));
}

const ORDER: readonly Standing[] = [
  'fail',
  'warn',
  'inconclusive',
  'gone',
  'more',
  'less',
  'new',
  'same',
];

function standingOf(
  result: ResultDiff,
  figures: ResultRow['figures'],
  findings: readonly Finding[],
  isDoubt: boolean,
): Standing {
  if (result.status === 'removed') return 'gone';
  const [worst] = findings;
  if (worst && worst.outcome.verdict !== 'pass') return worst.outcome.verdict;
  if (result.status === 'added') return isDoubt ? 'inconclusive' : 'new';
  for (const metric of ['alloc_space', 'alloc_objects'] as const) {
    const figure = figures[metric];
    if (figure && isNews(result, metric, figure)) return figure.change.delta > 0 ? 'more' : 'less';
  }
  return 'same';
}

/** By what share of the limit's base the bytes, or else the objects, changed. */
function weight({ figures }: ResultRow): number {
  const { change } = figures.alloc_space ?? figures.alloc_objects ?? {};
  return change ? Math.abs(change.delta) / Math.max(1, change.base) : 0;
}
