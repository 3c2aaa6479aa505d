import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { builtInBudgets } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { POLICY_KEYS } from '../../src/policy/policy-keys.ts';
import { fixtures } from '../helpers/pprof.ts';
import { FULL, MINIMAL, POLICIES } from './policies.ts';

const FILE = '.github/heapgate.yml';

/** What is wrong with a text, without the file's name. */
function problems(text: string): string[] {
  try {
    parsePolicy(text, FILE);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n').map((line) => {
      expect(line.startsWith(`${FILE}:`)).toBe(true);
      return line.slice(FILE.length + 1);
    });
  }
}

/** The minimal policy with other lines from `budgets:` on. */
const budgets = (...lines: string[]) => `version: 1\nbudgets:\n${lines.join('\n')}\n`;

/** A complete budget and further lines of it; they begin in line 5. */
const budget = (...lines: string[]) =>
  budgets('  - name: a', '    packages: ["**"]', ...lines.map((line) => `    ${line}`));

describe('a valid policy', () => {
  it('is read whole', () => {
    const at = (line: number, column: number) => ({ line, column });
    expect(parsePolicy(FULL, FILE)).toEqual({
      file: FILE,
      modules: ['github.com/acme/db'],
      budgets: [
        {
          name: 'parser stays lean',
          at: at(7, 5),
          isBuiltIn: false,
          of: 'function',
          packages: ['**/internal/parser/**'],
          functions: ['(*Parser).*'],
          benchmarks: ['BenchmarkParse*', '**/parser.BenchmarkGet/small'],
          patternsAt: new Map([
            ['packages **/internal/parser/**', at(8, 16)],
            ['functions (*Parser).*', at(9, 17)],
            ['benchmarks BenchmarkParse*', at(10, 18)],
            ['benchmarks **/parser.BenchmarkGet/small', at(10, 37)],
          ]),
          attribute: 'flat',
          limits: [
            {
              kind: 'increase',
              metric: 'alloc_objects',
              at: at(13, 32),
              text: '0',
              relative: undefined,
              absolute: 0,
              per: 'op',
            },
            {
              kind: 'max',
              metric: 'alloc_space',
              at: at(12, 27),
              text: '12 MiB/run',
              relative: undefined,
              absolute: 12 * 1024 ** 2,
              per: 'run',
            },
            {
              kind: 'increase',
              metric: 'alloc_space',
              at: at(12, 49),
              text: '5% and 64 B',
              relative: 0.05,
              absolute: 64,
              per: 'op',
            },
          ],
          level: 'warning',
        },
        {
          name: 'zero stays zero',
          at: at(15, 5),
          isBuiltIn: false,
          of: 'result',
          packages: ['**'],
          functions: ['**'],
          benchmarks: ['**/lru.BenchmarkGet'],
          patternsAt: new Map([['benchmarks **/lru.BenchmarkGet', at(16, 18)]]),
          attribute: 'owned',
          limits: [
            {
              kind: 'max',
              metric: 'alloc_objects',
              at: at(17, 27),
              text: '0',
              relative: undefined,
              absolute: 0,
              per: 'op',
            },
          ],
          level: 'error',
        },
        {
          name: 'packages',
          at: at(18, 5),
          isBuiltIn: false,
          of: 'package',
          packages: ['**'],
          functions: ['**'],
          benchmarks: undefined,
          patternsAt: new Map([['packages **', at(19, 16)]]),
          attribute: 'owned',
          limits: [
            {
              kind: 'increase',
              metric: 'inuse_space',
              at: at(20, 30),
              text: '5%',
              relative: 0.05,
              absolute: 4,
              per: 'op',
            },
          ],
          level: 'error',
        },
      ],
      missingBenchmarks: 'fail',
      waivers: [
        {
          at: at(26, 5),
          file: FILE,
          budget: 'parser stays lean',
          benchmarks: ['BenchmarkParseAll'],
          packages: ['**/internal/parser/ast'],
          functions: ['(*Parser).node'],
          metric: 'alloc_space',
          upTo: {
            kind: 'increase',
            text: '10% and 128 B',
            relative: 0.1,
            absolute: 128,
            per: 'op',
          },
          reason: 'nodes have a position',
          owner: 'parser team',
          expires: '2027-01-31',
        },
      ],
      accept: ['review', 'label'],
      ignore: [
        {
          at: at(23, 5),
          packages: ['**/testdata/**', '**/mocks'],
          functions: ['init.*'],
          patternsAt: new Map([
            ['packages **/testdata/**', at(23, 16)],
            ['packages **/mocks', at(23, 34)],
            ['functions init.*', at(24, 17)],
          ]),
        },
      ],
      onInconclusive: 'fail',
      comment: { maxRows: 25, title: 'Heap budget' },
    });
  });

  it('has defaults, and what is built in before its own', () => {
    const policy = parsePolicy(MINIMAL, FILE);
    expect(policy).toMatchObject({
      modules: undefined,
      ignore: [],
      waivers: [],
      accept: [],
      missingBenchmarks: 'warn',
      onInconclusive: 'warn',
      comment: { maxRows: undefined, title: undefined },
    });
    const builtIn = builtInBudgets();
    expect(policy.budgets.slice(0, -1)).toEqual(builtIn);
    expect(policy.budgets.at(-1)).toMatchObject({ name: 'a', attribute: 'owned', level: 'error' });
    expect(parsePolicy('version: 1', FILE).budgets).toEqual(builtIn);
  });

  it('keeps the built-in budgets where it only says something else', () => {
    const policy = parsePolicy('version: 1\nignore:\n  - packages: ["**/db"]\n', FILE);
    expect(policy.budgets).toEqual(builtInBudgets());
    expect(policy.ignore).toMatchObject([{ packages: ['**/db'] }]);
  });

  it('is what the demo has', () => {
    const text = readFileSync(`${fixtures}/demo/heapgate.yml`, 'utf8');
    expect(parsePolicy(text, 'demo').budgets.map(({ name }) => name)).toContain('no new leaks');
  });

  it('may begin with a byte order mark and have Windows line ends', () => {
    const text = `\uFEFF${FULL.replaceAll('\n', '\r\n')}`;
    expect(parsePolicy(text, FILE)).toEqual(parsePolicy(FULL, FILE));
    expect(problems('\uFEFFversion: 2\r\nbudgets:')).toEqual([
      '1:10 version is 2, and this heapgate reads version: 1',
      '2:1 budgets must be a list with at least one entry, not nothing',
    ]);
  });
});

/** Text, and every line of what must be said about it. */
const WRONG: Record<string, [text: string, ...expected: string[]]> = {
  'a misspelt key, whose value is read all the same': [
    'verion: 2\nbugdets: []\n',
    '1:1 unknown key "verion" (did you mean "version"?)',
    '1:9 version is 2, and this heapgate reads version: 1',
    '2:1 unknown key "bugdets" (did you mean "budgets"?)',
    '2:10 budgets must be a list with at least one entry, not an empty one',
  ],
  'a misspelt key beside the right one': [
    `verion: 2\n${MINIMAL}`,
    '1:1 unknown key "verion" (did you mean "version"?)',
  ],
  'an empty file': ['', '1:1 the policy must be a mapping, not nothing: begin it with version: 1'],
  'a list': ['- a', '1:1 the policy must be a mapping, not a list: begin it with version: 1'],
  'no keys': ['{}', '1:1 the policy must not be empty: begin it with version: 1'],
  'no version': [
    MINIMAL.replace('version: 1\n', ''),
    '1:1 "version" is missing: begin the file with version: 1',
  ],
  'another version': [
    MINIMAL.replace('version: 1', 'version: 2'),
    '1:10 version is 2, and this heapgate reads version: 1',
  ],
  'a version in quotes': [
    MINIMAL.replace('version: 1', 'version: "1"'),
    '1:10 version must be a number, not "1"',
  ],
  'nothing to judge by': [
    'version: 1\nbuilt-in: off\n',
    '2:11 without budgets of its own a policy with built-in: off judges nothing',
  ],
  'budgets without any': [
    'version: 1\nbudgets:\n',
    '2:1 budgets must be a list with at least one entry, not nothing',
  ],
  'an empty list of budgets': [
    'version: 1\nbudgets: []\n',
    '2:10 budgets must be a list with at least one entry, not an empty one',
  ],
  'budgets that are a mapping': [
    'version: 1\nbudgets: {a: 1}\n',
    '2:10 budgets must be a list with at least one entry, not a mapping',
  ],
  'a budget that is a text': [budgets('  - all'), '3:5 a budget must be a mapping, not "all"'],
  'an entry without anything': [budgets('  -'), '3:4 a budget must be a mapping, not nothing'],
  'a budget with a name only': [
    budgets('  - name: a'),
    '3:5 the budget needs "benchmarks", "packages" or "functions": write benchmarks: ["**"] for every result',
    '3:5 the budget needs a limit, as in alloc_space: { increase: 5% and 64 B }',
  ],
  'a budget without a name': [
    budgets('  - packages: ["**"]', '    alloc_space: { max: 1 }'),
    '3:5 the budget needs a "name"',
  ],
  'two budgets of one name': [
    `${MINIMAL}${MINIMAL.split('\n').slice(2).join('\n')}`,
    '6:11 two budgets are called "a", the first in line 3: give each its own name',
  ],
  'a typo in a key': [
    budgets('  - name: a', '    packges: ["**"]', '    alloc_space: { max: 1 }'),
    '4:5 unknown key "packges" (did you mean "packages"?)',
  ],
  'two letters swapped': [
    budget('alloc_space: { amx: 1 }'),
    '5:20 unknown key "amx" (did you mean "max"?)',
  ],
  'a key from nowhere': [
    `${MINIMAL}colour: red\n`,
    `6:1 unknown key "colour": known here are ${POLICY_KEYS.join(', ')}`,
  ],
  'a key with everything in it': [
    `${MINIMAL}"a\\nb": red\n`,
    `6:1 unknown key "a\\nb": known here are ${POLICY_KEYS.join(', ')}`,
  ],
  'a key that is a list': [`${MINIMAL}[a]: 1\n`, '6:1 a key must be a word'],
  'a key twice': [
    budget('alloc_space: { max: 1 }', 'alloc_space: { max: 2 }'),
    '6:5 the key "alloc_space" is there twice, first in line 5',
  ],
  'a module with a space': [
    `${MINIMAL}module: acme db\n`,
    '6:9 module is the path in go.mod, as in "github.com/acme/db", not "acme db"',
  ],
  'a module of a list with a space': [
    `${MINIMAL}module: [a.example/b, acme db]\n`,
    '6:23 an entry of module is the path in go.mod, as in "github.com/acme/db", not "acme db"',
  ],
  'a module twice': [
    `${MINIMAL}module: [a.example/b, a.example/b]\n`,
    '6:23 the module "a.example/b" is there twice',
  ],
  'no module in the list': [
    `${MINIMAL}module: []\n`,
    '6:9 module must be a list with at least one entry, not an empty one',
  ],
  'a name that is a number': [
    MINIMAL.replace('name: a', 'name: 5'),
    '3:11 name must be a text, not a number: put it in quotes',
  ],
  'a name that is not there': [
    MINIMAL.replace('name: a', 'name:'),
    '3:5 name must be a text, not nothing',
  ],
  'a name of blanks': [MINIMAL.replace('name: a', 'name: "  "'), '3:11 name must not be empty'],
  'a name of two lines': [
    MINIMAL.replace('name: a', 'name: "a\\nb"'),
    '3:11 name must be one line',
  ],
  'a name without end': [
    MINIMAL.replace('name: a', `name: ${'a'.repeat(201)}`),
    `3:11 a name has at most 200 characters, not 201: "${'a'.repeat(79)}…"`,
  ],
  'packages that are a text': [
    MINIMAL.replace('["**"]', 'all'),
    '4:15 packages must be a list with at least one entry, not "all"',
  ],
  'packages without any': [
    MINIMAL.replace('["**"]', '[]'),
    '4:15 packages must be a list with at least one entry, not an empty one',
  ],
  'a package that is a list': [
    MINIMAL.replace('["**"]', '[[a]]'),
    '4:16 an entry of packages must be a text, not a list',
  ],
  'a package twice': [
    MINIMAL.replace('["**"]', '[a, b, a]'),
    '4:22 "a": this pattern is there twice',
  ],
  'a pattern of the go command': [
    MINIMAL.replace('["**"]', '["./..."]'),
    '4:16 "./...": "..." is for the go command: write "**" for any path below',
  ],
  'a folder': [
    MINIMAL.replace('["**"]', '["./internal/parser"]'),
    '4:16 "./internal/parser": packages are import paths and not folders: write it as "**/internal/parser"',
  ],
  'a negated pattern': [
    MINIMAL.replace('["**"]', '["!a"]'),
    '4:16 "!a": patterns are not negated: name it under "ignore"',
  ],
  'a pattern with braces': [
    MINIMAL.replace('["**"]', '["a/{b,c}"]'),
    '4:16 "a/{b,c}": braces are not read: write one pattern for each',
  ],
  'an attribute of none': [
    budget('attribute: own', 'alloc_space: { max: 1 }'),
    '5:16 attribute must be one of flat, cum, owned, not "own"',
  ],
  'a level of none': [
    budget('level: fatal', 'alloc_space: { max: 1 }'),
    '5:12 level must be one of error, warning, not "fatal"',
  ],
  'the trust of other versions': [
    `${MINIMAL}trust: sampled\n`,
    '6:1 trust is gone: what profiles and outputs can bear is told for each result; take the key out, and see "on-inconclusive" for what cannot be told',
  ],
  'the /op of other versions': [
    budget('alloc_space: { max: 12 KiB/op, increase: 5% and 0/op }'),
    '5:25 "12 KiB/op": amounts are of one operation already: write "12 KiB"',
    '5:46 "0/op": amounts are of one operation already: write "0"',
  ],
  'a built-in of none': [
    `${MINIMAL}built-in: none\n`,
    '6:11 built-in must be one of on, off, not "none"',
  ],
  'booleans for words': [
    `${MINIMAL}built-in: false\nmissing-benchmarks: false\non-inconclusive: true\n`,
    '6:11 built-in must be one of on, off, not false: write built-in: off',
    '7:21 missing-benchmarks must be one of warn, fail, ignore, not false: write missing-benchmarks: ignore',
    '8:18 on-inconclusive must be one of warn, fail, ignore, not true',
  ],
  'missing benchmarks of none': [
    `${MINIMAL}missing-benchmarks: error\n`,
    '6:21 missing-benchmarks must be one of warn, fail, ignore, not "error"',
  ],
  'an attribute of a result': [
    budgets(
      '  - name: a',
      '    benchmarks: ["**"]',
      '    attribute: flat',
      '    alloc_space: { max: 1 }',
    ),
    '5:16 attribute is for packages and functions: a result is judged by all that it allocates',
  ],
  'a benchmark of no name that Go has': [
    MINIMAL.replace('packages: ["**"]', 'benchmarks: [parse, "./x.BenchmarkGet"]'),
    '4:18 "parse": benchmarks are called Benchmark…: write "BenchmarkParse" or a glob',
    '4:25 "./x.BenchmarkGet": packages are import paths and not folders: write it as "**/internal/parser"',
  ],
  'an on-inconclusive of none': [
    `${MINIMAL}on-inconclusive: pass\n`,
    '6:18 on-inconclusive must be one of warn, fail, ignore, not "pass"',
  ],
  'an ignore without packages': [
    `${MINIMAL}ignore:\n  - functions: [a]\n`,
    '7:5 "packages" is missing: write packages: ["**"] for all of them',
  ],
  'a comment without anything': [`${MINIMAL}comment: {}\n`, '6:10 comment must not be empty'],
  'rows by half': [
    `${MINIMAL}comment: { max-rows: 2.5 }\n`,
    '6:22 max-rows is a whole number from 1 to 1000, not 2.5',
  ],
  'rows without end': [
    `${MINIMAL}comment: { max-rows: 1001 }\n`,
    '6:22 max-rows is a whole number from 1 to 1000, not 1001',
  ],
  'a title without end': [
    `${MINIMAL}comment: { title: ${'a'.repeat(101)} }\n`,
    `6:19 title has at most 100 characters, not 101: "${'a'.repeat(79)}…"`,
  ],
  'a metric in short': [
    budget('alloc_space: 5%'),
    '5:18 alloc_space must be a mapping, not "5%", as in alloc_space: { increase: 5% }',
  ],
  'a metric without a limit': [
    budget('alloc_space: {}'),
    '5:18 alloc_space must not be empty, as in alloc_space: { increase: 5% }',
  ],
  'a limit without anything': [
    budget('alloc_space: { increase: }'),
    '5:20 increase must be an amount, not nothing',
  ],
  'a limit that is a word of YAML': [
    budget('alloc_space: { increase: true }'),
    '5:30 increase must be an amount, not "true"',
  ],
  'a limit that is a list': [
    budget('alloc_space: { increase: [5%] }'),
    '5:30 increase must be an amount, not a list',
  ],
  'a limit with a wrong unit': [
    budget('alloc_space: { max: 5 KB }'),
    '5:25 "KB" is no unit: write KiB or kB',
  ],
  'aliases and anchors': [
    `${budget('alloc_space: &a { max: 1 }', 'inuse_space: *a')}`,
    '5:21 anchors are not read: write the value where it is needed',
    '6:18 aliases are not read: write the value out',
  ],
  'a tag': [MINIMAL.replace('name: a', 'name: !!str a'), '3:17 tags are not read: leave it out'],
  'two documents': [
    `${MINIMAL}---\n${MINIMAL}`,
    '6:1 a policy is one document: remove what begins here',
  ],
  'no YAML': [
    'version: 1\nbudgets: [\n',
    '3:1 this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  tabs: [
    'version: 1\nbudgets:\n\t- a\n',
    '3:1 this is not YAML: Tabs are not allowed as indentation',
  ],
  // Always at the same place: how deep the stack of the machine goes has no part in it.
  'a tower of lists': ['['.repeat(50_000), '1:64 this is nested too deeply for a policy'],
  'a tower of mappings': [
    `version: 1\nbudgets: ${'{a: '.repeat(10_000)}`,
    '2:258 this is nested too deeply for a policy',
  ],
  'a tower of dashes': ['- '.repeat(20_000), '1:127 this is nested too deeply for a policy'],
  'a tower by indentation': [
    Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    '64:64 this is nested too deeply for a policy',
  ],
  'a novel': [`# ${'a'.repeat(65_536)}`, '1:1 a policy has at most 65536 characters'],
};

describe('a wrong policy', () => {
  it.each(Object.entries(WRONG))('says where and what for %s', (_, [text, ...expected]) => {
    const found = problems(text);
    expect(found).toEqual(expected);
  });

  it('tells all mistakes at once, in the order of the file', () => {
    const found = problems(
      budgets(
        '  - name: a',
        '    packges: ["**"]',
        '    alloc_space: { max: 5%, increase: 5 KB }',
        '  - name: a',
        '    packages: []',
        '    alloc_objects: { increase: 5 KiB }',
      ),
    );
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      '4:5',
      '5:25',
      '5:39',
      '6:11',
      '7:15',
      '8:32',
    ]);
  });

  it('tells twenty mistakes and counts the rest', () => {
    const keys = Array.from({ length: 30 }, (_, i) => `zz${i}: 1`).join('\n');
    const found = problems(`${MINIMAL}${keys}\n`);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe(' and 10 more');
  });
});

describe('on any text', () => {
  const judgeText = (text: string) => {
    try {
      return parsePolicy(text, FILE).budgets.length > 0;
    } catch (error) {
      return error instanceof UserError && error.message.startsWith(`${FILE}:`);
    }
  };

  it('gives a policy or says what is wrong', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), judgeText));
    const yaml = fc.constantFrom(...'-:{}[]"\'#&*!|>%@ \n\ta1,?~'.split(''));
    fc.assert(fc.property(fc.string({ unit: yaml, maxLength: 200 }), judgeText), { numRuns: 500 });
  });

  it('does so for valid policies in which a piece is lost, doubled or replaced', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '- ',
      '5%',
      '/run',
      '"',
      '*',
      '&a',
      '!',
      '…',
      '{',
    );
    const valid = fc.constantFrom(...POLICIES);
    const spot = fc.tuple(fc.nat(), fc.nat({ max: 12 }));
    const mutated = fc
      .tuple(valid, spot, piece, fc.boolean())
      .map(([text, [at, count], by, twice]) => {
        const start = at % text.length;
        const cut = text.slice(start, start + count);
        return text.slice(0, start) + by + (twice ? cut + cut : '') + text.slice(start + count);
      });
    fc.assert(fc.property(mutated, judgeText), { numRuns: 1000 });
  });
});
