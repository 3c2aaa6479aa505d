import { readdirSync, readFileSync } from 'node:fs';
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
  WAIVER_KEYS,
} from '../../src/policy/policy-keys.ts';
import { MINIMAL, POLICIES } from './policies.ts';
import { waiver } from './waivers.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/heapgate.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

const accepts = (text: string) => validate(parse(text));

/** What the parser finds wrong; whatever file a policy extends, it is there. */
function faultsOf(text: string, extended: readonly string[] = []): string[] {
  const files = extended.map((name) => [name, { name, text: MINIMAL }] as const);
  try {
    parsePolicy(text, 'policy', new Map(files));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

const parses = (text: string) => faultsOf(text).length === 0;

/** Every policy that is shown or kept somewhere. */
function examples(): string[] {
  const root = new URL('../../', import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const files = (folder: string, end: RegExp) =>
    readdirSync(new URL(folder, root))
      .filter((name) => end.test(name))
      .map((name) => read(`${folder}/${name}`));
  const pages = [read('README.md'), ...files('docs', /\.md$/)];
  const shown = pages.flatMap((page) => [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]);
  return [
    ...shown.map(([, body]) => body!).filter((body) => /^version:/m.test(body)),
    ...['demo', 'counted'].map((set) => read(`__fixtures__/${set}/heapgate.yml`)),
    ...files('scripts/mutants/policies', /\.yml$/),
  ];
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
    ['a waiver', definitions.waiver.properties, WAIVER_KEYS],
    ['the comment', properties.comment.properties, COMMENT_KEYS],
  ])('of %s', (_, known, keys) => {
    expect(Object.keys(known).sort()).toEqual([...keys].sort());
  });

  it('with a description of each, which an editor shows', () => {
    type Part = { description?: string; $ref?: string; properties?: Record<string, Part> };
    const bare = (part: Part, path: string): string[] =>
      Object.entries(part.properties ?? {}).flatMap(([key, each]) => {
        const of: Part = each.$ref ? definitions[each.$ref.split('/').at(-1)!] : each;
        return [...(of.description ? [] : [`${path}${key}`]), ...bare(of, `${path}${key}.`)];
      });
    const parts: [string, Part][] = [
      ['', schema],
      ['ignore.', properties.ignore.items],
      ...Object.entries<Part>(definitions),
    ];
    expect(parts.flatMap(([name, part]) => bare(part, name))).toEqual([]);
  });

  it('and its attributes', () => {
    expect(definitions.budget.properties.attribute.enum).toEqual(ATTRIBUTES);
  });
});

describe('schema and parser agree', () => {
  it.each([...POLICIES, ...examples()])('on an example, %#', (text) => {
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

  /** Of one that is right as it is. */
  it.each([
    [{}, true],
    [{ benchmarks: '[BenchmarkX]', packages: '["**"]' }, true],
    [{ benchmarks: '[parse]' }, false],
    [{ metric: 'alloc_objects', 'up-to': '3' }, true],
    [{ metric: 'alloc_objects', 'up-to': '3 B' }, false],
    [{ metric: 'objects' }, false],
    [{ 'up-to': '10% and 64 B' }, true],
    [{ 'up-to': '10% and 10%' }, false],
    [{ 'up-to': 'max 10%' }, false],
    [{ 'up-to': 'much' }, false],
    [{ expires: '31.1.2027' }, false],
    [{ owner: '" "' }, false],
    [{ reason: '""' }, false],
    [{ reason: `"${'x'.repeat(501)}"` }, false],
    [{ granted: 'yes' }, false],
  ])('on a waiver with %j', (words, valid) => {
    const text = `version: 1\nwaivers:\n  - ${waiver(words as Record<string, string>)}`;
    expect(accepts(text), 'schema').toBe(valid);
    expect(parses(text), 'parser').toBe(valid);
  });

  it.each([
    ['accept: review', true],
    ['accept: [label, review]', true],
    ['accept: [label, label]', false],
    ['accept: []', false],
    ['accept: author', false],
  ])('on %s', (line, valid) => {
    expect(accepts(`version: 1\n${line}`), 'schema').toBe(valid);
    expect(parses(`version: 1\n${line}`), 'parser').toBe(valid);
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

  it('on valid policies in which a value or a key is another', () => {
    const values = fc.constantFrom<unknown>(
      ...[0, -1, 1.5, 1001, 2 ** 53, true, null, '', ' ', '5%', '5% and 0', '1 KiB/run', '5 KB'],
      ...['a', 'on', 'off', 'warn', 'fail', 'error', 'flat', '**', '**/a', 'BenchmarkA', '(init)'],
      ...[[], {}, ['**'], ['a', 'a'], [1], { max: 1 }, { max: '5%' }, { increase: '5%' }],
      ...[{ packages: ['a'] }, [{ packages: ['a'] }], [{ functions: ['a'] }]],
    );
    const all = [...POLICY_KEYS, ...BUDGET_KEYS, ...WAIVER_KEYS, ...LIMIT_KINDS, 'x'];
    const keys = fc.constantFrom(...new Set<string>(all));
    const base = fc.constantFrom(...POLICIES.map((text) => parse(text) as object));
    fc.assert(
      fc.property(base, fc.nat(), values, keys, fc.nat(3), (valid, spot, value, key, how) => {
        const policy = structuredClone(valid);
        const places = placesIn(policy);
        const [parent, name] = places[spot % places.length]!;
        if (how === 0) delete parent[name];
        else if (how === 1 && !Array.isArray(parent)) parent[key] = value;
        else parent[name] = value;
        const text = JSON.stringify(policy);
        const faults = faultsOf(text, typeof value === 'string' ? [value] : ['**', 'a']);
        if (!accepts(text)) expect(faults, text).not.toEqual([]);
        else expect(faults.filter((fault) => !BEYOND.test(fault)).join(), text).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

type Parent = Record<string, unknown>;

/** Every mapping and list inside, with each of its keys. */
function placesIn(value: unknown): [Parent, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Parent;
  return Object.keys(parent).flatMap((key) => [
    [parent, key] as [Parent, string],
    ...placesIn(parent[key]),
  ]);
}

/** What no schema can say: it takes two places of a policy to tell. */
const BEYOND =
  /two budgets are called|no budget is called|has no limit of|limits \w+ to|is not about functions|is of no benchmark/;
