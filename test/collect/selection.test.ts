import { expect, it } from 'vitest';
import { refuseRegexp } from '../../src/collect/bench-process.ts';
import { DEFAULTS } from '../../src/collect/options.ts';
import { byName, topPattern, within, withoutProcs } from '../../src/collect/selection.ts';

it('means one name alone, each part by itself', () => {
  expect(byName('BenchmarkX').bench).toBe('^BenchmarkX$');
  expect(byName('BenchmarkX/a|b/(c)[1].*\\x00').bench).toBe(
    '^BenchmarkX$/^a\\|b$/^\\(c\\)\\[1\\]\\.\\*\\\\x00$',
  );
});

it('leaves to Go what an expression means below the top', () => {
  const all = ['BenchmarkA', 'BenchmarkB', 'BenchmarkÄ'];
  expect(within('A|B', 'BenchmarkA', all)).toEqual({ bench: '^BenchmarkA$', skip: '' });
  expect(within('A/x|B', 'BenchmarkA', all)).toEqual({
    bench: 'A/x|B',
    skip: '^(?:BenchmarkB|BenchmarkÄ)$',
  });
  expect(within('A/x', 'BenchmarkA', ['BenchmarkA'])).toEqual({ bench: 'A/x', skip: '' });
  expect([topPattern('A|B'), topPattern('A/x')]).toEqual(['A|B', '^Benchmark']);
});

it('takes the suffix of GOMAXPROCS off, and no other number', () => {
  expect(withoutProcs('BenchmarkX/size-8', 1)).toBe('BenchmarkX/size-8');
  expect(withoutProcs('BenchmarkX/size-8-2', 2)).toBe('BenchmarkX/size-8');
  expect(withoutProcs('BenchmarkX/size-8', 2)).toBe('BenchmarkX/size-8');
});

it('names the option that Go does not take', () => {
  const refuse = (skip: string, told: string) => () => refuseRegexp({ ...DEFAULTS, skip }, told);
  const old = 'flag provided but not defined: -test.skip\nUsage of a.test:\n';
  expect(refuse('X', old)).toThrow('--skip: Go has -skip since 1.20');
  // What others of ours are skipped by is no fault of the user's.
  expect(refuse('', old)).not.toThrow();
  const wrong =
    'testing: invalid regexp for element 0 of -test.skip ("("): error parsing regexp: x';
  expect(refuse('(', wrong)).toThrow('--skip (: error parsing regexp: x');
});
