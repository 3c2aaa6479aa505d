import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundedText } from '../../src/collect/bounded-text.ts';

it('keeps the beginning and the end, and says what lies between', () => {
  const text = boundedText(4, 3);
  for (const part of ['ab', 'cdef', 'ghi', 'jk']) text.add(Buffer.from(part));
  expect(text.text()).toBe('abcd\n[4 bytes left out]\nijk');
});

it('holds no more than it may, and all of what is short', () => {
  const parts = fc.array(fc.string({ unit: 'grapheme-ascii' }));
  fc.assert(
    fc.property(parts, fc.nat(20), fc.nat(20), (all, first, last) => {
      const text = boundedText(first, last);
      for (const part of all) text.add(Buffer.from(part));
      const whole = all.join('');
      expect(text.lost()).toBe(Math.max(0, whole.length - first - last));
      if (text.lost() === 0) expect(text.text()).toBe(whole);
      else expect(text.text().startsWith(whole.slice(0, first))).toBe(true);
    }),
  );
});
