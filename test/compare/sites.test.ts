import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { ScopeIndex } from '../../src/compare/result.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import type { Finding, Target } from '../../src/policy/finding.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { buildReport } from '../../src/report/report.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';
import { inputOf } from '../helpers/judgement.ts';

/*
 * Growths at lines that are known, in functions of every kind: each is red, by its name and at its
 * line, in the report as data, as an annotation and in the drawing. See __fixtures__/sites/make.sh.
 */

interface Site {
  readonly local: string;
  /** From the module's folder. */
  readonly file: string;
  readonly line: number;
}

const SOURCES = join(FIXTURES, 'sites/src');

const SITES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.go'))
  .flatMap((file) =>
    readFileSync(join(SOURCES, file), 'utf8')
      .split('\n')
      .flatMap((text, i): Site[] => {
        const local = / \/\/ grew (.*) \|/.exec(text)?.[1];
        return local === undefined ? [] : [{ local, file, line: i + 1 }];
      }),
  );

/** On stacks of their own, which no benchmark claims: whose they are cannot be told. */
const IN_GOROUTINES = ['Started', 'work'];

const POLICY = parsePolicy(
  `version: 1
built-in: off
budgets:
  - name: nothing grows
    packages: ["**"]
    functions: ["*"]
    alloc_space: { increase: 4 B }
`,
  'policy.yml',
);

it('has growths enough', () => expect(SITES.length).toBeGreaterThan(25));

describe.each([
  ['trimmed paths', '', 'example.com/sites/'],
  ['paths of this machine', '-untrimmed', '/tmp/sites/src/'],
])('with %s', (_, suffix, folder) => {
  const side = (name: string) =>
    fixtureSet('sites', (file) => file.startsWith(`${name}${suffix}.`));
  const comparison = compare(side('base'), side('head'));
  const judgement = judge(comparison, POLICY);
  const isOpen = ({ outcome }: Finding) => outcome.verdict !== 'pass';
  const red = judgement.findings.filter(isOpen);
  const { annotations } = buildReport(inputOf(judgement), {
    repoPath: (__, file) => file.slice(folder.length),
  });

  it.each(SITES)('$local grew at $file:$line', ({ local, file, line }) => {
    const finding = red.find(({ target }) => 'local' in target && target.local === local)!;
    const { target, result, limit, outcome } = finding;
    expect(target).toMatchObject({ file: folder + file, line });
    const index = comparison.diff.scopes.findIndex(({ benchmark }) => benchmark === result!.name);
    const isClaimed = !IN_GOROUTINES.includes(local);
    const within = isClaimed ? index : (`beside ${index as ScopeIndex}` as const);
    expect(outcome).toMatchObject(
      isClaimed ? { verdict: 'fail' } : { verdict: 'inconclusive', why: { code: 'unclaimed' } },
    );
    const { name, package: path } = target as Extract<Target, { kind: 'function' }>;
    const { metric } = limit;
    const of = { function: name, package: path, metric, attribute: 'owned' } as const;
    const [way] = comparison.paths({ within, ...of });
    expect(way!.frames.findLast((frame) => frame.own)).toMatchObject({ local, line });
  });

  it('lets everything else be', () => {
    expect(red.map(({ target }) => 'local' in target && target.local).sort()).toEqual(
      SITES.map(({ local }) => local).sort(),
    );
  });

  it('annotates the same lines', () => {
    const lines = annotations.flatMap(({ file, line }) => (line ? [`${file}:${line}`] : []));
    expect(lines.length).toBe(8 + IN_GOROUTINES.length);
    expect(SITES.map(({ file, line }) => `${file}:${line}`)).toEqual(expect.arrayContaining(lines));
  });

  it('names the largest as the causes of what the benchmarks printed', () => {
    const { causes } = judge(comparison, defaultPolicy());
    const told = causes.map(({ function: { local, file, line }, isSure }) => [
      isSure,
      local,
      `${file}:${line}`,
    ]);
    expect(told.length).toBeGreaterThan(4);
    const sites = SITES.map(({ local, file, line }) => [true, local, `${folder}${file}:${line}`]);
    expect(sites).toEqual(expect.arrayContaining(told));
  });
});
