import type { ResultId } from '../compare/result.ts';
import { groupBy } from '../group-by.ts';
import type { Finding } from '../policy/finding.ts';
import type { Names } from './page-names.ts';
import type { Span } from './spans.ts';

/** A finding that stands for others. */
export interface Leading extends Finding {
  /** Results whose set-up is over the same limit, or in doubt, as this one's is; worst first. */
  readonly likewise?: readonly ResultId[];
}

/**
 * Set-ups of one package mostly share their code: the worst of a limit stands for all, and names the
 * others. What is no set-up stays as it is.
 */
export function setUpsTogether(findings: readonly Finding[]): Leading[] {
  const groups = groupBy(findings, (finding) => {
    const { target, result, limit, budget, outcome } = finding;
    if (target.kind !== 'set-up') return finding;
    const of = [result?.package, budget.name, limit.metric, limit.text, outcome.verdict];
    return JSON.stringify(of);
  });
  return [...groups.values()].map(([worst, ...others]) => {
    const likewise = others.flatMap(({ result }) => result ?? []);
    return likewise.length > 0 ? { ...worst!, likewise } : worst!;
  });
}

const MOST_NAMED = 3;

/** To follow the first: ` and of A, B, C and 2 more`. */
export function likewiseSpans({ likewise = [] }: Leading, names: Names): Span[] {
  const named = likewise.slice(0, MOST_NAMED);
  const more = likewise.length - named.length;
  return [
    ...named.flatMap((id, i): Span[] => [i > 0 ? ', ' : ', and of ', { code: names.result(id) }]),
    more > 0 ? ` and ${more} more` : '',
  ];
}
