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
  it('names the function, the amount and the rule, and exits 1', () => {
    const { status, stdout, stderr } = heapgate(['check', ...demo, ...policy]);
    expect(stdout.split('\n')[0]).toMatch(
      /Over budget: \(\*Parser\)\.grow in internal\/parser .* \+7\.21 MiB \(\+63\.8 %\), limit \+?5 ?% and 64 KiB/,
    );
    expect(stdout).toContain('parser stays lean');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('holds with the sides swapped, and exits 0', () => {
    const { status, stdout } = heapgate([
      'check',
      ...sides(join(DEMO, 'head'), join(DEMO, 'base')),
      ...policy,
    ]);
    expect(stdout).toMatch(/^Within budget: 14 of 14/);
    expect(status).toBe(0);
  });

  it('fails on warnings where it is told to, and never where it is told never', () => {
    const warning = join(work, 'warning.yml');
    writeFileSync(
      warning,
      'version: 1\nbudgets:\n  - name: w\n    packages: ["**/store"]\n    alloc_space: { increase: 1 MiB }\n    level: warning\n',
    );
    const run = (...extra: string[]) =>
      heapgate(['check', ...demo, '--policy', warning, ...extra]).status;
    expect(run()).toBe(0);
    expect(run('--fail-on', 'warning')).toBe(1);
    expect(heapgate(['check', ...demo, ...policy, '--fail-on', 'never']).status).toBe(0);
  });

  it('judges by the built-in policy where there is none', () => {
    const { status, stdout } = heapgate(['check', ...demo]);
    expect(stdout).toMatch(/^Over budget: .*limit \+?5 ?% and 16 KiB/);
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
    expect(report).toMatchObject({ schema: 'heapgate/report/v1', conclusion: 'fail' });
    expect(heapgate(['check', ...demo, ...policy, '--format', 'markdown']).stdout).toMatch(
      /^### ❌ Over budget: /,
    );
  });

  it('colours only where it is told to', () => {
    const start = '\u001b[';
    expect(heapgate(['check', ...demo, ...policy]).stdout).not.toContain(start);
    expect(heapgate(['check', ...demo, ...policy], { FORCE_COLOR: '1' }).stdout).toContain(start);
    expect(
      heapgate(['check', ...demo, ...policy], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout,
    ).not.toContain(start);
  });

  it('does not call benchmarks that ran for a time a pass or a failure', () => {
    const timed = sides(join(FIXTURES, 'default/base'), join(FIXTURES, 'default/head'));
    const { status, stdout } = heapgate(['check', ...timed, ...policy]);
    expect(stdout).toMatch(/^Cannot tell: .*-benchtime=1000x/);
    expect(status).toBe(0);
    const strict = join(work, 'strict.yml');
    writeFileSync(strict, `${readFileSync(policy[1]!, 'utf8')}\non-inconclusive: fail\n`);
    expect(heapgate(['check', ...timed, '--policy', strict]).status).toBe(2);
  });

  it('is never green where no rule matches', () => {
    const none = join(work, 'none.yml');
    writeFileSync(
      none,
      'version: 1\nbudgets:\n  - name: n\n    packages: ["nowhere/**"]\n    alloc_space: { max: 1 GiB }\n',
    );
    const { status, stdout } = heapgate(['check', ...demo, '--policy', none]);
    expect(stdout).toMatch(/Nothing was judged/);
    expect(status).toBe(2);
  });
});

describe('heapgate check --self-test', () => {
  const check = (...args: string[]) => heapgate(['check', ...args, ...policy, '--self-test']);

  it('shows how each budget was broken, and exits 0', () => {
    const { status, stdout, stderr } = check(...demo);
    expect(stdout).toMatch(
      /^Self-test: a growth just over each budget, .* was caught, 14 of 14\.\n/,
    );
    expect(stdout).toMatch(
      /^caught +parser stays lean +\(\*Parser\)\.\S+nal\/parser +alloc_space \+5% and 64 KiB +11\.3 MiB +\+579 KiB +fail$/m,
    );
    expect(stdout.match(/^caught /gm)).toHaveLength(14);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('exits 2 where nothing could have failed, and says why', () => {
    const timed = sides(join(FIXTURES, 'default/base'), join(FIXTURES, 'default/head'));
    const { status, stdout } = check(...timed);
    expect(stdout).toMatch(/^Self-test: no growth could have broken 10 budgets: .* ran for a time/);
    expect(stdout.match(/^cannot fail /gm)).toHaveLength(10);
    expect(status).toBe(2);
  });

  it('is Markdown and data as well', () => {
    expect(check(...demo, '--format', 'markdown').stdout).toContain(
      '| caught | parser stays lean |',
    );
    const report = JSON.parse(check(...demo, '--format', 'json').stdout);
    expect(report).toMatchObject({ schema: 'heapgate/self-test/v1', caught: 14, of: 14 });
    const [first] = report.growths;
    expect(first).toMatchObject({ verdict: 'fail', caught: true, unable: null });
    expect(first.head).toBeGreaterThan(first.base);
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
    expectLine(['check', ...sides('void', head)], /void: the folder holds no profile/, /go test/);
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
    expect(stdout).toMatch(/^Cannot tell: /);
    expect(stdout).toMatch(/runtime\.MemStats\s+base\s+head\s+change/);
    expect(stdout).toMatch(/HeapAlloc\s+1\.71 MiB/);
    expect(status).toBe(0);
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
