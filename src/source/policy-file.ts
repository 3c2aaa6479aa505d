import { resolve } from 'node:path';
import { decodeText } from '../decode-text.ts';
import { UserError } from '../errors.ts';
import { readRegularFile } from '../read-file.ts';

export const DEFAULT_POLICY = '.github/heapgate.yml';

/** Far more than a policy may have: its reader says how much that is. */
const MAX_BYTES = 1024 * 1024;

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
  if (path === '') throw new UserError('an empty name was given for the policy: name a file');
  const name = path ?? DEFAULT_POLICY;
  const file = readRegularFile(resolve(cwd, name), MAX_BYTES);
  if (file.bytes) return { name, text: decodeText(file.bytes) };
  if (path === undefined && file.fault === 'missing') return undefined;
  const why = file.fault === 'missing' ? 'no such policy file' : file.why;
  throw new UserError(`${name}: ${why} (looked in ${cwd})`);
}
