import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { checkHeap } from '../../src/profile/read-profile.ts';
import { storedAnswer } from '../helpers/pprof.ts';
import { attempt, bytesOf, CORPUS, summaryOf, summaryOfRaw } from './corpus.ts';

/** What pprof reads and heapgate refuses, with the reason. */
const REFUSED: readonly (readonly [file: RegExp, reason: string])[] = [
  [/kind-goroutine/, 'is a goroutine profile'],
  [/kind-threadcreate/, 'is a thread profile'],
  [/kind-mutex\.txt/, 'is a mutex profile'],
  [/kind-block\.txt/, 'is a block profile'],
  [/kind-(?:mutex|block)\.pb/, 'is a mutex or block profile'],
  [/kind-cpu/, 'is a CPU profile'],
  [/legacy-|unsymbolized|growthz/, 'has no function names'],
];

/** Those have names under their records, which pprof does not read. */
const NAMED_TEXT = /server-.*\.txt/;

describe('accepts and refuses what pprof does', () => {
  it.each(CORPUS)('%s', (file) => {
    const pprof = storedAnswer(
      file.includes('large') ? ['-top', file] : [...(hasRaw(file) ? ['-raw'] : ['-top']), file],
    );
    const profile = attempt(bytesOf(file), file);
    const refused = REFUSED.find(([pattern]) => pattern.test(file))?.[1];
    if (typeof profile === 'string') {
      expect(profile).toContain(pprof.failed ? file : `${file}: ${refused}`);
      return;
    }
    expect(pprof.failed).toBe(false);
    if (refused === undefined) checkHeap(profile, file);
    else {
      expect(() => checkHeap(profile, file)).toThrow(UserError);
      expect(() => checkHeap(profile, file)).toThrow(`${file}: ${refused}`);
    }
    if (!hasRaw(file)) return;
    const { locations, mappings, ...own } = summaryOf(profile);
    const {
      locations: theirLocations,
      mappings: theirMappings,
      ...theirs
    } = summaryOfRaw(pprof.text);
    expect(own).toEqual(theirs);
    if (!NAMED_TEXT.test(file)) {
      expect([locations, mappings]).toEqual([theirLocations, theirMappings]);
    }
  });
});

function hasRaw(file: string): boolean {
  try {
    storedAnswer(['-raw', file]);
    return true;
  } catch {
    return false;
  }
}
