import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modulesAtHand } from '../../src/source/go-mod.ts';
import { tempFolder, write } from '../collect/repository.ts';

const mod = (path: string, more = '') => `module ${path} // ours\n\ngo 1.24\n${more}`;

it('finds the modules that go.work uses, and their replacements', async () => {
  const root = tempFolder();
  write(root, {
    'go.work':
      'go 1.24\n\nuse (\n\t. // the top\n\t./api\n\t"./with space" )\n\nreplace x.example/y => ./fork\n',
    'go.mod': mod(
      'app',
      'replace (\n\tcorp.example/lib v1.0.0 => ./lib\n\tz.example/q => z.example/r v1.2.3\n)\n',
    ),
    'api/go.mod': mod('"corp.example/api"'),
    'lib/go.mod': mod('corp.example/lib'),
    'fork/go.mod': mod('x.example/y'),
    'left-alone/go.mod': mod('corp.example/alone'),
  });
  expect(await modulesAtHand(root)).toEqual([
    { path: 'app', directory: '' },
    { path: 'corp.example/api', directory: 'api' },
    { path: 'x.example/y', directory: 'fork' },
    { path: 'corp.example/lib', directory: 'lib' },
  ]);
});

it('looks upward as Go does, no further than the repository', async () => {
  const root = tempFolder();
  write(root, {
    'go.mod': mod('outside.example/m'),
    'repo/use/go.work': 'use ../api\n',
    'repo/api/go.mod': mod('corp.example/api'),
    'repo/api/deep/x.go': 'package deep\n',
  });
  mkdirSync(join(root, 'repo/.git'));
  const deep = join(root, 'repo/api/deep');
  expect(await modulesAtHand(deep)).toEqual([{ path: 'corp.example/api', directory: undefined }]);
  expect(await modulesAtHand(join(root, 'repo'))).toEqual([]);
  expect(await modulesAtHand(join(root, 'repo/use'))).toEqual([
    { path: 'corp.example/api', directory: undefined },
  ]);
});

it('takes what is no regular file for none, and ends where modules replace each other', async () => {
  const root = tempFolder();
  mkdirSync(join(root, 'go.work'));
  write(root, {
    'go.mod': mod('a.example/a', 'replace a.example/b => ./b\n'),
    'b/go.mod': mod('a.example/b', 'replace a.example/a => ../\n'),
  });
  expect((await modulesAtHand(root)).map(({ path }) => path)).toEqual([
    'a.example/a',
    'a.example/b',
  ]);
});
