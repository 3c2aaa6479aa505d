import { describe, expect, it } from 'vitest';
import { benchmarkAt, firstTelling, oneLine, whyFailed } from '../../src/collect/messages.ts';

describe('firstTelling', () => {
  it('finds the error of a build', () => {
    const log =
      'go: downloading example.com/x v1.0.0\n# example.com/db [example.com/db.test]\n./row.go:3:9: undefined: x\n';
    expect(firstTelling(log)).toBe('./row.go:3:9: undefined: x');
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
