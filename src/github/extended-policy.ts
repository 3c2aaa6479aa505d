import { messageOf, UserError } from '../errors.ts';
import type { PolicyText } from '../policy/policy-text.ts';
import { type PolicyPlace, type ReadPlace, remoteName } from '../source/extended.ts';
import { statusOf } from './answer.ts';
import type { Client } from './client.ts';
import { fileAt, githubTrees } from './committed-file.ts';

/** Reads policies of other repositories, as far as the token reaches. */
export function readElsewhere(client: Client | undefined): ReadPlace {
  return async (place) => {
    const { name, owner, repository, path, ref } = elsewhere(place);
    if (!client)
      throw new UserError(`${name} is read from GitHub: give this action a github-token`);
    const trees = githubTrees(client, { owner, name: repository });
    const found = await fileAt(trees, ref, path).catch((error) => {
      // GitHub says 404 of what a token may not see.
      const cure = [403, 404].includes(statusOf(error) ?? 0)
        ? ': is the name right, and may the github-token read that repository?'
        : '';
      throw new UserError(`${name} cannot be read: ${messageOf(error)}${cure}`);
    });
    if (found.kind === 'file') return { name, text: found.text };
    const why = found.kind === 'absent' ? 'there is no such file' : found.fault;
    throw new UserError(`${name} cannot be read: ${why}`);
  };
}

/** What a proposal's policy extends is not read now, and may well be another time. */
export class NotReadNow extends UserError {}

/**
 * Reads of other repositories only what the base's policy extends too. Where the token reaches
 * further than the proposal's author, messages would quote what the author must not see.
 */
export function readAsBase(base: PolicyText | undefined): ReadPlace {
  const known = new Map<string, PolicyText>();
  const note = (file: PolicyText) => {
    for (const each of file.extended?.values() ?? []) {
      known.set(each.name, each);
      note(each);
    }
  };
  if (base) note(base);
  return async (place) => {
    const { name } = elsewhere(place);
    const file = known.get(name);
    if (file) return { name, text: file.text };
    throw new NotReadNow(`${name} is read once this is merged: the base does not extend it`);
  };
}

function elsewhere({ path, repository }: PolicyPlace) {
  if (!repository) throw new Error('a place in another repository has to name it');
  return { path, ...repository, name: remoteName({ path, repository }) };
}
