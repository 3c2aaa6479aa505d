import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';

export const DEFAULT_POLICY = '.github/heapgate.yml';

export interface PolicyText {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The policy's text and the name messages give it. A named file must exist; without a name the
 * usual place is looked at, and undefined means that there is none.
 */
export async function readPolicyFile(
  path: string | undefined,
  cwd: string,
): Promise<PolicyText | undefined> {
  const name = path ?? DEFAULT_POLICY;
  try {
    return { name, text: await readFile(resolve(cwd, name), 'utf8') };
  } catch (error) {
    if (path === undefined && isMissing(error)) return undefined;
    const cure = isMissing(error) ? 'no such policy file' : `cannot be read: ${messageOf(error)}`;
    throw new UserError(`${name}: ${cure} (looked in ${cwd})`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
