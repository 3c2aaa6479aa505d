import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { fixtureSet } from '../helpers/fixtures.ts';

const judged = (capture: 'sampled' | 'demo', budget: string, rest = '') =>
  judge(
    compare(fixtureSet(`${capture}/base`), fixtureSet(`${capture}/base`)),
    parsePolicy(`version: 1\nbudgets:\n  - name: x\n    ${budget}\n${rest}`, 'policy.yml'),
  );
const NAMED = 'packages: ["**/api/v2"]\n    functions: [Absent]\n    alloc_space: { max: 1 KiB }';

describe('what no sample shows', () => {
  it('cannot be told', () => {
    const { conclusion, verdicts } = judged('sampled', NAMED);
    expect(conclusion).toBe('inconclusive');
    expect(verdicts).toMatchObject([
      { verdict: 'inconclusive', local: 'Absent', base: 0, head: 0 },
    ]);
    expect(verdicts[0]!.reason).toMatch(/^nothing of it was sampled .* -memprofilerate=1$/);
  });

  it('is a rule without effect where every allocation is counted', () => {
    const { verdicts, notes } = judged('demo', NAMED);
    expect(verdicts).toEqual([]);
    expect(notes.map(({ text }) => text).join()).toMatch(/"x" judges nothing/);
  });

  it('cannot be told beside what was sampled', () => {
    const some = NAMED.replace('[Absent]', '["*", Absent]');
    const locals = judged('sampled', some).verdicts.map(({ local }) => local);
    expect(locals.length).toBeGreaterThan(1);
    expect(locals.filter((local) => local === 'Absent')).toEqual(['Absent']);
  });

  it('is no matter where it is ignored, or its package did not run', () => {
    const ignore = 'ignore: [{ packages: ["**/api/v2"] }]\n';
    const all = 'packages: ["**/api/v2"]\n    functions: ["*"]\n    alloc_space: { max: 1 GiB }';
    expect(judged('sampled', all, ignore).verdicts).toEqual([]);
    expect(judged('sampled', NAMED.replace('api/v2', 'elsewhere')).verdicts).toEqual([]);
  });
});
