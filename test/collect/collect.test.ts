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
import { parseManifest } from '../../src/profile/manifest.ts';
import { works } from '../helpers/git.ts';
import { fixtures } from '../helpers/pprof.ts';
import { until } from '../helpers/until.ts';
import { commit, git, hasGo, repository, tempFolder, write } from './repository.ts';

if (!hasGo) console.log('collect.test.ts: no go on PATH, nothing was collected');

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
const quick = { benchtime: '100x' };

/** What the manifest says in short: `base one ok, head one ok`. */
function summary({ sets }: CollectResult): string[] {
  return sets.flatMap(({ side, manifest }) =>
    manifest.packages.map((entry) => `${side} ${entry.package.split('/').at(-1)} ${entry.exit}`),
  );
}

function bytesPerOp(result: CollectResult, side: string, name: string, run = 0): number {
  const set = result.sets.find((one) => one.side === side)!;
  const entry = set.manifest.packages.find((one) => one.package.endsWith(`/${name}`))!;
  const output = readFileSync(join(set.folder, entry.runs[run]!.output), 'utf8');
  return Number(/(\d+) B\/op/.exec(output)?.[1]);
}

describe.skipIf(!hasGo)('collect', () => {
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
    expect(result.runs).toEqual({ ran: 9, shared: 1, kept: 0 });
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
      for (const { runs, iterations } of manifest.packages) {
        expect(iterations).toBe(100);
        const profile = gunzipSync(readFileSync(join(set, runs[0]!.profile)));
        // -trimpath: the same file names on both sides, whatever the folder.
        expect(profile.includes('example.com/ledger/')).toBe(true);
        expect(profile.includes(folder)).toBe(false);
      }
    }
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(folder, 'branch', '--list').split('\n')).toHaveLength(2);
  });

  it('runs nothing twice where both sides are the same commit', async () => {
    const cwd = repository(tiny);
    const out = join(cwd, 'sets');
    const result = await collect({ ...quick, cwd, out, both: true, ref: 'HEAD' }, note);
    expect(result.runs).toEqual({ ran: 2, shared: 2, kept: 0 });
    // The sets themselves, inside the repository, do not make it dirty.
    expect(result.sets.map(({ manifest }) => manifest.dirty)).toEqual([false, false]);
    const file = 'example.com_tiny_one.pb.gz';
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
    expect(result.runs).toEqual({ ran: 5, shared: 1, kept: 0 });
    const shared = result.sets[1]!.manifest.packages.map((entry) => entry.shared);
    expect(shared).toEqual([true, false, false]);
  });

  it('calibrates the iterations once, for both sides', async () => {
    // How long it took is what it says itself, on a busy machine too.
    const source = benchmark('one', `b.ReportMetric(1.5e6, "ns/op"); ${alloc(64)}`);
    const cwd = repository({ ...tiny, 'one/one_test.go': source });
    write(cwd, { 'one/one_test.go': source.replace('1.5e6', '1.5e3') });
    const out = join(tempFolder(), 'sets');
    const result = await collect({ cwd, out, both: true, packages: ['./one'] }, note);
    const [base, head] = result.sets.map(({ manifest }) => manifest.packages[0]!.iterations);
    expect(base).toBe(500);
    expect(head).toBe(500);
    const { folder } = result.sets[1]!;
    expect(readFileSync(join(folder, 'example.com_tiny_one.txt'), 'utf8')).toMatch(/\s500\s/);
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
    expect(readdirSync(join(out, 'head')).sort()).toEqual([
      'example.com_tiny_broken.log',
      'example.com_tiny_exits.log',
      'example.com_tiny_fatal.log',
      'example.com_tiny_one.pb.gz',
      'example.com_tiny_one.txt',
      'example.com_tiny_panics.log',
      'example.com_tiny_two.pb.gz',
      'example.com_tiny_two.txt',
      'heapgate-set.json',
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
    expect(summary(result)).toEqual(['base endless timeout', 'head endless timeout']);
    expect(result.failed[0]!.message).toBe('BenchmarkIt: still running after 77 s');
    expect(result.runs.ran).toBe(1);
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
      expect(all.runs).toEqual({ ran: 1, shared: 1, kept: 2 });
      expect([bytesPerOp(all, 'base', 'one'), bytesPerOp(all, 'head', 'one')]).toEqual([88, 280]);
      const again = await collection.again(['example.com/tiny/one'], 2);
      expect(again.runs).toEqual({ ran: 4, shared: 0, kept: 2 });
      expect(bytesPerOp(again, 'head', 'one', 2)).toBe(280);
      expect(again.sets[1]!.manifest.packages[0]!.runs[2]!.profile).toBe(
        'example.com_tiny_one.3.pb.gz',
      );
    } finally {
      await collection.close();
    }
    // Changed since: measured anew, and the runs of before are gone.
    write(cwd, { 'one/one_test.go': benchmark('one', alloc(512)) });
    const result = await collect({ ...options, both: true }, note);
    expect(result.runs).toEqual({ ran: 1, shared: 0, kept: 3 });
    expect(bytesPerOp(result, 'head', 'one')).toBe(536);
    expect(existsSync(join(out, 'head', 'example.com_tiny_one.3.pb.gz'))).toBe(false);
    expect(existsSync(join(out, 'base', 'example.com_tiny_one.3.pb.gz'))).toBe(false);
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
    expect(existsSync(join(out, 'example.com_other_deep.pb.gz'))).toBe(false);
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
    expect(first.runs).toEqual({ ran: 0, shared: 0, kept: 1 });
    const all = await collect({ ...quick, cwd, out }, note);
    expect(all.runs).toEqual({ ran: 1, shared: 0, kept: 1 });
    const part = collect({ ...quick, cwd, out, shard: { index: 2, of: 2 } }, note);
    await expect(part).rejects.toThrow('holds the set of all packages; give shard 2/2');
  });

  it('takes the iterations of an earlier set', async () => {
    const cwd = repository(tiny);
    const [out, next] = [join(tempFolder(), 'set'), join(tempFolder(), 'set')];
    const options = { cwd, packages: ['./one'] };
    const before = await collect({ ...options, out, benchtime: '123x' }, note);
    const like = before.sets[0]!.manifest.packages;
    const result = await collect({ ...options, out: next, like }, note);
    expect(result.sets[0]!.manifest.packages[0]!.iterations).toBe(123);
  });

  it('measures a module that is not under git', async () => {
    const cwd = tempFolder();
    write(cwd, tiny);
    const out = join(tempFolder(), 'set');
    const result = await collect({ ...quick, cwd: join(cwd, 'one'), out }, note);
    expect(summary(result)).toEqual(['head one ok']);
    expect(result.sets[0]!.manifest.commit).toBe('');
    await expect(collect({ cwd, out, both: true }, note)).rejects.toThrow(
      'not in a git repository',
    );
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
    for (const name of ['example.com_tiny_one.pb.gz', 'heapgate-set.json.new']) pipe('set', name);
    pipe('one', 'rows.json');
    rmSync(join(out, 'example.com_tiny_one.pb.gz'));
    const options = { ...quick, cwd, out, packages: ['./one'] };
    expect(summary(await collect(options, note))).toEqual(['head one ok']);
    rmSync(join(out, 'example.com_tiny_one.pb.gz'));
    pipe('set', 'example.com_tiny_one.pb.gz');
    expect((await collect(options, note)).runs).toEqual({ ran: 1, shared: 0, kept: 0 });
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
