import { describe, expect, it } from 'vitest';
import { baselineLabel, joinLabels } from '../../src/github/baseline-label.ts';

const quest = {
  repository: { owner: 'acme', name: 'db' },
  workflow: 'ci.yml',
  base: 'b',
  branch: 'main',
  exceptRun: 1,
};
const now = Date.parse('2026-11-20T12:00:00Z');

function describeIt(distance: number | undefined, createdAt: string, event = 'pull_request') {
  const baseline = { runId: 812, sha: 'a', createdAt, distance, artifacts: [] };
  return baselineLabel(baseline, quest, event, now).description;
}

describe('the label of a base', () => {
  it.each([
    [0, '2026-11-18T11:00:00Z', 'the merge base, from run 812, 2 days old'],
    [1, '2026-11-20T10:00:00Z', '1 commit before the merge base, from run 812, 2 hours old'],
    [7, '2026-11-20T11:59:00Z', '7 commits before the merge base, from run 812, 1 minute old'],
    [0, '2026-11-20T11:59:50Z', 'the merge base, from run 812, just now'],
    [0, 'some day', 'the merge base, from run 812'],
  ])('at distance %s of %s', (distance, createdAt, label) => {
    expect(describeIt(distance, createdAt)).toBe(label);
  });

  it('says that it is only the newest', () => {
    expect(describeIt(undefined, '2026-11-18T11:00:00Z')).toBe(
      'the newest push run of main, as the merge base and its near ancestors have none, from run 812, 2 days old',
    );
  });

  it('names every commit, where several sources found several', () => {
    const one = { sha: 'a'.repeat(40), description: 'from run 1' };
    const other = { sha: 'b'.repeat(40), description: 'from run 2' };
    expect(joinLabels([])).toBeUndefined();
    expect(joinLabels([one])).toEqual(one);
    expect(joinLabels([one, one])).toEqual(one);
    expect(joinLabels([one, other])).toEqual({
      sha: one.sha,
      description: 'from run 1; bbbbbbb: from run 2',
    });
  });
});
