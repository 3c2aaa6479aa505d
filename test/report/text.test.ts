import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/report/columns.ts';
import { diffMarkdown, diffText } from '../../src/report/diff-report.ts';
import { reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import {
  changed,
  diffOf,
  fn,
  inputOf,
  judgementOf,
  pathOf,
  verdictOf,
} from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

const ESCAPE = '\u001b';

describe('the text report', () => {
  it('is coloured only when told', () => {
    for (const build of Object.values(CASES)) {
      expect(text(build())).not.toContain(ESCAPE);
      expect(text(build(), { color: true })).toContain(`${ESCAPE}[1m`);
    }
    expect(text(CASES['over-budget']!(), { color: true })).toContain(`${ESCAPE}[31mOver budget: `);
  });

  it('says the same with colours as without', () => {
    const report = CASES['over-budget']!();
    const plain = text(report, { color: true })
      .split(ESCAPE)
      .map((part) => part.replace(/^\[\d+m/, ''))
      .join('');
    expect(plain).toBe(text(report));
  });

  it('aligns names that are wide', () => {
    const functions = [fn('解析する', [100, 300]), fn('parse', [100, 200])];
    const lines = text(
      buildReport(
        inputOf(
          judgementOf(
            functions.map((each) => verdictOf('fail', each)),
            diffOf(functions),
          ),
        ),
      ),
    ).split('\n');
    const rows = lines.filter((line) => line.startsWith('over '));
    expect(rows).toHaveLength(2);
    expect(widthOf(rows[0]!)).toBe(widthOf(rows[1]!));
  });

  it('is narrowed to the terminal', () => {
    const functions = [fn(`${'long'.repeat(13)}er`, [1024, 3000])];
    const report = buildReport(inputOf(judgementOf([], diffOf(functions))));
    const row = (width: number) =>
      text(report, { width })
        .split('\n')
        .find((line) => line.includes('+1.93 KiB'))!;
    expect(widthOf(row(300))).toBeGreaterThan(100);
    expect(widthOf(row(80))).toBeLessThanOrEqual(80);
    expect(row(80)).toContain('…');
  });

  it('lets nothing move the cursor', () => {
    const evil = `a${ESCAPE}[2J\rb\n::error::c\u202E`;
    const each = fn(evil, [100, 300], { package: evil });
    const notes = [{ level: 'warning' as const, text: evil, at: undefined }];
    const report = buildReport(
      inputOf(judgementOf([verdictOf('fail', each, { budget: evil })], diffOf([each]), { notes }), {
        commands: [evil],
      }),
    );
    const page = text(report);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('gives the runner no command', () => {
    const evil = [
      '::error::x',
      '::stop-commands::y',
      '##[set-output name=conclusion;]pass',
      'a ##[error]b',
    ];
    const functions = evil.map((local) => fn(local, [100, 300], { package: local, file: local }));
    const explain = () => [pathOf(evil, changed(1, 2), { benchmark: evil[2]! })];
    const verdicts = functions.map((each) => verdictOf('fail', each, { budget: each.local }));
    const diff = diffOf(functions, {
      explain,
      notes: evil.map((each) => ({ level: 'info' as const, text: each })),
    });
    const report = buildReport(inputOf(judgementOf(verdicts, diff), { commands: evil }));
    const side = { base: {}, head: {}, commands: evil, version: '0.1.0' };
    const pages = [
      text(report),
      markdown(report),
      reportJson(report),
      diffText({ ...side, diff, metric: 'alloc_space' }),
      diffMarkdown({ ...side, diff, metric: 'alloc_space' }),
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
