import { describe, expect, it } from 'vitest';
import type { HeapDiff } from '../../src/compare/heap-diff.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { heapDiff, type Row, tableOfRows } from '../helpers/heap-diff.ts';

const A = 'example.com/m/a';
const B = 'example.com/m/b';

/** A policy of some budgets, each on the packages and with the lines given. */
function policyOf(budgets: Record<string, readonly string[]>, ...rest: readonly string[]) {
  const entries = Object.entries(budgets).flatMap(([name, [packages, ...lines]]) => [
    `  - name: ${name}`,
    `    packages: ${packages}`,
    ...lines.map((line) => `    ${line}`),
  ]);
  return parsePolicy(['version: 1', 'budgets:', ...entries, ...rest].join('\n'), 'policy.yml');
}

const bytes = (path: string, base: number, head: number): Row => ({
  package: path,
  metrics: { alloc_space: [base, head] },
});

const fn = (local: string, base: number, head: number, path = A): Row => ({
  ...bytes(path, base, head),
  local,
});

/** `verdict budget target by` for each verdict, in order. */
const short = ({ verdicts }: Judgement) =>
  verdicts.map(({ verdict, budget, function: name, package: path, over }) =>
    [verdict, budget, name ?? path, over].join(' '),
  );

const notes = (judgement: Judgement) => judgement.notes.map(({ text }) => text);

/** One package that goes from one amount to another, under one limit. */
function outcome(limit: string, base: number, head: number, metric = 'alloc_space') {
  const row: Row = { package: A, metrics: { [metric]: [base, head] } };
  return judge(heapDiff([row]), policyOf({ x: ['["**"]', `${metric}: ${limit}`] })).conclusion;
}

describe('a limit', () => {
  it.each<[limit: string, base: number, head: number, expected: string]>([
    ['{ increase: 0 }', 100, 100, 'pass'],
    ['{ increase: 0 }', 100, 101, 'fail'],
    ['{ increase: 0 }', 100, 99, 'pass'],
    ['{ increase: 0 }', 0, 1, 'fail'],
    ['{ increase: 0% and 0 }', 100, 101, 'fail'],
    ['{ increase: 16 B }', 100, 116, 'pass'],
    ['{ increase: 16 B }', 100, 117, 'fail'],
    ['{ max: 1 KiB }', 2000, 1025, 'fail'],
    ['{ max: 1 KiB }', 0, 1024, 'pass'],
    ['{ max: 0 }', 5, 0, 'pass'],
    ['{ increase: 5% and 0 }', 100, 105, 'pass'],
    ['{ increase: 5% and 0 }', 100, 106, 'fail'],
    ['{ increase: 5% and 0 }', 0, 1, 'fail'],
    // Both parts have to be exceeded.
    ['{ increase: 5% and 16 B }', 100, 116, 'pass'],
    ['{ increase: 5% and 16 B }', 100, 117, 'fail'],
    ['{ increase: 5% and 16 B }', 1000, 1050, 'pass'],
    ['{ increase: 5% and 16 B }', 1000, 1051, 'fail'],
    ['{ increase: 5% and 16 B }', 0, 16, 'pass'],
    ['{ increase: 5% and 16 B }', 0, 17, 'fail'],
    // A share alone has a floor.
    ['{ increase: 5% }', 100, 100 + 16_384, 'pass'],
    ['{ increase: 5% }', 100, 100 + 16_385, 'fail'],
    ['{ increase: 5% }', 0, 16_384, 'pass'],
    ['{ increase: 5% }', 0, 16_385, 'fail'],
    ['{ increase: 5% }', 10_000_000, 10_500_000, 'pass'],
    ['{ increase: 5% }', 10_000_000, 10_500_001, 'fail'],
    // Shares whose product with the base rounds.
    ['{ increase: 29% and 0 }', 100, 129, 'pass'],
    ['{ increase: 7% and 0 }', 100, 107, 'pass'],
    ['{ increase: 0.1% and 0 }', 3000, 3003, 'pass'],
    ['{ increase: 29% and 0 }', 1e15, 1.29e15, 'pass'],
    ['{ increase: 29% and 0 }', 1e12, 1.29e12 + 1, 'fail'],
    ['{ increase: 5% }', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'pass'],
    // Gone.
    ['{ increase: 0 }', 100, 0, 'pass'],
  ])('of %s: %d to %d is %s', (limit, base, head, expected) => {
    expect(outcome(limit, base, head)).toBe(expected);
  });

  it('of objects has a floor of its own', () => {
    expect(outcome('{ increase: 5% }', 10, 1034, 'alloc_objects')).toBe('pass');
    expect(outcome('{ increase: 5% }', 10, 1035, 'alloc_objects')).toBe('fail');
  });

  it('of each percentage holds what is exactly that much', () => {
    for (let percent = 1; percent <= 100; percent++) {
      expect(outcome(`{ increase: ${percent}% and 0 }`, 1000, 1000 + 10 * percent)).toBe('pass');
      expect(outcome(`{ increase: ${percent}% and 0 }`, 1000, 1001 + 10 * percent)).toBe('fail');
    }
  });
});

describe('targets', () => {
  const rows = [
    fn('(*T).Get', 100, 200),
    fn('Map[...]', 100, 300),
    fn('init.0', 100, 400),
    fn('Get', 100, 500, B),
    { ...fn('Marshal', 100, 600, 'encoding/json'), own: false },
    bytes(A, 300, 900),
    bytes(B, 100, 500),
    { ...bytes('encoding/json', 100, 600), own: false },
  ];
  const diff = heapDiff(rows);
  const under = (packages: string, ...lines: string[]) =>
    short(judge(diff, policyOf({ x: [packages, ...lines, 'alloc_space: { increase: 0 }'] })));

  it('are packages as a whole, own ones', () => {
    expect(under('["**"]')).toEqual([`fail x ${A} 600`, `fail x ${B} 400`]);
    expect(under('["**/b"]')).toEqual([`fail x ${B} 400`]);
  });

  it('are functions where the budget says so', () => {
    expect(under('["**"]', 'functions: ["(*T).*", "Map[...]", Get]')).toEqual([
      `fail x ${B}.Get 400`,
      `fail x ${A}.Map[...] 200`,
      `fail x ${A}.(*T).Get 100`,
    ]);
  });

  it('are packages of others where they are named whole', () => {
    expect(under('[encoding/json]', 'attribute: flat')).toEqual(['fail x encoding/json 500']);
    expect(under('[encoding/json]', 'functions: ["*"]', 'attribute: flat')).toEqual([
      'fail x encoding/json.Marshal 500',
    ]);
    expect(under('["encoding/*"]', 'attribute: flat')).toEqual([]);
  });

  it('are those that have something of the metric', () => {
    const policy = policyOf({ x: ['["**"]', 'alloc_space: { max: 1 }'] });
    expect(short(judge(heapDiff([bytes(A, 0, 0), bytes(B, 2, 0)]), policy))).toEqual([
      `pass x ${B} -1`,
    ]);
  });

  it('are not what is ignored', () => {
    const budgets = {
      packages: ['["**"]', 'alloc_space: { increase: 0 }'],
      functions: ['["**"]', 'functions: ["*"]', 'alloc_space: { increase: 0 }'],
    };
    const ignoring = (entry: string) => short(judge(diff, policyOf(budgets, 'ignore:', entry)));
    expect(ignoring('  - packages: ["**/a"]')).toEqual([
      `fail packages ${B} 400`,
      `fail functions ${B}.Get 400`,
    ]);
    expect(ignoring('  - { packages: ["**/a"], functions: ["init*", "Map*"] }')).toEqual([
      `fail packages ${A} 600`,
      `fail packages ${B} 400`,
      `fail functions ${B}.Get 400`,
      `fail functions ${A}.(*T).Get 100`,
    ]);
  });

  it('have the figures of the attribute', () => {
    const row: Row = {
      package: A,
      metrics: { alloc_space: { flat: [1, 2], cum: [10, 20], owned: [5, 10] } },
    };
    for (const [attribute, over] of Object.entries({ flat: 1, cum: 10, owned: 5 })) {
      const policy = policyOf({
        x: ['["**"]', `attribute: ${attribute}`, 'alloc_space: { increase: 0 }'],
      });
      expect(short(judge(heapDiff([row]), policy))).toEqual([`fail x ${A} ${over}`]);
    }
  });
});

describe('benchmarks and operations', () => {
  const asked: string[] = [];
  const diff = heapDiff([bytes(A, 10, 20)], {
    within: (benchmarks, per = 'run') => {
      const names = ['BenchmarkA', 'BenchmarkAll', 'BenchmarkB', ''].filter((name) =>
        benchmarks(name, []),
      );
      asked.push(`${names.join(' ')} ${per}`);
      return tableOfRows([bytes(A, names.length, per === 'op' ? 0.1 + 0.2 : 99)]);
    },
  });

  it('choose the stacks', () => {
    const judgement = judge(
      diff,
      policyOf({ x: ['["**"]', 'benchmarks: ["BenchmarkA*"]', 'alloc_space: { increase: 0 }'] }),
    );
    expect(short(judgement)).toEqual([`fail x ${A} 97`]);
    expect(asked).toEqual(['BenchmarkA BenchmarkAll run']);
  });

  it('choose figures per operation', () => {
    const policy = policyOf({ x: ['["**"]', 'alloc_space: { max: 0.3/op, increase: 0 }'] });
    const found = judge(diff, policy).verdicts.map(({ verdict, limit, head }) => [
      verdict,
      limit.per,
      head,
    ]);
    expect(found).toEqual([
      ['fail', 'run', 20],
      ['pass', 'op', 0.1 + 0.2],
    ]);
  });

  it('cannot be told apart where the operations are unknown', () => {
    const policy = policyOf({
      x: ['["**"]', 'functions: ["*"]', 'alloc_space: { increase: 16 B/op }'],
    });
    const rows = [fn('F', 1, 9), fn('G', 1, 9)];
    const judgement = judge(heapDiff(rows, { perOperation: 0 }), policy);
    const why = 'the operations are unknown: keep what go test prints beside each profile';
    expect(short(judgement)).toEqual([`inconclusive x ${A} 0`]);
    expect(judgement.verdicts[0]!.reason).toBe(why);
    expect(judgement.notes).toEqual([
      { level: 'warning', text: `"x" cannot be judged: ${why}`, at: { line: 6, column: 30 } },
    ]);
  });

  it('that are unknown do not take the place of a verdict on the package', () => {
    const limits = ['alloc_space: { increase: 16 B }', 'alloc_space: { increase: 16 B/op }'];
    const policy = policyOf({
      whole: ['["**"]', limits[0]!],
      each: ['["**"]', 'functions: ["*"]', limits[1]!],
    });
    const rows = [bytes(A, 10, 99), fn('F', 10, 99)];
    expect(short(judge(heapDiff(rows, { perOperation: 0 }), policy))).toEqual([
      `fail whole ${A} 73`,
      `inconclusive each ${A} 0`,
    ]);
  });

  it('tell what share of the bytes has no operations', () => {
    const limits = ['["**"]', 'alloc_space: { increase: 16 B/op }'];
    const leftOut = (perOperation: number, lines = limits) =>
      judge(heapDiff([bytes(A, 1, 2)], { perOperation }), policyOf({ x: lines })).notes;
    const text = (percent: number) =>
      `limits per operation leave out ${percent} % of the bytes: no benchmark whose operations are known has them on its stack`;
    const at = { line: 5, column: 30 };
    expect(leftOut(0.97)).toEqual([{ level: 'info', text: text(3), at }]);
    expect(leftOut(0.4)).toEqual([{ level: 'warning', text: text(60), at }]);
    expect(leftOut(0.999)).toEqual([]);
    expect(leftOut(0.4, ['["**"]', 'alloc_space: { increase: 16 B }'])).toEqual([]);
  });
});

describe('later budgets', () => {
  const warnings = ({ notes }: Judgement) => notes.filter(({ level }) => level === 'warning');

  const diff = heapDiff([bytes(A, 100, 200), bytes(B, 100, 200)]);

  it('override earlier ones for the same figure and kind of limit', () => {
    const judgement = judge(
      diff,
      policyOf({
        all: ['["**"]', 'alloc_space: { max: 150, increase: 10 B }'],
        some: ['["**/b"]', 'alloc_space: { increase: 200 B }', 'level: warning'],
      }),
    );
    expect(short(judgement)).toEqual([
      `fail all ${A} 90`,
      `fail all ${A} 50`,
      `fail all ${B} 50`,
      `pass some ${B} -100`,
    ]);
    expect(warnings(judgement)).toEqual([]);
  });

  it('stand beside earlier ones for another attribute or other benchmarks', () => {
    const judgement = judge(
      diff,
      policyOf({
        all: ['["**/b"]', 'alloc_space: { increase: 10 B }'],
        flat: ['["**/b"]', 'attribute: flat', 'alloc_space: { increase: 20 B }'],
        some: [
          '["**/b"]',
          'benchmarks: [BenchmarkA, BenchmarkB]',
          'alloc_space: { increase: 30 B }',
        ],
        same: [
          '["**/b"]',
          'benchmarks: [BenchmarkB, BenchmarkA]',
          'alloc_space: { increase: 40 B }',
        ],
      }),
    );
    expect(short(judgement)).toEqual([
      `fail all ${B} 90`,
      `fail flat ${B} 80`,
      `fail same ${B} 60`,
    ]);
    expect(warnings(judgement)).toEqual([
      {
        level: 'warning',
        text: '"some" has no effect: later budgets override all of it',
        at: { line: 10, column: 5 },
      },
    ]);
  });
});

describe('the conclusion', () => {
  it('is the worst verdict, and verdicts are in order', () => {
    const rows = [
      bytes('example.com/m/p', 10, 10),
      bytes('example.com/m/q', 10, 20),
      bytes('example.com/m/r', 10, 30),
      bytes('example.com/m/s', 10, 30),
      bytes('example.com/m/w', 10, 99),
    ];
    const policy = policyOf({
      all: ['["**"]', 'alloc_space: { increase: 0 }'],
      w: ['["**/w"]', 'alloc_space: { increase: 0 }', 'level: warning'],
    });
    const judgement = judge(heapDiff(rows), policy);
    expect(judgement.conclusion).toBe('fail');
    expect(short(judgement)).toEqual([
      'fail all example.com/m/r 20',
      'fail all example.com/m/s 20',
      'fail all example.com/m/q 10',
      'warn w example.com/m/w 89',
      'pass all example.com/m/p 0',
    ]);
    expect(judge(heapDiff(rows.toReversed()), policy).verdicts).toEqual(judgement.verdicts);
    expect(judge(heapDiff([rows[0]!, rows[4]!]), policy).conclusion).toBe('warn');
    expect(judge(heapDiff([rows[0]!]), policy).conclusion).toBe('pass');
  });

  it('is never pass where nothing was judged', () => {
    const nothing: readonly [string, HeapDiff, string][] = [
      [
        'no samples',
        heapDiff([], { samples: { base: 0, head: 0 } }),
        'nothing was judged: no stack in these profiles reaches the module github.com/acme/db: check the policy\'s "module"',
      ],
      [
        'nothing allocated',
        heapDiff([bytes(A, 0, 0)]),
        'nothing was judged: nothing that the budgets match allocates on either side: check "packages", and "module" (judged is the module github.com/acme/db)',
      ],
    ];
    for (const [what, diff, note] of nothing) {
      const judgement = judge(diff, defaultPolicy());
      expect(judgement.conclusion, what).toBe('inconclusive');
      expect(notes(judgement), what).toContain(note);
    }
  });
});

describe('captures', () => {
  const captured = (kind: 'exact' | 'sampled' | 'advisory', reasons: string[]) =>
    heapDiff([bytes(A, 100, 200), bytes(B, 100, 100)], { capture: { class: kind, reasons } });
  const strict = { x: ['["**"]', 'alloc_space: { increase: 0 }'] };
  const conclusion = (diff: HeapDiff, ...rest: string[]) =>
    judge(diff, policyOf(strict, ...rest)).conclusion;

  it('that are weaker than the policy trusts neither fail nor pass', () => {
    const diff = captured('advisory', ['a ran for a time']);
    const judgement = judge(diff, policyOf(strict));
    expect(short(judgement)).toEqual([`inconclusive x ${A} 100`, `inconclusive x ${B} 0`]);
    expect(judgement.verdicts[0]).toMatchObject({
      base: 100,
      head: 200,
      reason: 'a ran for a time',
    });
    expect(conclusion(diff, 'trust: advisory')).toBe('fail');
    expect(conclusion(captured('sampled', []), 'trust: sampled')).toBe('fail');
    expect(conclusion(captured('exact', []), 'trust: exact')).toBe('fail');
    expect(
      judge(captured('sampled', ['sampled']), policyOf(strict, 'trust: exact')).verdicts[0],
    ).toMatchObject({
      verdict: 'inconclusive',
      reason: 'sampled, and the policy trusts exact captures only: measure with -memprofilerate=1',
    });
  });

  it('that are sampled cannot tell what is in use', () => {
    const row: Row = { package: A, metrics: { inuse_space: [100, 200] } };
    const diff = heapDiff([row], { capture: { class: 'sampled', reasons: [] } });
    const policy = policyOf({ x: ['["**"]', 'inuse_space: { increase: 0 }'] });
    expect(judge(diff, policy).conclusion).toBe('inconclusive');
  });

  it.each<[limit: string, low: number, high: number, expected: string]>([
    ['{ increase: 50 B }', 51, 300, 'fail'],
    ['{ increase: 50 B }', 50, 300, 'inconclusive'],
    ['{ increase: 100 B }', 90, 101, 'inconclusive'],
    ['{ increase: 100 B }', 90, 100, 'pass'],
    // A cap is about the head, however far the base strays.
    ['{ max: 150 }', 51, 300, 'fail'],
    ['{ max: 150 }', -900, -900, 'fail'],
    ['{ max: 200 }', 50, 300, 'pass'],
  ])('with an interval: %s, %d to %d is %s', (limit, low, high, expected) => {
    const row: Row = { package: A, metrics: { alloc_space: [100, 200, low, high] } };
    const judgement = judge(heapDiff([row]), policyOf({ x: ['["**"]', `alloc_space: ${limit}`] }));
    expect(judgement.conclusion).toBe(expected);
    expect(judgement.verdicts[0]!.interval).toEqual({ low, high });
  });
});

describe('rules without effect', () => {
  const diff = heapDiff([
    bytes(A, 1, 2),
    fn('F', 1, 2),
    { ...bytes('encoding/json', 1, 2), own: false },
  ]);
  const limit = 'alloc_space: { increase: 5 B }';
  const good = ['["**"]', limit];

  it.each<[what: string, budget: readonly string[], note: string]>([
    [
      'no package',
      ['["**/typo"]', limit],
      `no package in these profiles matches; they have import paths like "${A}"`,
    ],
    [
      'no function',
      ['["**/a"]', 'functions: [Typo]', limit],
      'its packages are in these profiles, but its functions are not',
    ],
    [
      'packages of others by a glob',
      ['["encoding/**"]', limit],
      'packages outside of the module github.com/acme/db are not matched by globs: name them whole, as in "encoding/json"',
    ],
    [
      'what others own',
      ['[encoding/json]', limit],
      'a package of another module owns nothing: write attribute: flat or cum',
    ],
  ])('are told: %s', (_, budget, note) => {
    const judgement = judge(diff, policyOf({ dead: budget, good }));
    expect(judgement.notes).toEqual([
      { level: 'warning', text: `"dead" judges nothing: ${note}`, at: { line: 3, column: 5 } },
    ]);
    expect(judgement.conclusion).toBe('pass');
  });

  it('are told: benchmarks that are not there', () => {
    const policy = policyOf({ dead: ['["**"]', 'benchmarks: [BenchmarkX]', limit], good });
    const judgement = judge({ ...diff, within: () => ({ functions: [], packages: [] }) }, policy);
    expect(notes(judgement)).toEqual([
      '"dead" judges nothing: its packages are in these profiles, but its benchmarks are not',
    ]);
  });

  it('are told: all of it ignored', () => {
    const judgement = judge(diff, policyOf({ good }, 'ignore:', '  - packages: ["**"]'));
    expect(notes(judgement)[0]).toBe('"good" judges nothing: all it matches is ignored');
    expect(judgement.conclusion).toBe('inconclusive');
  });

  it('are told: entries of ignore', () => {
    const policy = policyOf(
      { good },
      'ignore:',
      '  - packages: [typo]',
      '  - { packages: ["**"], functions: [typo] }',
      '  - packages: [encoding/json]',
    );
    expect(judge(diff, policy).notes).toEqual(
      [7, 8].map((line) => ({
        level: 'warning',
        text: 'this entry of ignore matches nothing in these profiles',
        at: { line, column: 5 },
      })),
    );
  });

  it('are told: metrics that the profiles do not carry', () => {
    const policy = policyOf({ good, gone: ['["**"]', 'inuse_space: { max: 5 }'] });
    const judgement = judge(diff, policy);
    const why = 'the profiles carry no inuse_space: take the limit out';
    expect(short(judgement)).toEqual([`inconclusive gone ${A} 0`, `pass good ${A} -4`]);
    expect(judgement.verdicts[0]!.reason).toBe(why);
    expect(notes(judgement)).toEqual([`"gone" cannot be judged: ${why}`]);
    expect(judgement.conclusion).toBe('inconclusive');
  });
});
