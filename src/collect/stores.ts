import { relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { exitOfBuild } from '../profile/go-messages.ts';
import {
  type ManifestFlags,
  type ManifestModule,
  type ManifestPackage,
  SET_SCHEMA,
} from '../profile/manifest.ts';
import { isReusable } from './data-files.ts';
import { gitIn } from './git.ts';
import { type CollectOptions, shardText } from './options.ts';
import { checkFolder, makeFolder } from './out-folder.ts';
import type { Plan } from './plan.ts';
import type { Session } from './session.ts';
import type { Side } from './side.ts';
import { dropEntries, readSet, type Store, writeManifest } from './store.ts';

/**
 * Refuses, before anything is built or run, a folder that cannot take the set: one that cannot be
 * made or written to, or that holds something else, as another shard is.
 */
export function checkOut(folder: string, { shard }: CollectOptions): void {
  checkFolder(folder);
  const before = readSet(folder)?.manifest.shard;
  if (before === undefined || shard === undefined || before === shardText(shard)) return;
  const held = before === '' ? 'all packages' : `shard ${before}`;
  throw new UserError(
    `${folder}: holds the set of ${held}; give shard ${shardText(shard)} a folder of its own, or delete it`,
  );
}

/**
 * Opens the set of one side. What an earlier collection finished there is taken over as far as
 * it may stand; all else of it is deleted.
 */
export async function openStore(
  session: Session,
  side: Side,
  folder: string,
  plan: Plan,
  options: CollectOptions,
  out: string | undefined,
): Promise<Store> {
  makeFolder(folder);
  const discovery = plan.discoveries.get(side.name)!;
  const directoryOf = (path: string) => relative(side.root, path).split(sep).join('/');
  const modules: ManifestModule[] = discovery.modules.map(({ path, folder: at }) => ({
    path,
    directory: directoryOf(at),
  }));
  const flags = flagsOf(options);
  const header = {
    schema: SET_SCHEMA,
    commit: side.commit,
    dirty: side.changed.length > 0,
    ref: side.why,
    modules,
    go: side.go,
    flags,
    shard: shardText(options.shard),
  } as const;
  const before = readSet(folder);
  const stands =
    before !== undefined &&
    options.setup === '' &&
    (await isReusable(before, side, flags, gitIn(session, side.root), out));
  const then = before?.manifest;
  const unchanged = stands && then?.commit === side.commit && !then.dirty && !header.dirty;
  const store: Store = { folder, entries: new Map(), unchanged, header };
  if (then) {
    const planned = new Set(plan.packages.map(({ name }) => name));
    for (const entry of then.packages) store.entries.set(entry.package, entry);
    dropEntries(
      store,
      then.packages.filter((entry) => !stands || !planned.has(entry.package)),
    );
  }
  for (const { module, message } of discovery.broken) {
    const entry: ManifestPackage = {
      package: module.path,
      module: module.path,
      directory: directoryOf(module.folder),
      buildId: '',
      exit: exitOfBuild(message),
      message,
      shared: false,
      start: undefined,
      screens: [],
      results: [],
    };
    store.entries.set(entry.package, entry);
  }
  writeManifest(store);
  return store;
}

function flagsOf(options: CollectOptions): ManifestFlags {
  const { bench, skip, cpu, short, tags, trimpath } = options;
  return { bench, skip, cpu, short, tags, trimpath };
}
