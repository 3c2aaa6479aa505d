import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionDiff, Unmeasured } from '../../src/compare/heap-diff.ts';
import type { Cause } from '../../src/policy/cause.ts';
import type { Note } from '../../src/policy/judgement.ts';
import type { Block, Document } from '../../src/report/document.ts';
import { markdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report.ts';
import type { Line } from '../../src/report/spans.ts';
import type { SelfTest } from '../../src/self-test/trial.ts';
import {
  changed,
  diffOf,
  findingOf,
  fn,
  inputOf,
  judgementOf,
  limitOf,
  MODULE,
  pathOf,
  resultOf,
  targetOf,
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

/** A function that explains one result, on a way through functions of these names. */
function causeOf(each: FunctionDiff, names: readonly string[] = ['BenchmarkX', 'a', 'b']): Cause {
  const result = { package: each.package, name: 'BenchmarkX', procs: undefined };
  return {
    function: targetOf(each),
    isSure: true,
    isCounted: false,
    from: [],
    explains: [
      {
        of: 'result',
        metric: 'alloc_space',
        result,
        amount: 10,
        share: 1,
        isMixed: false,
        isBeyond: false,
      },
    ],
    change: changed(0, 10),
    path: pathOf([...names, each.local], changed(0, 10)),
    pathShare: 1,
  };
}

/** Functions over their budgets, and as many results over theirs. */
function documentOf(functions: readonly FunctionDiff[], failing: number) {
  const results = functions
    .slice(0, failing)
    .map(({ local }, i) => resultOf(`Benchmark${local}`, [100, 200 + i]));
  const findings = [
    ...results.map((each) => findingOf('fail', each)),
    ...functions.map((each, i) => findingOf(i < failing ? 'fail' : 'pass', each)),
  ];
  const judgement = judgementOf(findings, diffOf(functions, { results }), {
    causes: functions.slice(0, failing).map((each) => causeOf(each)),
  });
  return buildReport(inputOf(judgement)).document;
}

/** Whoever can name something on a page has named it so that it would mean something. */
function hostileReport() {
  const evil = [
    '@octocat|`|``|<img src=x>|</details></summary>|[a](https://evil.example)|#12|\n# h|![x](y)',
    '```\n</code></pre>\n@octocat https://evil.example',
    'x` @octocat https://evil.example `',
    '\\`@octocat\\`',
  ];
  const functions = evil.map((local, i) =>
    fn(local, [100, 200 + i], { package: `${MODULE}/${local}`, file: `${local}.go` }),
  );
  const results = evil.map((name, i) => resultOf(name, [100, 200 + i]));
  const findings = [
    ...results.map((each, i) =>
      findingOf('fail', each, { limit: limitOf(evil[i]!, { kind: 'max' }) }),
    ),
    ...functions.map((each, i) => {
      const finding = findingOf('fail', each);
      return { ...finding, budget: { ...finding.budget, name: evil[i]! } };
    }),
    ...functions.map((each, i) =>
      findingOf('inconclusive', each, {
        outcome: {
          verdict: 'inconclusive',
          over: 1,
          why: { code: 'results-mixed', other: evil[i]! },
        },
      }),
    ),
  ];
  const at = { line: 1, column: 1 };
  const notes = evil.map((budget): Note => ({ level: 'warning', code: 'overridden', budget, at }));
  const unmeasured = evil.map((name): Unmeasured => {
    return { package: name, base: { code: 'ran' }, head: { code: 'failed', message: name } };
  });
  const judgement = judgementOf(findings, diffOf(functions, { results, unmeasured }), {
    notes,
    causes: functions.map((each) => causeOf(each, evil)),
  });
  const base = { sha: evil[0]!, description: evil[1]! };
  return buildReport(inputOf(judgement, { base, commands: evil }), {
    link: () => 'https://github.com/acme/db/blob/abc/x.go#L1',
  });
}

/** Every span of a document that claims to be our own words. */
function ownWords({ headline, blocks }: Document): string[] {
  const own = (line: Line) =>
    line.flatMap((span) =>
      typeof span === 'string'
        ? [span]
        : 'strong' in span && !('code' in span)
          ? [span.strong]
          : [],
    );
  const of = (block: Block): string[] => {
    switch (block.kind) {
      case 'line':
        return own(block.line);
      case 'list':
      case 'stanza':
        return block.lines.flatMap(own);
      case 'table':
        return Array.from({ length: block.table.length }, (_, i) => block.table.row(i))
          .flat()
          .flatMap(own);
      case 'fold':
        return [block.summary, ...block.blocks.flatMap(of)];
      case 'tree':
      case 'commands':
        return [];
    }
  };
  return [...own(headline.line), ...blocks.flatMap(of)];
}

describe('the Markdown report', () => {
  it('shows verdict, table and causes before the first fold', () => {
    const page = markdown(CASES['over-budget']!().document);
    const inSight = page.slice(0, page.indexOf('<details>')).split('\n');
    expect(inSight.length).toBeLessThan(30);
    expect(inSight[0]).toContain('Over budget: `BenchmarkPost/large` 328 → 1352 B/op');
    expect(inSight.join('\n')).toContain('| ❌ over |');
    expect(inSight.filter((line) => line.startsWith('**`'))).toHaveLength(3);
  });

  it('tells each cause in two lines', () => {
    for (const build of Object.values(CASES)) {
      for (const block of build().document.blocks) {
        if (block.kind === 'stanza') expect(block.lines.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('has no row of what did not change', () => {
    for (const name of ['over-budget', 'within', 'warning', 'over-functions']) {
      expect(markdown(CASES[name]!().document)).not.toContain('BenchmarkRead');
    }
  });

  it('has at most seven columns in any table', () => {
    for (const build of Object.values(CASES)) {
      for (const line of markdown(build().document).split('\n')) {
        if (/^\| :?-/.test(line)) expect(line.split('|').length - 2).toBeLessThanOrEqual(7);
      }
    }
  });

  it('starts with the marker, and the bound includes it', () => {
    const marker = '<!-- heapgate:v2 key=default run=1001 -->';
    const page = markdown(CASES['over-budget']!().document, { marker, maxLength: 2000 });
    expect(page.startsWith(`${marker}\n### ❌`)).toBe(true);
    expect(page.length).toBeLessThanOrEqual(2000);
  });

  it('cuts by rows and counts what it left out', () => {
    const functions = manyFunctions(1000, (i) => `f${i}`);
    const page = markdown({ ...documentOf(functions, 40), maxRows: 12 });
    expect(page).toContain('30 more benchmarks to look at');
    expect(page).toContain('30 more budgets to look at');
    expect(page).toContain('… and 18 more.');
    expect(page.length).toBeLessThanOrEqual(65_536);
  });

  it('fits a comment with 50,000 functions', () => {
    const functions = manyFunctions(50_000, (i) => `(*Type${i}).method`);
    const marker = `<!-- ${'m'.repeat(190)} -->`;
    const page = markdown({ ...documentOf(functions, 5000), maxRows: 50_000 }, { marker });
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
          const page = markdown(documentOf(functions, 30), { maxLength });
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

  it('calls a package the same wherever it is named', () => {
    const inPackage = (name: string) => `${MODULE}/${name}`;
    const why = { code: 'timed', package: inPackage('store'), fewest: 7, most: 900 } as const;
    const results = [resultOf('BenchmarkX', [100, 300])];
    const finding = findingOf('inconclusive', results[0]!, {
      outcome: { verdict: 'inconclusive', over: 200, why },
    });
    const broken = findingOf('fail', results[0]!);
    const failed = { code: 'failed', message: 'a_test.go:9: boom' } as const;
    const unmeasured = ['api', 'store'].map((name) => ({
      package: inPackage(name),
      base: name === 'api' ? ({ code: 'ran' } as const) : failed,
      head: name === 'api' ? failed : ({ code: 'ran' } as const),
    }));
    const diff = diffOf([], { results, unmeasured });
    const selfTest = {
      of: 0,
      caught: 0,
      unable: 1,
      untried: 0,
      trials: [
        {
          ...finding,
          base: 100,
          growth: {},
          outcome: { kind: 'unable', why: { code: 'no-verdict', why } },
        },
      ],
    } as unknown as SelfTest;
    const judgement = judgementOf([broken, finding], diff);
    const page = markdown(buildReport(inputOf(judgement, { selfTest })).document);
    expect(page.match(/`(?:api|store)`|\bstore ran for a time/g)).toEqual([
      '`api`',
      '`api`',
      '`store`',
      'store ran for a time',
      'store ran for a time',
    ]);
    expect(page).not.toContain(`${MODULE}/`);
  });

  it('lists what grew within its limit, and no decrease', () => {
    const [grew, shrank] = [fn('grew', [100, 102]), fn('joinParts', [240, 0])];
    const findings = [grew, shrank].flatMap((each) => [
      findingOf('pass', each),
      findingOf('pass', each, { limit: limitOf('0.25', { metric: 'alloc_objects' }) }),
    ]);
    const page = markdown(
      buildReport(inputOf(judgementOf(findings, diffOf([grew, shrank])))).document,
    );
    expect(page).toContain('<summary>1 further limit holds</summary>');
    expect(page).toMatch(/\| ✅ within \| .*`grew`/);
    expect(page).not.toMatch(/\| ✅ within \| .*`joinParts`/);
  });

  it('takes no foreign word for one of its own', () => {
    const words = ownWords(hostileReport().document);
    expect(words.length).toBeGreaterThan(100);
    expect(words.join('\n')).not.toMatch(/octocat|evil/);
  });

  const cmark = spawnSync('cmark-gfm', ['--version']).status === 0;
  if (!cmark) console.log('cmark-gfm is not installed: whole reports were not rendered');

  it.skipIf(!cmark)('is inert when every name in it is hostile', () => {
    const report = hostileReport();
    const args = [
      '--unsafe',
      ...['table', 'autolink', 'strikethrough'].flatMap((name) => ['-e', name]),
    ];
    const html = spawnSync('cmark-gfm', args, {
      input: markdown(report.document),
      encoding: 'utf8',
    }).stdout;
    const outside = html.replace(/<code[^>]*>[^<]*<\/code>/g, '').replace(/ title="[^"<>@]*"/g, '');
    expect(outside).not.toMatch(/octocat|evil|<img|<h1|<h2/);
    expect(
      outside.replaceAll(' href="https://github.com/acme/db/blob/abc/x.go#L1"', ''),
    ).not.toMatch(/https?:/);
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)!.length);
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g)!) {
      expect([5, 7]).toContain(row.match(/<t[hd][ >]/g)!.length);
    }
  });
});
