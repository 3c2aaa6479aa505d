import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/profile/manifest.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';
import type { Trial } from '../../src/self-test/trial.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { allFilesOf, alone, type Files, tested } from '../helpers/self-test.ts';
import { policyOf } from './policies.ts';

const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');
const sides = (capture: string): Files => ({
  base: allFilesOf(`${capture}/base`),
  head: allFilesOf(`${capture}/head`),
});
const unlike = (name: string) => allFilesOf('unlike', (file) => file.split('.')[0] === name);

/** The counted set with another manifest. */
function edited(edit: (manifest: Manifest) => unknown): NamedFile[] {
  return allFilesOf('stock/base').map((file) => {
    if (!file.name.endsWith(MANIFEST_FILE)) return file;
    const manifest = JSON.parse(new TextDecoder().decode(file.bytes)) as Manifest;
    edit(manifest);
    return { ...file, bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
  });
}

const codes = (trials: readonly Trial[]) =>
  trials.flatMap(({ outcome }) =>
    outcome.kind === 'unable'
      ? [outcome.why.code === 'no-verdict' ? outcome.why.why.code : outcome.why.code]
      : [],
  );

describe('a growth put into the files of the base', () => {
  it('is caught by every limit of the demo, and by the built-in ones', async () => {
    // 15 results by two metrics, 10 benchmarks by what they leave in use, 14 by further promises.
    expect(await tested(sides('demo'), demo)).toMatchObject({ caught: 54, of: 54, unable: 0 });
    expect(await tested(sides('demo'), defaultPolicy())).toMatchObject({ caught: 40, of: 40 });
  });

  it('is caught in a counted set: by two metrics, left in use, before the first operation', async () => {
    const found = await tested(alone('stock/base'), defaultPolicy());
    // 10 results by bytes, objects, in use and set-up; 2 packages by their start.
    expect(found).toMatchObject({ caught: 42, of: 42, unable: 0, untried: 0 });
    const of = (name: string, metric: string) =>
      found.trials.find(
        ({ result, limit, target }) =>
          result?.name === name && limit.metric === metric && target.kind === 'result',
      );
    // Over 100 operations, to the byte: 4 B and one more.
    expect(of('BenchmarkCount', 'alloc_space')).toMatchObject({
      evidence: 'counted',
      base: 0,
      growth: { alloc_space: 4.01 },
      beyond: 0,
    });
    // Three repeats that differ: every one has to show it.
    expect(of('BenchmarkChance', 'alloc_space')!.beyond).toBeGreaterThan(50);
    // What is outside the timer is judged by whole bytes that were printed.
    expect(of('BenchmarkOutside', 'alloc_space')!.growth.alloc_space! % 1).toBe(0);
  });

  it('is put into the lines, by an object too where bytes alone are not sure', async () => {
    const put = async (capture: string, name: string) =>
      (await tested(sides(capture), defaultPolicy())).trials.find(
        ({ result, limit }) => result?.name === name && limit.metric === 'alloc_space',
      );
    // 5 % of 4472 are 223.6, and 6 KiB by chance over 1000 iterations.
    expect(await put('demo', 'BenchmarkServer/list')).toMatchObject({
      evidence: 'printed',
      growth: { alloc_space: 230 },
      beyond: 6,
    });
    expect(await put('default', 'BenchmarkServer/list')).toMatchObject({
      growth: { alloc_space: 224, alloc_objects: 1 },
      beyond: 0,
    });
    // Timed lines of nothing: 5 B would be over, but no object is smaller than 8.
    expect((await put('default', 'BenchmarkSize'))!.growth).toEqual({
      alloc_space: 8,
      alloc_objects: 1,
    });
  });

  it('needs no profile', async () => {
    for (const capture of ['demo', 'default']) {
      const { base, head } = sides(capture);
      const printed = (files: readonly NamedFile[]) =>
        files.filter(({ name }) => name.endsWith('.txt'));
      const found = await tested({ base: printed(base), head: printed(head) }, defaultPolicy());
      expect(found).toMatchObject({ caught: 30, of: 30, unable: 0 });
    }
  });

  it('is put into what go test -json printed', async () => {
    const text = new TextDecoder().decode(
      allFilesOf('demo/base', (name) => name === 'codec.txt')[0]!.bytes,
    );
    const events = text
      .split('\n')
      .map((line) => JSON.stringify({ Action: 'output', Package: 'p', Output: `${line}\n` }));
    const bytes = new TextEncoder().encode(events.join('\n'));
    const base = [{ name: 'codec.txt', bytes, explicit: true }];
    const found = await tested({ base, head: base }, defaultPolicy());
    expect(found.of).toBeGreaterThan(4);
    expect(found.caught).toBe(found.of);
  });

  it('is a sample of each limit where there are very many', async () => {
    const policy = policyOf([
      'functions: ["*"]\nalloc_space: { increase: 5% }\nalloc_objects: { increase: 1 }',
      'functions: ["*"]\nattribute: cum\nalloc_space: { increase: 5% }\nalloc_objects: { increase: 1 }',
      'packages: [runtime, strings, testing, "**"]\nattribute: cum\nalloc_space: { increase: 0 }',
      'benchmarks: ["**"]\nalloc_space: { increase: 5% }',
    ]);
    const { base } = alone('demo/base');
    const found = await tested({ base, head: base }, policy);
    expect(found.trials.length).toBeLessThanOrEqual(200);
    const all = policy.budgets.flatMap(({ limits }) => limits);
    expect(new Set(found.trials.map(({ limit }) => limit)).size).toBe(all.length);
    expect(found.caught).toBe(found.of);
  });

  it('is data, and the same for the same files', async () => {
    const { judgement: _, ...found } = await tested(sides('default'), demo);
    expect(structuredClone(found)).toEqual(found);
    const { judgement: __, ...again } = await tested(sides('default'), demo);
    expect(again).toEqual(found);
  });
});

describe('a gate that cannot fail', () => {
  it('says so of functions that are known from samples', async () => {
    const { of, unable, trials } = await tested(sides('default'), demo);
    expect([of, unable]).toEqual([34, 5]);
    expect(new Set(codes(trials))).toEqual(new Set(['samples-alone']));
  });

  it('says so where the two sides cannot be compared, although it would catch all', async () => {
    const found = await tested({ base: unlike('go125'), head: unlike('lone') }, defaultPolicy());
    expect(found.of).toBe(0);
    expect(found.unable).toBeGreaterThan(0);
    expect(new Set(codes(found.trials))).toEqual(new Set(['go-lines-differ']));
  });

  it('says so of a result that only a screen has, and of one without figures', async () => {
    const base = edited(({ packages }) => {
      for (const entry of packages) {
        const [first, second] = entry.results as unknown as Record<string, unknown>[];
        Object.assign(entry, { screens: first!.measurements });
        Object.assign(first!, { exit: 'screened', measurements: [] });
        Object.assign(second!, { exit: 'failed', measurements: [] });
      }
    });
    const found = await tested({ base, head: base }, defaultPolicy());
    expect(found.caught).toBe(found.of);
    expect(found.of).toBe(42 - 4 * 4);
    expect(new Set(codes(found.trials))).toEqual(new Set(['screened']));
  });

  it('says so of limits a run on what is known by the operation', async () => {
    const policy = policyOf(['packages: ["**"]\nalloc_space: { increase: 1 KiB/run }']);
    const found = await tested(alone('stock/base'), policy);
    expect(found.of).toBe(0);
    expect(new Set(codes(found.trials))).toEqual(new Set(['by-operation']));
  });

  it('has nothing to say where nothing was judged', async () => {
    const policy = policyOf(['functions: ["nothingLikeThis"]\nalloc_space: { increase: 0 }']);
    const { judgement: _, ...found } = await tested(sides('demo'), policy);
    expect(found).toEqual({ caught: 0, of: 0, unable: 0, untried: 0, trials: [] });
  });
});
