import { describe, expect, it } from 'vitest';
import { pprof, pprofIsTheStoredOne, questions, storedAnswer } from './pprof.ts';
import { dotLines } from './pprof-dot.ts';
import { parseTop, parseTotal } from './pprof-top.ts';

const exact = ['-top', '-trim=false', '-unit=B', '-sample_index=alloc_space'];

describe('pprof', () => {
  it('answers about a profile and about a difference', () => {
    const file = 'demo/head/internal_parser.pb.gz';
    const top = pprof([...exact, file]);
    expect(parseTotal(top.text)).toBeGreaterThan(60_000_000);
    expect(parseTop(top.text)[0]).toEqual({
      flat: 33_498_112,
      flatPercent: '51.85%',
      sumPercent: '51.85%',
      cum: 33_498_112,
      cumPercent: '51.85%',
      name: 'example.com/ledger/internal/parser.scan',
      inline: '',
    });
    const diff = pprof([...exact, '-diff_base=demo/base/internal_parser.pb.gz', file]);
    expect(parseTop(diff.text)[2]).toMatchObject({ flat: 7_559_424, inline: 'inline' });
  });

  it('says which question was never asked', () => {
    expect(() => storedAnswer(['-top', '-no-such-flag', 'demo/base/money.pb.gz'])).toThrow(
      'no stored answer to -top -no-such-flag demo/base/money.pb.gz',
    );
  });
});

const random = /^-(peek|tree)/;
const lines = (text: string) => text.split('\n').sort();

describe.skipIf(!pprofIsTheStoredOne())('the stored answers', () => {
  const cases = [...questions()].map(({ files, flags }, nth) => ({
    name: files.join(' '),
    files,
    // Some questions of each subject, other ones of the next: all would take minutes.
    asked: flags.filter((_, i) => i % 13 === nth % 13),
  }));
  it.each(cases)('are what pprof says of $name', ({ files, asked }) => {
    for (const flags of asked) {
      const [now, stored] = [pprof([...flags, ...files]), storedAnswer([...flags, ...files])];
      expect(now.failed).toBe(stored.failed);
      // Complaints hold addresses of pprof's memory.
      if (now.failed) continue;
      // Callers of equal weight come in random order.
      if (flags.includes('-dot')) expect(dotLines(now.text)).toEqual(dotLines(stored.text));
      else if (flags.some((flag) => random.test(flag))) {
        expect(lines(now.text)).toEqual(lines(stored.text));
      } else {
        expect(now.text).toBe(stored.text);
      }
    }
  });
});
