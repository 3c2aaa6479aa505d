import type { Comparison } from '../compare/comparison.ts';
import { UserError } from '../errors.ts';
import { clean } from '../foreign-text.ts';
import { STDERR } from '../outlet.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { VERSION } from '../version.ts';
import { differenceOfParts, subtractBase } from '../view/base.ts';
import { combine } from '../view/combine.ts';
import type { DiffOptions } from './diff.ts';
import type { ExitCode } from './exit-code.ts';
import { writeProfile } from './output.ts';

type Sides<T> = Readonly<Record<'base' | 'head', T>>;

/** Writes head minus base as a profile, and says of what its figures are. */
export async function writeDifference(
  comparison: Comparison,
  sets: Sides<ProfileSet>,
  { format, metric, output, ...given }: DiffOptions & { readonly output: string },
): Promise<ExitCode> {
  if (format !== 'text') {
    throw new UserError(
      `--format ${format}: a file named like ${output} gets the difference as a profile: leave the format out, or give the file another name`,
    );
  }
  const { profile, what } = differenceProfile(comparison, sets);
  const comments = [
    `heapgate ${VERSION}: head minus base, ${what}`,
    `base: ${given.base.join(', ')}`,
    `head: ${given.head.join(', ')}`,
  ];
  const defaultSampleType = metric ?? profile.defaultSampleType;
  const written = { ...profile, defaultSampleType, comments: [...comments, ...profile.comments] };
  await writeProfile(written, output);
  STDERR.lines(clean(`${output}: head minus base, ${what}`));
  return 0;
}

/**
 * Of one operation where benchmarks were counted at two counts, which alone tell operations from
 * set-up; else of all profiles of each side, as `go tool pprof -diff_base` has it.
 */
export function differenceProfile(
  comparison: Comparison,
  { base, head }: Sides<ProfileSet>,
): { readonly profile: HeapProfile; readonly what: string } {
  const operations = comparison.operations();
  if (operations.head.length > 0) {
    return {
      profile: differenceOfParts(operations.head, operations.base),
      what: 'of one operation of each benchmark, in whole bytes and objects of each stack',
    };
  }
  const [from, to] = [base, head].map(({ runs }) => runs.map((run) => run.profile));
  return {
    profile: subtractBase(combine(to!), { profiles: from!, diff: true, normalize: false }),
    what: 'of whole profiles, as go tool pprof -diff_base shows it',
  };
}
