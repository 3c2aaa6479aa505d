import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heapgate, inShell } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const DEMO = join(FIXTURES, 'demo');
const STORE = join(DEMO, 'head/store.pb.gz');
const POSIX = process.platform !== 'win32';
const sides = (base: string, head: string) => ['--base', base, '--head', head];
const over = ['check', ...sides(join(DEMO, 'base'), join(DEMO, 'head'))];
const same = ['check', ...sides(STORE, STORE)];
let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'heapgate-odd-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Exit 2 and one line that is no defect. */
function expectRefused(args: readonly string[], message: RegExp, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = heapgate(args, { cwd: work, env });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('defect');
  expect(stderr.trim().split('\n')).toHaveLength(1);
}

describe.skipIf(!POSIX)('only regular files are read', () => {
  beforeAll(() => {
    const set = join(work, 'set');
    mkdirSync(set);
    copyFileSync(STORE, join(set, 'store.pb.gz'));
    symlinkSync('store.pb.gz', join(set, 'link.pb.gz'));
    symlinkSync('/dev/zero', join(set, 'zero.pb.gz'));
    symlinkSync('nowhere', join(set, 'dangling.pb.gz'));
    symlinkSync('.', join(set, 'folder.prof'));
    spawnSync('mkfifo', [join(set, 'pipe.pb.gz')]);
  });

  it.each([
    ['set/zero.pb.gz', /set\/zero\.pb\.gz: is a device, and only regular files are read/],
    ['set/pipe.pb.gz', /set\/pipe\.pb\.gz: is a pipe, and only regular files are read/],
    ['set/dangling.pb.gz', /set\/dangling\.pb\.gz: is a link that leads nowhere/],
    ['/dev/null', /\/dev\/null: is a device/],
  ])('%s is refused where it is named', (file, message) => {
    expectRefused(['top', file], message);
    expectRefused([...same, '--policy', file], message);
  });

  it.each(['set', 'set/*'])('what %s finds else is left out, and said', (source) => {
    const { status, stdout, stderr } = heapgate(['diff', ...sides(source, source)], { cwd: work });
    expect(status).toBe(0);
    for (const name of ['zero.pb.gz', 'pipe.pb.gz', 'dangling.pb.gz', 'folder.prof']) {
      expect(stderr).toContain(`set/${name}: left out: is a `);
      expect(stdout).toContain(`set/${name} (is a `);
    }
    expect(stdout).not.toContain('link.pb.gz (');
  });
});

describe('what a user can write is never called a defect', () => {
  it.each<[string[], RegExp]>([
    [['top', 'http://127.0.0.1:9/heap?seconds=-1'], /cannot be fetched/],
    [['top', 'http://127.0.0.1:9/heap?seconds=1e300'], /seconds may be at most 86400, a day/],
    [['top', 'a'.repeat(300)], /ENAMETOOLONG/],
    [['top', '*'.repeat(5_000)], /a glob has at most 4096 characters/],
    [[...same, '--policy', '.'], /\.: is a folder/],
    [[...same, '--output', '.'], /the report cannot be written: it is a folder/],
    [[...same, '--output', ''], /--output: an empty name was given: name a file/],
    [[...same, '--output', 'no/where.txt'], /cannot be written: there is no such folder/],
    [['collect', '--out', 'x', '--like', STORE], /no heapgate-set\.json in it/],
    [['collect', '--out', 'x', '--exclude', 'a'.repeat(70_000)], /at most 500 characters/],
  ])('%j', (args, message) => expectRefused(args, message));

  it.each(['null', '[]', '7', '{', '{"__proto__":1}', `${'['.repeat(100_000)}`])(
    'a manifest that begins %.20s',
    (text) => {
      const set = mkdtempSync(join(work, 'manifest-'));
      writeFileSync(join(set, 'heapgate-set.json'), text);
      expectRefused(['top', set], /heapgate-set\.json: /);
    },
  );

  it('no temporary folder', () => {
    expectRefused(['check', '--ref', 'HEAD'], /set TMPDIR to a folder that is there/, {
      TMPDIR: join(work, 'none'),
    });
  });

  it('a header of two lines, which stays secret', () => {
    const env = { HEAPGATE_HEADER: 'Authorization: top\nsecret' };
    expectRefused(['top', 'http://127.0.0.1:9/'], /HEAPGATE_HEADER must read "Name: value"/, env);
    expect(heapgate(['top', 'http://127.0.0.1:9/'], { env }).stderr).not.toContain('secret');
  });

  it.skipIf(!POSIX)('a folder that is gone, and too few open files', () => {
    const gone = inShell(`mkdir gone && cd gone && rmdir ../gone && heapgate top '${STORE}'`, {
      cwd: work,
    });
    expect([gone.status, gone.stdout]).toEqual([2, '']);
    expect(gone.stderr).toMatch(/^heapgate: ENOENT: .*uv_cwd\n$/);
    const few = inShell(`ulimit -n 21; heapgate top '${STORE}'`);
    expect(few.status).not.toBe(1);
    expect(few.stderr).not.toContain('defect');
  });
});

it('a glob is not refused for the files that it does not match', () => {
  const tree = join(work, 'tree');
  mkdirSync(join(tree, 'a/deep'), { recursive: true });
  mkdirSync(join(tree, 'many'));
  copyFileSync(STORE, join(tree, 'a/deep/store.pb.gz'));
  for (let i = 0; i < 10_100; i++) writeFileSync(join(tree, `many/${i}.txt`), '');
  for (const glob of ['tree/**/*.pb.gz', 'tree/a/*/*']) {
    expect(heapgate(['top', glob], { cwd: work })).toMatchObject({ status: 0, stderr: '' });
  }
  expectRefused(['top', 'tree/*/*.txt'], /more than 10000 files: .*narrower glob/);
});

describe.skipIf(!POSIX)('exit 1 is the verdict "over budget" and nothing else', () => {
  const line = (args: readonly string[]) => `heapgate ${args.map((arg) => `'${arg}'`).join(' ')}`;
  const codes = (command: string) => {
    const { stdout, stderr } = inShell(`${command}; echo "\${PIPESTATUS[0]}"`);
    return [stdout.trim().split('\n').at(-1), stderr];
  };

  it('a reader that has seen enough changes no exit code, and is not told of', () => {
    expect(codes(`${line(over)} | head -1`)).toEqual(['1', '']);
    expect(codes(`${line(over)} | true`)).toEqual(['1', '']);
    expect(codes(`${line(same)} | true`)).toEqual(['0', '']);
    expect(codes(`${line(['top', STORE])} | true`)).toEqual(['0', '']);
  });

  it.skipIf(process.platform !== 'linux')('a full disk is exit 2', () => {
    for (const args of [over, same, ['top', STORE]]) {
      const [code, stderr] = codes(`${line(args)} >/dev/full`);
      expect(code).toBe('2');
      expect(stderr).toMatch(/^heapgate: standard output cannot be written to: ENOSPC/);
    }
    expect(codes(`${line([...over, '--output', '/dev/full'])}`)[0]).toBe('2');
    // Nobody is there to be told; the verdict stands.
    expect(codes(`${line(over)} 2>/dev/full`)[0]).toBe('1');
  });
});

describe('what says how to measure', () => {
  it.each([
    ['--ref', 'main'],
    ['--pair', '20,120'],
    ['--count', '3'],
    ['--exclude', '**'],
    ['--no-share'],
    ['./...'],
  ])('is refused beside profiles, which it would not change: %s', (...words) => {
    const [first] = words.map((word) => word.replace(/[.*]/g, '\\$&'));
    expectRefused([...over, ...words], new RegExp(`^heapgate: ${first}: says what to measure`));
  });
});

it('a log that is no output of benchmarks is passed over', () => {
  const set = join(work, 'logs');
  mkdirSync(set);
  copyFileSync(STORE, join(set, 'mem.pprof'));
  writeFileSync(join(set, 'build.log'), 'undefined: x\n');
  const alone = heapgate(['diff', ...sides('logs', 'logs')], { cwd: work });
  expect(alone.stdout).toContain('no benchmark output beside it');
  expect(alone.stdout).not.toContain('build.log');
  copyFileSync(join(DEMO, 'head/store.txt'), join(set, 'bench.log'));
  const both = heapgate(['diff', ...sides('logs', 'logs')], { cwd: work });
  expect(both).toMatchObject({ status: 0, stderr: '' });
  expect(both.stdout).not.toContain('no benchmark output beside it');
});
