import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/policy/explain.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { explainText } from '../../src/report/explain.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { FULL } from './policies.ts';
import { TODAY, waiver, waiving } from './waivers.ts';

const policy = parsePolicy(FULL, 'p.yml');
const holds = (name: string) =>
  explain(policy, name, TODAY)
    .rules.filter(({ overriddenBy }) => !overriddenBy)
    .map(({ budget, limit }) => `${budget.name}: ${limit.metric} ${limit.kind}`);

describe('what a name is', () => {
  it.each([
    ['BenchmarkGet', 'result', undefined, 'BenchmarkGet'],
    ['a.example/lru.BenchmarkGet/hit', 'result', 'a.example/lru', 'BenchmarkGet/hit'],
    ['a.example/lru.(set-up)', 'result', 'a.example/lru', '(set-up)'],
    ['(*Parser).grow', 'function', undefined, '(*Parser).grow'],
    ['a.example/b.(*Parser).grow', 'function', 'a.example/b', '(*Parser).grow'],
    ['main.run', 'function', 'main', 'run'],
    ['Time.Add', 'function', undefined, 'Time.Add'],
    ['grow', 'function', undefined, 'grow'],
  ])('%s', (text, of, path, name) => {
    expect(explain(policy, text, TODAY).subject).toEqual({ of, package: path, name });
  });
});

it('names the limits of functions and of benchmarks', () => {
  expect(holds('x/internal/parser.(*Parser).grow')).toEqual([
    'parser stays lean: alloc_objects increase',
    'parser stays lean: alloc_space max',
    'parser stays lean: alloc_space increase',
  ]);
  expect(holds('x/other.(*Parser).grow')).toEqual([]);
  expect(holds('x/lru.BenchmarkGet/hit')).toEqual(['zero stays zero: alloc_objects max']);
});

it('says that something is ignored', () => {
  const found = explain(policy, 'a/mocks.init.0', TODAY);
  expect(explainText(found, policy)).toBe(
    'a/mocks.init.0 is a function that no budget is held against: p.yml:23:5 ignores it.\n',
  );
});

it('finds the budget that the gate judges by, whatever comes after what', () => {
  const pattern = fc.constantFrom('**', 'BenchmarkX', '**/app.BenchmarkX', 'BenchmarkY', '(init)');
  const limit = fc.constantFrom(
    'alloc_space: { max: 1 }',
    'alloc_space: { increase: 0 }',
    'alloc_objects: { increase: 5%, max: 3 }',
  );
  const budgets = fc.array(fc.tuple(pattern, limit), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(budgets, (all) => {
      const text = all.map(
        ([of, what], i) => `  - name: b${i}\n    benchmarks: ["${of}"]\n    ${what}\n`,
      );
      const read = parsePolicy(`version: 1\nbudgets:\n${text.join('')}`, 'p');
      const { findings } = judgedCounts('Parse 2x64', 'Parse 3x64', read);
      const judged = findings
        .filter(({ target, limit: { metric } }) => target.kind === 'result' && /alloc/.test(metric))
        .map(({ budget, limit: { metric, kind } }) => `${budget.name} ${metric} ${kind}`);
      const told = explain(read, 'm.io/app.BenchmarkX', TODAY)
        .rules.filter(
          ({ overriddenBy, limit: { metric } }) => !overriddenBy && /alloc/.test(metric),
        )
        .map(({ budget, limit: { metric, kind } }) => `${budget.name} ${metric} ${kind}`);
      expect(told.toSorted()).toEqual(judged.toSorted());
    }),
    { numRuns: 40 },
  );
});

it('names the waivers of a limit, those that have expired as well', () => {
  const old = waiver({ expires: '2026-01-31' });
  const other = waiver({ benchmarks: '[BenchmarkPut]' });
  const waived = waiving([waiver(), old, other]);
  const text = explainText(explain(waived, 'BenchmarkGet', TODAY), waived);
  expect(text.match(/ {4}(?:Waived|A waiver).*/g)).toEqual([
    '    Waived up to 64 B until 2027-01-31, for storage team: an index is kept twice, policy.yml:3:5',
    '    A waiver up to 64 B expired on 2026-01-31: ask storage team, policy.yml:4:5',
  ]);
  const lean = explain(policy, '(*Parser).node', TODAY).rules.flatMap(({ waivers }) => waivers);
  expect(lean.map(({ waiver: { owner }, state }) => [owner, state])).toEqual([
    ['parser team', 'holds'],
  ]);
});
