import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { isZip, unzip } from '../../src/source/zip.ts';

const all = () => true;
const names = (bytes: Uint8Array, wanted = all) =>
  unzip('artifact:heap', bytes, wanted).map(({ name }) => name);

/** The local header and the directory both say how large an entry will be. */
function forgeSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 30 < copy.length; i++) {
    if (view.getUint32(i, true) === 0x04034b50) view.setUint32(i + 22, size, true);
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return copy;
}

describe('unzip', () => {
  it('brings the wanted files, in order, under the archive’s name', () => {
    const zip = zipSync({
      'b/y.pb.gz': new Uint8Array([2]),
      'a.txt': new Uint8Array([1]),
      'x.md': new Uint8Array(1),
    });
    const files = unzip('artifact:heap', zip, (path) => !path.endsWith('.md'));
    expect(files).toEqual([
      { name: 'artifact:heap/a.txt', bytes: new Uint8Array([1]), explicit: false },
      { name: 'artifact:heap/b/y.pb.gz', bytes: new Uint8Array([2]), explicit: false },
    ]);
  });

  it('treats ways out as names and nothing else', () => {
    const zip = zipSync({
      '../../etc/x.pb.gz': new Uint8Array(1),
      '/root/y.pb.gz': new Uint8Array(1),
    });
    expect(names(zip)).toEqual(['artifact:heap/../../etc/x.pb.gz', 'artifact:heap//root/y.pb.gz']);
  });

  it('refuses what is too much before it inflates it', () => {
    // Nothing in it can be inflated: who tries says that the archive is broken.
    const noise = new Uint8Array(1_000).map((_, i) => i * 7);
    const broken = zipSync({ 'x.pb.gz': noise }).fill(0xff, 40, 60);
    expect(() => names(broken)).toThrow('broken');
    const bomb = forgeSize(broken, 300 * 1024 * 1024);
    expect(() => names(bomb)).toThrow(/314572800 bytes when inflated/);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}`, new Uint8Array()])),
    );
    expect(() => names(many)).toThrow(/more than 5000 entries/);
    const long = zipSync({ ['n'.repeat(2_000)]: new Uint8Array() });
    expect(() => names(long)).toThrow(/a name of 2000 characters/);
  });

  it('refuses an entry whose bytes are not those of its checksum', () => {
    const zip = zipSync({ 'x.pb.gz': [new Uint8Array(100).fill(7), { level: 0 }] });
    const spoiled = zip.map((byte, i) => (i === 60 ? byte ^ 1 : byte));
    expect(names(zip)).toEqual(['artifact:heap/x.pb.gz']);
    expect(() => names(spoiled)).toThrow(
      'artifact:heap: the archive is broken: x.pb.gz is not as it was packed: upload it again',
    );
  });

  it('never inflates beyond what an entry says it holds', () => {
    const zip = forgeSize(zipSync({ 'x.pb.gz': new Uint8Array(10_000_000) }), 10);
    const files = (() => {
      try {
        return unzip('artifact:heap', zip, all);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        return [];
      }
    })();
    for (const { bytes } of files) expect(bytes.length).toBeLessThanOrEqual(10);
  });

  it.each<[string, (end: DataView) => void]>([
    ['a directory elsewhere', (end) => end.setUint32(16, 0xffff_fff0, true)],
    ['one entry fewer by its count', (end) => end.setUint16(10, 1, true)],
    ['more entries by its count', (end) => end.setUint16(10, 3, true)],
  ])('passes over no entry in silence: %s', (_, spoil) => {
    const zip = zipSync({ 'a.pb.gz': new Uint8Array(10), 'b.pb.gz': new Uint8Array(10) });
    spoil(new DataView(zip.buffer, zip.length - 22));
    for (const bytes of [zip, zip.slice(-22)]) {
      expect(() => names(bytes)).toThrow(
        'artifact:heap: the archive is broken: its directory is not whole',
      );
    }
  });

  it('says of anything broken that it is', () => {
    const zip = zipSync({ 'x.pb.gz': new Uint8Array(1_000).map((_, i) => i * 7) });
    expect(() => names(zip.subarray(0, 200))).toThrow('artifact:heap: the archive is broken');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(zip.length), (noise, at) => {
        const spoiled = zip.slice();
        spoiled.set(noise.subarray(0, zip.length - at), at);
        for (const bytes of [noise, spoiled]) {
          try {
            names(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      }),
    );
  });
});

describe('isZip', () => {
  it('knows archives, an empty one too, from profiles', () => {
    expect(isZip(zipSync({}))).toBe(true);
    expect(isZip(zipSync({ a: new Uint8Array(1) }))).toBe(true);
    expect(isZip(new Uint8Array([0x1f, 0x8b, 8, 0]))).toBe(false);
    expect(isZip(new Uint8Array())).toBe(false);
  });
});
