import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageNames, shortNames } from '../../src/report/names.ts';

describe('short names', () => {
  it('leave ordinary names as they are', () => {
    const names = ['(*Parser).node', 'Map[...]', 'init.0', '(*Tree[...]).Insert'];
    expect([...shortNames(names).values()]).toEqual(names);
  });

  it('lose type arguments first, then their middle', () => {
    const name =
      '(*Cache[go.shape.struct { Key string; Value int; Next *uint8; More [12]int }]).Get';
    expect(shortNames([name]).get(name)).toMatch(/^\(\*Cache\[.*\]\)\.Get$/);
    const long = `Map[${'a'.repeat(80)}]`;
    expect(shortNames([long]).get(long)).toBe('Map[…]');
    const plain = `${'a'.repeat(50)}${'b'.repeat(50)}`;
    expect(shortNames([plain], 20).get(plain)).toBe(`${'a'.repeat(6)}…${'b'.repeat(13)}`);
  });

  it('show where two long names differ', () => {
    const [a, b] = ['Left', 'Right'].map(
      (word) => `Handle${'x'.repeat(60)}${word}${'y'.repeat(60)}End`,
    );
    const short = shortNames([a!, b!]);
    expect(short.get(a!)).toContain('Left');
    expect(short.get(b!)).toContain('Right');
    const [c, d] = ['int', 'string'].map((word) => `Map[go.shape.${word},${'a'.repeat(80)}]`);
    expect(shortNames([c!, d!]).get(c!)).toContain('go.shape.int');
    expect(shortNames([c!, d!]).get(d!)).toContain('go.shape.string');
  });

  it('are unique, of one line and of bounded length', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      '[',
      ']',
      '日',
      '\u200B',
      '\n',
      '…',
      '~2',
      'go.shape.int',
      'x'.repeat(30),
    );
    const name = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 30 }),
        fc.integer({ min: 12, max: 60 }),
        (names, most) => {
          const short = [...shortNames(names, most).values()];
          expect(new Set(short).size).toBe(names.length);
          for (const each of short) {
            expect(Array.from(each).length).toBeLessThanOrEqual(most + 4);
            expect(each).not.toMatch(/[\n\p{Cc}\p{Cf}]/u);
          }
        },
      ),
    );
  });
});

describe('package names', () => {
  it('are what the module itself calls them', () => {
    const paths = [
      'github.com/acme/db',
      'github.com/acme/db/internal/parser',
      'encoding/json',
      'github.com/acme/dbx',
      '',
    ];
    expect([...packageNames(paths, ['github.com/acme/db']).values()]).toEqual([
      'db',
      'internal/parser',
      'encoding/json',
      'github.com/acme/dbx',
      '<unknown>',
    ]);
  });

  it('begin with the name of their module where there are several', () => {
    const modules = ['corp.example/api', 'corp.example/lib', 'corp.example/lib/gen'];
    const paths = ['corp.example/api', 'corp.example/lib/x', 'corp.example/lib/gen/x', 'fmt'];
    expect([...packageNames(paths, modules).values()]).toEqual(['api', 'lib/x', 'gen/x', 'fmt']);
  });

  it('are whole where two would read the same', () => {
    const paths = ['github.com/acme/db/strings', 'strings'];
    expect([...packageNames(paths, ['github.com/acme/db']).values()]).toEqual(paths);
  });

  it('are whole where no module is known', () => {
    expect(packageNames(['a.example/b'], []).get('a.example/b')).toBe('a.example/b');
  });
});
