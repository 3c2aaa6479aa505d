import type { Ending } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import { isAtFault, isUnreached, type Weighed } from '../policy/unmeasured.ts';
import type { Names } from './page-names.ts';
import { type Line, plural, type Span, toPlain } from './spans.ts';

/*
 * What a report says of packages that gave no figures: all of its words for why.
 */

type Side = 'base' | 'head';

/** How it ended, to follow a package's name: `failed on head: a_test.go:9: boom`. */
export function endingSpans(ending: Ending, side?: Side): Span[] {
  const where = side ? ` on ${side}` : '';
  switch (ending.code) {
    case 'ran':
      return [`ran${where}`];
    case 'no-benchmarks':
      return [`has no benchmarks${where}`];
    case 'bench-matches-nothing':
      return [`has no benchmark${where} that matches `, { code: ending.bench }];
    case 'all-skipped':
      return [`skips its benchmarks${where}`, ...because(ending)];
    case 'not-reached':
      return [`was not reached${where} in the time given`, ...because(ending)];
    case 'wants-newer-go':
      return [`wants a newer Go${where}`, ...because(ending)];
    case 'build-failed':
      return [`does not build${where}`, ...because(ending)];
    case 'failed':
    case 'timeout':
      return [`failed${where}`, ...because(ending)];
    case 'profile-missing':
      return [`has lost its profile${where}: keep the whole folder of the set`];
    case 'shard-missing':
      return [`is in no shard${where}: ${ending.missing.join(', ')} missing`];
    case 'no-profile':
      return [`has no profile${where}`];
  }
}

function because({ message }: { readonly message: string }): Span[] {
  return message === '' ? [] : [': ', { prose: message.replace(/^go: /, '') }];
}

/** Without the words of what happened, for where they stand already. */
function wordless(ending: Ending): Ending {
  return 'message' in ending ? { ...ending, message: '' } : ending;
}

/** Who did it and what happened: `BenchmarkMake failed on head: a_test.go:9: boom`. */
function whatHappened(name: string, ending: Ending, side: Side): Span[] {
  if (ending.code === 'failed' || ending.code === 'timeout') {
    const [, benchmark, message] = /^(Benchmark\S*): (.*)$/.exec(ending.message) ?? [];
    if (benchmark !== undefined && message !== undefined) {
      return [{ code: benchmark }, ' ', ...endingSpans({ ...ending, message }, side)];
    }
  }
  return [{ code: name }, ' ', ...endingSpans(ending, side)];
}

/** The package by which a base without any figures is told. */
export function worstOnBase(unmeasured: readonly Weighed[]): Weighed | undefined {
  return [...unmeasured].sort((a, b) => rank(b.base) - rank(a.base))[0];
}

/** The whole base in the place of a package: `base wants a newer Go: …`. */
function ofBase(unmeasured: readonly Weighed[], names: Names): Span[] {
  const worst = worstOnBase(unmeasured);
  if (!worst) return ['base has no profiles'];
  const { code } = worst.base;
  if (code === 'failed' || code === 'timeout') {
    return whatHappened(names.package(worst.package), worst.base, 'base');
  }
  return ['base ', ...endingSpans(worst.base)];
}

function rank(ending: Ending): number {
  return isAtFault(ending) ? 2 : Number(ending.code === 'all-skipped');
}

/** Why nothing could be compared, and when it will be. */
export function noBaselineLine(
  unmeasured: readonly Weighed[],
  isIgnored: boolean,
  names: Names,
): Line {
  if (unmeasured.length === 0) {
    return isIgnored
      ? ['No baseline: the policy ignores every package that has benchmarks']
      : [
          'No benchmarks: there is nothing to compare. Write a ',
          { code: 'func BenchmarkX(b *testing.B)' },
          ', and heapgate watches what it allocates from then on',
        ];
  }
  if (unmeasured.every(({ base }) => base.code === 'no-benchmarks')) {
    return [
      'No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it',
    ];
  }
  return ['No baseline: ', ...ofBase(unmeasured, names), '. Nothing was compared'];
}

/** The packages of the heaviest weight in one line, the first by name; `''` for none. */
export function unmeasuredLine([first, ...others]: readonly Weighed[], names: Names): Line {
  if (!first) return [];
  const alike = others.filter(({ weight }) => weight === first.weight).length;
  const more = alike > 0 ? `; and ${plural(alike, 'more package')} likewise` : '';
  return [...sentence(first, names), more];
}

function sentence({ package: path, base, head, weight }: Weighed, names: Names): Span[] {
  const name = names.package(path);
  if (isUnreached({ base, head })) return [{ code: name }, ' ', ...endingSpans(head)];
  switch (weight) {
    case 'error':
      return whatHappened(name, head, 'head');
    case 'doubt':
      return whatHappened(name, base, 'base');
    case 'info':
      return [{ code: name }, ' is measured for the first time'];
    case 'warning':
      if (base.code === 'ran') {
        return [{ code: name }, ' ran on base and ', ...endingSpans(head, 'head')];
      }
      if (base.code === 'no-benchmarks') return whatHappened(name, head, 'head');
      return [{ code: name }, ' ', ...onNeither(base, head)];
  }
}

/**
 * What each package without figures means, those that ended alike in one line.
 *
 * @param told the one that the headline tells of: what happened is not said again
 */
export function unmeasuredNotes(
  unmeasured: readonly Weighed[],
  names: Names,
  told?: Weighed,
): { readonly level: 'info' | 'warning'; readonly line: Line }[] {
  const groups = new Map<string, Weighed[]>();
  for (const each of unmeasured) {
    const key = [each.weight, ...[each.base, each.head].map((one) => toPlain(endingSpans(one)))];
    const group = groups.get(key.join('\n'));
    if (group) group.push(each);
    else groups.set(key.join('\n'), [each]);
  }
  return [...groups.values()].map((group) => ({
    level: group[0]!.weight === 'info' ? ('info' as const) : ('warning' as const),
    line: [
      ...listed(group, names),
      ...meaning(group.includes(told!) ? wordlessly(told!) : group[0]!),
    ],
  }));
}

function wordlessly({ base, head, ...rest }: Weighed): Weighed {
  return { ...rest, base: wordless(base), head: wordless(head) };
}

const MOST_NAMED = 5;

function listed(group: readonly Weighed[], names: Names): Span[] {
  const paths = group.map((each) => each.package).sort(compareText);
  const more = paths.length - MOST_NAMED;
  const shown = paths
    .slice(0, MOST_NAMED)
    .flatMap((path, i): Span[] => [i > 0 ? ', ' : '', { code: names.package(path) }]);
  return [...shown, more > 0 ? ` and ${more} more: ` : ': '];
}

/** The lower-case half of a note, after the packages it is about. */
function meaning({ base, head, weight }: Weighed): Span[] {
  if (isUnreached({ base, head })) return [...endingSpans(head), '; it needs a larger "budget"'];
  if (weight === 'info') return [...on('base', base), '; there is nothing to compare with yet'];
  if (weight === 'doubt') return [...on('base', base), '; what it allocates cannot be compared'];
  if (base.code === 'ran') {
    const why = weight === 'error' ? '' : '; nothing watches what it allocates any more';
    return ['ran on base; ', ...on('head', head), why];
  }
  if (base.code === 'no-benchmarks') return ['new; ', ...on('head', head)];
  const cure = '; if that is intended, name it under "ignore" in the policy';
  return [...onNeither(base, head), cure];
}

function onNeither(base: Ending, head: Ending): Span[] {
  const alike = toPlain(endingSpans(base)) === toPlain(endingSpans(head));
  const start = 'runs on neither side: ';
  if (alike) return [`${start}it `, ...endingSpans(head)];
  return [start, ...on('base', base), '; ', ...on('head', head)];
}

function on(side: Side, ending: Ending): Span[] {
  return [`on ${side} it `, ...endingSpans(ending)];
}
