import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';
import { BUILT_IN, openRows, rows } from '../helpers/spec.ts';

const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');
const compared = (base: string, head: string) =>
  compare(fixtureSet(base), fixtureSet(head), ['example.com/ledger']);

/** What -benchmem prints, and grew by more than 5 % and 4 B. */
const GROWN = [
  'fail BenchmarkPost/entries=128 alloc_space 10480→22776',
  'fail BenchmarkParse/large alloc_space 44864→52160',
  'fail BenchmarkPost/entries=16 alloc_space 10480→12024',
  'fail BenchmarkParse/small alloc_space 2288→2416',
  'fail BenchmarkPost/entries=128 alloc_objects 21→149',
  'fail BenchmarkPost/entries=16 alloc_objects 21→37',
];

describe('the demo pair', () => {
  const judgement = judge(compared('demo/base', 'demo/head'), demo);

  it('breaks budgets of results and of the function that grew, and warns of another', () => {
    expect(judgement.conclusion).toBe('fail');
    expect(openRows(judgement)).toEqual([
      ...GROWN,
      'fail (*Parser).grow BenchmarkParse alloc_space 5824→9536 (parser stays lean)',
      'warn (*Store).Post BenchmarkPost alloc_objects 16→88 (posting stays cheap)',
    ]);
    expect(judgement.notes.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  it('names the functions that made results grow, each once', () => {
    expect(judgement.causes.map(({ function: { local }, isSure }) => [local, isSure])).toEqual([
      ['(*Store).Post', true],
      ['(*Parser).grow', true],
    ]);
  });

  it('is other growth the other way round, which is told as well', () => {
    const back = judge(compared('demo/head', 'demo/base'), demo);
    expect(openRows(back)).toEqual([
      'fail BenchmarkEncode alloc_space 704→1728',
      'fail BenchmarkServer/list alloc_space 3312→4472',
      'fail BenchmarkEncode alloc_objects 1→2',
      'fail BenchmarkServer/list alloc_objects 8→12',
    ]);
  });

  it('does not depend on the order of files', () => {
    const turned = (folder: string) => {
      const set = fixtureSet(folder);
      return { ...set, runs: [...set.runs].reverse() };
    };
    const other = judge(
      compare(turned('demo/base'), turned('demo/head'), ['example.com/ledger']),
      demo,
    );
    expect(rows(other)).toEqual(rows(judgement));
    expect(other.results.map(({ result }) => result.id)).toEqual(
      judgement.results.map(({ result }) => result.id),
    );
  });

  it('breaks what is built in', () => {
    expect(openRows(judge(compared('demo/base', 'demo/head'), BUILT_IN))).toEqual(GROWN);
  });
});

describe('the same pair, run for a time at the default rate', () => {
  const judgement = judge(compared('default/base', 'default/head'), demo);

  it('is red where the printed lines leave no doubt, and by nothing else', () => {
    expect(openRows(judgement)).toEqual([
      'fail BenchmarkPost/entries=128 alloc_space 10480→22776',
      'fail BenchmarkPost/entries=16 alloc_space 10480→12024',
      'fail BenchmarkPost/entries=128 alloc_objects 21→149',
      'fail BenchmarkPost/entries=16 alloc_objects 21→37',
      'inconclusive BenchmarkParse/large alloc_space 44864→52160 few-lines',
      'inconclusive BenchmarkParse/small alloc_space 2288→2416 few-lines',
      expect.stringMatching(/^inconclusive \(\*Parser\)\.grow .* samples-alone/),
      expect.stringMatching(/^inconclusive \(\*Parser\)\.sum .* samples-alone/),
      expect.stringMatching(/^inconclusive \(\*Store\)\.Post .* samples-alone/),
    ]);
    expect(rows(judgement).length).toBeGreaterThan(20);
  });

  it('names the same functions, and none that only has a new name', () => {
    expect(judgement.causes.map(({ function: { local }, isSure }) => [local, isSure])).toEqual([
      ['(*Store).Post', true],
      ['(*Parser).grow', true],
    ]);
  });
});
