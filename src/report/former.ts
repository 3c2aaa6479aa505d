import { isBenchmarkName } from '../compare/benchmark-frames.ts';
import type { HeapDiff, Moves, Named } from '../compare/heap-diff.ts';
import { formerName, type ResultDiff, resultKey } from '../compare/result.ts';
import { compareText } from '../compare-text.ts';
import type { Finding, Target } from '../policy/finding.ts';
import type { Block, Fold } from './document.ts';
import type { Names } from './page-names.ts';
import { type Line, plural, type Span } from './spans.ts';

/** Functions that are named where several gave up what moved. */
const MOST_GIVERS = 2;
/** Names that are listed one by one. */
const MOST_NAMES = 50;

/** What has to be found again by its name, of one difference. */
interface Index {
  readonly results: ReadonlyMap<string, ResultDiff>;
  readonly functions: ReadonlyMap<string, Named>;
  readonly moves: ReadonlyMap<string, Moves['functions'][number]>;
}

const indices = new WeakMap<HeapDiff, Index>();

/** Made once: a page asks for each of its lines. */
function indexOf(diff: HeapDiff): Index {
  const known = indices.get(diff);
  if (known) return known;
  const index = {
    results: new Map(diff.results.map((result) => [resultKey(result.id), result])),
    functions: new Map(diff.functions.map((fn) => [fn.name, fn])),
    moves: new Map(diff.moves.functions.map((move) => [move.is.name, move])),
  };
  indices.set(diff, index);
  return index;
}

/** What a target or its result was called, what moved to it, and that a benchmark itself changed. */
export function formerOf(
  { target, result, moved }: Pick<Finding, 'target' | 'result' | 'moved'>,
  diff: HeapDiff,
  names: Names,
): Span[] {
  const told = result && indexOf(diff).results.get(resultKey(result));
  const ofIt = told ? ofResult(told, names) : [];
  if (!('package' in target)) return ofIt;
  const was = target.kind === 'function' ? wasFunction(target.name, diff, names) : [];
  const from = moved ? giversOf(moved.from, target, diff, names) : [];
  return [...was, ...(from.length > 0 ? [', moved here from ', ...from] : []), ...ofIt];
}

/** Functions that gave something up to a function, or packages to a package. */
function giversOf(
  from: readonly string[],
  target: Extract<Target, { readonly package: string }>,
  diff: HeapDiff,
  names: Names,
): Span[] {
  if (target.kind === 'function') {
    const { functions } = indexOf(diff);
    const known = from.flatMap((name) => functions.get(name) ?? []);
    return movedFrom(known, target.package, names);
  }
  return listed(
    from.map((path) => [{ code: names.package(path) }]),
    MOST_GIVERS,
  );
}

/** `, was `BenchmarkOld``, and that what measures is another; empty where both are as they were. */
export function ofResult(result: ResultDiff, names: Names): Span[] {
  const { id, isEdited } = result;
  const was = formerName(result);
  const old = was === undefined ? [] : [', was ', { code: names.result({ ...id, name: was }) }];
  return [...old, ...(isEdited ? [', whose own code or input changed'] : [])];
}

/** `, was `Old` in `pkg``, with "probably" where it is no more than that; empty for the same name. */
export function wasFunction(name: string, diff: HeapDiff, names: Names): Span[] {
  const found = indexOf(diff).moves.get(name);
  if (!found) return [];
  const { was, is, isSure } = found;
  return [isSure ? ', was ' : ', probably was ', ...named(was, is.package, names)];
}

/** The own functions that gave something up; empty where none did. */
export function movedFrom(from: readonly Named[], home: string, names: Names): Span[] {
  return listed(
    from.map((giver) => named(giver, home, names)),
    MOST_GIVERS,
  );
}

function listed(all: readonly (readonly Span[])[], most: number): Span[] {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((spans, i) => (i > 0 ? [', ', ...spans] : spans)),
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

function named({ package: path, local }: Named, home: string, names: Names): Span[] {
  const code = { code: names.function(local) };
  return path === home ? [code] : [code, ' in ', { code: names.package(path) }];
}

/** What is called otherwise than on base, folded: it is no news by itself. */
export function formerFold(diff: HeapDiff, names: Names): Fold | undefined {
  const { results } = diff;
  // A benchmark is told as a result.
  const functions = diff.moves.functions.filter(({ is }) => !isBenchmarkName(is.local));
  const isRenamed = (result: ResultDiff) => formerName(result) !== undefined;
  const renamed = results.filter(isRenamed);
  const edited = results.filter(({ isEdited }) => isEdited);
  const lines = [
    ...renamed.map(
      (result): Line => [{ code: names.result(result.id) }, ...ofResult(result, names)],
    ),
    ...edited
      .filter((result) => !isRenamed(result))
      .map((result): Line => [{ code: names.result(result.id) }, ...ofResult(result, names)]),
    ...[...functions]
      .sort((a, b) => compareText(a.is.name, b.is.name))
      .map(
        ({ is }): Line => [
          { code: names.function(is.local) },
          ' in ',
          { code: names.package(is.package) },
          ...wasFunction(is.name, diff, names),
        ],
      ),
  ];
  if (lines.length === 0) return undefined;
  const parts = [
    ...(renamed.length > 0 ? [`${plural(renamed.length, 'benchmark')} with another name`] : []),
    ...(functions.length > 0 ? [`${plural(functions.length, 'function')} with another name`] : []),
    ...(edited.length > 0
      ? [
          `${plural(edited.length, 'benchmark')} that changed ${edited.length === 1 ? 'itself' : 'themselves'}`,
        ]
      : []),
  ];
  const more = lines.length - MOST_NAMES;
  const shown = more > 0 ? [...lines.slice(0, MOST_NAMES), [`… and ${more} more.`]] : lines;
  const blocks: Block[] = [{ kind: 'list', lines: shown }];
  return { kind: 'fold', name: 'other names', rank: 9, summary: parts.join(', '), blocks };
}
