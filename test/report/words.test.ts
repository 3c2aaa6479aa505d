import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/policy/judgement.ts';
import type { Reason } from '../../src/policy/reason.ts';
import { NOTES, noteLine, noteText } from '../../src/report/notes.ts';
import { REASONS, reasonText } from '../../src/report/reasons.ts';
import { toPlain } from '../../src/report/spans.ts';

type Of<All extends { code: string }> = {
  [Code in All['code']]: Omit<Extract<All, { code: Code }>, 'code'>;
};

/** Every reason once, with what it speaks of. */
const EVERY_REASON: Of<Reason> = {
  noisy: {
    base: { least: 60, most: 64 },
    head: { least: 62, most: 72 },
    metric: 'alloc_space',
  },
  'few-lines': { base: 1, head: 2 },
  'iterations-explain': { base: 120_000, head: 80_000 },
  amortised: { base: 120_000, head: 80_000 },
  'no-benchmem': { side: 'base' },
  'own-metric': { printed: 5000, counted: 64 },
  screened: {
    base: { least: 60, most: 64 },
    head: { least: 62, most: 72 },
    metric: 'alloc_space',
  },
  rounded: { metric: 'alloc_space', noise: 1.4 },
  'pair-differs': {},
  'profile-missing': {},
  'by-operation': {},
  'rate-changed': { profile: 'a.pb.gz', period: 524_288 },
  'samples-alone': { metric: 'alloc_space', interval: { low: -64, high: 4096 } },
  'metric-missing': { metric: 'inuse_space' },
  unowned: {},
  'results-mixed': { other: 'BenchmarkX/small' },
  unclaimed: { amount: 4096, metric: 'alloc_space' },
  'too-few-samples': { metric: 'alloc_space', shown: 5_000_000, family: 12, bounds: undefined },
  'no-package': { side: 'head' },
  'go-differs': { base: 'go1.25.4', head: 'go1.26.8' },
  'go-lines-differ': {
    function: 'runtime.main',
    base: { profile: 'a.pb.gz', line: 283 },
    head: { profile: 'b.pb.gz', line: 285 },
  },
  'go-unknown': { base: 'a.pb.gz', head: 'b.pb.gz' },
  differs: { what: 'procs', base: ['1'], head: ['4'] },
  'setting-differs': { name: 'GOGC', base: '', head: 'off' },
  'mixed-periods': { periods: [1, 524_288] },
  'no-output': { profile: 'a.pb.gz', isBenchmark: true },
  'parted-unlike': { package: 'a/b', profiles: ['x.pb.gz', 'y.pb.gz'] },
  'repeats-differ': { package: 'a/b', result: 'BenchmarkX', counts: [1, 3] },
  timed: { package: 'a/b', fewest: 812, most: 1204 },
  'iterations-differ': { package: 'a/b', base: 1000, head: 2000 },
  'results-differ': { result: 'BenchmarkX/new', side: 'head' },
  untold: { profile: 'a.pb.gz', lacks: 'no counts of objects' },
  'no-period': {},
  'no-pair': {},
  'needs-every-allocation': { metric: 'alloc_objects' },
};

const AT = { at: { line: 3, column: 5 } };
const INFO = { level: 'info' } as const;

/** Every note once. */
const EVERY_NOTE: Of<Note> = {
  'ignored-files': { ...INFO, files: ['a.md', 'b.md', 'c', 'd', 'e', 'f'] },
  copies: { ...INFO, profile: 'a.pb.gz', of: 'b.pb.gz', more: 1 },
  'one-side-only': { ...INFO, what: 'a/b', side: 'head' },
  harness: { ...INFO, stacks: 9, bytes: 41_000 },
  'probe-left-out': {
    ...INFO,
    benchmark: 'BenchmarkX',
    package: 'a/b',
    side: 'base',
    bytes: 64,
  },
  unclaimed: { ...INFO, share: 0.04 },
  untold: { ...INFO, profile: 'a.pb.gz', lacks: 'no counts of objects', more: 2 },
  moment: { ...INFO, files: ['a.pb.gz', 'b.pb.gz'], isJoined: false },
  'moved-package': { ...INFO, was: 'a', is: 'a/v2', isModule: true },
  'go-by-lines': INFO,
  'same-work': { level: 'info', isGoUnknown: true },
  'cpu-differs': { ...INFO, base: '', head: 'AMD EPYC' },
  'measured-here': { ...INFO, missing: 'main has no artifact', isHeadAside: true },
  'policy-edit': {
    ...INFO,
    change: 'edits',
    file: '.github/heapgate.yml',
    proposed: { conclusion: 'pass', failed: 0, of: 3 },
  },
  'dead-budget': { ...INFO, ...AT, budget: 'x', why: { code: 'no-package', example: 'a/b' } },
  'dead-ignore': { ...INFO, ...AT },
  'old-name': { ...INFO, ...AT, budget: undefined, pattern: 'a/b', was: 'a/b', is: 'a/c' },
  overridden: { ...INFO, ...AT, budget: 'x' },
  'nothing-judged': { ...INFO, ...AT, modules: ['a'], hasResults: true, isEmpty: false },
};

const ONE_LINE = /^[^\n.](?:[^\n]*[^\n.])?$/;

describe('a reason', () => {
  it('has words, and no words are without one', () => {
    expect(Object.keys(REASONS).sort()).toEqual(Object.keys(EVERY_REASON).sort());
  });

  it.each(Object.entries(EVERY_REASON))('%s is one line that ends in a cure', (code, of) => {
    const text = reasonText({ code, ...of } as Reason);
    expect(text).toMatch(ONE_LINE);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    const cure = text.slice(text.lastIndexOf(': ') + 2);
    expect(text).toContain(': ');
    expect(cure).toMatch(/^(?:measure|keep|rename|name|remove|compare|write) /);
  });

  it('says of few lines what they may be, and of a missing figure which it is', () => {
    expect(reasonText({ code: 'few-lines', base: 1, head: 1 })).toBe(
      'there is one line a side, and a timed run can differ by that much: measure both sides with -count=5',
    );
    expect(reasonText({ code: 'few-lines', base: 1, head: 1, iterations: 10 })).toBe(
      'there is one line a side, and in 10 iterations a process may allocate that much by chance: measure both sides with -count=5',
    );
    expect(reasonText({ code: 'no-benchmem', side: 'head', metric: 'alloc_objects' })).toMatch(
      /^head printed no number as allocs\/op: measure with -benchmem, and rename a metric/,
    );
  });

  it('says of bounds what is known of them', () => {
    const of = (low: number, high: number) =>
      reasonText({ code: 'samples-alone', metric: 'alloc_space', interval: { low, high } });
    const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
    expect(of(-64, 4096)).toMatch(/^samples put the change between −64 B and 4.00 KiB, and never/);
    expect(of(64, most)).toMatch(/^samples put the change above 64 B, and never/);
    expect(of(least, most)).toMatch(/^samples put the change anywhere, and never/);
  });
});

describe('a note', () => {
  it('has words, and no words are without one', () => {
    expect(Object.keys(NOTES).sort()).toEqual(Object.keys(EVERY_NOTE).sort());
  });

  it('of a budget without effect says what it needs', () => {
    const of = (code: 'no-lines' | 'no-profiles') =>
      noteText({ ...INFO, ...AT, code: 'dead-budget', budget: 'x', why: { code } });
    expect(of('no-profiles')).toMatch(
      /^"x" judges nothing: .* measure with go test .* -memprofile /,
    );
    expect(of('no-lines')).toMatch(
      /^"x" judges nothing: .* keep what go test -bench . -benchmem prints/,
    );
  });

  it.each(Object.entries(EVERY_NOTE))('%s is one line', (code, of) => {
    const text = noteText({ code, ...of } as Note);
    expect(text).toMatch(ONE_LINE);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it('begins with its place in the policy', () => {
    const note = { code: 'dead-ignore', ...EVERY_NOTE['dead-ignore'] } as Note;
    expect(toPlain(noteLine(note, 'p.yml'))).toMatch(/^p\.yml:3:5: this entry of ignore/);
  });
});
