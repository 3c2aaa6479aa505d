import { UserError } from '../errors.ts';
import { parseBenchmarkOutput } from './benchmark-output.ts';
import { isGzip } from './inflate.ts';
import { joinMoments, type NamedProfile } from './join-moments.ts';
import { MANIFEST_FILE, type Manifest, parseManifest } from './manifest.ts';
import { measuredPackage } from './measured-package.ts';
import type { ProfileSet, Run } from './profile-set.ts';
import { checkHeap, readProfile } from './read-profile.ts';
import { isTextProfile } from './text.ts';

/** A file by name. Explicit: the user named this very file, so that it must be a profile. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly explicit: boolean;
  /** Not asked for, but of a profile's name: it is what a benchmark printed, or not looked at. */
  readonly beside?: boolean;
}

const PROFILE_NAME = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap)$/;

/** The files of a side by what they are. */
interface Sorted {
  readonly profiles: NamedProfile[];
  /** Texts of benchmark outputs, by stem. */
  readonly outputs: Map<string, { readonly name: string; readonly text: string }>;
  /** By folder, with the slash. */
  readonly manifests: Map<string, Manifest>;
  readonly ignored: string[];
}

/**
 * Sorts the files of one side into profiles, benchmark outputs and manifests, decodes them, and
 * joins each profile with the output that its manifest names, or that has the same stem:
 * `store.pb.gz` with `store.txt`.
 *
 * @throws UserError for a broken profile, and where there is none at all and no manifest says why
 */
export function readSet(files: readonly NamedFile[]): ProfileSet {
  const sorted: Sorted = { profiles: [], outputs: new Map(), manifests: new Map(), ignored: [] };
  for (const file of files) sortIn(file, sorted);
  if (sorted.profiles.length === 0) refuseEmpty(files, sorted);
  const { profiles, moments } = joinMoments(sorted.profiles);
  return {
    runs: profiles.map((profile) => runOf(profile, sorted)),
    manifests: [...sorted.manifests.values()],
    ignored: sorted.ignored,
    ...(moments.length > 0 && { moments }),
  };
}

/** A side without a profile is one where a manifest says that none was to be had. */
function refuseEmpty(files: readonly NamedFile[], { manifests }: Sorted): void {
  for (const [folder, { packages }] of manifests) {
    const [run] = packages.flatMap(({ runs }) => runs);
    if (!run) continue;
    throw new UserError(
      `${folder}${MANIFEST_FILE}: names ${run.profile}, which is not beside it: keep the whole folder`,
    );
  }
  if (manifests.size > 0) return;
  const seen = files.slice(0, 3).map((file) => file.name);
  throw new UserError(
    `${seen.join(', ') || 'the source'}: there is no heap profile: write one with go test -bench . -memprofile mem.pb.gz`,
  );
}

/** @throws UserError for a set that has no profile to show, though its manifest may say why */
export function requireProfiles({ runs }: ProfileSet, what: string): void {
  if (runs.length > 0) return;
  throw new UserError(
    `${what}: there is no heap profile: ${MANIFEST_FILE} says that no benchmark ran`,
  );
}

function sortIn(file: NamedFile, { profiles, outputs, manifests, ignored }: Sorted): void {
  const [folder, base] = splitName(file.name);
  if (base === MANIFEST_FILE) {
    manifests.set(folder, parseManifest(new TextDecoder().decode(file.bytes), file.name));
    return;
  }
  const text = PROFILE_NAME.test(file.name) ? undefined : textOf(file.bytes);
  if (text !== undefined && parseBenchmarkOutput(text, file.name)) {
    outputs.set(stemOf(file.name), { name: file.name, text });
  } else if (file.beside) {
    return;
  } else if (text !== undefined && !file.explicit) ignored.push(file.name);
  else {
    const profile = readProfile(file.bytes, file.name);
    checkHeap(profile, file.name);
    profiles.push({ name: file.name, profile });
  }
}

function runOf({ name, profile, joined = [] }: NamedProfile, { outputs, manifests }: Sorted): Run {
  const [folder, base] = splitName(name);
  const manifest = manifests.get(folder);
  const stated = manifest?.packages.flatMap(({ runs, package: path }) => {
    return runs.filter((run) => run.profile === base).map((run) => ({ ...run, path }));
  })[0];
  const beside = stated ? [folder + stated.output] : [name, ...joined];
  const printed = beside.map((file) => outputs.get(stemOf(file))).find(Boolean);
  const procs = stated && manifest?.flags.cpu;
  const output = printed && parseBenchmarkOutput(printed.text, printed.name, procs);
  const measured = stated?.path || output?.pkg || measuredPackage(profile);
  return { name, profile, output, measured };
}

/** Folder with its slash, and the file in it. */
function splitName(name: string): [folder: string, base: string] {
  const slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  return [name.slice(0, slash + 1), name.slice(slash + 1)];
}

/** The text of a file that is neither packed nor a profile in text form; undefined for others. */
function textOf(bytes: Uint8Array): string | undefined {
  if (isGzip(bytes) || isTextProfile(bytes)) return undefined;
  if (bytes.subarray(0, 4096).some((byte) => byte < 9)) return undefined;
  return new TextDecoder().decode(bytes);
}

function stemOf(name: string): string {
  return name.replace(/(?:\.pb)?\.[A-Za-z]+$/, '');
}
