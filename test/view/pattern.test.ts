import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { compilePattern } from '../../src/view/pattern.ts';

describe('compilePattern', () => {
  it('is not anchored and knows the syntax of Go', () => {
    expect(compilePattern('store', '--focus')('example.com/ledger/store.Open')).toBe(true);
    expect(compilePattern('^store', '--focus')('example.com/ledger/store.Open')).toBe(false);
    expect(compilePattern('(?i)STORE', '--focus')('example.com/ledger/store.Open')).toBe(true);
    expect(compilePattern('\\pL\\z', '--focus')('a.größe')).toBe(true);
    expect(compilePattern('[[:alpha:]]+\\.\\(\\*T\\)', '--focus')('main.(*T).M')).toBe(true);
  });

  it('refuses what RE2 does not know, and says where it came from', () => {
    for (const broken of ['(', '[a', 'a**', '(?=a)', 'a\\1']) {
      expect(() => compilePattern(broken, '--hide')).toThrow(UserError);
      expect(() => compilePattern(broken, '--hide')).toThrow(`--hide ${broken}: `);
    }
  });
});
