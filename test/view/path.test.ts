import { describe, expect, it } from 'vitest';
import { baseName, cleanPath } from '../../src/view/path.ts';

describe('cleanPath', () => {
  it.each([
    ['a/b.go', 'a/b.go'],
    ['/usr/lib/go/src/fmt/print.go', '/usr/lib/go/src/fmt/print.go'],
    ['a//b/./c.go', 'a/b/c.go'],
    ['a/../b.go', 'b.go'],
    ['../../a.go', '../../a.go'],
    ['../a/../../b.go', '../../b.go'],
    ['/../a.go', '/a.go'],
    ['a/', 'a'],
    ['a/..', '.'],
    ['/', '/'],
    ['..a/b..c/.d', '..a/b..c/.d'],
    ['_cgo_gotypes.go', '_cgo_gotypes.go'],
  ])('%s is %s', (path, clean) => expect(cleanPath(path)).toBe(clean));
});

describe('baseName', () => {
  it.each([
    ['/tmp/store.test', 'store.test'],
    ['store.test', 'store.test'],
    ['/tmp/x///', 'x'],
    ['///', '/'],
    ['', '.'],
  ])('of %s is %s', (path, base) => expect(baseName(path)).toBe(base));
});
