import type { Manifest } from '../profile/manifest.ts';
import type { ProfileSet, Run } from '../profile/profile-set.ts';
import { goVersionOf } from '../profile/toolchain.ts';
import { distinct, known } from './differing.ts';
import type { Differing, Doubt } from './doubt.ts';
import { goDoubts } from './go-doubts.ts';
import type { Capture, HeapDiff } from './heap-diff.ts';
import { areOfPrograms, iterationDoubts } from './iteration-doubts.ts';
import type { RunPair } from './pair-runs.ts';
import { settingDoubts } from './setting-doubts.ts';
import type { Side } from './side.ts';

/** Both captures. */
export type Captures = Readonly<Record<Side, Capture>>;

/**
 * How one side was measured, as far as its files tell.
 * @param runs those of the side's profiles that are compared
 */
export function captureOf(
  { outputs: alone, manifests }: ProfileSet,
  runs: readonly Run[],
): Capture {
  const outputs = [...runs.flatMap((run) => (run.output ? [run.output] : [])), ...alone];
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
    ...(manifests[0] && { flags: flagsOf(manifests[0]) }),
  };
}

function flagsOf({ flags: { cpu, short, tags } }: Manifest): NonNullable<Capture['flags']> {
  return { cpu, short, tags };
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
 * Why nothing of the two sides can be compared, be it printed, counted or sampled: another Go,
 * another platform, other settings of the build.
 */
export function sharedDoubts(
  { base, head }: Captures,
  pairs: readonly RunPair[],
  manifests: Readonly<Record<Side, readonly Manifest[]>>,
): Doubt[] {
  return [
    ...goDoubts({ base, head }, pairs),
    ...differing('goos', known(base.goos), known(head.goos)),
    ...differing('goarch', known(base.goarch), known(head.goarch)),
    ...settingDoubts(manifests.base, manifests.head),
  ];
}

/**
 * What two profiles can bear as wholes. Exact: every allocation counted and the same fixed
 * iterations on both sides. Sampled: the same with a sampling period. Anything else is advisory,
 * because a difference may then come from the measuring and not from the code.
 */
export function classify(
  { base, head }: Captures,
  pairs: readonly RunPair[],
  shared: readonly Doubt[],
): HeapDiff['capture'] {
  const ofPrograms = pairs.every(areOfPrograms);
  const doubts: Doubt[] = [
    ...periodDoubts(base.periods, head.periods),
    ...(pairs.some(({ ran }) => ran) ? [{ code: 'by-operation' } as const] : []),
    ...pairs.filter(({ ran }) => !ran).flatMap(iterationDoubts),
    ...differing('procs', together(base.procs), together(head.procs)),
    // A server at work need have no frame in common with itself by which Go is told.
    ...shared.filter(({ code }) => code !== 'go-unknown' || !ofPrograms),
  ];
  if (pairs.length === 0) return { class: 'advisory', doubts: [{ code: 'no-pair' }] };
  if (doubts.length > 0) return { class: 'advisory', doubts };
  return {
    class: (head.periods[0] ?? 0) <= 1 ? 'exact' : 'sampled',
    doubts: [],
    ...(ofPrograms && { ofPrograms }),
  };
}

/** Whether some profile holds samples, and not every allocation. */
export function isSampled({ base, head }: Captures): boolean {
  return [...base.periods, ...head.periods].some((period) => period > 1);
}

/** A doubt where the sides differ in what is known of them; none where they agree. */
function differing(what: Differing, base: readonly string[], head: readonly string[]): Doubt[] {
  // What only one side tells may differ as well.
  const isOneSided = (base.length === 0) !== (head.length === 0);
  const isSame = distinct([...base, ...head]).length <= 1;
  return isSame && !isOneSided ? [] : [{ code: 'differs', what, base, head }];
}

function periodDoubts(base: readonly number[], head: readonly number[]): Doubt[] {
  const all = distinct([...base, ...head]);
  if (all.some((period) => period <= 0)) return [{ code: 'no-period' }];
  if (all.length > 1 && String(base) === String(head))
    return [{ code: 'mixed-periods', periods: base }];
  return differing('period', base.map(String), head.map(String));
}

/** `-cpu=1,2` is one way to measure. */
function together(procs: readonly number[]): string[] {
  return known(procs.join(' and '));
}
