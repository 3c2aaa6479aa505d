import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/policy/judgement.ts';
import { lint } from '../../src/policy/lint.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { lintAnnotations, lintJson, lintText } from '../../src/report/lint.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { policyOf } from '../helpers/spec.ts';
import { FULL } from './policies.ts';
import { TODAY, waiver, waiving } from './waivers.ts';

const read = (...lines: string[]) =>
  parsePolicy(['version: 1', 'budgets:', ...lines].join('\n'), 'p.yml');
const budget = (name: string, of: string, limits: string) => [
  `  - name: ${name}`,
  `    ${of}`,
  `    ${limits}`,
];
const codes = (...lines: string[]) =>
  lint(read(...lines), TODAY).map(({ code, at }) => [code, at.line]);

describe('what the text of a policy tells', () => {
  it('is nothing of a good one', () => {
    expect(lint(parsePolicy(FULL, 'p.yml'), TODAY)).toEqual([]);
  });

  it('is that a later budget is about all of an earlier one', () => {
    const narrow = budget('narrow', 'benchmarks: [BenchmarkX]', 'alloc_space: { increase: 8 B }');
    const wide = budget('wide', 'benchmarks: ["**"]', 'alloc_space: { increase: 5% }');
    expect(codes(...narrow, ...wide)).toEqual([['shadowed', 3]]);
    expect(codes(...wide, ...narrow)).toEqual([]);
    const other = budget('other', 'benchmarks: ["**"]', 'alloc_space: { max: 5 MiB }');
    expect(codes(...narrow, ...other)).toEqual([]);
    const start = budget('start', 'benchmarks: ["(init)"]', 'alloc_space: { increase: 8 KiB }');
    expect(codes(...start, ...wide)).toEqual([]);
  });

  it.each([
    ['alloc_space: { increase: 3 B }', 1],
    ['alloc_space: { increase: 5% and 1 B }', 1],
    ['alloc_space: { increase: 0 }', 0],
    ['alloc_space: { increase: 5% and 0 }', 0],
    ['alloc_space: { increase: 4 B }', 0],
    ['alloc_objects: { increase: 0.1 }', 1],
    ['alloc_objects: { max: 0.1 }', 0],
  ])('is that %s is below what can be told: %i', (limit, count) => {
    const found = lint(read(...budget('a', 'benchmarks: ["**"]', limit)), TODAY);
    expect(found.filter(({ code }) => code === 'below-least')).toHaveLength(count);
  });

  it.each([
    ['Map[int]', 'generics', 'Map[...]'],
    ['(*List[K,V]).Add', 'generics', '(*List[...]).Add'],
    ['Map[List[int]]', 'generics', 'Map[...]'],
    ['Parse.func1', 'closure', 'Parse'],
    ['(*T).Run.func2.1', 'closure', '(*T).Run'],
  ])('is that no profile has a function %s', (pattern, code, instead) => {
    const lines = budget('a', `functions: ["${pattern}"]`, 'alloc_space: { increase: 8 B }');
    expect(lint(read(...lines), TODAY)).toMatchObject([{ code, pattern, instead }]);
  });

  it('is told where the pattern stands', () => {
    const functions = 'functions:\n      - Parse\n      - Parse.func1';
    const ignore = 'ignore:\n  - packages: ["**"]\n    functions: ["Map[int]"]';
    const lines = budget('a', functions, 'alloc_space: { increase: 8 B }');
    expect(lint(read(...lines, ignore), TODAY).map(({ at }) => at)).toEqual([
      { line: 6, column: 9 },
      { line: 10, column: 17 },
    ]);
  });

  it.each(['Map[...]', '(*List[...]).Add', 'func*', 'Parse'])('is nothing of %s', (pattern) => {
    const lines = budget('a', `functions: ["${pattern}"]`, 'alloc_space: { increase: 8 B }');
    expect(lint(read(...lines), TODAY)).toEqual([]);
  });
});

describe('what a set tells', () => {
  const policy = parsePolicy(
    `version: 1
built-in: off
budgets:
  - name: one
    benchmarks: [BenchmarkX]
    alloc_space: { increase: 8 B }
  - name: gone
    benchmarks: [BenchmarkGone]
    alloc_space: { increase: 8 B }
`,
    'p.yml',
  );
  const side = { results: { X: 'Parse 2x64', Y: 'Parse 2x64' } };
  const remarks = lint(policy, TODAY, judgedCounts(side, side, policy));

  it('is what matches nothing, and what nothing matches', () => {
    expect(lintText(remarks, 'p.yml')).toBe(
      `p.yml:1:1 warning: no budget looks at m.io/app.BenchmarkY
p.yml:7:5 warning: "gone" judges nothing: no benchmark matches; their names look like "m.io/app.BenchmarkX"
2 remarks on p.yml.
`,
    );
  });

  it('is told as JSON and on the lines of the policy', () => {
    expect(JSON.parse(lintJson(remarks, 'p.yml')).remarks[1]).toMatchObject({
      code: 'dead-budget',
      at: { line: 7, column: 5 },
    });
    expect(lintAnnotations(remarks, 'p.yml')[1]).toMatchObject({ file: 'p.yml', line: 7 });
  });
});

describe('of one pattern beside others', () => {
  const policy = policyOf(
    'built-in: off',
    'budgets:',
    '  - name: results',
    '    benchmarks: [BenchmarkX, "**/app.BenchmarkNope", "(set-up)", "(init)"]',
    '    alloc_space: { increase: 8 B }',
    '  - name: functions',
    '    packages: ["**/app", example.com/nope, lib.io/z, "lib.io/*"]',
    '    functions: [Parse, "(*S).*", "Parse.func1", Get]',
    '    alloc_space: { increase: 8 B }',
    'ignore:',
    '  - packages: ["**/typo", m.io/app]',
    '    functions: [Nope, Other]',
  );
  const side = { results: { X: 'Parse > lib.io/z.Get 1x8 | Other 1x8' }, start: 'init 1x8' };
  const judged = judgedCounts(side, side, policy);
  const found = (of: Judgement) =>
    lint(policy, TODAY, of).flatMap((remark) =>
      remark.code === 'dead-pattern' ? [[remark.pattern, remark.at.line, remark.at.column]] : [],
    );

  it('is that it matches nothing which was measured', () => {
    expect(found(judged)).toEqual([
      ['**/app.BenchmarkNope', 5, 30],
      ['example.com/nope', 8, 26],
      // Packages of other modules are meant where they are named whole.
      ['lib.io/*', 8, 54],
      ['(*S).*', 9, 24],
      ['**/typo', 12, 16],
      ['Nope', 13, 17],
    ]);
  });

  it('is nothing where what it is for may have been left out', () => {
    const unmeasured = ['example.com/nope', 'm.io/app'].map((path) => ({ package: path }));
    const diff = { ...judged.diff, unmeasured } as unknown as Judgement['diff'];
    expect(found({ ...judged, diff }).map(([pattern]) => pattern)).toEqual(['lib.io/*', '**/typo']);
  });

  it('is told with the budget that has it', () => {
    expect(lintText(lint(policy, TODAY, judged), 'p.yml')).toContain(
      'p.yml:5:30 warning: "**/app.BenchmarkNope" of "results" matches nothing that was measured: mend it, or take it out\n',
    );
  });
});

describe('of a waiver', () => {
  it.each([
    ['2026-12-28', []],
    ['2026-12-27', ['waiver-expires']],
    [TODAY, ['waiver-expires']],
    ['2026-11-26', ['waiver-expired']],
  ])('that ends with %s', (expires, expected) => {
    const remarks = lint(waiving([waiver({ expires })]), TODAY);
    expect(remarks.map(({ code }) => code)).toEqual(expected);
    const text = lintText(remarks, 'policy.yml');
    if (expected.length > 0) {
      expect(text).toMatch(/^policy\.yml:3:5 warning: the waiver of .*: ask storage team, or take/);
    }
  });

  it('that another file has, once it has expired', () => {
    const other = (expires: string) => ({
      name: 'team/b.yml',
      text: `version: 1\nwaivers:\n  - ${waiver({ expires })}\n`,
    });
    const found = (expires: string) => {
      const extended = new Map([['b.yml', other(expires)]]);
      return lintText(
        lint(parsePolicy('version: 1\nextends: b.yml\n', 'p.yml', extended), TODAY),
        'p.yml',
      );
    };
    expect(found('2026-11-26')).toBe(
      'p.yml:1:1 info: the waiver of "operations stay lean" in team/b.yml:3:5 expired on 2026-11-26: ask storage team\n1 remark on p.yml.\n',
    );
    expect(found(TODAY)).toBe('Nothing to remark on p.yml.\n');
  });

  it.each([
    ['1 B', 1],
    ['4 B', 1],
    ['5%', 1],
    ['5% and 4 B', 1],
    ['5 B', 0],
    ['6%', 0],
    ['4% and 5 B', 0],
  ])('that allows %s where its budget does as much: %i', (upTo, count) => {
    const remarks = lint(waiving([waiver({ 'up-to': upTo })]), TODAY);
    expect(remarks.map(({ code }) => code)).toEqual(Array(count).fill('useless-waiver'));
    if (count > 0) {
      expect(lintText(remarks, 'policy.yml')).toContain(
        `policy.yml:3:5 warning: the waiver of "operations stay lean" is never needed: it allows ${upTo}, and the budget as much without it; raise "up-to", or take it out`,
      );
    }
  });

  it('that is for nothing which was measured', () => {
    const [dead, alive] = ['[BenchmarkGone]', '[BenchmarkX]'];
    const waived = waiving([waiver({ benchmarks: dead! }), waiver({ benchmarks: alive! })]);
    const judged = judgedCounts('Parse 1x8', 'Parse 1x8', waived);
    const found = lint(waived, TODAY, judged).filter(({ code }) => code === 'dead-waiver');
    expect(found.map(({ at }) => at.line)).toEqual([3]);
  });
});
