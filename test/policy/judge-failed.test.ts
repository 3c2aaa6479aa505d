import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { headlineText } from '../../src/report/headline-text.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { judged, openRows, type Side } from '../helpers/spec.ts';

/* Packages that failed, as `go test` printed it: what it says of them, and what is judged all the same. */

const START = 'pkg: example.com/x | A-8 1000 64 1';
const RAN = `${START} | B-8 1000 64 1 | C-8 1000 64 1 | PASS | ok  \texample.com/x\t1s`;
const END = 'FAIL | exit status 1 | FAIL\texample.com/x\t0.1s | FAIL';
const BOOM = `${START} | --- FAIL: BenchmarkB |     x_test.go:9: boom | ${END}`;

function told(base: Side, head: Side) {
  const judgement = judged(base, head);
  return {
    code: exitCodeOf({ judgement }, 'error'),
    headline: headlineText(headlineOf(judgement, pageNames(judgement.diff))),
    results: judgement.results.map(({ result, standing }) => {
      const { head: ending } = result.endings ?? {};
      return [result.id.name, standing, ending?.code, ending?.message].filter(Boolean).join(' ');
    }),
  };
}

describe('a head that fails where the base ran', () => {
  it.each<readonly [what: string, head: string, headline: string]>([
    ['a benchmark', BOOM, 'BenchmarkB failed on head: x_test.go:9: boom'],
    [
      'a benchmark after its first run',
      `${START} | BenchmarkB-8   \t--- FAIL: BenchmarkB-8 |     x_test.go:9: boom | ${END}`,
      'BenchmarkB failed on head: x_test.go:9: boom',
    ],
    [
      'a panic',
      `${START} | BenchmarkB-8   \tpanic: boom |  | goroutine 7 [running]: | example.com/x.BenchmarkB(0x1) | ${END}`,
      'BenchmarkB failed on head: panic: boom',
    ],
    [
      'a panic of which the end is lost',
      `${START} | panic: boom |  | goroutine 7 [running]: | example.com/x.BenchmarkB(0x1)`,
      'BenchmarkB failed on head: panic: boom',
    ],
    [
      'a test',
      `--- FAIL: TestT (0.00s) |     x_test.go:7: bad | ${END}`,
      'x failed on head: TestT: x_test.go:7: bad',
    ],
    [
      'an exit',
      `${START} | exit status 3 | FAIL\texample.com/x\t0.1s`,
      'x failed on head: exit code 3',
    ],
    ['nothing but that', 'FAIL\texample.com/x\t0.1s', 'x failed on head'],
    [
      'a build',
      '# example.com/x [example.com/x.test] | ./x.go:2:9: undefined: y | FAIL\texample.com/x [build failed]',
      'x does not build on head: ./x.go:2:9: undefined: y',
    ],
    [
      'a build of what it needs',
      '# example.com/y | ./y.go:2:9: undefined: z | FAIL\texample.com/x [build failed]',
      'x does not build on head: ./y.go:2:9: undefined: z',
    ],
    [
      'a build whose words went elsewhere',
      'FAIL\texample.com/x [setup failed]',
      'x does not build on head',
    ],
    [
      'a test binary of its own',
      `${START} | --- FAIL: BenchmarkB |     x_test.go:9: boom | FAIL`,
      'BenchmarkB failed on head: x_test.go:9: boom',
    ],
  ])('could not be judged: %s', (_, head, headline) => {
    expect(told(RAN, head)).toMatchObject({ code: 2, headline: `Could not judge: ${headline}` });
  });

  it('has no figures of what was to come, and is no word of what was not measured', () => {
    expect(told(RAN, BOOM).results).toEqual([
      'BenchmarkB gone failed x_test.go:9: boom',
      'BenchmarkC gone failed',
      'BenchmarkA same',
    ]);
  });

  it('is over budget where something else is', () => {
    const head = BOOM.replace('A-8 1000 64', 'A-8 1000 128');
    expect(told(RAN, head)).toMatchObject({
      code: 1,
      headline:
        'Over budget: BenchmarkA 64 → 128 B/op (+100 %). Not judged: BenchmarkB failed on head: x_test.go:9: boom',
    });
    expect(openRows(judged(RAN, head))).toEqual(['fail BenchmarkA alloc_space 64→128']);
  });

  it.each(['bench-failed.json', 'test-failed.json', 'build-failed.json'])(
    'as events: %s',
    (name) => {
      const events = readFileSync(`${FIXTURES}/cases/printed/${name}`, 'utf8');
      expect(told(RAN, events)).toMatchObject({ code: 2 });
      const { headline } = told(RAN, events);
      expect(headline).toBe(
        {
          'bench-failed.json': 'Could not judge: BenchmarkB failed on head: x_test.go:7: boom',
          'test-failed.json': 'Could not judge: x failed on head: TestT: x_test.go:17: bad',
          'build-failed.json': 'Could not judge: x does not build on head: x.go:2:9: undefined: y',
        }[name],
      );
    },
  );
});

describe('a failure that is no fault of the change', () => {
  it('is of the base: what only the head has cannot be told', () => {
    expect(told(BOOM, RAN)).toMatchObject({
      code: 0,
      headline: 'Cannot tell: BenchmarkB failed on base: x_test.go:9: boom',
      results: ['BenchmarkB inconclusive', 'BenchmarkC inconclusive', 'BenchmarkA same'],
    });
  });

  it('is of both sides: a warning', () => {
    expect(told(BOOM, BOOM)).toMatchObject({ code: 0, results: ['BenchmarkA same'] });
    expect(judged(BOOM, BOOM).conclusion).toBe('warn');
  });

  it('is of a package that the base has no line of: a warning', () => {
    const head = `${RAN} | pkg: example.com/y | ${BOOM.replaceAll('example.com/x', 'example.com/y')}`;
    expect(judged(RAN, head).conclusion).toBe('warn');
  });

  it('is in words alone: what printed its result afterwards did not end there', () => {
    for (const log of ['panic: no', 'FAIL: no', '# notes | FAIL no', '--- SKIP: BenchmarkZ']) {
      const head = `pkg: example.com/x | A-8 1000 64 1 | ${log} | B-8 1000 64 1 | C-8 1000 64 1 | PASS | ok  \texample.com/x\t1s | FAIL`;
      expect(told(RAN, head)).toMatchObject({
        code: 0,
        headline: expect.stringMatching(/^Within/),
      });
    }
  });
});
