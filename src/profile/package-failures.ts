import { firstTelling, whyFailed } from './go-messages.ts';

/** A package that `go test` could not run to its end, be it a benchmark's, a test's or the build's fault. */
export interface PackageFailure {
  /** Import path; `''` where nothing tells, as of a test binary that was run by itself. */
  readonly package: string;
  readonly code: 'failed' | 'build-failed';
  /** What was printed of it, in one line; `''` for nothing. */
  readonly message: string;
}

/** How `go test` ends what it prints of a package. */
const ENDED = /^(?:ok {2}|\? {3})\t/;
const FAILED = /^FAIL\t(\S+)(?:\t[0-9.]+s| \[((?:build|setup) failed)\])$/;
/** What comes before the words of a compiler, a linker or `go vet`. */
const BUILDING = /^# \[?([^\s[\]]+)\]?(?: \[|$)/;
/** What a test binary prints of itself: no words of what went wrong. */
const USUAL = /^(?:(?:goos|goarch|pkg|cpu): |Benchmark|PASS$|FAIL(?:\t|$)|=== |--- |exit status )/;
const RESULT = /^\S.*\sns\/op(?:\s|$)/;
const LOUD = /^(?:Benchmark\S*\s+)?(?:panic: |fatal error: )/;
const MOST_WORDS = 50;

/**
 * The packages that failed, each once, in the order of what `go test` printed.
 * @param lines of one output; those of one package stand together
 */
export function packageFailures(lines: Iterable<string>): PackageFailure[] {
  const found = new Map<string, PackageFailure>();
  const builds = new Map<string, string[]>();
  let building: string[] | undefined;
  let printed = new Printed();
  for (const line of lines) {
    const [, path = '', unbuilt] = FAILED.exec(line) ?? [];
    const built = BUILDING.exec(line)?.[1];
    if (path !== '') {
      const failure: PackageFailure = unbuilt
        ? { package: path, code: 'build-failed', message: whyUnbuilt(path, builds) }
        : { package: path, code: 'failed', message: printed.why() };
      if (!found.has(path)) found.set(path, failure);
    }
    if (path !== '' || ENDED.test(line)) printed = new Printed();
    else printed.read(line);
    if (built !== undefined) {
      building = builds.get(built) ?? [];
      builds.set(built, building);
    } else if (USUAL.test(line) || ENDED.test(line)) building = undefined;
    else if (building && building.length < MOST_WORDS) building.push(line);
  }
  const { package: last } = printed;
  if (printed.isFailed && !found.has(last)) {
    found.set(last, { package: last, code: 'failed', message: printed.why() });
  }
  return [...found.values()];
}

/** What a compiler said of a package, or of the first that it needs. */
function whyUnbuilt(path: string, builds: ReadonlyMap<string, readonly string[]>): string {
  const [words = []] = [builds.get(path), ...builds.values()].filter((one) => one?.length);
  return words.length === 0 ? '' : firstTelling(words.join('\n'));
}

/** What one package printed so far. */
class Printed {
  readonly #lines: string[] = [];
  package = '';
  #isLoud = false;
  #isFailed = false;

  read(line: string): void {
    this.#lines.push(line);
    if (line.startsWith('pkg: ')) this.package = line.slice('pkg: '.length).trim();
    // Whatever logs say: what printed its result afterwards has not ended there.
    if (RESULT.test(line) || line === 'PASS') this.#isLoud = false;
    else if (LOUD.test(line)) this.#isLoud = true;
    // go test itself prints it once more at the end of all packages.
    if (/(?:^|\t)--- FAIL: /.test(line) || (line === 'FAIL' && this.#lines.length > 1)) {
      this.#isFailed = true;
    }
  }

  /** Whether it failed although nothing else says so: its last lines may be lost, or be no one's. */
  get isFailed(): boolean {
    return this.#isFailed || this.#isLoud;
  }

  why(): string {
    // The name of what runs stands in the same line as the first words of its end.
    const text = this.#lines
      .join('\n')
      .replace(/^(Benchmark\S*[ \t]+)(?=panic: |fatal error: )/gm, '$1\n');
    const words = text.split('\n').filter((line) => line !== '' && !USUAL.test(line));
    const status = /^exit status (\d+)$/m.exec(text)?.[1];
    if (status === undefined && words.length === 0 && !text.includes('--- FAIL: ')) return '';
    return whyFailed(text, words.join('\n'), Number(status ?? 1));
  }
}
