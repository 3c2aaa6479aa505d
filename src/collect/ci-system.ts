/** The system whose job this is: its clone is the job's own, so that heapgate may fetch into it. */
export interface CiSystem {
  /** What makes the job's clone a whole one, as an imperative. */
  readonly cure: string;
  /** The commit that the system names as the base of the change. */
  readonly base?: string | undefined;
  /** The branch that the change goes into. */
  readonly into?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined on a machine that is no system's, as far as one can tell. */
export function readSystem(environment: Environment): CiSystem | undefined {
  const told = (...names: readonly string[]) =>
    names.map((name) => environment[name]).find((value) => value && !/^0+$/.test(value));
  // Gitea and Forgejo speak as GitHub does, and their payload names the base.
  if (told('GITHUB_EVENT_NAME')) return { cure: 'give actions/checkout "fetch-depth: 0"' };
  if (told('GITLAB_CI')) {
    return {
      cure: 'set the variable GIT_DEPTH to "0"',
      // A merged results pipeline has checked out the merge with the first of them.
      base: told('CI_MERGE_REQUEST_TARGET_BRANCH_SHA', 'CI_MERGE_REQUEST_DIFF_BASE_SHA'),
    };
  }
  if (told('BUILDKITE')) {
    return {
      cure: 'take --depth out of BUILDKITE_GIT_CLONE_FLAGS',
      into: told('BUILDKITE_PULL_REQUEST_BASE_BRANCH'),
    };
  }
  if (told('JENKINS_URL')) {
    return { cure: 'switch off the shallow clone of the job', into: told('CHANGE_TARGET') };
  }
  return undefined;
}
