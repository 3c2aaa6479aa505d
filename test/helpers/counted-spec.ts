import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import type { Policy } from '../../src/policy/policy.ts';
import {
  MANIFEST_FILE,
  type ManifestProcess,
  type ManifestResult,
  type Pair,
} from '../../src/profile/manifest.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';
import { entryOf, manifestOf } from './collected.ts';
import { heap, PACKAGE } from './heap.ts';
import { readSet } from './read.ts';
import { BUILT_IN } from './spec.ts';

/*
 * The same small language for sets that heapgate collected: what a result does in one operation, and
 * what comes once. Everything goes the way of bytes: manifest, profiles, comparing, judging.
 */

/**
 * What a result does, its parts joined by ` | `. `Parse 2x64`: 2 objects of 64 bytes an operation, in
 * `m.io/app.Parse`; `Parse > lib.io/z.Get 1x8` deeper down, in another package. `once Load 1x1000`: in both processes
 * alike. `longer Pool 3x64`: in the longer one alone. ` kept` at the end: still in use.
 */
export type Does = string;

export interface Measured {
  readonly does: Does;
  readonly pair?: Pair;
  /** B/op and allocs/op inside the timer; what the profiles hold by default. */
  readonly printed?: readonly [bytes: number, objects: number];
  /** Bytes between two samples; 1 by default. */
  readonly rate?: number;
}

type Given = Does | Measured;

export interface CountedSide {
  /** By result its measurements, several for repeats. */
  readonly results: Readonly<Record<string, Given | readonly Given[]>>;
  /** What a process without a benchmark does. */
  readonly start?: Does;
  /** Results without figures, as `failed: x_test.go:9: boom`. */
  readonly ended?: Readonly<Record<string, string>>;
  /**
   * By result what it does in a process that ran all of the package, or just what that printed; `''`
   * is what goroutines of no benchmark do.
   */
  readonly screens?: Readonly<Record<string, Does | readonly [bytes: number, objects: number]>>;
}

const PAIR: Pair = [20, 120];
const BODY = 'testing.(*B).run1 > testing.(*B).runN > m.io/app.';

/** A side as its files are read; `X` is the result `BenchmarkX`. */
export function countedSet(side: CountedSide): ProfileSet {
  return readSet(countedFiles(side));
}

export function countedFiles({ results, start, ended = {}, screens }: CountedSide): NamedFile[] {
  const files: NamedFile[] = [];
  const process = (
    file: string,
    does: Does,
    body: string,
    count: number,
    isLonger: boolean,
    rate = 1,
  ) => {
    const lines = does.split(' | ').flatMap((part) => lineOf(part, body, count, isLonger) ?? []);
    files.push({ name: `set/${file}`, bytes: heap(lines.join('\n'), rate), explicit: false });
    return lines;
  };
  const entries = Object.entries(results).map(([short, given], i): ManifestResult => {
    const name = `Benchmark${short}`;
    const measurements = [given].flat().map((each, repeat) => {
      const given: Measured = typeof each === 'string' ? { does: each } : each;
      const { does, pair = PAIR, printed, rate } = given;
      const [low, high] = pair.map((count, at): ManifestProcess => {
        const profile = `${i}.${repeat}.${pair[1]}.${at === 0 ? 'low' : 'high'}.pb.gz`;
        const body = `${BODY}${name.split('/')[0]} > `;
        const lines = process(profile, does, body, count, at === 1, rate);
        return {
          profile,
          lines: [goLine(name, count, printed ?? meanOf(lines, count))],
          seconds: 1,
        };
      });
      return { pair, low: low!, high: high! };
    });
    return { name, exit: 'ok', message: '', measurements };
  });
  for (const [short, text] of Object.entries(ended)) {
    const [, exit, message] = /^([\w-]+)(?:: (.*))?$/.exec(text)!;
    const name = `Benchmark${short}`;
    entries.push({
      name,
      exit: exit as ManifestResult['exit'],
      message: message ?? '',
      measurements: [],
    });
  }
  const screened = Object.entries(screens ?? {});
  for (const [short] of screened.filter(([name]) => name !== '')) {
    entries.push({ name: `Benchmark${short}`, exit: 'screened', message: '', measurements: [] });
  }
  const screen = (count: number, at: string): ManifestProcess => {
    const of = screened.map(([short, given]) => {
      const name = `Benchmark${short}`;
      const body = short === '' ? '' : `${BODY}${name.split('/')[0]} > `;
      const parts = typeof given === 'string' ? given.split(' | ') : [];
      const heaped = parts.flatMap((part) => lineOf(part, body, count, at === 'high') ?? []);
      const printed = typeof given === 'string' ? meanOf(heaped, count) : given;
      return { heaped, lines: short === '' ? [] : [goLine(name, count, printed)] };
    });
    const bytes = heap(of.flatMap(({ heaped }) => heaped).join('\n'));
    files.push({ name: `set/screen.${at}.pb.gz`, bytes, explicit: false });
    return { profile: `screen.${at}.pb.gz`, lines: of.flatMap(({ lines }) => lines), seconds: 1 };
  };
  const isScreened = screened.length > 0;
  if (start !== undefined) process('start.pb.gz', start, '', 1, false);
  const parts = {
    screens: isScreened ? [{ pair: PAIR, low: screen(20, 'low'), high: screen(120, 'high') }] : [],
    start: start === undefined ? undefined : { profile: 'start.pb.gz', lines: [], seconds: 1 },
  };
  const manifest = manifestOf([entryOf(PACKAGE, entries, parts)]);
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return [...files, { name: `set/${MANIFEST_FILE}`, bytes, explicit: false }];
}

function lineOf(part: string, body: string, count: number, isLonger: boolean) {
  if (part === '') return undefined;
  const [, when, calls, objects, size, kept = ''] =
    /^(once |longer )?(.+) (\d+)x(\d+)( kept)?$/.exec(part)!;
  if (when === 'longer ' && !isLonger) return undefined;
  const times = when === undefined ? count : 1;
  const stack = calls!
    .split(' > ')
    .map((call) => (/^[a-z][\w./-]*\./.test(call) ? call : `m.io/app.${call}`))
    .join(' > ');
  return `${body}${stack}  ${size} B x${Number(objects) * times}${kept}`;
}

/** As Go prints the mean: cut to whole numbers. */
function meanOf(lines: readonly string[], count: number): [bytes: number, objects: number] {
  const all = lines.map((line) => /(\d+) B x(\d+)/.exec(line)!.slice(1).map(Number));
  const sum = (of: (line: number[]) => number) => all.reduce((total, line) => total + of(line), 0);
  const objects = sum(([, times]) => times!);
  const bytes = sum(([size, times]) => size! * times!);
  return [Math.floor(bytes / count), Math.floor(objects / count)];
}

function goLine(name: string, count: number, [bytes, objects]: readonly [number, number]) {
  return `${name} \t ${count}\t 51.0 ns/op\t ${bytes} B/op\t ${objects} allocs/op`;
}

/** Sides of one result X, or of several, or all that a side can have. */
type Sides = Given | readonly Given[] | CountedSide;

function sideOf(of: Sides): CountedSide {
  return typeof of === 'object' && 'results' in of ? of : { results: { X: of } };
}

export function judgedCounts(base: Sides, head: Sides, policy: Policy = BUILT_IN): Judgement {
  const [from, to] = [countedSet(sideOf(base)), countedSet(sideOf(head))];
  return judge(compare(from, to, ['m.io']), policy);
}
