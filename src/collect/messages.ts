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
    const words = [lines[at - 1], lines[at + 1]].find((line) =>
      /^\s+\S+\.go:\d+: /.test(line ?? ''),
    );
    return oneLine(words === undefined ? name : `${name}: ${words.trim()}`);
  }
  if (lines.includes('PASS')) return '';
  const last = `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? '';
  return oneLine(`TestMain ended before any benchmark${last === '' ? '' : `: ${last}`}`);
}

/** Why a test binary failed, from what it printed, with the benchmark it was at. */
export function whyFailed(stdout: string, stderr: string, code: number | null): string {
  const at = benchmarkAt(stdout, stderr);
  const prefix = at === '' ? '' : `${at}: `;
  const loud = /^(?:panic: |fatal error: |runtime: out of memory).*$/m;
  const found = loud.exec(stderr) ?? loud.exec(stdout);
  if (found) return oneLine(prefix + found[0]);
  const failed = /(?:^|\t)--- FAIL: (\S+)(?:[ \t].*)?\n(.*)/m.exec(stdout);
  if (failed) return oneLine(`${failed[1]}: ${failed[2]!.trim()}`);
  const last = stderr.trim().split('\n').at(-1) ?? '';
  const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
  return oneLine(`${prefix}${ended}${last === '' ? '' : `: ${last}`}`);
}

/** The names at the beginnings of lines, as they stand in a part of what a test binary prints. */
export function benchmarksIn(text: string): string[] {
  return [...text.matchAll(/^(Benchmark\S*)[ \t]/gm)].map(([, name]) => name!);
}

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
