import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { allFilesOf, alone, type Files, tested } from '../helpers/self-test.ts';
import { anyPolicy, SHARES, WIDE } from './policies.ts';

const loops = (...captures: string[]) =>
  alone('loops', (name) => captures.includes(name.split('.')[0]!));
const unlike = (...captures: string[]) =>
  alone('unlike', (name) => captures.includes(name.split('.')[0]!));
const sides = (capture: string): Files => ({
  base: allFilesOf(`${capture}/base`),
  head: allFilesOf(`${capture}/head`),
});

/** The same files, their outputs written otherwise. */
const written = ({ base, head }: Files, write: (text: string) => string): Files => {
  const rewrite = (file: Files['base'][number]) =>
    file.name.endsWith('.txt')
      ? { ...file, bytes: new TextEncoder().encode(write(new TextDecoder().decode(file.bytes))) }
      : file;
  return { base: base.map(rewrite), head: head.map(rewrite) };
};

const SETS: Readonly<Record<string, () => Files>> = {
  counted: () => alone('stock/base'),
  demo: () => sides('demo'),
  'demo, swapped': () => ({ base: sides('demo').head, head: sides('demo').base }),
  default: () => sides('default'),
  sampled: () => sides('sampled'),
  'one number of operations': () => loops('bn-1000'),
  'three lines': () => loops('bn-count3'),
  'two numbers of CPUs': () => loops('bn-cpu12'),
  'b.Loop': () => loops('loop-1000'),
  'two profiles of one package': () => loops('bn-small', 'bn-large'),
  'lines set with spaces': () =>
    written(loops('bn-count3'), (text) => text.replaceAll(/[\t ]+/g, ' ')),
  'lines without a time': () =>
    written(loops('bn-count3'), (text) => text.replaceAll(/[\d.]+ ns\/op/g, '')),
  'as often and once': () => loops('bn-10', 'bn-once'),
  'profiles that share a result': () => unlike('both', 'more'),
  'a name that ends like CPUs': () => unlike('size-8'),
  sites: () => alone('sites', (name) => name.startsWith('base.')),
};

const wrong = ({ trials }: Awaited<ReturnType<typeof tested>>) =>
  trials.filter(({ outcome }) => outcome.kind === 'missed' || outcome.kind === 'accused');

/** How many policies to try that were never tried; without it the same few each time. */
const LONG = process.env.HEAPGATE_SELF_TESTS;

describe('a healthy gate', () => {
  it.each(Object.keys(SETS))(
    'catches every growth in %s, and none that is allowed',
    async (name) => {
      for (const policy of [WIDE, defaultPolicy()]) {
        const found = await tested(SETS[name]!(), policy);
        expect(wrong(found)).toEqual([]);
        if (policy === WIDE) expect(found.of).toBeGreaterThan(10);
        expect(found.caught).toBe(found.of);
      }
    },
  );

  it.each(['counted', 'demo'])(
    'catches them in %s by shares, which no amount hides',
    async (name) => {
      const found = await tested(SETS[name]!(), SHARES);
      expect(wrong(found)).toEqual([]);
      expect(found.caught).toBe(found.of);
    },
  );

  it('catches them above a cap, where repeats differ by more than is left below it', async () => {
    const cap = 'budgets: [{ name: cap, benchmarks: ["**"], alloc_space: { max: 3 KiB } }]';
    const found = await tested(
      alone('stock/base'),
      parsePolicy(`version: 1\nbuilt-in: off\n${cap}\n`, 'p.yml'),
    );
    expect(wrong(found)).toEqual([]);
  });

  it('tries growths of one benchmark in two profiles apart, for one finding is about both', async () => {
    const policy = `version: 1
budgets:
  - { name: packages, packages: ["**"], alloc_space: { max: 100 } }
  - { name: in use, benchmarks: ["**"], inuse_space: { max: 100 } }
`;
    const found = await tested(unlike('both', 'more'), parsePolicy(policy, 'p.yml'));
    expect(wrong(found)).toEqual([]);
    expect(found.caught).toBe(found.of);
  });

  it('is never accused, whatever the policy and the set', async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, fc.constantFrom(...Object.keys(SETS)), async (policy, name) => {
        expect(wrong(await tested(SETS[name]!(), policy))).toEqual([]);
      }),
      LONG === undefined ? { numRuns: 25, seed: 11 } : { numRuns: Number(LONG) },
    );
  });
});
