import { UserError } from '../errors.ts';
import type { FetchSource } from '../source/source-file.ts';
import { artifactSource, runSource } from './artifact-source.ts';
import { branchSource } from './branch-source.ts';
import type { Client } from './client.ts';
import type { RunContext } from './context.ts';
import type { Tell } from './fetched.ts';
import type { Target } from './resolve.ts';

/** The kinds of sources that only a run on GitHub has, by scheme. */
export function githubSchemes(
  client: Client | undefined,
  context: RunContext,
  target: Target,
  tell: Tell,
): Readonly<Record<string, FetchSource>> {
  const { repository } = context;
  if (!client || !repository) return { artifact: noToken, run: noToken, branch: noToken };
  return {
    artifact: artifactSource({ client, repository, context, target, tell }),
    run: runSource({ client, repository, context, target, tell }),
    branch: branchSource({ client, repository, tell }),
  };
}

const noToken: FetchSource = async (spec) => {
  throw new UserError(`${spec}: this source needs a github-token and a run on GitHub`);
};
