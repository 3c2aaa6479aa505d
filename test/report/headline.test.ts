import { describe, expect, it } from 'vitest';
import { headlineMarkdown, headlineText } from '../../src/report/headline.ts';
import { buildReport } from '../../src/report/report.ts';
import { toPlain } from '../../src/report/spans.ts';
import { diffOf, fn, inputOf, judgementOf, limitOf, verdictOf } from '../helpers/judgement.ts';

const node = fn('(*Parser).node', [1024, 2048], { objects: [1, 2] });

function say(verdict: 'fail' | 'inconclusive', parts: Parameters<typeof verdictOf>[2]): string {
  const judgement = judgementOf([verdictOf(verdict, node, parts)], diffOf([node]));
  return headlineText(buildReport(inputOf(judgement)).headline);
}

describe('the headline', () => {
  it('says what is counted, and how it is charged', () => {
    expect(say('fail', { attribute: 'flat' })).toContain(
      'node in internal/parser itself allocates +1.00 KiB (+100 %), limit',
    );
    expect(say('fail', { attribute: 'cum' })).toContain(
      'allocates +1.00 KiB (+100 %) with all it calls, limit',
    );
    expect(
      say('fail', { metric: 'alloc_objects', limit: limitOf('0', { metric: 'alloc_objects' }) }),
    ).toBe('Over budget: (*Parser).node in internal/parser allocates +1 object (+100 %), limit +0');
    expect(say('fail', { function: undefined, local: undefined })).toContain(
      'Over budget: internal/parser allocates',
    );
  });

  it('names the floor of a share', () => {
    const limit = limitOf('5%', { floor: 16_384 });
    expect(say('fail', { limit })).toMatch(/limit \+5% above 16\.0 KiB$/);
  });

  it('says over a maximum only what is over it', () => {
    const limit = limitOf('4 KiB', { kind: 'max', relative: undefined, absolute: 4096 });
    expect(say('inconclusive', { limit, over: -2048, reason: 'it is too noisy' })).toBe(
      'Cannot tell: (*Parser).node in internal/parser allocates 2.00 KiB, limit 4 KiB, but it is too noisy',
    );
  });

  it('does not call a change of objects alone a growth of bytes', () => {
    const functions = [
      fn('split', [64, 64], { objects: [1, 2], status: 'changed' }),
      fn('join', [64, 64], { objects: [2, 1], status: 'changed' }),
    ];
    const report = buildReport(
      inputOf(judgementOf([verdictOf('pass', functions[0]!)], diffOf(functions))),
    );
    expect(headlineText(report.headline)).toBe('Within budget: 1 of 1. Nothing grew');
  });

  it('calls nothing a growth that is within the noise', () => {
    const of = (...functions: ReturnType<typeof fn>[]) => {
      const judgement = judgementOf([verdictOf('pass', functions[0]!)], diffOf(functions));
      return headlineText(buildReport(inputOf(judgement)).headline);
    };
    const less = fn('less', [70_000, 69_000]);
    expect(of(fn('more', [70_000, 70_096]), less)).toBe(
      'Within budget: 1 of 1. Nothing grew by more than noise',
    );
    expect(of(fn('more', [70_000, 78_000]), less)).toMatch(
      /Largest growth \+7\.81 KiB \(.*\) in more/,
    );
  });

  it('adds to a broken budget what could not be judged at all', () => {
    const failed = { code: 'failed', message: 'BenchmarkMake: a_test.go:9: boom' } as const;
    const unmeasured = [{ package: 'a/b', base: { code: 'ran' } as const, head: failed }];
    const of = (verdict: 'fail' | 'pass' | 'warn') => {
      const judgement = judgementOf([verdictOf(verdict, node)], diffOf([node], { unmeasured }));
      return headlineText(buildReport(inputOf(judgement)).headline);
    };
    expect(of('fail')).toMatch(
      /^Over budget: .*64 KiB\. Not judged: BenchmarkMake failed on head: a_test\.go:9: boom$/,
    );
    for (const verdict of ['pass', 'warn'] as const) {
      expect(of(verdict)).toBe('Could not judge: BenchmarkMake failed on head: a_test.go:9: boom');
    }
  });

  it('carries the title that the policy gives', () => {
    const judgement = judgementOf([verdictOf('fail', node)], diffOf([node]));
    const comment = { maxRows: undefined, title: 'Heap *budget*' };
    const report = buildReport(inputOf({ ...judgement, policy: { ...judgement.policy, comment } }));
    expect(headlineMarkdown(report.headline, report.title)).toMatch(
      /^### ❌ Heap `\*budget\*`: Over budget: /,
    );
  });

  it('leaves a sum of operations and a sum of bytes apart', () => {
    const limit = limitOf('5 B/op', { per: 'op' });
    const of = (parts: Parameters<typeof verdictOf>[2]) =>
      toPlain(
        buildReport(
          inputOf(judgementOf([verdictOf('fail', node, parts)], diffOf([node, fn('x', [0, 10])]))),
        ).counts,
      );
    expect(of({ limit })).toBe('1 of 1 budget exceeded.');
    expect(of({})).toBe('1 of 1 budget exceeded. Everything else: +10 B.');
    expect(of({ attribute: 'cum' })).toBe('1 of 1 budget exceeded. In all: +1.01 KiB.');
  });
});
