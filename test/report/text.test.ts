import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/report/columns.ts';
import { diffDocument } from '../../src/report/diff-report.ts';
import { reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import {
  diffOf,
  findingOf,
  fn,
  inputOf,
  judgementOf,
  limitOf,
  resultOf,
} from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

const ESCAPE = '\u001b';

describe('the text report', () => {
  it('is coloured only when told', () => {
    for (const build of Object.values(CASES)) {
      expect(text(build().document)).not.toContain(ESCAPE);
      expect(text(build().document, { color: true })).toContain(`${ESCAPE}[1m`);
    }
    const page = text(CASES['over-budget']!().document, { color: true });
    expect(page).toContain(`${ESCAPE}[31mOver budget: `);
  });

  it('says the same with colours as without', () => {
    const { document } = CASES['over-budget']!();
    const plain = text(document, { color: true })
      .split(ESCAPE)
      .map((part) => part.replace(/^\[\d+m/, ''))
      .join('');
    expect(plain).toBe(text(document));
  });

  it('has the head of what a page folds', () => {
    const page = text(CASES['over-budget']!().document);
    expect(page).toMatch(/\n\nAll changed functions, in bytes of a whole run: /);
    expect(page).toMatch(/\n\nHow this was measured, and how to see it yourself\n\n/);
  });

  it('makes no figure stand out that fell', () => {
    const result = resultOf('BenchmarkX', [100, 300], { objects: [10, 5] });
    const judgement = judgementOf([findingOf('fail', result)], diffOf([], { results: [result] }));
    const page = markdown(buildReport(inputOf(judgement)).document);
    expect(page).toContain('| 100 → 300 B | **+200 %** | 10 → 5 | −5 |');
  });

  it('aligns names that are wide', () => {
    const results = ['Benchmark解析する', 'BenchmarkParse'].map((name) =>
      resultOf(name, [100, 300]),
    );
    const findings = results.map((each) => findingOf('fail', each));
    const { document } = buildReport(inputOf(judgementOf(findings, diffOf([], { results }))));
    const rows = text(document)
      .split('\n')
      .filter((line) => line.startsWith('over '));
    expect(rows).toHaveLength(2);
    expect(widthOf(rows[0]!)).toBe(widthOf(rows[1]!));
  });

  it('is narrowed to the terminal', () => {
    const functions = [fn(`${'long'.repeat(13)}er`, [1024, 3000])];
    const { document } = buildReport(inputOf(judgementOf([], diffOf(functions))));
    const row = (width: number) =>
      text(document, { width })
        .split('\n')
        .find((line) => line.includes('+1.93 KiB'))!;
    expect(widthOf(row(300))).toBeGreaterThan(100);
    expect(widthOf(row(80))).toBeLessThanOrEqual(80);
    expect(row(80)).toContain('…');
  });

  it('loses no limit to it, nor what tells two names apart', () => {
    const names = ['Struct', 'NestedStruct'].map(
      (what) => `Benchmark_large${what}AccessOfManyMembers`,
    );
    const results = names.map((name) => resultOf(name, [100, 300]));
    const limits = [limitOf('5% and 4 B'), limitOf('5% and 0.25', { metric: 'alloc_objects' })];
    const findings = results.flatMap((each) =>
      limits.map((limit) => findingOf('fail', each, { limit })),
    );
    const { document } = buildReport(inputOf(judgementOf(findings, diffOf([], { results }))));
    const page = text(document, { width: 80 });
    const rows = page.match(/^over .*\n.*/gm)!;
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatch(/^over +\S*…\S* .*\+5% and 4 B\/op;\n +\+5% and 0\.25 allocs\/op$/);
    }
    expect(new Set(rows).size).toBe(2);
  });

  /** Everything that someone else can name, by these names. */
  function foreign(names: readonly string[]) {
    const functions = names.map((local) => fn(local, [100, 300], { package: local, file: local }));
    const results = names.map((name) => resultOf(name, [100, 300]));
    const findings = [
      ...results.map((each) => findingOf('fail', each)),
      ...functions.map((each) => {
        const finding = findingOf('fail', each);
        return { ...finding, budget: { ...finding.budget, name: each.local } };
      }),
    ];
    const notes = names.map((each) => ({
      level: 'warning' as const,
      code: 'ignored-files' as const,
      files: [each],
    }));
    const judgement = judgementOf(findings, diffOf(functions, { results, notes }), { notes });
    return buildReport(inputOf(judgement, { commands: names }));
  }

  it('lets nothing move the cursor', () => {
    const page = text(foreign([`a${ESCAPE}[2J\rb\n::error::c\u202E`]).document);
    expect(page).toContain('::error::c');
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('gives the runner no command', () => {
    const evil = [
      '::error::x',
      '::stop-commands::y',
      '##[set-output name=conclusion;]pass',
      'a ##[error]b',
    ];
    const report = foreign(evil);
    const { diff } = report.input.judgement;
    const document = diffDocument({
      diff,
      metric: 'alloc_space',
      base: {},
      head: {},
      commands: evil,
      version: '0.1.0',
    });
    const pages = [
      text(report.document),
      markdown(report.document),
      reportJson(report),
      text(document),
      markdown(document),
    ];
    for (const page of pages) {
      expect(page).toContain('error');
      expect(page).not.toMatch(/^\s*::/m);
      expect(page).not.toContain('##[');
    }
    expect(
      JSON.parse(reportJson(report)).functions.map((each: { package: string }) => each.package),
    ).toContain(evil[2]);
  });
});
