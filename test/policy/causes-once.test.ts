import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { causeLines } from '../../src/report/cause-lines.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { headlineText } from '../../src/report/headline-text.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { buildReport } from '../../src/report/report.ts';
import { toPlain } from '../../src/report/spans.ts';
import { countedFiles, judgedCounts } from '../helpers/counted-spec.ts';
import { heap } from '../helpers/heap.ts';
import { inputOf } from '../helpers/judgement.ts';
import { readSet } from '../helpers/read.ts';
import { BUILT_IN, only, openRows } from '../helpers/spec.ts';

/* Why what comes once grew, set-up and the start of a package, and who left behind what stays. */

type Sides = Parameters<typeof judgedCounts>;

function told(...sides: Sides): string[][] {
  const judgement = judgedCounts(...sides);
  const names = pageNames(judgement.diff);
  const linesOf = causeLines(judgement, names, () => undefined);
  return judgement.causes.map((cause) => linesOf(cause).map(toPlain));
}

function headline(...sides: Sides): string {
  const judgement = judgedCounts(...sides);
  return headlineText(headlineOf(judgement, pageNames(judgement.diff)));
}

describe('a set-up that grew', () => {
  const base = 'Get 3x64 | once Load > Table 4x4096';

  it('names the function with its line and who called it', () => {
    const head = 'Get 3x64 | once Load > Table 12x4096';
    expect(told(base, head)).toEqual([
      [
        'Table in app m.go:51: +32.0 KiB a run in the set-up of BenchmarkX',
        'more objects: 4 → 12 of 4096 B ← Load m.go:61 ← BenchmarkX m.go:21',
      ],
    ]);
    expect(headline(base, head)).toBe(
      'Warning: set-up of BenchmarkX 16.0 → 48.0 KiB a run (+200 %), in Table, m.go:51',
    );
  });

  it.each([
    ['new', 'once Index 8x4096', 'new: 8 objects of 4096 B ← BenchmarkX m.go:21'],
    ['larger', 'once Load > Table 4x16384', /^larger objects, same count: 4096 B → 16384 B ← Load/],
  ])('says what of it is %s', (_, more, how) => {
    const [lines] = told(base, more.startsWith('once Load') ? more : `${base} | ${more}`);
    expect(lines![1]).toEqual(typeof how === 'string' ? how : expect.stringMatching(how));
  });

  it('is told apart from what the same functions do in each operation', () => {
    const grown = 'Load > Table 3x64 | once Load > Table 4x4096';
    const both = 'Load > Table 5x64 | once Load > Table 12x4096';
    expect(told(grown, both)).toEqual([
      [
        'Table in app m.go:11: +128 B/op in BenchmarkX, +32.0 KiB a run in the set-up of BenchmarkX',
        'more objects: 3 → 5 of 64 B ← Load m.go:21 ← BenchmarkX',
      ],
    ]);
  });

  it('comes after what operations do, however much more it is', () => {
    const head = 'Get 4x64 | once Load > Table 900x4096';
    expect(told(base, head).map(([title]) => title)).toEqual([
      'Get in app m.go:11: +64 B/op in BenchmarkX',
      'Table in app m.go:51: +3.50 MiB a run in the set-up of BenchmarkX',
    ]);
    expect(headline(base, head)).toMatch(/^Over budget: BenchmarkX 192 → 256 B\/op .*, in Get, /);
  });

  it('is told once for all benchmarks that share it', () => {
    const all = (does: string) => ({ results: { A: does, B: does, C: does, D: does } });
    expect(told(all(base), all(base.replace('4x', '12x')))).toEqual([
      [
        expect.stringMatching(
          /^Table in app .*: \+32.0 KiB a run in the set-up of BenchmarkA, BenchmarkB, BenchmarkC and 1 more$/,
        ),
        expect.any(String),
      ],
    ]);
  });

  it('has what only moved taken off', () => {
    const head = 'Get 3x64 | once Load > Rows 4x4096 | once Load > Index 8x4096';
    const [lines] = told(base, head);
    expect(lines![0]).toMatch(/^Index in app .*: \+32.0 KiB a run/);
    expect(told(base, head)).toHaveLength(1);
  });

  it('is told beside operations that do more, inside the timer or outside', () => {
    const timed = (once: number, inside: number, outside: number) => ({
      does: `Sort ${inside}x64 | Prepare ${outside}x4096 | once Load ${once}x4096`,
      printed: [64 * inside, inside] as const,
    });
    const policy = only('benchmarks: ["(set-up)"]', 'alloc_space: { increase: 16 KiB }');
    const titles = (head: ReturnType<typeof timed>) =>
      told(timed(1, 1, 4), head, policy).map(([title]) => title);
    expect(titles(timed(9, 1, 4))).toEqual([
      'Load in app m.go:61: +32.0 KiB a run in the set-up of BenchmarkX',
    ]);
    expect(titles(timed(9, 20, 4))).toEqual(titles(timed(9, 1, 4)));
    expect(titles(timed(1, 1, 5))).toEqual([
      'Prepare in app m.go:51: +480 KiB a run in the set-up of BenchmarkX',
    ]);
    expect(titles(timed(1, 20, 5))).toEqual(titles(timed(1, 1, 5)));
  });

  it('leaves to the operations what adds up to what they printed', () => {
    const timed = (inside: number, outside: number) => ({
      results: {
        X: {
          does: `Sort ${inside}x64 | Prepare ${outside}x64`,
          printed: [64 * inside, inside] as const,
        },
      },
    });
    const titles = (...sides: Sides) => told(...sides).map(([title]) => title);
    expect(titles(timed(0, 4), timed(4, 40))[0]).toBe(
      'Sort in app m.go:11: +256 B/op in BenchmarkX',
    );
    expect(headline(timed(0, 4), timed(4, 40))).toMatch(/^Over budget: .*, in Sort, m.go:11$/);
    // As much outside as inside: nothing tells which of them it was.
    expect(headline(timed(0, 4), timed(36, 40))).toMatch(/, probably in (?:Sort|Prepare), m.go/);
  });

  it('is annotated at its line', () => {
    const judgement = judgedCounts(base, 'Get 3x64 | once Load > Table 12x4096');
    const { annotations } = buildReport(inputOf(judgement), { repoPath: (_, file) => file });
    expect(annotations).toMatchObject([{ level: 'warning', file: 'm.go', line: 51 }]);
  });
});

describe('a start that grew', () => {
  const INIT = 'runtime.main > runtime.doInit1 > m.io/app.init.0 > m.io/app.load';
  const side = (start: string) => ({ results: { X: 'Get 1x64' }, start });

  it('names the function with its line and the way up to the initialisation', () => {
    expect(told(side(`${INIT} 4x4096`), side(`${INIT} 40x4096`))).toEqual([
      [
        'load in app m.go:11: +144 KiB a run at the start of app',
        'more objects: 4 → 40 of 4096 B ← init.0 m.go:21',
      ],
    ]);
    expect(headline(side(`${INIT} 4x4096`), side(`${INIT} 40x4096`))).toBe(
      'Warning: start of app 16.0 → 160 KiB a run (+144 KiB), in load, m.go:11',
    );
  });

  it('names what TestMain calls', () => {
    const main = 'runtime.main > main.main > m.io/app.TestMain > m.io/app.serve';
    expect(told(side(`${main} 4x4096`), side(`${main} 40x4096`))).toEqual([
      [
        expect.stringMatching(/^serve in app m.go:11: /),
        expect.stringMatching(/← TestMain m.go:21$/),
      ],
    ]);
  });

  it('is annotated at its line', () => {
    const judgement = judgedCounts(side(`${INIT} 4x4096`), side(`${INIT} 40x4096`));
    const { annotations } = buildReport(inputOf(judgement), { repoPath: (_, file) => file });
    expect(annotations).toMatchObject([{ level: 'warning', file: 'm.go', line: 11 }]);
  });

  it('has no cause where it was not counted', () => {
    const sampled = (count: number) => {
      const files = countedFiles(side(`${INIT} ${count}x4096`)).map((file) =>
        file.name.endsWith('/start.pb.gz')
          ? { ...file, bytes: heap(`m.io/app.load  4096 B x${count}`, 524_288) }
          : file,
      );
      return readSet(files);
    };
    const judgement = judge(compare(sampled(4), sampled(40), ['m.io']), BUILT_IN);
    expect(openRows(judgement)).toEqual([
      'inconclusive init (init) alloc_space 16384→163840 rate-changed',
    ]);
    expect(judgement.causes).toEqual([]);
  });

  it('has no cause where it is another module alone', () => {
    const other = 'runtime.main > runtime.doInit1 > lib.io/z.init';
    expect(openRows(judgedCounts(side(`${other} 4x4096`), side(`${other} 40x4096`)))).toHaveLength(
      1,
    );
    expect(told(side(`${other} 4x4096`), side(`${other} 40x4096`))).toEqual([]);
  });
});

describe('what an operation leaves in use', () => {
  it('names who allocated it, also where more is allocated elsewhere', () => {
    const base = 'Get 3x64 | Put 1x128';
    const head = 'Get 9x64 | Put 1x128 kept';
    expect(openRows(judgedCounts(base, head))).toEqual([
      'fail BenchmarkX alloc_space 320→704',
      'fail BenchmarkX alloc_objects 4→10',
      'warn BenchmarkX inuse_space 0→128',
    ]);
    expect(told(base, head).map(([title]) => title)).toEqual([
      'Get in app m.go:11: +384 B/op in BenchmarkX',
      'Put in app m.go:51: +128 B/op left in use in BenchmarkX',
    ]);
  });
});
