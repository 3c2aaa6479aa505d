import type { Figure, ResultDiff, ResultEnding } from '../compare/result.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { Finding } from './finding.ts';
import { figureOf, isNews } from './settle-printed.ts';
import { isSlopeNews } from './settle-slope.ts';
import type { Weighed } from './unmeasured.ts';

/** A result as a whole: what it printed, and what was found. */
export interface ResultRow {
  readonly result: ResultDiff;
  readonly figures: Readonly<Partial<Record<Metric, Figure>>>;
  /** Findings on the result as a whole, worst first. */
  readonly findings: readonly Finding[];
  readonly standing: Standing;
}

/** How a result stands: by its findings, else by what surely changed. */
export type Standing =
  | 'fail'
  | 'warn'
  | 'inconclusive'
  | 'gone'
  | 'waived'
  | 'more'
  | 'less'
  | 'new'
  /** Neither side has figures of it, and that is not what this change did. */
  | 'unmeasured'
  | 'same';

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
          const figure = figureOf(result, metric);
          return figure ? [[metric, figure]] : [];
        }),
      );
      const isDoubt = doubts.has(result.id.package);
      const standing = standingOf(result, figures, findings, isDoubt);
      return { result, figures, findings, standing };
    })
    .sort(firstToLookAt);
}

/** Whether it grew and no limit is held against it. */
export function grewFreely({ standing, findings }: ResultRow): boolean {
  return standing === 'more' && findings.length === 0;
}

/** Rows in their order, those to look at first. */
export function firstToLookAt(a: ResultRow, b: ResultRow): number {
  return ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || weight(b) - weight(a);
}

const ORDER: readonly Standing[] = [
  'fail',
  'warn',
  'inconclusive',
  'gone',
  'waived',
  'more',
  'less',
  'new',
  'unmeasured',
  'same',
];

function standingOf(
  result: ResultDiff,
  figures: ResultRow['figures'],
  findings: readonly Finding[],
  isDoubt: boolean,
): Standing {
  const { base, head } = result.endings ?? {};
  if (result.status === 'removed') return 'gone';
  const [worst] = findings;
  if (worst && worst.outcome.verdict !== 'pass') return worst.outcome.verdict;
  if (result.status === 'added') return isDoubt || mayHaveRun(base) ? 'inconclusive' : 'new';
  // Neither side has figures, though both have the benchmark.
  if (base && head) return isCutShort(head) ? 'gone' : 'unmeasured';
  for (const metric of ['alloc_space', 'alloc_objects'] as const) {
    const figure = figures[metric];
    if (figure && isChanged(result, metric, figure)) {
      return figure.change.delta > 0 ? 'more' : 'less';
    }
  }
  return 'same';
}

/** Whether a side without figures has the result all the same. */
function mayHaveRun(ending: ResultEnding | undefined): boolean {
  return ending !== undefined && ending.code !== 'skipped';
}

/** Whether time ran out before a result of a package that this change touches. */
function isCutShort({ code, message }: ResultEnding): boolean {
  return code === 'not-reached' && message !== '';
}

/** Whether a change is more than chance: what is not is no news, and is told nowhere. */
export function isChanged(result: ResultDiff, metric: Metric, figure: Figure): boolean {
  return result.counted
    ? result.status === 'both' && isSlopeNews(result.counted, metric, figure)
    : isNews(result, metric, figure);
}

/** By what share of the limit's base the bytes, or else the objects, changed. */
function weight({ figures }: ResultRow): number {
  const { change } = figures.alloc_space ?? figures.alloc_objects ?? {};
  return change ? Math.abs(change.delta) / Math.max(1, change.base) : 0;
}
