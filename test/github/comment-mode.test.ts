import { describe, expect, it } from 'vitest';
import type { Ending } from '../../src/compare/heap-diff.ts';
import { commentWish } from '../../src/github/comment-mode.ts';
import { COMMENT_MODES, type CommentMode } from '../../src/github/inputs.ts';
import type { Outcome } from '../../src/github/outcome.ts';
import type { Verdict } from '../../src/policy/finding.ts';
import { couldNotJudge } from '../../src/report/headline.ts';
import { buildReport } from '../../src/report/report.ts';
import { diffOf, findingOf, inputOf, judgementOf, resultOf } from '../helpers/judgement.ts';

function outcome(verdict: Verdict, head: number, code: 0 | 1 | 2 = 0): Outcome {
  const one = resultOf('BenchmarkParse', [100, head]);
  const judgement = judgementOf([findingOf(verdict, one)], diffOf([], { results: [one] }));
  const report = buildReport(inputOf(judgement));
  return { conclusion: judgement.conclusion, code, headline: report.document.headline, report };
}
const FAILED = { code: 'failed', message: 'exit code 2: need -dsn' } as const;
/** Nothing was compared, and one package ended so. */
function unmeasured(base?: Ending, head?: Ending): Outcome {
  const all = base && head ? [{ package: 'a/b', base, head }] : [];
  const ran = (ending: Ending | undefined) => (ending?.code === 'ran' ? 1 : 0);
  const given = { base: ran(base), head: ran(head) };
  const judgement = judgementOf([], diffOf([], { pairs: [], unmeasured: all, given }));
  const report = buildReport(inputOf(judgement));
  return { conclusion: judgement.conclusion, code: 0, headline: report.document.headline, report };
}
/** All else as before, and a benchmark is on one side only. */
function oneSided(side: 'base' | 'head'): Outcome {
  const status = side === 'base' ? 'removed' : 'added';
  const results = [
    resultOf('BenchmarkParse', [100, 100]),
    { ...resultOf('BenchmarkA', [100, 100]), status } as const,
  ];
  const judgement = judgementOf([findingOf('pass', results[0]!)], diffOf([], { results }));
  const report = buildReport(inputOf(judgement));
  return { conclusion: judgement.conclusion, code: 0, headline: report.document.headline, report };
}
const notJudged = (conclusion: 'error' | 'no-baseline', code: 0 | 2): Outcome => ({
  conclusion,
  code,
  headline: couldNotJudge('why'),
  report: undefined,
});

describe('commentWish', () => {
  it.each<[string, Outcome, string[]]>([
    // on-change, always, on-failure, never
    ['over budget', outcome('fail', 200, 1), ['create', 'create', 'create', 'leave']],
    ['over budget, told only', outcome('fail', 200), ['create', 'create', 'create', 'leave']],
    ['a warning', outcome('warn', 200), ['create', 'create', 'refresh', 'leave']],
    ['no telling', outcome('inconclusive', 200), ['create', 'create', 'refresh', 'leave']],
    ['a growth within budget', outcome('pass', 10_000), ['create', 'create', 'refresh', 'leave']],
    [
      'a difference within the noise',
      outcome('pass', 101),
      ['refresh', 'create', 'refresh', 'leave'],
    ],
    ['no difference', outcome('pass', 100), ['refresh', 'create', 'refresh', 'leave']],
    ['no benchmarks', unmeasured(), ['refresh', 'create', 'refresh', 'leave']],
    [
      'the first benchmark',
      unmeasured({ code: 'no-benchmarks' }, { code: 'ran' }),
      ['create', 'create', 'refresh', 'leave'],
    ],
    [
      'a package that runs on neither side, as before',
      unmeasured(FAILED, FAILED),
      ['refresh', 'create', 'refresh', 'leave'],
    ],
    [
      'a package that ran and is skipped now',
      unmeasured({ code: 'ran' }, { code: 'all-skipped', message: 'BenchmarkA: no rows' }),
      ['create', 'create', 'refresh', 'leave'],
    ],
    ['a benchmark that is gone', oneSided('base'), ['create', 'create', 'refresh', 'leave']],
    ['a benchmark that is new', oneSided('head'), ['refresh', 'create', 'refresh', 'leave']],
    ['no verdict', notJudged('error', 2), ['create', 'create', 'create', 'leave']],
    [
      'no base, and that is fine',
      notJudged('no-baseline', 0),
      ['refresh', 'create', 'refresh', 'leave'],
    ],
    [
      'no base, and that is not',
      notJudged('no-baseline', 2),
      ['create', 'create', 'create', 'leave'],
    ],
  ])('%s', (_, result, wishes) => {
    const wish = (comment: CommentMode) => commentWish({ comment, onMissingBase: 'pass' }, result);
    expect(COMMENT_MODES.map(wish)).toEqual(wishes);
  });

  it('tells of a missing base where that is worth a warning', () => {
    const inputs = { comment: 'on-change', onMissingBase: 'warn' } as const;
    expect(commentWish(inputs, notJudged('no-baseline', 0))).toBe('create');
  });
});
