import { describe, expect, it } from 'vitest';
import { allowingNothing, measuredIn } from '../../src/policy/measured.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { initPolicy } from '../../src/report/init-policy.ts';
import { type CountedSide, judgedCounts } from '../helpers/counted-spec.ts';

const FILE = 'p.yml';
const measured = (...sets: CountedSide['results'][]) =>
  measuredIn(sets.map((results) => judgedCounts({ results }, { results }, allowingNothing())));
const init = (before: string | undefined, ...sets: CountedSide['results'][]) =>
  initPolicy(before, measured(...sets), FILE).text;
const verdict = (text: string, results: CountedSide['results']) =>
  judgedCounts({ results }, { results }, parsePolicy(text, FILE)).conclusion;

const ONE = { Parse: 'Parse 3x64', 'Get/hit': '', 'Get/miss': 'Get 1x16' };
const TWO = { Parse: 'Parse 2x64', 'Get/hit': '', 'Get/miss': 'Get 2x16' };

/** Lines that `init` did not write. */
const byHand = (text: string) =>
  text.split('\n').filter((line) => !/# measured|Benchmark(?:Parse|Get)|# m\.io/.test(line));

describe('a policy of some sets', () => {
  it('has a max of each benchmark by package, with what was measured', () => {
    expect(init(undefined, ONE, TWO).split('\n').slice(2)).toEqual([
      'version: 1',
      'budgets:',
      '  # m.io/app',
      '  - name: "m.io/app.BenchmarkGet/hit"',
      '    benchmarks: ["m.io/app.BenchmarkGet/hit"]',
      '    alloc_objects: { max: 0 } # measured 0 allocs/op in 2 sets',
      '    alloc_space: { max: 0 } # measured 0 B/op in 2 sets',
      '  - name: "m.io/app.BenchmarkGet/miss"',
      '    benchmarks: ["m.io/app.BenchmarkGet/miss"]',
      '    alloc_objects: { max: 2 } # measured 1 to 2 allocs/op in 2 sets',
      '    alloc_space: { max: 32 B } # measured 16 to 32 B/op in 2 sets',
      '  - name: "m.io/app.BenchmarkParse"',
      '    benchmarks: ["m.io/app.BenchmarkParse"]',
      '    alloc_objects: { max: 3 } # measured 2 to 3 allocs/op in 2 sets',
      '    alloc_space: { max: 192 B } # measured 128 to 192 B/op in 2 sets',
      '',
    ]);
  });

  it('is kept by all of them, and by none where any limit is less', () => {
    const text = init(undefined, ONE, TWO);
    expect([ONE, TWO].map((set) => verdict(text, set))).toEqual(['pass', 'pass']);
    // An object less, or as many bytes as an object of them has.
    const limits = [...text.matchAll(/max: ([1-9]\d*)/g)];
    expect(limits).toHaveLength(4);
    for (const { index, 1: most } of limits) {
      const least =
        text.slice(0, index) +
        text.slice(index).replace(most!, `${Number(most) - (Number(most) > 3 ? 4 : 1)}`);
      expect([ONE, TWO].map((set) => verdict(least, set))).toContain('fail');
    }
    expect(verdict(text, { ...ONE, 'Get/hit': 'Get 1x8' })).toBe('fail');
  });
});

describe('a policy that is there already', () => {
  const HAND = `# Ours.
version: 1

budgets:   # the list
    # why this one is there
    - name: parser   # by hand
      packages: ["**/parser"]
      alloc_space: {max:   1 KiB}

    - {name: flow, benchmarks: ["**"], alloc_space: {max: 9 MiB}}
missing-benchmarks: fail # not less
`;

  it('keeps every line that a person wrote, however often it is renewed', () => {
    const first = init(HAND, TWO);
    expect(byHand(first)).toEqual(HAND.split('\n'));
    expect(init(first, TWO)).toBe(first);
    const renewed = init(first, ONE);
    expect(byHand(renewed)).toEqual(HAND.split('\n'));
    expect(renewed).toBe(init(HAND, ONE));
    expect(parsePolicy(renewed, FILE).budgets.at(-1)?.name).toBe('flow');
  });

  it('keeps a limit without the mark, what stands behind it, and a benchmark of a budget by hand', () => {
    const text = init(undefined, ONE)
      .replace(/max: 3 \} # measured.*/, 'max: 5 } # two are planned')
      .replace(/(max: 192 B \} # measured.*)/, '$1\n    level: warning');
    const more = init(text, { ...TWO, Zip: 'Zip 1x8' });
    expect(more).toContain('max: 5 } # two are planned\n');
    expect(more).toMatch(
      /max: 128 B \} # measured 128 B\/op\n {4}level: warning\n {2}- name: .*Zip/,
    );
    expect(parsePolicy(more, FILE).budgets.at(-2)?.level).toBe('warning');
    const own = init(undefined, ONE).replaceAll(/ # measured.*/g, '');
    expect(init(own, TWO)).toBe(own);
  });

  it('gets a benchmark before its sub-benchmarks, which so win over it', () => {
    const text = init(init(undefined, { 'Get/hit': '' }), { Get: 'Get 4x8' });
    expect(
      parsePolicy(text, FILE)
        .budgets.slice(-2)
        .map(({ name }) => name),
    ).toEqual(['m.io/app.BenchmarkGet', 'm.io/app.BenchmarkGet/hit']);
  });

  it.each([
    ['version: 1', 'version: 1\nbudgets:\n'],
    ['version: 1\r\n', 'version: 1\r\nbudgets:\r\n'],
    ['version: 1\naccept: label # ours\n', 'version: 1\naccept: label # ours\nbudgets:\n'],
  ])('may have no budgets: %j', (before, begin) => {
    const text = init(before, ONE);
    expect(text.startsWith(begin)).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(!before.includes('\r'));
    expect(verdict(text, ONE)).toBe('pass');
  });

  it('is refused where its budgets stand in brackets', () => {
    const json =
      '{"version": 1, "budgets": [{"name": "a", "packages": ["a"], "inuse_space": {"max": 7}}]}';
    expect(() => init(json, ONE)).toThrow('p.yml: its budgets stand in brackets');
  });

  it('gives each budget a name of its own', () => {
    const taken = HAND.replace('name: parser ', 'name: m.io/app.BenchmarkParse ');
    expect(init(taken, ONE)).toContain('name: "m.io/app.BenchmarkParse 2"');
  });
});

it('has no limit for a benchmark whose figure is not sure in every set', () => {
  const sure = { results: { Parse: 'Parse 3x64', Get: 'Get 1x8' } };
  const screened = { results: { Get: 'Get 1x8' }, screens: { Parse: [192, 3] as const } };
  const nothing = allowingNothing();
  const found = measuredIn([sure, screened].map((side) => judgedCounts(side, side, nothing)));
  expect(found.map(({ id, maxima }) => [id.name, maxima.length])).toEqual([
    ['BenchmarkGet', 2],
    ['BenchmarkParse', 0],
  ]);
  expect(initPolicy(undefined, found, FILE).text).not.toContain('Parse');
});
