import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ATTRIBUTES } from '../../src/compare/heap-diff.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { LIMIT_KINDS } from '../../src/policy/policy.ts';
import {
  BUDGET_KEYS,
  COMMENT_KEYS,
  IGNORE_KEYS,
  POLICY_KEYS,
} from '../../src/policy/policy-keys.ts';
import { fixtures } from '../helpers/pprof.ts';
import { MINIMAL, POLICIES } from './policies.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/heapgate.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

const accepts = (text: string) => validate(parse(text));

function parses(text: string): boolean {
  try {
    parsePolicy(text, 'policy');
    return true;
  } catch {
    return false;
  }
}

/** A policy of one budget with some lines. */
const budget = (...lines: string[]) =>
  ['version: 1', 'budgets:', '  - name: a', ...lines.map((line) => `    ${line}`)].join('\n');

describe('the schema has the keys of the parser', () => {
  const { properties, definitions } = schema;
  it.each([
    ['the policy', properties, POLICY_KEYS],
    ['a budget', definitions.budget.properties, BUDGET_KEYS],
    ['a limit in bytes', definitions.bytes.properties, LIMIT_KINDS],
    ['a limit in objects', definitions.objects.properties, LIMIT_KINDS],
    ['an entry of ignore', properties.ignore.items.properties, IGNORE_KEYS],
    ['the comment', properties.comment.properties, COMMENT_KEYS],
  ])('of %s', (_, known, keys) => {
    expect(Object.keys(known).sort()).toEqual([...keys].sort());
  });

  it('and its attributes', () => {
    expect(definitions.budget.properties.attribute.enum).toEqual(ATTRIBUTES);
  });
});

describe('schema and parser agree', () => {
  it.each([...POLICIES, readFileSync(`${fixtures}/demo/heapgate.yml`, 'utf8')])('on %#', (text) => {
    expect(parses(text)).toBe(true);
    expect(accepts(text), JSON.stringify(validate.errors)).toBe(true);
  });

  /** Lines that stand instead of the budget's limit, or at the end of the file. */
  it.each([
    ['alloc_space: { max: 1 }', true],
    ['alloc_space: { max: 5% }', false],
    ['alloc_space: { max: -1 }', false],
    ['alloc_space: { max: 9007199254740992 }', false],
    ['alloc_space: { max: "12 MiB" }', true],
    ['alloc_space: { max: 12 KB }', false],
    ['alloc_space: {}', false],
    ['alloc_space: 5%', false],
    ['alloc_space: { increase: 5% and 5% }', false],
    ['alloc_space: { increase: 5% and 5 B and 5% }', false],
    ['alloc_space: { increase: 5 B and 5% }', true],
    ['alloc_space: { increase: 5 B and 5 B }', false],
    ['alloc_space: { increase: 5 B/run and 5.5 % }', true],
    ['alloc_space: { increase: 5 B/op }', false],
    ['alloc_space: { max: 0/op }', false],
    ['alloc_space: { max: 12 MiB /run }', true],
    ['benchmarks: ["**"]\n    inuse_space: { max: 1 }', true],
    ['benchmarks: ["(init)", "**/a.(set-up)"]\n    inuse_space: { max: 1 }', true],
    ['benchmarks: [parse]\n    inuse_space: { max: 1 }', false],
    ['benchmarks: []\n    inuse_space: { max: 1 }', false],
    ['attribute: flat\n    inuse_space: { max: 1 }', true],
    ['alloc_space: { increase: true }', false],
    ['alloc_space: { increase: }', false],
    ['alloc_objects: { increase: 5 B }', false],
    ['alloc_objects: { increase: 5/run }', true],
    ['inuse_objects: { min: 5 }', false],
    ['inuse_space: { increase: 1e3% }', false],
    ['functions: []\n    inuse_space: { max: 1 }', false],
    ['functions: [a, a]\n    inuse_space: { max: 1 }', false],
    ['functions: ["{a}"]\n    inuse_space: { max: 1 }', true],
    ['attribute: own\n    inuse_space: { max: 1 }', false],
    ['level: warning\n    inuse_space: { max: 1 }', true],
    ['colour: red\n    inuse_space: { max: 1 }', false],
    ['level: error', false],
    ['inuse_space: { max: 1 }\nversion: 2', false],
    ['inuse_space: { max: 1 }\nmodule: a b', false],
    ['inuse_space: { max: 1 }\nmodule: gopkg.in/yaml.v3', true],
    ['inuse_space: { max: 1 }\nmodule: [a.example/b, c.example/d]', true],
    ['inuse_space: { max: 1 }\nmodule: [a.example/b, a.example/b]', false],
    ['inuse_space: { max: 1 }\nmodule: []', false],
    ['inuse_space: { max: 1 }\nmodule: [a b]', false],
    ['inuse_space: { max: 1 }\ntrust: sampled', false],
    ['inuse_space: { max: 1 }\nbuilt-in: off', true],
    ['inuse_space: { max: 1 }\nbuilt-in: false', false],
    ['inuse_space: { max: 1 }\nmissing-benchmarks: fail', true],
    ['inuse_space: { max: 1 }\nmissing-benchmarks: none', false],
    ['inuse_space: { max: 1 }\ncomment: { max-rows: 0 }', false],
    ['inuse_space: { max: 1 }\ncomment: { max-rows: 5 }', true],
    ['inuse_space: { max: 1 }\ncomment: { title: " " }', false],
    ['inuse_space: { max: 1 }\nignore: [{ functions: [a] }]', false],
    ['inuse_space: { max: 1 }\nignore: [{ packages: [a/] }]', false],
    ['inuse_space: { max: 1 }\nignore: [{ packages: [a] }]', true],
    ['inuse_space: { max: 1 }\nwaivers: []', false],
  ])('on %s', (lines, valid) => {
    const text = MINIMAL.replace('alloc_space: { increase: 0 }', lines);
    // The YAML library refuses the second version before a schema sees it.
    if (!lines.includes('version')) expect(accepts(text), 'schema').toBe(valid);
    expect(parses(text), 'parser').toBe(valid);
  });

  /** Whole files. */
  it.each([
    ['version: 1', true],
    ['version: 1\nbuilt-in: on', true],
    ['version: 1\nbuilt-in: off', false],
    ['version: 1\nbudgets: []', false],
    [budget('alloc_space: { max: 1 }'), false],
    [budget('benchmarks: ["**"]', 'alloc_space: { max: 1 }'), true],
    [budget('packages: ["**"]', 'alloc_space: { max: 1 }'), true],
    [budget('functions: ["*"]', 'alloc_space: { max: 1 }'), true],
    [budget('benchmarks: ["**"]', 'attribute: flat', 'alloc_space: { max: 1 }'), false],
    [budget('functions: ["*"]', 'attribute: flat', 'alloc_space: { max: 1 }'), true],
    [budget('benchmarks: ["**"]'), false],
  ])('on the whole of %j', (text, valid) => {
    expect(accepts(text), 'schema').toBe(valid);
    expect(parses(text), 'parser').toBe(valid);
  });

  it('on patterns of packages', () => {
    const pattern = fc.string({
      unit: fc.constantFrom(...'.*/a!{}? '.split('')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pattern, (text) => {
        // What is written is trimmed; blanks inside can be told by neither.
        fc.pre(text.trim() === text);
        const policy = MINIMAL.replace('"**"', JSON.stringify(text));
        expect(accepts(policy), text).toBe(parses(policy));
      }),
      { numRuns: 1000 },
    );
  });
});
