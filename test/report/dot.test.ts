import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dotText } from '../../src/report/dot.ts';
import { svgText } from '../../src/report/svg.ts';
import { tint } from '../../src/report/tint.ts';
import { PICTURE_TRIM } from '../../src/view/trim.ts';
import { buildView } from '../../src/view/view.ts';
import { heapgate } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { heap } from '../helpers/heap.ts';
import { readProfile } from '../helpers/read.ts';

// That nodes, edges and weights are pprof's is held by test/view/pprof.test.ts.

const profileOf = (text: string) => readProfile(heap(text), 'made');
const drawn = (head: string, base?: string) =>
  dotText(
    buildView([profileOf(head)], {
      metric: 'alloc_space',
      shape: 'picture',
      trim: PICTURE_TRIM,
      base:
        base === undefined
          ? undefined
          : { profiles: [profileOf(base)], diff: true, normalize: false },
    }),
  );
const lineOf = (text: string, part: string) =>
  text.split('\n').find((line) => line.includes(part))!;

describe('a call graph', () => {
  it('tells what grew from what shrank without colours', () => {
    const text = drawn(
      'a.A > a.B  64 B x30\na.A > a.C  64 B x10',
      'a.A > a.B  64 B x10\na.A > a.C  64 B x20',
    );
    expect(lineOf(text, 'tooltip="a.B (')).not.toContain('dashed');
    expect(lineOf(text, 'tooltip="a.C (')).toContain('style="filled,dashed"');
    expect(lineOf(text, 'tooltip="a.C (')).toContain('label="a\\nC\\n-640B');
    expect(lineOf(text, 'a.A -> a.C')).toContain('style="dashed"');
  });

  it('keeps names text, whatever is in them', () => {
    const name = 'm.io/app.F"]; evil [URL="x\\N" &quot; </script>';
    const outside = drawn(`m.io/app.Main > ${name}  64 B x1`).replaceAll(
      /"(?:[^"\\]|\\.)*"/g,
      '""',
    );
    expect(outside).not.toMatch(/evil|URL|script/);
    expect(outside).toMatch(/^[\w\s[\]{}="#.,>-]*$/);
  });

  it('is written by the command, as small as it is asked to be', () => {
    const head = join(FIXTURES, 'demo/head/store.pb.gz');
    const { status, stdout } = heapgate(['graph', head, '--limit', '6', '--node-fraction', '0']);
    expect(stdout).toMatch(/^digraph heapgate \{\n/);
    expect(stdout.match(/^N\d+ \[/gm)!.length).toBeLessThanOrEqual(6);
    expect(status).toBe(0);
    expect(heapgate(['graph', head, '--edge-fraction', '5'])).toMatchObject({
      status: 2,
      stderr: 'heapgate: --edge-fraction 5: a share from 0 to 1 is wanted, such as 0.005\n',
    });
  });
});

describe('its picture', () => {
  it('has each box, and keeps names text', async () => {
    const name =
      'm.io/app.F</title><script>alert(1)</script><a href="x" onload=alert(1)> &lt;b&gt; \\N';
    const svg = await svgText(drawn(`m.io/app.Main > ${name}  64 B x1`));
    expect(svg.match(/class="node"/g)).toHaveLength(3);
    // Text as it is read, and the tags around it.
    expect(svg.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain('</title><script>alert');
    const tags = svg.match(/<[^>]*>/g)!;
    const kinds = new Set(tags.map((tag) => /^<[/!]?[-\w]+/.exec(tag)![0].replace('/', '')));
    expect([...kinds].sort()).toEqual([
      '<!--',
      '<a',
      '<g',
      '<path',
      '<polygon',
      '<svg',
      '<text',
      '<title',
    ]);
    const attributes = tags.flatMap(
      (tag) => tag.replaceAll(/"[^"]*"/g, '').match(/[\w:-]+=/g) ?? [],
    );
    expect(attributes.filter((key) => /href|^on|src|^style/.test(key))).toEqual([]);
  });

  it('is none of what nobody could look at', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => `N${i + 1} [label="x"]`).join('\n');
    await expect(svgText(`digraph {\n${many}\n}`)).rejects.toThrow(
      '--format svg: 1001 boxes and 0 arrows are too many for a picture: draw fewer with --limit',
    );
  });

  it('is what the command writes', () => {
    const head = join(FIXTURES, 'demo/head/store.pb.gz');
    const { status, stdout } = heapgate(['graph', head, '--format', 'svg', '--limit', '4']);
    expect(stdout).toMatch(/^<svg /);
    expect(status).toBe(0);
  });
});

describe('a tint', () => {
  it('is grey for nothing, red for more, blue for less, and never beyond', () => {
    expect(tint(0, 'line')).toBe('#8c8c8c');
    expect(tint(Number.NaN, 'line')).toBe('#8c8c8c');
    expect([tint(1, 'line'), tint(7, 'line')]).toEqual(['#b2182b', '#b2182b']);
    expect(tint(-1, 'line')).toBe('#2166ac');
  });
});
