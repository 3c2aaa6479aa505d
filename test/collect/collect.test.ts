import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { collect, collectBoth } from '../../src/collect/collect.ts';
import type { CollectResult } from '../../src/collect/collection.ts';
import { signLease } from '../../src/collect/lease.ts';
import type { ProgressEvent } from '../../src/collect/progress.ts';
import { parseManifest } from '../../src/profile/read-manifest.ts';
import { works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { fixtures } from '../helpers/pprof.ts';
import { until } from '../helpers/until.ts';
import { commit, git, repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('collect.test.ts: no go on PATH, nothing was collected');

/** A package with one benchmark, whose body is Go source. */
function benchmark(name: string, body: string, rest = ''): string {
  return `package ${name}\n\nimport "testing"\n\nvar sink any\n${rest}
func BenchmarkIt(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\t${body}\n\t}\n}\n`;
}

const alloc = (bytes: number) => `sink = make([]byte, ${bytes})`;

const tiny = {
  'go.mod': 'module example.com/tiny\n\ngo 1.21\n',
  'one/one_test.go': benchmark('one', alloc(64)),
  'two/two_test.go': benchmark('two', alloc(128)),
  'none/none_test.go': 'package none\n',
};

const events: ProgressEvent[] = [];
const note = (event: ProgressEvent) => events.push(event);
const quick = { pair: [2, 12] as const };

/** What the manifest says in short: `base one ok, head one ok`. */
function summary({ sets }: CollectResult): string[] {
  return sets.flatMap(({ side, manifest }) =>
    manifest.packages.map((entry) => `${side} ${entry.package.split('/').at(-1)} ${entry.exit}`),
  );
}

/** What `BenchmarkIt` of a package printed at the higher counts of all its measurements. */
function bytesPerOp(result: CollectResult, side: string, name: string): number[] {
  const set = result.sets.find((one) => one.side === side)!;
  const entry = set.manifest.packages.find((one) => one.package.endsWith(`/${name}`))!;
  const { measurements } = entry.results.find((one) => one.name === 'BenchmarkIt')!;
  for (const { low, high } of measurements) {
    for (const { profile } of [low, high]) expect(readdirSync(set.folder)).toContain(profile);
  }
  return measurements.map(({ high }) => Number(/ (\d+) B\/op/.exec(high.lines[0]!)?.[1]));
}

describe.skipIf(!goIsHere())('collect', () => {
  let temp = '';

  beforeEach(() => {
    // The tests may run on a runner themselves; its event is not theirs.
    vi.stubEnv('GITHUB_EVENT_NAME', '');
    temp = tempFolder();
    vi.stubEnv('TMPDIR', temp);
    events.length = 0;
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    expect(readdirSync(temp).filter((name) => name.startsWith('heapgate-'))).toEqual([]);
  });

  it('measures both sides of a real module and leaves the repository as it was', async () => {
    const folder = repository({});
    const ledger = join(fixtures, 'ledger');
    cpSync(join(ledger, 'arena'), join(folder, 'arena'), { recursive: true });
    cpSync(join(ledger, 'base'), join(folder, 'ledger'), { recursive: true });
    const base = commit(folder, {});
    git(folder, 'checkout', '-q', '-b', 'work');
    cpSync(join(ledger, 'head'), join(folder, 'ledger'), { recursive: true });
    const out = join(tempFolder(), 'sets');
    const cwd = join(folder, 'ledger');
    const result = await collect({ ...quick, cwd, out, both: true }, note);

    expect(result.failed).toEqual([]);
    expect(result.results).toMatchObject({ shared: 2, kept: 0 });
    const [first, second] = result.sets;
    expect(first!.manifest).toMatchObject({ commit: base, dirty: false, shard: '' });
    expect(second!.manifest).toMatchObject({ commit: base, dirty: true, ref: 'checkout' });
    expect(first!.manifest.modules).toEqual([{ path: 'example.com/ledger', directory: 'ledger' }]);
    const shared = first!.manifest.packages.filter((entry) => entry.shared);
    expect(shared.map((entry) => entry.package)).toEqual(['example.com/ledger/money']);
    for (const { folder: set, manifest } of result.sets) {
      const text = readFileSync(join(set, 'heapgate-set.json'), 'utf8');
      expect(parseManifest(text, 'm')).toEqual(manifest);
      expect(manifest.packages).toHaveLength(5);
      const measured = manifest.packages.flatMap(({ results }) => results);
      expect(measured.map(({ exit }) => exit)).toEqual(measured.map(() => 'ok'));
      for (const { name, measurements } of measured) {
        expect(measurements.map(({ pair }) => pair)).toEqual([[2, 12]]);
        const { low, high } = measurements[0]!;
        expect([low, high].map(({ lines }) => lines.map((line) => line.split(' ')[0]))).toEqual([
          [name],
          [name],
        ]);
        const profile = gunzipSync(readFileSync(join(set, high.profile)));
        // -trimpath: the same file names on both sides, whatever the folder.
        expect(profile.includes('example.com/ledger/')).toBe(true);
        expect(profile.includes(folder)).toBe(false);
      }
      for (const { start } of manifest.packages) {
        expect(readdirSync(set)).toContain(start!.profile);
      }
    }
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(folder, 'branch', '--list').split('\n')).toHaveLength(2);
  });

  it('runs nothing twice where both sides are the same commit', async () => {
    const cwd = repository(tiny);
    const out = join(cwd, 'sets');
    const result = await collect({ ...quick, cwd, out, both: true, ref: 'HEAD' }, note);
    expect(result.results).toEqual({ measured: 2, shared: 2, kept: 0 });
    // The sets themselves, inside the repository, do not make it dirty.
    expect(result.sets.map(({ manifest }) => manifest.dirty)).toEqual([false, false]);
    const file = 'example.com_tiny_one.1.1.high.pb.gz';
    expect(readFileSync(join(out, 'base', file))).toEqual(readFileSync(join(out, 'head', file)));
  });

  it('runs both sides where only a file differs that the benchmark reads', async () => {
    const reads = 'if _, err := os.ReadDir("testdata"); err != nil { b.Fatal(err) }';
    const cwd = repository({
      ...tiny,
      'one/testdata/rows.json': '[]',
      'two/testdata/rows.json': '[]',
      'two/two_test.go': benchmark('two', reads).replace('"testing"', '("os"; "testing")'),
      'three/x_test.go': benchmark('three', 'sink, _ = os.Stat("corpus")').replace(
        '"testing"',
        '("os"; "testing")',
      ),
      '.gitignore': 'corpus',
    });
    write(cwd, { 'one/testdata/rows.json': '[1]', 'two/testdata/more.json': '[1]' });
    // Three has a file that git ignores, hence the base lacks.
    write(cwd, { 'three/corpus': 'x' });
    const out = join(tempFolder(), 'sets');
    const result = await collect({ ...quick, cwd, out, both: true }, note);
    expect(result.results).toEqual({ measured: 5, shared: 1, kept: 0 });
    const shared = result.sets[1]!.manifest.packages.map((entry) => entry.shared);
    expect(shared).toEqual([true, false, false]);
  });

  it('keeps what works where packages fail, and says why they do', async () => {
    const cwd = repository({
      ...tiny,
      'broken/x_test.go': benchmark('broken', alloc(1)),
      'panics/x_test.go': benchmark('panics', 'panic("no rows\\n::error::x")'),
      'fatal/x_test.go': benchmark('fatal', 'b.Fatal("no database")'),
      'exits/x_test.go': benchmark('exits', 'os.Exit(3)').replace('"testing"', '("os"; "testing")'),
    });
    write(cwd, { 'broken/x_test.go': benchmark('broken', 'undefined()') });
    const out = join(tempFolder(), 'sets');
    const result = await collect({ ...quick, cwd, out, both: true }, note);
    expect(summary(result).filter((line) => line.startsWith('head'))).toEqual([
      'head broken build-failed',
      'head exits failed',
      'head fatal failed',
      'head one ok',
      'head panics failed',
      'head two ok',
    ]);
    const why = result.failed.filter(({ side }) => side === 'head').map(({ message }) => message);
    expect(why).toEqual([
      'broken/x_test.go:9:3: undefined: undefined',
      'exit code 3',
      'BenchmarkIt: x_test.go:9: no database',
      'BenchmarkIt: panic: no rows',
    ]);
    const files = readdirSync(join(out, 'head')).filter((name) => /\.log|\.high/.test(name));
    expect(files.sort()).toEqual([
      'example.com_tiny_broken.log',
      'example.com_tiny_fatal.log',
      'example.com_tiny_one.1.1.high.pb.gz',
      'example.com_tiny_panics.log',
      'example.com_tiny_two.1.1.high.pb.gz',
    ]);
  });

  it('ends what is endless, and waits for it once where both sides are the same', async () => {
    const there = join(tempFolder(), 'there');
    const body = `os.WriteFile("${there}", nil, 0o600); time.Sleep(time.Hour)`;
    const cwd = repository({
      ...tiny,
      'endless/x_test.go': benchmark('endless', body).replace(
        '"testing"',
        '("os"; "testing"; "time")',
      ),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const out = join(tempFolder(), 'sets');
    const same = { ...quick, cwd, out, both: true, ref: 'HEAD', packages: ['./endless'] };
    const running = collect({ ...same, timeout: 77 }, note);
    await until(() => existsSync(there));
    vi.advanceTimersByTime(77_000);
    const result = await running;
    expect(summary(result)).toEqual(['base endless ok', 'head endless ok']);
    expect(result.failed).toMatchObject([
      { side: 'base', result: 'BenchmarkIt' },
      { side: 'head' },
    ]);
    expect(result.failed[0]!.message).toBe('BenchmarkIt: still running after 77 s');
    // The start, the list, and the benchmark on one side alone.
    expect(result.processes).toBe(3);
    // Where it hung is in the log: Go was asked for its stacks first.
    const log = readFileSync(join(out, 'head', 'example.com_tiny_endless.log'), 'utf8');
    expect(log).toContain('SIGQUIT');
  });

  it('goes on where an earlier collection stopped, and runs packages again', async () => {
    const cwd = repository(tiny);
    commit(cwd, { 'one/one_test.go': benchmark('one', alloc(256)) });
    const out = join(tempFolder(), 'sets');
    const options = { ...quick, cwd, out, ref: 'HEAD^' };
    await collect({ ...options, both: true, packages: ['./one'] }, note);
    const collection = await collectBoth(options, note);
    try {
      const all = await collection.collect();
      expect(all.results).toEqual({ measured: 1, shared: 1, kept: 2 });
      expect([bytesPerOp(all, 'base', 'one'), bytesPerOp(all, 'head', 'one')]).toEqual([
        [88],
        [280],
      ]);
      const named = { package: 'example.com/tiny/one', result: 'BenchmarkIt' };
      const wanted = { base: named, head: named };
      const again = await collection.again([wanted], 3);
      expect(again.processes).toBe(8);
      expect(bytesPerOp(again, 'head', 'one')).toEqual([280, 280, 280]);
      const larger = await collection.again([{ ...wanted, pair: [10, 50] }], 1);
      const [one] = larger.sets[0]!.manifest.packages;
      const { measurements } = one!.results[0]!;
      expect(measurements.map(({ pair }) => pair)).toEqual([
        [2, 12],
        [2, 12],
        [2, 12],
        [10, 50],
      ]);
      expect((await collection.again([wanted], 3)).processes).toBe(0);
    } finally {
      await collection.close();
    }
    // Changed since: measured anew, and the measurements of before are gone.
    write(cwd, { 'one/one_test.go': benchmark('one', alloc(512)) });
    const result = await collect({ ...options, both: true }, note);
    expect(result.results).toEqual({ measured: 1, shared: 0, kept: 3 });
    expect(bytesPerOp(result, 'head', 'one')).toEqual([536]);
    expect(existsSync(join(out, 'head', 'example.com_tiny_one.1.3.low.pb.gz'))).toBe(false);
    expect(existsSync(join(out, 'base', 'example.com_tiny_one.1.3.low.pb.gz'))).toBe(true);
  });

  it('finds benchmarks in several modules, under tags, and leaves out what is excluded', async () => {
    const main = `func TestMain(m *testing.M) {\n\tready = true\n\tm.Run()\n}\n\nvar ready bool\n`;
    const body = 'if !ready || !testing.Short() { b.Fatal("not ready") }';
    const cwd = repository({
      ...tiny,
      'one/generated/x_test.go': benchmark('generated', alloc(8)),
      'sub/go.mod': 'module example.com/other\n\ngo 1.21\n',
      'sub/deep/x_test.go': `//go:build slow\n\n${benchmark('deep', body, main)}`,
      'sub/testdata/bad/go.mod': 'module example.com/never\n',
      'sub/testdata/bad/x_test.go': benchmark('bad', alloc(8)),
    });
    const out = join(tempFolder(), 'set');
    const options = { ...quick, cwd, out, exclude: ['**/generated'], tags: ['slow'], short: true };
    const result = await collect(options, note);
    expect(summary(result)).toEqual(['head deep ok', 'head one ok', 'head two ok']);
    expect(result.sets[0]!.manifest.modules.map(({ directory }) => directory)).toEqual(['', 'sub']);
    // Without the tag there is one package less; its files go with it.
    await collect({ ...options, tags: [] }, note);
    expect(readdirSync(out).filter((name) => name.includes('deep'))).toEqual([]);
  });

  it('makes what the base lacks by go generate, and runs no hook', async () => {
    const body = 'if size == 0 { b.Fatal() }';
    const cwd = repository({
      ...tiny,
      '.gitignore': 'size_test.go\n',
      'one/gen.go': 'package one\n\n//go:generate cp size.txt size_test.go\n',
      'one/size.txt': 'package one\n\nvar size = 8\n',
      'one/one_test.go': benchmark('one', body),
    });
    write(cwd, { '.git/hooks/post-checkout': '#!/bin/sh\ntouch hooked\n' });
    chmodSync(join(cwd, '.git/hooks/post-checkout'), 0o755);
    const options = { ...quick, cwd, ref: 'HEAD', packages: ['./one'] };
    const without = await collect({ ...options, out: join(tempFolder(), 'set') }, note);
    expect(without.failed[0]?.message).toBe('one/one_test.go:9:6: undefined: size');
    const out = join(tempFolder(), 'set');
    const result = await collect({ ...options, out, generate: true }, note);
    expect(summary(result)).toEqual(['base one ok']);
    expect(git(cwd, 'status', '--porcelain')).toBe('');
    expect(existsSync(join(cwd, 'hooked'))).toBe(false);
  });

  it('measures a module that git ignores, where it is stood in', async () => {
    const cwd = repository({ '.gitignore': 'scratch/', 'README.md': '' });
    const nothing = { ...quick, cwd, out: join(tempFolder(), 'set') };
    await expect(collect(nothing, note)).rejects.toThrow('./...: there is no go.mod here; ');
    write(join(cwd, 'scratch/tiny'), tiny);
    const inside = { ...quick, cwd: join(cwd, 'scratch/tiny'), out: join(tempFolder(), 'set') };
    const result = await collect({ ...inside, packages: ['./one'] }, note);
    expect(summary(result)).toEqual(['head one ok']);
  });

  it('deals packages out over machines, each into a folder of its own', async () => {
    const cwd = repository(tiny);
    const folder = tempFolder();
    const parts = [1, 2].map(async (index) => {
      const out = join(folder, `set-${index}`);
      const result = await collect({ ...quick, cwd, out, shard: { index, of: 2 } }, note);
      expect(result.sets[0]!.manifest.shard).toBe(`${index}/2`);
      return summary(result);
    });
    expect(await Promise.all(parts)).toEqual([['head one ok'], ['head two ok']]);
    const out = join(folder, 'set-1');
    const held = readdirSync(out);
    const second = collect({ ...quick, cwd, out, shard: { index: 2, of: 2 } }, note);
    await expect(second).rejects.toThrow(
      `${out}: holds the set of shard 1/2; give shard 2/2 a folder of its own, or delete it`,
    );
    expect(readdirSync(out)).toEqual(held);
    // The same shard again goes on from there, and all packages take it over.
    const first = await collect({ ...quick, cwd, out, shard: { index: 1, of: 2 } }, note);
    expect(first.results).toEqual({ measured: 0, shared: 0, kept: 1 });
    const all = await collect({ ...quick, cwd, out }, note);
    expect(all.results).toEqual({ measured: 1, shared: 0, kept: 1 });
    const part = collect({ ...quick, cwd, out, shard: { index: 2, of: 2 } }, note);
    await expect(part).rejects.toThrow('holds the set of all packages; give shard 2/2');
  });

  it('takes the pairs of an earlier set', async () => {
    const cwd = repository(tiny);
    const [out, next] = [join(tempFolder(), 'set'), join(tempFolder(), 'set')];
    const options = { cwd, packages: ['./one'] };
    const before = await collect({ ...options, out, pair: [12, 34] }, note);
    const like = before.sets[0]!.manifest.packages;
    const result = await collect({ ...options, out: next, like }, note);
    const [one] = result.sets[0]!.manifest.packages;
    expect(one!.results[0]!.measurements.map(({ pair }) => pair)).toEqual([[12, 34]]);
  });

  it('measures a module that is not under git', async () => {
    const cwd = tempFolder();
    write(cwd, tiny);
    const out = join(tempFolder(), 'set');
    const result = await collect({ ...quick, cwd: join(cwd, 'one'), out }, note);
    expect(summary(result)).toEqual(['head one ok']);
    const { manifest } = result.sets[0]!;
    expect(manifest.commit).toBe('');
    expect(manifest.modules).toEqual([{ path: 'example.com/tiny', directory: '' }]);
    expect(manifest.packages[0]!.directory).toBe('one');
    // It reads what is there already.
    const again = await collect({ ...quick, cwd: join(cwd, 'one'), out }, note);
    expect(summary(again)).toEqual(['head one ok']);
    const why = `${cwd} is not in a git repository with a commit, and the base is a commit`;
    await expect(collect({ cwd, out, both: true }, note)).rejects.toThrow(new RegExp(`^${why}`));
    const onRef = collect({ cwd, out: join(tempFolder(), 'set'), ref: 'main' }, note);
    await expect(onRef).rejects.toThrow(`--ref main: ${why}`);
  });

  it('clears away what a run left whose keeper was killed too, and nothing else', async () => {
    const cwd = repository(tiny);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    for (const [name, pid] of [
      ['heapgate-dead', dead],
      ['heapgate-busy', process.pid],
    ] as const) {
      write(temp, { 'lease/owner': '' });
      signLease(join(temp, 'lease/owner'));
      const lease = JSON.parse(readFileSync(join(temp, 'lease/owner'), 'utf8'));
      write(join(temp, name), { owner: JSON.stringify({ ...lease, pid }) });
      git(cwd, 'worktree', 'add', '--detach', '-q', join(temp, name, 'base'));
    }
    // Not ours, or not a lease: left alone, and not waited for.
    write(temp, { 'heapgate-src/README.md': '', 'heapgate-old/owner': String(dead) });
    mkdirSync(join(temp, 'heapgate-pipe'));
    spawnSync('mkfifo', [join(temp, 'heapgate-pipe', 'owner')]);
    // One on a disk that is not there now: the user's own, to be left on the list.
    git(cwd, 'worktree', 'add', '--detach', '-q', join(temp, 'usb'));
    rmSync(join(temp, 'usb'), { recursive: true });
    const out = join(tempFolder(), 'set');
    await collect({ ...quick, cwd, out, ref: 'HEAD', packages: ['./one'] }, note);
    const others = ['heapgate-old', 'heapgate-pipe', 'heapgate-src'];
    expect(readdirSync(temp).filter((name) => /heapgate|usb/.test(name))).toEqual([
      'heapgate-busy',
      ...others,
    ]);
    const listed = git(cwd, 'worktree', 'list', '--porcelain').match(/^worktree .*$/gm);
    const kept = [cwd, join(temp, 'heapgate-busy', 'base'), join(temp, 'usb')];
    expect(listed).toEqual(kept.map((path) => `worktree ${path}`));
    for (const name of ['heapgate-busy', ...others]) rmSync(join(temp, name), { recursive: true });
  });

  it.skipIf(!works('mkfifo', '--version'))('waits for no named pipe', async () => {
    const cwd = repository(tiny);
    const pipe = (...path: string[]) => spawnSync('mkfifo', [join(cwd, ...path)]);
    const out = join(cwd, 'set');
    mkdirSync(out);
    // Where the set's files go, and beside the package, where a benchmark may read it.
    for (const name of ['example.com_tiny_one.1.1.low.pb.gz', 'heapgate-set.json.new'])
      pipe('set', name);
    pipe('one', 'rows.json');
    rmSync(join(out, 'example.com_tiny_one.1.1.low.pb.gz'));
    const options = { ...quick, cwd, out, packages: ['./one'] };
    expect(summary(await collect(options, note))).toEqual(['head one ok']);
    rmSync(join(out, 'example.com_tiny_one.1.1.low.pb.gz'));
    pipe('set', 'example.com_tiny_one.1.1.low.pb.gz');
    const anew = { measured: 1, shared: 0, kept: 0 };
    expect((await collect(options, note)).results).toEqual(anew);
    for (const name of ['x_test.go', 'x.s', 'go.mod', '.gitignore']) {
      pipe('none', name);
      await expect(collect(options, note)).rejects.toThrow(
        `none/${name}: neither a file nor a folder; go and git would wait for it, move it away`,
      );
      rmSync(join(cwd, 'none', name));
    }
    rmSync(join(out, 'heapgate-set.json'));
    pipe('set', 'heapgate-set.json');
    await expect(collect(options, note)).rejects.toThrow(
      'set.json: is a pipe, and only regular files are read',
    );
  });

  it('keeps a set without packages where there are no benchmarks, and says so', async () => {
    const cwd = repository(tiny);
    const out = join(tempFolder(), 'set');
    const result = await collect({ ...quick, cwd, out, packages: ['./none'] }, note);
    expect([result.failed, summary(result)]).toEqual([[], []]);
    const text =
      'head: no benchmarks in ./none (1 package looked at); benchmarks are func BenchmarkX(b *testing.B)';
    expect(events).toContainEqual({ kind: 'note', text });
  });

  it('says why a package ran none of its benchmarks', async () => {
    const skip = (name: string, words: string) =>
      `package ${name}\n\nimport ("fmt"; "os"; "testing")\n\nvar _, _ = fmt.Print, os.Exit\n\n${words}\nfunc BenchmarkIt(b *testing.B) { b.Skip("no rows") }\n`;
    const cwd = repository({
      'go.mod': 'module example.com/tiny\n\ngo 1.21\n',
      'one/one_test.go': skip('one', ''),
      'two/two_test.go': skip(
        'two',
        'func TestMain(m *testing.M) { fmt.Println("no database"); os.Exit(0) }',
      ),
      'broken/go.mod': 'module example.com/broken\n\ngo 1.999\n',
      'broken/broken_test.go': benchmark('broken', alloc(8)),
    });
    vi.stubEnv('GOTOOLCHAIN', 'local');
    const out = join(tempFolder(), 'set');
    const result = await collect({ timeout: 60, cwd, out }, note);
    const told = result.sets[0]!.manifest.packages.map(
      ({ exit, message }) => `${exit}: ${message}`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^wants-newer-go: go: .*requires go >= 1\.999/),
      'skipped: BenchmarkIt: one_test.go:8: no rows',
      'skipped: TestMain ended before any benchmark: no database',
    ]);
    expect(result.failed.map((entry) => entry.package)).toEqual(['example.com/broken']);
    const excluded = { timeout: 60, cwd, out, exclude: ['example.com/broken'] };
    expect((await collect(excluded, note)).failed).toEqual([]);
  });

  it('refuses what cannot work, in one line', async () => {
    const cwd = repository(tiny);
    const out = join(tempFolder(), 'set');
    const nowhere = collect({ cwd, out, packages: ['example.org/x'] }, note);
    await expect(nowhere).rejects.toThrow('example.org/x: no module here holds');
    await expect(collect({ cwd, out: cwd }, note)).rejects.toThrow('and no heapgate-set.json');
    write(out, { file: '' });
    await expect(collect({ cwd, out: join(out, 'file') }, note)).rejects.toThrow('not a folder');
    const other = { cwd, out: join(tempFolder(), 'set') };
    vi.stubEnv('GITHUB_EVENT_NAME', 'pull_request_target');
    await expect(collect(other, note)).rejects.toThrow('will not run code');
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('GITHUB_EVENT_NAME', '');
    await expect(collect(other, note)).rejects.toThrow('git: not found on PATH');
  });
});
