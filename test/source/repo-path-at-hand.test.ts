import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { repoPathAtHand } from '../../src/source/repo-path.ts';

it('is from the top of the repository, wherever in it the command runs', () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'at-hand-')));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  for (const folder of ['.git', 'services/api/store', 'lib']) {
    mkdirSync(join(top, folder), { recursive: true });
  }
  for (const file of ['services/api/store/store.go', 'lib/lib.go'])
    writeFileSync(join(top, file), '');
  const modules = ['example.com/api', 'example.com/lib'];
  const at = (cwd: string) => {
    const find = repoPathAtHand(join(top, cwd), {
      modules,
      folders: [{ path: 'example.com/lib', directory: 'lib' }],
    });
    const inStore = (file: string) => find('example.com/api/store', file);
    return [
      inStore('example.com/api/store/store.go'),
      inStore(join(top, 'services/api/store/store.go')),
      find('example.com/lib', 'example.com/lib/lib.go'),
      inStore('example.com/api/store/gone.go'),
    ];
  };
  const [store, lib] = ['services/api/store/store.go', 'lib/lib.go'];
  expect(at('services/api')).toEqual([store, store, lib, undefined]);
  expect(at('services/api/store')[1]).toBe(store);
  expect(at('.')).toEqual([undefined, store, lib, undefined]);
});
