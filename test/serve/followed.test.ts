import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followed } from '../../src/serve/followed.ts';
import { stampOf } from '../../src/serve/stamp.ts';

describe('a followed page', () => {
  it('is made once a state, and never twice at a time', async () => {
    let state = 'a';
    const made: string[] = [];
    const page = followed(
      () => state,
      async (stamp) => {
        made.push(stamp);
        await Promise.resolve();
        return `page ${stamp}`;
      },
    );
    expect(await Promise.all([page.page(), page.page(), page.page()])).toEqual(
      Array(3).fill('page a'),
    );
    expect(await page.page()).toBe('page a');
    state = 'b';
    expect(await page.page()).toBe('page b');
    expect(made).toEqual(['a', 'b']);
  });

  it('is made again where making it failed', async () => {
    let fails = true;
    const page = followed(
      () => 'a',
      async () => {
        if (fails) throw new Error('not yet');
        return 'page';
      },
    );
    await expect(page.page()).rejects.toThrow('not yet');
    fails = false;
    expect(await page.page()).toBe('page');
  });
});

describe('the state of files', () => {
  it('changes with any of them, and with nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
    try {
      const specs = ['set', '*.txt', 'policy.yml'];
      const steps: (() => void)[] = [
        () => {},
        () => mkdirSync(join(folder, 'set')),
        () => writeFileSync(join(folder, 'set', 'a.pb.gz'), 'a'),
        () => writeFileSync(join(folder, 'set', 'a.pb.gz'), 'ab'),
        () => writeFileSync(join(folder, 'x.txt'), 'a'),
        () => writeFileSync(join(folder, 'policy.yml'), 'a'),
        () => rmSync(join(folder, 'set', 'a.pb.gz')),
        () => writeFileSync(join(folder, 'readme.md'), 'a'),
      ];
      const states = steps.map((step) => {
        step();
        return stampOf(specs, folder);
      });
      // An empty folder is as none, and what no source names is not looked at.
      const expected = [0, 0, 2, 3, 4, 5, 6, 6];
      expect(states.map((state) => states.indexOf(state))).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
