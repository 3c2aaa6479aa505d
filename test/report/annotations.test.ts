import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { buildReport } from '../../src/report/report.ts';
import { diffOf, fn, inputOf, judgementOf, verdictOf } from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

describe('annotations', () => {
  it('stand on the allocating line, inside the repository', () => {
    expect(annotations(CASES['over-budget']!())).toEqual([
      {
        level: 'error',
        title: 'Over budget: parser stays lean',
        message:
          '(*Parser).node in internal/parser allocates +125 KiB (+12.5 %), limit +5% and 64 KiB',
        file: 'internal/parser/parsernode.go',
        line: 42,
      },
      {
        level: 'warning',
        title: 'Over a budget that warns: api objects',
        message: '(*Handler).List in api allocates +3000 objects (+7.32 %), limit +5%',
        file: 'api/handlerlist.go',
        line: 42,
      },
    ]);
  });

  it('are none where all is well', () => {
    expect(annotations(CASES.within!())).toEqual([]);
  });

  it('have no place where the file is not of the repository', () => {
    const each = fn('F', [1, 2], { file: '/usr/lib/go/src/x.go' });
    const report = buildReport(inputOf(judgementOf([verdictOf('fail', each)], diffOf([each]))));
    expect(annotations(report)[0]).toMatchObject({ file: undefined, line: undefined });
  });

  it('are as many as the runner shows, furthest over first, and count the rest', () => {
    const functions = Array.from({ length: 15 }, (_, i) => fn(`F${i}`, [100, 200 + i]));
    const verdicts = [
      ...functions.map((each) => verdictOf('fail', each)),
      ...functions.map((each) => verdictOf('warn', each)),
    ];
    const all = annotations(buildReport(inputOf(judgementOf(verdicts, diffOf(functions)))));
    const errors = all.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(9);
    expect(errors[0]!.message).toContain('F14 in');
    expect(errors.at(-1)!.message).toBe('7 more budgets like these: the report lists all of them');
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });
});
