import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStems } from '../../src/collect/file-stem.ts';

describe('fileStems', () => {
  it('names a package by its import path', () => {
    expect(fileStems(['example.com/db/row']).get('example.com/db/row')).toBe('example.com_db_row');
  });

  it('keeps apart what would fall together', () => {
    const stems = [
      ...fileStems(['a/b_c', 'a_b/c', 'A/B_C', 'x/v.2', 'x/v', 'x'.repeat(300)]).values(),
    ];
    expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(6);
    expect(stems.filter((stem) => /\.\d+$/.test(stem))).toEqual([]);
  });

  it('gives every name a file name of its own, fit for a manifest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (names) => {
        const stems = fileStems(names);
        expect(new Set(stems.values()).size).toBe(names.length);
        for (const stem of stems.values()) expect(stem).toMatch(/^(?!\.)[\w.@~+-]{1,200}$/);
      }),
    );
  });
});
