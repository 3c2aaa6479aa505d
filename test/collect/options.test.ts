import { describe, expect, it } from 'vitest';
import { optionName } from '../../src/collect/measuring-options.ts';
import {
  asInput,
  parseCount,
  parseShard,
  parseTimeout,
  tagFlags,
} from '../../src/collect/options.ts';
import { parsePair } from '../../src/collect/pairs.ts';
import { readSettings } from '../../src/collect/settings.ts';

describe('the words of the options', () => {
  it('reads them', () => {
    expect(parseShard('--shard', '2/3')).toEqual({ index: 2, of: 3 });
    expect(parseTimeout('--timeout', '90s')).toBe(90);
    expect(parseTimeout('--timeout', '10m')).toBe(600);
    expect(parsePair('--pair', ' 20,120 ')).toEqual([20, 120]);
    expect(parseCount('--count', '3')).toBe(3);
    expect(tagFlags(['a', 'b'])).toEqual(['-tags=a,b']);
    expect(tagFlags([])).toEqual([]);
  });

  it.each([
    [() => parseShard('--shard', '0/3'), '--shard 0/3'],
    [() => parseShard('--shard', '4/3'), '--shard 4/3'],
    [() => parseTimeout('--timeout', '0s'), '--timeout 0s: write it like'],
    [() => parseTimeout('--timeout', '25h'), '--timeout 25h: write it like'],
    [() => parseTimeout('--budget', '5'), '--budget 5: write the unit, like "5s" or "5m"'],
    [() => parseTimeout('--timeout', 'soon'), '--timeout soon'],
    // `1x` runs once in all, and `Nx` runs 1 + N.
    [() => parsePair('--pair', '1,20'), '--pair 1,20: write two counts'],
    [() => parsePair('--pair', '20,20'), '--pair 20,20'],
    [() => parsePair('--pair', '100x'), '--pair 100x'],
    [() => readSettings({ out: 'p', benchtime: '100x' }, '/repo'), 'write --pair 20,120'],
    [() => readSettings({ out: 'p', memprofilerate: '1' }, '/repo'), 'leave it out'],
    [() => parseCount('--cpu', '1,2'), '--cpu 1,2'],
    [() => readSettings({ out: '' }, '/repo'), '--out is empty'],
    [
      () => readSettings({ out: 'p', packages: ['./one', ''] }, '/repo'),
      'a package with an empty name was given: name one, or ./... for all',
    ],
    [
      () => readSettings({ out: 'x', like: 'nowhere' }, '/repo'),
      '/repo/nowhere: no heapgate-set.json',
    ],
  ])('refuses what is wrong (%#)', (read, message) => {
    expect(read).toThrow(message);
  });

  it.each([
    ...['pair', 'count', 'cpu', 'jobs', 'timeout', 'setupTimeout', 'budget', 'shard'].map(
      (name) => [name, 'x'],
    ),
    ...['benchtime', 'memprofilerate'].map((name) => [name, 'x']),
    ['like', 'nowhere'],
    ['weights', 'nowhere'],
    ['out', ''],
  ])('names %s as the user did', (name, text) => {
    const words = { out: 'p', [name!]: text };
    expect(() => readSettings(words, '/repo')).toThrow(`--${optionName(name!)} `);
    const inputs = { ...words, spell: asInput };
    expect(() => readSettings(inputs, '/repo')).toThrow(`input ${optionName(name!)} `);
    expect(() => readSettings(inputs, '/repo')).not.toThrow('--');
  });

  it('names a glob as the user did', () => {
    const words = { out: 'p', exclude: ['a'.repeat(501)] };
    expect(() => readSettings(words, '/repo')).toThrow('--exclude aaa');
    expect(() => readSettings({ ...words, spell: asInput }, '/repo')).toThrow('input exclude aaa');
  });

  it('takes the defaults for what is not said', () => {
    const { packages, out, cpu, trimpath, tags, ref } = readSettings(
      { out: 'p', ref: '', tags: '' },
      '/repo',
    );
    expect({ packages, out, cpu, trimpath, tags, ref }).toEqual({
      packages: ['./...'],
      out: '/repo/p',
      cpu: 1,
      trimpath: true,
      tags: [],
      ref: undefined,
    });
  });
});
