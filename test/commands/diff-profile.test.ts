import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceProfile } from '../../src/commands/diff-profile.ts';
import { compare } from '../../src/compare/comparison.ts';
import { encodeProfile } from '../../src/profile/encode.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { readLabelTexts } from '../../src/profile/labels.ts';
import { buildView } from '../../src/view/view.ts';
import { heapgate } from '../helpers/cli.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';
import { collectedSet, type Processes } from '../helpers/heap.ts';
import { pprof, pprofIsLive, questions, storedAnswer } from '../helpers/pprof.ts';
import { stableLines } from '../helpers/pprof-lines.ts';
import { answer, readQuestion } from '../helpers/pprof-question.ts';
import { readProfile, readSet } from '../helpers/read.ts';

const read = (name: string) => {
  const bytes = readFileSync(join(FIXTURES, name));
  return readSet([{ name, bytes, explicit: true }]);
};

/** Head minus base as it is written to the file and read again. */
function written(base: string, head: string): HeapProfile {
  const sets = { base: read(base), head: read(head) };
  const { profile } = differenceProfile(compare(sets.base, sets.head, [], 'exact'), sets);
  return readProfile(encodeProfile(profile), 'diff.pb.gz');
}

/** All that pprof prints below what it says of the file. */
const figures = (text: string) => stableLines(text.slice(text.indexOf('Showing nodes')));

const differences = [...questions()].filter(
  ({ files: [base, head, ...more] }) =>
    base?.startsWith('-diff_base=') && head && more.length === 0 && !/\.txt|kind-/.test(head),
);

describe('the difference of whole profiles', () => {
  it.each(differences.map(({ files }) => files))('%s %s is what -diff_base shows', (of, head) => {
    const profile = written(of.slice('-diff_base='.length), head!);
    for (const flags of [['-top'], ['-tree']]) {
      const ours = answer(readQuestion([...flags, 'diff.pb.gz']), () => profile);
      expect(figures(ours)).toBe(figures(storedAnswer([...flags, of, head!]).text));
    }
  });
});

describe.skipIf(!pprofIsLive())('go tool pprof', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows of the written difference what it shows of both profiles', () => {
    const [base, head] = ['demo/base/store.pb.gz', 'demo/head/store.pb.gz'];
    const file = join(folder, 'diff.pb.gz');
    writeFileSync(file, encodeProfile(written(base, head)));
    expect(pprof(['-raw', file])).toMatchObject({ failed: false });
    for (const flags of [['-top'], ['-top', '-sample_index=alloc_objects', '-trim=false']]) {
      const both = pprof([...flags, `-diff_base=${base}`, head]);
      expect(figures(pprof([...flags, file]).text)).toBe(figures(both.text));
    }
  });
});

describe('the difference of one operation', () => {
  const each = (objects: number, size: number): Processes => {
    const line = (count: number) =>
      `testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Parse  ${size} B x${objects * count}`;
    const once = 'testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Load  4096 B x7';
    return { low: `${once}\n${line(20)}`, high: `${once}\n${line(120)}` };
  };

  it('is head minus base, without what comes once, and says whose it is', () => {
    const base = collectedSet({ BenchmarkA: [each(2, 64)] });
    const head = collectedSet({ BenchmarkA: [each(3, 64)] });
    const { profile, what } = differenceProfile(compare(base, head), { base, head });
    expect(what).toMatch(/^of one operation of each benchmark/);
    const of = (metric: string) =>
      buildView([profile], { metric }).nodes.map(({ name, flat, cum }) => [name, flat, cum]);
    expect(of('alloc_objects')).toEqual([
      ['m.io/app.Parse', 1, 1],
      ['m.io/app.BenchmarkA', 0, 1],
      ['testing.(*B).runN', 0, 1],
    ]);
    expect(of('alloc_space')[0]).toEqual(['m.io/app.Parse', 64, 64]);
    const labels = profile.samples.labels.flatMap((texts) =>
      readLabelTexts(texts).map(([key, value]) => `${key}=${value}`),
    );
    expect(new Set(labels)).toContain('benchmark=BenchmarkA');
  });

  it('has, of each benchmark, the bytes that the report has', () => {
    const [base, head] = ['base', 'head'].map((side) => fixtureSet(`counted/${side}`));
    const comparison = compare(base!, head!);
    const { profile } = differenceProfile(comparison, { base: base!, head: head! });
    const column = profile.sampleTypes.findIndex(({ type }) => type === 'alloc_space');
    const sums = new Map<string, number>();
    profile.samples.labels.forEach((texts, sample) => {
      const [, benchmark] = readLabelTexts(texts).find(([key]) => key === 'benchmark')!;
      const value = profile.samples.values[column]![sample]!;
      sums.set(benchmark, (sums.get(benchmark) ?? 0) + value);
    });
    const counted = comparison.diff.results.filter((result) => result.counted);
    expect(counted.length).toBe(15);
    for (const { id, counted: of } of counted) {
      const delta = of!.claimed.alloc_space!.change.delta;
      // Of some a byte in many operations is rounded away.
      expect(Math.abs((sums.get(id.name) ?? 0) - delta), id.name).toBeLessThan(2);
    }
  });
});

describe('the commands', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const demo = (side: string) => join(FIXTURES, 'demo', side);

  it('diff writes a profile to a file of such a name, and says of what', () => {
    const sides = ['--base', demo('base/store.pb.gz'), '--head', demo('head/store.pb.gz')];
    const output = ['--output', 'diff.pb.gz'];
    const ended = heapgate(['diff', ...sides, ...output], { cwd: folder });
    const stderr =
      'diff.pb.gz: head minus base, of whole profiles, as go tool pprof -diff_base shows it\n';
    expect(ended).toEqual({ status: 0, stdout: '', stderr });
    const { comments } = readProfile(readFileSync(join(folder, 'diff.pb.gz')), 'diff.pb.gz');
    expect(comments[0]).toMatch(/^heapgate \S+: head minus base, of whole profiles/);
    expect(heapgate(['diff', ...sides, ...output, '--format', 'json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('leave the format out, or give the file another name'),
    });
  });

  it('merge adds profiles up as top does', () => {
    const sources = [demo('head/store.pb.gz'), demo('head/money.pb.gz')];
    const all = join(folder, 'all.pb.gz');
    expect(heapgate(['merge', ...sources, '--output', all])).toMatchObject({ status: 0 });
    expect(heapgate(['top', all]).stdout).toBe(heapgate(['top', ...sources]).stdout);
  });
});
