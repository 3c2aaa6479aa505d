import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SUMMARY_BYTES, writeSummary } from '../../src/github/summary.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('writeSummary', () => {
  it('appends', async () => {
    const file = join(folder, 'a');
    await writeFile(file, 'before\n');
    expect(await writeSummary(file, '# report', 'short')).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('before\n# report\n');
  });

  it('counts bytes, not characters, and takes the headline where the report is too long', async () => {
    const file = join(folder, 'b');
    const long = 'ü'.repeat(MAX_SUMMARY_BYTES / 2);
    expect(await writeSummary(file, long, 'short')).toMatch(/headline only/);
    expect(await readFile(file, 'utf8')).toBe('short\n');
  });

  it('writes nothing into a summary that is full', async () => {
    const file = join(folder, 'c');
    await writeFile(file, 'x'.repeat(MAX_SUMMARY_BYTES - 3));
    expect(await writeSummary(file, 'report', 'short')).toMatch(/full/);
  });

  it('does without', async () => {
    expect(await writeSummary(undefined, 'report', 'short')).toBeUndefined();
    expect(await writeSummary(folder, 'report', 'short')).toMatch(/could not be written/);
  });
});
