import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { eraseTypeArguments } from '../../src/profile/symbol.ts';
import { parseTextProfile } from '../../src/profile/text.ts';
import { unsample } from '../../src/profile/text-sample.ts';
import { readProfile } from '../helpers/read.ts';

const fixture = (name: string) => readFileSync(`__fixtures__/profiles/${name}`);
const parse = (text: string) => parseTextProfile(new TextEncoder().encode(text), 'heap.txt');
const HEADER = 'heap profile: 1: 2 [3: 4] @ heap/2';

/** Each stack in words with its values: what both forms of a profile tell. */
function stacksOf({ functions, locations, samples }: HeapProfile): string[] {
  const all = Array.from({ length: samples.length }, (_, i) => {
    const stack = [...samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1])];
    const frames = stack.flatMap((location) => {
      const lines: string[] = [];
      for (let l = locations.lineStart[location]!; l < locations.lineStart[location + 1]!; l++) {
        const fn = locations.lineFunction[l]!;
        const base = functions.file[fn]!.split('/').at(-1);
        lines.push(`${eraseTypeArguments(functions.name[fn]!)} ${base}:${locations.lineNumber[l]}`);
      }
      return lines;
    });
    const values = samples.values.map((column) => column[i]);
    return `${values.join(' ')} (${samples.objectSize[i]}) ${frames.join(' < ')}`;
  });
  return all.sort();
}

describe('text as Go writes it', () => {
  it('tells what the binary form of the same moment tells', () => {
    const text = readProfile(fixture('server-heap.txt'), 'text');
    const binary = readProfile(fixture('server-heap.pb.gz'), 'binary');
    expect(text.sampleTypes).toEqual(binary.sampleTypes);
    expect(text.period).toBe(binary.period);
    // Writing the text has left records of its own in the binary form, of nothing yet.
    const counted = (profile: HeapProfile) =>
      stacksOf(profile).filter((stack) => !stack.startsWith('0 0 0 0 '));
    expect(counted(text)).toEqual(counted(binary));
    expect(counted(text).length).toBe(72);
  });

  it('has functions, mappings and labels, and leaves no frames out', () => {
    const { form, functions, locations, dropFrames, samples } = readProfile(
      fixture('server-allocs.txt'),
      'text',
    );
    expect(form).toBe('text');
    expect(functions.name).toContain('main.(*cache).fill');
    expect(functions.name.filter((name) => name.includes('[') && !name.includes('[...]'))).toEqual(
      [],
    );
    expect(dropFrames).toBe('');
    expect(locations.length).toBe(locations.lineFunction.length);
    expect(samples.labels[0]).toMatch(/^\["bytes","","\d+",""\]$/);
  });

  it('keeps the MemStats block', () => {
    const { memStats } = readProfile(fixture('server-heap.txt'), 'text');
    expect([...memStats!.keys()].slice(0, 3)).toEqual(['Alloc', 'TotalAlloc', 'Sys']);
    expect(memStats!.get('HeapAlloc')).toBe('1794824');
    expect(memStats!.get('Stack')).toBe('327680 / 327680');
    expect(memStats!.get('NumGC')).toBe('2');
    expect(memStats!.get('MaxRSS')).toBe('12890112');
    expect(parse(HEADER).memStats).toBeUndefined();
  });

  it('may be packed, and may have the line ends of Windows', () => {
    const bytes = fixture('server-heap.txt');
    const plain = readProfile(bytes, 'x');
    expect(readProfile(gzipSync(bytes), 'x')).toEqual(plain);
    const windows = bytes.toString().replaceAll('\n', '\r\n');
    expect(parse(windows)).toEqual(plain);
  });

  it('takes names with plus signs, colons and no line for what they are', () => {
    const { functions, locations } = parse(
      `${HEADER}\n1: 2 [3: 4] @ 0x11 0x21 0x31 0x41\n` +
        '#\t0x10\tmain.(*T).F+0x1f+0x10\t\t\tC:/a+0x1:b/main.go:7\n#\t0x20\tmain.G\n#\t0x30\n#\t0x40\tmain.H+0x1\tx.go:nine\n',
    );
    expect(functions.name).toEqual(['main.(*T).F+0x1f', 'main.H']);
    expect(functions.file).toEqual(['C:/a+0x1:b/main.go', 'x.go']);
    expect([...locations.lineNumber]).toEqual([7, 0]);
    expect([...locations.address]).toEqual([16n, 32n, 48n, 64n]);
  });

  it('tells inlined calls of one address apart', () => {
    const { locations, samples } = parse(
      `${HEADER}\n1: 2 [3: 4] @ 0x11\n#\t0x10\tm.A+0x1\ta.go:1\n#\t0x10\tm.B+0x1\ta.go:2\n`,
    );
    expect(locations.length).toBe(2);
    expect([...samples.stack]).toEqual([0, 1]);
  });
});

describe('the header', () => {
  it.each<[header: string, types: number, period: number, values: number[]]>([
    ['1: 512 [2: 1024] @ heap/1024', 4, 512, [3, 1619, 1, 809]],
    ['1: 512 [2: 1024] @ heap/1025', 4, 512, [3, 1619, 1, 809]],
    ['1: 512 [2: 1024] @ heap_v2/512', 4, 512, [3, 1619, 1, 809]],
    ['1: 512 [2: 1024] @ heapz_v2/512', 4, 512, [3, 1619, 1, 809]],
    ['1: 512 [2: 1024] @ heapprofile', 4, 1, [2, 1024, 1, 512]],
    ['1: 512 [2: 1024] @ heap/2', 4, 1, [2, 1024, 1, 512]],
    ['1: 512 [2: 1024] @ heap', 4, 0, [2, 1024, 1, 512]],
    ['1: 512 [1: 512] @ heap/2', 2, 1, [1, 512]],
    ['1: 512 [0: 0] @ heap/2', 2, 1, [1, 512]],
    ['1: 512 [1: 513] @ heap/2', 4, 1, [2, 1024, 1, 512]],
    ['1: 512 [01: 512] @ heap/2', 4, 1, [2, 1024, 1, 512]],
    ['1: 512 [2: 1024] @ growthz', 2, 1, [1, 512]],
    ['1: 512 [2: 1024] @ growth', 2, 1, [1, 512]],
    ['1: 512 [2: 1024] @ fragmentationz', 2, 1, [1, 512]],
    ['    1:    512 [    2:   1024] @    heap/2 and more', 4, 1, [2, 1024, 1, 512]],
  ])('%s', (header, types, period, values) => {
    const profile = parse(`heap profile: ${header}\n1: 512 [2: 1024] @ 0x1`);
    expect(profile.sampleTypes).toHaveLength(types);
    expect(profile.period).toBe(period);
    expect(profile.samples.values.map((column) => column[0])).toEqual(values);
    expect(profile.samples.objectSize[0]).toBe(512);
  });

  it.each([
    'heap profile: 1: 2 [3: 4] @ heapx/2',
    'heap profile:',
    'heap profile: 1: 2 [3: 4] @  growthz',
    'heap profile: 1: 2 [3: 4] @ heap/99999999999999999999',
  ])('%s is refused', (header) => {
    expect(() => parse(header)).toThrow(/^heap\.txt: line 1 /);
  });
});

describe('records', () => {
  it.each<[what: string, line: string, message: string]>([
    ['other text', 'hello', 'line 3 is neither a record, nor a comment, nor a memory map'],
    ['no objects, but bytes', '0: 5 [3: 4] @ 0x1', 'line 3 has no objects in use, but 5 bytes'],
    [
      'none allocated, but bytes',
      '1: 5 [0: 4] @ 0x1',
      'line 3 has no objects allocated, but 4 bytes',
    ],
    [
      'an address of 65 bits',
      '1: 5 [1: 5] @ 0x10000000000000000',
      'line 3 has the address 0x10000000000000000',
    ],
    ['a number beyond 2^53', '1: 9007199254740993 [1: 5] @', 'beyond 2^53'],
    ['a line of 64 KiB', `#${'x'.repeat(65_535)}`, 'line 3 is longer than 65535 bytes'],
  ])('%s is refused by line', (_, line, message) => {
    expect(() => parse(`${HEADER}\n\n${line}\n`)).toThrow(message);
  });

  it('are read as pprof reads them', () => {
    const { samples, locations, mappings } = parse(
      `${HEADER}\n\n  # comment\n# \t\nx 1: 2 [ 3:4 ] @ 0x1 0xffffffffffffffff 0x0000000000000000000000002 7 0x0 y\n-1: -16[1: 2] @\n#${'x'.repeat(65_534)}\n`,
    );
    expect(samples.values.map((column) => [...column])).toEqual([
      [3, 1],
      [4, 2],
      [1, -1],
      [2, -16],
    ]);
    expect([...locations.address]).toEqual([0n, 2n ** 64n - 2n, 1n, 2n ** 64n - 1n]);
    expect([...samples.stackStart]).toEqual([0, 4, 4]);
    expect([...samples.objectSize]).toEqual([2, 16]);
    expect([...locations.mapping]).toEqual([-1, 0, 0, -1].map((index, i) => (i === 3 ? 0 : index)));
    expect(mappings).toHaveLength(1);
  });

  it('end at the memory map, whose executable parts hold the addresses', () => {
    const { mappings, locations } = parse(
      `${HEADER}\n1: 2 [3: 4] @ 0x400011 0x500011 0x700011 0x900011\nMAPPED_LIBRARIES:\n` +
        'build=/srv\n00400000-00480000 r-xp 00001000 fe:00 99  $build/server\n00480000-004ff000 r--p 00000000 fe:00 99  /data\n' +
        '0x500000-0x600000 /lib/x.so (@2000) abc\nnothing of the kind\n700000-800000: /lib/y.so\n',
    );
    expect(mappings.map(({ file, offset, buildId }) => [file, offset, buildId])).toEqual([
      ['/srv/server', 4096n, ''],
      ['/lib/x.so', 8192n, 'abc'],
      ['/lib/y.so', 0n, ''],
      ['', 0n, ''],
    ]);
    expect([...locations.mapping]).toEqual([0, 1, 2, 3]);
  });

  it('of a profile without names leave to pprof what it leaves out', () => {
    const { dropFrames, keepFrames } = readProfile(fixture('legacy-heap.txt'), 'x');
    expect(readProfile(fixture('unsymbolized.pb.gz'), 'x')).toMatchObject({
      dropFrames,
      keepFrames,
    });
  });
});

describe('unsample', () => {
  it.each([
    [0, 0, 512, [0, 0]],
    [3, 0, 512, [0, 0]],
    [1, 16, 1, [1, 16]],
    [1, 16, 0, [1, 16]],
    [1, 16, 512 * 1024, [32768, 524296]],
    [2, 2_000_000, 512 * 1024, [2, 2348723]],
  ])('%i objects of %i bytes at %i', (count, bytes, rate, expected) => {
    expect(unsample(count, bytes, rate)).toEqual(expected);
  });
});

describe('hostile text', () => {
  it('throws nothing but a UserError', () => {
    const piece = fc.constantFrom(
      '\n',
      '1',
      ': ',
      ' [',
      '] @',
      ' 0x1',
      '#',
      '\t',
      '+0x',
      'MAPPED_LIBRARIES:',
      '=',
      '$a',
      'a',
      '0-1',
      ' r-xp ',
      '-',
      '# runtime.MemStats',
      '# A = 1',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          parse(`${HEADER}\n${pieces.join('')}`);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a long variable that many lines name', () => {
    // A line of 30 bytes becomes one of 60,000: no single one is too long, all together are.
    const maps = Array.from({ length: 500 }, (_, i) => `${i + 1}000-${i + 1}fff r-xp 0 0:0 0 $b`);
    const parsed = () =>
      parse(`${HEADER}\nMAPPED_LIBRARIES:\nb=${'y'.repeat(60_000)}\n${maps.join('\n')}\n`);
    expect(parsed).toThrow(UserError);
    expect(parsed).toThrow('line 73 is one variable too many');
  });

  it.each([
    '1'.repeat(65_000),
    `1:${' '.repeat(65_000)}`,
    '1: '.repeat(20_000),
    `1: 2 [3: 4] @${' 0x1'.repeat(16_000)}`,
    `1: 2 [3: 4] @ 0x${'0'.repeat(65_000)}`,
    `MAPPED_LIBRARIES:\n${`${'f'.repeat(60_000)}${' '.repeat(5000)}x\n`.repeat(20)}`,
    `MAPPED_LIBRARIES:\n${`1${' '.repeat(65_000)}x\n`.repeat(20)}`,
    `MAPPED_LIBRARIES:\n${'a=$a$a\n'.repeat(100)}`,
    `MAPPED_LIBRARIES:\n${'1-2 x\n'.repeat(100_000)}`,
  ])('takes or refuses what is long: %#', (text) => {
    try {
      parse(`${HEADER}\n${text}`);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
  });
});
