import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readPolicyFile } from '../../src/source/policy-file.ts';

it.each([
  ['', 'an empty name was given for the policy: name a file'],
  ['test', 'test: is a folder, and only regular files are read (looked in .)'],
  ['nowhere.yml', 'nowhere.yml: no such policy file (looked in .)'],
])('a policy named %j is refused', async (path, message) => {
  await expect(readPolicyFile(path, '.')).rejects.toThrow(new UserError(message));
});
