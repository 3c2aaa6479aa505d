import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pprof, pprofIsLive } from '../helpers/pprof.ts';
import { stableLines } from '../helpers/pprof-lines.ts';
import { answer, readQuestion } from '../helpers/pprof-question.ts';
import { randomProfile } from '../helpers/random-profile.ts';
import { readProfile } from '../helpers/read.ts';

const QUESTIONS = [
  ['-top'],
  ['-top', '-cum', '-trim=false', '-sample_index=alloc_objects'],
  ['-top', '-lines', '-nodecount=3'],
  ['-top', '-filefunctions', '-noinlines', '-unit=kB'],
  ['-top', '-addresses', '-trim=false'],
  ['-tree'],
  ['-peek=main|F'],
  ['-top', '-focus=main', '-ignore=malg', '-trim=false'],
  ['-tree', '-hide=run|a.go', '-trim=false'],
  ['-top', '-hide=binary0|malg'],
  ['-top', '-show=main|binary1', '-cum'],
  ['-top', '-show_from=T.*run|c.go', '-trim=false'],
];
const BASES = ['', '-base=', '-diff_base='];

describe.skipIf(!pprofIsLive())('profiles as Go never writes them', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heapgate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (file: string) => readProfile(readFileSync(file), file);
  const setting = fc.record({
    heads: fc.array(randomProfile, { minLength: 1, maxLength: 3 }),
    base: randomProfile,
    against: fc.constantFrom(...BASES),
    normalize: fc.boolean(),
    question: fc.constantFrom(...QUESTIONS),
  });

  it('are shown as pprof shows them', () => {
    fc.assert(
      fc.property(setting, ({ heads, base, against, normalize, question }) => {
        const save = (name: string, bytes: Uint8Array) => {
          writeFileSync(join(folder, name), bytes);
          return join(folder, name);
        };
        const files = heads.map((bytes, i) => save(`head${i}`, bytes));
        const subtracted = against === '' ? [] : [`${against}${save('base', base)}`];
        const scaled = against !== '' && normalize ? ['-normalize'] : [];
        const args = [...question, ...scaled, ...subtracted, ...files];
        const theirs = pprof(args);
        if (theirs.failed) expect(() => answer(readQuestion(args), read)).toThrow();
        else expect(stableLines(answer(readQuestion(args), read))).toBe(stableLines(theirs.text));
      }),
      { numRuns: 300 },
    );
  });
});
