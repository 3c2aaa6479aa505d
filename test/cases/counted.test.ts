import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, repository } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { goIsHere } from '../helpers/go.ts';

const CLI = join(FIXTURES, '../dist/cli.js');
const MODULE = join(FIXTURES, 'cases/counted');
const PATH = 'example.com/counted/';

const hasGo = goIsHere();
if (!hasGo) console.log('no Go on PATH: the cases of measuring by result were not measured');

// biome-ignore lint/suspicious/noExplicitAny: the report as it is printed
type Report = any;
type Files = Readonly<Record<string, string>>;

/** The module of all cases as it is on the base. */
function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((at) => [relative(folder, at), readFileSync(at, 'utf8')]));
}

/** The same on the head: one constant says which side a case is. */
function grown(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('const head = false', 'const head = true'),
    ]),
  );
}

function check(cwd: string, ...words: string[]) {
  const args = [CLI, 'check', '--ref', 'HEAD~1', '--format', 'json', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return { status, report: JSON.parse(stdout) as Report };
}

/** `fail 64 > 128 B, 1 > 1`: how a result stands, and what it allocates in an operation. */
function told({ results }: Report, packagePath: string): Record<string, string> {
  const own = results.filter((one: Report) => one.package === PATH + packagePath);
  return Object.fromEntries(
    own.map(({ name, standing, bytesPerOp, allocsPerOp }: Report) => {
      const change = (figure: Report) =>
        figure ? `${Math.round(figure.base)} > ${Math.round(figure.head)}` : '-';
      return [name, `${standing} ${change(bytesPerOp)} B, ${change(allocsPerOp)}`];
    }),
  );
}

/** What was found beside the results themselves: `warn set-up BenchmarkReset`. */
function found({ findings }: Report, packagePath: string): string[] {
  return findings
    .filter(({ verdict }: Report) => verdict !== 'pass')
    .filter(({ result }: Report) => result.package === PATH + packagePath)
    .map(({ verdict, target, metric, result }: Report) => {
      return `${verdict} ${target.kind === 'result' ? metric : target.kind} ${result.name}`;
    })
    .sort();
}

const DOUBLED = 'fail 64 > 128 B, 1 > 1';

describe.skipIf(!hasGo)('measured by result, a head that grows in each of its packages', () => {
  let report: Report;

  // One run over the packages: each of them a case, and most of the time goes into building.
  it('fails', () => {
    const files = filesOf(MODULE);
    const folder = repository(files);
    commit(folder, grown(files));
    const { status, ...judged } = check(folder);
    ({ report } = judged);
    expect([status, report.conclusion]).toEqual([1, 'fail']);
  }, 480_000);

  it('is found in every kind of function, to the byte', () => {
    expect(told(report, 'ops')).toMatchObject({
      BenchmarkClosure: DOUBLED,
      BenchmarkDefer: 'fail 80 > 144 B, 2 > 2',
      BenchmarkGenericInt: 'fail 88 > 152 B, 2 > 2',
      BenchmarkGenericString: 'fail 152 > 280 B, 2 > 2',
      BenchmarkIterator: 'fail 320 > 640 B, 5 > 5',
      BenchmarkParallel: DOUBLED,
      BenchmarkPool: 'fail 0 > 102 B, 0 > 0',
      BenchmarkSmallOfMuch: 'fail 4096 > 4112 B, 1 > 2',
    });
    expect(told(report, 'outside')).toEqual({ BenchmarkOutside: 'fail 64 > 128 B, 1 > 2' });
    expect(told(report, 'program')).toEqual({ BenchmarkProgram: DOUBLED });
  });

  it('is found in goroutines and timers that no stack of a benchmark leads to', () => {
    expect(told(report, 'ops')).toMatchObject({
      BenchmarkGoroutine: 'fail 192 > 640 B, 3 > 3',
      BenchmarkAfterFunc: 'fail 304 > 496 B, 4 > 4',
    });
  });

  it('is named with its function and line', () => {
    const lines = report.causes.map((cause: Report) => `${cause.function} ${cause.line}`);
    const line = (text: string) =>
      readFileSync(join(MODULE, 'ops/ops_test.go'), 'utf8').split('\n').indexOf(text) + 1;
    expect(lines).toContain(
      `${PATH}ops.deferred ${line('	defer func() { sink = make([]byte, size(64, 128)) }()')}`,
    );
    expect(lines).toContain(
      `${PATH}ops.filled[...] ${line('func filled[T any](n int) []T { return make([]T, n) }')}`,
    );
  });

  it('is judged from nothing on', () => {
    expect(told(report, 'ops')).toMatchObject({
      BenchmarkZero: expect.stringMatching(/^fail 0 > 8 B/),
    });
  });

  it('is found of sub-benchmarks, whatever they are called', () => {
    const names = told(report, 'names');
    expect(Object.keys(names).sort()).toEqual(
      [
        ...['with_space', '[brackets]', 'a/b/c', 'same', 'same#01', 'ünï→', 'a|b', '#00'],
        ...['long'.repeat(75), 'size-8', 'x=1,y=2', '(paren)', 'dot.star*', 'back\\slash'],
        ...['quote"\'`', 'tab_new_line', '$dollar^'],
      ]
        .map((name) => `BenchmarkNames/${name}`)
        .sort(),
    );
    expect(new Set(Object.values(names))).toEqual(new Set([DOUBLED]));
  });

  it('is found of siblings together, where names change from process to process', () => {
    expect(told(report, 'unsteady')).toEqual({ BenchmarkUnsteady: 'fail 128 > 256 B, 2 > 2' });
  });

  it('is found whatever a benchmark prints, and not where it only reports a figure', () => {
    expect(told(report, 'prints')).toEqual({
      BenchmarkErrors: DOUBLED,
      BenchmarkLike: DOUBLED,
      BenchmarkLines: DOUBLED,
      BenchmarkLogs: DOUBLED,
      BenchmarkNoLine: DOUBLED,
      BenchmarkOwnMetric: 'same 64 > 64 B, 1 > 1',
    });
  });

  it('is found of benchmarks that refuse or skip small counts', () => {
    expect(told(report, 'counts')).toMatchObject({
      BenchmarkRefuses: DOUBLED,
      BenchmarkSkips: DOUBLED,
    });
  });

  it('is found beside a TestMain with its own flags, and a rate that it sets', () => {
    expect(told(report, 'flags')).toEqual({ BenchmarkFlags: DOUBLED });
    expect(told(report, 'rate')).toMatchObject({ BenchmarkBeside: DOUBLED });
  });

  it('is found of packages that want one port or one file', () => {
    for (const name of ['A', 'B']) {
      expect(told(report, `port${name.toLowerCase()}`)).toEqual({
        [`BenchmarkPort${name}`]: DOUBLED,
      });
      expect(told(report, `temp${name.toLowerCase()}`)).toEqual({
        [`BenchmarkTemp${name}`]: DOUBLED,
      });
    }
  });

  it('warns of initialisation and of set-up, beside the results', () => {
    expect(found(report, 'start')).toEqual(['warn init (init)']);
    expect(told(report, 'start')).toEqual({ BenchmarkStart: 'same 64 > 64 B, 1 > 1' });
    expect(found(report, 'setup')).toContain('warn set-up BenchmarkReset');
    expect(told(report, 'setup')).toMatchObject({
      BenchmarkLoop: 'same 64 > 64 B, 1 > 1',
      BenchmarkReset: 'same 64 > 64 B, 1 > 1',
      BenchmarkStopped: 'same 64 > 64 B, 1 > 1',
    });
  });

  it('warns of what each operation leaves in use, and not of caches and finalizers', () => {
    expect(found(report, 'kept')).toEqual([
      'fail alloc_space BenchmarkFinalizer',
      'warn inuse_space BenchmarkLeak',
      'warn inuse_space BenchmarkLeakLoop',
    ]);
  });

  it('tells what fails on one side, and judges what is beside it', () => {
    expect(told(report, 'fails')).toMatchObject({
      'BenchmarkSub/a': DOUBLED,
      'BenchmarkSub/b': expect.stringMatching(/^gone/),
      'BenchmarkSub/c': DOUBLED,
      BenchmarkOnBase: expect.stringMatching(/^inconclusive/),
      BenchmarkOnBoth: expect.stringMatching(/^unmeasured/),
      BenchmarkOnHead: expect.stringMatching(/^gone/),
    });
  });

  it('tells that a TestMain ends before any benchmark', () => {
    expect(told(report, 'exits')).toEqual({ BenchmarkExits: expect.stringMatching(/^gone/) });
    expect(report.unmeasured).toEqual([
      {
        side: 'head',
        package: `${PATH}exits`,
        code: 'all-skipped',
        message: 'TestMain ended before any benchmark',
      },
    ]);
  });
});

describe.skipIf(!hasGo)('measured by result, one package', () => {
  const { 'go.mod': mod, 'start/start_test.go': start } = filesOf(MODULE) as {
    'go.mod': string;
    'start/start_test.go': string;
  };

  it('is no pass where no benchmark matches, though its start was measured', () => {
    const files = { 'go.mod': mod, 'start/start_test.go': start };
    const folder = repository(files);
    commit(folder, {});
    const { status, report } = check(folder, '--no-share', '--bench', 'Nope');
    expect([status, report.headline]).toEqual([2, 'Could not judge: no benchmark matches Nope']);
  }, 240_000);
});
