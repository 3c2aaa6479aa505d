import { describe, expect, it } from 'vitest';
import {
  benchmarkAt,
  exitOfBuild,
  firstTelling,
  oneLine,
  whyFailed,
  whySkipped,
} from '../../src/profile/go-messages.ts';

describe('firstTelling', () => {
  it('finds the error of a build', () => {
    const log =
      'go: downloading example.com/x v1.0.0\n# example.com/db [example.com/db.test]\n./row.go:3:9: undefined: x\n';
    expect(firstTelling(log)).toBe('./row.go:3:9: undefined: x');
  });

  it.each([
    [
      'go: errors parsing go.mod:\ngo.mod:5: syntax error\n',
      'go: errors parsing go.mod: go.mod:5: syntax error',
    ],
    [
      'a.go:3:8: no required module provides package b.c/d; to add it:\n\tgo get b.c/d\n',
      'a.go:3:8: no required module provides package b.c/d; to add it: go get b.c/d',
    ],
    ['go: downloading b.c/d v1.0.0\n', 'go: downloading b.c/d v1.0.0'],
    ['go: ends here:\n', 'go: ends here:'],
    ['', 'go failed and said nothing'],
  ])('goes on after a colon: %j', (log, told) => expect(firstTelling(log)).toBe(told));
});

describe('exitOfBuild', () => {
  it.each([
    'go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)',
    'go: module . listed in go.work file requires go >= 1.30 (running go 1.26.8)',
    'go: download go1.99.0: golang.org/toolchain@v0.0.1: 404 Not Found',
    'note: module requires Go 1.30',
    "go: errors parsing go.mod: go.mod:3: invalid go version '1.99.0': must match format 1.23",
  ])('knows %j as a Go that is not there', (message) => {
    expect(exitOfBuild(message)).toBe('wants-newer-go');
  });

  it.each(['a.go:3:9: undefined: x', 'go: example.com/x@v1.2.3: not found'])(
    'takes %j for a failed build',
    (message) => expect(exitOfBuild(message)).toBe('build-failed'),
  );
});

describe('whySkipped', () => {
  it('quotes the first benchmark that was skipped', () => {
    const now = 'BenchmarkDB\n    a_test.go:3: no db\n--- SKIP: BenchmarkDB\nPASS\n';
    const then = '--- SKIP: BenchmarkDB\n    a_test.go:3: no db\nPASS\n';
    for (const text of [now, then]) {
      expect(whySkipped(text, '')).toBe('BenchmarkDB: a_test.go:3: no db');
    }
    expect(whySkipped('BenchmarkDB\n--- SKIP: BenchmarkDB\nPASS\n', '')).toBe('BenchmarkDB');
  });

  it('tells TestMain that ended from a pattern that matched nothing', () => {
    expect(whySkipped('', 'no DB\n')).toBe('TestMain ended before any benchmark: no DB');
    expect(whySkipped('PASS\n', '')).toBe('');
  });
});

describe('whyFailed', () => {
  const begun = 'pkg: example.com/db\nBenchmarkA \t 100\t 5 ns/op\nBenchmarkB \t';

  it('names the benchmark that panicked', () => {
    const stderr =
      'some log\npanic: runtime error: index out of range [3]\n\ngoroutine 7 [running]:\n';
    expect(whyFailed(begun, stderr, 2)).toBe(
      'BenchmarkB: panic: runtime error: index out of range [3]',
    );
  });

  it('quotes what b.Fatal said', () => {
    const stdout = 'BenchmarkB \t--- FAIL: BenchmarkB\n    b_test.go:9: no rows\nFAIL\n';
    expect(whyFailed(stdout, '', 1)).toBe('BenchmarkB: b_test.go:9: no rows');
  });

  it.each([
    ['\n\tboom\n\tmore', 'panic: boom'],
    ['\n\t\n\t  boom', 'panic: boom'],
    ['', 'panic:'],
  ])('finds the first words of a panic below it: %j', (words, told) => {
    const stderr = `panic: ${words}\n\ngoroutine 7 [running]:\nexample.com/x.BenchmarkB(0x1)\n\t/x.go:9\nexit status 2\n`;
    expect(whyFailed('', stderr, 2)).toBe(`BenchmarkB: ${told}`);
  });

  it.each([
    ['above it, as -v prints them', '    x_test.go:7: boom\n--- FAIL: BenchmarkB-2\nFAIL'],
    ['of a sub-benchmark', '--- FAIL: A\n    --- FAIL: BenchmarkB-2\n        x_test.go:7: boom\n'],
    ['of both', '    x_test.go:7: boom\n--- FAIL: A (0.00s)\n    --- FAIL: BenchmarkB-2\nFAIL\n'],
  ])('quotes words %s', (_, stdout) => {
    expect(whyFailed(stdout, '', 1)).toBe('BenchmarkB-2: x_test.go:7: boom');
  });

  it('falls back on the exit code and the last words', () => {
    expect(whyFailed('', 'no database\n', 3)).toBe('exit code 3: no database');
    expect(whyFailed(begun, '', null)).toBe('BenchmarkB: ended by a signal');
  });
});

describe('benchmarkAt', () => {
  it('is none where the last one has its result', () => {
    expect(benchmarkAt('BenchmarkA \t 100\t 5 ns/op\nPASS\n', '')).toBe('');
  });

  it('is found on the stacks where its name is not printed yet', () => {
    const stderr =
      'SIGQUIT: quit\n\ngoroutine 6 [running]:\nexample.com/db.BenchmarkRow.func1(...)\n';
    expect(benchmarkAt('', stderr)).toBe('BenchmarkRow');
  });
});

describe('oneLine', () => {
  it('leaves no line end and no control character', () => {
    expect(oneLine('a\r\n::error::b\u001b[31m\u202ec')).toBe('a ::error::b [31m c');
    expect(oneLine('x'.repeat(400))).toHaveLength(300);
  });
});
