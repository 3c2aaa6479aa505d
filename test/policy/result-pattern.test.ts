import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultMatcher, resultPatternProblem } from '../../src/policy/result-pattern.ts';

const RESULTS = [
  'example.com/lru BenchmarkGet',
  'example.com/lru BenchmarkGet/small',
  'example.com/lru BenchmarkGet/small/hot',
  'example.com/lru BenchmarkGetAll',
  'example.com/lru/v2.1 BenchmarkGet',
  'gopkg.in/yaml.v3 BenchmarkLoad/a.b',
  'example.com/lru (init)',
  'example.com/lru (set-up)',
] as const;

const chosen = (...patterns: readonly string[]): string[] =>
  RESULTS.filter((result) => {
    const [path, name] = result.split(' ') as [string, string];
    return resultMatcher(patterns)({ package: path, name });
  });

describe('a pattern of results', () => {
  const [get, small, hot, all, v2, load, init, setUp] = RESULTS;

  it.each<[pattern: string, ...expected: string[]]>([
    ['**', get, small, hot, all, v2, load],
    ['*', get, small, hot, all, v2, load],
    ['Benchmark*', get, small, hot, all, v2, load],
    // A benchmark is meant with its sub-benchmarks.
    ['BenchmarkGet', get, small, hot, v2],
    ['BenchmarkGet/small', small, hot],
    ['BenchmarkGet/s*', small, hot],
    ['BenchmarkGet/**', small, hot],
    ['BenchmarkGet*', get, small, hot, all, v2],
    ['*/hot', hot],
    ['*/small', small, hot],
    ['example.com/lru.BenchmarkGet', get, small, hot],
    ['example.com/lru.*', get, small, hot, all],
    ['example.com/lru/**.BenchmarkGet', get, small, hot, v2],
    ['**/lru.BenchmarkGet/small', small, hot],
    ['**/lru/v2.1.BenchmarkGet', v2],
    ['**/v2.1.*', v2],
    ['**.BenchmarkGet', get, small, hot, v2],
    ['gopkg.in/yaml.v3.BenchmarkLoad/a.b', load],
    ['BenchmarkLoad/a.b', load],
    // Rows beside the results are meant only where they are written.
    ['(init)', init],
    ['(set-up)', setUp],
    ['**/lru.(init)', init],
    ['other.(init)'],
    ['(*)'],
    ['BenchmarkTypo'],
    ['other.BenchmarkGet'],
  ])('%s', (pattern, ...expected) => {
    expect(resultPatternProblem(pattern)).toBeUndefined();
    expect(chosen(pattern)).toEqual(expected);
  });

  it('may be one of several', () => {
    expect(chosen('(init)', 'BenchmarkGetAll')).toEqual([all, init]);
  });

  it.each([
    ['parse', 'benchmarks are called Benchmark…: write "BenchmarkParse" or a glob'],
    [
      'example.com/lru.',
      'a pattern of benchmarks is NAME or PACKAGE.NAME, as in "**/lru.BenchmarkGet"',
    ],
    [
      './lru.BenchmarkGet',
      'packages are import paths and not folders: write it as "**/internal/parser"',
    ],
    ['./....BenchmarkGet', '"..." is for the go command: write "**" for any path below'],
    ['!a.BenchmarkGet', 'patterns are not negated: name it under "ignore"'],
    ['*a*a*a*a*a*a*a*a*a*a*a*a*', 'a pattern has at most 12 wildcards'],
  ])('is refused: %s', (pattern, problem) => {
    expect(resultPatternProblem(pattern)).toBe(problem);
  });

  it('that is a name chooses that result, wherever it lies', () => {
    const part = fc.string({
      unit: fc.constantFrom(...'aZ09._-#='.split('')),
      minLength: 1,
      maxLength: 6,
    });
    const name = fc
      .array(part, { minLength: 1, maxLength: 3 })
      .map(([first, ...subs]) =>
        [`Benchmark${first!.replace(/[^A-Z09]/g, 'X')}`, ...subs].join('/'),
      );
    const path = fc.array(
      part.filter((text) => !/^\.+$/.test(text)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(name, path, (text, parts) => {
        const result = { package: `example.com/${parts.join('/')}`, name: text };
        const found = [text, `${result.package}.${text}`, '**'].map((pattern) =>
          resultMatcher([pattern])(result),
        );
        expect(found).toEqual([true, true, true]);
      }),
    );
  });
});
