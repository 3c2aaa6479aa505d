import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { BaseCommit } from './collect/base-commit.ts';
import { findChange } from './collect/change.ts';
import { messageOf, UserError } from './errors.ts';
import type { Policies, ProposedPolicy } from './github/base-policy.ts';
import { fileAt, gitTrees } from './github/committed-file.ts';
import { plainGit } from './github/git.ts';
import type { PolicyText } from './policy/policy-text.ts';
import { refuseElsewhere, withExtended } from './source/extended.ts';
import { topOf } from './source/folders-up.ts';
import { readPolicy, usualPlace, usualPlaces } from './source/policy-file.ts';

/** What a CI job that judges a change holds it against. */
export interface Against {
  readonly base: BaseCommit;
  /** As the base's commit has it, wherever it lies there, and as it lies here. */
  readonly policies: Policies;
}

/**
 * Undefined where the user's own policy decides: where nothing shows a change, and where the policy
 * is named outside of the repository, for the change has no say in that.
 *
 * @param path of the policy; undefined: its usual place
 */
export async function changeAgainst(
  path: string | undefined,
  options: Parameters<typeof findChange>[0],
  signal: AbortSignal,
): Promise<Against | undefined> {
  const { cwd } = options;
  const paths = (path === undefined ? usualPlaces(cwd) : [path]).map((place) =>
    fromTop(cwd, place),
  );
  if (paths.some((place) => place.startsWith('../') || isAbsolute(place))) return undefined;
  const change = await findChange(options, signal);
  if (!change) return undefined;
  const { base, head } = change;
  const before = await basePolicy(readerAt(cwd, base.commit), paths);
  return { base, policies: { base: before, head: await headPolicy(head, path, cwd) } };
}

/** The first that the base has, with what it extends there. */
async function basePolicy(read: Reader, paths: readonly string[]): Promise<PolicyText | undefined> {
  for (const path of paths) {
    const file = await read(path);
    if (!file) continue;
    return withExtended(file, path, async (place) => {
      if (place.repository) return refuseElsewhere(place);
      const found = await read(place.path);
      if (!found) throw new UserError(`${place.path}: the base has no such file`);
      return found;
    });
  }
  return undefined;
}

async function headPolicy(
  commit: string,
  path: string | undefined,
  cwd: string,
): Promise<ProposedPolicy> {
  const file = await readPolicy(path, cwd);
  if (!file) return { kind: 'absent' };
  const isCommitted = await readerAt(cwd, commit)(fromTop(cwd, path ?? usualPlace(cwd)));
  return { kind: isCommitted ? 'file' : 'loose', file };
}

/** Reads a file by its path from the top; undefined where there is none. */
type Reader = (path: string) => Promise<PolicyText | undefined>;

function readerAt(cwd: string, commit: string): Reader {
  const trees = gitTrees(plainGit(cwd));
  const short = commit.slice(0, 7);
  return async (path) => {
    if (path.startsWith('../')) throw new UserError(`${path} leads out of the repository`);
    const found = await fileAt(trees, commit, path).catch((error) => {
      throw new UserError(`${path}: the policy at ${short} cannot be read: ${messageOf(error)}`);
    });
    if (found.kind === 'absent') return undefined;
    if (found.kind === 'file') return { name: `${path} at ${short}`, text: found.text };
    throw new UserError(
      `${path}: the policy at ${short} cannot be read, for ${found.fault}: put a plain file there`,
    );
  };
}

/** A path as the commits of the repository name it. */
function fromTop(cwd: string, place: string): string {
  return relative(topOf(cwd), resolve(cwd, place)).split(sep).join('/');
}
