import { UserError } from '../errors.ts';
import { type BenchmarkOutput, parseBenchmarkOutput } from './benchmark-output.ts';
import type { HeapProfile } from './heap-profile.ts';
import type { ProfileSet, Run } from './profile-set.ts';
import { checkHeap, readProfile } from './read-profile.ts';
import { parseSymbol } from './symbol.ts';
import { isTextProfile } from './text.ts';

/** A file by name. Explicit: the user named this very file, so that it must be a profile. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly explicit: boolean;
}

const PROFILE_NAME = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap)$/;

/**
 * Sorts the files of one side into profiles and benchmark outputs, decodes them and joins each
 * profile with the output of the same stem: `store.pb.gz` with `store.txt`.
 *
 * @throws UserError for a broken profile, and where there is no profile at all
 */
export function readSet(files: readonly NamedFile[]): ProfileSet {
  const outputs = new Map<string, BenchmarkOutput>();
  const profiles: { name: string; profile: HeapProfile }[] = [];
  const ignored: string[] = [];
  for (const file of files) {
    const text = PROFILE_NAME.test(file.name) ? undefined : textOf(file.bytes);
    const output = text === undefined ? undefined : parseBenchmarkOutput(text, file.name);
    if (output) outputs.set(stemOf(file.name), output);
    else if (text !== undefined && !file.explicit) ignored.push(file.name);
    else {
      const profile = readProfile(file.bytes, file.name);
      checkHeap(profile, file.name);
      profiles.push({ name: file.name, profile });
    }
  }
  if (profiles.length === 0) {
    const seen = files
      .map((file) => file.name)
      .slice(0, 3)
      .join(', ');
    throw new UserError(
      `${seen || 'the source'}: there is no heap profile: write one with go test -bench . -memprofile mem.pb.gz`,
    );
  }
  const runs = profiles.map(({ name, profile }): Run => {
    const output = outputs.get(stemOf(name));
    return { name, profile, output, measured: output?.pkg || measuredPackage(profile) };
  });
  return { runs, ignored };
}

/** The text of a file that is neither packed nor a profile in text form; undefined for others. */
function textOf(bytes: Uint8Array): string | undefined {
  if (isTextProfile(bytes) || bytes.subarray(0, 4096).some((byte) => byte < 9)) return undefined;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return undefined;
  return new TextDecoder().decode(bytes);
}

function stemOf(name: string): string {
  return name.replace(/(?:\.pb)?(?:\.[a-z]+)$/i, '');
}

/** The package whose benchmark functions the testing package called, most often first. */
function measuredPackage({ locations, functions, samples }: HeapProfile): string {
  const votes = new Map<string, number>();
  const runN = new Set<number>();
  functions.name.forEach((name, i) => {
    if (name === 'testing.(*B).runN') runN.add(i);
  });
  for (let i = 0; i < samples.length; i++) {
    let above = false;
    for (let at = samples.stackStart[i + 1]! - 1; at >= samples.stackStart[i]!; at--) {
      const location = samples.stack[at]!;
      for (
        let l = locations.lineStart[location + 1]! - 1;
        l >= locations.lineStart[location]!;
        l--
      ) {
        const fn = locations.lineFunction[l]!;
        if (above) {
          const path = parseSymbol(functions.name[fn]!).importPath.replace(/_test$/, '');
          if (path !== 'testing') votes.set(path, (votes.get(path) ?? 0) + 1);
        }
        above = runN.has(fn);
      }
    }
  }
  let best = '';
  for (const [path, count] of votes) if (count > (votes.get(best) ?? 0)) best = path;
  return best;
}
