import type { PackageFailure } from '../profile/package-failures.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { ResultDiff, ResultEnding } from './result.ts';
import type { Side } from './side.ts';

/** Packages that failed as the outputs of a side have it, by import path. */
export type Failures = ReadonlyMap<string, PackageFailure>;

/** @param only the package that what says of none is of; `''` where that is not known either */
export function printedFailures({ runs, outputs }: ProfileSet, only: string): Failures {
  const found = [
    ...runs.flatMap(({ measured, output }) =>
      (output?.failures ?? []).map((each) => ({ ...each, package: each.package || measured })),
    ),
    ...outputs.flatMap(({ failures }) =>
      failures.map((each) => ({ ...each, package: each.package || only })),
    ),
  ];
  return new Map(found.reverse().map((each) => [each.package, each]));
}

/** Results that a side did not come to because their package failed there, with what is known of it. */
export function withEndings(
  results: readonly Omit<ResultDiff, 'scope'>[],
  failures: Readonly<Record<Side, Failures>>,
): Omit<ResultDiff, 'scope'>[] {
  return results.map((result) => {
    const { id, status } = result;
    const side = status === 'removed' ? 'head' : 'base';
    const failure = status === 'both' ? undefined : failures[side].get(id.package);
    return failure ? { ...result, endings: { [side]: endingOf(failure, id.name) } } : result;
  });
}

/** What was said of another benchmark is not said of this one. */
function endingOf({ message }: PackageFailure, name: string): ResultEnding {
  const own = [`${name}: `, `${name.split('/')[0]}: `].find((start) => message.startsWith(start));
  return { code: 'failed', message: own === undefined ? '' : message.slice(own.length) };
}
