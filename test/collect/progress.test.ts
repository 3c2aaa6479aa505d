import { expect, it } from 'vitest';
import type { Clock } from '../../src/collect/clock.ts';
import { duration } from '../../src/collect/duration.ts';
import { type ProgressEvent, progressTo } from '../../src/collect/progress.ts';
import { outletTo } from '../../src/outlet.ts';

const place = { name: 'example.com/db', index: 1, of: 2 };
const begin: ProgressEvent = { kind: 'begin', ...place, after: 3690 };
const results: ProgressEvent = { kind: 'results', name: 'example.com/db', done: 14, of: 52 };
const end: ProgressEvent = {
  kind: 'end',
  ...place,
  ok: false,
  outcome: 'head: panic\n::error::forged ##[error]x',
  after: 3660,
};

/** A clock that the test moves. */
function handClock() {
  let now = 0;
  const timers = new Set<{ next: number; each: number; tick: () => void }>();
  const clock: Clock = {
    now: () => now,
    every: (each, tick) => {
      const timer = { next: now + each, each, tick };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const wait = (seconds: number) => {
    for (const until = now + seconds * 1000; now < until; ) {
      now += 1000;
      for (const timer of timers) {
        if (now < timer.next) continue;
        timer.next += timer.each;
        timer.tick();
      }
    }
  };
  return { clock, wait, timers };
}

/** What is told of some events, and of seconds that pass between them. */
function told(
  events: readonly (ProgressEvent | number)[],
  output: { isTTY?: boolean; columns?: number } = {},
  onRunner = false,
) {
  let text = '';
  const { clock, wait, timers } = handClock();
  const stream = { ...output, write: (part: string) => (text += part) };
  const progress = progressTo(outletTo(stream, 'the log'), onRunner, clock);
  for (const event of events) {
    if (typeof event === 'number') wait(event);
    else progress(event);
  }
  return { text, lines: text.split('\n').slice(0, -1), timers: timers.size };
}

it('writes a line a package', () => {
  const note: ProgressEvent = { kind: 'note', text: 'base: 0123456789ab, merge base with main' };
  expect(told([note, begin, 20, results, 41, end]).lines).toEqual([
    'base: 0123456789ab, merge base with main',
    '1/2 example.com/db: 14 of 52 results, for 25s (25s in all, about 1h01m left)',
    '1/2 example.com/db: 14 of 52 results, for 50s (50s in all, about 1h00m left)',
    '1/2 example.com/db: FAILED: head: panic ::error::forged #\uFFFD[error]x (1m01s, about 1h01m left)',
  ]);
});

it('says what runs at least every half minute, from preparing to building to the last result', () => {
  const { text, timers } = told([
    { kind: 'phase', name: 'the trees', phase: 'prepare' },
    60,
    { kind: 'phase', name: 'base', phase: 'discover' },
    60,
    { kind: 'phase', name: '8 packages', phase: 'build' },
    60,
    { ...begin, after: undefined },
    { ...begin, name: 'example.com/other', index: 2, after: undefined },
    results,
    420,
    { ...end, after: undefined },
    60,
    { ...end, name: 'example.com/other', index: 2, after: undefined },
    600,
    { kind: 'finish' },
  ]);
  const gaps = [...text.matchAll(/\((?:(\d+)m)?(\d+)s/g)].map(([, m = 0, s]) => 60 * +m + +s!);
  expect(gaps.length).toBeGreaterThan(600 / 30);
  expect(Math.max(...gaps.map((at, index) => at - (gaps[index - 1] ?? 0)))).toBeLessThanOrEqual(30);
  expect(text).toContain('\npreparing the trees, for 50s (50s in all)\n');
  expect(text).toContain('\nlooking for benchmarks on base, for 15s (1m15s in all)\n');
  expect(text).toContain('\nbuilding 8 packages, for 30s (2m30s in all)\n');
  // The first of those that run, and what is left of them.
  expect(text).toContain('\n1/2 example.com/db: 14 of 52 results, for 6m35s (9m35s in all)\n');
  expect(text).toContain('\n2/2 example.com/other: for 7m');
  // Nothing runs between the end and the finish, as when profiles are judged.
  expect(text.split('\n').at(-2)).toMatch(/^2\/2 example.com\/other: FAILED.*x \(11m00s\)$/);
  expect(timers).toBe(0);
});

it('no longer says what is left once it takes longer than expected', () => {
  const { lines } = told([{ ...begin, after: 90 }, 100]);
  expect(lines.map((line) => / left/.test(line))).toEqual([true, true, true, false]);
});

it('writes one line that changes on a terminal, never wider than that', () => {
  const lines = told([begin, results], { isTTY: true, columns: 20 }).text.split('\r\u001b[K');
  expect(lines.map((line) => line.length)).toEqual([19, 19]);
  const { text } = told([begin, results, 2], { isTTY: true, columns: 60 });
  expect(text.split('\r\u001b[K').at(-1)).toBe(
    '1/2 example.com/db: 14 of 52 results, for 2s (2s in all, ab',
  );
});

it('writes no group on a runner, which would fold it up, and no command that a name or message brings', () => {
  const hostile: ProgressEvent = { ...begin, name: '::error::x\n::group::##[group]' };
  const { text } = told([hostile, 30, end], { isTTY: true }, true);
  expect(text).toContain('1/2 ::error::x ::group::#\uFFFD[group]: for 25s (25s in all');
  expect(text.match(/^::|##\[/gm)).toBeNull();
});

it('tells durations shortly', () => {
  expect([0.4, 59, 60, 185, 3725].map(duration)).toEqual(['0s', '59s', '1m00s', '3m05s', '1h02m']);
});
