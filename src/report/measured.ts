import type { Capture } from '../compare/heap-diff.ts';
import { rangeOf } from '../compare/range.ts';
import { type CountedResult, isFixed, type PrintedLine } from '../compare/result.ts';
import { groupBy } from '../group-by.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Names } from './page-names.ts';
import { reasonText } from './reasons.ts';
import type { ReportInput, SideLabel } from './report-input.ts';
import { selfTestLine } from './self-test.ts';
import { type Line, plural, type Span } from './spans.ts';

/** What a reader must know to trust the figures or not: evidence, self-test, sides. */
export function measuredLines(input: ReportInput, names: Names): Line[] {
  const { judgement, selfTest } = input;
  const lines: Line[] = [
    [
      ...countedSpans(judgement),
      ...printedSpans(judgement),
      ...functionSpans(judgement, names),
      ...captureSpans(judgement.diff),
    ],
  ];
  if (selfTest && selfTest.of + selfTest.unable > 0) lines.push(selfTestLine(selfTest, names));
  lines.push([
    ...sidesLine(input.base, input.head),
    ' · policy: ',
    { code: judgement.policy.file },
    ` · heapgate ${input.version}`,
  ]);
  return lines.filter((line) => line.length > 0);
}

/** `Base: 4f6da80 (merge base) · head: 9c1e2ab`. */
export function sidesLine(base: SideLabel, head: SideLabel): Span[] {
  return ['Base: ', ...sideSpans(base), ' · head: ', ...sideSpans(head)];
}

/** At which counts heapgate measured results, and how often. */
function countedSpans({ diff: { results } }: Judgement): Span[] {
  const both = results.flatMap(({ status, counted }) =>
    status === 'both' && counted ? [counted] : [],
  );
  const alone = both.filter(({ by }) => by !== 'screen');
  const of = (by: CountedResult['by']) => both.filter((one) => one.by === by).length;
  const spans: string[] = [];
  if (alone.length > 0) {
    const pairs = [...groupBy(alone, ({ pair: [low, high] }) => `${low} and ${high}`)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([pair, alike], i) => `at ${pair}${i === 0 ? ' operations' : ` (${alike.length})`}`);
    const { least, most } = rangeOf(alone.flatMap(({ repeats }) => [repeats.base, repeats.head]));
    const again = least < most ? `; ${most} times a side where it may have grown` : '';
    spans.push(
      `${plural(alone.length, 'benchmark')} measured alone, ${pairs.join(', ')}, by how much more the larger count allocates${again}. `,
    );
  }
  if (of('timed') > 0) {
    spans.push(
      `${of('timed')} of them by the printed figures, because more is allocated outside the timer. `,
    );
  }
  if (of('printed') > 0) {
    spans.push(
      `${of('printed')} of them by the printed figures, because the profiles hold samples. `,
    );
  }
  if (of('screen') > 0) {
    const screened = plural(of('screen'), 'benchmark');
    spans.push(
      `${screened} measured together with the rest of the package, by the printed figures. `,
    );
  }
  return spans;
}

/** What the results rest on: who printed them, how often, and for how many operations. */
function printedSpans({ diff: { results } }: Judgement): Span[] {
  const isTold = ({ bytes, objects }: PrintedLine) => bytes !== undefined || objects !== undefined;
  const both = results.filter(
    ({ status, lines }) => status === 'both' && [...lines.base, ...lines.head].some(isTold),
  );
  if (both.length === 0) return [];
  const counts = both.flatMap(({ lines: { base, head } }) => [base.length, head.length]);
  const { least, most } = rangeOf(counts);
  const lines = least === most ? plural(least, 'line') : `${least} to ${plural(most, 'line')}`;
  const iterations = new Set(
    both.flatMap(({ lines: { base, head } }) =>
      [...base, ...head].map(({ iterations: count }) => count),
    ),
  );
  const ran =
    iterations.size === 1
      ? `${plural([...iterations][0]!, 'iteration')} a line`
      : both.every(isFixed)
        ? 'the same iterations on both sides'
        : 'timed';
  const what =
    both.length === 1 ? '1 benchmark printed it' : `${both.length} benchmarks printed them`;
  return [`B/op and allocs/op as ${what}, ${lines} of each on either side, ${ran}. `];
}

/** How the functions that explain them are known. */
function functionSpans({ diff: { scopes, base, head } }: Judgement, names: Names): Span[] {
  const of = (kind: string) => scopes.filter(({ evidence }) => evidence.kind === kind).length;
  const counted = of('counted');
  const sampled = of('sampled');
  const spans: Span[] = [];
  const part = (count: number) =>
    count < scopes.length ? ` (${count} of ${plural(scopes.length, 'benchmark')})` : '';
  if (counted > 0) spans.push(`Functions: every allocation counted${part(counted)}. `);
  if (sampled > 0) {
    const periods = [...new Set([...base.periods, ...head.periods])].filter((period) => period > 1);
    const rate = periods.map((period) => `${period} B`).join(' and ');
    spans.push(`Functions: from samples, one in about ${rate}${part(sampled)}. `);
  }
  const [unknown] = scopes.flatMap(({ evidence }) =>
    evidence.kind === 'none' ? [evidence.why] : [],
  );
  if (unknown) {
    const count = scopes.length - counted - sampled;
    spans.push(
      `Functions are not compared in ${plural(count, 'benchmark')}: `,
      { prose: reasonText(unknown, names.package) },
      '. ',
    );
  }
  return spans;
}

/** With which Go, and where. */
export function captureSpans({
  base,
  head,
}: {
  readonly base: Capture;
  readonly head: Capture;
}): Span[] {
  const from = toolchain(base);
  const to = toolchain(head);
  if (from === '' && to === '') return [];
  if (base.profiles.length === 0 && from === '') return [{ prose: to }, ' on head.'];
  if (from === to) return [{ prose: from }, ' on both sides.'];
  return [{ prose: from || 'unknown' }, ' on base, ', { prose: to || 'unknown' }, ' on head.'];
}

function toolchain({ goVersion, goos, goarch }: Capture): string {
  const platform = [goos, goarch].filter(Boolean).join('/');
  return [goVersion, platform].filter(Boolean).join(' ');
}

function sideSpans({ sha, description }: SideLabel): Span[] {
  const short = sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
  if (short === undefined) return [description === undefined ? 'as given' : { prose: description }];
  if (description === undefined) return [{ code: short }];
  return [{ code: short }, ' (', { prose: description }, ')'];
}
