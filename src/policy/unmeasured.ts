import type { Ending, HeapDiff, Unmeasured } from '../compare/heap-diff.ts';
import { formerNames } from './former-names.ts';
import { packageMatcher } from './match.ts';
import type { Policy } from './policy.ts';

/**
 * What a package without figures makes of a run. `error`: the head's code fails where the base's
 * ran. `warning`: it ran and does so no more, or runs on neither side. `doubt`: the base fails, so
 * that the head's growth cannot be told. `info`: it is new. `none`: it is nothing to this change.
 */
export type Weight = 'error' | 'warning' | 'doubt' | 'info' | 'none';

export interface Weighed extends Unmeasured {
  readonly weight: Exclude<Weight, 'none'>;
  /** Whether the sides differ in it: one of them ran, or the head is the first that tries to. */
  readonly isNews: boolean;
}

type Kind = 'ran' | 'nothing' | 'skipped' | 'unreached' | 'failed' | 'unbuilt';

const KINDS: Readonly<Record<Ending['code'], Kind>> = {
  ran: 'ran',
  'no-benchmarks': 'nothing',
  'bench-matches-nothing': 'nothing',
  'no-profile': 'nothing',
  'all-skipped': 'skipped',
  'not-reached': 'unreached',
  failed: 'failed',
  timeout: 'failed',
  'wants-newer-go': 'unbuilt',
  'build-failed': 'unbuilt',
  'profile-missing': 'unbuilt',
  'shard-missing': 'unbuilt',
};

/** By how it ended on head, where the base could not be measured. */
const BASE_COULD_NOT: Readonly<Record<Kind, Weight>> = {
  ran: 'doubt',
  nothing: 'none',
  skipped: 'warning',
  unreached: 'warning',
  failed: 'warning',
  unbuilt: 'warning',
};

/** By how it ended on base, then on head. */
const WEIGHTS: Readonly<Record<Kind, Readonly<Record<Kind, Weight>>>> = {
  ran: {
    ran: 'none',
    nothing: 'warning',
    skipped: 'warning',
    unreached: 'warning',
    failed: 'error',
    unbuilt: 'error',
  },
  // A benchmark that is new and fails may need what this machine has not got; a build does not.
  nothing: {
    ran: 'info',
    nothing: 'none',
    skipped: 'warning',
    unreached: 'warning',
    failed: 'warning',
    unbuilt: 'error',
  },
  skipped: { ...BASE_COULD_NOT, ran: 'info' },
  unreached: BASE_COULD_NOT,
  failed: BASE_COULD_NOT,
  unbuilt: BASE_COULD_NOT,
};

const HEAVIEST: readonly Weight[] = ['error', 'warning', 'doubt', 'info', 'none'];

/** What counts of the packages that were not compared, the heaviest first; `ignore` lifts them. */
export function weighUnmeasured({ unmeasured, moves }: HeapDiff, { ignore }: Policy): Weighed[] {
  const ignored = ignore.map(liftsPackage);
  const { paths } = formerNames(moves);
  return unmeasured
    .filter(({ package: path }) => !ignored.some((lifts) => paths(path).some(lifts)))
    .flatMap((each): Weighed[] => {
      const [base, head] = [KINDS[each.base.code], KINDS[each.head.code]];
      const weight = isUntouched(each) ? 'info' : WEIGHTS[base][head];
      if (weight === 'none') return [];
      const isNews = base === 'ran' || head === 'ran' || base === 'nothing';
      return [{ ...each, weight, isNews }];
    })
    .sort((a, b) => HEAVIEST.indexOf(a.weight) - HEAVIEST.indexOf(b.weight));
}

/** Whether time ran out before a package. */
export function isUnreached({ base, head }: Pick<Unmeasured, 'base' | 'head'>): boolean {
  return base.code === 'not-reached' && head.code === 'not-reached';
}

/** Whether time ran out before a package that this change does not touch. */
function isUntouched(of: Unmeasured): boolean {
  return isUnreached(of) && 'message' in of.head && of.head.message === '';
}

/** Whether an entry of `ignore` takes a package out as a whole. */
export function liftsPackage({ packages, functions }: Policy['ignore'][number]) {
  const matches = packageMatcher(packages);
  return (path: string) => functions === undefined && matches(path);
}

/** Whether a side should have run the package and could not: it failed, or was not built. */
export function isAtFault({ code }: Ending): boolean {
  return KINDS[code] === 'failed' || KINDS[code] === 'unbuilt';
}

/** Whether what was asked for by `--bench` is nowhere. */
export function matchesNothing({ unmeasured, results }: HeapDiff): boolean {
  const isUnmatched = ({ code }: Ending) => code === 'bench-matches-nothing';
  const none = results.length === 0 && unmeasured.length > 0;
  return none && unmeasured.every(({ base, head }) => isUnmatched(base) || isUnmatched(head));
}
