import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { goIsHere } from '../helpers/go.ts';
import { commit, repository, tempFolder } from './repository.ts';

if (!goIsHere()) console.log('asked-for.test.ts: no go on PATH, nothing was asked for');

const benchmark = (name: string) =>
  `package ${name}\n\nimport "testing"\n\nfunc BenchmarkIt(b *testing.B) {}\n`;
const go = { 'go.mod': 'module example.com/tiny\n\ngo 1.21\n' };
const two = { ...go, 'one/one_test.go': benchmark('one'), 'two/two_test.go': benchmark('two') };

/** Measures both sides of a change, and names what ended how. */
async function asked(
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>>,
  words: { packages?: string[]; exclude?: string[]; bench?: string; both?: boolean },
) {
  const cwd = repository(base);
  commit(cwd, change);
  const options = { both: true, pair: [2, 12] as const, ref: 'HEAD~1', ...words };
  const { sets } = await collect({ ...options, cwd, out: join(tempFolder(), 'set') }, () => {});
  return sets.flatMap(({ side, manifest }) =>
    manifest.packages.map((entry) => `${side} ${entry.package.split('/').at(-1)} ${entry.exit}`),
  );
}

describe.skipIf(!goIsHere())('what was asked for and is nowhere', () => {
  it.each([
    [{ packages: ['./nope'] }, './nope: no such package in module example.com/tiny'],
    [{ packages: ['./nope/...'] }, './nope/...: no such package in module example.com/tiny'],
    [{ packages: ['./one', './nope'] }, './nope: no such package in module example.com/tiny'],
    [
      { packages: ['./one', 'example.org/x'] },
      'example.org/x: no module here holds such a package',
    ],
    [{ exclude: ['**'] }, '--exclude leaves out every package of ./...'],
    [{ bench: 'It/(' }, '--bench It/(: error parsing regexp: missing closing ): `(`'],
  ])('%j is refused, and by its name', async (words, message) => {
    await expect(asked(two, {}, words)).rejects.toThrow(message);
  });

  it('says so where there is no go.mod at all', async () => {
    await expect(asked({ 'a.txt': '' }, {}, {})).rejects.toThrow('there is no go.mod here');
  });
});

describe.skipIf(!goIsHere())('what was asked for and is on one side', () => {
  it('is new there, or gone', async () => {
    const packages = ['./one', './two'];
    const gone = { 'two/two_test.go': undefined };
    expect(await asked(two, gone, { packages })).toEqual([
      'base one ok',
      'base two ok',
      'head one ok',
    ]);
    const { 'two/two_test.go': added, ...before } = two;
    const news = { 'two/two_test.go': added };
    expect(await asked(before, news, { packages })).toEqual([
      'base one ok',
      'head one ok',
      'head two ok',
    ]);
    expect(await asked({ 'a.txt': '' }, two, {})).toEqual(['head one ok', 'head two ok']);
  });

  it('may be what a base alone lacks', async () => {
    expect(await asked(two, {}, { packages: ['./new'], both: false })).toEqual([]);
  });
});

describe.skipIf(!goIsHere())('no benchmark is no fault', () => {
  it('in a module without packages', async () => {
    expect(await asked(go, { 'a.txt': '' }, {})).toEqual([]);
  });

  it('nor is a module that Go can read on neither side the fault of a change', async () => {
    const broken = {
      'go.mod': 'module example.com/tiny\n\ngo 1.99\n',
      'a_test.go': benchmark('a'),
    };
    expect(await asked(broken, { 'a.txt': '' }, {})).toEqual([
      'base tiny wants-newer-go',
      'head tiny wants-newer-go',
    ]);
  });
});
