import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/report.ts';
import {
  diffOf,
  findingOf,
  fn,
  inputOf,
  judgementOf,
  MODULE,
  PLACES,
} from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

describe('annotations', () => {
  it('stand on the line that explains a result, inside the repository', () => {
    const [first, ...others] = CASES['over-budget']!().annotations;
    expect(first).toEqual({
      level: 'error',
      title: 'Over budget: operations stay lean',
      message: 'BenchmarkPost/large 328 → 1352 B/op (+312 %), in (*Store).Post, x.go:7',
      file: 'm/x.go',
      line: 7,
    });
    expect(others.map(({ message }) => message)).toEqual([
      'BenchmarkParse 1200 → 2300 B/op (+91.7 %), in (*Parser).grow, x.go:7',
      'BenchmarkPost/large 5 → 6 allocs/op (+1), in (*Store).Post, x.go:7',
      'BenchmarkParse 12 → 13 allocs/op (+1), in (*Parser).grow, x.go:7',
    ]);
  });

  it('stand on the line of a function that has its own budget', () => {
    expect(CASES['over-functions']!().annotations).toMatchObject([
      { level: 'error', title: 'Over budget: parser stays lean', file: 'm/x.go', line: 7 },
      { level: 'error', file: 'm/x.go', line: 7 },
      { level: 'warning', title: 'Over a budget that warns: package m' },
    ]);
  });

  it('are none where all is well', () => {
    expect(CASES.within!().annotations).toEqual([]);
  });

  it('have no place where the file is not of the repository', () => {
    const each = fn('F', [1, 2], { file: '/usr/lib/go/src/x.go' });
    const judgement = judgementOf([findingOf('fail', each)], diffOf([each]));
    const [first] = buildReport(inputOf(judgement), PLACES).annotations;
    expect(first).toMatchObject({ file: undefined, line: undefined });
  });

  const failed = (message: string) => ({ code: 'failed', message }) as const;
  const STORE = `${MODULE}/store`;
  it.each([
    ['BenchmarkMake: a_test.go:9: boom', 'store/a_test.go', 9],
    ['./store.go:3:1: undefined: x', 'store/store.go', 3],
    ['store/store.go:3:1: undefined: x', 'store/store.go', 3],
    // Of another package.
    ['../wal/wal.go:3:1: undefined: x', undefined, undefined],
    ['panic: oh no', undefined, undefined],
  ])('stand on the line where what ran on base fails: %s', (message, file, line) => {
    const unmeasured = [{ package: STORE, base: { code: 'ran' } as const, head: failed(message) }];
    const judgement = judgementOf([], diffOf([], { unmeasured }));
    const { annotations } = buildReport(inputOf(judgement), PLACES);
    expect(annotations).toEqual(
      file === undefined
        ? []
        : [{ level: 'error', title: 'Could not judge', message: expect.any(String), file, line }],
    );
    expect(annotations.every((each) => each.message.includes('failed on head: '))).toBe(true);
  });

  it('stand there for what is new and fails, and not for what fails on both sides', () => {
    const head = failed('a_test.go:9: boom');
    const unmeasured = [
      { package: STORE, base: { code: 'no-benchmarks' } as const, head },
      { package: `${MODULE}/wal`, base: head, head },
    ];
    const judgement = judgementOf([], diffOf([], { unmeasured }));
    expect(buildReport(inputOf(judgement), PLACES).annotations).toMatchObject([
      { level: 'warning', title: 'Not measured', file: 'store/a_test.go', line: 9 },
    ]);
  });

  it('are as many as the runner shows, in the order of the findings, and count the rest', () => {
    const functions = Array.from({ length: 15 }, (_, i) => fn(`F${i}`, [100, 200 + i]));
    const findings = [
      ...functions.map((each) => findingOf('fail', each)),
      ...functions.map((each) => findingOf('warn', each)),
    ];
    const all = buildReport(inputOf(judgementOf(findings, diffOf(functions)))).annotations;
    const errors = all.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(9);
    expect(errors[0]!.message).toContain('F0 in');
    expect(errors.at(-1)!.message).toBe('7 more findings like these: the report lists all of them');
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });
});
