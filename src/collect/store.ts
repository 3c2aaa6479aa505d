import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { MAX_FILE } from '../limits.ts';
import {
  MANIFEST_FILE,
  type Manifest,
  type ManifestPackage,
  processesOf,
} from '../profile/manifest.ts';
import { formatManifest, readManifest } from '../profile/read-manifest.ts';
import { readRegularFile } from '../read-file.ts';
import { NEW_MANIFEST, writeError } from './out-folder.ts';
import { readRegular, statsOf } from './regular-file.ts';

/** The folder of one set while it grows: after each package it is whole again. */
export interface Store {
  readonly folder: string;
  /** Of the finished packages, by import path. */
  readonly entries: Map<string, ManifestPackage>;
  /** The tree is the very one of the entries taken over: building again would give the same. */
  readonly unchanged: boolean;
  /** The manifest but for its packages. */
  readonly header: Omit<Manifest, 'packages'>;
}

/** A set on disk and when it was last written. */
export interface StoredSet {
  readonly manifest: Manifest;
  readonly written: Date;
}

/** The set an earlier collection left in a folder; undefined where there is none. */
export function readSet(folder: string): StoredSet | undefined {
  const file = join(folder, MANIFEST_FILE);
  const read = readRegularFile(file, MAX_FILE);
  if (!read.bytes) {
    if (read.fault === 'missing') return undefined;
    throw new UserError(`${file}: ${read.why}`);
  }
  const manifest = readManifest(read.bytes, file);
  return { manifest, written: statSync(file).mtime };
}

/** Keeps all that a failed build or process printed: `<stem>.log`. */
function storeLog(store: Store, stem: string, log: string): void {
  const name = `${stem}.log`;
  if (log === '') removeFiles(store, [name]);
  else put(store, name, (file) => writeFileSync(file, log));
}

/** A package's entry with what goes beside it. */
export interface Finished {
  readonly entry: ManifestPackage;
  /** Where each new profile lies, by the name it gets. */
  readonly files: ReadonlyMap<string, string>;
  /** What failed processes printed; undefined: as it is. */
  readonly log: string | undefined;
}

/** Enters a package, replacing what was there of it, and writes the manifest in one step. */
export function storeEntry(store: Store, stem: string, { entry, files, log }: Finished): void {
  const before = store.entries.get(entry.package);
  for (const [name, from] of files) put(store, name, (file) => copyFileSync(from, file));
  if (log !== undefined) storeLog(store, stem, log);
  store.entries.set(entry.package, entry);
  const kept = new Set(filesOf(entry));
  removeFiles(
    store,
    filesOf(before).filter((file) => !kept.has(file)),
  );
  writeManifest(store);
}

/** The same package in the other side's set: both have one test binary. */
export function shareEntry(from: Store, to: Store, stem: string, entry: ManifestPackage): void {
  const files = new Map(filesOf(entry).map((name) => [name, join(from.folder, name)]));
  const log = join(from.folder, `${stem}.log`);
  const told = statsOf(log)?.isFile() ? readRegular(log) : '';
  storeEntry(to, stem, { entry, files, log: told });
}

/** Whether all files of an entry are there. */
export function isWhole(store: Store, entry: ManifestPackage): boolean {
  return filesOf(entry).every((file) => statsOf(join(store.folder, file))?.isFile());
}

/** Takes packages out that are not measured any more, with their files. */
export function dropEntries(store: Store, gone: Iterable<ManifestPackage>): void {
  for (const entry of gone) {
    store.entries.delete(entry.package);
    removeFiles(store, filesOf(entry));
  }
}

function filesOf(entry: ManifestPackage | undefined): string[] {
  return entry ? processesOf(entry).map(({ profile }) => profile) : [];
}

export function manifestOf(store: Store): Manifest {
  const packages = [...store.entries.values()];
  packages.sort((a, b) => (a.package < b.package ? -1 : 1));
  return { ...store.header, packages };
}

export function writeManifest(store: Store): void {
  const text = formatManifest(manifestOf(store));
  put(store, NEW_MANIFEST, (file) => {
    writeFileSync(file, text);
    renameSync(file, join(store.folder, MANIFEST_FILE));
  });
}

function removeFiles(store: Store, files: readonly string[]): void {
  for (const file of files) rmSync(join(store.folder, file), { force: true });
}

/** Writes a file of the set in the place of whatever has its name: a named pipe would be waited for. */
function put(store: Store, name: string, write: (file: string) => void): void {
  try {
    const file = join(store.folder, name);
    rmSync(file, { force: true });
    write(file);
  } catch (thrown) {
    throw writeError(store.folder, thrown);
  }
}
