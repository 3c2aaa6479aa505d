import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incompleteBetaInverse } from '../../src/compare/statistics/incomplete-beta.ts';

/** Plain JavaScript, which the types are not asked of. */
async function script(name: string) {
  return import(new URL(`../../scripts/experiment/${name}.mjs`, import.meta.url).href);
}

const { functionOf } = await script('sites');
const { interval, shareText } = await script('share');
const { alone } = await script('calls');

describe('the bounds of a share', () => {
  it.each([
    [0, 300],
    [2, 1175],
    [5, 10],
    [10, 10],
  ])('of %i of %i are those of the beta distribution', (hits, of) => {
    const { low, high } = interval(hits, of);
    const share = (odds: number) => odds / (1 + odds);
    const lower = hits === 0 ? 0 : share(incompleteBetaInverse(0.025, hits, of - hits + 1));
    const upper = hits === of ? 1 : share(incompleteBetaInverse(0.975, hits + 1, of - hits));
    expect(low).toBeCloseTo(lower, 10);
    expect(high).toBeCloseTo(upper, 10);
  });

  it('are printed in per cent', () => {
    expect(shareText(0, 300)).toBe('0 of 300, 0.0 % [0.0, 1.2]');
  });
});

describe('the name of a declaration', () => {
  it.each([
    ['func Parse(text string) error {', 'Parse'],
    ['func Map[T, U any](list []T) []U {', 'Map[...]'],
    ['func (p Point) Scale(by int) Point {', 'Point.Scale'],
    ['func (p *Point) Move() {', '(*Point).Move'],
    ['func (*Point) Name() string {', '(*Point).Name'],
    ['func (l *List[T]) All() iter.Seq2[int, T] {', '(*List[...]).All'],
    ['var handler = func(n int) int {', 'init'],
  ])('%s', (declaration, name) => {
    expect(functionOf(declaration)).toBe(name);
  });
});

describe('the pattern of one result', () => {
  it('quotes what a regular expression means otherwise, part by part', () => {
    expect(alone('BenchmarkX/a.b/(c)')).toBe('^BenchmarkX$/^a\\.b$/^\\(c\\)$');
  });
});

describe('docs/experiment.md', () => {
  it('is what the kept figures say', async () => {
    const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const { report } = await script('report');
    expect(read('docs/experiment.md')).toBe(
      report(JSON.parse(read('scripts/experiment/figures.json'))),
    );
  });
});
