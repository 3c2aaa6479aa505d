import { REPO, type Routes } from './route.ts';
import { labellingView, pushView, reviewView } from './views.ts';

/** Who did what to a pull request, and when. */
export const ACCEPT_ROUTES: Routes = {
  [`get ${REPO}/pulls/{pull_number}/reviews`]: {
    scope: 'pull-requests',
    handle: ({ state, path }) => ({
      status: 200,
      list: state.reviews.filter(({ pull }) => pull === Number(path.pull_number)).map(reviewView),
    }),
  },
  [`get ${REPO}/issues/{issue_number}/events`]: {
    scope: 'pull-requests',
    handle: ({ state, path }) => ({
      status: 200,
      list: state.labellings
        .filter(({ pull }) => pull === Number(path.issue_number))
        .map(labellingView),
    }),
  },
  [`get ${REPO}/activity`]: {
    scope: 'contents',
    ofForks: true,
    handle: ({ state, path, query }) => ({
      status: 200,
      list: state.pushes
        .filter(
          ({ repo, ref }) =>
            repo.owner === path.owner && repo.name === path.repo && ref === query.get('ref'),
        )
        .map(pushView)
        .reverse(),
    }),
  },
};
