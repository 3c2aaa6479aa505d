import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peakOf } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import {
  type Bytes,
  bytes,
  int,
  part,
  sampleType,
  strings,
  tag,
  varint,
} from '../profile/proto.ts';

const MiB = 1024 * 1024;
const LARGE = 63 * MiB;
/** What a refused input may take, the program's own 50 MiB among it. */
const MOST = 300;
let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'heapgate-bounds-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const BEGIN = 'heap profile: 1: 64 [1: 64] @ heap/2\n1: 64 [1: 64] @ 0x401000\n';

/** A text that ends with as many of a line as there is room for. */
function filled(text: string, line: string): Buffer {
  const start = Buffer.from(text);
  const times = Math.floor((LARGE - start.length) / line.length);
  return joined(start, Buffer.alloc(times * line.length, line));
}

function frame(index: number): string {
  return `#\t0x${(index + 4e6).toString(16)}\tmain.f${index}+0x1\t\tf.go:${index}\n`;
}

function joined(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

function repeated(piece: Bytes, times: number): Buffer {
  return Buffer.alloc(piece.length * times, Uint8Array.from(piece));
}

const start = bytes(sampleType, strings);
const fn = (id: number, name: number) => bytes(part(5, int(1, id), int(2, name)));
const location = part(4, int(1, 1), part(4, int(1, 1), int(2, 7)));

/** A field of a given length that is `fill` all through. */
function field(number: number, length: number, fill: number): Buffer {
  return joined(bytes(tag(number, 2), varint(length)), Buffer.alloc(length, fill));
}

function nested(number: number, content: Uint8Array): Buffer {
  return joined(bytes(tag(number, 2), varint(content.length)), content);
}

/** All tables as large as they may be, much that is not read, and a mistake at the very end. */
function almostWhole(): Buffer {
  const functions = Array.from({ length: 490_000 }, (_, i) => fn(i + 1, 0));
  const samples = repeated(part(2, part(1, [1, 1, 1, 1, 1, 1]), part(2, [1])), 499_000);
  const tables = joined(start, Buffer.concat(functions), bytes(location), samples);
  const rest = field(16, LARGE - tables.length, 0);
  return joined(tables, rest, bytes(part(2, int(1, 9))));
}

function longNames(count: number, length: number): Buffer {
  const names = Array.from({ length: count }, (_, i) => {
    const name = Buffer.alloc(length, 97);
    name.write(`main.f${i}`);
    return joined(bytes(tag(6, 2), varint(length)), name, fn(i + 1, 5 + i));
  });
  return joined(start, Buffer.concat(names));
}

const INPUTS: [what: string, file: string, content: () => Buffer, message: RegExp][] = [
  [
    'frames under one record',
    'frames.prof',
    () => filled(BEGIN + Array.from({ length: 260_000 }, (_, i) => frame(i)).join(''), frame(0)),
    /line \d+ is one place too many/,
  ],
  [
    'addresses of many records',
    'addresses.prof',
    () => filled(BEGIN, `1: 64 [1: 64] @${' 0x1'.repeat(40)}\n`),
    /line \d+ is one (?:frame|record) too many/,
  ],
  ['records', 'records.prof', () => filled(BEGIN, '1: 64 [1: 64] @ 0x1\n'), /one record too many/],
  [
    'mappings',
    'maps.prof',
    () => filled(`${BEGIN}MAPPED_LIBRARIES:\n`, '0-1\n'),
    /one mapping too many/,
  ],
  ['names of a megabyte', 'names.pb', () => longNames(60, MiB), /it has a string of 1048576 bytes/],
  [
    '200 names of a megabyte, packed',
    'names.pb.gz',
    () => gzipSync(longNames(200, MiB)),
    /unpacks to more than/,
  ],
  ['many long names', 'many.pb', () => longNames(1_000, 60_000), /its strings have more than/],
  [
    'frames of one sample',
    'frames.pb',
    () => joined(start, fn(1, 3), bytes(location), nested(2, field(1, 60 * MiB, 1))),
    /its stacks have more than 8388608 frames/,
  ],
  [
    'full tables with a mistake at the end',
    'late.pb',
    almostWhole,
    /names location 9, which is not there/,
  ],
  [
    'zeros that lie about their number',
    'liar.pb.gz',
    () => {
      const packed = gzipSync(Buffer.alloc(80 * MiB), { level: 1 });
      packed.writeUInt32LE(10, packed.length - 4);
      return packed;
    },
    /unpacks to more than/,
  ],
  [
    'results of benchmarks',
    'x.txt',
    () => filled('', 'BenchmarkX\t1\t1 ns/op\n').subarray(0, 15 * MiB),
    /more than 100000 results/,
  ],
  ['lines', 'lines.txt', () => filled('pkg: a\n', '\n'), /lines\.txt: /],
];

describe(`${LARGE / MiB} MiB are refused within ${MOST} MiB of memory`, () => {
  it.each(INPUTS)(
    '%s',
    (_, name, content, message) => {
      const file = join(work, name);
      writeFileSync(file, content());
      const { status, stdout, stderr, mebibytes } = peakOf(['top', file]);
      rmSync(file);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(mebibytes).toBeLessThan(MOST);
    },
    120_000,
  );

  it('variables that expand each other', () => {
    const file = join(FIXTURES, 'cases/profiles/expanding-variables.prof');
    const { status, stderr, mebibytes } = peakOf(['top', file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/line 24 becomes too long with its variables/);
    expect(mebibytes).toBeLessThan(100);
  });

  it('a manifest and a policy', () => {
    const set = join(work, 'set');
    mkdirSync(set);
    writeFileSync(join(set, 'heapgate-set.json'), `[${'[],'.repeat(20 * MiB)}[]]`);
    const manifest = peakOf(['top', set]);
    expect(manifest.stderr).toMatch(/heapgate-set\.json: has \d+ bytes, too many/);
    const policy = join(work, 'large.yml');
    writeFileSync(policy, 'a: 1\n'.repeat(12 * MiB));
    const sides = ['--base', set, '--head', set, '--policy', policy];
    const judged = peakOf(['check', ...sides]);
    expect(judged.stderr).toMatch(/large\.yml: has \d+ bytes, too many/);
    for (const { status, mebibytes } of [manifest, judged]) {
      expect(status).toBe(2);
      expect(mebibytes).toBeLessThan(MOST);
    }
  }, 120_000);
});

it('names that repeat a long one without end are an error of the output', () => {
  const unit = joined(start, field(6, 60_000, 97));
  const comments = joined(unit, field(13, 400_000, 5));
  const file = join(work, 'comments.pb');
  writeFileSync(file, comments);
  const { status, stderr } = peakOf(['top', file]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/the texts of its comments are longer than/);
});
