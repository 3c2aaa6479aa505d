import type { Manifest } from '../profile/manifest.ts';
import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { goVersionOf } from '../profile/toolchain.ts';
import { differing, distinct, known } from './differing.ts';
import { goDoubts } from './go-doubts.ts';
import type { Capture, CaptureClass, HeapDiff } from './heap-diff.ts';
import { iterationDoubts } from './iteration-doubts.ts';
import type { RunPair } from './pair-runs.ts';

/** How one side was measured, as far as its files tell. */
export function captureOf(runs: readonly Run[], manifests: readonly Manifest[] = []): Capture {
  const outputs = runs.flatMap((run) => (run.output ? [run.output] : []));
  const results = outputs.flatMap((output) => output.results);
  return {
    periods: distinct(runs.map((run) => run.profile.period)),
    iterations: distinct(results.map((result) => result.iterations)),
    procs: distinct(results.map((result) => result.procs)),
    goVersion:
      joined(manifests.map(toolchainOf)) || joined(runs.map(({ profile }) => goVersionOf(profile))),
    goos: joined([...outputs.map(({ goos }) => goos), ...manifests.map(({ go }) => go.os)]),
    goarch: joined([...outputs.map(({ goarch }) => goarch), ...manifests.map(({ go }) => go.arch)]),
    cpu: joined(outputs.map(({ cpu }) => cpu.slice(0, 100))),
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
 *
 * @param further what else speaks against comparing the two, in sentences
 */
export function classify(
  base: Capture,
  head: Capture,
  pairs: readonly RunPair[],
  further: readonly string[] = [],
): { class: CaptureClass; reasons: string[] } {
  if (pairs.length === 0) {
    return { class: 'advisory', reasons: ['no package was measured on both sides'] };
  }
  const doubts = [
    ...periodDoubts(base.periods, head.periods),
    ...pairs.flatMap(iterationDoubts),
    ...differing('numbers of CPUs', together(base.procs), together(head.procs), String).map(
      (doubt) => `${doubt}: measure both with the same -cpu`,
    ),
    ...goDoubts(base, head, pairs),
    ...differing('operating systems', known(base.goos), known(head.goos), String),
    ...differing('architectures', known(base.goarch), known(head.goarch), String),
    ...further,
  ];
  if (doubts.length > 0) return { class: 'advisory', reasons: doubts };
  const remarks = remarksOn(base, head);
  const period = head.periods[0] ?? 0;
  const iterations = head.iterations.map((n) => `${n}×`).join(', ');
  if (period <= 1) {
    return {
      class: 'exact',
      reasons: [`every allocation counted, ${iterations} iterations on both sides`, ...remarks],
    };
  }
  return {
    class: 'sampled',
    reasons: [
      `one allocation in about ${period} B sampled, ${iterations} iterations on both sides`,
      ...remarks,
    ],
  };
}

/** What a reader may want to know of captures that can be compared all the same. */
function remarksOn(base: Capture, head: Capture): string[] {
  const remarks: string[] = [];
  if (base.goVersion === '') remarks.push('the same Go, told by the lines of its functions');
  if (base.cpu !== head.cpu) {
    const [from, to] = [base.cpu || 'unknown', head.cpu || 'unknown'];
    remarks.push(`on unlike processors, ${from} and ${to}, which seldom moves an allocation`);
  }
  return remarks;
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

/** Whether some profile holds samples, and not every allocation. */
export function isSampled({ base, head }: Pick<HeapDiff, 'base' | 'head'>): boolean {
  return [...base.periods, ...head.periods].some((period) => period > 1);
}

function periodDoubts(base: readonly number[], head: readonly number[]): string[] {
  const cure = 'measure all with -memprofilerate=1';
  if ([...base, ...head].some((period) => period <= 0)) {
    return [`some profile has no sampling period, so that what it left out is unknown: ${cure}`];
  }
  const bytes = (period: number) => `${period} B`;
  const differ = differing('sampling periods', base, head, bytes);
  if (differ.length === 0 || String(base) !== String(head)) {
    return differ.map((doubt) => `${doubt}: ${cure}`);
  }
  return [`each side mixes sampling periods, ${base.map(bytes).join(', ')}: ${cure}`];
}

/** `-cpu=1,2` is one way to measure. */
function together(procs: readonly number[]): string[] {
  return known(procs.join(' and '));
}
