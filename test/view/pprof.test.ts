import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { fixtures, type PprofAnswer, questions, storedAnswer } from '../helpers/pprof.ts';
import { dotLines } from '../helpers/pprof-dot.ts';
import { stableLines } from '../helpers/pprof-lines.ts';
import { answer, readQuestion } from '../helpers/pprof-question.ts';
import { readProfile } from '../helpers/read.ts';
import { Scores } from '../helpers/scores.ts';

/** Text forms of other profiles: pprof reads them, heapgate is about the heap. */
const FOREIGN = /kind-\w+\.txt/;
/** Text as Go writes it names its functions, in comments that pprof does not read. */
const NAMED_TEXT = /server-[\w-]+\.txt/;

const profiles = new Map<string, HeapProfile>();
const scores = new Scores();

describe('every view of every profile is what go tool pprof shows', () => {
  const subjects = [...questions()]
    .map(({ files, flags }) => ({ name: shorten(files), files, flags }))
    .filter(({ name }) => !FOREIGN.test(name));

  it.each(subjects)('$name', ({ name, files, flags }) => {
    const wrong = flags
      .filter((asked) => !asked.includes('-raw'))
      .map((asked) => {
        const args = [...asked, ...files];
        const pprof = storedAnswer(args);
        const ours = attempt(args);
        const totalsOnly = NAMED_TEXT.test(name);
        const same = isSame(pprof, ours, totalsOnly);
        scores.add(name, viewOf(asked), totalsOnly ? '' : pprof.text, same);
        return same ? [] : [`${asked.join(' ')}\n${firstDifference(pprof.text, ours)}`];
      });
    expect(wrong.flat().slice(0, 3)).toEqual([]);
  });

  it('comes in the stored answers of all kinds', () => {
    expect(scores.views()).toEqual([
      'top',
      'cum',
      'trimmed',
      'tree',
      'peek',
      'picture',
      'filters',
      'normalize',
    ]);
    expect(scores.total().values).toBeGreaterThan(1_000_000);
  });

  afterAll(() => console.info(scores.table()));
});

function attempt(args: readonly string[]): string | undefined {
  try {
    return answer(readQuestion(args), read);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function read(file: string): HeapProfile {
  let profile = profiles.get(file);
  if (!profile) {
    profile = readProfile(readFileSync(path.join(fixtures, file)), file);
    profiles.set(file, profile);
  }
  return profile;
}

function isSame(pprof: PprofAnswer, ours: string | undefined, totalsOnly: boolean): boolean {
  // Where pprof knows no names, no name can match what it is asked for.
  if (pprof.failed) return ours === undefined || totalsOnly;
  if (ours === undefined) return false;
  if (totalsOnly) return totalOf(ours) === totalOf(pprof.text);
  return comparable(ours) === comparable(pprof.text);
}

function comparable(text: string): string {
  return text.startsWith('digraph') ? dotLines(text).join('\n') : stableLines(text);
}

function firstDifference(pprof: string, ours = '(refused)'): string {
  const theirs = comparable(pprof).split('\n');
  const lines = comparable(ours).split('\n');
  const at = theirs.findIndex((line, i) => line !== lines[i]);
  return `pprof: ${theirs[at]}\nours:  ${lines[at]}`;
}

/** Under other units than B it depends on the rows which unit a total is in. */
function totalOf(text: string): string | undefined {
  return /of (-?\d+B?) total$/m.exec(text)?.[1];
}

function viewOf(asked: readonly string[]): string {
  const has = (start: string) => asked.some((flag) => flag.startsWith(start));
  if (has('-dot')) return 'picture';
  if (has('-tree')) return 'tree';
  if (has('-peek')) return 'peek';
  if (has('-normalize')) return 'normalize';
  if (['-focus', '-ignore', '-hide', '-show'].some(has)) return 'filters';
  if (!has('-trim=false')) return 'trimmed';
  return has('-cum') ? 'cum' : 'top';
}

/** `-diff_base=demo/base/a demo/head/a`; of more files the first and their number. */
function shorten(files: readonly string[]): string {
  const names = files.map((file) => file.replace('.pb.gz', '').replace('profiles/', ''));
  return names.length <= 2 ? names.join(' ') : `${names[0]} and ${names.length - 1} more`;
}
