import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/api/compare.ts';
import { defaultPolicy, judge, parsePolicy } from '../../src/api/policy.ts';
import { type ProfileSet, readProfile, readSet, UserError } from '../../src/api/profile.ts';
import { diffJson, reportJson, reportMarkdown, reportPlain } from '../../src/api/report.ts';
import { FIXTURES, filesOf } from '../helpers/fixtures.ts';

const side = (name: string) => readSet(filesOf(`demo/${name}`));
const policy = readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8');

it('types of the JSON reports are those of the schema: npm run report-types', async () => {
  const script = new URL('../../scripts/report-types.mjs', import.meta.url).href;
  const { currentTypes, REPORT_TYPES } = await import(script);
  expect(readFileSync(REPORT_TYPES, 'utf8')).toBe(currentTypes());
});

it('the rooms in a row judge as the gate does', () => {
  const kept = JSON.parse(readFileSync(join(FIXTURES, 'reports/demo.json'), 'utf8'));
  const comparison = compare(side('base'), side('head'), { modules: kept.modules });
  const judgement = judge(comparison, parsePolicy(policy, 'heapgate.yml'));
  expect(judgement.conclusion).toBe('fail');
  const labels = { base: { sha: 'a'.repeat(40) }, commands: ['make check'] };
  const report = reportJson(judgement, labels);
  expect(report).toMatchObject({ schema: 'heapgate/report/v2', conclusion: 'fail', ...labels });
  expect(report.results).toEqual(kept.results);
  expect(report.headline).toBe(kept.headline);
  expect(reportMarkdown(judgement)).toContain('BenchmarkPost/entries=128');
  expect(reportMarkdown(judgement, {}, 2_000).length).toBeLessThanOrEqual(2_000);
  expect(reportPlain(judgement, labels)).toContain('make check');
  expect(diffJson(comparison)).toMatchObject({ schema: 'heapgate/diff/v2' });
});

it('a policy’s modules and ignored packages count as in the gate', () => {
  const comparison = compare(side('base'), side('head'));
  const other = judge(comparison, parsePolicy('version: 1\nmodule: example.org/other\n', 'p.yml'));
  expect(reportJson(other).modules).toEqual(['example.org/other']);
});

it('what its reader can mend is a UserError', () => {
  const bytes = new TextEncoder().encode('{}');
  expect(() => readProfile(bytes, 'x.json')).toThrow(UserError);
  expect(() => readSet([])).toThrow(UserError);
  expect(() => parsePolicy('version: 9', 'p.yml')).toThrow(/^p\.yml:1:10 version is 9/);
});

it('takes nothing in the place of what it made', () => {
  const forged = { is: 'profile set' } as ProfileSet;
  expect(() => compare(forged, side('head'))).toThrow('no profile set of this heapgate: {"is"');
  expect(() => judge(side('base') as unknown as Comparison, defaultPolicy())).toThrow(TypeError);
  expect(() => judge(undefined as unknown as Comparison, defaultPolicy())).toThrow(TypeError);
});
