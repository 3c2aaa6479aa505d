import { describe, expect, it } from 'vitest';
import { withLabel } from '../../src/policy/accept.ts';
import { askedFor } from '../../src/policy/waiver.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { toPlain } from '../../src/report/spans.ts';
import { BUILT_IN, heap, openRows } from '../helpers/spec.ts';
import { judgedOn, told, waiver, waiving } from './waivers.ts';

const GROWN = ['X 1000 64 1 | Y 1000 64 1', 'X 1000 128 1 | Y 1000 64 1'] as const;
const ACCEPTED = {
  how: 'review',
  by: 'octocat',
  at: '2026-11-26T10:20:30Z',
  commit: 'c'.repeat(40),
} as const;

describe('a waiver', () => {
  it('waives growth up to what it says, and no more', () => {
    const within = judgedOn(...GROWN, waiving([waiver()]));
    expect([within.conclusion, openRows(within)]).toEqual([
      'waived',
      ['waived BenchmarkX alloc_space 64→128'],
    ]);
    expect(told(within)).toEqual([
      'Waived in BenchmarkX: operations stay lean, alloc_space up to 64 B, for storage team until 2027-01-31: an index is kept twice',
    ]);
    const beyond = judgedOn(...GROWN, waiving([waiver({ 'up-to': '63 B' })]));
    expect([beyond.conclusion, openRows(beyond)]).toEqual([
      'fail',
      ['fail BenchmarkX alloc_space 64→128'],
    ]);
    expect(told(beyond)[0]).toMatch(
      /^Beyond a waiver: operations stay lean, alloc_space up to 63 B/,
    );
    expect(beyond.findings[0]!.outcome).toMatchObject({ unwaived: { why: 'exceeded' } });
  });

  it('is for one budget, metric, kind of limit and for the benchmarks it names', () => {
    const grown = judgedOn(...GROWN, waiving([waiver({ metric: 'alloc_objects', 'up-to': '64' })]));
    expect(grown.conclusion).toBe('fail');
    const named = (name: string) =>
      judgedOn(...GROWN, waiving([waiver({ benchmarks: `["${name}"]` })])).conclusion;
    expect([named('BenchmarkX'), named('BenchmarkY'), named('**')]).toEqual([
      'waived',
      'fail',
      'waived',
    ]);
    const placed = (path: string) => {
      const inM = (line: string) => `pkg: example.com/m | ${line}`;
      const policy = waiving([waiver({ packages: `["${path}"]` })]);
      return judgedOn(inM(GROWN[0]), inM(GROWN[1]), policy).conclusion;
    };
    expect([placed('**/m'), placed('**/n')]).toEqual(['waived', 'fail']);
  });

  it('of one of two broken limits is marked on the row of what is over the other', () => {
    const judgement = judgedOn('X 1000 64 1', 'X 1000 128 2', waiving([waiver()]));
    expect(openRows(judgement)).toEqual([
      'fail BenchmarkX alloc_objects 1→2',
      'waived BenchmarkX alloc_space 64→128',
    ]);
    expect(told(judgement)[0]).toMatch(/^Waived in BenchmarkX: operations stay lean, alloc_space /);
    const [two] = told(judgedOn(GROWN[0], 'X 1000 128 1 | Y 1000 128 1', waiving([waiver()])));
    expect(two).toMatch(/^Waived in BenchmarkX and 1 more: /);
    const table = resultTable(judgement.results, pageNames(judgement.diff));
    expect(toPlain(table.row(0).at(-1)!)).toBe('+5% and 0.25 allocs/op; waived: +5% and 4 B/op');
  });

  it('holds through its last day, and then fails with its owner and reason', () => {
    const on = (today: string) =>
      judgedOn(...GROWN, waiving([waiver({ expires: '2026-11-27' })]), today);
    expect(on('2026-11-27').conclusion).toBe('waived');
    const late = on('2026-11-28');
    expect(late.conclusion).toBe('fail');
    expect(late.findings[0]!.outcome).toMatchObject({
      unwaived: { why: 'expired', waiver: { owner: 'storage team' } },
    });
    expect(told(late)).toEqual([
      'The waiver of operations stay lean expired on 2026-11-27, and is needed: ask storage team: an index is kept twice',
    ]);
  });

  it('of a cap is about all that the head has', () => {
    const rules = (cap: string) =>
      waiving(
        [waiver({ budget: 'x', 'up-to': cap })],
        'budgets:',
        '  - { name: x, benchmarks: ["BenchmarkX"], alloc_space: { max: 100, increase: 200 } }',
      );
    const both = (cap: string) => openRows(judgedOn(...GROWN, rules(cap)));
    expect(both('max 128')).toEqual(['waived BenchmarkX alloc_space max 64→128']);
    expect(both('max 127')).toEqual(['fail BenchmarkX alloc_space max 64→128']);
    expect(both('300')).toEqual(['fail BenchmarkX alloc_space max 64→128']);
  });

  it('leaves what is worse elsewhere as it is: a function is waived in each benchmark or not', () => {
    const rules = waiving(
      [waiver({ budget: 'f', benchmarks: '["BenchmarkX"]', 'up-to': '10 KiB' })],
      'built-in: off',
      'budgets: [{ name: f, functions: ["*"], alloc_space: { increase: 0 } }]',
    );
    const profile = (x: number, y: number) => `${x} ${x * 64} X > m.F | ${y} ${y * 64} Y > m.F`;
    const sides = (x: number, y: number) =>
      ['X 1000 64 1 | Y 1000 64 1', heap(profile(x, y))] as const;
    const verdicts = (x: number, y: number) =>
      openRows(judgedOn(sides(1000, 1000), sides(x, y), rules)).filter((row) =>
        /m\.F|F /.test(row),
      );
    expect(verdicts(3000, 1000)).toEqual([expect.stringMatching(/^waived F BenchmarkX/)]);
    expect(verdicts(3000, 2000)).toEqual([expect.stringMatching(/^fail F BenchmarkY/)]);
  });

  it('does not touch what cannot be told', () => {
    const unsure = judgedOn(
      'X 1000 64 1',
      'X 7,9 4000,60 -',
      waiving([waiver({ 'up-to': '1 GiB' })]),
    );
    expect(unsure.conclusion).toBe('inconclusive');
    const bare = judgedOn('X 1000 64 1', 'X 7,9 4000,60 -', BUILT_IN);
    expect(openRows(unsure)).toEqual(openRows(bare));
  });

  it('that is not needed any more is told, and changes nothing', () => {
    const held = judgedOn(GROWN[0], GROWN[0], waiving([waiver()]));
    expect(held.conclusion).toBe('pass');
    expect(told(held)).toEqual([
      expect.stringMatching(
        /^policy\.yml:3:5: the waiver of .* is not needed any more: take it out$/,
      ),
    ]);
    const gone = waiving([waiver({ benchmarks: '[BenchmarkZ]' })]);
    expect(told(judgedOn(GROWN[0], GROWN[0], gone))).toEqual([]);
  });
});

describe('a waiver that a change asks for', () => {
  const [asked] = waiving([waiver()]).waivers;
  const asking = (answer: NonNullable<typeof asked>['asked']) => ({
    ...waiving([]),
    waivers: [{ ...asked!, ...(answer && { asked: answer }) }],
  });

  it('is shown, and does not count before somebody accepts it', () => {
    const judgement = judgedOn(...GROWN, asking({ refused: { code: 'nobody' } }));
    expect(judgement.conclusion).toBe('fail');
    expect(judgement.findings[0]!.outcome).toMatchObject({ unwaived: { why: 'asked' } });
    expect(told(judgement)).toEqual([
      'This change asks for a waiver of operations stay lean, alloc_space up to 64 B, for storage team until 2027-01-31: an index is kept twice. It does not count: a person with write access has to approve this commit in a review; then run the job again',
    ]);
  });

  it('says who accepted it, and when, and what', () => {
    const judgement = judgedOn(...GROWN, asking({ accepted: ACCEPTED }));
    expect(judgement.conclusion).toBe('waived');
    expect(told(judgement)[0]).toContain(
      'accepted by octocat in a review on 2026-11-26 at 10:20 UTC for commit ccccccc alone',
    );
  });

  it('is one that the base does not have word for word', () => {
    const of = (...words: Record<string, string>[]) => waiving(words.map(waiver)).waivers;
    const base = of({}, { owner: 'others' });
    expect(askedFor(base, of({ owner: 'others' }, {}))).toEqual([]);
    for (const change of [
      { 'up-to': '65 B' },
      { expires: '2027-02-01' },
      { benchmarks: '["**"]' },
      { reason: 'another' },
    ]) {
      expect(askedFor(base, of({}, change))).toHaveLength(1);
    }
  });
});

describe('the label', () => {
  const label = { accepted: { ...ACCEPTED, how: 'label' } } as const;

  it('accepts all that is broken, and says so', () => {
    const judgement = withLabel(judgedOn(...GROWN, BUILT_IN), label);
    expect([judgement.conclusion, openRows(judgement)]).toEqual([
      'waived',
      ['waived BenchmarkX alloc_space 64→128'],
    ]);
    expect(judgement.results.map(({ standing }) => standing)).toEqual(['waived', 'same']);
    expect(told(judgement)).toEqual([
      'All that grew is accepted by octocat with the label heapgate: accept growth on 2026-11-26 at 10:20 UTC for commit ccccccc alone',
    ]);
  });

  it('accepts no doubt, no benchmark that is gone, and no gate that is broken', () => {
    const unsure = withLabel(judgedOn('X 1000 64 1', 'X 7,9 4000,60 -', BUILT_IN), label);
    expect(unsure.conclusion).toBe('inconclusive');
    const gone = judgedOn(GROWN[0], 'X 1000 128 1', waiving([], 'missing-benchmarks: fail'));
    expect(withLabel(gone, label).conclusion).toBe('fail');
    const broken = { ...judgedOn(...GROWN, BUILT_IN), conclusion: 'error' } as const;
    expect(withLabel(broken, label).conclusion).toBe('error');
  });
});
