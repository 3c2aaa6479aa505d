import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { CLI } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
let serving: ChildProcess | undefined;

afterEach(() => {
  serving?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('serve shows what lies there now, tells when it changes, and ends at Ctrl-C', async () => {
  for (const side of ['base', 'head']) {
    cpSync(join(FIXTURES, 'cases/measured/inlining-stops', side), join(folder, side), {
      recursive: true,
    });
  }
  renameSync(join(folder, 'head'), join(folder, 'later'));
  serving = spawn(process.execPath, [CLI, 'serve', 'head', '--base', 'base'], { cwd: folder });
  const [printed] = await once(serving.stdout!, 'data');
  const [, url] = /^(http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(String(printed))!;
  const get = async (path: string) => (await fetch(`${url}${path}`)).text();

  const early = await get('');
  expect(early).toContain('<p>head: no such file or folder');
  const before = await get('state');
  expect(early).toContain(`<body data-shows="${before}">`);

  renameSync(join(folder, 'later'), join(folder, 'head'));
  const after = await get('state');
  expect(after).not.toBe(before);
  const page = await get('');
  expect(page).toContain(`<body data-shows="${after}">`);
  expect(page).toContain('<h2>All benchmarks</h2>');
  expect(page).toContain('connect-src &#39;self&#39;');

  serving.kill('SIGINT');
  expect(await once(serving, 'exit')).toEqual([0, null]);
});
