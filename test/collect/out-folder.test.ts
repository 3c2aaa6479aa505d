import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, makeFolder } from '../../src/collect/out-folder.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { repository, tempFolder, write } from './repository.ts';

const linux = process.platform === 'linux';

describe('the folder of a set', () => {
  it.each([
    ['file', 'file: not a folder; name another'],
    ['file/x/y', 'file: not a folder; name another'],
    ['dangling', 'dangling: not a folder; name another'],
    ['loop/x', 'loop/x: not a folder; name another'],
    [`new/${'x'.repeat(300)}`, ': the name is too long; name another folder'],
    [`${'x/'.repeat(3000)}`, ': the name is too long; name another folder'],
    ...(linux
      ? [
          ['/dev/null/x', '/dev/null: not a folder; name another'],
          // Node's own mkdir tries again without end here.
          ['/proc/x/y', '/proc/x/y: cannot be written (ENOENT); name another'],
          ['/sys/x', '/sys/x: cannot be written to; name another folder'],
        ]
      : []),
  ])('cannot be %.20s, and nothing is left', (path, message) => {
    const folder = tempFolder();
    write(folder, { file: '' });
    symlinkSync('/nowhere/x', join(folder, 'dangling'));
    symlinkSync('loop', join(folder, 'loop'));
    const out = path!.startsWith('/') ? path! : join(folder, path!);
    const refusal = expect.objectContaining({
      name: 'UserError',
      message: expect.stringContaining(message!),
    });
    expect(() => checkFolder(out)).toThrow(refusal);
    expect(() => makeFolder(out)).toThrow(refusal);
    expect(readdirSync(folder).sort()).toEqual(['dangling', 'file', 'loop']);
  });

  it('is looked at without being made, and made with those above it', () => {
    const folder = tempFolder();
    checkFolder(join(folder, 'a/b'));
    expect(readdirSync(folder)).toEqual([]);
    makeFolder(join(folder, 'a/b'));
    expect(existsSync(join(folder, 'a/b'))).toBe(true);
    checkFolder(join(folder, 'a/b'));
    expect(() => checkFolder(join(folder, 'a'))).toThrow('holds b and no heapgate-set.json');
  });

  it('may hold a manifest that a killed run had begun to write', () => {
    const folder = tempFolder();
    write(folder, { 'heapgate-set.json.new': '{' });
    expect(() => checkFolder(folder)).not.toThrow();
  });
});

describe('heapgate collect', () => {
  const cli = join(FIXTURES, '../dist/cli.js');

  function collect(out: string, temp: string, ...args: string[]) {
    const cwd = repository({ 'go.mod': 'module example.com/m\n' });
    const env = { ...process.env, TMPDIR: temp, GITHUB_EVENT_NAME: '' };
    const words = [cli, 'collect', '--out', out, ...args];
    return spawnSync(process.execPath, words, { cwd, env, encoding: 'utf8' });
  }

  it.skipIf(!linux)('ends before it builds anything where --out cannot be', () => {
    const temp = tempFolder();
    expect(collect('/dev/null/x', temp, '--both', '--ref', 'HEAD')).toMatchObject({
      status: 2,
      stderr: 'heapgate: /dev/null: not a folder; name another\n',
    });
    expect(readdirSync(temp)).toEqual([]);
  });

  it('says so where there is no temporary folder', () => {
    const { status, stderr } = collect(join(tempFolder(), 'set'), '/nowhere/tmp');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^heapgate: \/nowhere\/tmp: the temporary folder cannot be used/);
    expect(stderr).not.toContain('defect');
  });
});
