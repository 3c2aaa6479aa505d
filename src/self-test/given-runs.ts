import { groupBy } from '../group-by.ts';
import type { BenchmarkOutput, BenchmarkResult } from '../profile/benchmark-output.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { resultName } from './list.ts';
import type { ResultId } from './place.ts';

/** A profile that was given, with what was printed beside it. */
export interface GivenRun {
  readonly file: string;
  readonly profile: HeapProfile;
  /** Import path of the package under test; `''` where nothing tells. */
  readonly measured: string;
  readonly output: BenchmarkOutput | undefined;
}

/** A line of an output. */
export interface GivenLine extends BenchmarkResult {
  /** The output's file, and which of its results it is. */
  readonly file: string;
  readonly index: number;
  /** The profile of the same process, where there is one. */
  readonly run: GivenRun | undefined;
}

/** A result with all its lines. */
export interface GivenResult {
  readonly id: ResultId;
  readonly lines: readonly GivenLine[];
}

/** What was given of a side, apart from what heapgate collected. */
export interface Given {
  readonly runs: readonly GivenRun[];
  readonly results: readonly GivenResult[];
}

export function givenOf(set: ProfileSet): Given {
  const runs = withoutCopies(set.runs.filter(({ process }) => !process)).map(
    ({ name, profile, measured, output }): GivenRun => ({ file: name, profile, measured, output }),
  );
  const beside = runs.flatMap((run) => (run.output ? linesIn(run.output, run) : []));
  const alone = set.outputs.flatMap((output) => linesIn(output, undefined));
  return { runs, results: resultsOf([...beside, ...alone]) };
}

/** Profiles of one package that measured the same: repeats of each other. */
export function repeatsOf(runs: readonly GivenRun[]): GivenRun[][] {
  const names = ({ output }: GivenRun) =>
    [...new Set(output?.results.map(({ name }) => name))].sort();
  const groups = groupBy(runs, (run) => JSON.stringify([run.measured, names(run)]));
  return [...groups.values()];
}

/** A file that is there twice is one run: of one moment that is known, with the same amounts. */
function withoutCopies(runs: readonly Run[]): Run[] {
  const moments = groupBy(runs, ({ profile }) => profile.timeNanos);
  const seen = new Set<HeapProfile | string>();
  return runs.filter(({ profile }) => {
    const { timeNanos } = profile;
    if (moments.get(timeNanos)!.length === 1) return true;
    const key = timeNanos === 0n ? profile : `${timeNanos} ${amountsOf(profile)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function amountsOf({ samples }: HeapProfile): string {
  return samples.values.map((column) => column.join()).join(' ');
}

function linesIn(output: BenchmarkOutput, run: GivenRun | undefined): GivenLine[] {
  return output.results.map((result, index) => ({
    ...result,
    package: result.package || (run?.measured ?? ''),
    file: output.name,
    index,
    run,
  }));
}

/** A benchmark that ran at several numbers of CPUs is so many results. */
function resultsOf(lines: readonly GivenLine[]): GivenResult[] {
  const byName = groupBy(lines, ({ package: path, name }) => JSON.stringify([path, name]));
  const found: GivenResult[] = [];
  for (const of of byName.values()) {
    const isOne = new Set(of.map(({ procs }) => procs)).size === 1;
    const idOf = ({ package: path, name, procs }: GivenLine): ResultId => ({
      package: path,
      name,
      procs: isOne ? undefined : procs,
    });
    for (const own of groupBy(of, (line) => resultName(idOf(line))).values()) {
      found.push({ id: idOf(own[0]!), lines: own });
    }
  }
  return found;
}
