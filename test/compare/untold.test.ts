import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTest } from '../../src/policy/self-test/self-test.ts';
import type { Metric } from '../../src/profile/metric.ts';
import { readSet } from '../../src/profile/read-set.ts';
import { filesOf, fixtureSet } from '../helpers/fixtures.ts';
import { oneColumn } from '../helpers/one-column.ts';

const policy = (trust: string) =>
  parsePolicy(
    `version: 1
trust: ${trust}
budgets:
  - name: none
    packages: ["**"]
    alloc_space: { increase: 0, max: 1 KiB }
    alloc_objects: { increase: 0, max: 1 }
`,
    'policy.yml',
  );

/** The store of the demo as if a continuous profiler had kept one column of it. */
function only(side: 'base' | 'head', metric: Metric) {
  const [profile, output] = filesOf(`sampled/${side}`).filter(({ name }) => /store\./.test(name));
  const file = oneColumn(profile!, metric);
  return readSet([file, { ...output!, name: file.name.replace(/\.pb$/, '.txt') }]);
}

describe('a sampled profile of one column', () => {
  it.each([
    ['alloc_space', 'sampled', 'no alloc_objects: how many samples there were is unknown'],
    ['alloc_space', 'advisory', 'no alloc_objects: how many samples there were is unknown'],
    ['alloc_objects', 'sampled', 'no alloc_space: how many samples there were is unknown'],
    ['alloc_objects', 'advisory', 'no alloc_space: how many samples there were is unknown'],
  ] as const)('%s, trust: %s: cannot tell, and says what is not there', (metric, trust, why) => {
    const base = only('base', metric);
    const judgement = judge(compare(base, only('head', metric)), policy(trust));
    const ofMetric = judgement.verdicts.filter((verdict) => verdict.metric === metric);
    expect(ofMetric.map(({ limit }) => limit.kind).sort()).toEqual(['increase', 'max']);
    for (const { verdict, reason } of ofMetric) {
      expect(verdict).toBe('inconclusive');
      expect(reason).toContain(`store.${metric}.pb has ${why}`);
    }
    expect(judgement.diff.notes.map(({ text }) => text).join()).toContain(
      `sampled/base/store.${metric}.pb and 1 more have ${why}`,
    );
    const { of, caught } = selfTest(base, judgement);
    expect([of, caught]).toEqual([0, 0]);
  });

  it('is told apart from the other side, which has both', () => {
    const diff = compare(
      fixtureSet('sampled/base', (name) => name.startsWith('store')),
      only('head', 'alloc_space'),
    );
    const figure = diff.packages.find(({ own }) => own)!.metrics.alloc_space!.owned;
    expect(figure.untold).toMatch(/^sampled\/head\/store\.alloc_space\.pb has no alloc_objects/);
    expect(figure.interval).toEqual({ low: -Infinity, high: Infinity });
    expect(figure.estimates).toBeUndefined();
  });
});

it.each(['sampled', 'default'])('what Go writes tells it all: %s', (folder) => {
  const diff = compare(fixtureSet(`${folder}/base`), fixtureSet(`${folder}/head`));
  expect(diff.notes.map(({ text }) => text).join()).not.toMatch(/unknown|less than one sample/);
  for (const { metrics } of diff.functions) expect(metrics.alloc_space!.cum.untold).toBeUndefined();
});

it('without a sampling period nothing tells what was left out, and no figure is taken for exact', () => {
  const unstated = (side: 'base' | 'head') => {
    const set = fixtureSet(`demo/${side}`);
    return {
      ...set,
      runs: set.runs.map((run) => ({ ...run, profile: { ...run.profile, period: 0 } })),
    };
  };
  const { capture } = compare(unstated('base'), unstated('head'));
  expect(capture.class).toBe('advisory');
  expect(capture.reasons[0]).toMatch(/^some profile has no sampling period/);
});
