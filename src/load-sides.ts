import { manifestModules } from './compare/manifest-modules.ts';
import { ownModules } from './compare/own-module.ts';
import { UserError } from './errors.ts';
import { lazy } from './lazy.ts';
import { optimiseLater } from './optimise-later.ts';
import { OldSet } from './profile/manifest.ts';
import type { ProfileSet } from './profile/profile-set.ts';
import { type Decoded, type NamedFile, readSet } from './profile/read-set.ts';
import { fetchSources } from './source/fetch-sources.ts';
import { modulesAtHand } from './source/go-mod.ts';
import { gunzip } from './source/gunzip.ts';
import { MissingBase } from './source/missing-base.ts';
import type { FetchSource, SourceContext } from './source/source-file.ts';

/** What is compared. Whoever judges nothing loads no more than this. */
export interface SidesRequest {
  /** Source texts of each side. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** Where files, folders and globs come from, and the policy. */
  readonly context: SourceContext;
  /** Further kinds of sources, by scheme. */
  readonly schemes?: Readonly<Record<string, FetchSource>>;
  /** Whether the report is to have what flame graphs are drawn from. */
  readonly wantsFlames?: boolean;
}

export type Sides = Awaited<ReturnType<typeof loadSides>>;

/** The profiles of both sides, decoded, and the files of the base. */
export async function loadSets(request: SidesRequest, decoded: Decoded = new WeakMap()) {
  optimiseLater();
  const { files, set: base } = await loadSide('base', request, decoded);
  const { set: head } = await loadSide('head', request, decoded);
  return { base, head, files };
}

/** The same with the modules that they and the checkout are about. */
export async function loadSides(request: SidesRequest, decoded?: Decoded) {
  const { base, head, files } = await loadSets(request, decoded);
  const manifests = [...head.manifests, ...base.manifests];
  const atHand = await modulesAtHand(request.context.cwd);
  const named = [...manifestModules(manifests), ...atHand.map(({ path }) => path)];
  const modules = lazy(() => ownModules([...base.runs, ...head.runs], [...new Set(named)]));
  // What was measured knows its folders better than what happens to lie here now.
  const folders = manifests.flatMap((manifest) => manifest.modules);
  for (const { path, directory } of atHand) {
    if (directory !== undefined) folders.push({ path, directory });
  }
  return { base, head, files, modules, folders };
}

interface LoadedSide {
  readonly files: readonly NamedFile[];
  readonly set: ProfileSet;
}

async function loadSide(
  side: 'base' | 'head',
  request: SidesRequest,
  decoded: Decoded,
): Promise<LoadedSide> {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder or glob of benchmark outputs or heap profiles, or the URL of one`,
    );
  }
  const files = await fetchSources(request[side], { ...request.context, side }, request.schemes);
  try {
    return { files, set: readSet(files, gunzip, decoded) };
  } catch (thrown) {
    // What an earlier version kept of the base is no mistake of this change's.
    throw side === 'base' && thrown instanceof OldSet ? new MissingBase(thrown.message) : thrown;
  }
}
