import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTest } from '../../src/policy/self-test/self-test.ts';
import { annotations } from '../../src/report/annotations.ts';
import { diffText } from '../../src/report/diff-report.ts';
import { headlineText } from '../../src/report/headline.ts';
import { reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { reproduce } from '../../src/report/reproduce.ts';
import { text } from '../../src/report/text.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';
import { expectGolden } from '../helpers/golden.ts';

const POLICY = '__fixtures__/demo/heapgate.yml';
const MODULE = 'example.com/ledger';

function demo(from: string, to: string, capture = 'demo'): Report {
  const policy = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), POLICY);
  const baseSet = fixtureSet(`${capture}/${from}`);
  const judgement = judge(compare(baseSet, fixtureSet(`${capture}/${to}`), [MODULE]), policy);
  const [base, head] = [`__fixtures__/${capture}/${from}`, `__fixtures__/${capture}/${to}`];
  return buildReport({
    judgement,
    selfTest: selfTest(baseSet, judgement),
    base: { description: base },
    head: { description: head },
    commands: reproduce(judgement, { base: [base], head: [head], policy: POLICY }),
    repoPath: (_, file) => file.replace(`${MODULE}/`, ''),
    version: '0.1.0',
  });
}

describe('the demo', () => {
  it('names the function that grew, the amount and the rule', () => {
    const report = demo('base', 'head');
    expect(headlineText(report.headline)).toBe(
      'Over budget: (*Parser).grow in internal/parser itself allocates +7.21 MiB (+63.8 %), limit +5% and 64 KiB',
    );
    expectGolden('demo.md', `${markdown(report)}\n`);
    expectGolden('demo.txt', text(report));
    expectGolden('demo.json', reportJson(report));
  });

  it('holds with the sides swapped', () => {
    const report = demo('head', 'base');
    expect(report.headline.sign).toBe('✅');
    expectGolden('demo-swapped.md', `${markdown(report)}\n`);
  });

  it('cannot be told from timed profiles', () => {
    const report = demo('base', 'head', 'default');
    expect(report.headline.sign).toBe('❔');
    expectGolden('demo-timed.md', `${markdown(report)}\n`);
  });

  it('has its bounds beside it where it was sampled', () => {
    const report = demo('base', 'head', 'sampled');
    const page = markdown(report);
    expect(page).toMatch(/between .* and \+/);
    expectGolden('demo-sampled.md', `${page}\n`);
    expectGolden('demo-sampled.json', reportJson(report));
  });

  it('puts a remark on the line that allocates', () => {
    const source = readFileSync(join(FIXTURES, 'ledger/head/internal/parser/parser.go'), 'utf8');
    const [first] = annotations(demo('base', 'head'));
    expect(first).toMatchObject({ level: 'error', file: 'internal/parser/parser.go' });
    expect(source.split('\n')[first!.line! - 1]).toMatch(/make|append|new/);
  });

  it('is a table without a policy', () => {
    const { input } = demo('base', 'head');
    const { base, head, commands, version } = input;
    expectGolden(
      'demo-diff.txt',
      diffText({
        diff: input.judgement.diff,
        metric: 'alloc_space',
        base,
        head,
        commands,
        version,
      }),
    );
  });
});
