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
    ['a.example/b/codec', 'package', 'a.example/b/codec', 'a.example/b/codec'],
    ['gopkg.in/yaml.v3', 'package', 'gopkg.in/yaml.v3', 'gopkg.in/yaml.v3'],
    ['a.example/b.Map[...]', 'function', 'a.example/b', 'Map[...]'],
    ['BenchmarkGet/a*b?', 'result', undefined, 'BenchmarkGet/a*b?'],
    ['(init)', 'result', undefined, '(init)'],
  ])('%s', (text, of, path, name) => {
    expect(explain(policy, text, TODAY).subject).toEqual({ of, package: path, name });
  });
});

it('takes a name for a package where the policy does', () => {
  const named = parsePolicy(
    `version: 1
budgets:
  - name: codec reuses its buffers
    packages: [codec]
    alloc_space: { increase: 64 B }
`,
    'p.yml',
  );
  const text = explainText(explain(named, 'codec', TODAY), named);
  expect(text).toContain('codec is a package. 1 limit is held against it:');
  expect(text).toContain('"codec", owned, in "codec reuses its buffers", p.yml:3:5');
  expect(explainText(explain(policy, 'x/other', TODAY), policy)).toContain(
    '"**", owned, in "packages", p.yml:18:5',
  );
});

it.each([
  ['(init)', '(init) is the start of a package. 1 limit is held against it:'],
  ['a.example/b.(set-up)', 'a.example/b.(set-up) is the set-up of a benchmark. 1 limit is'],
])('tells %s by the run', (name, first) => {
  const builtIn = waiving([]);
  const text = explainText(explain(builtIn, name, TODAY), builtIn);
  expect(text).toContain(first);
  expect(text).toContain('by 16.0 KiB a run where that is more');
  expect(text).not.toContain('/op');
});

describe('what nothing is called', () => {
  const whole =
    'write one as a report shows it, such as BenchmarkGet or example.com/lru.(*Cache).Get';
  it.each<readonly [string, string]>([
    ['', `explain: an empty name was given: ${whole}`],
    ['a\nb', `explain "a\\nb": a name has no spaces and is one line: ${whole}`],
    ['two words', `explain "two words": a name has no spaces and is one line: ${whole}`],
    ...['*', '**/odd', 'Benchmark*', '**/lru.BenchmarkGet', 'x/y.(*T).*', 'x/y.(*)'].map(
      (text) => [text, `explain "${text}": this is a pattern and no name: ${whole}`] as const,
    ),
    [
      'example.com/odd.New.func1',
      '"example.com/odd.New.func1" matches no function: a closure belongs to the function that declares it, so write "example.com/odd.New"',
    ],
    [
      'example.com/odd.(*Tree).Grow[a.example/b.T]',
      '"example.com/odd.(*Tree).Grow[a.example/b.T]" matches no function: profiles have no type arguments, so write "example.com/odd.(*Tree).Grow[...]"',
    ],
    [
      'Grow[int, string]',
      '"Grow[int, string]" matches no function: profiles have no type arguments, so write "Grow[...]"',
    ],
  ])('%j', (text, message) => {
    expect(() => explain(policy, text, TODAY)).toThrow(message);
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
