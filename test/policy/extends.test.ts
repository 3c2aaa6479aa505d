import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PRESETS } from '../../src/policy/presets.ts';
import { remoteName, withExtended } from '../../src/source/extended.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { waiver } from './waivers.ts';

const budget = (name: string, limit: string) =>
  `budgets:\n  - name: ${name}\n    benchmarks: ["**"]\n    alloc_space: { ${limit} }\n`;
const policy = (...parts: string[]) => ['version: 1', ...parts].join('\n');

/** The policy `a.yml` with all that it extends, of files by their paths. */
async function read(files: Readonly<Record<string, string>>): Promise<Policy> {
  const file = (name: string) => {
    const text = files[name];
    if (text === undefined) throw new UserError('no such file');
    return { name, text };
  };
  const root = await withExtended(file('a.yml'), 'a.yml', async ({ path, repository }) =>
    file(repository ? remoteName({ path, repository }) : path),
  );
  return parsePolicy(root.text, root.name, root.extended);
}

const fault = (files: Readonly<Record<string, string>>) =>
  read(files).then(
    () => 'nothing',
    (error: unknown) => (error instanceof UserError ? error.message : `a defect: ${error}`),
  );

describe('what a policy extends', () => {
  it('comes before it, and a budget of the same name is replaced', async () => {
    const found = await read({
      'a.yml': policy('extends: [team/b.yml, c.yml]', budget('shared', 'max: 1')),
      'team/b.yml': policy('extends: ../d.yml', 'on-inconclusive: fail', budget('b', 'max: 2')),
      'c.yml': policy('on-inconclusive: ignore', budget('shared', 'max: 3')),
      'd.yml': policy('built-in: off', 'missing-benchmarks: fail', budget('d', 'max: 4')),
    });
    expect(found.budgets.map(({ name, from }) => [name, from])).toEqual([
      ['d', 'd.yml'],
      ['b', 'team/b.yml'],
      ['shared', undefined],
    ]);
    expect(found).toMatchObject({ onInconclusive: 'ignore', missingBenchmarks: 'fail' });
  });

  it('may have waivers, each of what it knows, with the file that it stands in', async () => {
    const one = (of: string) => `waivers:\n  - ${waiver({ budget: of })}`;
    const found = await read({
      'a.yml': policy('extends: [b.yml, c.yml]', one('shared')),
      'b.yml': policy('accept: review', budget('shared', 'increase: 0'), one('shared')),
      'c.yml': policy('accept: label', one('operations stay lean')),
    });
    expect(found.waivers.map(({ budget, file, at }) => [budget, file, at.line])).toEqual([
      ['shared', 'b.yml', 9],
      ['operations stay lean', 'c.yml', 4],
      ['shared', 'a.yml', 4],
    ]);
    expect(found.accept).toEqual(['label']);
    const unknown = { 'a.yml': policy('extends: b.yml'), 'b.yml': policy(one('shared')) };
    expect(await fault(unknown)).toMatch(/^b\.yml:3:15 no budget is called "shared"/);
  });

  it('is read in the repository that names it', async () => {
    const found = await read({
      'a.yml': policy('extends: acme/policies/go/all.yml@v1'),
      'acme/policies/go/all.yml@v1': policy('extends: ../common.yml'),
      'acme/policies/common.yml@v1': policy(budget('common', 'max: 1')),
    });
    expect(found.budgets.at(-1)).toMatchObject({
      name: 'common',
      from: 'acme/policies/common.yml@v1',
    });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a circle',
      { 'a.yml': policy('extends: b.yml'), 'b.yml': policy('extends: a.yml') },
      'b.yml:2:10 extends "a.yml", which goes round in a circle: a.yml → b.yml → a.yml',
    ],
    [
      'itself',
      { 'a.yml': policy('extends: ./a.yml') },
      'a.yml:2:10 extends "./a.yml", which goes round in a circle: a.yml → a.yml',
    ],
    [
      'a file that is not there',
      { 'a.yml': policy('extends:', '  - b.yml') },
      'a.yml:3:5 extends "b.yml": no such file',
    ],
    [
      'a faulty file',
      { 'a.yml': policy('extends: b.yml'), 'b.yml': 'version: 1\nbudgts: []\n' },
      'b.yml:2:1 unknown key "budgts" (did you mean "budgets"?) (extended by a.yml)\nb.yml:2:9 budgets must be a list with at least one entry, not an empty one (extended by a.yml)',
    ],
    [
      'what is no YAML',
      {
        'a.yml': policy('extends: b.yml'),
        'b.yml': policy('extends: c.yml'),
        'c.yml': 'version: "',
      },
      'c.yml:1:11 this is not YAML: Missing closing "quote (extended by b.yml, by a.yml)',
    ],
    [
      'a file outside of its repository',
      { 'a.yml': policy('extends: o/r/b.yml@v1'), 'o/r/b.yml@v1': policy('extends: ../../x.yml') },
      'o/r/b.yml@v1:2:10 extends "../../x.yml", which leads out of the repository',
    ],
    [
      'a preset that there is none of',
      { 'a.yml': policy('extends: heapgate:strickt') },
      'a.yml:2:10 "heapgate:strickt" is no preset (did you mean "heapgate:strict"?)',
    ],
    [
      'an address',
      { 'a.yml': policy('extends: https://example.com/a.yml') },
      'a.yml:2:10 "https://example.com/a.yml": addresses are not read: write owner/repo/path@ref, or the path of a file',
    ],
    [
      'a path from the top of the disk',
      { 'a.yml': policy('extends: /etc/passwd') },
      'a.yml:2:10 "/etc/passwd": write a path from the folder of this file, as in "../policies/team.yml"',
    ],
  ])('may not be %s', async (_, files, message) => {
    expect(await fault(files)).toBe(message);
  });

  it('goes five files deep and no deeper', async () => {
    const row = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => {
          const name = i === 0 ? 'a.yml' : `${i}.yml`;
          return [name, policy(i + 1 < length ? `extends: ${i + 1}.yml` : budget('x', 'max: 1'))];
        }),
      );
    expect((await read(row(6))).budgets.at(-1)!.from).toBe('5.yml');
    expect(await fault(row(7))).toBe(
      '5.yml:2:10 extends "6.yml", more than 5 files deep: a.yml → 1.yml → 2.yml → 3.yml → 4.yml → 5.yml → 6.yml',
    );
  });

  it('is bounded where each of many extends many', async () => {
    const many = `extends: [${Array.from({ length: 9 }, (_, i) => `./${'./'.repeat(i)}b.yml`)}]`;
    const files = { 'a.yml': policy(many), 'b.yml': policy(many.replaceAll('b.yml', 'c.yml')) };
    const c = policy(many.replaceAll('b.yml', 'd.yml'));
    expect(await fault({ ...files, 'c.yml': c, 'd.yml': policy() })).toContain(
      'and there are more than 20 such files',
    );
  });

  it('judges nothing without a budget, where the built-in ones are off', async () => {
    expect(await fault({ 'a.yml': policy('extends: heapgate:zero', 'built-in: off') })).toBe(
      'nothing',
    );
    const files = { 'a.yml': policy('extends: b.yml', 'built-in: off'), 'b.yml': policy() };
    expect(await fault(files)).toContain('judges nothing');
  });
});

describe('a preset', () => {
  const verdict = (preset: string, base: string, head: string) =>
    judgedCounts(base, head, parsePolicy(policy(`extends: ${preset}`), 'p')).conclusion;
  const usual = (base: string, head: string) => judgedCounts(base, head).conclusion;

  it.each(Object.keys(PRESETS))('%s is a policy', (name) => {
    expect(parsePolicy(PRESETS[name]!, name).budgets.length).toBeGreaterThan(3);
  });

  it('heapgate:strict is broken by any growth', () => {
    expect(usual('Parse 100x64', 'Parse 101x64')).toBe('pass');
    expect(verdict('heapgate:strict', 'Parse 100x64', 'Parse 101x64')).toBe('fail');
    expect(verdict('heapgate:strict', 'Parse 100x64', 'Parse 100x64')).toBe('pass');
  });

  it('heapgate:zero keeps at zero what is there, and allows growth elsewhere', () => {
    // One object of 8 bytes in ten operations, over a hundred of them.
    const rare = 'longer Parse 12x16';
    expect(usual('', rare)).toBe('pass');
    expect(verdict('heapgate:zero', '', rare)).toBe('fail');
    expect(verdict('heapgate:zero', '', '')).toBe('pass');
    expect(verdict('heapgate:zero', 'Parse 100x64', 'Parse 101x64')).toBe('pass');
  });
});
