import { deflate } from 'pako';
import type { Flame, FlameMoves } from '../compare/flame.ts';
import { capMiddle, clean } from '../foreign-text.ts';
import type { Block } from './document.ts';
import { headlineText } from './headline-text.ts';
import { escapeHtml, lineHtml, tableHtml } from './html-parts.ts';
import { pageNames } from './page-names.ts';
import type { Report } from './report.ts';
import { resultTable } from './result-table.ts';
import { plural } from './spans.ts';

/** What the page runs and how it looks, with what its security policy knows them by. */
export interface PageAssets {
  readonly script: string;
  readonly scriptHash: string;
  readonly style: string;
  readonly styleHash: string;
}

/** Rows of a table: a page is searched, and stays usable. */
const MOST_ROWS = 500;

/**
 * The report as one page that needs nothing else: it asks nobody for anything, and its policy lets
 * nothing run or load but the script and the style that it was built with. Whatever was written by
 * others is text.
 *
 * @param shows of a page that `heapgate serve` serves: the state of its files, which it asks for
 */
export function html(
  { input, document: { headline, blocks } }: Report,
  page: PageAssets,
  shows?: string,
): string {
  const { judgement, flames, version } = input;
  const names = pageNames(judgement.diff);
  const body = [
    `<h1>${headline.sign} ${lineHtml(headline.line)}</h1>`,
    ...blocks.map(blockHtml),
    ...(flames ? [flameHtml(flames.flames, flames.left)] : []),
    ...(judgement.results.length > 0
      ? [
          '<h2>All benchmarks</h2>',
          tableHtml(resultTable(judgement.results, names), { from: 0, most: MOST_ROWS }),
        ]
      : []),
    `<footer>heapgate ${escapeHtml(version)}</footer>`,
  ];
  return pageOf(headlineText(headline), body, page, shows);
}

/** What is served while there is nothing to show. */
export function notYetHtml(why: string, page: PageAssets, shows: string): string {
  const lines = why.split('\n').map((line) => `<p>${escapeHtml(clean(line))}</p>`);
  return pageOf('Nothing to show yet', ['<h1>Nothing to show yet</h1>', ...lines], page, shows);
}

function pageOf(
  title: string,
  body: readonly string[],
  page: PageAssets,
  shows: string | undefined,
): string {
  const policy = [
    "default-src 'none'",
    `script-src '${page.scriptHash}'`,
    `style-src '${page.styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(shows === undefined ? [] : ["connect-src 'self'"]),
  ];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy.join('; '))}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(clean(title))}</title>`,
    `<style>${page.style}</style>`,
    shows === undefined ? '<body>' : `<body data-shows="${escapeHtml(shows)}">`,
    ...body,
    `<script>${page.script}</script>`,
    '</html>\n',
  ].join('\n');
}

function flameHtml(flames: readonly Flame[], left: number): string {
  const notes =
    left > 0 ? [`There is no room for ${plural(left, 'more graph')}, of what differs less.`] : [];
  return [
    '<h2>Where it is allocated</h2>',
    '<p>Each box is a function, below the one that calls it, as wide as what it and what it calls allocate. ▲ and red grew, ▼ and blue shrank, ⇄ moved from or to another function. A click or Enter makes a box as wide as the page, Escape goes back; arrows lead to callers, callees and neighbours.</p>',
    '<div id="flame"></div>',
    ...notes.map((note) => `<p>${note}</p>`),
    `<script type="text/plain" id="flames">${packed(flames)}</script>`,
  ].join('\n');
}

/** Names as they are shown, compressed, in letters that end no element. */
function packed(flames: readonly Flame[]): string {
  const shown = flames.map((flame) => ({
    ...flame,
    package: shownName(flame.package),
    benchmark: shownName(flame.benchmark),
    names: flame.names.map(shownName),
    ...(flame.moves && { moves: shownMoves(flame.moves) }),
  }));
  const bytes = deflate(new TextEncoder().encode(JSON.stringify(shown)));
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

function shownMoves({ moved, from, was }: FlameMoves): FlameMoves {
  return {
    moved,
    from: mapped(from, (names) => names.map(shownName)),
    was: mapped(was, shownName),
  };
}

function mapped<T>(of: Readonly<Record<number, T>>, shown: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, shown(value)]));
}

/** Long enough for the type arguments that anybody reads. */
function shownName(name: string): string {
  return capMiddle(clean(name), 300);
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'line':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul>${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`;
    case 'stanza':
      return `<div class="stanza">${block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')}</div>`;
    case 'table': {
      const { table, from = 0, most = MOST_ROWS, title } = block;
      const head = title === undefined ? '' : `<h3>${escapeHtml(title)}</h3>`;
      return head + tableHtml(table, { from, most: Math.min(most, MOST_ROWS) });
    }
    case 'tree':
    case 'commands':
      return `<pre>${block.lines.map((line) => escapeHtml(clean(line))).join('\n')}</pre>`;
    case 'fold':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map(blockHtml).join('')}</details>`;
  }
}
