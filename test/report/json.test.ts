import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { diffJson, reportJson } from '../../src/report/json.ts';
import { buildReport } from '../../src/report/report.ts';
import { diffOf, fn, inputOf, judgementOf, verdictOf } from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

const file = join(import.meta.dirname, '../../schema/report.schema.json');
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const valid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

function expectValid(text: string): void {
  valid(JSON.parse(text));
  expect(valid.errors ?? []).toEqual([]);
}

const one = fn('F', [1, 2]);
const diff = { diff: diffOf([one]), base: {}, head: {}, commands: [], version: '0.1.0' };

describe('the JSON report', () => {
  it.each(Object.entries(CASES))('keeps to its schema: %s', (_, build) => {
    expectValid(reportJson(build()));
  });

  it.each(['demo.json', 'demo-sampled.json'])(
    'keeps to its schema on real profiles: %s',
    (name) => {
      expectValid(
        readFileSync(join(import.meta.dirname, '../../__fixtures__/reports', name), 'utf8'),
      );
    },
  );

  it('keeps to its schema without a policy', () => {
    expectValid(diffJson(diff));
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
    const judgement = judgementOf([verdictOf('pass', one)], diffOf([one], { unmeasured }));
    const text = reportJson(buildReport(inputOf(judgement)));
    expectValid(text);
    const { conclusion, unmeasured: listed } = JSON.parse(text);
    expect(conclusion).toBe('error');
    expect(listed).toEqual([
      { side: 'head', package: 'a/b', code: 'build-failed', message: 'b.go:3:2: undefined: x' },
      { side: 'base', package: 'a/c', code: 'no-benchmarks', message: 'has no benchmarks' },
    ]);
  });

  it('gives the noise where there is any', () => {
    const owned = { base: 1, head: 9, delta: 8, interval: { low: -1.5, high: 17.5 } };
    const noisy = fn('F', [1, 9], { metrics: { alloc_space: { flat: owned, cum: owned, owned } } });
    const text = diffJson({ ...diff, diff: diffOf([noisy]) });
    expectValid(text);
    expect(JSON.parse(text).functions[0].metrics.alloc_space.owned).toEqual({
      base: 1,
      head: 9,
      delta: 8,
      noise: { low: -1.5, high: 17.5 },
    });
  });

  it('is held by the schema to whole numbers and known keys', () => {
    const broken = JSON.parse(diffJson(diff));
    broken.functions[0].metrics.alloc_space.flat.delta = 0.5;
    expect(valid(broken)).toBe(false);
    expect(valid({ ...JSON.parse(diffJson(diff)), extra: 1 })).toBe(false);
    expect(valid({ ...JSON.parse(diffJson(diff)), schema: 'heapgate/report/v1' })).toBe(false);
  });

  it('holds every changed function, whole names, in one order', () => {
    const functions = Array.from({ length: 3000 }, (_, i) => fn(`F${i}`, [100, i % 2 ? 100 : 200]));
    const build = (list: typeof functions) =>
      reportJson(
        buildReport(inputOf(judgementOf([verdictOf('fail', functions[0]!)], diffOf(list)))),
      );
    const report = JSON.parse(build(functions));
    expect(report.functions).toHaveLength(1500);
    expect(report.functions[0].name).toBe('github.com/acme/db/internal/parser.F0');
    expect(JSON.parse(build(functions.toReversed())).functions).toEqual(report.functions);
  });

  it('carries hostile names unchanged', () => {
    const evil = '`|\n\u0000<b>@x"\\';
    const report = JSON.parse(diffJson({ ...diff, diff: diffOf([fn(evil, [1, 2])]) }));
    expect(report.functions[0].name).toBe(`github.com/acme/db/internal/parser.${evil}`);
  });
});
