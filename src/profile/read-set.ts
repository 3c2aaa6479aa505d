import { decodeText, isUtf16 } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import { MAX_PRINTED, MAX_UNPACKED } from '../limits.ts';
import { type BenchmarkOutput, parseBenchmarkOutput } from './benchmark-output.ts';
import { type Inflate, isGzip } from './gzip.ts';
import type { HeapProfile } from './heap-profile.ts';
import { joinMoments, type NamedProfile } from './join-moments.ts';
import { MANIFEST_FILE, type Manifest, processesOf } from './manifest.ts';
import { measuredPackage } from './measured-package.ts';
import type { ProfileSet, Run } from './profile-set.ts';
import { readManifest } from './read-manifest.ts';
import { checkHeap, readUnpacked, unpack } from './read-profile.ts';
import { type SetProcess, setProcesses } from './set-processes.ts';
import { isTextProfile } from './text.ts';

/** A file by name. Explicit: the user named this very file, so that it must be a profile. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly explicit: boolean;
  /** Not asked for, but of a profile's name: it is what a benchmark printed, or not looked at. */
  readonly beside?: boolean;
  /** Why it was found and could not be read. */
  readonly unread?: string;
}

/** Profiles by the bytes they were decoded from: what is read again is not decoded again. */
export type Decoded = WeakMap<Uint8Array, HeapProfile>;

const PROFILE_NAME = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap)$/;

/** Whether a file is a profile by its name. */
export function isProfileName(name: string): boolean {
  return PROFILE_NAME.test(name);
}

/** A file of what benchmarks printed. */
interface Printed {
  readonly name: string;
  readonly output: BenchmarkOutput;
  /** It counts where it belongs to a profile, and is nothing by itself. */
  readonly beside: boolean;
}

/** The files of a side by what they are. */
interface Sorted {
  readonly profiles: NamedProfile[];
  readonly outputs: Printed[];
  /** By folder, with the slash. */
  readonly manifests: Map<string, Manifest>;
  readonly ignored: string[];
  /** Bytes of all profiles. */
  unpacked: number;
}

/**
 * Sorts the files of one side into profiles, benchmark outputs and manifests, decodes them, and
 * joins each profile with the output that its manifest names, that has the same stem, as
 * `store.pb.gz` and `store.txt`, or that is alone with it in their folder.
 *
 * @param gunzip what unpacks the profiles: that of the machine, or `inflate`
 * @param decoded what is known already; what is read is added
 * @throws UserError for a broken profile, and where there is neither a profile nor an output and no
 *   manifest says why
 */
export function readSet(
  files: readonly NamedFile[],
  gunzip: Inflate,
  decoded: Decoded = new WeakMap(),
): ProfileSet {
  const sorted: Sorted = {
    profiles: [],
    outputs: [],
    manifests: new Map(),
    ignored: [],
    unpacked: 0,
  };
  for (const file of files) sortIn(file, sorted, { decoded, gunzip });
  const isEmpty = sorted.profiles.length === 0 && sorted.outputs.every(({ beside }) => beside);
  if (isEmpty) refuseEmpty(files, sorted);
  const { profiles, moments } = joinMoments(sorted.profiles);
  const printed = {
    byStem: new Map(sorted.outputs.map((output) => [stemOf(output.name), output])),
    lone: loneOutputs(profiles, sorted.outputs),
  };
  const processes = setProcesses(sorted.manifests);
  const runs = profiles.map((profile) => {
    const collected = processes.get(profile.name);
    return collected ? collectedRun(profile, collected) : runOf(profile, printed);
  });
  const beside = new Set(runs.map(({ output }) => output?.name));
  // A collected set keeps the log of a package whose run failed: what it printed before is no result.
  const isLog = (name: string) => sorted.manifests.size > 0 && name.endsWith('.log');
  const alone = sorted.outputs.filter(
    (one) => !one.beside && !beside.has(one.name) && !isLog(one.name),
  );
  return {
    runs,
    outputs: alone.map(({ output }) => output),
    manifests: [...sorted.manifests.values()],
    ignored: sorted.ignored,
    ...(moments.length > 0 && { moments }),
  };
}

/** A side without a profile is one where a manifest says that none was to be had. */
function refuseEmpty(files: readonly NamedFile[], { manifests }: Sorted): void {
  for (const [folder, { packages }] of manifests) {
    const [first] = packages.flatMap(processesOf);
    if (!first) continue;
    throw new UserError(
      `${folder}${MANIFEST_FILE}: names ${first.profile}, which is not beside it: keep the whole folder`,
    );
  }
  if (manifests.size > 0) return;
  const seen = files.slice(0, 3).map((file) => file.name);
  throw new UserError(
    `${seen.join(', ') || 'the source'}: there is no heap profile, and nothing that go test -bench printed: write them with go test -bench . -benchmem -memprofile mem.pb.gz | tee mem.txt`,
  );
}

/** @throws UserError for a set that has no profile to show, with what it has instead */
export function requireProfiles({ runs, manifests }: ProfileSet, what: string): void {
  if (runs.length > 0) return;
  throw new UserError(
    manifests.length > 0
      ? `${what}: there is no heap profile: ${MANIFEST_FILE} says that no benchmark ran`
      : `${what}: there is no heap profile, only what benchmarks printed: compare outputs with the command check, or write profiles with go test -bench . -benchmem -memprofile mem.pb.gz`,
  );
}

/** How profiles are read. */
interface Reading {
  readonly decoded: Decoded;
  readonly gunzip: Inflate;
}

function sortIn(file: NamedFile, sorted: Sorted, { decoded, gunzip }: Reading): void {
  const { profiles, outputs, manifests, ignored } = sorted;
  const [folder, base] = splitName(file.name);
  const known = decoded.get(file.bytes);
  if (known) {
    profiles.push({ name: file.name, profile: known });
    return;
  }
  if (file.unread !== undefined) {
    ignored.push(`${file.name} (${file.unread})`);
    return;
  }
  if (base === MANIFEST_FILE) {
    manifests.set(folder, readManifest(file.bytes, file.name));
    return;
  }
  const isText = !isProfileName(file.name) && looksText(file.bytes);
  const tooLong = isText && file.bytes.length > MAX_PRINTED;
  const output =
    isText && !tooLong ? parseBenchmarkOutput(decodeText(file.bytes), file.name) : undefined;
  if (output) {
    outputs.push({ name: file.name, output, beside: file.beside === true });
  } else if (file.beside || (isText && !file.explicit && file.name.endsWith('.log'))) {
    // What else is in a log, such as why a package of a set does not build, was never a profile.
    return;
  } else if (isText && !file.explicit) {
    ignored.push(tooLong ? `${file.name} (${file.bytes.length} bytes of text)` : file.name);
  } else {
    const raw = unpack(file.bytes, file.name, gunzip);
    sorted.unpacked += raw.length;
    if (sorted.unpacked > MAX_UNPACKED) {
      throw new UserError(
        `${file.name}: with the profiles before it, more than ${MAX_UNPACKED} bytes unpacked: name fewer`,
      );
    }
    const profile = readUnpacked(raw, file.name);
    checkHeap(profile, file.name);
    decoded.set(file.bytes, profile);
    profiles.push({ name: file.name, profile });
  }
}

/** Outputs alone with one profile, by the folder of both. */
function loneOutputs(
  profiles: readonly NamedProfile[],
  outputs: readonly Printed[],
): Map<string, Printed> {
  const alone = <File extends { readonly name: string }>(files: Iterable<File>) => {
    const found = new Map<string, File | undefined>();
    for (const file of files) {
      const [folder] = splitName(file.name);
      found.set(folder, found.has(folder) ? undefined : file);
    }
    return found;
  };
  const profile = alone(profiles);
  const lone = [...alone(outputs)].filter(([folder]) => profile.get(folder));
  return new Map(lone.flatMap(([folder, file]) => (file ? [[folder, file] as const] : [])));
}

/** What benchmarks printed, by stem, and by folder where one is alone with a profile. */
interface PrintedBeside {
  readonly byStem: ReadonlyMap<string, Printed>;
  readonly lone: ReadonlyMap<string, Printed>;
}

/** Of a collected set the manifest knows what each process ran, and what it printed. */
function collectedRun({ name, profile }: NamedProfile, of: SetProcess): Run {
  const { package: measured, process, lines, procs } = of;
  const output = parseBenchmarkOutput([`pkg: ${measured}`, ...lines].join('\n'), name, procs);
  return { name, profile, output, measured, process };
}

function runOf({ name, profile, joined = [] }: NamedProfile, { byStem, lone }: PrintedBeside): Run {
  const [folder] = splitName(name);
  const named = [name, ...joined].map((file) => byStem.get(stemOf(file))).find(Boolean)?.output;
  const own = measuredPackage(profile);
  const alone = named ? undefined : lone.get(folder)?.output;
  const output = alone && own !== '' && alone.pkg !== own ? undefined : (alone ?? named);
  return { name, profile, output, measured: output?.pkg || own };
}

/** Folder with its slash, and the file in it. */
function splitName(name: string): [folder: string, base: string] {
  const slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  return [name.slice(0, slash + 1), name.slice(slash + 1)];
}

/** Whether a file is text, and neither packed nor a profile in text form. */
function looksText(bytes: Uint8Array): boolean {
  if (isGzip(bytes) || isTextProfile(bytes)) return false;
  return isUtf16(bytes) || !bytes.subarray(0, 4096).some((byte) => byte < 9);
}

function stemOf(name: string): string {
  return name.replace(/(?:\.pb)?\.[A-Za-z]+$/, '');
}
