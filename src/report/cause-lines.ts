import { capMiddle, clean } from '../foreign-text.ts';
import type { Cause } from '../policy/cause.ts';
import { unitOf } from '../profile/metric.ts';
import { change, percent } from './amounts.ts';
import { growthKind } from './growth-kind.ts';
import type { Names } from './page-names.ts';
import type { LinkTo } from './report-input.ts';
import type { Line, Span } from './spans.ts';

/** Results that are named one by one. */
const MOST_RESULTS = 3;
/** Calls that are shown between a function and its benchmark. */
const MOST_CALLERS = 4;

/**
 * A cause in two or three lines: the function and line that is yours with what it explains, what
 * changed there, and who calls it.
 */
export function causeLines(cause: Cause, names: Names, link: LinkTo): Line[] {
  const kind = kindSpans(cause, names);
  const callers = callerSpans(cause, names);
  const gap = kind.length > 0 && callers.length > 0 ? [' '] : [];
  const how = [...kind, ...gap, ...callers];
  return [titleSpans(cause, names, link), how].filter((line) => line.length > 0);
}

function titleSpans(cause: Cause, names: Names, link: LinkTo): Line {
  const { function: fn, explains, isSure, metric } = cause;
  const place = placeOf(fn);
  const url = link(fn);
  const line: Span[] = [
    isSure ? '' : 'Probably ',
    { code: names.function(fn.local), strong: true },
    ' in ',
    { code: names.package(fn.package) },
    ...(place === '' ? [] : [' ', { code: place, url }]),
    ': ',
  ];
  const noun = unitOf(metric) === 'bytes' ? '' : ' allocs';
  explains.slice(0, MOST_RESULTS).forEach(({ result, amount, isMixed }, i) => {
    const about = isMixed && i === 0 ? 'about ' : '';
    line.push(i > 0 ? ', ' : about, `${change(amount, unitOf(metric))}${noun}/op in `, {
      code: names.result(result),
    });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0]!.share < 0.95) {
    line.push(`, ${percent(explains[0]!.share)} of the growth`);
  }
  return line;
}

/** What it does differently, and in which call beneath your line. */
function kindSpans({ path, function: fn, explains, isCounted }: Cause, names: Names): Span[] {
  if (!path) return [];
  const spans: Span[] = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : '';
  if (kind !== '') spans.push(kind);
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
function callerSpans({ path, function: fn }: Cause, names: Names): Span[] {
  if (!path) return [];
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown =
    above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)!] : above;
  return shown.flatMap((frame, i): Span[] => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = i === shown.length - 1 ? '' : placeOf(frame);
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
