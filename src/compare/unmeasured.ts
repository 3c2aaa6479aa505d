import { compareText } from '../compare-text.ts';
import { isFailure, type Manifest, type ManifestPackage } from '../profile/manifest.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { Lines } from './name-packages.ts';
import type { RunPair } from './pair-runs.ts';
import type { Failures } from './printed-failures.ts';
import type { Side } from './side.ts';

/** How a package ended on one side; `message` is what Go or the benchmark said, in one line. */
export type Ending =
  | { readonly code: 'ran' }
  | { readonly code: 'no-benchmarks' }
  /** `bench` is the expression, or both flags where some were to be skipped. */
  | { readonly code: 'bench-matches-nothing'; readonly bench: string }
  | {
      readonly code:
        | 'not-reached'
        | 'all-skipped'
        | 'wants-newer-go'
        | 'build-failed'
        | 'failed'
        | 'timeout';
      readonly message: string;
    }
  /** The manifest names a profile that is not in the set any more. */
  | { readonly code: 'profile-missing' }
  /** It is in none of the shards of the set that are there. */
  | { readonly code: 'shard-missing'; readonly missing: readonly string[] }
  /** The side was not measured by heapgate, and has no profile of it. */
  | { readonly code: 'no-profile' };

/** A package that gave no figures on one side at least. */
export interface Unmeasured {
  /** Import path; the module's where Go could not read the module on either side. */
  readonly package: string;
  readonly base: Ending;
  readonly head: Ending;
}

/** What the outputs of both sides have. */
interface Told {
  readonly failures: Readonly<Record<Side, Failures>>;
  readonly lines: Readonly<Record<Side, Lines>>;
}

/**
 * The packages that were not compared, with how each ended on both sides, in order of name. Manifests
 * tell of all packages, outputs that were given of those that failed: these are here even where some
 * of their benchmarks had run before.
 */
export function unmeasuredIn(
  base: ProfileSet,
  head: ProfileSet,
  pairs: readonly RunPair[],
  { failures, lines }: Told,
): Unmeasured[] {
  const failed = new Set([...failures.base.keys(), ...failures.head.keys()]);
  const told = isTold(base, head);
  const compared = new Set(
    pairs
      .filter(isMeasured)
      .flatMap((pair) => [
        pair.measured,
        ...[...pair.base, ...pair.head].map((run) => run.measured),
      ]),
  );
  const [from, to] = [
    sideOf(base, failures.base, told ? undefined : lines.base),
    sideOf(head, failures.head, told ? undefined : lines.head),
  ];
  const all = [...from.entries.keys(), ...to.entries.keys(), ...from.ran, ...to.ran];
  const names = new Set([...(told ? all : []), ...failed]);
  const modules = new Map(
    [...from.entries.values(), ...to.entries.values()].map((entry) => [
      entry.package,
      entry.module,
    ]),
  );
  const withPackages = new Set(
    [...modules].flatMap(([name, module]) => (name === module ? [] : [module])),
  );
  // A module that one side could not read stands for the packages that the other has of it.
  const isStandIn = (name: string) =>
    from.entries.has(name) !== to.entries.has(name) &&
    (isModule(from, name) || isModule(to, name)) &&
    withPackages.has(name);
  return [...names]
    .filter((name) => failed.has(name) || (!compared.has(name) && !isStandIn(name)))
    .sort(compareText)
    .map((name) => ({
      package: name,
      base: endingOn(from, name, modules.get(name)),
      head: endingOn(to, name, modules.get(name)),
    }));
}

/** Whether a pair has figures of both sides of what benchmarks do. */
function isMeasured({ ran, base, head }: RunPair): boolean {
  return ran === undefined || (ran.kind === 'result' && base.length > 0 && head.length > 0);
}

/** Whether the manifest of a side tells what became of the packages. */
export function isTold(base: ProfileSet, head: ProfileSet): boolean {
  return base.manifests.length + head.manifests.length > 0;
}

/** What one side has, by import path. */
interface SetSide {
  readonly manifests: readonly Manifest[];
  readonly entries: ReadonlyMap<string, ManifestPackage & { readonly bench: string }>;
  /** How many entries each module has. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly ran: ReadonlySet<string>;
  readonly failures: Failures;
  /** Without a manifest on either side what the outputs do not speak of has no benchmarks. */
  readonly isPrinted: boolean;
}

/** @param lines what was printed; undefined where manifests tell what ran */
function sideOf(
  { manifests, runs }: ProfileSet,
  failures: Failures,
  lines: Lines | undefined,
): SetSide {
  // Every shard of a set lists the modules that Go could not read.
  const entries = new Map(
    manifests.flatMap(({ packages, flags: { bench, skip } }) => {
      const asked = skip === '' ? bench : `-bench ${bench} -skip ${skip}`;
      return packages.map((entry) => [entry.package, { ...entry, bench: asked }] as const);
    }),
  );
  const ofRuns = runs.filter(({ process }) => process?.kind !== 'start');
  const ran = new Set([
    ...ofRuns.map(({ measured }) => measured).filter((path) => path !== ''),
    ...(lines ?? []).map((line) => line.package),
  ]);
  const sizes = new Map<string, number>();
  for (const { module } of entries.values()) sizes.set(module, (sizes.get(module) ?? 0) + 1);
  return { manifests, entries, sizes, ran, failures, isPrinted: lines !== undefined };
}

function endingOn(side: SetSide, name: string, module: string | undefined): Ending {
  const failure = side.failures.get(name);
  if (failure) return { code: failure.code, message: failure.message };
  if (side.ran.has(name)) return { code: 'ran' };
  const entry = side.entries.get(name);
  if (entry) return endingOf(entry);
  if (module !== undefined && isModule(side, module)) return endingOf(side.entries.get(module)!);
  const missing = missingShards(side.manifests);
  if (missing.length > 0) return { code: 'shard-missing', missing };
  const isNone = side.manifests.length > 0 || side.isPrinted;
  return { code: isNone ? 'no-benchmarks' : 'no-profile' };
}

function endingOf({ exit, message, bench }: ManifestPackage & { bench: string }): Ending {
  switch (exit) {
    case 'ok':
      return { code: 'profile-missing' };
    case 'no-benchmarks':
      return bench === '.' ? { code: exit } : { code: 'bench-matches-nothing', bench };
    case 'skipped':
      return { code: 'all-skipped', message };
    default:
      return { code: exit, message };
  }
}

/** Whether a side's entry of that name stands for a whole module that Go could not read. */
function isModule({ entries, sizes }: SetSide, name: string): boolean {
  const entry = entries.get(name);
  if (entry?.module !== name || !isFailure(entry) || entry.buildId !== '') return false;
  return sizes.get(name) === 1;
}

/** Of a set that was dealt out over several jobs, the parts that are not there. */
function missingShards(manifests: readonly Manifest[]): string[] {
  const shards = new Set(manifests.map(({ shard }) => shard));
  if (shards.has('') || shards.size === 0) return [];
  const of = Math.max(...[...shards].map((shard) => Number(shard.split('/')[1])));
  const all = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);
  return all.filter((shard) => !shards.has(shard));
}
