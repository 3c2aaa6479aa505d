import { describe, expect, it } from 'vitest';
import { type DiffInput, diffDocument } from '../../src/report/diff-report.ts';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { expectGolden } from '../helpers/golden.ts';
import { changed, diffOf, fn } from '../helpers/judgement.ts';

const node = fn('(*Parser).node', [1_024_000, 1_152_000]);
const caller = fn('(*Parser).Parse', [0, 0], {
  status: 'changed',
  metrics: {
    alloc_space: { flat: changed(0, 0), cum: changed(1_024_000, 1_152_000), owned: changed(0, 0) },
  },
});
const gone = fn('oldArena', [32_768, 0]);
const same = fn('same', [10, 10]);

const input: DiffInput = {
  diff: diffOf([same, caller, node, gone]),
  metric: 'alloc_space',
  base: { description: 'base' },
  head: { description: 'head' },
  commands: ['go tool pprof -top -sample_index=alloc_space -diff_base base/a.pb.gz head/a.pb.gz'],
  version: '0.1.0',
};

describe('the difference without a policy', () => {
  it('reads as before', () => {
    expectGolden('diff.md', `${markdown(diffDocument(input))}\n`);
    expectGolden('diff.txt', text(diffDocument(input)));
  });

  it('is ordered by what was asked for', () => {
    const order = (attribute: DiffInput['attribute'] & string) =>
      text(diffDocument({ ...input, attribute }))
        .split('\n')
        .map((line) => /^(\S+) in internal/.exec(line)?.[1])
        .filter(Boolean);
    expect(order('flat')).toEqual(['(*Parser).node', 'oldArena', '(*Parser).Parse']);
    expect(order('cum')).toEqual(['(*Parser).Parse', '(*Parser).node', 'oldArena']);
  });

  it('counts the rows that were cut', () => {
    const document = { ...diffDocument(input), maxRows: 1 };
    expect(text(document)).toContain('… and 2 more.');
    expect(markdown(document)).toContain('… and 2 more.');
  });
});
