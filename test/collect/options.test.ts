import { describe, expect, it } from 'vitest';
import {
  parseBenchtime,
  parseCount,
  parseShard,
  parseTimeout,
  tagFlags,
} from '../../src/collect/options.ts';
import { readSettings } from '../../src/collect/settings.ts';

describe('the words of the options', () => {
  it('reads them', () => {
    expect(parseShard('2/3')).toEqual({ index: 2, of: 3 });
    expect(parseTimeout('90')).toBe(90);
    expect(parseTimeout('10m')).toBe(600);
    expect(parseBenchtime(' 1000x ')).toBe('1000x');
    expect(parseBenchtime('1h2m3.5s')).toBe('1h2m3.5s');
    expect(parseCount('--count', '3')).toBe(3);
    expect(tagFlags(['a', 'b'])).toEqual(['-tags=a,b']);
    expect(tagFlags([])).toEqual([]);
  });

  it.each([
    [() => parseShard('0/3'), '--shard 0/3'],
    [() => parseShard('4/3'), '--shard 4/3'],
    [() => parseTimeout('0'), '--timeout 0'],
    [() => parseTimeout('soon'), '--timeout soon'],
    [() => parseBenchtime('0x'), '--benchtime 0x'],
    [() => parseBenchtime('1000'), '--benchtime 1000'],
    [() => parseCount('--cpu', '1,2'), '--cpu 1,2'],
    [() => readSettings({ out: '' }, '/repo'), '--out is empty'],
    [
      () => readSettings({ out: 'x', like: 'nowhere' }, '/repo'),
      '/repo/nowhere: no heapgate-set.json',
    ],
  ])('refuses what is wrong (%#)', (read, message) => {
    expect(read).toThrow(message);
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
