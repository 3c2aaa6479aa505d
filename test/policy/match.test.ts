import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { nameMatcher, packageMatcher, patternProblem } from '../../src/policy/match.ts';

describe('import paths', () => {
  const PATHS = [
    'example.com',
    'example.com/a',
    'example.com/a/b',
    'example.com/a/b/c',
    'example.com/ab',
    'gopkg.in/yaml.v3',
    'example.com/.hidden/x',
    'main',
  ];

  it.each<[pattern: string, ...matched: string[]]>([
    ['**', ...PATHS],
    ['*', 'example.com', 'main'],
    ['example.com/a', 'example.com/a'],
    ['example.com/*', 'example.com/a', 'example.com/ab'],
    ['example.com/a*', 'example.com/a', 'example.com/ab'],
    ['example.com/?', 'example.com/a'],
    ['example.com/**', ...PATHS.filter((path) => path.startsWith('example.com'))],
    ['example.com/a/**', 'example.com/a', 'example.com/a/b', 'example.com/a/b/c'],
    ['**/a', 'example.com/a'],
    ['**/a/**', 'example.com/a', 'example.com/a/b', 'example.com/a/b/c'],
    ['**/main', 'main'],
    ['example.com/**/c', 'example.com/a/b/c'],
    ['*.in/yaml.*', 'gopkg.in/yaml.v3'],
    ['a'],
    ['EXAMPLE.COM/a'],
    ['#main'],
  ])('%s', (pattern, ...matched) => {
    expect(PATHS.filter(packageMatcher([pattern]))).toEqual(matched);
  });

  it('match any of several patterns', () => {
    expect(PATHS.filter(packageMatcher(['main', '**/c']))).toEqual(['example.com/a/b/c', 'main']);
  });
});

it('is what the library says of each, whatever they begin with', () => {
  const glob = fc.array(fc.constantFrom('a', 'b', '/', '*', '**', '?', '[', ']', '.', '..', '\\'));
  const path = fc.array(fc.constantFrom('a', 'b', 'a/', '.', '*', '[', '\\'));
  fc.assert(
    fc.property(glob, path, (pieces, parts) => {
      const [pattern, text] = [pieces.join(''), parts.join('')];
      const below = pattern.endsWith('/**') ? [pattern.slice(0, -'/**'.length)] : [];
      const of = { dot: true, nonegate: true, nocomment: true, noext: true, nobrace: true };
      const matches = [pattern, ...below].some((each) => minimatch(text, each, of));
      expect(packageMatcher([pattern])(text)).toBe(matches || text === pattern);
    }),
    { numRuns: 1000 },
  );
});

describe('names inside a package', () => {
  const NAMES = [
    'Parse',
    'ParseAll',
    'init',
    'init.0',
    'Map[...]',
    'T.String',
    '(*T).String',
    '(*MyT).String',
    '(*List[...]).Add',
    'List[...].Len',
    'map.init.0',
    '_Cfunc_free',
    'Größe',
  ];

  it.each<[pattern: string, ...matched: string[]]>([
    ['*', ...NAMES],
    ['**', ...NAMES],
    ['Parse', 'Parse'],
    ['Parse*', 'Parse', 'ParseAll'],
    ['init*', 'init', 'init.0'],
    ['init.?', 'init.0'],
    ['Map[...]', 'Map[...]'],
    ['Map*', 'Map[...]'],
    ['*[...]', 'Map[...]'],
    ['*[...]*', 'Map[...]', '(*List[...]).Add', 'List[...].Len'],
    ['(*T).String', '(*T).String'],
    ['(*T).*', '(*T).String'],
    ['(*T*).*', '(*T).String'],
    ['(*).String', '(*T).String', '(*MyT).String'],
    ['(**T).String', '(*T).String', '(*MyT).String'],
    ['(*List[...]).*', '(*List[...]).Add'],
    ['T.*', 'T.String'],
    ['*.String', 'T.String', '(*T).String', '(*MyT).String'],
    ['*String', 'T.String', '(*T).String', '(*MyT).String'],
    ['Gr??e', 'Größe'],
    ['_*', '_Cfunc_free'],
    ['(*T).'],
    ['[MP]*'],
    ['\\*'],
    ['!Parse'],
    ['{Parse,init}'],
    ['+(Parse)'],
  ])('%s', (pattern, ...matched) => {
    expect(NAMES.filter(nameMatcher([pattern]))).toEqual(matched);
  });

  it('are crossed by a star, slashes and all', () => {
    expect(nameMatcher(['type:*'])('type:.eq.example.com/a.T')).toBe(true);
    expect(nameMatcher(['a*z'])('a/b/z')).toBe(true);
    expect(nameMatcher(['a/*'])('a/b')).toBe(true);
  });

  it('match themselves', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    const goLike = fc.string({
      unit: fc.constantFrom(...'(*)[].-·{}!#?\\/aT0'.split('')),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(text, goLike),
        (name) => nameMatcher([name])(name) && packageMatcher([name])(name),
      ),
    );
  });

  it('match by stars and question marks alone', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab(*)[].?'.split('')), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (pattern, name) => {
        const literalStar = pattern.replace(/^\(\*(?!\))/, '(\u0000');
        const glob = literalStar
          .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
          .replace(/\*+/g, '.*')
          .replaceAll('?', '.')
          .replace('\u0000', '\\*');
        const expected = pattern === name || new RegExp(`^${glob}$`).test(name);
        expect(nameMatcher([pattern])(name), `${pattern} ~ ${name}`).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('patterns', () => {
  it.each([
    ['a'.repeat(501), 'a pattern has at most 500 characters'],
    ['*a*a*a*a*a*a*a*a*a*a*a*a*', 'a pattern has at most 12 wildcards'],
  ])('%s is refused', (pattern, problem) => {
    expect(patternProblem(pattern, 'name')).toBe(problem);
    expect(patternProblem(pattern, 'package')).toBe(problem);
  });

  it.each(['Map[...]', '(*T).Add', '{a}', '!a', './a', '/'])('%s may be a name', (pattern) => {
    expect(patternProblem(pattern, 'name')).toBeUndefined();
  });
});
