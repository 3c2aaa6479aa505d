import { describe, expect, it } from 'vitest';
import { expectLinear, growth } from './helpers/linear.ts';

// What is counted is loaded after the counter.
const { markdown } = await import('../src/report/markdown.ts');
const { text } = await import('../src/report/text.ts');
const { parsePolicy } = await import('../src/policy/parse-policy.ts');
const { buildReport } = await import('../src/report/report.ts');
const { heap, judged } = await import('./helpers/spec.ts');
const { countedSet } = await import('./helpers/counted-spec.ts');
const { compare } = await import('../src/compare/comparison.ts');
const { readSet } = await import('./helpers/read.ts');
const { judge } = await import('../src/policy/judge.ts');
const { toConfirm } = await import('../src/policy/confirm.ts');
const { reportJson } = await import('../src/report/json.ts');
const { diffOf, findingOf, fn, inputOf, judgementOf, resultOf } = await import(
  './helpers/judgement.ts'
);

describe('the steps grow as sets and reports do', () => {
  it('in the functions that are judged', () => {
    const budgets = Array.from({ length: 10 }, (_, i) =>
      [
        `  - name: b${i}`,
        '    packages: ["**/p*"]',
        `    functions: ["(*T${i}*).*", "*Get"]`,
        '    alloc_space: { max: 99 }',
      ].join('\n'),
    );
    const policy = parsePolicy(['version: 1', 'budgets:', ...budgets].join('\n'), 'policy.yml');
    const judging = (n: number) => {
      const stack = (i: number) => `1000 ${1000 * i} X > m/p${i % 100}.(*T${i}).Get`;
      const profile = heap(Array.from({ length: n }, (_, i) => stack(i + 1)).join('\n'));
      const side = ['pkg: example.com/m\nX 1000 64 1', profile] as const;
      return () => expect(judged(side, side, policy).findings.length).toBeGreaterThan(n);
    };
    expectLinear(growth(400, judging));
  });

  it('in the ways through a function whose place is told', () => {
    // Half of the samples are one way, and each other is a way of its own.
    const placing = (n: number) => {
      const stack = (i: number) =>
        i % 2 ? `${i} ${1000 * i} X > m.One > m.Get` : `1 16 X > m.F${i} > m.Get`;
      const side = (more: number) =>
        readSet([
          {
            name: 'p.heap',
            bytes: new TextEncoder().encode(
              heap(Array.from({ length: n }, (_, i) => stack(i + more)).join('\n')),
            ),
            explicit: true,
          },
        ]);
      const [base, head] = [side(2), side(4)];
      return () => {
        const { functions } = compare(base, head, ['example.com/m']).diff;
        const places = functions.filter(({ local, line }) => local === 'Get' && line > 0);
        expect(places).toHaveLength(1);
      };
    };
    expectLinear(growth(60, placing));
  });

  it('in the packages whose profiles and outputs were given', () => {
    const policy = parsePolicy(
      'version: 1\nbudgets:\n  - name: f\n    packages: ["**"]\n    functions: ["*"]\n    alloc_space: { increase: 0 }',
      'policy.yml',
    );
    const side = (n: number, bytes: number) =>
      Array.from({ length: n }, (_, i) => {
        const path = `example.com/p${i}`;
        const profile = heap(`1000 ${bytes} X > m.F${i} > m.Get`);
        const output = `pkg: ${path}\nBenchmarkX\t1000\t5 ns/op\t${bytes / 1000} B/op\t1 allocs/op`;
        const file = (end: string, text: string) => ({
          name: `p${i}.${end}`,
          bytes: new TextEncoder().encode(text.replaceAll('example.com/m', path)),
          explicit: false,
        });
        return [file('heap', profile), file('txt', output)];
      }).flat();
    const judging = (n: number) => {
      const [base, head] = [side(n, 64_000), side(n, 128_000)];
      return () => {
        const judgement = judge(compare(readSet(base), readSet(head), ['example.com']), policy);
        expect(judgement.findings.length).toBeGreaterThanOrEqual(n);
        return judgement.causes;
      };
    };
    expectLinear(growth(40, judging));
  });

  it.each([
    ['that are as they were', () => 'Parse 1x64', () => 'Parse 1x64'],
    [
      'of which each has a function that grew',
      (i: number) => `F${i} 1x64`,
      (i: number) => `F${i} 2x64`,
    ],
    [
      'of which each has a set-up that grew',
      (i: number) => `once F${i} 1x64`,
      (i: number) => `once F${i} 1x65536`,
    ],
    ['in all of which one function grew', () => 'Parse 1x64', () => 'Parse 2x64'],
    ['that are new', () => undefined, (i: number) => `F${i} 2x64`],
  ])('in the results of collected sets %s', (_, ofBase, ofHead) => {
    const policy = parsePolicy(
      'version: 1\nbudgets:\n  - name: f\n    packages: ["**"]\n    functions: ["*"]\n    alloc_space: { increase: 0 }',
      'policy.yml',
    );
    const set = (n: number, does: (i: number) => string | undefined) => {
      const results = Array.from({ length: n }, (_, i) => [`X/${i}`, does(i)] as const);
      const there = results.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
      return countedSet({ results: Object.fromEntries([['Y', 'Parse 1x64'], ...there]) });
    };
    const judging = (n: number) => {
      const [base, head] = [set(n, ofBase), set(n, ofHead)];
      return () => {
        const judgement = judge(compare(base, head, ['m.io']), policy);
        const report = buildReport(inputOf(judgement));
        const document = { ...report.document, maxRows: n };
        return [toConfirm(judgement), markdown(document), text(document), reportJson(report)];
      };
    };
    expectLinear(growth(40, judging));
  });

  it.each([1, 2])(
    'in the benchmarks of a package that ran in one process, %i objects',
    (objects) => {
      const policy = parsePolicy(
        'version: 1\nbudgets:\n  - name: f\n    functions: ["*"]\n    alloc_space: { increase: 0 }',
        'policy.yml',
      );
      const set = (n: number, count: number) => {
        const does = (i: number) => [`X${i}/a`, `Parse 1x64 | F${i} ${count}x64`] as const;
        const screens = Object.fromEntries(Array.from({ length: n }, (_, i) => does(i)));
        return countedSet({ results: {}, screens });
      };
      const judging = (n: number) => {
        const [base, head] = [set(n, 1), set(n, objects)];
        return () => {
          const judgement = judge(compare(base, head, ['m.io']), policy);
          const wanted = toConfirm(judgement);
          expect(wanted).toHaveLength(objects > 1 ? n : 0);
          return wanted;
        };
      };
      expectLinear(growth(40, judging));
    },
  );

  it('in the results and functions that a comment is about', () => {
    const written = (n: number) => {
      const functions = Array.from({ length: n }, (_, i) =>
        fn(`(*Type${i}).method`, [10_000 + i, i % 3 === 0 ? 5000 : 20_000 + 3 * i]),
      );
      const results = Array.from({ length: n }, (_, i) =>
        resultOf(`BenchmarkType${i}`, [10_000 + i, i % 3 === 0 ? 5000 : 20_000 + 3 * i]),
      );
      const findings = [...results, ...functions].map((each, i) =>
        findingOf(i % 10 === 0 ? 'fail' : 'pass', each),
      );
      const input = inputOf(judgementOf(findings, diffOf(functions, { results })));
      return () => {
        const document = { ...buildReport(input).document, maxRows: n };
        return [markdown(document), text(document)];
      };
    };
    expectLinear(growth(1000, written));
  });
});
