import { describe, expect, it } from 'vitest';
import { heap, judged, only, policyOf, type Side } from '../helpers/spec.ts';

const SIDE = [
  'X 1000 64 1',
  heap('1000 64000 X > m.Get > encoding/json.Marshal | 1000 64000 X > n.Put'),
] as const;
const LIMIT = 'alloc_space: { increase: 0 }';

/** A policy of several budgets, each of some lines after its name. */
const several = (budgets: Record<string, readonly string[]>, ...rest: readonly string[]) =>
  policyOf(
    'built-in: off',
    'budgets:',
    ...Object.entries(budgets).flatMap(([name, lines]) => [
      `  - name: ${name}`,
      ...lines.map((line) => `    ${line}`),
    ]),
    ...rest,
  );

const notes = (policy: ReturnType<typeof only>, side: Side = SIDE) =>
  judged(side, side, policy).notes;

describe('a budget without effect', () => {
  it.each<readonly [lines: readonly string[], why: Record<string, unknown>]>([
    [
      ['benchmarks: [BenchmarkTypo]'],
      { code: 'no-benchmark', example: 'example.com/m.BenchmarkX' },
    ],
    [['packages: ["**/typo"]'], { code: 'no-package', example: 'example.com/m' }],
    [['packages: ["**/m"]', 'functions: [Typo]'], { code: 'no-function' }],
    [['packages: ["encoding/**"]'], { code: 'foreign-package', package: 'encoding/json' }],
    [['packages: [encoding/json]'], { code: 'owns-nothing' }],
    [['packages: ["**"]', 'benchmarks: [BenchmarkTypo]'], { code: 'no-benchmark' }],
  ])('is told: %j', (lines, why) => {
    const good = ['packages: ["**/n"]', LIMIT];
    expect(notes(several({ dead: [...lines, LIMIT], good }))).toMatchObject([
      { level: 'warning', code: 'dead-budget', budget: 'dead', at: { line: 4, column: 5 }, why },
    ]);
  });

  it('is told with the name that a result without a package has', () => {
    expect(notes(only('benchmarks: [BenchmarkTypo]', LIMIT), 'X 1000 64 1')[0]).toMatchObject({
      why: { code: 'no-benchmark', example: 'BenchmarkX' },
    });
  });

  it('is told where all of it is ignored', () => {
    const policy = several(
      { dead: ['packages: ["**/n"]', LIMIT] },
      'ignore: [{ packages: ["**/n"] }]',
    );
    expect(notes(policy)).toMatchObject([
      { code: 'dead-budget', why: { code: 'ignored' } },
      { code: 'nothing-judged' },
    ]);
    const results = several(
      { dead: ['benchmarks: ["**"]', LIMIT] },
      'ignore: [{ packages: ["**"] }]',
    );
    expect(notes(results)).toMatchObject([
      { code: 'dead-budget', why: { code: 'ignored' } },
      { code: 'nothing-judged' },
    ]);
  });

  it('is told where later ones take all of it, and stands where they take a part', () => {
    const budgets = {
      early: ['packages: ["**/n"]', LIMIT],
      late: ['packages: ["**"]', 'alloc_space: { increase: 1 KiB }'],
    };
    expect(notes(several(budgets))).toMatchObject([
      { level: 'warning', code: 'overridden', budget: 'early', at: { line: 4, column: 5 } },
    ]);
    expect(notes(several({ late: budgets.late, early: budgets.early }))).toEqual([]);
    const kinds = { early: ['packages: ["**/n"]', 'alloc_space: { max: 1 }'], late: budgets.late };
    expect(notes(several(kinds))).toEqual([]);
    const attribute = { early: [...budgets.early, 'attribute: flat'], late: budgets.late };
    expect(notes(several(attribute))).toEqual([]);
  });

  it('is no budget on what allocates nothing', () => {
    const policy = several({
      quiet: ['functions: [BenchmarkX]', LIMIT],
      good: ['packages: ["**"]', LIMIT],
    });
    expect(notes(policy)).toEqual([]);
  });

  it('is none that is built in', () => {
    expect(judged('X 1000 64 1', 'X 1000 64 1').notes).toEqual([]);
  });
});

describe('an entry of ignore without effect', () => {
  it('is told', () => {
    const good = { good: ['packages: ["**"]', LIMIT] };
    const policy = several(
      good,
      'ignore:',
      '  - packages: [typo]',
      '  - { packages: ["**"], functions: [typo] }',
      '  - packages: [encoding/json]',
      '  - { packages: ["**/m"], functions: [Get] }',
    );
    expect(notes(policy)).toMatchObject(
      [8, 9].map((line) => ({ level: 'warning', code: 'dead-ignore', at: { line, column: 5 } })),
    );
  });
});

describe('nothing that was judged', () => {
  it('is told with what there is', () => {
    const typo = only('benchmarks: [BenchmarkTypo]', LIMIT);
    const of = (side: Side) =>
      judged(side, side, typo).notes.find(({ code }) => code === 'nothing-judged');
    const nothing = { code: 'nothing-judged', modules: ['example.com'] };
    expect(of(SIDE)).toMatchObject({ ...nothing, hasResults: true, isEmpty: false });
    expect(of(['', SIDE[1]])).toMatchObject({ ...nothing, hasResults: false, isEmpty: false });
    expect(of(['', heap('')])).toMatchObject({
      ...nothing,
      hasResults: false,
      isEmpty: true,
    });
    // Where nothing was compared the conclusion says so.
    expect(of('pkg: example.com/m')).toBeUndefined();
  });
});
