import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { fetchSources } from '../../src/source/fetch-sources.ts';
import { MissingBase } from '../../src/source/missing-base.ts';

let cwd = '';
const context = () => ({ cwd, progress: () => undefined });
const names = async (...specs: string[]) =>
  (await fetchSources(specs, context())).map((file) => file.name);

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'heapgate-paths-'));
  mkdirSync(join(cwd, 'set/deep'), { recursive: true });
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'a[b]'));
  for (const name of [
    'set/a.pb.gz',
    'set/a.txt',
    'set/deep/b.pb.gz',
    'set/logo.png',
    'a[b]/c.pb.gz',
  ]) {
    writeFileSync(join(cwd, name), name);
  }
  symlinkSync(join(cwd, 'set/a.pb.gz'), join(cwd, 'set/link.pb.gz'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('paths', () => {
  it('reads a file as it was named', async () => {
    const [file] = await fetchSources(['set/a.pb.gz'], context());
    expect(file).toMatchObject({ name: 'set/a.pb.gz', explicit: true });
    expect(new TextDecoder().decode(file!.bytes)).toBe('set/a.pb.gz');
  });

  it('finds profiles and outputs below a folder, and nothing else', async () => {
    expect(await names('set')).toEqual([
      'set/a.pb.gz',
      'set/a.txt',
      'set/deep/b.pb.gz',
      'set/link.pb.gz',
    ]);
  });

  it('matches globs', async () => {
    expect(await names('set/deep/*.pb.gz')).toEqual(['set/deep/b.pb.gz']);
    expect(await names('*/deep/{a,b}.pb.gz')).toEqual(['set/deep/b.pb.gz']);
  });

  it('brings what a benchmark printed along with its profile', async () => {
    const files = await fetchSources(['set/a.pb.gz'], context());
    expect(files).toMatchObject([
      { name: 'set/a.pb.gz', explicit: true },
      { name: 'set/a.txt', explicit: false, beside: true },
    ]);
    expect(await names('set/**/*.pb.gz')).toEqual([
      'set/a.pb.gz',
      'set/deep/b.pb.gz',
      'set/link.pb.gz',
      'set/a.txt',
    ]);
    expect(await names('set/a.*')).toEqual(['set/a.pb.gz', 'set/a.txt']);
  });

  it('brings nothing along where only profiles are of use', async () => {
    for (const spec of ['set/a.pb.gz', 'set/a.pb*']) {
      const files = await fetchSources([spec], { ...context(), profilesOnly: true });
      expect(files.map(({ name }) => name)).toEqual(['set/a.pb.gz']);
    }
  });

  it('knows what go test printed by the endings that people give it', async () => {
    mkdirSync(join(cwd, 'logs'));
    for (const name of ['mem.out', 'bench.log']) writeFileSync(join(cwd, 'logs', name), name);
    expect(await names('logs')).toEqual(['logs/bench.log', 'logs/mem.out']);
    expect(await names('logs/mem.out')).toEqual(['logs/mem.out', 'logs/bench.log']);
  });

  it('takes a name with wildcard characters literally where it exists', async () => {
    expect(await names('a[b]')).toEqual(['a[b]/c.pb.gz']);
  });

  it('counts a file once that two sources name', async () => {
    expect(await names('set/a.pb.gz', 'set/*.gz')).toEqual([
      'set/a.pb.gz',
      'set/a.txt',
      'set/link.pb.gz',
    ]);
  });

  it.each(['nowhere', 'nowhere/*.pb.gz', 'empty', 'empty/*'])('is no base by %j', async (spec) => {
    const brought = fetchSources([spec], { ...context(), side: 'base' });
    await expect(brought).rejects.toThrow(MissingBase);
  });

  it('misses a base where the folder of a glob is not there', async () => {
    const missing = fetchSources(['nowhere/*.pb.gz'], { ...context(), side: 'base' });
    await expect(missing).rejects.toThrow(MissingBase);
    await expect(missing).rejects.toThrow(/^nowhere.*: the glob matches no file \(looked in/);
  });

  it.each([
    ['missing.pb.gz', /missing\.pb\.gz: no such file or folder/],
    ['empty', /empty: the folder holds neither profiles .* nor outputs .*go test/],
    ['set/*.nothing', /the glob matches no file/],
    ['nowhere/**/*.pb.gz', /nowhere\/\*\*\/\*\.pb\.gz: the glob matches no file/],
    ['set/a.pb.gz/*', /the glob matches no file/],
    ['', /an empty source/],
    ['artifact:heap', /artifact:heap: the source "artifact:" is not known here/],
    ['constructor:x', /"constructor:" is not known/],
  ])('refuses %j with the cure', async (spec, message) => {
    const failure = await fetchSources([spec], context()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(message);
    expect((failure as UserError).message).not.toContain('\n');
  });
});

// Of others a file system refuses such a name, or changes it.
describe.skipIf(process.platform !== 'linux')('names that are not UTF-8', () => {
  const named = (...parts: (string | number)[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
    );
  const why = 'has a name that is not UTF-8: rename it';

  it('are told and left out, of files and of folders', async () => {
    const folder = join(cwd, 'odd');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.pb.gz'), '');
    writeFileSync(named(folder, '/', 0xff, '.pb.gz'), '');
    writeFileSync(named(folder, '/', 0xff, '.png'), '');
    mkdirSync(named(folder, '/in', 0xfe));
    writeFileSync(named(folder, '/in', 0xfe, '/b.pb.gz'), '');
    // A name that holds this character in truth is read like any other.
    writeFileSync(join(folder, '\uFFFDc.pb.gz'), '');
    const told: string[] = [];
    const files = await fetchSources(['odd'], { cwd, progress: (line) => told.push(line) });
    expect(files.map(({ name, unread }) => [name, unread])).toEqual([
      ['odd/a.pb.gz', undefined],
      ['odd/in\uFFFD', why],
      ['odd/\uFFFD.pb.gz', why],
      ['odd/\uFFFDc.pb.gz', undefined],
    ]);
    expect(told).toEqual([`odd/in\uFFFD: left out: ${why}`, `odd/\uFFFD.pb.gz: left out: ${why}`]);
  });

  it('are told of a file that is named', async () => {
    await expect(fetchSources(['odd/\uFFFD.pb.gz'], context())).rejects.toThrow(
      `odd/\uFFFD.pb.gz: ${why}`,
    );
  });
});
