import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import type { Finding } from '../../src/policy/finding.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Limit, Policy } from '../../src/policy/policy.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { hasFailed } from '../../src/self-test/trial.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { alone, type Broken, tested } from '../helpers/self-test.ts';
import { policyOf } from './policies.ts';

const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');

const limits =
  (edit: (limit: Limit) => Partial<Limit>) =>
  (policy: Policy): Policy => ({
    ...policy,
    budgets: policy.budgets.map((budget) => ({
      ...budget,
      limits: budget.limits.map((limit) => ({ ...limit, ...edit(limit) })),
    })),
  });
const only =
  (keep: (finding: Finding) => boolean) =>
  (judgement: Judgement): Judgement => ({
    ...judgement,
    findings: judgement.findings.filter(keep),
  });
const runs =
  (edit: (run: ProfileSet['runs'][number], i: number) => ProfileSet['runs'][number]) =>
  (set: ProfileSet): ProfileSet => ({ ...set, runs: set.runs.map(edit) });

/** What each does to the built-in policy on a counted set, of 42 growths: how many go unseen. */
const BROKEN: readonly [string, number, Broken][] = [
  [
    'limits are a thousandfold',
    42,
    {
      policy: limits(({ absolute, relative }) => ({
        absolute: absolute * 1000,
        relative: relative && relative * 1000,
      })),
    },
  ],
  [
    'limits are a thousandth',
    31,
    { policy: limits(({ absolute }) => ({ absolute: absolute / 1000, relative: 0 })) },
  ],
  ['head is read from the files of base', 42, { head: (_, base) => base }],
  ['nothing is judged', 42, { judgement: only(() => false) }],
  [
    'one metric is left out',
    10,
    { judgement: only(({ limit }) => limit.metric !== 'alloc_objects') },
  ],
  ['set-up is left out', 10, { judgement: only(({ target }) => target.kind !== 'set-up') }],
  [
    'one result is left out',
    3,
    {
      judgement: only(
        ({ result, target }) => result?.name !== 'BenchmarkKeep' || target.kind !== 'result',
      ),
    },
  ],
  [
    'a budget that warns fails',
    22,
    {
      policy: (policy) => ({
        ...policy,
        budgets: policy.budgets.map((budget) => ({ ...budget, level: 'error' })),
      }),
    },
  ],
  [
    'a run that fails says so nowhere',
    20,
    { judgement: (judgement) => ({ ...judgement, conclusion: 'pass' }) },
  ],
  [
    'everything is inconclusive',
    42,
    {
      judgement: (judgement) => ({
        ...judgement,
        findings: judgement.findings.map(
          (finding): Finding => ({
            ...finding,
            outcome: { verdict: 'inconclusive', over: 0, why: { code: 'no-pair' } },
          }),
        ),
      }),
    },
  ],
  [
    'the processes of a pair are swapped',
    30,
    {
      head: runs((run) => {
        const { process } = run;
        if (process?.kind !== 'result') return run;
        return { ...run, process: { ...process, at: process.at === 'low' ? 'high' : 'low' } };
      }),
      base: runs((run) => {
        const { process } = run;
        if (process?.kind !== 'result') return run;
        return { ...run, process: { ...process, at: process.at === 'low' ? 'high' : 'low' } };
      }),
    },
  ],
];

describe('a broken gate, on a counted set by what is built in', () => {
  it.each(BROKEN)('is noticed where %s', async (_, least, broken) => {
    const found = await tested(alone('stock/base'), defaultPolicy(), broken);
    expect(found.of).toBe(42);
    expect(found.of - found.caught).toBeGreaterThanOrEqual(least);
    expect(hasFailed(found)).toBe(true);
  });
});

describe('a broken gate, on profiles that were given', () => {
  const sides = { base: alone('demo/base').base, head: alone('demo/head').base };
  it.each<[string, number, Broken]>([
    ['limits are a thousandfold', 54, BROKEN[0]![2]],
    [
      'a share is a hundredfold',
      30,
      { policy: limits(({ relative }) => ({ relative: relative && relative * 100 })) },
    ],
    ['head is read from the files of base', 54, { head: (_, base) => base }],
    [
      'the lines of head are those of base',
      34,
      {
        head: (head, base) => ({
          ...head,
          runs: head.runs.map((run, i) => ({ ...run, output: base.runs[i]!.output })),
        }),
      },
    ],
    [
      'the profiles of head are those of base',
      20,
      {
        head: (head, base) => ({
          ...head,
          runs: head.runs.map((run, i) => ({ ...run, profile: base.runs[i]!.profile })),
        }),
      },
    ],
    ['functions are left out', 3, { judgement: only(({ target }) => target.kind !== 'function') }],
    ['whole packages are left out', 5, { judgement: only(({ limit }) => limit.per !== 'run') }],
    [
      'only the first budget is judged',
      26,
      { policy: (policy) => ({ ...policy, budgets: policy.budgets.slice(0, 1) }) },
    ],
  ])('is noticed where %s', async (_, least, broken) => {
    const found = await tested(sides, demo, broken);
    expect(found.of).toBe(54);
    expect(found.of - found.caught).toBeGreaterThanOrEqual(least);
  });

  it('is noticed where the earlier of two budgets holds', async () => {
    const policy = policyOf([
      'benchmarks: ["**"]\nalloc_space: { increase: 1 MiB }',
      'benchmarks: ["**"]\nalloc_space: { increase: 5% }',
    ]);
    expect(await tested(sides, policy)).toMatchObject({ caught: 15, of: 15 });
    const reversed = await tested(sides, policy, {
      policy: (of) => ({ ...of, budgets: of.budgets.toReversed() }),
    });
    expect(reversed).toMatchObject({ caught: 0, of: 15 });
  });
});
