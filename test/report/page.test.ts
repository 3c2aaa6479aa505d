import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPage, fixed, fold } from '../../src/report/page.ts';

describe('a page', () => {
  it('keeps the order of its parts, whatever their rank', () => {
    const page = fitPage([fixed('a', 2, 'A'), fixed('b', 0, 'B'), fixed('c', 1, 'C')], 1000);
    expect(page).toBe('A\n\nB\n\nC');
  });

  it('drops the least important first and says so', () => {
    const long = 'x'.repeat(500);
    const page = fitPage(
      [fixed('the verdict', 0, 'V'), fixed('extras', 9, long), fixed('rest', 1, 'R')],
      600,
    );
    expect(page).toBe(
      'V\n\nR\n\nLeft out for want of room: extras. The JSON report has everything.',
    );
  });

  it('leaves out an empty part without a word', () => {
    expect(fitPage([fixed('a', 0, 'A'), fixed('b', 1, '')], 1000)).toBe('A');
  });

  it('never grows beyond its bound', () => {
    const part = fc.record({ rank: fc.nat(5), size: fc.nat(800), folded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), fc.nat(2000), (parts, most) => {
        const sections = parts.map(({ rank, size, folded }, i) => {
          const text = 'y'.repeat(size);
          return folded ? fold(`${i}`, rank, 'more', [() => text]) : fixed(`${i}`, rank, text);
        });
        expect(fitPage(sections, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
