import { describe, expect, it } from 'vitest';
import { growthTree } from '../../src/report/growth-tree.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { changed, diffOf, frameOf, MODULE, pathOf } from '../helpers/judgement.ts';

const names = pageNames(diffOf([]));
const home = `${MODULE}/internal/parser`;

describe('the drawing of a growth', () => {
  it('draws a shared beginning once', () => {
    const left = pathOf(['BenchmarkA', 'parse', 'left'], changed(0, 100));
    const right = pathOf(['BenchmarkA', 'parse', 'right'], changed(0, 50));
    const lines = growthTree([left, right], 'alloc_space', home, names);
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(['BenchmarkA', '└─ parse', '', '']);
    expect(lines[0]).toContain('+150 B');
    expect(lines[2]).toMatch(/^ {3}├─ left .*\+100 B {2}◀ your line/);
    expect(lines[3]).toMatch(/^ {3}└─ right .*\+50 B {2}◀ your line/);
  });

  it('marks the innermost line of the own module', () => {
    const path = pathOf(['BenchmarkA', 'list'], changed(0, 100));
    const json = frameOf('Marshal', {
      package: 'encoding/json',
      own: false,
      file: '/go/json/encode.go',
      line: 9,
    });
    const lines = growthTree(
      [{ ...path, frames: [...path.frames, json] }],
      'alloc_space',
      home,
      names,
    );
    expect(lines[1]).toContain('◀ your line');
    expect(lines[2]).toMatch(/└─ encoding\/json\.Marshal {2}encode\.go:9 {2,}\+100 B/);
    expect(lines[2]).not.toContain('◀');
  });

  it('leaves out the middle of a deep path and counts it', () => {
    const deep = Array.from({ length: 60 }, (_, i) => `f${i}`);
    const lines = growthTree([pathOf(deep, changed(0, 1))], 'alloc_objects', home, names);
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(lines[0]).toMatch(/^f0 /);
    expect(lines.at(-1)).toContain('f59');
    expect(lines.join('\n')).toMatch(/… \d+ calls/);
  });

  it('draws three paths at most', () => {
    const paths = ['a', 'b', 'c', 'd'].map((name) => pathOf([name], changed(0, 1)));
    expect(growthTree(paths, 'alloc_space', home, names)).toHaveLength(3);
  });
});
