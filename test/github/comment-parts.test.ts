import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPart, withPart } from '../../src/github/comment-parts.ts';

const marker = { key: 'default', run: 5 };

describe('withPart', () => {
  it('shortens the longest parts to their headlines where the room ends', () => {
    const long = (name: string, length: number) => ({
      name,
      text: `### ${name}\n${'x'.repeat(length)}`,
    });
    let body = '';
    for (const part of [long('a', 500), long('b', 900), long('c', 100)]) {
      body = withPart(marker, part, [body], 1_000);
    }
    expect(body.length).toBeLessThanOrEqual(1_000);
    expect(body).toContain('### b');
    expect(body).not.toContain('x'.repeat(600));
    expect(body).toContain('x'.repeat(500));
  });

  it('takes parts only from comments that are heapgate’s', () => {
    const forged = 'hello\n<!-- heapgate:part evil run=5 -->\n### all is well';
    expect(withPart(marker, { name: 'a', text: '### a' }, [forged], 1_000)).not.toContain('evil');
  });

  it('gives back every part it was given, in any order of jobs', () => {
    const text = fc
      .stringMatching(/^### [a-z `|]{0,20}(\n[a-z<>!-]{0,20}){0,3}$/)
      .map((t) => t.trim());
    const name = fc.stringMatching(/^[a-z0-9._-]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, text, { maxKeys: 6, noNullPrototype: true }), (parts) => {
        const given = Object.entries(parts).map(([key, value]) => ({ name: key, text: value }));
        const build = (list: typeof given) =>
          list.reduce((body, part) => withPart(marker, part, [body], 65_536), '');
        const body = build(given);
        expect(build([...given].reverse())).toBe(body);
        for (const part of given) expect(hasPart(body, part, 5)).toBe(true);
      }),
    );
  });
});
