import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { holdAgainst } from '../../src/policy/hold.ts';
import { judge } from '../../src/policy/judge.ts';
import type { BudgetVerdict } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { neededGrowth } from '../../src/policy/self-test/growth.ts';
import { isCaught, selfTest } from '../../src/policy/self-test/self-test.ts';
import { grownProfile } from '../../src/profile/grown-profile.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';
import { compareLoops, loops } from '../helpers/loops.ts';

const MODULE = 'example.com/ledger';
const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');

function policyOf(lines: readonly string[], rest = ''): Policy {
  const budget = ['name: x', 'packages: ["**"]', ...lines];
  return parsePolicy(`version: 1\nbudgets:\n  - ${budget.join('\n    ')}\n${rest}`, 'policy.yml');
}

function tryOn(base: ProfileSet, head: ProfileSet, policy: Policy) {
  return selfTest(base, judge(compare(base, head, [MODULE]), policy));
}

const sides = (capture: string) =>
  [fixtureSet(`${capture}/base`), fixtureSet(`${capture}/head`)] as const;

describe('a growth put into the base', () => {
  it('is caught by every budget of the demo, and by the built-in ones', () => {
    expect(tryOn(...sides('demo'), demo)).toMatchObject({ caught: 14, of: 14, unable: 0 });
    expect(tryOn(...sides('demo'), defaultPolicy())).toMatchObject({ caught: 5, of: 5 });
  });

  it('shows as what was put in, on what was to grow and no more', () => {
    const { trials } = tryOn(...sides('demo'), defaultPolicy());
    for (const { growth, judged, tested } of trials) {
      expect(judged).toMatchObject({ verdict: 'fail', delta: growth, base: tested.base });
      expect(judged!.over).toBeLessThanOrEqual(1);
    }
  });

  it('is caught whatever the limit, the attribute and the benchmarks', () => {
    const limit = fc.constantFrom(
      'alloc_space: { increase: 0 }',
      'alloc_space: { increase: 5% and 0 }',
      'alloc_space: { increase: 29% and 16 B }',
      'alloc_space: { max: 12 MiB, increase: 7% }',
      'alloc_space: { max: 0 }',
      'alloc_space: { increase: 3 B/op and 5% }',
      'alloc_space: { max: 1 MiB/op }',
      'alloc_objects: { increase: 0 }',
      'alloc_objects: { increase: 1 /op }',
      'inuse_space: { increase: 1 MiB }',
      'inuse_objects: { increase: 3 }',
    );
    const attribute = fc.constantFrom('owned', 'flat', 'cum');
    const functions = fc.constantFrom([], ['functions: ["*"]'], ['functions: ["(*Parser).*"]']);
    const benchmarks = fc.constantFrom([], ['benchmarks: ["BenchmarkParse"]']);
    fc.assert(
      fc.property(limit, attribute, functions, benchmarks, (text, by, named, within) => {
        const policy = policyOf([`attribute: ${by}`, ...named, ...within, text]);
        const found = tryOn(...sides('demo'), policy);
        expect(found.trials.filter((trial) => trial.unable === '' && !isCaught(trial))).toEqual([]);
        // Parsing touches nothing of the other packages.
        if (within.length === 0) expect(found.of).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('is just over: one less is within', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const operations = fc.integer({ min: 1, max: 5000 });
    const limits = policyOf([
      'alloc_space: { increase: 5% and 64 KiB, max: 12 MiB }',
      'alloc_objects: { increase: 7 /op, max: 90 /op }',
    ]).budgets[0]!.limits;
    fc.assert(
      fc.property(amount, operations, fc.constantFrom(...limits), (base, ran, limit) => {
        const by = limit.per === 'op' ? ran : 1;
        const verdict = { limit, base: base / by, verdict: 'pass' } as BudgetVerdict;
        const growing = { operations: by, period: 1, family: 1, spread: 0 };
        const growth = neededGrowth(verdict, growing) as number;
        const outcome = (more: number) => {
          const head = (base + more) / by;
          return holdAgainst(limit, { base: base / by, head, delta: more / by }).outcome;
        };
        expect(outcome(growth)).toBe('broken');
        if (growth > 1) expect(outcome(growth - 1)).toBe('kept');
      }),
    );
  });

  it('has to exceed what repeats of the same code differ by', () => {
    const [base, head] = sides('demo');
    const name = `${MODULE}/money.Amount.String`;
    const noise = {
      name,
      file: 'money.go',
      line: 1,
      root: [],
      amounts: { alloc_space: 5000, alloc_objects: 10 },
      size: 500,
    };
    const repeat = (more: number) => ({
      ...base,
      runs: base.runs.flatMap((run) => [
        run,
        { ...run, name: `${run.name}.2`, profile: grownProfile(run.profile, more ? [noise] : []) },
      ]),
    });
    const policy = policyOf([
      'functions: ["Amount.String"]',
      'alloc_space: { increase: 1% and 100 }',
    ]);
    const calm = tryOn(repeat(0), head, policy);
    const noisy = tryOn(repeat(1), head, policy);
    expect([calm.caught, noisy.caught]).toEqual([1, 1]);
    expect(noisy.trials[0]!.growth - calm.trials[0]!.growth).toBeGreaterThan(5000);
    expect([calm.trials[0]!.spread, noisy.trials[0]!.spread]).toEqual([0, 25_000]);
  });

  it('is what samples can show, of new functions too', () => {
    const { caught, of, trials } = tryOn(...sides('sampled'), demo);
    expect([caught, of]).toEqual([9, 9]);
    for (const { tested, growth, unable } of trials) {
      if (tested.limit.kind === 'increase' && unable === '')
        expect(growth).toBeGreaterThan(tested.base / 10);
    }
    const each = policyOf(['functions: ["*"]', 'alloc_space: { increase: 5% }']);
    expect(tryOn(...sides('sampled'), each)).toMatchObject({ caught: 23, of: 23, unable: 0 });
  });

  it('is no larger for one limit because of another', () => {
    const policy = parsePolicy(
      `version: 1
budgets:
  - name: whole
    packages: ["**"]
    alloc_space: { increase: 1 KiB, max: 100 MiB }
    inuse_space: { increase: 1 MiB }
  - name: each
    packages: ["**"]
    functions: ["*"]
    attribute: cum
    alloc_space: { increase: 0 }
    alloc_objects: { increase: 3 }
`,
      'policy.yml',
    );
    const { caught, of, trials } = tryOn(...sides('demo'), policy);
    expect(caught).toBe(of);
    for (const { judged, growth } of trials) expect(judged!.delta).toBe(growth);
  });

  it('is put in where the sums have room', () => {
    const policy = policyOf(['functions: ["*"]', 'alloc_space: { max: 1000000 GiB }']);
    const { caught, of, unable } = tryOn(...sides('demo'), policy);
    expect([caught, of, unable]).toEqual([8, 8, 24]);
  });

  it('is tried for the largest figures of every limit, where there are very many', () => {
    const [base, head] = sides('demo');
    const judgement = judge(compare(base, head, [MODULE]), demo);
    const [first] = judgement.verdicts;
    const many = Array.from({ length: 300 }, (_, i) => ({ ...first!, base: i + 1 }));
    const verdicts = [...many, ...judgement.verdicts.slice(1)];
    const { trials, untried } = selfTest(base, { ...judgement, verdicts });
    expect([trials.length, untried]).toEqual([200, 113]);
    expect(new Set(trials.map(({ tested }) => tested.limit)).size).toBe(
      new Set(judgement.verdicts.map(({ limit }) => limit)).size,
    );
  });

  it('is found under the b.Loop of a benchmark as well', () => {
    const policy = policyOf(['functions: ["*"]', 'alloc_space: { increase: 1 B/op }']);
    const found = selfTest(loops('loop-1000'), judge(compareLoops('loop-1000'), policy));
    expect(found.caught).toBe(found.of);
    expect(found.of).toBeGreaterThan(0);
  });
});

describe('a gate that cannot fail', () => {
  it('says so where the capture bears no verdict', () => {
    const { of, unable, trials } = tryOn(...sides('default'), demo);
    expect([of, unable]).toEqual([0, 10]);
    expect(trials[0]!.unable).toMatch(/ran for a time and not for a number of iterations/);
  });

  it('is found out where the policy does not do what it did', () => {
    const [base, head] = sides('demo');
    const judgement = judge(compare(base, head, [MODULE]), demo);
    const ignore = policyOf(
      ['alloc_space: { increase: 0 }'],
      'ignore: [{ packages: ["**"] }]',
    ).ignore;
    const blind = { ...judgement, policy: { ...demo, ignore } };
    expect(selfTest(base, blind)).toMatchObject({ caught: 0, of: 14 });
    const [from, to] = sides('sampled');
    const sampled = { ...judge(compare(from, to, [MODULE]), demo), policy: { ...demo, ignore } };
    expect(selfTest(from, sampled)).toMatchObject({ caught: 0, of: 9, unable: 1 });
    const lax = judge(judgement.diff, policyOf(['alloc_space: { increase: 50 MiB }']));
    const strict = policyOf(['alloc_space: { increase: 0 }']);
    const mixed = { ...judge(judgement.diff, strict), policy: lax.policy };
    expect(selfTest(base, mixed)).toMatchObject({ caught: 0, of: 5 });
  });

  it('is found out where a repeat is no number', () => {
    const [base, head] = sides('demo');
    const runs = base.runs.flatMap((run) => {
      const { samples } = run.profile;
      const values = samples.values.map((column) =>
        column.map((value, i) => (i % 7 ? value : Number.NaN)),
      );
      const profile = { ...run.profile, samples: { ...samples, values } };
      return [run, { ...run, name: `${run.name}.2`, profile }];
    });
    const policy = policyOf(['alloc_space: { increase: 1 KiB }']);
    expect(tryOn({ ...base, runs }, head, policy)).toMatchObject({ caught: 0, of: 5 });
  });

  it('says so where no growth reaches the limit', () => {
    const [base, head] = sides('demo');
    const judgement = judge(
      compare(base, head, [MODULE]),
      policyOf(['alloc_space: { increase: 1 B }']),
    );
    const verdicts = judgement.verdicts.map((verdict) => ({
      ...verdict,
      limit: { ...verdict.limit, absolute: Number.POSITIVE_INFINITY },
    }));
    const found = selfTest(base, { ...judgement, verdicts });
    expect(found).toMatchObject({ caught: 0, of: 0, unable: 5 });
  });

  it('has nothing to say where nothing was judged', () => {
    const policy = policyOf(['functions: ["nothingLikeThis"]', 'alloc_space: { increase: 0 }']);
    expect(tryOn(...sides('demo'), policy)).toEqual({
      caught: 0,
      of: 0,
      unable: 0,
      untried: 0,
      trials: [],
    });
  });

  it('says so of limits per operation on samples', () => {
    const policy = policyOf(['alloc_space: { increase: 100 B/op }']);
    const { of, trials } = tryOn(...sides('sampled'), policy);
    expect(of).toBe(0);
    expect(trials[0]!.unable).toBe('limits per operation are not tried on samples');
  });
});
