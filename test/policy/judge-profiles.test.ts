import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { grownProfile } from '../../src/profile/grown-profile.ts';
import { CAPTURES, FIXTURES, fixtureSet } from '../helpers/fixtures.ts';

const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');

function diffOf(base: string, head: string) {
  return compare(fixtureSet(base), fixtureSet(head), ['example.com/ledger']);
}

describe('the demo pair', () => {
  const judgement = judge(diffOf('demo/base', 'demo/head'), demo);

  it('breaks the budget of the function that grew, and warns of another', () => {
    expect(judgement.conclusion).toBe('fail');
    expect(
      judgement.verdicts
        .slice(0, 3)
        .map(({ verdict, budget, local, delta }) => [verdict, budget, local, delta]),
    ).toEqual([
      ['fail', 'parser stays lean', '(*Parser).grow', 7_559_424],
      ['warn', 'posting stays cheap', '(*Store).Post', 144_336],
      ['pass', expect.any(String), undefined, expect.any(Number)],
    ]);
    expect(judgement.notes).toEqual([
      {
        level: 'info',
        text: 'BenchmarkRead: 2376 B an operation in the profile, 2706 B/op printed: 330 B are on stacks that no benchmark claims, or of the runtime alone',
        at: undefined,
      },
    ]);
  });

  it('is within every budget the other way round', () => {
    expect(judge(diffOf('demo/head', 'demo/base'), demo).conclusion).toBe('pass');
  });

  it('breaks the built-in policy', () => {
    const { conclusion, verdicts } = judge(judgement.diff, defaultPolicy());
    expect(conclusion).toBe('fail');
    expect(verdicts.map(({ package: path, verdict }) => `${verdict} ${path}`)).toEqual([
      'fail example.com/ledger/store',
      'fail example.com/ledger/internal/parser',
      'pass example.com/ledger/money',
      'pass example.com/ledger/api/v2',
      'pass example.com/ledger/codec',
    ]);
  });
});

describe('a set against itself', () => {
  it.each(CAPTURES)('is no growth: %s', (capture) => {
    const diff = diffOf(`${capture}/base`, `${capture}/base`);
    const policy = parsePolicy(
      'version: 1\nbudgets:\n  - { name: x, packages: ["**"], functions: ["*"], alloc_objects: { increase: 0 } }\n',
      'none.yml',
    );
    const { conclusion, verdicts } = judge(diff, policy);
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts.every(({ over }) => over <= 0)).toBe(true);
    // What is sampled leaves room for a growth that nobody saw.
    expect(conclusion).toBe(capture === 'demo' ? 'pass' : 'inconclusive');
    const open = verdicts.filter(({ verdict }) => verdict === 'inconclusive');
    expect(open.every(({ reason }) => /: measure with -\w+=/.test(reason))).toBe(true);
  });
});

it('benchmarks that ran for a time decide nothing, and say why', () => {
  const { conclusion, verdicts } = judge(diffOf('default/base', 'default/head'), demo);
  expect(conclusion).toBe('inconclusive');
  expect(verdicts.every(({ verdict }) => verdict === 'inconclusive')).toBe(true);
  expect(verdicts[0]!.reason).toMatch(/ran for a time .* measure with -benchtime=/);
});

it('amounts per operation are those that the benchmark prints', () => {
  const policy = parsePolicy(
    'version: 1\nbudgets:\n  - { name: x, packages: ["**/internal/parser"], attribute: cum, benchmarks: [BenchmarkParse], alloc_space: { max: 0/op } }\n',
    'op.yml',
  );
  const [verdict] = judge(diffOf('demo/base', 'demo/head'), policy).verdicts;
  const printed = (side: string) => {
    const text = readFileSync(join(FIXTURES, `demo/${side}/internal_parser.txt`), 'utf8');
    return [...text.matchAll(/^BenchmarkParse\/\S+.*?(\d+) B\/op/gm)].map(([, bytes]) =>
      Number(bytes),
    );
  };
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(verdict!.base / mean(printed('base'))).toBeCloseTo(1, 1);
  expect(verdict!.head / mean(printed('head'))).toBeCloseTo(1, 1);
});

describe('a growth so small that chance could have made it', () => {
  const policy = (increase: string) =>
    parsePolicy(
      `version: 1\nbudgets:\n  - name: x\n    packages: ["**/money", "**/api/v2"]\n    attribute: cum\n    alloc_space: { increase: ${increase} }\n`,
      'policy.yml',
    );
  const grown = (bytes: number, runs = 1) => {
    const base = fixtureSet('demo/base', (file) => file.startsWith('money'));
    const record = { name: 'example.com/ledger/money.Amount.String', file: '', line: 1, root: [] };
    const amounts = { alloc_space: bytes, alloc_objects: 1 };
    const growth = { ...record, amounts, size: bytes };
    const many = (grow: boolean) => ({
      ...base,
      runs: base.runs.flatMap((run) =>
        Array.from({ length: runs }, (_, i) => {
          const profile = grow ? grownProfile(run.profile, [growth]) : run.profile;
          // What was written at one moment would be a copy, and no repeat.
          const timeNanos = profile.timeNanos + BigInt(i);
          return { ...run, name: `${run.name}.${i}`, profile: { ...profile, timeNanos } };
        }),
      ),
    });
    return compare(many(false), many(true), ['example.com/ledger']);
  };
  const notes = (bytes: number, runs?: number) =>
    judge(grown(bytes, runs), policy('0')).notes.map(({ text }) => text);

  it('fails, and says that one run a side is not much', () => {
    expect(judge(grown(96), policy('0')).conclusion).toBe('fail');
    expect(notes(96).join()).toMatch(
      /^example\.com\/ledger\/money grew by so little that single runs of unchanged code may differ/,
    );
  });

  it('says nothing of large growths, of three runs and of what is within budget', () => {
    expect([notes(9000), notes(96, 3)]).toEqual([[], []]);
    expect(judge(grown(96), policy('100')).notes).toEqual([]);
  });
});
