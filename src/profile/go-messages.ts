/** A message goes into a manifest, a log and a report: one line, no control characters. */
export function oneLine(text: string, limit = 300): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
}

/** The first line of what `go` printed that says what is wrong, and the next after a colon. */
export function firstTelling(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const at = Math.max(
    0,
    lines.findIndex((line) => !line.startsWith('go: downloading')),
  );
  const told = lines[at] ?? 'go failed and said nothing';
  const goesOn = told.trimEnd().endsWith(':') ? (lines[at + 1] ?? '').trim() : '';
  return oneLine(goesOn === '' ? told : `${told.trimEnd()} ${goesOn}`);
}

/** How a build ended that failed with such a message; Go's own words for a version it has not got. */
export function exitOfBuild(message: string): 'wants-newer-go' | 'build-failed' {
  return /requires go ?>= ?\d|^go: download go\d|module requires Go \d|invalid go version/i.test(
    message,
  )
    ? 'wants-newer-go'
    : 'build-failed';
}

/**
 * Why a test binary ended well and ran no benchmark, from what it printed with `-test.v`: the
 * first one that was skipped with its words, or that `TestMain` never came to any; `''` where no
 * benchmark matched.
 */
export function whySkipped(stdout: string, stderr: string): string {
  const lines = stdout.split('\n');
  const at = lines.findIndex((line) => /^\s*--- SKIP: Benchmark/.test(line));
  if (at >= 0) {
    const name = /--- SKIP: (\S+)/.exec(lines[at]!)![1]!;
    // Go streams the words before the line, and wrote them after it in earlier versions.
    const words = [lines[at - 1], lines[at + 1]].find((line) => WORDS.test(line ?? ''));
    return oneLine(words === undefined ? name : `${name}: ${words.trim()}`);
  }
  if (lines.includes('PASS')) return '';
  const last = `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? '';
  return oneLine(`TestMain ended before any benchmark${last === '' ? '' : `: ${last}`}`);
}

/**
 * Why a test binary failed, from what it printed, with the benchmark it was at.
 * @param code of its exit; null where a signal ended it
 */
export function whyFailed(stdout: string, stderr: string, code: number | null): string {
  const at = benchmarkAt(stdout, stderr);
  const prefix = at === '' ? '' : `${at}: `;
  const found = LOUD.exec(stderr) ?? LOUD.exec(stdout);
  if (found) return oneLine(prefix + found[0].replace(/\s+/g, ' '));
  const failed = whatFailed(stdout.split('\n'));
  if (failed !== undefined) return oneLine(failed);
  const last = stderr.trim().split('\n').at(-1) ?? '';
  const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
  return oneLine(`${prefix}${ended}${last === '' ? '' : `: ${last}`}`);
}

/** What ends a process with its first words, which may stand below: `panic("\nboom")`. */
const LOUD = /^(?:panic: ?|fatal error: |runtime: out of memory)(?:\s+(?!\s|goroutine ))?.*$/m;
const FAILED = /(?:^ *|\t)--- FAIL: (\S+)/;

/** The innermost test or benchmark that failed first, with its words. */
function whatFailed(lines: readonly string[]): string | undefined {
  const at = lines.findIndex(
    (line, i) => FAILED.test(line) && !/^ *--- FAIL: /.test(lines[i + 1] ?? ''),
  );
  if (at < 0) return undefined;
  const name = FAILED.exec(lines[at]!)![1]!;
  // With -v the words stand above the line, and above those of what it is part of.
  const above = lines.slice(0, at).findLast((line) => !FAILED.test(line)) ?? '';
  const below = lines[at + 1] ?? '';
  const words = /^\s+\S/.test(below) ? below : WORDS.test(above) ? above : '';
  return words === '' ? name : `${name}: ${words.trim()}`;
}

/** What `b.Log` and `b.Fatal` print. */
const WORDS = /^\s+\S+\.go:\d+: /;

/**
 * The benchmark that was running. Its name is printed before its measured run and its result
 * after; in the run of one iteration before that, only the stacks on stderr have it.
 */
export function benchmarkAt(stdout: string, stderr: string): string {
  const begun = [...stdout.matchAll(/^(Benchmark\S*)([ \t].*)?$/gm)].at(-1);
  if (begun && (begun[2] ?? '').trim() === '') return begun[1]!;
  // First the whole name, then what is in it: a forged one is not read again and again.
  for (const [name] of stderr.matchAll(/^[^\s(]+(?=\()/gm)) {
    const benchmark = /\.(Benchmark\w*)(?:\.|$)/.exec(name)?.[1];
    if (benchmark !== undefined) return benchmark;
  }
  return '';
}
