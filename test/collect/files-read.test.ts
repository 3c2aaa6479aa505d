import { expect, it } from 'vitest';
import { lookedAt } from '../../src/collect/files-read.ts';

it('reads the log of a test binary, which may change its folder', () => {
  const log = [
    '# test log',
    'getenv HOME',
    'open testdata/rows with space.json',
    'stat ../shared',
    'chdir /repo/other',
    'open x.json',
    'open /repo/a/../b.json',
    'open /etc/hosts',
    '',
  ].join('\n');
  expect([...lookedAt(log, '/repo/db', '/repo')]).toEqual([
    'db/testdata/rows with space.json',
    'shared',
    'other/x.json',
    'b.json',
    '../etc/hosts',
  ]);
});
