import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { goIsHere } from '../helpers/go.ts';
import { commit, repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('build.test.ts: no go on PATH, nothing was built');

const source = (name: string, size: number | string) =>
  `package ${name}\n\nimport "testing"\n\nvar sink any\n\nfunc BenchmarkIt(b *testing.B) {\n\tfor i := 0; i < b.N; i++ { sink = make([]byte, ${size}) }\n}\n`;

/** A `go` before the real one that writes down what it is told. */
function watchGo(): () => string[] {
  const folder = tempFolder();
  const log = join(folder, 'log');
  const real = execFileSync('sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();
  write(folder, { go: `#!/bin/sh\necho "$@" >>'${log}'\nexec '${real}' "$@"\n`, log: '' });
  chmodSync(join(folder, 'go'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  return () => readFileSync(log, 'utf8').trim().split('\n');
}

describe.skipIf(!goIsHere() || process.platform === 'win32')('the builds of a module', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it('are one a side, but for binaries of one name and what does not build', async () => {
    const files: Record<string, string> = { 'go.mod': 'module example.com/m\n\ngo 1.21\n' };
    for (const name of ['a/same', 'b/same', 'same/v2', 'one', 'broken', 'two']) {
      files[`${name}/x_test.go`] = source(name.replace(/\W/g, ''), 64);
    }
    const cwd = repository(files);
    commit(cwd, { 'broken/x_test.go': source('broken', 'nothing') });
    const told = watchGo();
    const out = join(tempFolder(), 'sets');
    const options = { cwd, out, both: true, ref: 'HEAD~1', pair: [2, 12] as const };
    const { sets, failed } = await collect(options, () => {});
    expect(failed.map(({ side, message }) => `${side} ${message}`)).toEqual([
      'head broken/x_test.go:8:49: undefined: nothing',
    ]);
    for (const { manifest } of sets) {
      for (const { package: name, exit, buildId } of manifest.packages) {
        const isBroken = name.endsWith('/broken') && exit === 'build-failed';
        expect([
          name,
          isBroken || exit === 'ok',
          isBroken || /^[0-9a-f]{64}$/.test(buildId),
        ]).toEqual([name, true, true]);
      }
    }
    const builds = told().filter((line) => line.startsWith('test -c'));
    const names = builds.map((line) => line.replaceAll(/^.*\.test |^.*\/ |example.com\/m\//g, ''));
    // Those alone in any order. On the head only what is not the base's anyway.
    expect(names.slice(0, 3).toSorted()).toEqual(['a/same broken one two', 'b/same', 'same/v2']);
    expect(names.slice(3)).toEqual(['broken']);
  });

  it('link anew on the head what depends on a change, with the flags that the user has', async () => {
    vi.stubEnv('GOFLAGS', '-ldflags=-X=example.com/m/lib.Name=n');
    const value = (text: string) =>
      `package lib\n\nvar Name string\n\nfunc Value() int { return ${text} }\n`;
    const uses = source('uses', 'lib.Value()').replace(
      '"testing"',
      '("example.com/m/lib"; "testing")',
    );
    const cwd = repository({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'lib/lib.go': value('64'),
      'uses/x_test.go': uses,
      'other/x_test.go': source('other', 64),
    });
    commit(cwd, { 'lib/lib.go': value('128') });
    const told = watchGo();
    const options = { cwd, out: join(tempFolder(), 'sets'), both: true, ref: 'HEAD~1' };
    const { sets } = await collect({ ...options, pair: [2, 12] }, () => {});
    const shared = sets[1]!.manifest.packages.map(({ exit, shared }) => `${exit} ${shared}`);
    expect(shared).toEqual(['ok true', 'ok false']);
    const builds = told().filter((line) => line.startsWith('test -c'));
    expect(builds.map((line) => line.replaceAll(/^.* -o \S+ |example.com\/m\//g, ''))).toEqual([
      'other uses',
      'uses',
    ]);
    expect(builds.join()).toContain('-gcflags=all=-dwarf=false');
    expect(builds.join()).not.toContain('-ldflags');
  });

  it('say how much of the time they took where nothing is left of it', async () => {
    const cwd = repository({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'x_test.go': source('m', 64),
    });
    const told = watchGo();
    // A build takes seven minutes, and nothing else any time.
    const isBuilt = () => told().some((line) => line.startsWith('test -c'));
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (isBuilt() ? 420_000 : 0));
    onTestFinished(() => clock.mockRestore());
    const notes: string[] = [];
    const options = { cwd, out: join(tempFolder(), 'sets'), both: true, ref: 'HEAD', budget: 60 };
    const { sets } = await collect(options, (event) => {
      if (event.kind === 'note') notes.push(event.text);
    });
    expect(notes).toContain('--budget: the time is over; building on the base took 7m00s of it');
    expect(sets.map(({ manifest }) => manifest.packages[0]!.exit)).toEqual([
      'not-reached',
      'not-reached',
    ]);
    expect(told().filter((line) => line.startsWith('test -c'))).toHaveLength(1);
  });

  it('tell what does not build before the other side is measured', async () => {
    const cwd = repository({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'x_test.go': source('m', 64),
    });
    commit(cwd, { 'x_test.go': source('m', '64 +') });
    const told: string[] = [];
    const options = { cwd, out: join(tempFolder(), 'sets'), both: true, ref: 'HEAD~1' };
    await collect({ ...options, pair: [2, 12] }, (event) => {
      if (event.kind === 'note' && event.text.includes('all the same')) told.push(event.text);
      if (event.kind === 'results' && event.done === event.of) told.push('measured');
    });
    expect(told).toEqual([
      expect.stringMatching(
        /^example\.com\/m: head: .*x_test\.go:\d+:.* the base is measured all the same$/,
      ),
      'measured',
    ]);
  });

  it('do not ask vet, which finds fault with what runs', async () => {
    const found = `${source('m', 64)}\nfunc ExampleOfNothing() {}\n`;
    const cwd = repository({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'x_test.go': found,
    });
    const options = { cwd, out: join(tempFolder(), 'set'), pair: [2, 12] as const };
    const { failed, sets } = await collect(options, () => {});
    expect(failed).toEqual([]);
    expect(sets[0]!.manifest.packages).toMatchObject([{ exit: 'ok' }]);
  });
});
