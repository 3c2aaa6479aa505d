import type { ResultDiff, ResultEnding } from '../compare/result.ts';
import type { Span } from './spans.ts';

interface Words {
  /** In a word or two, for a table. */
  readonly sign: string;
  /** To follow a name. */
  readonly one: string;
  /** To follow a number of them. */
  readonly many: string;
  /** Of both sides together, so that none is named. */
  readonly isOfBoth?: true;
}

/** What became of a result that has no figures. */
const WORDS: Readonly<Record<ResultEnding['code'] | 'gone', Words>> = {
  gone: { sign: 'gone', one: 'is gone', many: 'are gone', isOfBoth: true },
  skipped: { sign: 'skipped', one: 'is skipped', many: 'are skipped' },
  failed: { sign: 'failed', one: 'fails', many: 'fail' },
  'too-slow': {
    sign: 'too slow',
    one: 'is too slow to be measured',
    many: 'are too slow to be measured',
  },
  'not-reached': {
    sign: 'not reached',
    one: 'was not reached in the time given',
    many: 'were not reached in the time given',
    isOfBoth: true,
  },
  'pair-differs': {
    sign: 'cannot tell',
    one: 'ran at different iteration counts',
    many: 'ran at different iteration counts',
    isOfBoth: true,
  },
  'profile-missing': { sign: 'no profile', one: 'has lost a profile', many: 'have lost a profile' },
};

type Endings = ResultDiff['endings'];

/** In a word or two: `too slow`, or `gone` where nothing says why. */
export function endingSign(endings: Endings): string {
  return wordsOf(endings).sign;
}

/** To follow a number of results that ended alike: `fails`, `are gone`. */
export function endingVerb(endings: Endings, isOne: boolean): string {
  const { one, many } = wordsOf(endings);
  return isOne ? one : many;
}

function wordsOf(endings: Endings): Words {
  return WORDS[endings?.head?.code ?? 'gone'];
}

/**
 * To follow the name of a result that has no figures on head: `is too slow to be measured on head:
 * still running after 30 s`, `fails on both sides: A must run before`.
 */
export function endingWords({ base, head }: NonNullable<Endings> = {}): Span[] {
  if (!head) return [WORDS.gone.one];
  if (!base || WORDS[head.code].isOfBoth) return onSide(head, 'on head');
  if (base.code === head.code) return onSide(head, 'on both sides');
  return [...onSide(base, 'on base'), '; ', ...onSide(head, 'on head')];
}

function onSide({ code, message }: ResultEnding, where: string): Span[] {
  const { one, isOfBoth } = WORDS[code];
  const what = isOfBoth ? one : `${one} ${where}`;
  // The name stands before already.
  const told = message.replace(/^Benchmark\S{0,999}: /, '');
  return told === '' ? [what] : [`${what}: `, { prose: told }];
}
