import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { movesIn } from '../../src/compare/flame-moves.ts';
import { flamesOf as flamesIn } from '../../src/compare/flames.ts';
import { subjectsOf } from '../../src/page/subjects.ts';
import { boxesOf, MOST_BOXES, packageOf, Tree, totalsBy } from '../../src/page/tree.ts';
import { fixtureSet } from '../helpers/fixtures.ts';
import { collectedSet } from '../helpers/heap.ts';

const BODY = 'testing.(*B).runN > m.io/app.BenchmarkA';

/** A set of one benchmark; lines such as `m.io/app.Parse 64 B x2` are of one operation. */
function setOf(...lines: readonly string[]) {
  const at = (count: number) =>
    lines
      .map((line) => line.replace(/x(\d+)$/, (_, objects) => `x${Number(objects) * count}`))
      .map((line) => `${BODY} > ${line}`)
      .join('\n');
  return collectedSet({ BenchmarkA: [{ low: at(20), high: at(120) }] });
}

const flamesOf = (base: readonly string[], head: readonly string[], most = 1000) =>
  flamesIn(compare(setOf(...base), setOf(...head)), most);
const named = (tree: Tree, boxes: ReturnType<typeof boxesOf>) =>
  boxes.boxes.map(({ node, x, width, row }) => [tree.name(node), x, width, row]);

describe('a flame graph', () => {
  const base = ['m.io/app.Parse  64 B x2', 'm.io/app.Parse > m.io/lib.Grow  64 B x1'];
  const head = [
    'm.io/app.Parse  64 B x2',
    'm.io/app.Parse > m.io/lib.Grow  64 B x5',
    'm.io/app.Late  64 B x1',
  ];
  const { flames } = flamesOf(base, head);

  it('is of one operation, and as wide as the larger side', () => {
    expect(flames[0]).toMatchObject({
      of: 'operation',
      benchmark: 'BenchmarkA',
      package: 'm.io/app',
    });
    const tree = new Tree(flames[0]!, 'alloc_objects', 'both');
    expect(tree.sum(0)).toEqual({ base: 3, head: 8 });
    expect(named(tree, boxesOf(tree, 0, 0.001))).toEqual([
      ['', 0, 1, 0],
      ['m.io/app.BenchmarkA', 0, 1, 1],
      ['m.io/app.Late', 0, 0.125, 2],
      ['m.io/app.Parse', 0.125, 0.875, 2],
      ['m.io/lib.Grow', 0.125, 0.625, 3],
    ]);
    expect(new Tree(flames[0]!, 'alloc_objects', 'base').width(0)).toBe(3);
  });

  it('shows, zoomed, the way to the root and what is beneath', () => {
    const tree = new Tree(flames[0]!, 'alloc_space', 'both');
    const parse = boxesOf(tree, 0, 0).boxes.find(
      ({ node }) => tree.name(node) === 'm.io/app.Parse',
    )!;
    expect(
      named(tree, boxesOf(tree, parse.node, 0)).map(([name, , width]) => [name, width]),
    ).toEqual([
      ['', 1],
      ['m.io/app.BenchmarkA', 1],
      ['m.io/app.Parse', 1],
      ['m.io/lib.Grow', 5 / 7],
    ]);
  });

  it('adds functions and packages up, each once on a way', () => {
    const again = 'm.io/app.F > m.io/app.G > m.io/app.F  8 B x3';
    const tree = new Tree(flamesOf([again], [again]).flames[0]!, 'alloc_objects', 'both');
    const of = (key: (name: string) => string) =>
      Object.fromEntries(
        totalsBy(tree, key).map(({ name, flat, cum }) => [name, [flat.head, cum.head]]),
      );
    expect(of((name) => name)).toEqual({
      'm.io/app.BenchmarkA': [0, 3],
      'm.io/app.F': [3, 3],
      'm.io/app.G': [0, 3],
    });
    expect(of(packageOf)).toEqual({ 'm.io/app': [3, 3] });
  });

  it('joins what nobody could see under one name, and counts it', () => {
    const many = Array.from({ length: 50 }, (_, i) => `m.io/app.F${i}  8 B x1`);
    const both = flamesOf(
      ['m.io/app.Big  8 B x900000', ...many],
      ['m.io/app.Big  8 B x900000', ...many],
    );
    const tree = new Tree(both.flames[0]!, 'alloc_objects', 'both');
    expect(both.flames[0]!.folded).toBe(50);
    expect(totalsBy(tree, (name) => name).find(({ name }) => name === '(smaller)')?.flat.head).toBe(
      50,
    );
    expect(tree.sum(0).head).toBe(900_050);
  });

  it('says how many there was no room for', () => {
    expect(flamesOf(base, head, 2)).toMatchObject({ flames: [], left: expect.any(Number) });
    expect(flamesOf(base, head, 2).left).toBeGreaterThan(0);
  });

  it('never draws more boxes than can be looked at', () => {
    const wide = { parent: [-1], name: [0], self: [1] };
    for (let i = 0; i < 50_000; i++) {
      wide.parent.push(0);
      wide.name.push(0);
      wide.self.push(1);
    }
    const flame = {
      ...flames[0]!,
      ...wide,
      names: ['f'],
      self: { alloc_space: { base: wide.self, head: wide.self } },
    };
    const tree = new Tree(flame, 'alloc_space', 'both');
    const [all, seen] = [boxesOf(tree, 0, 0), boxesOf(tree, 0, 1 / 1280)];
    expect([all.boxes.length, all.left]).toEqual([MOST_BOXES, 50_001 - MOST_BOXES]);
    expect([seen.boxes.length, seen.left]).toEqual([1, 50_000]);
  });
});

describe('what moved', () => {
  const grownOf = (base: readonly string[], head: readonly string[]) => {
    const [flame] = flamesOf(base, head).flames;
    const tree = new Tree(flame!, 'alloc_space', 'both');
    const totals = totalsBy(tree, (name) => name);
    return Object.fromEntries(
      totals.map(({ name, flat, cum, grown }) => [
        name.replace('m.io/', ''),
        [flat.head - flat.base, grown.flat, cum.head - cum.base, grown.cum],
      ]),
    );
  };

  it('has grown nowhere where a function was extracted from another', () => {
    const grown = grownOf(
      ['m.io/app.Parse  64 B x3'],
      ['m.io/app.Parse  64 B x1', 'm.io/app.Parse > m.io/app.split  64 B x2'],
    );
    expect(grown).toEqual({
      'app.BenchmarkA': [0, 0, 0, 0],
      'app.Parse': [-128, 0, 0, 0],
      'app.split': [128, 0, 128, 0],
    });
  });

  it('has grown nowhere where a call has another caller, and by the rest where it is more', () => {
    const grown = grownOf(
      ['m.io/app.Parse > m.io/lib.Grow  64 B x2'],
      ['m.io/app.Scan > m.io/lib.Grow  64 B x5'],
    );
    expect(grown['app.Parse']).toEqual([0, 0, -128, 0]);
    expect(grown['app.Scan']).toEqual([0, 0, 320, 192]);
    expect(grown['lib.Grow']).toEqual([192, 192, 192, 192]);
  });

  it('is named with who gave it up', () => {
    const head = ['m.io/app.Parse  64 B x1', 'm.io/app.Parse > m.io/app.split  64 B x2'];
    const [flame] = flamesOf(['m.io/app.Parse  64 B x3'], head).flames;
    const at = flame!.names.indexOf('m.io/app.split');
    expect(flame!.moves!.from).toEqual({ [at]: ['m.io/app.Parse'] });
    // And with what it surely was called.
    const named = (local: string) => ({ name: `m.io/app.${local}`, package: 'm.io/app', local });
    const renamed = { was: named('cut'), is: named('split'), isSure: true };
    expect(movesIn(flame!, [renamed], undefined).was).toEqual({ [at]: 'm.io/app.cut' });
    expect(movesIn(flame!, [{ ...renamed, isSure: false }], undefined).was).toEqual({});
  });
});

describe('benchmarks of a package together', () => {
  it('are one tree with the sums of theirs', () => {
    const comparison = compare(fixtureSet('counted/base'), fixtureSet('counted/head'));
    const { flames } = flamesIn(comparison, 100_000);
    const subjects = subjectsOf(flames);
    const all = subjects.find(({ title }) => /^all \d+ .*\/store$/.test(title))!.flame();
    const parts = flames.filter(
      ({ of, package: path }) => of === 'operation' && path === all.package,
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const metric of ['alloc_space', 'inuse_space'] as const) {
      const sums = parts.map((flame) => new Tree(flame, metric, 'both').sum(0));
      const whole = new Tree(all, metric, 'both').sum(0);
      expect(whole.base).toBeCloseTo(
        sums.reduce((sum, { base }) => sum + base, 0),
        5,
      );
      expect(whole.head).toBeCloseTo(
        sums.reduce((sum, { head }) => sum + head, 0),
        5,
      );
    }
    expect(subjects.map(({ group }) => group)).toEqual(
      [...new Set(subjects.map(({ group }) => group))].flatMap((group) =>
        subjects.filter((each) => each.group === group).map(() => group),
      ),
    );
  });
});

describe('the figure under the pointer', () => {
  it('is that of the report, of every function of every benchmark that allocates', () => {
    const comparison = compare(fixtureSet('counted/base'), fixtureSet('counted/head'));
    const { flames, left } = flamesIn(comparison, 100_000);
    expect([flames.filter(({ of }) => of === 'operation').length, left]).toEqual([14, 0]);
    for (const flame of flames.filter(({ of }) => of === 'operation')) {
      const index = comparison.diff.scopes.findIndex(
        ({ benchmark, package: path }) => benchmark === flame.benchmark && path === flame.package,
      );
      const { functions } = comparison.table(index);
      const totals = totalsBy(new Tree(flame, 'alloc_space', 'both'), (name) => name);
      const all = Math.abs(comparison.diff.scopes[index]!.totals.alloc_space!.head);
      for (const { name, flat } of totals.filter((total) => total.name !== '(smaller)')) {
        const figures = functions.find((fn) => fn.name === name)?.metrics.alloc_space?.flat;
        // Where it is on several ways, one of them may be folded.
        expect(
          Math.abs((figures?.head ?? 0) - flat.head),
          `${flame.benchmark} ${name}`,
        ).toBeLessThanOrEqual(1 + 0.01 * all);
      }
    }
  });
});
