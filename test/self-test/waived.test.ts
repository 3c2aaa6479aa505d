import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { allFilesOf, alone, type Broken, type Files, tested } from '../helpers/self-test.ts';
import { policyOf } from './policies.ts';

const SETS: Readonly<Record<string, () => Files>> = {
  counted: () => alone('stock/base'),
  loops: () => alone('loops', (name) => name.startsWith('bn-1000.')),
  sampled: () => ({ base: allFilesOf('sampled/base'), head: allFilesOf('sampled/head') }),
};

const waiver = (budget: string, metric: string, upTo: string, expires: string, more = '') =>
  `  - { budget: ${budget}, metric: ${metric}, up-to: ${upTo}, reason: r, owner: o, expires: ${expires}${more} }`;

const BUDGETS = [
  'functions: ["*"]\nalloc_space: { increase: 5%, max: 1 }',
  'packages: ["**"]\nalloc_objects: { increase: 0 }',
  'benchmarks: ["**", "(init)", "(set-up)"]\nalloc_space: { increase: 5%, max: 0 }\nalloc_objects: { increase: 1 }',
  'benchmarks: ["**"]\nalloc_space: { increase: 16 B/run }',
];

const waiving = (...waivers: string[]): Policy =>
  policyOf(BUDGETS, `built-in: off\nwaivers:\n${waivers.join('\n')}`);

const RULES = waiving(
  waiver('b0', 'alloc_space', '300% and 2 KiB', '2027-01-31'),
  waiver('b0', 'alloc_space', 'max 1 GiB', '2027-01-31', ', packages: ["**/s*"]'),
  waiver('b1', 'alloc_objects', '7', '2026-11-27', ', packages: ["**"]'),
  waiver('b2', 'alloc_space', '512 B', '2027-01-31', ', benchmarks: ["Benchmark*e*"]'),
  waiver('b2', 'alloc_space', 'max 2 KiB', '2027-01-31'),
  waiver('b2', 'alloc_objects', '100', '2026-11-26'),
  waiver('b3', 'alloc_space', '1 MiB/run', '2027-01-31'),
);

const wrong = ({ trials }: Awaited<ReturnType<typeof tested>>) =>
  trials.filter(({ outcome }) => outcome.kind === 'missed' || outcome.kind === 'accused');

describe('a gate with waivers', () => {
  it.each(Object.keys(SETS))(
    'catches what goes beyond them in %s, and nothing within',
    async (set) => {
      const rules = set === 'counted' ? { ...RULES, budgets: RULES.budgets.slice(2, 3) } : RULES;
      const found = await tested(SETS[set]!(), rules);
      expect(wrong(found)).toEqual([]);
      expect(found.of).toBeGreaterThan(10);
      const plain = await tested(SETS[set]!(), { ...rules, waivers: [] });
      expect(sum(found)).toBeGreaterThan(sum(plain));
    },
  );

  it.each<[string, (policy: Policy) => Policy]>([
    ['takes them for twice as much', (policy) => changed(policy, (upTo) => upTo * 2)],
    ['takes them for half as much', (policy) => changed(policy, (upTo) => upTo / 2)],
    ['does not read them', (policy) => ({ ...policy, waivers: [] })],
    [
      'lets those that have expired hold',
      (policy) => ({
        ...policy,
        waivers: policy.waivers.map((each) => ({ ...each, expires: '2027-01-31' })),
      }),
    ],
    [
      'takes each for all of its budget',
      (policy) => ({
        ...policy,
        waivers: policy.waivers.map((each) => ({
          ...each,
          benchmarks: undefined,
          packages: undefined,
        })),
      }),
    ],
  ])('that %s is noticed', async (_, breaks) => {
    const broken: Broken = { policy: breaks };
    const found = await tested(SETS.loops!(), RULES, broken);
    expect(found.caught).toBeLessThan(found.of);
  });
});

function changed(policy: Policy, amount: (absolute: number) => number): Policy {
  const waivers = policy.waivers.map((each) => ({
    ...each,
    upTo: { ...each.upTo, absolute: amount(each.upTo.absolute) },
  }));
  return { ...policy, waivers };
}

/** How much was put in, all together. */
function sum({ trials }: Awaited<ReturnType<typeof tested>>): number {
  const amounts = trials.flatMap(({ growth }) => Object.values(growth));
  return amounts.reduce((all, amount) => all + amount, 0);
}
