import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { reportFolderOf } from '../../src/github/report-folder.ts';

/** A workspace with a folder beside it. */
function workspace(): { readonly here: string; readonly beside: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'report-folder-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [here, beside] = [join(folder, 'work'), join(folder, 'beside')];
  for (const one of [here, beside]) mkdirSync(one);
  return { here, beside };
}

describe('the report folder', () => {
  it('lies in the workspace, or in the temporary folder where none is named', () => {
    const { here, beside } = workspace();
    expect(reportFolderOf('heap', here, beside)).toBe(join(here, 'heap'));
    expect(reportFolderOf(undefined, here, beside)).toBe(join(beside, 'heapgate'));
    expect(reportFolderOf(undefined, here)).toBe(join(here, 'heapgate'));
  });

  it('may be anywhere that the workflow names', () => {
    const { here, beside } = workspace();
    expect(reportFolderOf('../beside', here)).toBe(beside);
    expect(reportFolderOf(beside, here)).toBe(beside);
  });

  it.each([
    ['itself', 'heap', 'heap'],
    ['one above it', 'a', 'a/heap'],
    ['the one of the profiles', 'heap/profiles', 'heap'],
  ])('is refused where a link leads out of the workspace: %s', (_, link, folder) => {
    const { here, beside } = workspace();
    if (link.includes('/')) mkdirSync(join(here, 'heap'));
    symlinkSync(beside, join(here, link), 'dir');
    expect(() => reportFolderOf(folder, here)).toThrow(UserError);
    expect(() => reportFolderOf(folder, here)).toThrow(
      /^report-dir: \S+ leads out of the workspace by a symbolic link: /,
    );
  });

  it('may be a link to another folder of the workspace, which may be a link itself', () => {
    const { here, beside } = workspace();
    mkdirSync(join(here, 'real'));
    symlinkSync('real', join(here, 'heap'), 'dir');
    symlinkSync(here, join(beside, 'work'), 'dir');
    const named = join(beside, 'work');
    expect(reportFolderOf('heap', named)).toBe(join(named, 'heap'));
  });
});
