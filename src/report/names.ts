import { clean } from '../foreign-text.ts';

/** Long enough for nearly every Go name, short enough for a column. */
const LONGEST = 60;

/** Characters before the first difference of two names that make it readable. */
const CONTEXT = 10;

/**
 * A short form for each text that is unique among those given and safe to align. Long names keep
 * their ends and, where that is not enough to tell two apart, the first place where they differ.
 */
export function shortNames(
  texts: Iterable<string>,
  longest: number = LONGEST,
): Map<string, string> {
  const short = cutNames(texts, longest);
  // What still looks alike differs in characters that cannot be shown, or too often.
  for (const alike of groupsOf(short)) {
    const taken = new Set(short.values());
    let number = 1;
    for (const text of alike.slice(1)) {
      do number++;
      while (taken.has(`${short.get(text)}~${number}`));
      short.set(text, `${short.get(text)}~${number}`);
    }
  }
  return short;
}

/**
 * The least length, from `least` up, at which each text keeps what tells it from the others.
 *
 * @param most where none does
 */
export function leastLength(texts: ReadonlySet<string>, least: number, most: number): number {
  for (let length = least; length < most; length++) {
    if (groupsOf(cutNames(texts, length)).length === 0) return length;
  }
  return most;
}

/** Each text in a length; some may look alike. */
function cutNames(texts: Iterable<string>, longest: number): Map<string, string> {
  const short = new Map<string, string>();
  for (const text of texts) short.set(text, shorten(clean(text), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text) => Array.from(clean(text)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text, i) => {
      short.set(text, shortenAround(points[i]!, from, longest));
    });
  }
  return short;
}

/**
 * Packages as a reader of the modules knows them: `internal/parser` for
 * `github.com/acme/db/internal/parser`, `db` for the module's root, others whole; of several modules
 * each with its own name, `db/internal/parser`. Where two would read the same, they are written in
 * full.
 */
export function packageNames(
  paths: Iterable<string>,
  modules: readonly string[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const path of paths) names.set(path, shortPath(path, modules));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name] of names) names.set(path, short.get(name)!);
  return names;
}

function shortPath(path: string, modules: readonly string[]): string {
  if (path === '') return '<unknown>';
  const inside = modules.filter((each) => path === each || path.startsWith(`${each}/`));
  if (inside.length === 0) return path;
  // Of nested modules the innermost.
  const module = inside.reduce((a, b) => (b.length > a.length ? b : a));
  const root = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(module)![0];
  if (path === module) return root;
  const below = path.slice(module.length + 1);
  return modules.length > 1 ? `${root}/${below}` : below;
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Type arguments are the longest part of a name and the least telling.
  const erased = Array.from(text.replace(/\[[^[\]]{8,}\]/g, '[…]'));
  if (erased.length <= longest) return erased.join('');
  // The end tells more than the start: it is the method.
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join('')}…${erased.slice(head + 1 - longest).join('')}`;
}

/** Both ends, and the stretch from `at` on; what touches is not parted. */
function shortenAround(points: readonly string[], at: number, longest: number): string {
  if (points.length <= longest) return points.join('');
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, '…');
  return `${start.join('')}${from < last ? '…' : ''}${points.slice(points.length - ends).join('')}`;
}

function firstDifference(all: readonly (readonly string[])[]): number {
  const first = all[0]!;
  let at = 0;
  while (at < first.length && all.every((points) => points[at] === first[at])) at++;
  return at;
}

/** Keys that share a value, two or more together. */
function groupsOf(names: ReadonlyMap<string, string>): string[][] {
  const byValue = new Map<string, string[]>();
  for (const [key, value] of names) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  return [...byValue.values()].filter((keys) => keys.length > 1);
}
