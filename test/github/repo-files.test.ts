import { describe, expect, it } from 'vitest';
import { linkBy } from '../../src/github/repo-files.ts';
import { repoPathBy } from '../../src/source/repo-path.ts';

const files = new Set([
  'db.go',
  'store/store.go',
  'sub/mod/api/api.go',
  'tools/db.go',
  'etc/passwd',
]);
const repoPath = repoPathBy({
  workspace: '/home/runner/work/db/db',
  modules: ['example.com/db', 'example.com/db/gen', 'example.com/other'],
  folders: [
    { path: 'example.com/db', directory: '' },
    { path: 'example.com/db/gen', directory: 'tools' },
  ],
  has: (path) => files.has(path),
});

describe('repoPathBy', () => {
  it.each([
    [
      'an absolute path',
      'example.com/db/store',
      '/home/runner/work/db/db/store/store.go',
      'store/store.go',
    ],
    ['a trimmed path', 'example.com/db/store', 'example.com/db/store/store.go', 'store/store.go'],
    ['the root package', 'example.com/db', 'example.com/db/db.go', 'db.go'],
    ['the root package, absolute', 'example.com/db', '/home/runner/work/db/db/db.go', 'db.go'],
    ['another machine', 'example.com/db/store', '/builds/db/store/store.go', 'store/store.go'],
    [
      'a module below the root',
      'example.com/m/api',
      'example.com/m/sub/mod/api/api.go',
      'sub/mod/api/api.go',
    ],
    [
      'a nested module with a folder of another name',
      'example.com/db/gen',
      'example.com/db/gen/db.go',
      'tools/db.go',
    ],
    [
      'a module whose folder is not known',
      'example.com/other/store',
      'example.com/other/store/store.go',
      'store/store.go',
    ],
    ['Windows', 'example.com/db/store', 'D:\\a\\db\\db\\store\\store.go', 'store/store.go'],
    [
      'the module cache',
      'example.com/db/store',
      '/go/pkg/mod/x.com/y@v1.2.3/store/store.go',
      undefined,
    ],
    ['the standard library', 'strings', '/usr/local/go/src/strings/builder.go', undefined],
    ['a way out', 'example.com/db/etc', 'example.com/db/x/../../etc/passwd', undefined],
    ['a file of another package', 'example.com/db/store', '/elsewhere/db.go', undefined],
  ])('%s', (_, importPath, file, path) => {
    expect(repoPath(importPath, file)).toBe(path);
  });
});

describe('linkBy', () => {
  const repository = { owner: 'acme', name: 'db' };
  const link = linkBy((_, file) => file, {
    serverUrl: 'https://ghe.example',
    repository,
    sha: 'abc',
  });

  it('names a line at a commit', () => {
    const target = { package: 'p', file: 'a b/ü#.go', line: 7 };
    expect(link(target)).toBe('https://ghe.example/acme/db/blob/abc/a%20b/%C3%BC%23.go#L7');
    expect(link({ ...target, line: 0 })).not.toContain('#L');
  });
});
