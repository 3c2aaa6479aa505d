import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeReportFiles } from '../../src/github/report-files.ts';
import { couldNotJudge } from '../../src/report/headline.ts';

const outcome = {
  conclusion: 'error',
  code: 2,
  headline: couldNotJudge('no reason'),
  report: undefined,
} as const;

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const written = /Could not judge.*no reason/;

it('are written into a folder that is made for them, and again over those of before', async () => {
  const folder = join(tempFolder(), 'a/b');
  for (const _ of [1, 2]) {
    expect((await writeReportFiles(folder, outcome)).warning).toBeUndefined();
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(written);
  }
});

it('are written through no link that a change has put into the folder', async () => {
  const folder = tempFolder();
  const other = join(folder, 'other');
  writeFileSync(other, 'kept');
  symlinkSync(other, join(folder, 'report.md'));
  expect((await writeReportFiles(folder, outcome)).warning).toBeUndefined();
  expect(readFileSync(other, 'utf8')).toBe('kept');
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(written);
});

it.skipIf(process.platform === 'win32')('do not wait for the reader of a named pipe', async () => {
  const folder = tempFolder();
  const file = join(folder, 'report.md');
  expect(spawnSync('mkfifo', [file]).status).toBe(0);
  expect((await writeReportFiles(folder, outcome)).warning).toBeUndefined();
  expect(lstatSync(file).isFile()).toBe(true);
});

it.each(['a folder of that name', 'a file in the place of the folder', 'a place for none'])(
  'or a warning says why not: %s',
  async (what) => {
    const folder = join(tempFolder(), 'out');
    if (what.startsWith('a folder')) mkdirSync(join(folder, 'report.md'), { recursive: true });
    if (what.startsWith('a file')) writeFileSync(folder, '');
    const place = what.startsWith('a place') ? '/proc/no/such' : folder;
    const { json, warning } = await writeReportFiles(place, outcome);
    expect(json).toBeUndefined();
    expect(warning).toMatch(/^report-dir: nothing could be written: /);
  },
);
