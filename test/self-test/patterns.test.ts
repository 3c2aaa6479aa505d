import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameMatcher, packageMatcher, patternProblem } from '../../src/policy/match.ts';
import { resultMatcher, resultPatternProblem } from '../../src/policy/result-pattern.ts';
import { inPackages, isNamed, meansResult } from '../../src/self-test/patterns.ts';

const piece = fc.constantFrom(
  'a',
  'ab',
  'B',
  '*',
  '?',
  '**',
  '/',
  '.',
  '(*',
  ')',
  '[...]',
  '(*T).',
);
const glob = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const name = fc
  .array(fc.constantFrom('a', 'ab', 'B', '.', '(*', ')', '[...]', '(*T).'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const path = fc
  .array(fc.constantFrom('a', 'ab', 'a.b', 'B'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));
const result = fc.record({
  package: path,
  name: fc.constantFrom(
    'BenchmarkA',
    'BenchmarkA/b',
    'BenchmarkA/b/c=1',
    'BenchmarkAB',
    '(init)',
    '(set-up)',
  ),
});
const pattern = fc.oneof(
  fc.constantFrom('**', '(init)', '**.(set-up)', 'BenchmarkA', 'Benchmark*', 'a.b.BenchmarkA/b'),
  fc
    .tuple(fc.oneof(path, glob), fc.constantFrom('BenchmarkA', 'Benchmark?/*', '*', '(init)'))
    .map(([of, what]) => `${of}.${what}`),
);

describe('patterns mean the same to the gate and to what tests it', () => {
  it('of packages', () => {
    fc.assert(
      fc.property(glob, path, (of, text) => {
        fc.pre(patternProblem(of, 'package') === undefined);
        expect(inPackages([of])(text)).toBe(packageMatcher([of])(text));
      }),
    );
  });

  it('of names', () => {
    fc.assert(
      fc.property(glob, name, (of, text) => {
        expect(isNamed([of])(text)).toBe(nameMatcher([of])(text));
      }),
      { numRuns: 500 },
    );
  });

  it('of results', () => {
    fc.assert(
      fc.property(pattern, result, (of, id) => {
        fc.pre(resultPatternProblem(of) === undefined);
        expect(meansResult([of])(id)).toBe(resultMatcher([of])(id));
      }),
      { numRuns: 500 },
    );
  });
});
