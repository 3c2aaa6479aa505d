import { compareText } from '../compare-text.ts';
import { isFailure, type Manifest, type ManifestPackage } from '../profile/manifest.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { RunPair } from './pair-runs.ts';

/** How a package ended on one side; `message` is what Go or the benchmark said, in one line. */
export type Ending =
  | { readonly code: 'ran' }
  | { readonly code: 'no-benchmarks' }
  | { readonly code: 'bench-matches-nothing'; readonly bench: string }
  | {
      readonly code: 'all-skipped' | 'wants-newer-go' | 'build-failed' | 'failed' | 'timeout';
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

/**
 * The packages that were not compared, with how each ended on both sides, in order of name. What
 * is known of them is in the manifests: without any nothing is told here.
 */
export function unmeasuredIn(
  base: ProfileSet,
  head: ProfileSet,
  pairs: readonly RunPair[],
): Unmeasured[] {
  if (!isTold(base, head)) return [];
  const compared = new Set(
    pairs.flatMap((pair) => [
      pair.measured,
      ...[...pair.base, ...pair.head].map((run) => run.measured),
    ]),
  );
  const [from, to] = [sideOf(base), sideOf(head)];
  const names = new Set([...from.entries.keys(), ...to.entries.keys(), ...from.ran, ...to.ran]);
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
    .filter((name) => !compared.has(name) && !isStandIn(name))
    .sort(compareText)
    .map((name) => ({
      package: name,
      base: endingOn(from, name, modules.get(name)),
      head: endingOn(to, name, modules.get(name)),
    }));
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
}

function sideOf({ manifests, runs }: ProfileSet): SetSide {
  // Every shard of a set lists the modules that Go could not read.
  const entries = new Map(
    manifests.flatMap(({ packages, flags: { bench } }) =>
      packages.map((entry) => [entry.package, { ...entry, bench }] as const),
    ),
  );
  const ran = new Set(runs.map(({ measured }) => measured).filter((path) => path !== ''));
  const sizes = new Map<string, number>();
  for (const { module } of entries.values()) sizes.set(module, (sizes.get(module) ?? 0) + 1);
  return { manifests, entries, sizes, ran };
}

function endingOn(side: SetSide, name: string, module: string | undefined): Ending {
  if (side.ran.has(name)) return { code: 'ran' };
  const entry = side.entries.get(name);
  if (entry) return endingOf(entry);
  if (module !== undefined && isModule(side, module)) return endingOf(side.entries.get(module)!);
  const missing = missingShards(side.manifests);
  if (missing.length > 0) return { code: 'shard-missing', missing };
  return { code: side.manifests.length > 0 ? 'no-benchmarks' : 'no-profile' };
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
