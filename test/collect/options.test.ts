import { describe, expect, it } from 'vitest';
import {
  asInput,
  parseBenchtime,
  parseCount,
  parseShard,
  parseTimeout,
  tagFlags,
} from '../../src/collect/options.ts';
import { readSettings } from '../../src/collect/settings.ts';

describe('the words of the options', () => {
  it('reads them', () => {
    expect(parseShard('--shard', '2/3')).toEqual({ index: 2, of: 3 });
    expect(parseTimeout('--timeout', '90')).toBe(90);
    expect(parseTimeout('--timeout', '10m')).toBe(600);
    expect(parseBenchtime('--benchtime', ' 1000x ')).toBe('1000x');
    expect(parseBenchtime('--benchtime', '1h2m3.5s')).toBe('1h2m3.5s');
    expect(parseCount('--count', '3')).toBe(3);
    expect(tagFlags(['a', 'b'])).toEqual(['-tags=a,b']);
    expect(tagFlags([])).toEqual([]);
  });

  it.each([
    [() => parseShard('--shard', '0/3'), '--shard 0/3'],
    [() => parseShard('--shard', '4/3'), '--shard 4/3'],
    [() => parseTimeout('--timeout', '0'), '--timeout 0'],
    [() => parseTimeout('--timeout', 'soon'), '--timeout soon'],
    [() => parseBenchtime('--benchtime', '0x'), '--benchtime 0x'],
    [() => parseBenchtime('--benchtime', '1000'), '--benchtime 1000'],
    [() => parseCount('--cpu', '1,2'), '--cpu 1,2'],
    [() => readSettings({ out: '' }, '/repo'), '--out is empty'],
    [
      () => readSettings({ out: 'x', like: 'nowhere' }, '/repo'),
      '/repo/nowhere: no heapgate-set.json',
    ],
  ])('refuses what is wrong (%#)', (read, message) => {
    expect(read).toThrow(message);
  });

  it.each([
    ...['benchtime', 'count', 'cpu', 'memprofilerate', 'timeout', 'shard'].map((name) => [
      name,
      'x',
    ]),
    ['like', 'nowhere'],
    ['out', ''],
  ])('names %s as the user did', (name, text) => {
    const words = { out: 'p', [name!]: text };
    expect(() => readSettings(words, '/repo')).toThrow(`--${name} `);
    const inputs = { ...words, spell: asInput };
    expect(() => readSettings(inputs, '/repo')).toThrow(`input ${name} `);
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
