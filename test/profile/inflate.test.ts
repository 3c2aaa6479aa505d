import { readFileSync } from 'node:fs';
import { deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { MAX_FILE } from '../../src/limits.ts';
import { inflate } from '../../src/profile/inflate.ts';

const large = readFileSync('__fixtures__/profiles/large.pb.gz');
const packed = gzipSync('heap profile: ', { level: 9 });
const unpack = (bytes: Uint8Array, most = MAX_FILE) => inflate(bytes, 'mem.pb.gz', most);
const plainText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('inflate', () => {
  it('unpacks what Node unpacks', () => {
    expect(Buffer.compare(unpack(large), gunzipSync(large))).toBe(0);
  });

  it('hands on what is not packed', () => {
    const plain = gunzipSync(large);
    expect(unpack(plain)).toBe(plain);
  });

  it('joins all members', () => {
    const members = Buffer.concat([packed, gzipSync(''), packed]);
    expect(plainText(unpack(members))).toBe('heap profile: heap profile: ');
  });

  it('unpacks any bytes at any level, in any number of members', () => {
    const member = fc.tuple(fc.uint8Array({ maxLength: 300_000 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 3 }), (members) => {
        const all = Buffer.concat(members.map(([bytes, level]) => gzipSync(bytes, { level })));
        expect(Buffer.compare(unpack(all), Buffer.concat(members.map(([bytes]) => bytes)))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses every cut', () => {
    for (let end = 2; end < packed.length; end++) {
      expect(() => unpack(packed.subarray(0, end))).toThrow(UserError);
    }
    expect(() => unpack(large.subarray(0, 5000))).toThrow(
      'mem.pb.gz: is not a whole gzip file (it ends too early)',
    );
  });

  it.each<[what: string, bytes: Uint8Array]>([
    ['a wrong checksum', packed.with(packed.length - 8, 1 ^ packed[packed.length - 8]!)],
    ['a wrong length', packed.with(packed.length - 4, 99)],
    ['bytes after the end', Buffer.concat([packed, Buffer.from('garbage')])],
    ['a zero after the end', Buffer.concat([packed, Buffer.alloc(1)])],
    ['zeros after the end', Buffer.concat([packed, Buffer.alloc(512)])],
    ['half a second member', Buffer.concat([packed, packed.subarray(0, 12)])],
    ['another method', packed.with(2, 7)],
    ['zlib behind the magic', Buffer.concat([packed.subarray(0, 10), deflateSync('x')])],
  ])('refuses %s, like Go', (_, bytes) => {
    expect(() => unpack(bytes)).toThrow(
      /^mem\.pb\.gz: is not a whole gzip file \(.+\): write it again$/,
    );
  });

  it('stops a bomb at the bound', () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000), { level: 9 });
    expect(() => unpack(bomb, 9_999_999)).toThrow('unpacks to more than 9999999 bytes');
    expect(unpack(bomb, 10_000_000)).toHaveLength(10_000_000);
  });

  it('stops a bomb at the bound it has by itself', () => {
    const bomb = gzipSync(Buffer.alloc(MAX_FILE + 1), { level: 1 });
    expect(() => unpack(bomb)).toThrow('unpacks to more than 67108864 bytes');
  });
});
