import { describe, expect, it } from 'vitest';
import { alone, type Files, tested } from '../helpers/self-test.ts';
import { policyOf } from './policies.ts';

const ONE = 'benchmarks: ["example.com/ledger/money.*"]\nalloc_space: { increase: 5% }';

/** The packages whose profiles each round judges, for a limit on the results of one. */
async function judgedBy(files: Files, limits: readonly string[]): Promise<string[]> {
  const rounds: string[] = [];
  const base: NonNullable<Parameters<typeof tested>[2]>['base'] = (set) => {
    rounds.push([...new Set(set.runs.map(({ measured }) => measured))].sort().join(' '));
    return set;
  };
  const found = await tested(files, policyOf(limits), { base });
  expect(found).toMatchObject({ caught: found.of, unable: 0 });
  return rounds;
}

describe('a round of growths', () => {
  const demo = alone('demo/base');
  const all =
    'example.com/ledger/api/v2 example.com/ledger/codec example.com/ledger/internal/parser example.com/ledger/money example.com/ledger/store';

  it('judges the packages that something is put into, and no other', async () => {
    const rounds = await judgedBy(demo, [ONE]);
    expect(new Set(rounds)).toEqual(new Set(['example.com/ledger/money']));
  });

  it('judges all where whole profiles grow', async () => {
    const rounds = await judgedBy(demo, [
      'benchmarks: ["**"]\nalloc_space: { increase: 1 MiB/run }',
    ]);
    expect(new Set(rounds)).toEqual(new Set([all]));
  });

  it('judges all where a profile has no output: one beside it might become its own', async () => {
    const files = demo.base.filter(({ name }) => !name.endsWith('/store.txt'));
    const rounds = await judgedBy({ base: files, head: files }, [ONE]);
    expect(new Set(rounds)).toEqual(new Set([all]));
  });
});
