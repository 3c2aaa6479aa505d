import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { annotations } from '../../src/report/annotations.ts';
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

const POLICY = parsePolicy(
  `version: 1
budgets:
  - name: nothing grows
    packages: ["**"]
    functions: ["*"]
    alloc_space: { increase: 256 B }
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
  const diff = compare(side('base'), side('head'));
  const judgement = judge(diff, POLICY);
  const red = judgement.verdicts.filter(({ verdict }) => verdict === 'fail');
  const report = buildReport(
    inputOf(judgement, { repoPath: (__, file) => file.slice(folder.length) }),
  );
  const annotated = annotations({ ...report, broken: red });

  it.each(SITES)('$local grew at $file:$line', ({ local, file, line }) => {
    const [verdict] = red.filter((each) => each.local === local);
    expect(verdict).toMatchObject({ file: folder + file, line });
    const { function: name, package: path, metric } = verdict!;
    const [way] = diff.explain({ function: name, package: path }, metric, 'owned');
    expect(way!.frames.findLast((frame) => frame.own)).toMatchObject({ local, line });
  });

  it('turns nothing else red', () => {
    expect(red.map(({ local }) => local).sort()).toEqual(SITES.map(({ local }) => local).sort());
  });

  it('annotates the same lines', () => {
    const lines = annotated.flatMap(({ file, line }) => (line ? [`${file}:${line}`] : []));
    expect(lines.length).toBe(8);
    expect(SITES.map(({ file, line }) => `${file}:${line}`)).toEqual(expect.arrayContaining(lines));
  });
});
