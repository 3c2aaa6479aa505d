import { ACCEPT_ROUTES } from './accept-routes.ts';
import { GIT_ROUTES } from './git-routes.ts';
import { PULL_ROUTES } from './pull-routes.ts';
import { type Call, forbidden, notFound, REPO, type Reply, type Routes } from './route.ts';
import { RUN_ROUTES } from './run-routes.ts';

const ROUTES: Routes = { ...PULL_ROUTES, ...ACCEPT_ROUTES, ...GIT_ROUTES, ...RUN_ROUTES };

/** Answers a described operation, or says that it does not know it. */
export function route(key: string, call: Call): Reply | undefined {
  const found = ROUTES[key];
  if (!found) return undefined;
  const { owner, repo } = call.path;
  const { repository, scopes } = call.state;
  const isElsewhere = owner !== repository.owner || repo !== repository.name;
  if (key.includes(REPO) && isElsewhere && !found.ofForks) return notFound;
  const granted = found.scope && scopes[found.scope];
  if (found.scope && (!granted || (found.write && granted !== 'write'))) {
    return forbidden('Resource not accessible by integration');
  }
  return found.handle(call);
}
