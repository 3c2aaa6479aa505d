import { describe, expect, it } from 'vitest';
import { causeLines } from '../../src/report/cause-lines.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { toPlain } from '../../src/report/spans.ts';
import { BUILT_IN, heap, judged, only, openRows, type Side } from '../helpers/spec.ts';

/* Why a result grew, where everything is counted: the function, and figures that agree with its own. */

const side = (printed: string, profile: string): Side => [printed, heap(profile)];

function told(base: Side, head: Side, policy = BUILT_IN) {
  const judgement = judged(base, head, policy);
  const names = pageNames(judgement.diff);
  const linesOf = causeLines(judgement, names, () => undefined);
  return judgement.causes.map((cause) => linesOf(cause).map(toPlain));
}

describe('a result that is over budget', () => {
  it('says what set-up gave up to the function that grew', () => {
    const base = side('X 1000 1696 106', '106000 1696000 X > m.Get | 49000 784000 X > m.setUp');
    const head = side('X 1000 3312 207', '106000 1696000 X > m.Get | 100000 1600000 X > m.New');
    const objects = only('alloc_objects: { increase: 0 }');
    expect(openRows(judged(base, head, objects))).toEqual([
      'fail BenchmarkX alloc_objects 106→207',
    ]);
    expect(told(base, head, objects)).toEqual([
      [
        'New in m x.go:7, probably was setUp: +51 allocs/op in BenchmarkX, 50.5 % of the growth, beside what moved here from setUp',
        'new: 100 objects of 16 B ← BenchmarkX',
      ],
    ]);
  });

  it('says how much of it is on the way whose objects it numbers', () => {
    const base = side('X 1000 16 1', '1000 16000 X > m.Get');
    const head = (a: number, b: number) => {
      const ways = `${a}000 ${16 * a}000 X > m.A > m.Get | ${b}000 ${16 * b}000 X > m.B > m.Get`;
      return side('X 1000 176 11', `1000 16000 X > m.Get | ${ways}`);
    };
    const hows = (a: number, b: number) => told(base, head(a, b)).map(([, how]) => how);
    expect(hows(6, 4)).toEqual(['mostly new: 6 objects of 16 B ← A x.go:7 ← BenchmarkX']);
    expect(hows(10, 0)).toEqual(['new: 10 objects of 16 B ← A x.go:7 ← BenchmarkX']);
  });

  it('says where more is counted than was printed', () => {
    const objects = only('alloc_objects: { increase: 0 }');
    const titles = (more: string) => {
      const base = side('X 1000 160 10', '10000 160000 X > m.Get');
      const head = side(
        'X 1000 320 20',
        `20000 320000 X > m.Get | 90000 1440000 X > m.setUp${more}`,
      );
      return told(base, head, objects).map(([title]) => title);
    };
    // What it printed is what one of them grew by.
    expect(titles('')).toEqual(['Get in m x.go:7: +10 allocs/op in BenchmarkX']);
    // Either of two may have.
    expect(titles(' | 10000 160000 X > m.Put')).toEqual([
      'setUp in m x.go:7: +90 allocs/op in BenchmarkX, 81.8 % of the growth, counted with set-up and all that is outside the timer',
    ]);
  });

  it('has its cause beside a budget of functions that cannot be told', () => {
    const base = side('X 1000 64 1 | Y 1000 64 1', '1000 64000 X > m.Get | 1000 64000 Y > m.Put');
    const head = side(
      'X 1000 64 4 | Y 1000 64 1',
      '4000 64000 X > m.Get | 1000 64000 Y > m.Put | 1000 9000 go > m.Serve',
    );
    const policy = {
      ...BUILT_IN,
      budgets: [
        ...BUILT_IN.budgets,
        ...only('functions: [Serve]', 'alloc_space: { increase: 0 }').budgets,
      ],
    };
    expect(openRows(judged(base, head, policy))).toEqual([
      'fail BenchmarkX alloc_objects 1→4',
      'inconclusive Serve BenchmarkX alloc_space 0→9 unclaimed',
    ]);
    expect(told(base, head, policy)).toEqual(told(base, head));
    expect(told(base, head)).toMatchObject([
      [expect.stringMatching(/^Get in m .*: \+3 allocs\/op/), {}],
    ]);
  });
});
