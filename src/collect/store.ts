import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { MAX_FILE } from '../limits.ts';
import {
  formatManifest,
  isFailure,
  MANIFEST_FILE,
  type Manifest,
  type ManifestPackage,
  type ManifestRun,
  readManifest,
} from '../profile/manifest.ts';
import { readRegularFile } from '../read-file.ts';
import { NEW_MANIFEST, writeError } from './out-folder.ts';
import { statsOf } from './regular-file.ts';
import type { BenchRun } from './run.ts';

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

/** Puts a run's profile and output into the set. `index` counts a package's runs from 1. */
export function storeRun(store: Store, stem: string, index: number, run: BenchRun): ManifestRun {
  const name = index === 1 ? stem : `${stem}.${index}`;
  const entry = { profile: `${name}.pb.gz`, output: `${name}.txt`, seconds: roundSeconds(run) };
  put(store, entry.profile, (file) => copyFileSync(run.profile, file));
  put(store, entry.output, (file) => writeFileSync(file, run.stdout));
  return entry;
}

/** Keeps all that a failed build or run printed: `<stem>.log`. */
export function storeLog(store: Store, stem: string, log: string): void {
  put(store, `${stem}.log`, (file) => writeFileSync(file, log));
}

/** The same run in the other side's set. */
export function shareRun(from: Store, to: Store, run: ManifestRun): void {
  for (const name of [run.profile, run.output]) {
    put(to, name, (file) => copyFileSync(join(from.folder, name), file));
  }
}

/** Enters a package, replacing what was there of it, and writes the manifest in one step. */
export function storeEntry(store: Store, stem: string, entry: ManifestPackage): void {
  const before = store.entries.get(entry.package)?.runs ?? [];
  store.entries.set(entry.package, entry);
  const kept = new Set(entry.runs.flatMap(({ profile, output }) => [profile, output]));
  const gone = before.flatMap(({ profile, output }) => [profile, output]);
  removeFiles(store, [
    ...gone.filter((file) => !kept.has(file)),
    ...(isFailure(entry) ? [] : [`${stem}.log`]),
  ]);
  writeManifest(store);
}

/** Whether the files of all runs of an entry are there. */
export function isWhole(store: Store, entry: ManifestPackage): boolean {
  const files = entry.runs.flatMap(({ profile, output }) => [profile, output]);
  return files.every((file) => statsOf(join(store.folder, file))?.isFile());
}

/** Takes packages out that are not measured any more, with their files. */
export function dropEntries(store: Store, gone: Iterable<ManifestPackage>): void {
  for (const entry of gone) {
    store.entries.delete(entry.package);
    removeFiles(
      store,
      entry.runs.flatMap(({ profile, output }) => [profile, output]),
    );
  }
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

function roundSeconds({ seconds }: BenchRun): number {
  return Math.round(seconds * 1000) / 1000;
}
