import type { Manifest } from '../profile/manifest.ts';
import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import type { Capture, CaptureClass, HeapDiff } from './heap-diff.ts';
import type { RunPair } from './pair-runs.ts';

/** How one side was measured, as far as its files tell. */
export function captureOf(runs: readonly Run[], manifests: readonly Manifest[] = []): Capture {
  const outputs = runs.flatMap((run) => (run.output ? [run.output] : []));
  const results = outputs.flatMap((output) => output.results);
  return {
    periods: distinct(runs.map((run) => run.profile.period)),
    iterations: distinct(results.map((result) => result.iterations)),
    procs: distinct(results.map((result) => result.procs)),
    goVersion: joined(manifests.map(toolchainOf)) || joined(runs.map(goVersionOf)),
    goos: joined([...outputs.map(({ goos }) => goos), ...manifests.map(({ go }) => go.os)]),
    goarch: joined([...outputs.map(({ goarch }) => goarch), ...manifests.map(({ go }) => go.arch)]),
    profiles: runs.map((run) => run.name),
  };
}

/** The Go that a manifest names, with its experiments: they move allocations as a version does. */
function toolchainOf({ go: { version, experiments } }: Manifest): string {
  return experiments === '' ? version : `${version} ${experiments}`;
}

/** All that is known, each once: a side of several jobs may have been measured in several ways. */
function joined(texts: readonly string[]): string {
  return distinct(texts.filter((text) => text !== '')).join(' and ');
}

/**
 * What the two captures can bear together. Exact: every allocation counted and the same fixed
 * iterations on both sides. Sampled: the same with a sampling period. Anything else is advisory,
 * because a difference may then come from the measuring and not from the code.
 */
export function classify(
  base: Capture,
  head: Capture,
  pairs: readonly RunPair[],
): { class: CaptureClass; reasons: string[] } {
  const doubts = [
    ...differing('sampling periods', base.periods, head.periods, (period) => `${period} B`),
    ...pairs.flatMap(iterationDoubts),
    ...differing('numbers of CPUs', together(base.procs), together(head.procs), String),
    ...differing('Go versions', known(base.goVersion), known(head.goVersion), String),
    ...differing('operating systems', known(base.goos), known(head.goos), String),
    ...differing('architectures', known(base.goarch), known(head.goarch), String),
  ];
  if (doubts.length > 0) return { class: 'advisory', reasons: doubts };
  const period = head.periods[0] ?? 0;
  const iterations = head.iterations.map((n) => `${n}×`).join(', ');
  if (period <= 1) {
    return {
      class: 'exact',
      reasons: [`every allocation counted, ${iterations} iterations on both sides`],
    };
  }
  return {
    class: 'sampled',
    reasons: [
      `one allocation in about ${period} B sampled, ${iterations} iterations on both sides`,
    ],
  };
}

/**
 * What the captures can bear for one metric. What is still in use at the end of a run is a handful
 * of objects, so that a sampled figure of it is mostly chance.
 */
export function captureFor(diff: HeapDiff, metric: Metric): HeapDiff['capture'] {
  if (diff.capture.class !== 'sampled' || !metric.startsWith('inuse')) return diff.capture;
  return {
    class: 'advisory',
    reasons: [`${metric} needs every allocation counted: measure with -memprofilerate=1`],
  };
}

/** Why the iterations of a package cannot be taken as fixed and equal; empty where they can. */
function iterationDoubts({ measured, base, head }: RunPair): string[] {
  const where = measured || head[0]!.name;
  const silent = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent) {
    return [
      `${silent.name} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${silent.name.replace(/(\.pb)?(\.gz)?$/, '')}.txt`,
    ];
  }
  const counts = (runs: readonly Run[]) =>
    distinct(runs.flatMap((run) => run.output!.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  const repeats = differingRepeats(base, head);
  if (repeats !== undefined) return [`${where} ${repeats}: measure both with the same -count`];
  if (from.length > 1 || to.length > 1) {
    return [
      `${where} ran for a time and not for a number of iterations (${range([...from, ...to])}): measure with -benchtime=1000x`,
    ];
  }
  return from[0] === to[0]
    ? []
    : [
        `${where} ran ${from[0]} iterations on base and ${to[0]} on head: measure both with the same -benchtime=Nx`,
      ];
}

/** A benchmark that a profile of one side ran more often than one of the other. */
function differingRepeats(base: readonly Run[], head: readonly Run[]): string | undefined {
  const bases = base.map(linesByName);
  const heads = head.map(linesByName);
  for (const [name, lines] of heads[0]!) {
    const all = [...bases, ...heads].flatMap((counts) => counts.get(name) ?? []);
    const odd = all.find((count) => count !== lines);
    if (odd !== undefined) return `ran ${name} ${odd} times in one profile and ${lines} in another`;
  }
  return undefined;
}

function linesByName({ output }: Run): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { name, procs } of output!.results) {
    const key = procs > 1 ? `${name}-${procs}` : name;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

function range(counts: readonly number[]): string {
  return `${Math.min(...counts)} to ${Math.max(...counts)}`;
}

function differing<T>(
  what: string,
  base: readonly T[],
  head: readonly T[],
  show: (value: T) => string,
): string[] {
  const all = distinct([...base, ...head]);
  // What only one side tells may differ as well.
  const isOneSided = (base.length === 0) !== (head.length === 0);
  if (all.length <= 1 && !isOneSided) return [];
  const list = (values: readonly T[]) => values.map(show).join(', ') || 'unknown';
  return [`${what} differ: ${list(base)} on base, ${list(head)} on head`];
}

/** `-cpu=1,2` is one way to measure. */
function together(procs: readonly number[]): string[] {
  return known(procs.join(' and '));
}

function known(text: string): string[] {
  return text === '' ? [] : [text];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The Go version, where the path of the runtime's sources holds one; `-trimpath` removes it. */
function goVersionOf({ profile }: Run): string {
  const { name, file, length } = profile.functions;
  for (let i = 0; i < length; i++) {
    if (!name[i]!.startsWith('runtime.')) continue;
    const version = /(?:^|[/\-@])(go1\.\d+(?:\.\d+|rc\d+)?)(?:[./-]|$)/.exec(
      file[i]!.slice(0, 4096),
    )?.[1];
    if (version) return version;
  }
  return '';
}
