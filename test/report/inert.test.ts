import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capMiddle, clean } from '../../src/foreign-text.ts';
import { code, codeBlock, codeCell, link, prose, proseCell } from '../../src/report/inert.ts';

/** Texts that mean something to Markdown, to GitHub, to a terminal or to the runner's log. */
const HOSTILE = [
  '@octocat please look',
  'acme/db#12 and #12 and GH-12',
  'https://evil.example/?q=1 www.evil.example evil@example.org',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- heapgate:v1 key=default -->',
  '</summary></details>',
  'a | b || c \\| d',
  '`code` ``more`` ```',
  '`',
  '```',
  '   ````',
  '| - | - |',
  '# heading',
  '- item',
  '1. item',
  '> [!WARNING]',
  '```\n@octocat\n```',
  '~~~',
  '---',
  '===',
  '**bold** _it_ ~~gone~~',
  '&#64;octocat &lt;b&gt;',
  '\\@octocat',
  '$x$ :tada: [^1]',
  'line\n\n# heading\r\n::error::x',
  '\u202Egnp.exe',
  '\u001b[31mred',
  'zero\u200Bwidth',
  '\uD800 lone',
  '',
  ' ',
  '...',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '|',
        '\\',
        '@',
        '#',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '\n',
        'a',
        ' ',
        '.',
        '!',
        '*',
        '_',
        '://',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('a code span', () => {
  it('is one span on one line, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = code(text);
        const [, fence, body] = /^(`+)([\s\S]*)\1$/.exec(span) ?? [];
        expect(fence).toBeDefined();
        expect(body).not.toMatch(/[\n\r\p{Cc}\p{Cf}\p{Cs}]/u);
        const runs = (body!.match(/`+/g) ?? []).map((run) => run.length);
        expect(runs).not.toContain(fence!.length);
      }),
    );
  });

  it('has no bare pipe in a cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(codeCell(text)).not.toMatch(/(^|[^\\])\|/);
        expect(proseCell(text)).not.toMatch(/(^|[^\\])\|/);
      }),
    );
  });

  it('keeps what can be kept', () => {
    expect(code('(*Parser).node')).toBe('`(*Parser).node`');
    expect(code('Map[go.shape.int]')).toBe('`Map[go.shape.int]`');
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(codeCell('x|y')).toBe('`x\\|y`');
    expect(codeCell('x\\|y')).toBe('`x\\\\|y`');
    expect(code('')).toBe('`  `');
  });
});

describe('prose', () => {
  it('leaves plain words and figures alone', () => {
    for (const text of [
      'keeps the arena until then',
      '5% and 64 KiB',
      'ran 812 to 1204 (measured)',
      '1000× on both sides',
      '5% and 64 KiB/op or 3/op',
    ]) {
      expect(prose(text)).toBe(text);
    }
  });

  it('puts everything else into code', () => {
    expect(prose('see https://x.example, @octocat')).toBe('see `https://x.example, @octocat`');
    expect(prose('parser.go:12:5: unknown key "x"')).toBe('`parser.go:12:5`: unknown key `"x"`');
    expect(prose('1. item')).toBe('`1`. item');
    expect(prose('fixes GH-12.')).toBe('fixes `GH-12`.');
    expect(prose('is there a go.mod?')).toBe('is there a `go.mod`?');
    expect(prose('no file (looked in /a/b)')).toBe('no file (looked in `/a/b`)');
    expect(prose('b.Fatal(x)')).toBe('`b.Fatal(x)`');
  });

  it('has nothing that means something outside its code spans', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = prose(text).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
        expect(bare).not.toMatch(/[`@#<>[\]*_~|\\/&$]|www\.|^\s*[-+]\s|^\s*\d+[.)]\s/);
      }),
    );
  });
});

describe('a long text', () => {
  it('loses its middle and no half character', () => {
    expect(capMiddle('a'.repeat(10), 5)).toBe('aa…aa');
    expect(capMiddle('abc', 5)).toBe('abc');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          const capped = capMiddle(text, most);
          expect(Array.from(capped).length).toBeLessThanOrEqual(Math.max(most, 1));
          expect(capped).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });

  it('is clean of what cannot be seen', () => {
    expect(clean('a\u202Eb\u200Bc\nd\u0000\uD800')).toBe('a�b�c�d��');
    expect(clean('a\u00A0b')).toBe('a b');
    expect(clean('größe.日本')).toBe('größe.日本');
  });
});

describe('a code block', () => {
  it('has a fence longer than any in it', () => {
    expect(codeBlock(['a', 'b'], 'sh')).toBe('```sh\na\nb\n```');
    expect(codeBlock(['````'])).toBe('`````\n````\n`````');
    expect(codeBlock(['a\n```'])).toBe('````\na�```\n````');
  });
});

describe('a link', () => {
  it('goes to web addresses only, and cannot be broken out of', () => {
    expect(link('`x`', 'javascript:alert(1)')).toBe('`x`');
    expect(link('`x`', '//evil.example')).toBe('`x`');
    expect(link('`x`', undefined)).toBe('`x`');
    expect(link('`x`', 'https://a.example/b c|d)e(f"g>')).toBe(
      '[`x`](https://a.example/b%20c%7Cd%29e%28f%22g%3E)',
    );
    expect(link('`x`', 'https://a.example/', 'p.F[go.shape.int] "x" <b>')).toBe(
      '[`x`](https://a.example/ "p.F go.shape.int   x   b")',
    );
  });
});

const cmark = spawnSync('cmark-gfm', ['--version']).status === 0;
if (!cmark) console.log('cmark-gfm is not installed: hostile names were not rendered');

describe('rendered by cmark-gfm', () => {
  const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist'];
  const render = (markdown: string) => {
    const args = EXTENSIONS.flatMap((name) =>
      name === 'footnotes' ? ['--footnotes'] : ['-e', name],
    );
    return spawnSync('cmark-gfm', ['--unsafe', ...args], { input: markdown, encoding: 'utf8' })
      .stdout;
  };
  const bare = (html: string) => html.replace(/<code>[^<]*<\/code>/g, '');

  it.skipIf(!cmark)('names in cells stay in their cell and are nothing but code', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), (names) => {
        const rows = names.map((name) => `| ${codeCell(name)} | ${proseCell(name)} | end |`);
        const html = render(['| a | b | c |', '| - | - | - |', ...rows].join('\n'));
        expect(html.match(/<td>end<\/td>/g)?.length).toBe(names.length);
        expect(bare(html)).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/);
        expect(bare(html)).not.toMatch(/[@#]|https?:|www\./);
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(!cmark)('sentences stay one paragraph or one list item', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`x ${prose(text)}\n\n- ${prose(text)}\n\n### x ${code(text)}\n`);
        expect(bare(html)).not.toMatch(/<(?!\/?(?:p|ul|li|h3)>)/);
        expect(bare(html).match(/<(?:p|li|ul|h3)>/g)).toEqual(['<p>', '<ul>', '<li>', '<h3>']);
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(!cmark)('blocks cannot be closed from inside', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (lines) => {
        const html = render(`${codeBlock(lines)}\n\nend\n`);
        expect(html.match(/<pre>/g)?.length).toBe(1);
        expect(html).toMatch(/<\/code><\/pre>\n<p>end<\/p>\n$/);
      }),
      { numRuns: 60 },
    );
  });
});
