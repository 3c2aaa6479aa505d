import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { waiver, waiving } from './waivers.ts';

/** What is wrong with a policy of one waiver, in line 3. */
function problems(words: Record<string, string>, ...lines: string[]): string[] {
  try {
    waiving([waiver(words)], ...lines);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

describe('a waiver', () => {
  it('is read whole', () => {
    const all = { benchmarks: '[BenchmarkX]', packages: '["**/m"]', 'up-to': '10% and 64 B' };
    const more = 'accept: [label, review]';
    expect(waiving([waiver(all)], more)).toMatchObject({
      accept: ['label', 'review'],
      waivers: [
        {
          at: { line: 3, column: 5 },
          file: 'policy.yml',
          budget: 'operations stay lean',
          benchmarks: ['BenchmarkX'],
          packages: ['**/m'],
          functions: undefined,
          metric: 'alloc_space',
          upTo: { kind: 'increase', relative: 0.1, absolute: 64, per: 'op', text: '10% and 64 B' },
          reason: 'an index is kept twice',
          owner: 'storage team',
          expires: '2027-01-31',
        },
      ],
    });
    expect(waiving([waiver()]).accept).toEqual([]);
  });

  it.each<[Record<string, string>, RegExp]>([
    [
      { budget: 'operations stay leen' },
      /^policy\.yml:3:15 no budget is called "operations stay leen" \(did you mean "operations stay lean"\?\)$/,
    ],
    [
      { metric: 'inuse_space' },
      /^policy\.yml:3:\d+ "operations stay lean" has no limit of inuse_space, but of alloc_space, alloc_objects$/,
    ],
    [{ metric: 'bytes' }, /metric must be one of alloc_objects, /],
    [
      { 'up-to': 'max 12 KiB' },
      /limits alloc_space to \+5% and 4 B: write an amount of growth, or "max"/,
    ],
    [{ 'up-to': '1 MiB/run' }, /limits alloc_space to \+5% and 4 B/],
    [{ 'up-to': '12 KB' }, /"KB" is no unit|unit/],
    [{ functions: '[F]' }, /"operations stay lean" is not about functions/],
    [{ expires: '2027-02-30' }, /expires is a day, as in 2027-01-31/],
    [{ expires: '31/01/2027' }, /expires is a day/],
    [{ expires: '20270131' }, /expires must be a text/],
    [{ owner: `"${'o'.repeat(101)}"` }, /owner has at most 100 characters/],
    [{ expire: '2027-01-31' }, /unknown key "expire" \(did you mean "expires"\?\)/],
  ])('with %j is a located problem', (words, message) => {
    const [first, ...others] = problems(words);
    expect(first).toMatch(/^policy\.yml:3:\d+ /);
    expect(first).toMatch(message);
    expect(others).toEqual([]);
  });

  it('of a whole profile has no benchmarks', () => {
    const live = [
      'budgets: [{ name: live, packages: ["**"], inuse_space: { increase: 1 MiB/run } }]',
    ];
    const words = { budget: 'live', metric: 'inuse_space', 'up-to': '2 MiB/run' };
    expect(problems(words, ...live)).toEqual([]);
    expect(problems({ ...words, benchmarks: '[BenchmarkX]' }, ...live)).toEqual([
      expect.stringMatching(/^policy\.yml:3:\d+ an amount with "\/run" is of no benchmark$/),
    ]);
  });

  it('says each key that it lacks', () => {
    const lacking = () => parsePolicy('version: 1\nwaivers: [{ packages: ["**"] }]', 'p');
    for (const key of ['budget', 'metric', 'up-to', 'reason', 'owner', 'expires']) {
      expect(lacking).toThrow(new RegExp(`p:2:11 the waiver needs .*"${key}"`));
    }
  });

  it('is one of a hundred at most', () => {
    const many = (count: number) => () => waiving(Array.from({ length: count }, () => waiver()));
    expect(many(100)).not.toThrow();
    expect(many(101)).toThrow('policy.yml:3:3 a policy has at most 100 waivers');
  });
});
