import { githubPackage, type Origin, originOf } from '../origin.ts';
import { textOf } from '../profile/json-field.ts';
import { answer } from './answer.ts';
import type { Client } from './client.ts';
import { type Repository, type RunContext, splitName } from './context.ts';
import { asSha } from './payload.ts';

/** The action that runs here, as a workflow names it. */
export interface OwnAction {
  readonly repository: Repository;
  readonly ref: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Undefined where the workflow names a folder of its own. The runner tells what it fetched, and
 * where it does not, its folder for that does: `_actions/OWNER/REPO/REF`.
 *
 * @param cli path of the command beside the action
 */
export function ownAction(env: Env, cli: string): OwnAction | undefined {
  const [, path, folder] =
    /[\\/]_actions[\\/]([^\\/]+[\\/][^\\/]+)[\\/](.+)[\\/]dist[\\/]/.exec(cli) ?? [];
  const repository = splitName(env.GITHUB_ACTION_REPOSITORY || path?.replace('\\', '/'));
  const ref = env.GITHUB_ACTION_REF || folder;
  return repository && ref ? { repository, ref } : undefined;
}

/**
 * How a reader gets the action that runs here. A branch or tag moves on, so that GitHub is asked which
 * commit it is now; where it does not tell, the ref itself will do. An Enterprise Server is asked
 * in any case, since an action may be its own or come from github.com.
 */
export async function ownOrigin(
  env: Env,
  cli: string,
  { serverUrl }: Pick<RunContext, 'serverUrl'>,
  client: Client | undefined,
): Promise<Origin> {
  const action = ownAction(env, cli);
  if (!action) return originOf(cli);
  const { owner, name } = action.repository;
  const isElsewhere = serverUrl !== 'https://github.com';
  const known = asSha(action.ref);
  const found = known && !isElsewhere ? known : await commitOf(action, client);
  return {
    fetched:
      isElsewhere && found
        ? `git+${serverUrl}/${owner}/${name}.git#${found}`
        : githubPackage(`${owner}/${name}`, found ?? action.ref),
  };
}

async function commitOf(
  { repository: { owner, name }, ref }: OwnAction,
  client: Client | undefined,
): Promise<string | undefined> {
  try {
    // Only a nicer command hangs on it: it is asked once.
    const asked = { owner, repo: name, ref, per_page: 1, request: { retries: 0 } };
    return client && asSha(textOf(answer(await client.rest.repos.getCommit(asked)), 'sha'));
  } catch {
    return undefined;
  }
}
