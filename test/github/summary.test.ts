import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../src/github/outputs.ts';
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
    expect(writeSummary(file, '# report', 'short')).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('before\n# report\n');
  });

  it('counts bytes, not characters, and takes the headline where the report is too long', async () => {
    const file = join(folder, 'b');
    const long = 'ü'.repeat(MAX_SUMMARY_BYTES / 2);
    expect(writeSummary(file, long, 'short')).toMatch(/headline only/);
    expect(await readFile(file, 'utf8')).toBe('short\n');
  });

  it('writes nothing into a summary that is full', async () => {
    const file = join(folder, 'c');
    await writeFile(file, 'x'.repeat(MAX_SUMMARY_BYTES - 3));
    expect(writeSummary(file, 'report', 'short')).toMatch(/full/);
  });

  it('does without', () => {
    expect(writeSummary(undefined, 'report', 'short')).toBeUndefined();
    expect(writeSummary(folder, 'report', 'short')).toMatch(/could not be written/);
  });
});

const outputs = { conclusion: 'pass', report: 'a\nb', commentId: undefined, exceeded: 0 } as const;

it('outputs are what the runner reads, line ends and all', async () => {
  const file = join(folder, 'outputs');
  await writeFile(file, 'before=1\n');
  expect(writeOutputs(outputs, file)).toBeUndefined();
  const [first, ...rest] = (await readFile(file, 'utf8')).split('\n');
  expect(first).toBe('before=1');
  const end = rest[0]?.split('<<')[1] ?? '';
  expect(end).toMatch(/^\S{20,}$/);
  const values = { conclusion: 'pass', report: 'a\nb', 'comment-id': '', exceeded: '0' };
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}<<${end}\n${value}\n${end}\n`,
  );
  expect(rest.join('\n')).toBe(lines.join(''));
});

describe.skipIf(process.platform !== 'linux')('what a step before has put in their place', () => {
  const write = {
    summary: (file: string) => writeSummary(file, 'report', 'short'),
    outputs: (file: string) => writeOutputs(outputs, file),
  };
  it.each(['summary', 'outputs'] as const)('is not waited for: a pipe for the %s', (what) => {
    const pipe = join(folder, `${what}.pipe`);
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(write[what](pipe)).toMatch(/could not be written: ENXIO/);
  });
  it.each(['summary', 'outputs'] as const)('may be a full device for the %s', (what) => {
    expect(write[what]('/dev/full')).toMatch(/could not be written: ENOSPC/);
  });
  it('may be a folder', () => {
    expect(write.outputs(folder)).toMatch(/^the outputs could not be written: EISDIR/);
  });
});
