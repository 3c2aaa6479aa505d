import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_UNITS, parseLimitText, wholeText } from '../../src/policy/limit-text.ts';

describe('a limit in bytes', () => {
  it.each<[text: string, relative: number | undefined, absolute: number | undefined, per?: string]>(
    [
      ['0', undefined, 0],
      ['1024', undefined, 1024],
      // A share alone is held above the least that can be told.
      ['5%', 0.05, 4],
      ['2.5 %', 0.025, 4],
      ['0%', 0, 4],
      ['0.5 B', undefined, 0.5],
      ['64 KiB', undefined, 65_536],
      ['64KiB', undefined, 65_536],
      ['1.5 MiB', undefined, 1_572_864],
      ['1 GiB', undefined, 1_073_741_824],
      ['1 kB', undefined, 1000],
      ['1 MB', undefined, 1_000_000],
      ['1 GB', undefined, 1_000_000_000],
      ['16 B', undefined, 16],
      ['16 B/run', undefined, 16, 'run'],
      ['12/run', undefined, 12, 'run'],
      ['16 B /run', undefined, 16, 'run'],
      ['5% and 64 KiB', 0.05, 65_536],
      ['64 KiB and 5%', 0.05, 65_536],
      ['5%  and  0', 0.05, 0],
      ['5% and 16 B/run', 0.05, 16, 'run'],
      ['9007199254740991', undefined, Number.MAX_SAFE_INTEGER],
    ],
  )('%s', (text, relative, absolute, per = 'op') => {
    expect(parseLimitText(text, 'alloc_space', 'increase')).toEqual({ relative, absolute, per });
  });

  const bytes = 'write "64 B", "5%" or "5% and 64 B"';
  it.each([
    ['-5', `"-5" is no limit: ${bytes}`],
    ['+5', `"+5" is no limit: ${bytes}`],
    ['1e3', `"1e3" is no limit: ${bytes}`],
    ['0x10', `"0x10" is no limit: ${bytes}`],
    ['.5', `".5" is no limit: ${bytes}`],
    ['5.', `"5." is no limit: ${bytes}`],
    ['1_000', `"1_000" is no limit: ${bytes}`],
    ['1,000', `"1,000" is no limit: ${bytes}`],
    ['.nan', `".nan" is no limit: ${bytes}`],
    ['.inf', `".inf" is no limit: ${bytes}`],
    ['no growth', `"no growth" is no limit: ${bytes}`],
    ['-5%', `"-5%" is no share: ${bytes}`],
    ['1e1%', `"1e1%" is no share: ${bytes}`],
    ['1.2.3%', `"1.2.3%" is no share: ${bytes}`],
    ['5%/run', `"5%/run" is no share: ${bytes}`],
    ['5% and 16 B/op', '"16 B/op": amounts are of one operation already: write "16 B"'],
    ['0/op', '"0/op": amounts are of one operation already: write "0"'],
    ['5% of it', `"5% of it" is no share: ${bytes}`],
    ['5% and 6%', `"5% and 6%": a limit is one share, one amount or one of each: ${bytes}`],
    ['5 B and 6 B', `"5 B and 6 B": a limit is one share, one amount or one of each: ${bytes}`],
    [
      '5% and 6 B and 7 B',
      `"5% and 6 B and 7 B": a limit is one share, one amount or one of each: ${bytes}`,
    ],
    ['5% or 6 B', `"5% or 6 B" is no share: ${bytes}`],
    ['16 B/s', '"16 B/s" is no limit: an amount of a whole profile is written "16 B/run"'],
    ['16 B/run/run', `"16 B/run/run" is no limit: ${bytes}`],
    ['5 KB', '"KB" is no unit: write KiB or kB'],
    ['5 K', '"K" is no unit: write KiB or kB'],
    ['5 mb', '"mb" is no unit: write MiB or MB'],
    ['5 bytes', '"bytes" is no unit: write B or KiB or MiB or GiB or kB or MB or GB'],
    ['5 constructor', '"constructor" is no unit: write B or KiB or MiB or GiB or kB or MB or GB'],
    ['9007199254740992', '"9007199254740992" is too large'],
    ['8388608 GiB', '"8388608 GiB" is too large'],
    [`${'9'.repeat(90)}%`, `"${'9'.repeat(79)}…" is too large`],
    ['9'.repeat(101), `"${'9'.repeat(79)}…" is too long for a limit: ${bytes}`],
  ])('not %s', (text, problem) => {
    expect(parseLimitText(text, 'alloc_space', 'increase')).toBe(problem);
  });

  it('is an amount where it is a maximum', () => {
    const problem = 'a max is an amount and no share: write "12 KiB", or "12 MiB/run"';
    expect(parseLimitText('5%', 'alloc_space', 'max')).toBe(`"5%": ${problem}`);
    const both = '5% and 12 MiB';
    expect(parseLimitText(both, 'alloc_space', 'max')).toBe(`"${both}": ${problem}`);
    expect(parseLimitText('12 MiB', 'alloc_space', 'max')).toMatchObject({ absolute: 12_582_912 });
  });
});

describe('a limit in objects', () => {
  it.each<[text: string, relative: number | undefined, absolute: number | undefined, per?: string]>(
    [
      ['1000', undefined, 1000],
      ['0.25', undefined, 0.25],
      ['5%', 0.05, 0.25],
      ['3/run', undefined, 3, 'run'],
      ['5% and 1000', 0.05, 1000],
    ],
  )('%s', (text, relative, absolute, per = 'op') => {
    expect(parseLimitText(text, 'inuse_objects', 'increase')).toEqual({ relative, absolute, per });
  });

  it('takes no unit', () => {
    const problem = 'alloc_objects counts objects and takes no unit: write "1", "5%" or "5% and 1"';
    expect(parseLimitText('5 KiB', 'alloc_objects', 'increase')).toBe(`"5 KiB": ${problem}`);
    const run = parseLimitText('5% and 3 B/run', 'alloc_objects', 'increase');
    expect(run).toBe(`"3 B/run": ${problem}`);
    expect(parseLimitText('5 B', 'inuse_objects', 'max')).toContain('write "3", or "1000/run"');
  });
});

it('reads back whatever it writes', () => {
  const number = fc.oneof(
    fc.nat({ max: 1_000_000 }).map(String),
    fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  );
  const unit = fc.constantFrom('', ...Object.keys(BYTE_UNITS));
  const amount = fc.record({ number, unit, run: fc.boolean() });
  const limit = fc.record({ share: fc.option(number), amount, shareFirst: fc.boolean() });
  fc.assert(
    fc.property(limit, ({ share, amount: { number, unit, run }, shareFirst }) => {
      const parts = [
        ...(share === null ? [] : [`${share} %`]),
        `${number} ${unit}${run ? '/run' : ''}`,
      ];
      const text = (shareFirst ? parts : parts.reverse()).join(' and ');
      expect(parseLimitText(text.replace(' /', '/'), 'alloc_space', 'increase')).toEqual({
        relative: share === null ? undefined : Number(share) / 100,
        absolute: Number(number) * (BYTE_UNITS[unit] ?? 1),
        per: run ? 'run' : 'op',
      });
    }),
  );
});

describe('a limit as reports show it', () => {
  it.each([
    ['0', '0 B'],
    ['5% and 0', '5% and 0 B'],
    ['64 and 5%', '64 B and 5%'],
    ['64 KiB and 5%', '64 KiB and 5%'],
    ['0/run', '0 B/run'],
    ['1024 /run', '1024 B /run'],
    ['5%', '5% and 4 B'],
    ['2.5 %', '2.5 % and 4 B'],
    ['1.5 MiB', '1.5 MiB'],
    ['5% and 64 B', '5% and 64 B'],
    ['16KiB/run', '16KiB/run'],
  ])('leaves nothing unsaid and means the same: %s of bytes', (text, whole) => {
    expect(wholeText(text, 'alloc_space')).toBe(whole);
    const [as, given] = [whole, text].map((each) =>
      parseLimitText(each, 'alloc_space', 'increase'),
    );
    expect(as).toEqual(given);
  });

  it.each([
    ['0', '0'],
    ['3/run', '3/run'],
    ['5%', '5% and 0.25'],
    ['5% and 1', '5% and 1'],
  ])('counts objects without a unit: %s', (text, whole) => {
    expect(wholeText(text, 'alloc_objects')).toBe(whole);
  });

  it('goes on behind "max"', () => {
    expect(wholeText('max 512', 'inuse_space')).toBe('max 512 B');
  });
});

it('never throws', () => {
  const piece = fc.constantFrom(
    '5',
    '.',
    '%',
    ' and ',
    'KiB',
    '/run',
    '-',
    ' ',
    'e',
    '\u0000',
    '٣',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = parseLimitText(pieces.join(''), 'alloc_space', 'increase');
      if (typeof read === 'string') return read.length > 0;
      return (read.relative ?? 0) >= 0 && (read.absolute ?? 0) >= 0;
    }),
  );
});
