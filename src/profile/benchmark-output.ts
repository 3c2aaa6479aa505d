/** What `go test -bench` printed: the configuration lines and one result per line. */
export interface BenchmarkOutput {
  readonly name: string;
  readonly goos: string;
  readonly goarch: string;
  /** Import path of the package under test. */
  readonly pkg: string;
  readonly cpu: string;
  readonly results: readonly BenchmarkResult[];
}

export interface BenchmarkResult {
  /** Whole path without the `-GOMAXPROCS` suffix: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS of the run: the suffix, 1 where there is none. */
  readonly procs: number;
  /** The printed N. */
  readonly iterations: number;
  readonly bytesPerOp: number | undefined;
  readonly allocsPerOp: number | undefined;
}
