import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionDiff } from '../../src/compare/heap-diff.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report.ts';
import {
  changed,
  diffOf,
  fn,
  inputOf,
  judgementOf,
  MODULE,
  pathOf,
  verdictOf,
} from '../helpers/judgement.ts';
import { CASES } from './cases.ts';

function manyFunctions(count: number, name: (i: number) => string): FunctionDiff[] {
  return Array.from({ length: count }, (_, i) =>
    fn(name(i), [10_000 + i, i % 3 === 0 ? 5000 : 20_000 + 3 * i], {
      package: `${MODULE}/p${i % 200}`,
      ...(i % 7 === 0 ? { own: false, package: `dep.example/d${i % 50}` } : {}),
    }),
  );
}

function reportOf(functions: readonly FunctionDiff[], failing: number) {
  const verdicts = functions.map((each, i) => verdictOf(i < failing ? 'fail' : 'pass', each));
  const explain = () => [pathOf(['BenchmarkX', 'a', 'b'], changed(0, 10))];
  return buildReport(inputOf(judgementOf(verdicts, diffOf(functions, { explain }))));
}

describe('the Markdown report', () => {
  it('shows verdict, table and reason before the first fold', () => {
    const page = markdown(CASES['over-budget']!());
    const inSight = page.slice(0, page.indexOf('<details>')).split('\n');
    expect(inSight.length).toBeLessThan(30);
    expect(inSight[0]).toContain('Over budget: `(*Parser).node`');
    expect(inSight.join('\n')).toContain('**Why**');
  });

  it('has at most seven columns in any table', () => {
    for (const build of Object.values(CASES)) {
      for (const line of markdown(build()).split('\n')) {
        if (/^\| :?-/.test(line)) expect(line.split('|').length - 2).toBeLessThanOrEqual(7);
      }
    }
  });

  it('starts with the marker, and the bound includes it', () => {
    const marker = '<!-- heapgate:v1 key=default run=1001 -->';
    const page = markdown(CASES['over-budget']!(), { marker, maxLength: 2000 });
    expect(page.startsWith(`${marker}\n### ❌`)).toBe(true);
    expect(page.length).toBeLessThanOrEqual(2000);
  });

  it('cuts by rows and counts what it left out', () => {
    const page = markdown(
      reportOf(
        manyFunctions(1000, (i) => `f${i}`),
        40,
      ),
      { maxRows: 12 },
    );
    expect(page).toContain('30 more budgets to look at');
    expect(page).toContain('… and 18 more.');
    expect(page.length).toBeLessThanOrEqual(65_536);
  });

  it('fits a comment with 50,000 functions', () => {
    const functions = manyFunctions(50_000, (i) => `(*Type${i}).method`);
    const report = reportOf(functions, 5000);
    const marker = `<!-- ${'m'.repeat(190)} -->`;
    const page = markdown(report, { maxRows: 50_000, marker });
    expect(page.length).toBeLessThanOrEqual(65_536);
    expect(page).toContain('How this was measured');
  });

  it('never exceeds its bound nor cuts a row or a character', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 600, max: 9000 }),
        (names, maxLength) => {
          const functions = names.map((local, i) => fn(`${local}${i}`, [100, 200 + i]));
          const page = markdown(reportOf(functions, 30), { maxLength });
          expect(page.length).toBeLessThanOrEqual(maxLength);
          expect(page).not.toMatch(/\p{Cs}/u);
          expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
          for (const line of page.split('\n'))
            if (line.startsWith('|')) expect(line.endsWith(' |')).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  const cmark = spawnSync('cmark-gfm', ['--version']).status === 0;
  if (!cmark) console.log('cmark-gfm is not installed: whole reports were not rendered');

  it.skipIf(!cmark)('is inert when every name in it is hostile', () => {
    const evil = [
      '@octocat|`|``|<img src=x>|</details></summary>|[a](https://evil.example)|#12|\n# h|![x](y)',
      '```\n</code></pre>\n@octocat https://evil.example',
      'x` @octocat https://evil.example `',
      '\\`@octocat\\`',
    ];
    const functions = evil.map((local, i) =>
      fn(local, [100, 200 + i], { package: `${MODULE}/${local}`, file: `${local}.go` }),
    );
    const explain = () => [pathOf(evil, changed(0, 10), { benchmark: evil[0]! })];
    const verdicts = functions.map((each, i) => verdictOf('fail', each, { budget: evil[i]! }));
    const notes = evil.map((text) => ({ level: 'warning' as const, text, at: undefined }));
    const diff = diffOf(functions, {
      explain,
      notes: notes.map(({ level, text }) => ({ level, text: `i ${text}` })),
    });
    const input = inputOf(judgementOf(verdicts, diff, { notes }), {
      base: { sha: evil[0]!, description: evil[1]! },
      commands: evil,
      link: () => 'https://github.com/acme/db/blob/abc/x.go#L1',
    });
    const args = [
      '--unsafe',
      ...['table', 'autolink', 'strikethrough'].flatMap((name) => ['-e', name]),
    ];
    const html = spawnSync('cmark-gfm', args, {
      input: markdown(buildReport(input)),
      encoding: 'utf8',
    }).stdout;
    const outside = html.replace(/<code[^>]*>[^<]*<\/code>/g, '').replace(/ title="[^"<>@]*"/g, '');
    expect(outside).not.toMatch(/octocat|evil|<img|<h1|<h2/);
    expect(
      outside.replaceAll(' href="https://github.com/acme/db/blob/abc/x.go#L1"', ''),
    ).not.toMatch(/https?:/);
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)!.length);
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g)!) {
      expect([6, 7]).toContain(row.match(/<t[hd][ >]/g)!.length);
    }
  });
});
