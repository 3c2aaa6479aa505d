import { expect, it } from 'vitest';
import { pairRuns } from '../../src/compare/pair-runs.ts';
import type { Manifest } from '../../src/profile/manifest.ts';
import { fixtureSet } from '../helpers/fixtures.ts';

const one = (side: string, file: string) =>
  fixtureSet(`demo/${side}`, (name) => name.startsWith(file));
const told = (side: string, file: string) => ({
  ...one(side, file),
  manifests: [{ packages: [] } as unknown as Manifest],
});

it('two single files are compared, whatever they measured', () => {
  const { pairs } = pairRuns(one('base', 'store'), one('head', 'codec'));
  expect(pairs.map(({ base, head }) => [base.length, head.length])).toEqual([[1, 1]]);
});

it('two sets that happen to hold one package each are not: it may have moved', () => {
  expect(pairRuns(told('base', 'store'), told('head', 'codec')).pairs).toEqual([]);
  expect(pairRuns(told('base', 'store'), told('head', 'store')).pairs).toHaveLength(1);
});

it('of a set and a file that does not tell its package, the package is taken', () => {
  const { runs, ...set } = one('head', 'codec');
  const untold = { ...set, runs: runs.map((run) => ({ ...run, measured: '' })) };
  const { pairs } = pairRuns(told('base', 'store'), untold);
  expect(pairs.map(({ measured }) => measured)).toEqual([expect.stringMatching(/\/store$/)]);
});
