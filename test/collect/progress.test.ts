import { expect, it } from 'vitest';
import { duration, type ProgressEvent, progressTo } from '../../src/collect/progress.ts';

const events: ProgressEvent[] = [
  { kind: 'note', text: 'base: 0123456789ab, merge base with main' },
  { kind: 'begin', name: 'example.com/db', index: 1, of: 2 },
  { kind: 'phase', name: 'example.com/db', phase: 'head', run: 2 },
  {
    kind: 'end',
    name: 'example.com/db',
    index: 1,
    of: 2,
    ok: false,
    outcome: 'head: panic\n::error::forged ##[error]x',
    elapsed: 61,
    remaining: 3660,
  },
];

function told(output: { isTTY?: boolean; columns?: number }, onRunner = false): string {
  let text = '';
  const progress = progressTo({ ...output, write: (part: string) => (text += part) }, onRunner);
  for (const event of events) progress(event);
  return text;
}

it('writes a line a package', () => {
  expect(told({})).toBe(
    'base: 0123456789ab, merge base with main\n' +
      '1/2 example.com/db: FAILED: head: panic ::error::forged ##[error]x (1m01s, about 1h01m left)\n',
  );
});

it('writes one line that changes on a terminal, never wider than that', () => {
  const lines = told({ isTTY: true, columns: 20 }).split('\r\u001b[K');
  expect(lines[2]).toBe('1/2 example.com/db ');
  expect(lines[3]).toBe('1/2 example.com/db ');
  expect(told({ isTTY: true, columns: 40 })).toContain('1/2 example.com/db head, run 2');
});

it('writes groups on a runner, and no command that a name or message brings', () => {
  const text = told({ isTTY: true }, true);
  expect(text).toContain(
    '::group::1/2 example.com/db\nhead, run 2\n::endgroup::\n1/2 example.com/db: ',
  );
  expect(text.match(/^::(?!group|endgroup)|##\[/gm)).toBeNull();
});

it('tells durations shortly', () => {
  expect([0.4, 59, 60, 185, 3725].map(duration)).toEqual(['0s', '59s', '1m00s', '3m05s', '1h02m']);
});
