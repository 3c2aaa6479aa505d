import { Validator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import parsePrometheus from 'parse-prometheus-text-format';
import { describe, expect, it } from 'vitest';
import { codeQuality } from '../../src/report/code-quality.ts';
import { openMetrics } from '../../src/report/open-metrics.ts';
import { rdjsonl } from '../../src/report/rdjsonl.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import { diffOf, findingOf, fn, inputOf, judgementOf, resultOf } from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

const hostile = 'BenchmarkX/a"b\\c#01,{} \n##[error]x';
const grown = resultOf(hostile, [64, 128.4], { objects: [2, 2.25] });
const hostileReport = buildReport(
  inputOf(judgementOf([findingOf('fail', grown)], diffOf([], { results: [grown] }))),
);
const reports: ReadonlyMap<string, Report> = new Map([
  ...Object.entries(CASES).map(([name, build]) => [name, build()] as const),
  ['hostile', hostileReport],
]);
const all = [...reports];
const of = (name: string) => reports.get(name)!;

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * What GitLab wants of an issue, in our words: the members and types of its
 * app/validators/json_schemas/codeclimate.json, the path and the line that its
 * lib/gitlab/ci/parsers/codequality/code_climate.rb makes an address of, and the severities of
 * lib/gitlab/ci/reports/codequality_reports.rb. Read in gitlabhq/gitlabhq, 2026-11-27.
 */
const ISSUES = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      check_name: { type: 'string' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./).' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const issuesOf = (report: Report): Issue[] => JSON.parse(codeQuality(report));

describe('Code Quality', () => {
  const valid = new Ajv({ strict: true, allErrors: true }).compile(ISSUES);

  it.each(all)('is what GitLab reads: %s', (_, report) => {
    const issues = issuesOf(report);
    valid(issues);
    expect(valid.errors ?? []).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('tells what is over, at its line', () => {
    expect(issuesOf(of('over-budget'))[0]).toEqual({
      description:
        'Over budget: operations stay lean: BenchmarkPost/large 328 → 1352 B/op (+312 %), in (*Store).Post, x.go:7',
      check_name: 'heapgate/alloc_space',
      fingerprint: expect.stringContaining('["example.com/m","BenchmarkPost/large",0]'),
      severity: 'major',
      location: { path: 'm/x.go', lines: { begin: 7 } },
    });
  });

  it('knows an issue again when its figures and its line are others', () => {
    const at = (bytes: number, line: number) => {
      const one = fn('F', [100, bytes], { line });
      return issuesOf(buildReport(inputOf(judgementOf([findingOf('fail', one)], diffOf([one])))));
    };
    const [[first], [second]] = [at(200, 7), at(300, 9)];
    expect(first!.description).not.toBe(second!.description);
    expect(first!.fingerprint).toBe(second!.fingerprint);
  });
});

describe('very many findings', () => {
  const functions = Array.from({ length: 3000 }, (_, i) => fn(`F${i}`, [100, 200]));
  const findings = functions.map((each, i) => findingOf(i < 2999 ? 'warn' : 'fail', each));
  const report = buildReport(inputOf(judgementOf(findings, diffOf(functions))));

  it('become as many issues as a tool bears, the worst first', () => {
    const issues = issuesOf(report);
    expect(issues.map(({ severity }) => severity).slice(0, 2)).toEqual(['major', 'minor']);
    expect(issues).toHaveLength(1000);
    expect(rdjsonl(report).split('\n')).toHaveLength(1001);
  });
});

describe('rdjsonl', () => {
  const validator = new Validator({ strictMode: true });

  it.each(all)('is what reviewdog reads, line by line: %s', (_, report) => {
    const lines = rdjsonl(report).split('\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(validator.validate(JSON.parse(line)).errors).toEqual([]);
  });

  it('has the place, the severity and where to read on', () => {
    const [line] = rdjsonl(of('over-budget')).split('\n');
    expect(JSON.parse(line!)).toMatchObject({
      location: { path: 'm/x.go', range: { start: { line: 7 } } },
      severity: 'ERROR',
      code: { value: 'alloc_space', url: expect.stringMatching(/^https:/) },
    });
  });

  it('has no line where all is well', () => {
    expect(rdjsonl(of('within'))).toBe('');
  });
});

describe('OpenMetrics', () => {
  // The lines of the specification's grammar, version 1.0.0, as far as gauges go.
  const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
  const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
  const META = new RegExp(`^# (?:TYPE ${NAME} gauge|UNIT ${NAME} [a-z]+|HELP ${NAME} [^"\\\\]+)$`);
  const SAMPLE = new RegExp(`^(${NAME})\\{${LABEL}(?:,${LABEL})*\\} \\d+(?:\\.\\d+)?$`);

  it.each(all)('keeps to the grammar, and each unit ends its name: %s', (_, report) => {
    const lines = openMetrics(report).split('\n');
    expect(lines.splice(-2)).toEqual(['# EOF', '']);
    for (const line of lines) expect(line).toMatch(line.startsWith('#') ? META : SAMPLE);
    for (const [, name, unit] of lines.join('\n').matchAll(/^# UNIT (\S+) (\S+)$/gm)) {
      expect(name).toMatch(new RegExp(`_${unit}$`));
    }
    const samples = lines.map((line) => line.replace(/ \S+$/, ''));
    expect(new Set(samples).size).toBe(samples.length);
  });

  it('has what an operation of the head allocates', () => {
    const families = parsePrometheus(openMetrics(of('over-budget')));
    const figures = families.flatMap(({ name, metrics }) =>
      metrics.map(({ labels, value }) => [name, labels?.benchmark ?? labels?.verdict, value]),
    );
    expect(figures).toContainEqual(['heapgate_operation_bytes', 'BenchmarkPost/large', '1352']);
    expect(figures).toContainEqual(['heapgate_operation_objects', 'BenchmarkPost/large', '6']);
    expect(figures).toContainEqual(['heapgate_limits', 'fail', '4']);
  });

  it('leaves names whole but for #, after which GitLab reads nothing', () => {
    const text = openMetrics(hostileReport);
    const [bytes, objects] = parsePrometheus(text);
    expect(bytes!.metrics[0]).toMatchObject({
      labels: { benchmark: 'BenchmarkX/a"b\\c\uFF0301,{} \uFFFD\uFF03\uFFFD[error]x' },
      value: '128',
    });
    expect(objects!.metrics[0]!.value).toBe('2.25');
    expect(text.replaceAll(/^# .*$/gm, '')).not.toContain('#');
  });

  it('has no figure of a benchmark that is gone', () => {
    expect(openMetrics(of('gone'))).not.toContain('BenchmarkRead');
  });
});

describe('a file for tools', () => {
  it.each(all)('gives a runner no command and has no control character: %s', (_, report) => {
    for (const text of [codeQuality(report), rdjsonl(report), openMetrics(report)]) {
      expect(text).not.toContain('##[');
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });

  it.each(all)('has an error where the exit code has one: %s', (_, report) => {
    const { conclusion } = report.input.judgement;
    const isRed = conclusion === 'fail' || conclusion === 'error';
    expect(issuesOf(report).some(({ severity }) => severity === 'major')).toBe(isRed);
    expect(rdjsonl(report).includes('"ERROR"')).toBe(isRed);
  });
});
