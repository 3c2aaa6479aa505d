import { UserError } from '../errors.ts';
import type { SideLabel } from '../report/report-input.ts';
import type { FetchSource } from '../source/source-file.ts';
import { artifactSource, runSource } from './artifact-source.ts';
import { branchSource } from './branch-source.ts';
import type { Client } from './client.ts';
import type { RunContext } from './context.ts';
import type { Target } from './resolve.ts';

/** The kinds of sources that only a run on GitHub has, by scheme. */
export function githubSchemes(
  client: Client | undefined,
  context: RunContext,
  target: Target,
  onBase: (label: SideLabel) => void,
): Readonly<Record<string, FetchSource>> {
  const { repository } = context;
  if (!client || !repository) return { artifact: noToken, run: noToken, branch: noToken };
  return {
    artifact: artifactSource({ client, repository, context, target, onBase }),
    run: runSource({ client, repository, context, target, onBase }),
    branch: branchSource({ client, repository, onBase }),
  };
}

const noToken: FetchSource = async (spec) => {
  throw new UserError(`${spec}: this source needs a github-token and a run on GitHub`);
};
