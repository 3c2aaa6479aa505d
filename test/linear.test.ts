import { describe, expect, it } from 'vitest';
import { expectLinear, growth, TIMES } from './helpers/linear.ts';

// What is counted is loaded after the counter.
const { compilePattern } = await import('../src/view/pattern.ts');
const { parseSymbol } = await import('../src/profile/symbol.ts');
const { nameMatcher, packageMatcher, patternProblem } = await import('../src/policy/match.ts');
const { parseBenchmarkOutput } = await import('../src/profile/benchmark-output.ts');
const { parsePolicy } = await import('../src/policy/parse-policy.ts');
const { parseTextProfile } = await import('../src/profile/text.ts');
const { pprofName } = await import('../src/profile/pprof-name.ts');

describe('the steps grow as the input does', () => {
  it('counts: what is quadratic is seen', () => {
    const pairs = (n: number) => () => {
      let sum = 0;
      for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sum += i ^ j;
      return sum;
    };
    expect(growth(500, pairs)).toBeGreaterThan(TIMES * (TIMES - 1));
  });

  it.each(['a.F[', 'a.F["', 'a.F[`', '].', 'a.-range1', '.func1', '(*T).', '[...]', 'a.[]'])(
    'in a symbol of many %s',
    (piece) => {
      expectLinear(growth(5000, (n) => () => parseSymbol(`a.${piece.repeat(n)}x`)));
    },
  );

  it.each(['()', '(', '<>', '(<'])('in a name for pprof of many %s', (piece) => {
    expectLinear(growth(5000, (n) => () => pprofName('', `[${piece.repeat(n)}]`)));
  });

  it.each(['BenchmarkA\n', 'BenchmarkA\t1\n1 1 ns/op\n', 'pkg: x\n', 'BenchmarkA-1 1 1 B/op\n'])(
    'in benchmark output of many %j',
    (piece) => {
      expectLinear(growth(2000, (n) => () => parseBenchmarkOutput(piece.repeat(n), 'x')));
    },
  );

  it('in benchmark output of one long line', () => {
    const line = (n: number) => `BenchmarkA 1${' 1 a'.repeat(n)}`;
    expectLinear(growth(300, (n) => () => parseBenchmarkOutput(line(n), 'x')));
  });

  it.each([
    ['', '1: 2 [3: 4] @ 0x1\n'],
    ['1: 2 [3: 4] @', ' 0x1'],
    ['1: 2 [3: 4] @ 0x1\n', '# 0x1 main.f+0x1 x.go:1\n'],
    ['MAPPED_LIBRARIES:\n', '1-2 x\n'],
    ['MAPPED_LIBRARIES:\n', '00400000-00500000 r-xp 00000000 00:00 0 /x\n'],
    ['', '# a = 1\n'],
  ])('in a text profile with %j and many %j', (start, piece) => {
    const text = (n: number) => `heap profile: 1: 2 [3: 4] @ heap/2\n${start}${piece.repeat(n)}`;
    const bytes = (n: number) => new TextEncoder().encode(text(n));
    expectLinear(growth(1000, (n) => () => parseTextProfile(bytes(n), 'heap.txt')));
  });

  it.each(['&a ', 'a\n', 'a: b\n', '|\n'])('in a policy of many %j', (piece) => {
    expectLinear(growth(1000, (n) => () => parsePolicy(piece.repeat(n), 'policy.yml')));
  });

  it.each(['^(a+)+$', '(a|aa)*$', '(a|b|ab)*c[^x]$'])(
    'in a text that %s is asked about',
    (expression) => {
      const matches = compilePattern(expression, '--focus');
      expectLinear(growth(1000, (n) => () => matches(`${'a'.repeat(n)}c`)));
    },
  );

  it.each([
    ['*a*a*a*a*a*a*a*a*a*a*a*b', 'a'],
    ['*a*a*a*a*a*a*a*a*a*a*b*', 'ab'],
    ['?*a?*a?*a?*a?*a?b', 'aba-b'],
    ['**/*a*/**/*a*/**/*a*/**/*a*b', 'a'],
    ['**/a?/**/a?/**/a?/**/c?/**/*b', 'ab/cdd/'],
  ])('in a name that the pattern %s is asked about', (pattern, piece) => {
    expect(patternProblem(pattern, 'package')).toBeUndefined();
    for (const matcher of piece.includes('/') ? [packageMatcher] : [nameMatcher, packageMatcher]) {
      const ask = (n: number) => () => matcher([pattern])(`${piece.repeat(n)}xb`);
      expectLinear(growth(1000, ask));
    }
  });
});
