import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInBudgets } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTestJson, selfTestLine, selfTestTable } from '../../src/report/self-test.ts';
import { toPlain } from '../../src/report/spans.ts';
import type { SelfTest, Trial } from '../../src/self-test/trial.ts';
import type { Unable } from '../../src/self-test/unable.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { allFilesOf, tested } from '../helpers/self-test.ts';

const [budget] = builtInBudgets();

const trial = (parts: Partial<Trial> = {}): Trial => ({
  budget: budget!,
  limit: budget!.limits[0]!,
  target: { kind: 'result' },
  result: { package: 'example.com/db', name: 'BenchmarkGet', procs: undefined },
  evidence: 'printed',
  base: 100,
  growth: { alloc_space: 6 },
  beyond: 0,
  outcome: { kind: 'caught', verdict: 'fail' },
  ...parts,
});
const unable = (why: Unable) => trial({ growth: {}, outcome: { kind: 'unable', why } });

function told(trials: readonly Trial[], parts: Partial<SelfTest> = {}): string {
  const count = (kind: Trial['outcome']['kind']) =>
    trials.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = { caught: count('caught'), unable: count('unable'), untried: 0 };
  return toPlain(selfTestLine({ ...counts, of: trials.length - counts.unable, trials, ...parts }));
}

describe('the sentence on the self-test', () => {
  it('says what was put in, and whether it was caught', () => {
    expect(told([trial()])).toBe(
      'Self-test: 1 growth put into the base, each just over its limit: 1 caught.',
    );
    expect(told([trial({ evidence: 'sampled' }), trial()])).toMatch(
      /2 growths .* just over its limit, or over what samples hide: 2 caught\.$/,
    );
    expect(told([trial(), trial({ outcome: { kind: 'missed', verdict: 'pass' } })])).toMatch(
      /: 1 caught, 1 NOT caught\.$/,
    );
    const accused = trial({
      outcome: { kind: 'accused', allowed: { alloc_space: 5 }, verdict: 'fail' },
    });
    expect(told([trial(), accused])).toMatch(
      /: 1 caught, 1 NOT within although the limit allows it\.$/,
    );
  });

  it('tells what could not fail and why from what was not tried', () => {
    const samples = unable({ code: 'samples-alone' });
    const alone = /^Self-test: no growth could have broken 2 limits: functions .* by themselves\.$/;
    expect(told([samples, samples])).toMatch(alone);
    const go = unable({
      code: 'no-verdict',
      why: { code: 'go-differs', base: 'go1.25.1', head: 'go1.26.0' },
    });
    const added = unable({ code: 'only-on-head' });
    expect(told([trial(), samples, go, added], { untried: 3 })).toMatch(
      /: 1 caught\. No growth could have broken 3 other limits: .* by themselves; .*go1\.25\.1.*; and 1 further reason\. That is a sample: 4 of 7 limits\.$/,
    );
  });
});

describe('the table and the data of the self-test', () => {
  const policy = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'p.yml');
  const sides = { base: allFilesOf('default/base'), head: allFilesOf('default/head') };
  const found = tested(sides, policy);

  it('show each growth with what it was put into', async () => {
    const { judgement, ...selfTest } = await found;
    const input = { judgement, base: {}, head: {}, commands: [], version: '0' };
    const table = selfTestTable(selfTest, input);
    const rows = Array.from({ length: table.length }, (_, i) => table.row(i).map(toPlain));
    expect(rows).toHaveLength(39);
    const list = rows.find(([, , where]) => where === 'BenchmarkServer/list');
    expect(list).toEqual([
      'caught',
      'operations stay lean',
      'BenchmarkServer/list',
      'alloc_space +5% and 4 B',
      '4.37 KiB/op',
      '+224 B/op and +1 object/op',
      'fail',
    ]);
    const sampled = rows.find(([, name]) => name === 'posting stays cheap');
    expect(sampled).toEqual([
      'cannot fail',
      'posting stays cheap',
      '(*Store).Post in BenchmarkPost',
      'alloc_objects +10% and 1',
      '',
      '',
      'functions known from samples never break a budget by themselves',
    ]);
  });

  it('are a contract', async () => {
    const { judgement: _, ...selfTest } = await found;
    const json = JSON.parse(selfTestJson(selfTest));
    expect(json).toMatchObject({
      schema: 'heapgate/self-test/v2',
      caught: 34,
      of: 34,
      unable: 5,
      untried: 0,
    });
    expect(json.trials).toHaveLength(39);
    expect(json.trials[0]).toEqual({
      outcome: 'caught',
      budget: 'operations stay lean',
      level: 'error',
      target: 'result',
      benchmark: {
        package: 'example.com/ledger/api/v2',
        name: 'BenchmarkServer/list',
        procs: null,
      },
      package: 'example.com/ledger/api/v2',
      function: null,
      limit: { metric: 'alloc_space', kind: 'increase', text: '5% and 4 B', per: 'op' },
      evidence: 'printed',
      base: 4472,
      growth: { alloc_space: 224, alloc_objects: 1 },
      beyond: 0,
      verdict: 'fail',
      unable: null,
    });
    expect(json.trials.at(-1)).toMatchObject({
      outcome: 'unable',
      verdict: null,
      unable: { code: 'samples-alone', text: expect.any(String) },
    });
  });
});
