import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import type { PolicyText } from '../policy/policy-text.ts';
import { readRegularFile } from '../read-file.ts';
import { type PolicyPlace, type ReadPlace, refuseElsewhere, withExtended } from './extended.ts';
import { foldersOfRepository } from './folders-up.ts';

export const DEFAULT_POLICY = '.github/heapgate.yml';

/** Far more than a policy may have: its reader says how much that is. */
const MAX_BYTES = 1024 * 1024;

/** Where a policy without a name may lie, from a folder up to the top of its repository. */
export function usualPlaces(cwd: string): string[] {
  return foldersOfRepository(cwd).map((folder) =>
    relative(cwd, join(folder, DEFAULT_POLICY)).split(sep).join('/'),
  );
}

/** The nearest of the usual places that has a policy; where none has, the one at the top. */
export function usualPlace(cwd: string): string {
  const places = usualPlaces(cwd);
  return places.find((place) => existsSync(resolve(cwd, place))) ?? places.at(-1)!;
}

/**
 * The policy with all that it extends. A named file must exist; without a name the usual places are
 * looked at, and undefined means that there is none.
 *
 * @param elsewhere reads what lies in another repository
 */
export async function readPolicy(
  path: string | undefined,
  cwd: string,
  elsewhere: ReadPlace = refuseElsewhere,
): Promise<PolicyText | undefined> {
  const file = await readPolicyFile(path, cwd);
  return file && withExtended(file, file.name, readExtending);

  async function readExtending(place: PolicyPlace): Promise<PolicyText> {
    return place.repository ? elsewhere(place) : (await readPolicyFile(place.path, cwd))!;
  }
}

/** The policy's text alone, and the name messages give it. */
export async function readPolicyFile(
  path: string | undefined,
  cwd: string,
): Promise<PolicyText | undefined> {
  if (path === '') throw new UserError('an empty name was given for the policy: name a file');
  const name = path ?? usualPlace(cwd);
  const file = readRegularFile(resolve(cwd, name), MAX_BYTES);
  if (file.bytes) return { name, text: decodeText(file.bytes) };
  if (path === undefined && file.fault === 'missing') return undefined;
  const why = file.fault === 'missing' ? 'no such policy file' : file.why;
  throw new UserError(`${name}: ${why} (looked in ${cwd})`);
}
