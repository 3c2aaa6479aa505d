import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { diffJson, reportJson } from '../../src/report/json.ts';
import { NOTES } from '../../src/report/notes.ts';
import { REASONS } from '../../src/report/reasons.ts';
import { buildReport } from '../../src/report/report.ts';
import { REFUSALS } from '../../src/report/waivers.ts';
import { CAPTURES, fixtureSet } from '../helpers/fixtures.ts';
import { diffOf, findingOf, fn, inputOf, judgementOf, resultOf } from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

const file = join(import.meta.dirname, '../../schema/report.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const valid = ajv.compile(schema);
const GOLDEN = join(import.meta.dirname, '../../__fixtures__/reports');

function expectValid(text: string): void {
  valid(JSON.parse(text));
  expect(valid.errors ?? []).toEqual([]);
}

const one = fn('F', [1, 2]);
const grown = resultOf('BenchmarkX', [64, 128]);
const side = { base: {}, head: {}, commands: [], version: '0.1.0' };
const diff = { ...side, diff: diffOf([one]) };
const failed = (parts = {}) =>
  reportJson(
    buildReport(
      inputOf(
        judgementOf([findingOf('fail', grown)], diffOf([one], { results: [grown], ...parts })),
      ),
    ),
  );

describe('the JSON report', () => {
  it.each(Object.entries(CASES))('keeps to its schema: %s', (_, build) => {
    expectValid(reportJson(build()));
  });

  it.each(readdirSync(GOLDEN).filter((name) => name.endsWith('.json')))(
    'kept to its schema when it was written: %s',
    (name) => expectValid(readFileSync(join(GOLDEN, name), 'utf8')),
  );

  it.each(CAPTURES)('keeps to its schema without a policy, on real profiles: %s', (capture) => {
    const of = (name: string) => fixtureSet(`${capture}/${name}`);
    const real = compare(of('base'), of('head')).diff;
    expectValid(diffJson({ ...side, diff: real }));
  });

  it('has every code in its schema, and no other', () => {
    const { reason, note, answer } = schema.$defs;
    const { code } = answer.properties.refused.anyOf[1].properties;
    expect(code.enum.toSorted()).toEqual(Object.keys(REFUSALS).sort());
    expect(reason.properties.code.enum.toSorted()).toEqual(Object.keys(REASONS).sort());
    expect(note.properties.code.enum.toSorted()).toEqual(Object.keys(NOTES).sort());
  });

  it('lists what could not be measured', () => {
    const unmeasured = [
      {
        package: 'a/b',
        base: { code: 'ran' },
        head: { code: 'build-failed', message: 'b.go:3:2: undefined: x' },
      },
      { package: 'a/c', base: { code: 'no-benchmarks' }, head: { code: 'ran' } },
    ] as const;
    const judgement = judgementOf([findingOf('pass', one)], diffOf([one], { unmeasured }));
    const text = reportJson(buildReport(inputOf(judgement)));
    expectValid(text);
    const { conclusion, unmeasured: listed } = JSON.parse(text);
    expect(conclusion).toBe('error');
    expect(listed).toEqual([
      { side: 'head', package: 'a/b', code: 'build-failed', message: 'b.go:3:2: undefined: x' },
      { side: 'base', package: 'a/c', code: 'no-benchmarks', message: 'has no benchmarks' },
    ]);
  });

  it('says how much of a growth only moved', () => {
    const finding = findingOf('pass', one, { moved: { amount: 64, from: ['m.Put'] } });
    const { findings } = JSON.parse(
      reportJson(buildReport(inputOf(judgementOf([finding], diffOf([one]))))),
    );
    expect(findings).toMatchObject([
      { verdict: 'pass', moved: 64, movedFrom: ['m.Put'], reason: null },
    ]);
  });

  it('gives the noise where there is any, and null where nothing bounds it', () => {
    const of = (low: number, high: number) => {
      const owned = { base: 1, head: 9, delta: 8, interval: { low, high } };
      const figures = { alloc_space: { flat: owned, cum: owned, owned } };
      const text = diffJson({ ...diff, diff: diffOf([fn('F', [1, 9], { metrics: figures })]) });
      expectValid(text);
      return JSON.parse(text).functions[0].metrics.alloc_space.owned;
    };
    expect(of(-1.5, 17.5)).toEqual({
      base: 1,
      head: 9,
      delta: 8,
      noise: { low: -1.5, high: 17.5 },
    });
    expect(of(Number.NEGATIVE_INFINITY, 2).noise).toBeNull();
  });

  it('has null for what a reason does not know', () => {
    const interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const why = { code: 'samples-alone', metric: 'alloc_space', interval } as const;
    const few = { code: 'too-few-samples', metric: 'alloc_space', family: 2 } as const;
    const findings = [why, { ...few, shown: undefined, bounds: undefined }].map((each) =>
      findingOf('inconclusive', one, {
        outcome: { verdict: 'inconclusive', over: 1, why: each },
      }),
    );
    const text = reportJson(buildReport(inputOf(judgementOf(findings, diffOf([one])))));
    expectValid(text);
    expect(text).not.toMatch(/Infinity|NaN/);
    expect(JSON.parse(text).findings).toMatchObject([
      { reason: { code: 'samples-alone', interval: null } },
      { reason: { code: 'too-few-samples', shown: null, bounds: null, family: 2 } },
    ]);
  });

  it('is held by the schema to known keys and names', () => {
    const whole = JSON.parse(failed());
    expect(valid(whole)).toBe(true);
    expect(valid({ ...whole, extra: 1 })).toBe(false);
    expect(valid({ ...whole, schema: 'heapgate/report/v1' })).toBe(false);
    const [finding] = whole.findings;
    const { moved: _, ...without } = finding;
    for (const broken of [
      { ...finding, extra: 1 },
      { ...finding, delta: null },
      { ...finding, reason: { code: 'unheard-of', text: '' } },
      without,
    ]) {
      expect(valid({ ...whole, findings: [broken] })).toBe(false);
    }
  });

  it('holds every changed function, whole names, in one order', () => {
    const functions = Array.from({ length: 3000 }, (_, i) => fn(`F${i}`, [100, i % 2 ? 100 : 200]));
    const build = (list: typeof functions) => JSON.parse(failed({ functions: list }));
    const report = build(functions);
    expect(report.functions).toHaveLength(1500);
    expect(report.functions[0].name).toBe('github.com/acme/db/internal/parser.F0');
    expect(build(functions.toReversed()).functions).toEqual(report.functions);
  });

  it('carries hostile names unchanged', () => {
    const evil = '`|\n\u0000<b>@x"\\';
    const report = JSON.parse(diffJson({ ...diff, diff: diffOf([fn(evil, [1, 2])]) }));
    expect(report.functions[0].name).toBe(`github.com/acme/db/internal/parser.${evil}`);
  });
});
