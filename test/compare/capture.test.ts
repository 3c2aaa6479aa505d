import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { loops } from '../helpers/loops.ts';

it('is advisory where only one side tells the platform', () => {
  const side = loops('bn-10');
  const silent = {
    ...side,
    runs: side.runs.map((run) => ({ ...run, output: { ...run.output!, goos: '' } })),
  };
  expect(compare(side, side).capture.class).toBe('exact');
  expect(compare(side, silent).capture).toEqual({
    class: 'advisory',
    reasons: ['operating systems differ: linux on base, unknown on head'],
  });
});
