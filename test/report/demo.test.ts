import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { diffDocument } from '../../src/report/diff-report.ts';
import { headlineText } from '../../src/report/headline-text.ts';
import { reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { reproduce } from '../../src/report/reproduce.ts';
import { text } from '../../src/report/text.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { expectGolden } from '../helpers/golden.ts';
import { allFilesOf, tested } from '../helpers/self-test.ts';

const POLICY = '__fixtures__/demo/heapgate.yml';
const MODULE = 'example.com/ledger';

async function demo(from: string, to: string, capture = 'demo'): Promise<Report> {
  const policy = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), POLICY);
  const files = (side: string) => allFilesOf(`${capture}/${side}`);
  const sides = { base: files(from), head: files(to) };
  const { judgement, ...selfTest } = await tested(sides, policy, {}, [MODULE]);
  const [base, head] = [`__fixtures__/${capture}/${from}`, `__fixtures__/${capture}/${to}`];
  return buildReport(
    {
      judgement,
      selfTest,
      base: { description: base },
      head: { description: head },
      commands: reproduce(judgement, {
        ...{ command: 'heapgate', base: [base], head: [head], policy: POLICY },
      }),
      version: '0.1.0',
    },
    { repoPath: (_, file) => file.replace(`${MODULE}/`, '') },
  );
}

describe('the demo', () => {
  it('names the function that grew, the amount and the rule', async () => {
    const report = await demo('base', 'head');
    expect(headlineText(report.document.headline)).toBe(
      'Over budget: BenchmarkPost/entries=128 10.2 → 22.2 KiB/op (+117 %), in (*Store).Post, store.go:57',
    );
    expectGolden('demo.md', `${markdown(report.document)}\n`);
    expectGolden('demo.txt', text(report.document));
    expectGolden('demo.json', reportJson(report));
  });

  it('finds the other half of the change with the sides swapped', async () => {
    const report = await demo('head', 'base');
    const over = report.input.judgement.results.filter(({ standing }) => standing === 'fail');
    expect(over.map(({ result }) => result.id.name)).toEqual([
      'BenchmarkEncode',
      'BenchmarkServer/list',
    ]);
    expectGolden('demo-swapped.md', `${markdown(report.document)}\n`);
  });

  it('is told from timed profiles too, by what the benchmarks printed', async () => {
    const report = await demo('base', 'head', 'default');
    expect(report.document.headline.sign).toBe('❌');
    expectGolden('demo-timed.md', `${markdown(report.document)}\n`);
  });

  it('is explained by samples as far as they go', async () => {
    const report = await demo('base', 'head', 'sampled');
    expectGolden('demo-sampled.md', `${markdown(report.document)}\n`);
    expectGolden('demo-sampled.json', reportJson(report));
  });

  it('puts a remark on the line that allocates', async () => {
    const [first] = (await demo('base', 'head')).annotations;
    expect(first).toMatchObject({ level: 'error', file: 'store/store.go' });
    const source = readFileSync(join(FIXTURES, 'ledger/head', first!.file!), 'utf8');
    expect(source.split('\n')[first!.line! - 1]).toMatch(/make|append|new|&/);
  });

  it('is a table without a policy', async () => {
    const { input } = await demo('base', 'head');
    const document = diffDocument({
      ...input,
      diff: input.judgement.diff,
      metric: 'alloc_space',
    });
    expectGolden('demo-diff.txt', text(document));
  });
});
