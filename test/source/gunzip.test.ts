import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { MAX_FILE } from '../../src/limits.ts';
import type { Inflate } from '../../src/profile/gzip.ts';
import { inflate } from '../../src/profile/inflate.ts';
import { gunzip } from '../../src/source/gunzip.ts';

const RUNS = 300;
const large = readFileSync('__fixtures__/profiles/large.pb.gz');
const packed = gzipSync('heap profile: ', { level: 9 });
const cut = (bytes: Uint8Array, end: number) => bytes.subarray(0, end);
const saying = (bytes: Uint8Array, size: number) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.length - 4);
  return copy;
};

function outcome(by: Inflate, bytes: Uint8Array, most = MAX_FILE): string {
  try {
    return Buffer.from(by(bytes, 'mem.pb.gz', most)).toString('latin1');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe('gunzip', () => {
  it('unpacks by itself what Go writes', () => {
    const unpacked = gunzip(large, 'mem.pb.gz', MAX_FILE);
    expect(Buffer.compare(unpacked, gunzipSync(large))).toBe(0);
    // What zlib made has room for one byte more.
    expect(unpacked.buffer.byteLength).toBeGreaterThan(unpacked.length);
  });

  it.each<[what: string, bytes: Uint8Array, most?: number]>([
    ['a profile', large],
    ['what is not packed', gunzipSync(large)],
    ['nothing', gzipSync('')],
    ['several members', Buffer.concat([packed, gzipSync(''), packed])],
    ['garbage behind the end', Buffer.concat([packed, Buffer.from('garbage')])],
    ['a zero behind the end', Buffer.concat([packed, Buffer.alloc(1)])],
    ['half a second member', Buffer.concat([packed, cut(packed, 12)])],
    ['a cut one', cut(large, 5000)],
    ['one without its end', cut(packed, packed.length - 1)],
    ['a wrong checksum', packed.with(packed.length - 8, 1 ^ packed[packed.length - 8]!)],
    ['one that says it is shorter', saying(packed, 3)],
    ['one that says it is longer', saying(packed, 99)],
    ['one that says it is 4 GiB', saying(packed, 2 ** 32 - 1)],
    ['another method', packed.with(2, 7)],
    ['as much as there may be', packed, 14],
    ['more than there may be', packed, 13],
    ['a bomb that says it is small', saying(gzipSync(Buffer.alloc(100_000)), 10), 99_999],
  ])('comes to what inflate does of %s', (_, bytes, most) => {
    expect(outcome(gunzip, bytes, most)).toBe(outcome(inflate, bytes, most));
  });

  it('comes to what inflate does of whatever is broken', () => {
    const whole = fc.tuple(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 0, max: 9 }));
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(
        whole,
        fc.array(change, { maxLength: 3 }),
        fc.nat(),
        ([plain, level], changes, end) => {
          const bytes = gzipSync(plain, { level });
          for (const [at, byte] of changes) bytes[2 + (at % (bytes.length - 2))] = byte;
          const some = end % 2 === 0 ? bytes : cut(bytes, 2 + (end % (bytes.length - 1)));
          expect(outcome(gunzip, some)).toBe(outcome(inflate, some));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
