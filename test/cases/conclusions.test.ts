import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commit, git, repository, tempFolder } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { goIsHere } from '../helpers/go.ts';

const CLI = join(FIXTURES, '../dist/cli.js');
const CASES = join(FIXTURES, 'cases');
const SETS = join(FIXTURES, 'sets');

// Building and running takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

if (!goIsHere())
  console.log('no Go on PATH: what is red for a reason that is not the change was not measured');

interface Found {
  readonly verdict: string;
  readonly target: { readonly kind: string; readonly package?: string };
  readonly result: { readonly package: string; readonly name: string };
}

interface Checked {
  readonly status: number | null;
  readonly markdown: string;
  readonly headline: string;
  readonly conclusion: string;
  readonly unmeasured: readonly { side: string; package: string; code: string; message: string }[];
  readonly notes: readonly { level: string; text: string }[];
  readonly findings: readonly Found[];
}

function check(cwd: string, ...args: string[]): Checked {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [CLI, 'check', ...args, ...words], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GOTOOLCHAIN: 'local' },
    });
  const { status, stdout, stderr } = run('--format', 'json');
  if (stdout === '') throw new Error(stderr);
  return { status, markdown: '', ...JSON.parse(stdout) };
}

/** The repository of a case, its head checked out. */
function clone(name: string, head: string): string {
  const folder = join(tempFolder(), name);
  execFileSync('git', ['clone', '-q', '-b', head, join(CASES, `${name}.bundle`), folder], {
    stdio: 'pipe',
  });
  return folder;
}

const quick = ['--pair', '20,120'];

describe.skipIf(!goIsHere())('measured here', () => {
  it('first-benchmark: nothing to compare with is a notice', () => {
    const found = check(clone('first-benchmark', 'feat'), '--ref', 'origin/main', ...quick);
    expect(found).toMatchObject({
      status: 0,
      conclusion: 'no-baseline',
      headline:
        'No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it',
      unmeasured: [{ side: 'base', package: 'corp.test/onb/a', code: 'no-benchmarks' }],
    });
  });

  it('first-benchmark: neither side has one, the head has taken it away, --bench is nowhere', () => {
    const folder = clone('first-benchmark', 'feat');
    expect(check(folder, '--ref', 'origin/main', '--bench', 'Nope')).toMatchObject({
      status: 2,
      conclusion: 'error',
      headline: 'Could not judge: no benchmark matches Nope',
    });
    git(folder, 'checkout', '-q', 'origin/main');
    expect(check(folder, '--ref', 'origin/main')).toMatchObject({
      status: 0,
      conclusion: 'no-baseline',
      headline: expect.stringMatching(/^No benchmarks: there is nothing to compare\./),
      notes: [],
    });
    expect(check(folder, '--ref', 'origin/feat', ...quick)).toMatchObject({
      status: 0,
      conclusion: 'warn',
      headline: expect.stringMatching(/^BenchmarkParse is gone/),
      unmeasured: [{ side: 'head', package: 'corp.test/onb/a', code: 'no-benchmarks' }],
    });
  });

  it('base-wants-newer-go: the base cannot be built, which the change is not to blame for', () => {
    const folder = clone('base-wants-newer-go', 'rel');
    expect(check(folder, '--ref', 'origin/main', ...quick)).toMatchObject({
      status: 0,
      conclusion: 'no-baseline',
      headline: expect.stringMatching(
        /^No baseline: base wants a newer Go: go\.mod requires go >= 1\.99 \(running go.*\)\. Nothing was compared$/,
      ),
      unmeasured: [{ side: 'base', package: 'corp.test/gov/a', code: 'wants-newer-go' }],
    });
    git(folder, 'checkout', '-q', 'origin/main');
    expect(check(folder, '--ref', 'origin/rel', ...quick)).toMatchObject({
      status: 2,
      conclusion: 'error',
      headline: expect.stringMatching(/^Could not judge: a wants a newer Go on head/),
    });
  });

  it('head-benchmark-fails: the head fails where the base ran', () => {
    const found = check(clone('head-benchmark-fails', 'feat2'), '--ref', 'origin/main', ...quick);
    expect(found).toMatchObject({
      status: 0,
      conclusion: 'warn',
      headline:
        'BenchmarkMake fails on head: a_test.go:9: boom, and nothing watches what it measured. 1 benchmark is within budget',
    });
  });

  it('cannot-run: packages that run on neither side warn, and ignore or exclude lift them', () => {
    const folder = clone('cannot-run', 'feat');
    const some = ['./flagm', './skipb', './skipm', './one'];
    const found = check(folder, ...some, '--ref', 'origin/main', ...quick);
    expect([found.status, found.conclusion]).toEqual([1, 'fail']);
    expect(found.headline).not.toContain('flagm');
    expect(found.unmeasured.map(({ side, package: name }) => `${side} ${name}`)).toEqual(
      ['flagm', 'one', 'skipm'].flatMap((name) => [
        `base corp.test/tm/${name}`,
        `head corp.test/tm/${name}`,
      ]),
    );
    const onHead = found.unmeasured.filter(({ side }) => side === 'head');
    expect(onHead.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'failed: exit code 2: need -dsn',
      'failed: exit code 1: leak: found unexpected goroutines',
      'all-skipped: TestMain ended before any benchmark: no DB',
    ]);

    const alone = check(folder, './flagm', './one', '--ref', 'origin/main', ...quick);
    expect(alone).toMatchObject({
      status: 0,
      conclusion: 'warn',
      headline:
        'Nothing was judged: corp.test/tm/flagm runs on neither side: it failed: exit code 2: need -dsn; and 1 more package likewise',
    });
    const without = check(
      folder,
      ...some,
      '--ref',
      'origin/main',
      ...quick,
      '--exclude',
      '**/{flagm,one,skipm}',
    );
    expect(without.unmeasured).toEqual([]);
  });

  it('cannot-run: what is ignored makes nothing of the rest unlike', () => {
    const folder = clone('cannot-run', 'feat');
    const policy = join(CASES, 'cannot-run.yml');
    const found = check(
      folder,
      './flagm',
      './rateb',
      './zero',
      '--ref',
      'origin/main',
      ...quick,
      '--policy',
      policy,
    );
    expect(found).toMatchObject({ status: 1, conclusion: 'fail', unmeasured: [] });
    const open = found.findings.filter(({ verdict }) => verdict !== 'pass');
    expect(open.map(({ verdict, result }) => `${verdict} ${result.package}`)).toContain(
      'fail corp.test/tm/zero',
    );
    expect(new Set(open.map(({ result }) => result.package))).toEqual(
      new Set(['corp.test/tm/zero']),
    );
    expect(found.notes.map(({ text }) => text).join()).not.toContain('ignore');
  });

  it('tells that the head does not compile, beside what could be judged', () => {
    const bench = (name: string) =>
      `package ${name}\n\nimport "testing"\n\nvar sink []byte\n\nfunc BenchmarkMake(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tsink = make([]byte, 64)\n\t}\n}\n`;
    const folder = repository({
      'go.mod': 'module example.com/broken\n\ngo 1.21\n',
      'good/good_test.go': bench('good'),
      'bad/bad_test.go': `${bench('bad')}\nfunc broken() { nonsense }\n`,
    });
    // A base that does not build is not the change's fault.
    commit(folder, { 'bad/bad_test.go': bench('bad') });
    expect(check(folder, '--ref', 'HEAD~1', ...quick)).toMatchObject({
      status: 0,
      conclusion: 'inconclusive',
      headline: expect.stringMatching(
        /^Cannot tell: bad does not build on base: bad.bad_test\.go:13:17: undefined: nonsense$/,
      ),
      findings: expect.arrayContaining([
        expect.objectContaining({
          verdict: 'pass',
          result: expect.objectContaining({ package: 'example.com/broken/good' }),
        }),
      ]),
    });
  });
});

/** The same of sets that were kept, on any machine. */
describe('of a stored set', () => {
  const sides = (name: string) => [
    '--base',
    join(SETS, name, 'base'),
    '--head',
    join(SETS, name, 'head'),
  ];

  it('says that the base has no benchmarks, which is no mistake', () => {
    expect(check(SETS, ...sides('first-benchmark'))).toMatchObject({
      status: 0,
      conclusion: 'no-baseline',
      headline: expect.stringContaining('base has no benchmarks yet'),
    });
    const none = join(SETS, 'no-benchmarks');
    expect(check(SETS, '--base', none, '--head', none)).toMatchObject({
      status: 0,
      headline: expect.stringContaining('No benchmarks: there is nothing to compare'),
    });
  });

  it('fails where a base that was named could not be measured', () => {
    expect(check(SETS, ...sides('base-wants-newer-go'))).toMatchObject({
      status: 2,
      conclusion: 'no-baseline',
      headline: expect.stringContaining('base wants a newer Go'),
    });
  });

  it('says what failed on the head, and what was skipped', () => {
    expect(check(SETS, ...sides('head-benchmark-fails'))).toMatchObject({
      status: 0,
      conclusion: 'warn',
      headline:
        'BenchmarkMake fails on head: a_test.go:9: boom, and nothing watches what it measured. 1 benchmark is within budget',
    });
    expect(check(SETS, ...sides('all-skipped'))).toMatchObject({
      status: 0,
      conclusion: 'warn',
      headline:
        'Nothing was judged: sk runs on neither side: it skips its benchmarks: BenchmarkDB: a_test.go:3: no db',
    });
    const strict = check(SETS, ...sides('all-skipped'), '--fail-on', 'warning');
    expect(strict.status).toBe(2);
  });

  it('is refused where its profiles are lost, and shown by no other command', () => {
    const lost = join(tempFolder(), 'lost');
    mkdirSync(lost);
    const manifest = join(SETS, 'first-benchmark/head/heapgate-set.json');
    writeFileSync(join(lost, 'heapgate-set.json'), execFileSync('cat', [manifest]));
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [CLI, ...args], { cwd: lost, encoding: 'utf8' });
    expect(run('check', '--base', '.', '--head', '.')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'heapgate-set.json: names corp.test_onb_a.start.pb.gz, which is not beside it: keep the whole folder',
      ),
    });
    const none = join(SETS, 'no-benchmarks');
    for (const args of [
      ['diff', '--base', none, '--head', none],
      ['top', none],
    ]) {
      expect(run(...args)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('there is no heap profile: heapgate-set.json says'),
      });
    }
  });
});
