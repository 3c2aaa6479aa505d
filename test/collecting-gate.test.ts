import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Collection, CollectResult } from '../src/collect/collection.ts';
import { judgeCollection } from '../src/collecting-gate.ts';
import { toConfirm } from '../src/policy/confirm.ts';
import { defaultPolicy } from '../src/policy/default-policy.ts';
import { ENOUGH_REPEATS } from '../src/policy/settle-slope.ts';
import { MANIFEST_FILE } from '../src/profile/manifest.ts';
import { readManifest } from '../src/profile/read-manifest.ts';
import { FIXTURES } from './helpers/fixtures.ts';

const COUNTED = join(FIXTURES, 'counted');

/** A collection whose sets are kept ones, first and once they were measured again. */
function collectionOf(first: readonly string[], then = first) {
  const setsOf = async ([base, head]: readonly string[]): Promise<CollectResult> => ({
    sets: [set('base', base!), set('head', head!)],
    failed: [],
    results: { measured: 0, shared: 0, kept: 0 },
    processes: 0,
    seconds: 0,
  });
  const collection = {
    collect: vi.fn<Collection['collect']>(() => setsOf(first)),
    again: vi.fn<Collection['again']>(() => setsOf(then)),
    keep: vi.fn<Collection['keep']>(() => {}),
    hasTime: vi.fn<Collection['hasTime']>(() => true),
    close: vi.fn<Collection['close']>(async () => {}),
  };
  return collection;
}

function set(side: 'base' | 'head', name: string) {
  const folder = join(COUNTED, name);
  const manifest = readManifest(readFileSync(join(folder, MANIFEST_FILE)), folder);
  return { side, folder, manifest };
}

const judged = (collection: Collection) =>
  judgeCollection(collection, defaultPolicy(), {
    command: 'heapgate',
    settings: {},
    context: { cwd: COUNTED, progress: () => {} },
    policy: undefined,
    policyText: 'built-in',
    today: '2026-11-27',
    measuring: () => {},
  });

describe('a gate that measures', () => {
  it('tests itself by what it came to in the end', async () => {
    // What had grown had not, once it was measured again.
    const collection = collectionOf(['base', 'head'], ['base', 'base']);
    const { judgement, selfTest: tested } = await judged(collection);
    expect(collection.again).toHaveBeenCalledTimes(1);
    const [wanted, count] = collection.again.mock.calls[0]!;
    expect(wanted.map(({ head }) => head.result)).toContain('BenchmarkPost/entries=128');
    expect(count).toBe(ENOUGH_REPEATS);
    expect(judgement.conclusion).toBe('pass');
    expect(toConfirm(judgement)).toEqual([]);
    expect(tested!.caught).toBe(tested!.of);
    expect(collection.close).toHaveBeenCalledTimes(1);
  });

  it('measures nothing again where nothing is open', async () => {
    const collection = collectionOf(['base', 'base']);
    const { judgement } = await judged(collection);
    expect(judgement.conclusion).toBe('pass');
    expect(collection.again).not.toHaveBeenCalled();
    expect(collection.close).toHaveBeenCalledTimes(1);
  });

  it('measures nothing again without the time for it, and tests what it has the time for', async () => {
    const collection = collectionOf(['base', 'head']);
    collection.hasTime.mockReturnValue(false);
    const { judgement, selfTest: tested } = await judged(collection);
    expect(collection.again).not.toHaveBeenCalled();
    expect(toConfirm(judgement)).not.toEqual([]);
    // One round of growths all the same: a gate that is not tested has judged nothing.
    expect(tested!.caught).toBeGreaterThan(0);
    expect(tested!.caught).toBe(tested!.of);
    expect(tested!.untried).toBeGreaterThan(0);
    expect(collection.keep).toHaveBeenCalledTimes(2);
  });

  it('takes its trees away where it cannot judge', async () => {
    const collection = collectionOf(['base', 'head']);
    collection.again.mockRejectedValue(new Error('no disk'));
    await expect(judged(collection)).rejects.toThrow('no disk');
    expect(collection.close).toHaveBeenCalledTimes(1);
  });
});
