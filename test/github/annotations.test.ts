import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotate } from '../../src/github/annotations.ts';

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const plain = { title: 'Over budget', message: 'grew', file: undefined, line: undefined };

describe('annotate', () => {
  it('names the place where there is one', () => {
    annotate([
      { ...plain, level: 'error', file: 'a/b.go', line: 7 },
      { ...plain, level: 'warning', file: 'a/b.go' },
      { ...plain, level: 'notice' },
    ]);
    expect(printed.trim().split('\n')).toEqual([
      '::error title=Over budget,file=a/b.go,line=7::grew',
      '::warning title=Over budget,file=a/b.go::grew',
      '::notice title=Over budget::grew',
    ]);
  });

  it('stays one command of bounded length, whatever the text', () => {
    const evil = 'x\r\n::error::y,file=z%0A🎉'.repeat(1_000);
    annotate([{ level: 'error', title: evil, message: evil, file: 'a,b::c.go', line: 1 }]);
    const lines = printed.split(/\r\n|\r|\n/).filter((line) => line !== '');
    expect(lines).toHaveLength(1);
    const message = lines[0]!.replace(/^::error [^:]*::/, '');
    const escapes = message.match(/%(?:25|0D|0A)/g)?.length ?? 0;
    expect(message.length - 2 * escapes).toBeLessThanOrEqual(4_096);
    expect(printed).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
