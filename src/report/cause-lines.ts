import type { ResultId } from '../compare/result.ts';
import { capMiddle, clean } from '../foreign-text.ts';
import type { Cause, Explained, Part } from '../policy/cause.ts';
import type { Judgement } from '../policy/judgement.ts';
import { METRIC, unitOf } from '../profile/metric.ts';
import { change, percent } from './amounts.ts';
import { movedFrom, wasFunction } from './former.ts';
import { growthKind } from './growth-kind.ts';
import type { Names } from './page-names.ts';
import type { LinkTo } from './report-input.ts';
import type { Line, Span } from './spans.ts';

/** Results that are named one by one. */
const MOST_RESULTS = 3;
/** From this share on a way is taken for all of a growth. */
const WHOLE = 0.95;
/** Calls that are shown between a function and its benchmark. */
const MOST_CALLERS = 4;

/**
 * Writes a cause in two or three lines: the function and line that is yours with what it explains,
 * what changed there, and who calls it.
 */
export function causeLines(
  { diff, findings }: Pick<Judgement, 'diff' | 'findings'>,
  names: Names,
  link: LinkTo,
): (cause: Cause) => Line[] {
  const told = toldOf(findings);
  return (cause) => {
    const kind = kindSpans(cause, names);
    const callers = callerSpans(cause, names);
    const gap = kind.length > 0 && callers.length > 0 ? [' '] : [];
    const how = [...kind, ...gap, ...callers];
    return [titleSpans(cause, diff, told, names, link), how].filter((line) => line.length > 0);
  };
}

function titleSpans(
  cause: Cause,
  diff: Judgement['diff'],
  told: ReturnType<typeof toldOf>,
  names: Names,
  link: LinkTo,
): Line {
  const { function: fn, explains, from, isSure } = cause;
  const place = placeOf(fn);
  const url = link(fn);
  const named = explains.slice(0, MOST_RESULTS);
  const open = named.map(({ of, result }) => told.get(partKey(of, result)) === 'open');
  const isAllOpen = open.every(Boolean);
  const line: Span[] = [
    isSure ? '' : 'Probably ',
    { code: names.function(fn.local), strong: !isAllOpen },
    ' in ',
    { code: names.package(fn.package) },
    ...(place === '' ? [] : [' ', { code: place, url }]),
    ...wasFunction(fn.name, diff, names),
    ': ',
  ];
  named.forEach((each, i) => {
    const { of, result, isMixed } = each;
    const may = open[i] && (i === 0 || !isAllOpen) ? 'perhaps ' : '';
    const about = isMixed && i === 0 && may === '' ? 'about ' : '';
    const words = amountWords(each);
    const isSame = i > 0 && open[i] === open[i - 1] && amountWords(named[i - 1]!) === words;
    const name = of === 'init' ? names.package(result.package) : names.result(result);
    line.push(i > 0 ? ', ' : '', isSame ? '' : `${may}${about}${words}`, { code: name });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0]!.share < 0.95) {
    line.push(`, ${percent(explains[0]!.share)} of the growth`);
  }
  const beyond = explains.find(({ isBeyond }) => isBeyond);
  if (beyond) {
    const more =
      beyond.of === 'result'
        ? 'set-up and all that is outside the timer'
        : 'what its operations allocate';
    line.push(`, counted with ${more}`);
  }
  const givers = movedFrom(from, fn.package, names);
  return givers.length > 0 ? [...line, ', beside what moved here from ', ...givers] : line;
}

/** `+128 B/op in `, `+16.2 KiB a run in the set-up of `: what goes before the name. */
function amountWords({ of, metric, amount }: Explained): string {
  const noun = METRIC[metric].unit === 'bytes' ? '' : ' allocs';
  const left = METRIC[metric].kind === 'inuse' ? ' left in use' : '';
  const size = `${change(amount, unitOf(metric))}${noun}`;
  switch (of) {
    case 'result':
      return `${size}/op${left} in `;
    case 'set-up':
      return `${size} a run${left} in the set-up of `;
    case 'init':
      return `${size} a run${left} at the start of `;
  }
}

/**
 * Of what is said to have grown whether that is `sure` or `open`, by its part and result, and by the
 * benchmark that stands for its sub-benchmarks: what a function allocates more may be chance then.
 */
function toldOf(findings: Judgement['findings']): ReadonlyMap<string, 'sure' | 'open'> {
  const told = new Map<string, 'sure' | 'open'>();
  for (const { target, result, change: growth, outcome } of findings) {
    if (!result || growth.delta <= 0 || outcome.verdict === 'pass') continue;
    const isOnce = target.kind === 'set-up' || target.kind === 'init';
    const levels = result.name.split('/');
    for (let depth = levels.length; depth > 0; depth--) {
      const name = levels.slice(0, depth).join('/');
      const key = partKey(isOnce ? target.kind : 'result', { ...result, name });
      if (outcome.verdict !== 'inconclusive') told.set(key, 'sure');
      else if (!told.has(key)) told.set(key, 'open');
    }
  }
  return told;
}

function partKey(of: Part, { package: path, name }: Pick<ResultId, 'package' | 'name'>): string {
  return `${of}\n${path}\n${name}`;
}

/** The numbers of one way are not those of the whole growth where there are others. */
function inPart({ pathShare }: Cause): string {
  if (pathShare >= WHOLE) return '';
  return pathShare >= 0.5 ? 'mostly ' : 'in part ';
}

/** What it does differently, and in which call beneath your line. */
function kindSpans(cause: Cause, names: Names): Span[] {
  const { path, function: fn, explains, isCounted } = cause;
  if (!path) return [];
  const spans: Span[] = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : '';
  if (kind !== '') spans.push(inPart(cause), kind);
  const beneath = path.frames.at(-1);
  if (beneath && !beneath.own && beneath.name !== fn.name) {
    spans.push(
      kind === '' ? 'in ' : ', in ',
      { code: `${names.package(beneath.package)}.${names.function(beneath.local)}` },
      ' beneath your line',
    );
  }
  return spans;
}

/** `← filled store_test.go:29 ← BenchmarkPost`. */
function callerSpans({ path, function: fn, explains }: Cause, names: Names): Span[] {
  if (!path) return [];
  // A loop's body is known; what comes once is called from anywhere.
  const isInLoop = explains[0]!.of === 'result';
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown =
    above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)!] : above;
  return shown.flatMap((frame, i): Span[] => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = isInLoop && i === shown.length - 1 ? '' : placeOf(frame);
    return [
      `${i > 0 ? ' ' : ''}← ${isCut ? '… ← ' : ''}`,
      { code: names.function(frame.local) },
      ...(place === '' ? [] : [' ', { prose: place }]),
    ];
  });
}

/** `parser.go:56`, from what a profile says; `''` where it does not. */
export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  const base = capMiddle(clean(file.slice(file.lastIndexOf('/') + 1)), 40);
  if (base === '') return '';
  return line > 0 ? `${base}:${line}` : base;
}
