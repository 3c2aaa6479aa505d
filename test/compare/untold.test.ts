import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Metric } from '../../src/profile/metric.ts';
import { filesOf, fixtureSet } from '../helpers/fixtures.ts';
import { oneColumn } from '../helpers/one-column.ts';
import { readSet } from '../helpers/read.ts';
import { tested } from '../helpers/self-test.ts';

const POLICY = parsePolicy(
  `version: 1
built-in: off
budgets:
  - name: none
    packages: ["**"]
    alloc_space: { increase: 0/run, max: 1 KiB/run }
    alloc_objects: { increase: 0/run, max: 1/run }
`,
  'policy.yml',
);

/** The store of the demo as if a continuous profiler had kept one column of it. */
function filesOfOnly(side: 'base' | 'head', metric: Metric) {
  const [profile, output] = filesOf(`sampled/${side}`).filter(({ name }) => /store\./.test(name));
  const file = oneColumn(profile!, metric);
  return [file, { ...output!, name: file.name.replace(/\.pb$/, '.txt') }];
}

const only = (side: 'base' | 'head', metric: Metric) => readSet(filesOfOnly(side, metric));

describe('a sampled profile of one column', () => {
  it.each([
    ['alloc_space', 'no alloc_objects'],
    ['alloc_objects', 'no alloc_space'],
  ] as const)('%s: cannot tell, and says what is not there', async (metric, lacks) => {
    const base = only('base', metric);
    const judgement = judge(compare(base, only('head', metric)), POLICY);
    const ofMetric = judgement.findings.filter(({ limit }) => limit.metric === metric);
    expect(ofMetric.map(({ limit }) => limit.kind).sort()).toEqual(['increase', 'max']);
    for (const { outcome } of ofMetric) {
      expect(outcome).toMatchObject({
        verdict: 'inconclusive',
        why: { code: 'untold', lacks: expect.stringContaining(lacks) },
      });
    }
    expect(judgement.diff.notes).toContainEqual({
      level: 'warning',
      code: 'untold',
      profile: `sampled/base/store.${metric}.pb`,
      lacks: expect.stringContaining(lacks),
      more: 1,
    });
    const sides = { base: filesOfOnly('base', metric), head: filesOfOnly('head', metric) };
    const { of, caught } = await tested(sides, POLICY);
    expect([of, caught]).toEqual([0, 0]);
  });

  it('is told apart from the other side, which has both', () => {
    const { diff } = compare(
      fixtureSet('sampled/base', (name) => name.startsWith('store')),
      only('head', 'alloc_space'),
    );
    const figure = diff.packages.find(({ own }) => own)!.metrics.alloc_space!.owned;
    expect(figure.untold).toMatchObject({
      code: 'untold',
      profile: 'sampled/head/store.alloc_space.pb',
      lacks: expect.stringMatching(/^no alloc_objects/),
    });
    expect(figure.interval).toEqual({ low: -Infinity, high: Infinity });
    expect(figure.estimates).toBeUndefined();
  });
});

it.each(['sampled', 'default'])('what Go writes tells it all: %s', (folder) => {
  const { diff } = compare(fixtureSet(`${folder}/base`), fixtureSet(`${folder}/head`));
  expect(diff.notes.map(({ code }) => code)).not.toContain('untold');
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
  const { capture } = compare(unstated('base'), unstated('head')).diff;
  expect(capture.class).toBe('advisory');
  expect(capture.doubts[0]).toEqual({ code: 'no-period' });
});
