import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflate } from 'pako';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { flamesOf } from '../../src/compare/flames.ts';
import { judge } from '../../src/policy/judge.ts';
import { html } from '../../src/report/html.ts';
import { tableHtml } from '../../src/report/html-parts.ts';
import { buildReport } from '../../src/report/report.ts';
import { columns } from '../../src/report/table.ts';
import { heapgate } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { collectedSet } from '../helpers/heap.ts';
import { BUILT_IN } from '../helpers/spec.ts';

const PAGE = { script: 'run()', scriptHash: 'sha256-x', style: 'b{}', styleHash: 'sha256-y' };

/** The report of a benchmark and a function that grew. */
function pageOf(benchmark: string, fn: string): string {
  const at = (count: number, each: number) =>
    `testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.${fn}  64 B x${each * count}`;
  const side = (each: number) =>
    collectedSet({ [benchmark]: [{ low: at(20, each), high: at(120, each) }] });
  const comparison = compare(side(1), side(9), ['m.io/app']);
  const judgement = judge(comparison, BUILT_IN);
  expect(judgement.conclusion).toBe('fail');
  const flames = flamesOf(comparison, 1000);
  const commands = [`echo '${fn}'`];
  const sides = { base: { description: fn }, head: {} };
  return html(buildReport({ judgement, flames, ...sides, commands, version: '1' }), PAGE);
}

/** All that a browser would take for a tag. */
const tagsIn = (page: string) => page.match(/<[^>]*>/g)!;
const namesIn = (page: string) => {
  const [, packed] = /id="flames">([^<]*)</.exec(page)!;
  const [flame] = JSON.parse(new TextDecoder().decode(inflate(Buffer.from(packed!, 'base64'))));
  return flame.names as string[];
};

describe('the page', () => {
  const plain = pageOf('BenchmarkA', 'Parse');

  it('lets nothing run or load but its own script and style', () => {
    const [policy] = tagsIn(plain).filter((tag) => tag.includes('Content-Security-Policy'));
    expect(policy).toContain(
      'default-src &#39;none&#39;; script-src &#39;sha256-x&#39;; style-src &#39;sha256-y&#39;',
    );
    expect(plain).not.toMatch(/\b(?:src|style|on\w+)=|url\(|@import/);
  });

  it('says what the report says, and has every call', () => {
    expect(plain).toMatch(/<h1>❌ Over budget: <code>BenchmarkA<\/code>/);
    expect(namesIn(plain)).toEqual(['', 'm.io/app.BenchmarkA', 'm.io/app.Parse']);
  });

  it.each([
    ['an end of a script', 'F</script><script>alert(1)</script>'],
    ['an event handler', 'F<img/src=x/onerror=alert(1)>"onload="alert(1)'],
    ['a comment', 'F<!--<script>-->]]>'],
    ['a control of writing', 'F\u202e</b>\u2066'],
    ['10 kB of type arguments', `F[${'go.shape.<b>x</b>,'.repeat(600)}]`],
  ])('keeps a name with %s text', (_, fn) => {
    const page = pageOf(`BenchmarkA/${fn.replaceAll(' ', '_')}`, fn);
    // The same page as of a harmless name has the same tags, and no more of any.
    const allowed = new Set(tagsIn(plain));
    expect(tagsIn(page).filter((tag) => !allowed.has(tag))).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const [, , name] = namesIn(page);
    expect(name).toContain('m.io/app.F');
    expect(name!.length).toBeLessThanOrEqual(300);
  });

  it('says how many rows it leaves out', () => {
    const table = { columns: [columns.left('n')], length: 700, row: (i: number) => [[`${i}`]] };
    const rows = tableHtml(table, { from: 0, most: 500 });
    expect(rows.match(/<td>/g)).toHaveLength(500);
    expect(rows).toContain('… and 200 more.');
  });
});

describe('the command', () => {
  it('writes a page whose policy knows what stands in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
    try {
      const side = (name: string) => join(FIXTURES, 'counted', name);
      const args = ['check', '--base', side('base'), '--head', side('head'), '--format', 'html'];
      const file = join(folder, 'report.html');
      expect(heapgate([...args, '--output', file])).toMatchObject({ status: 1, stderr: '' });
      const page = readFileSync(file, 'utf8');
      const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
      const [, script] = /<script>(.*?)<\/script>/s.exec(page)!;
      const [, style] = /<style>(.*?)<\/style>/s.exec(page)!;
      expect(script!.length).toBeGreaterThan(10_000);
      expect(page).toContain(`script-src &#39;${hash(script!)}&#39;`);
      expect(page).toContain(`style-src &#39;${hash(style!)}&#39;`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
