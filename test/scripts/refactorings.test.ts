import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Figures {
  name: string;
  base: [bytes: number, objects: number];
  head: [bytes: number, objects: number];
}

interface Commit {
  module: string;
  commit: string;
  results: Figures[];
  red: string[];
  redFunctions: string[];
  grown: {
    function: string;
    line: number;
    isOver: boolean;
    results: (Figures & { red: boolean; lines: number[] })[];
  };
}

/** Plain JavaScript, which the types are not asked of. */
async function script(name: string) {
  return import(new URL(`../../scripts/refactorings/${name}.mjs`, import.meta.url).href);
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const kept = JSON.parse(read('scripts/refactorings/figures.json')) as { commits: Commit[] };
const { report } = await script('report');
const { faultsOf, isBeyond } = await script('judge');

describe('docs/refactorings.md', () => {
  it('is what the kept figures say', () => {
    expect(read('docs/refactorings.md')).toBe(report(kept));
  });

  it('has each commit once', () => {
    const names = kept.commits.map(({ module, commit }) => `${module} ${commit}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a real refactoring', () => {
  it('is never red, and none with a growth is missed', () => {
    const faults = kept.commits.flatMap((each) =>
      faultsOf(each).map((fault: string) => `${each.module} ${each.commit}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  const changed = (change: (commit: Commit) => void) => {
    const copy = structuredClone(kept.commits.find(({ grown }) => grown.results.some(isBeyond))!);
    change(copy);
    return faultsOf(copy).length;
  };

  it.each<[what: string, change: (commit: Commit) => void]>([
    ['another size', ({ results }) => (results[0]!.head[0] += 40)],
    ['a red result', ({ red }) => red.push('BenchmarkA alloc_space')],
    ['a red function', ({ redFunctions }) => redFunctions.push('m.io/app.Parse')],
    [
      'a growth that is not red',
      ({ grown }) => Object.assign(grown.results.find(isBeyond)!, { red: false }),
    ],
    ['a cause elsewhere', ({ grown }) => (grown.results.find(isBeyond)!.lines = [])],
    ['a growth within the budget of its function', ({ grown }) => (grown.isOver = false)],
    ['no growth', ({ grown }) => (grown.results = [])],
  ])('would have a fault with %s', (_, change) => {
    expect(changed(change)).toBeGreaterThan(0);
  });
});
