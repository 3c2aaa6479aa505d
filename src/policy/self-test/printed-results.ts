import { type PrintedLine, type ResultId, resultKey } from '../../compare/result.ts';
import type { BenchmarkOutput } from '../../profile/benchmark-output.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';

/** A result of one side with all its lines. */
export interface PrintedResult {
  readonly id: ResultId;
  readonly lines: readonly PrintedLine[];
}

/** What each line of a result is larger by, an operation. */
export interface LineGrowth {
  readonly bytes: number;
  readonly objects: number;
  /** Operations that it ran more: what ran for a time never runs as many again. */
  readonly operations: number;
}

/** Every result of a set, read from its outputs and not from what the gate made of them. */
export function printedResults(set: ProfileSet): PrintedResult[] {
  const naming = namingOf(set);
  const found = new Map<string, { id: ResultId; lines: PrintedLine[] }>();
  for (const { output, measured } of outputsOf(set)) {
    for (const line of output.results) {
      const id = naming(line, measured);
      const known = found.get(resultKey(id)) ?? { id, lines: [] };
      found.set(resultKey(id), known);
      const { iterations, bytesPerOp: bytes, allocsPerOp: objects } = line;
      known.lines.push({ iterations, bytes, objects });
    }
  }
  return [...found.values()];
}

/** A copy of an output in which some results grew; the same output where none did. */
export function grownOutput(
  set: ProfileSet,
  growths: ReadonlyMap<string, LineGrowth>,
): (output: BenchmarkOutput, measured: string) => BenchmarkOutput {
  const naming = namingOf(set);
  return (output, measured) => {
    let isGrown = false;
    const results = output.results.map((line) => {
      const growth = growths.get(resultKey(naming(line, measured)));
      if (!growth) return line;
      isGrown = true;
      const { iterations, bytesPerOp, allocsPerOp } = line;
      return {
        ...line,
        iterations: iterations + growth.operations,
        bytesPerOp: bytesPerOp === undefined ? undefined : bytesPerOp + growth.bytes,
        allocsPerOp: allocsPerOp === undefined ? undefined : allocsPerOp + growth.objects,
      };
    });
    return isGrown ? { ...output, results } : output;
  };
}

/** What all lines of an output that grew have more, over all their operations. */
export function growthOf(from: BenchmarkOutput, to: BenchmarkOutput) {
  let bytes = 0;
  let objects = 0;
  from.results.forEach(({ iterations, bytesPerOp = 0, allocsPerOp = 0 }, i) => {
    const grown = to.results[i]!;
    bytes += iterations * ((grown.bytesPerOp ?? 0) - bytesPerOp);
    objects += iterations * ((grown.allocsPerOp ?? 0) - allocsPerOp);
  });
  return { bytes, objects };
}

function outputsOf({ runs, outputs }: ProfileSet) {
  return [
    ...runs.flatMap(({ output, measured }) => (output ? [{ output, measured }] : [])),
    ...outputs.map((output) => ({ output, measured: '' })),
  ];
}

type Line = BenchmarkOutput['results'][number];

/** A benchmark that ran at several numbers of CPUs is so many results. */
function namingOf(set: ProfileSet): (line: Line, measured: string) => ResultId {
  const packageOf = (line: Line, measured: string) => line.package || measured;
  const procs = new Map<string, Set<number>>();
  for (const { output, measured } of outputsOf(set)) {
    for (const line of output.results) {
      const key = `${packageOf(line, measured)}\n${line.name}`;
      procs.set(key, (procs.get(key) ?? new Set()).add(line.procs));
    }
  }
  return (line, measured) => {
    const path = packageOf(line, measured);
    const isOne = procs.get(`${path}\n${line.name}`)?.size === 1;
    return { package: path, name: line.name, procs: isOne ? undefined : line.procs };
  };
}
