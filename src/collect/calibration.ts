/** No fewer: N + 1 runs of the loop instead of N is then at most 1 %. */
const LEAST = 100;

/** Seconds a benchmark should take, calibration aside. */
const SECONDS = 1;

const RESULT = /^(Benchmark\S*)[ \t]+\d+[ \t]+(?:([\d.]+(?:e[+-]?\d+)?) ns\/op)?/;

/** One result line, as far as the choice of iterations needs it. */
export interface Timing {
  readonly name: string;
  readonly nanosecondsPerOp: number;
}

/**
 * The iterations for one package: about a second a benchmark, at least 100, and no more than
 * `enough`, since the noise of a run does not grow with its iterations and what is resolved
 * need not be resolved again. Rounded down to 1, 2 or 5 times a power of ten unless capped, so
 * that two calibrations mostly agree.
 */
export function chooseIterations(timings: readonly Timing[], enough: number): number {
  const total = timings.reduce((sum, { nanosecondsPerOp }) => sum + nanosecondsPerOp, 0);
  const affordable = total > 0 ? (timings.length * SECONDS * 1e9) / total : Infinity;
  if (affordable >= enough) return Math.max(LEAST, enough);
  return Math.max(LEAST, roundDown(affordable));
}

/** Whether a first run of one iteration says too little: the benchmarks are too fast for it. */
export function isTooCoarse(timings: readonly Timing[]): boolean {
  const total = timings.reduce((sum, { nanosecondsPerOp }) => sum + nanosecondsPerOp, 0);
  return total * LEAST < timings.length * SECONDS * 1e9;
}

/**
 * The result lines of a benchmark run's output. A benchmark may hide its ns/op; it then gets an
 * equal part of the whole run's time.
 */
export function readTimings(output: string, seconds: number, iterations: number): Timing[] {
  const lines = output.split('\n').filter((line) => RESULT.test(line));
  const share = (seconds * 1e9) / iterations / lines.length;
  return lines.map((line) => {
    const [, name, printed] = RESULT.exec(line)!;
    const nanosecondsPerOp = Number(printed ?? share);
    return {
      name: name!,
      nanosecondsPerOp: Number.isFinite(nanosecondsPerOp) ? nanosecondsPerOp : share,
    };
  });
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((factor) => factor * power <= value) ?? 1;
  return step * power;
}
