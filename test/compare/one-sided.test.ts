import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTest } from '../../src/policy/self-test/self-test.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { loops } from '../helpers/loops.ts';
import { compareUnlike, unlike } from '../helpers/unlike.ts';

const policyOf = (limits: string, benchmarks = '') =>
  parsePolicy(
    `version: 1
budgets:
  - name: x
    packages: ["**"]${benchmarks && `\n    benchmarks: [${benchmarks}]`}
    alloc_space: { ${limits} }
`,
    'policy.yml',
  );

const texts = (notes: readonly { level: string; text: string }[]) =>
  notes.map(({ level, text }) => `${level}: ${text}`).filter((text) => /only/.test(text));

/** The side as if it had printed other results too. */
const withResults = (side: ProfileSet, ...names: readonly string[]): ProfileSet => ({
  ...side,
  runs: side.runs.map((run) => {
    const results = run.output!.results;
    const more = names.map((name) => ({ ...results[0]!, name }));
    return { ...run, output: { ...run.output!, results: [...results, ...more] } };
  }),
});

describe('a benchmark that one side alone ran', () => {
  it('is no growth where it is new', () => {
    const diff = compareUnlike('lone', 'more');
    expect(diff.capture.class).toBe('exact');
    expect(texts(diff.notes)).toEqual([
      'info: BenchmarkBoth ran on head only: what it allocates there is no growth and no gain, and is not compared',
    ]);
    expect(diff.totals.alloc_space).toMatchObject({ delta: 0 });
    expect(judge(diff, policyOf('increase: 0')).conclusion).toBe('pass');
    expect(judge(diff, policyOf('increase: 0/op')).conclusion).toBe('pass');
  });

  it('counts for a cap on the head', () => {
    const { verdicts } = judge(
      compareUnlike('lone', 'more'),
      policyOf('max: 7 B/op', 'BenchmarkBoth'),
    );
    expect(verdicts).toMatchObject([{ verdict: 'fail', base: 0 }]);
    expect(verdicts[0]!.head).toBeGreaterThan(7);
  });

  it('hides no growth of what it shares with others where it is gone', () => {
    const diff = compare(unlike('more'), unlike('lone-moved'));
    expect(texts(diff.notes)).toEqual([
      'warning: BenchmarkBoth ran on base only: what it allocates there is no growth and no gain, and is not compared',
    ]);
    // Left of Both is gone, and Right of Right is new: 816 B each.
    const right = diff.functions.find(({ local }) => local === 'Right');
    expect(right?.metrics.alloc_space?.flat).toMatchObject({ base: 0, head: 816 });
    const left = diff.functions.find(({ local }) => local === 'Left');
    expect(left?.metrics.alloc_space?.flat).toMatchObject({ base: 816, head: 0 });
  });

  it('is advisory where goroutines without a benchmark may be its own', () => {
    const { capture } = compareUnlike('lone', 'elsewhere');
    expect(capture.class).toBe('advisory');
    expect(capture.reasons.join()).toMatch(
      /^BenchmarkElsewhere ran on head only, and \d+ B on goroutines without a benchmark/,
    );
  });

  it('is advisory in whichever package it is', () => {
    const calm = loops('bn-10');
    const base = { ...calm, runs: [...calm.runs, ...unlike('lone').runs] };
    const head = {
      ...calm,
      runs: [...withResults(calm, 'BenchmarkNew').runs, ...unlike('elsewhere').runs],
    };
    expect(compare(base, head).capture.reasons.join()).toMatch(/BenchmarkElsewhere ran on head/);
  });

  it('takes its benchmark with it where it is a sub-benchmark', () => {
    const base = loops('bn-10');
    const head = withResults(base, 'BenchmarkSubs/huge');
    const diff = compare(base, head);
    expect(texts(diff.notes)).toEqual([
      'warning: BenchmarkSubs/huge ran on head only, so BenchmarkSubs is not compared: heap profiles do not tell its sub-benchmarks apart',
    ]);
    expect(judge(diff, policyOf('increase: 0', 'BenchmarkSubs')).conclusion).toBe('inconclusive');
    expect(judge(diff, policyOf('increase: 0', 'BenchmarkWork')).conclusion).toBe('pass');
  });

  it('lists three of many', () => {
    const base = unlike('lone');
    const names = ['BenchmarkA', 'BenchmarkB', 'BenchmarkC', 'BenchmarkD', 'BenchmarkE'];
    expect(texts(compare(base, withResults(base, ...names)).notes).join()).toMatch(
      /^info: BenchmarkA, BenchmarkB, BenchmarkC and 2 more ran on head only/,
    );
  });

  it('does not disturb the self-test', () => {
    const base = unlike('more');
    for (const limits of ['increase: 5%', 'increase: 0/op', 'max: 1 MiB']) {
      const judgement = judge(compare(base, unlike('lone')), policyOf(limits));
      expect(selfTest(base, judgement), limits).toMatchObject({ caught: 1, of: 1 });
    }
  });
});

describe('benchmarks in several profiles', () => {
  it('are compared profile by profile, whatever became of the others', () => {
    // The sub-benchmark of one profile changes, and the other is compared all the same.
    const large = loops('bn-large');
    const base = { ...large, runs: [...large.runs, ...loops('bn-small').runs] };
    const grown = loops('bn-grown-small');
    const head = {
      ...large,
      runs: [...withResults(large, 'BenchmarkSubs/huge').runs, ...grown.runs],
    };
    const diff = compare(base, head);
    expect(diff.pairs.length).toBe(2);
    expect(texts(diff.notes).length).toBe(1);
    expect(judge(diff, policyOf('increase: 0')).conclusion).toBe('fail');
  });

  it('are advisory where each side parts them in its own way', () => {
    const some = unlike('lone', 'both');
    const { capture } = compare(some, unlike('more'));
    expect(capture).toMatchObject({
      class: 'advisory',
      reasons: [
        'example.com/unlike: unlike/both.pb.gz and unlike/lone.pb.gz measured different benchmarks, and the other side parts them in another way: measure both sides alike',
      ],
    });
  });
});
