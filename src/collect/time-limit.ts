import { readFileSync } from 'node:fs';
import { readProfile } from '../profile/read-profile.ts';
import { gunzip } from '../source/gunzip.ts';

/** How long measuring may go on, by the clock of `performance.now()`, which begins with the process. */
export interface TimeLimit {
  /** Milliseconds at which measuring must end; the more was measured, the earlier. */
  until(): number;
  /** Tells of a profile that will have to be judged. */
  weigh(profile: string): void;
  /** Tells how many seconds must be left from now on, in the place of what was weighed. */
  keep(seconds: number): void;
}

export const NO_LIMIT: TimeLimit = { until: () => Infinity, weigh: () => {}, keep: () => {} };

/** Seconds in which trees are taken away and a report is written. */
const CLOSING = 0.5;

/** How many times as long as reading its profiles judging a run takes, the self-test included. */
const TIMES = 10;

/** Profiles that are read to learn how long that takes, and how many of those after them. */
const FIRST = 12;
const ONE_OF = 8;

/** Of those, the last that count: a program reads the first ones slowly, and load comes and goes. */
const LAST = 8;

/**
 * The limit of a run that has so many seconds in all. What comes after measuring is reckoned by what
 * reading a profile takes on this machine, as busy as it is.
 * @param isJudged whether this process judges what is measured
 */
export function timeLimit(seconds: number, isJudged: boolean): TimeLimit {
  let kept: number | undefined;
  let seen = 0;
  let bytes = 0;
  let last: readonly { readonly bytes: number; readonly milliseconds: number }[] = [];
  const sum = (key: 'bytes' | 'milliseconds') => last.reduce((all, each) => all + each[key], 0);
  const reading = () => (bytes * sum('milliseconds')) / Math.max(1, sum('bytes'));
  const after = () => kept ?? reading() * TIMES;
  return {
    until: () => (seconds - CLOSING) * 1000 - after(),
    weigh: (profile) => {
      if (!isJudged) return;
      const content = readFileSync(profile);
      bytes += content.length;
      seen += 1;
      if (seen > FIRST && seen % ONE_OF > 0) return;
      const begun = performance.now();
      readProfile(content, profile, gunzip);
      const milliseconds = performance.now() - begun;
      last = [...last, { bytes: content.length, milliseconds }].slice(-LAST);
    },
    keep: (next) => {
      kept = next * 1000;
    },
  };
}
