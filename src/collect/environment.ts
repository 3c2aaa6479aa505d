/**
 * Files through which a step talks to its runner, the runner's own credentials, heapgate's own
 * secrets, and what a git hook sets for its own repository alone.
 */
const NOT_OURS =
  /^(?:(?:INPUT|STATE|ACTIONS|HEAPGATE)_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$)/i;

/** As the commands `gh` and `git` take them. */
const TOKENS = /^(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN$/i;

/** Variables of `go env` and of the run that can move what a benchmark allocates. */
const TELLING = /^(?:GOGC|GOMEMLIMIT|GODEBUG|GOFLAGS|GOAMD64|GOARM64|GOARM|GO386|CGO_ENABLED)$/;

/**
 * The environment for `go` and `git`: tokens stay, for they may fetch private modules.
 */
export function toolEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return without(own, NOT_OURS);
}

/**
 * The environment for a test binary: nothing by which the code under test would write this step's
 * outputs or speak to GitHub in its name without looking for it. It is no wall: `/proc` shows this
 * process's own environment to its children, as it was at the start, whatever is deleted from
 * `process.env`. SECURITY.md says what else can be reached.
 */
export function benchmarkEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return without(toolEnvironment(own), TOKENS);
}

/** The variables a manifest keeps, by name, in order; `environment` includes what `go env` says. */
export function tellingSettings(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter(([name, value]) => TELLING.test(name) && value);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, string>;
}

function without(own: NodeJS.ProcessEnv, left: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !left.test(name)));
}
