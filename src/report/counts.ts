import { groupBy } from '../group-by.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import { grewFreely, type ResultRow } from '../policy/result-row.ts';
import { targetKey } from '../policy/targets.ts';
import { isBroken } from './headline.ts';
import { endingVerb } from './result-endings.ts';
import { type Line, plural } from './spans.ts';

/** How many ended how, all of them; empty where the headline says it all. */
export function countsLine({ findings, results, causes }: Judgement): Line {
  const ended = ENDINGS.flatMap(([standing, ...words]) => {
    const rows = results.filter((row) => row.standing === standing);
    const ways = waysOf(rows, words);
    return ways.flatMap(({ rows: { length: count }, words: [one, many] }) =>
      count === 0 ? [] : [{ standing, count, words: count === 1 ? one : many }],
    );
  });
  const isNews = ended.some(({ standing }) => NEWS.includes(standing));
  const others = (['function', 'package'] as const).flatMap((kind) => othersOver(findings, kind));
  if (!isNews && others.length === 0) return [];
  const counts = ended.map(({ count, words }, i) => {
    const all = i === 0 ? ` of ${plural(results.length, 'benchmark')}` : '';
    return `${count}${all} ${words}`;
  });
  const benchmarks = results.length > 1 ? [`${counts.join(', ')}.`] : [];
  const functions = others.length > 0 ? [`${others.join(', ')}.`] : [];
  const named = causes.length > 1 ? [`${causes.length} causes are named below.`] : [];
  const sentences = [...benchmarks, ...functions, ...named];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

type Words = readonly [one: string, many: string];

/** Of those that ended alike, what a reader tells apart. */
function waysOf(rows: readonly ResultRow[], words: Words | []) {
  if (words.length === 0) return goneWays(rows);
  return [
    { rows: rows.filter((row) => !grewFreely(row)), words },
    { rows: rows.filter(grewFreely), words: FREELY },
  ];
}

const FREELY: Words = ['grew and has no limit', 'grew and have no limit'];

/** Those without figures on head, by what became of them: the table and the notes say the same. */
function goneWays(rows: readonly ResultRow[]) {
  const verb = ({ result }: ResultRow, isOne: boolean) => endingVerb(result.endings, isOne);
  return [...groupBy(rows, (row) => verb(row, false))].map(([many, alike]) => ({
    rows: alike,
    words: [verb(alike[0]!, true), many] as const,
  }));
}

/** What became of benchmarks, in the order in which it is told; of those that are gone it differs. */
const ENDINGS: readonly (readonly [ResultRow['standing'], ...(Words | [])])[] = [
  ['fail', 'is over budget', 'are over budget'],
  ['warn', 'is over a budget that warns', 'are over a budget that warns'],
  ['inconclusive', 'is in doubt', 'are in doubt'],
  ['gone'],
  ['waived', 'is over budget, which is waived', 'are over budget, which is waived'],
  ['more', 'grew within its limits', 'grew within their limits'],
  ['less', 'shrank', 'shrank'],
  ['new', 'is new', 'are new'],
  ['unmeasured', 'was not measured on either side', 'were not measured on either side'],
  ['same', 'is unchanged', 'are unchanged'],
];

/** The endings that a reader has to know the number of. */
const NEWS: readonly ResultRow['standing'][] = ['fail', 'warn', 'inconclusive', 'gone', 'waived'];

/** `2 functions are over budget`, however many limits each breaks. */
function othersOver(findings: readonly Finding[], kind: 'function' | 'package'): string[] {
  const over = new Set(
    findings
      .filter((finding) => finding.target.kind === kind && isBroken(finding))
      .map(({ target }) => targetKey(target)),
  );
  if (over.size === 0) return [];
  return [`${plural(over.size, kind)} ${over.size === 1 ? 'is' : 'are'} over budget`];
}
