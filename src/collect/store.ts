import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import {
  formatManifest,
  MANIFEST_FILE,
  type Manifest,
  type ManifestPackage,
  type ManifestRun,
  parseManifest,
} from '../profile/manifest.ts';
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
  if (!existsSync(file)) return undefined;
  const manifest = parseManifest(readFileSync(file, 'utf8'), file);
  return { manifest, written: statSync(file).mtime };
}

/** Makes the folder ready, refusing one that holds something else. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const [other] = readdirSync(folder);
    if (other === undefined || existsSync(join(folder, MANIFEST_FILE))) return;
    throw new UserError(
      `${folder}: holds ${other} and no ${MANIFEST_FILE}; name a new or an empty folder`,
    );
  } catch (thrown) {
    throw writeError(folder, thrown);
  }
}

/** Puts a run's profile and output into the set. `index` counts a package's runs from 1. */
export function storeRun(store: Store, stem: string, index: number, run: BenchRun): ManifestRun {
  const name = index === 1 ? stem : `${stem}.${index}`;
  const entry = { profile: `${name}.pb.gz`, output: `${name}.txt`, seconds: roundSeconds(run) };
  writing(store, () => {
    copyFileSync(run.profile, join(store.folder, entry.profile));
    writeFileSync(join(store.folder, entry.output), run.stdout);
  });
  return entry;
}

/** Keeps all that a failed build or run printed: `<stem>.log`. */
export function storeLog(store: Store, stem: string, log: string): void {
  writing(store, () => writeFileSync(join(store.folder, `${stem}.log`), log));
}

/** The same run in the other side's set. */
export function shareRun(from: Store, to: Store, run: ManifestRun): void {
  writing(to, () => {
    for (const file of [run.profile, run.output]) {
      copyFileSync(join(from.folder, file), join(to.folder, file));
    }
  });
}

/** Enters a package, replacing what was there of it, and writes the manifest in one step. */
export function storeEntry(store: Store, stem: string, entry: ManifestPackage): void {
  const before = store.entries.get(entry.package)?.runs ?? [];
  store.entries.set(entry.package, entry);
  const kept = new Set(entry.runs.flatMap(({ profile, output }) => [profile, output]));
  const gone = before.flatMap(({ profile, output }) => [profile, output]);
  const failed = entry.message !== '';
  removeFiles(store, [
    ...gone.filter((file) => !kept.has(file)),
    ...(failed ? [] : [`${stem}.log`]),
  ]);
  writeManifest(store);
}

/** Whether the files of all runs of an entry are there. */
export function isWhole(store: Store, entry: ManifestPackage): boolean {
  const files = entry.runs.flatMap(({ profile, output }) => [profile, output]);
  return files.every((file) => existsSync(join(store.folder, file)));
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
  writing(store, () => {
    const file = join(store.folder, MANIFEST_FILE);
    writeFileSync(`${file}.new`, formatManifest(manifestOf(store)));
    renameSync(`${file}.new`, file);
  });
}

function removeFiles(store: Store, files: readonly string[]): void {
  for (const file of files) rmSync(join(store.folder, file), { force: true });
}

function writing(store: Store, write: () => void): void {
  try {
    write();
  } catch (thrown) {
    throw writeError(store.folder, thrown);
  }
}

function writeError(folder: string, thrown: unknown): unknown {
  const cure = {
    ENOSPC: 'no space left on the disk; free some, the same command goes on from here',
    EROFS: 'cannot be written to; name another folder with --out',
    EACCES: 'cannot be written to; name another folder with --out',
    EPERM: 'cannot be written to; name another folder with --out',
    ENOTDIR: 'not a folder; name another with --out',
    EEXIST: 'not a folder; name another with --out',
  }[(thrown as NodeJS.ErrnoException).code ?? ''];
  return cure === undefined ? thrown : new UserError(`${folder}: ${cure}`);
}

function roundSeconds({ seconds }: BenchRun): number {
  return Math.round(seconds * 1000) / 1000;
}
