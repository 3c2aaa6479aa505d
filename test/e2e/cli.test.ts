import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../helpers/fixtures.ts';

const CLI = join(FIXTURES, '../dist/cli.js');
const DEMO = join(FIXTURES, 'demo');
let work = '';

function heapgate(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
  });
  return { status, stdout, stderr };
}

const sides = (base: string, head: string) => ['--base', base, '--head', head];
const demo = sides(join(DEMO, 'base'), join(DEMO, 'head'));
const policy = ['--policy', join(DEMO, 'heapgate.yml')];

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'heapgate-cli-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('heapgate check', () => {
  it('names the benchmark, its figures, the function and the line, and exits 1', () => {
    const { status, stdout, stderr } = heapgate(['check', ...demo, ...policy]);
    expect(stdout.split('\n')[0]).toBe(
      'Over budget: BenchmarkPost/entries=128 10.2 → 22.2 KiB/op (+117 %), in (*Store).Post, store.go:57',
    );
    expect(stdout).toContain('parser stays lean');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('holds where nothing changed, and exits 0', () => {
    const { status, stdout } = heapgate([
      'check',
      ...sides(join(DEMO, 'head'), join(DEMO, 'head')),
      ...policy,
    ]);
    expect(stdout).toMatch(/^Within budget: 15 benchmarks/);
    expect(status).toBe(0);
  });

  it('fails on warnings where it is told to, and never where it is told never', () => {
    const warning = join(work, 'warning.yml');
    writeFileSync(
      warning,
      'version: 1\nbudgets:\n  - name: w\n    packages: ["**/store"]\n    alloc_space: { increase: 1 KiB }\n    level: warning\nbuilt-in: off\n',
    );
    const run = (...extra: string[]) =>
      heapgate(['check', ...demo, '--policy', warning, ...extra]).status;
    expect(run()).toBe(0);
    expect(run('--fail-on', 'warning')).toBe(1);
    expect(heapgate(['check', ...demo, ...policy, '--fail-on', 'never']).status).toBe(0);
  });

  it('judges by the built-in policy where there is none', () => {
    const { status, stdout } = heapgate(['check', ...demo]);
    expect(stdout).toMatch(
      /^over .* BenchmarkPost\/entries=128 .* \+5% and 4 B\/op; \+5% and 0\.25 allocs\/op$/m,
    );
    expect(status).toBe(1);
  });

  it('writes the report to a file, as Markdown or JSON', () => {
    const { status, stdout } = heapgate([
      'check',
      ...demo,
      ...policy,
      '--format',
      'json',
      '--output',
      'r.json',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    const report = JSON.parse(readFileSync(join(work, 'r.json'), 'utf8'));
    expect(report).toMatchObject({ schema: 'heapgate/report/v2', conclusion: 'fail' });
    expect(heapgate(['check', ...demo, ...policy, '--format', 'markdown']).stdout).toMatch(
      /^### ❌ Over budget: /,
    );
  });

  it('writes further reports beside the one that is shown, for other tools', () => {
    const names = ['markdown', 'codequality', 'openmetrics', 'rdjsonl'];
    const args = names.flatMap((name) => ['--report', `${name}=r.${name}`]);
    const { status, stdout } = heapgate(['check', ...demo, ...policy, ...args]);
    expect([status, stdout.split(':')[0]]).toEqual([1, 'Over budget']);
    const starts = names.map(
      (name) => readFileSync(join(work, `r.${name}`), 'utf8').split('\n')[0],
    );
    expect(starts).toEqual([
      expect.stringMatching(/^### ❌ Over budget: /),
      '[',
      '# TYPE heapgate_operation_bytes gauge',
      expect.stringMatching(/^\{"message":"Over budget: /),
    ]);
  });

  it('colours only where it is told to', () => {
    const start = '\u001b[';
    expect(heapgate(['check', ...demo, ...policy]).stdout).not.toContain(start);
    expect(heapgate(['check', ...demo, ...policy], { FORCE_COLOR: '1' }).stdout).toContain(start);
    expect(
      heapgate(['check', ...demo, ...policy], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout,
    ).not.toContain(start);
  });

  it('judges profiles of the default rate, which ran for a time, by what was printed', () => {
    const timed = sides(join(FIXTURES, 'default/base'), join(FIXTURES, 'default/head'));
    const { status, stdout } = heapgate(['check', ...timed]);
    expect(stdout).toMatch(/^Over budget: BenchmarkPost\/entries=128 10\.2 → 22\.2 KiB\/op/);
    expect(stdout).toMatch(/^cannot tell .* BenchmarkParse\/small +2288 → 2416 B/m);
    expect(stdout).toContain('measure both sides with -count=5');
    expect(status).toBe(1);
  });

  it('exits by the policy where one line a side cannot tell', () => {
    const parser = (side: string) => join(FIXTURES, 'default', side, 'internal_parser.txt');
    const timed = sides(parser('base'), parser('head'));
    const { status, stdout } = heapgate(['check', ...timed]);
    expect(stdout).toMatch(/^Cannot tell: .*-count=5/);
    expect(status).toBe(0);
    const strict = join(work, 'strict.yml');
    writeFileSync(strict, 'version: 1\non-inconclusive: fail\n');
    expect(heapgate(['check', ...timed, '--policy', strict]).status).toBe(2);
  });

  it('judges two outputs alone, which lie in one folder', () => {
    for (const side of ['base', 'head']) {
      const texts = ['store.txt', 'internal_parser.txt'];
      const read = (text: string) => readFileSync(join(DEMO, side, text), 'utf8');
      writeFileSync(join(work, `${side}.txt`), texts.map(read).join(''));
    }
    const two = heapgate(['check', ...sides('base.txt', 'head.txt')]);
    expect(two.stdout).toMatch(/^Over budget: BenchmarkPost\/entries=128 10\.2 → 22\.2 KiB\/op/);
    expect(two.stdout).toContain('1 line of each on either side, 1000 iterations a line');
    expect(two).toMatchObject({ status: 1, stderr: '' });
    const same = heapgate(['check', ...sides('head.txt', 'head.txt')]);
    expect(same.stdout).toMatch(/^Within budget: \d+ benchmarks\. Nothing grew/);
    expect(same.status).toBe(0);
  });

  it('is never green where no rule matches', () => {
    const none = join(work, 'none.yml');
    writeFileSync(
      none,
      'version: 1\nbudgets:\n  - name: n\n    packages: ["nowhere/**"]\n    alloc_space: { max: 1 GiB }\nbuilt-in: off\n',
    );
    const { status, stdout } = heapgate(['check', ...demo, '--policy', none]);
    expect(stdout).toMatch(/Nothing was judged/);
    expect(status).toBe(2);
  });
});

describe('heapgate check --self-test', () => {
  const check = (...args: string[]) => heapgate(['check', ...args, ...policy, '--self-test']);

  it('shows how each limit was broken, and exits 0', () => {
    const { status, stdout, stderr } = check(...demo);
    expect(stdout).toMatch(
      /^Self-test: 54 growths put into the base, each just over its limit.*: 54 caught\.\n/,
    );
    expect(stdout).toMatch(
      /^caught +operations stay lean +BenchmarkParse\/large +alloc_space \+5% and 4 B +43\.8 KiB\/op +\+2\.20 KiB\/op +fail$/m,
    );
    expect(stdout.match(/^caught /gm)).toHaveLength(54);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says why functions could not fail that are known from samples', () => {
    const timed = sides(join(FIXTURES, 'default/base'), join(FIXTURES, 'default/head'));
    const { status, stdout } = check(...timed);
    expect(stdout).toMatch(
      /: 34 caught\. No growth could have broken 5 other limits: functions known /,
    );
    expect(stdout.match(/^cannot fail /gm)).toHaveLength(5);
    expect(status).toBe(0);
  });

  it('exits 2 where nothing could have failed, and says why', () => {
    const output = join(work, 'no-benchmem.txt');
    writeFileSync(output, 'pkg: example.com/a\nBenchmarkX 100 5 ns/op\n');
    const { status, stdout } = heapgate(['check', ...sides(output, output), '--self-test']);
    expect(stdout).toMatch(/^Self-test: no growth could have broken /);
    expect(stdout).toMatch(/^cannot fail /m);
    expect(status).toBe(2);
  });

  it('is Markdown and data as well', () => {
    expect(check(...demo, '--format', 'markdown').stdout).toContain(
      '| caught | parser stays lean |',
    );
    const report = JSON.parse(check(...demo, '--format', 'json').stdout);
    expect(report).toMatchObject({ schema: 'heapgate/self-test/v2', caught: 54, of: 54 });
    const [first] = report.trials;
    expect(first).toMatchObject({ outcome: 'caught', verdict: 'fail', unable: null });
    expect(first.growth.alloc_space).toBeGreaterThan(0);
  });
});

describe('what cannot be judged exits 2 with one line that names file and cure', () => {
  const head = join(DEMO, 'head/store.pb.gz');
  const bytes = () => readFileSync(head);
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64');
  const make = (name: string, content: Uint8Array | string) => {
    const path = join(work, name);
    writeFileSync(path, content);
    return path;
  };
  const expectLine = (args: readonly string[], ...patterns: RegExp[]) => {
    const { status, stdout, stderr } = heapgate(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const pattern of patterns) expect(stderr).toMatch(pattern);
  };

  it('a missing file', () =>
    expectLine(['check', ...sides('gone.pb.gz', head)], /gone\.pb\.gz: no such file/));
  it('no base', () => expectLine(['check', '--head', head], /no base was named/));
  it('an empty folder', () => {
    mkdirSync(join(work, 'void'));
    expectLine(
      ['check', ...sides('void', head)],
      /void: the folder holds neither profiles/,
      /go test/,
    );
  });
  it('an empty file', () => {
    expectLine(['check', ...sides(make('e.pb.gz', ''), head)], /e\.pb\.gz: is empty/);
  });
  it('a picture', () => {
    expectLine(
      ['check', ...sides(make('logo.png', png), head)],
      /logo\.png: is a PNG picture/,
      /-memprofile/,
    );
  });
  it('a CPU profile', () => {
    const cpu = join(FIXTURES, 'profiles/kind-cpu.pb.gz');
    expectLine(['check', ...sides(cpu, head)], /kind-cpu\.pb\.gz: is a CPU profile/, /-memprofile/);
  });
  it('a truncated gzip', () => {
    const cut = make('cut.pb.gz', bytes().subarray(0, 2000));
    expectLine(['check', ...sides(cut, head)], /cut\.pb\.gz: .*gzip.*: write it again/);
  });
  it('a bomb', () => {
    const bomb = make('bomb.pb.gz', gzipSync(Buffer.alloc(257 * 1024 * 1024), { level: 1 }));
    expectLine(['check', ...sides(bomb, head)], /bomb\.pb\.gz: unpacks to more than \d+ bytes/);
  });
  it('a policy with a typo', () => {
    const typo = make(
      'typo.yml',
      'version: 1\nbudgets:\n  - name: x\n    packges: ["**"]\n    alloc_space: { max: 1 }\n',
    );
    const { status, stderr } = heapgate(['check', ...sides(head, head), '--policy', typo]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/typo\.yml:4:5 unknown key "packges" \(did you mean "packages"\?\)/);
  });
  it('a missing policy', () => {
    expectLine(
      ['check', ...sides(head, head), '--policy', 'no.yml'],
      /no\.yml: no such policy file/,
    );
  });
  it('normalising, which would hide growth', () => {
    expectLine(['check', ...sides(head, head), '--normalize'], /--normalize is for viewing only/);
  });
  it('a wrong option', () => {
    const { status, stderr } = heapgate(['check', '--bse', head]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/unknown option '--bse'/);
  });
  it('a report that cannot be written', () => {
    expectLine(
      ['check', ...sides(head, head), '--output', 'no/where.txt'],
      /no\/where\.txt: the report cannot be written/,
    );
  });
});

describe('text profiles of a live server', () => {
  const text = (name: string) => join(FIXTURES, 'profiles', name);
  const live = sides(text('server-heap.txt'), text('server-heap-gc.txt'));

  it('are compared, with the memory statistics of both sides', () => {
    const { status, stdout } = heapgate(['check', ...live]);
    expect(stdout).toMatch(/^Nothing was judged: no budget of built-in policy matches/);
    expect(stdout).toContain('budget whole profiles with "/run"');
    expect(stdout).toMatch(/runtime\.MemStats\s+base\s+head\s+change/);
    expect(stdout).toMatch(/HeapAlloc\s+1\.71 MiB/);
    expect(status).toBe(2);
    expect(heapgate(['check', ...live, '--format', 'markdown']).stdout).toMatch(
      /\| HeapObjects \|/,
    );
  });

  it('show them on request', () => {
    expect(heapgate(['top', text('server-heap.txt'), '--memstats']).stdout).toMatch(
      /^Alloc\s+1794824$/m,
    );
    expect(heapgate(['top', join(DEMO, 'head/store.pb.gz'), '--memstats']).status).toBe(2);
  });
});

describe('the rest of the command line', () => {
  it('helps and says its version', () => {
    expect(heapgate(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('check [options]'),
    });
    const help = heapgate(['check', '--help']).stdout;
    expect(help).toContain('outputs and profiles of the base; repeatable');
    expect(help).not.toMatch(/default: (?:\[\]|false)/);
    const { version } = JSON.parse(readFileSync(join(FIXTURES, '../package.json'), 'utf8'));
    expect(heapgate(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('limits top and orders it by cum', () => {
    const head = join(DEMO, 'head/store.pb.gz');
    const { stdout } = heapgate(['top', head, '--cum', '--limit', '3', '--metric', 'alloc_space']);
    expect(stdout).toMatch(/Showing top 3 nodes out of \d+/);
    expect(stdout).toMatch(/testing\.\(\*B\)\.runN/);
    expect(heapgate(['top', head, '--limit', 'x']).status).toBe(2);
  });
});
