import fc from 'fast-check';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';

export function policyOf(budgets: readonly string[], rest = 'built-in: off'): Policy {
  const items = budgets.map(
    (lines, i) => `  - name: b${i}\n    ${lines.split('\n').join('\n    ')}`,
  );
  return parsePolicy(`version: 1\nbudgets:\n${items.join('\n')}\n${rest}\n`, 'policy.yml');
}

/** Every kind of target with every kind of limit. */
export const WIDE = policyOf([
  'functions: ["*"]\nalloc_space: { increase: 5%, max: 1 MiB }\nalloc_objects: { increase: 1 }\ninuse_space: { increase: 64 B }',
  'functions: ["*"]\nattribute: cum\nalloc_space: { increase: 5% and 8 B }',
  'packages: ["**"]\nalloc_space: { increase: 0 }\nalloc_objects: { max: 0 }\ninuse_objects: { increase: 0 }',
  'benchmarks: ["**", "(init)", "(set-up)"]\nalloc_space: { increase: 5%, max: 0 }\nalloc_objects: { max: 1, increase: 0 }\ninuse_space: { increase: 64 B }',
  'packages: ["**"]\nalloc_space: { increase: 10 KiB/run }\nalloc_objects: { max: 100000/run }',
  'benchmarks: ["**"]\nalloc_space: { increase: 1 MiB/run }',
]);

/** Shares that tell figures of the base apart which an amount hides. */
export const SHARES = policyOf([
  'functions: ["*"]\nalloc_space: { increase: 50% and 0 }\nalloc_objects: { increase: 50% and 0 }',
  'packages: ["**"]\nalloc_space: { increase: 50% and 0 }\ninuse_space: { increase: 50% and 0 }',
  'benchmarks: ["**", "(init)", "(set-up)"]\nalloc_space: { increase: 50% and 0 }\nalloc_objects: { increase: 50% and 0 }',
]);

const metric = fc.constantFrom('alloc_space', 'alloc_objects', 'inuse_space', 'inuse_objects');

/** An amount in one of its spellings. */
const limit = fc
  .tuple(
    metric,
    fc.constantFrom('max', 'increase'),
    fc.constantFrom('', '0%', '0.5%', '5%', '29%', '300 %'),
    fc.constantFrom('', '0', '0.25', '1', '3', '17', '250.5', '4096'),
    fc.constantFrom('', ' B', 'kB', ' KiB'),
    fc.constantFrom('', '', '', '/run'),
  )
  .map(([name, kind, share, number, unit, per]) => {
    const amount = number === '' ? '' : `${number}${name.endsWith('space') ? unit : ''}${per}`;
    const text = kind === 'max' ? amount || '100' : [share, amount].filter(Boolean).join(' and ');
    return `${name}: { ${kind}: ${text || '5%'} }`;
  });

const what = fc.constantFrom(
  'benchmarks: ["**"]',
  'benchmarks: ["**", "(set-up)", "(init)"]',
  'benchmarks: ["Benchmark*e*", "**/store.BenchmarkRead/*"]',
  'benchmarks: ["**/words.*", "BenchmarkParse"]',
  'packages: ["**"]',
  'packages: ["**/*o*", "example.com/**"]\nattribute: cum',
  'packages: ["**"]\nattribute: flat\nbenchmarks: ["Benchmark?ill", "BenchmarkSplit/often", BenchmarkRead]',
  'functions: ["*"]',
  'functions: ["(*Parser).*", "(*Index).*", Split, "*s"]\nattribute: cum',
  'packages: ["**/{x}"]'.replace('{x}', 's*'),
  'packages: [runtime, strings]\nfunctions: ["*"]\nattribute: flat',
  'functions: ["Benchmark*"]\nattribute: cum',
);

const rest = fc.constantFrom(
  'built-in: off',
  'missing-benchmarks: warn',
  'ignore: [{ packages: ["**/stock", "**/codec"] }]',
  'ignore: [{ packages: ["**"], functions: ["(*Store).*", Split] }]',
);

/** Any policy. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.array(fc.tuple(what, limit, fc.constantFrom('', '\nlevel: warning')), {
      minLength: 1,
      maxLength: 4,
    }),
    rest,
  )
  .map(([budgets, more]) =>
    policyOf(
      budgets.map(([of, held, level]) => `${of}\n${held}${level}`),
      more,
    ),
  );
