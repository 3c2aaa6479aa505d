import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { isSettled, mayRunWorkspace } from '../events.ts';

/** What the runner says of the event that started the workflow; `name` is `''` elsewhere. */
export interface RunnerEvent {
  readonly name: string;
  /** `GITHUB_SHA`: for the privileged events a commit of the default branch. */
  readonly sha: string;
  readonly payload: unknown;
}

export function readEvent(environment: NodeJS.ProcessEnv): RunnerEvent {
  const {
    GITHUB_EVENT_NAME: name = '',
    GITHUB_SHA: sha = '',
    GITHUB_EVENT_PATH: path,
  } = environment;
  let payload: unknown;
  try {
    payload = path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    payload = undefined;
  }
  return { name, sha, payload };
}

/** A member deep inside the payload, where it is a text. */
export function payloadText(event: RunnerEvent, ...path: string[]): string | undefined {
  let value: unknown = event.payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}

/**
 * Running benchmarks is running their code. Refuses to, where the event brings secrets and a
 * token that may write, and the checkout may hold a pull request's code.
 * @param checkout hash of HEAD, or undefined outside a repository
 */
export function refuseUntrusted(event: RunnerEvent, checkout: string | undefined): void {
  const elsewhere = checkout !== undefined && event.sha !== '' && checkout !== event.sha;
  if (event.name === 'pull_request_target' || (elsewhere && !mayRunAny(event))) {
    throw untrusted(event, '');
  }
}

/** Whether whatever commit a clone has may be run: no stranger's is, or nothing is there to take. */
export function mayRunAny(event: RunnerEvent): boolean {
  const cause = payloadText(event, 'workflow_run', 'event');
  return mayRunWorkspace(event.name) || (cause ? isSettled(cause) : false);
}

/** @param why what gives the commit away, where it is not the one checked out */
export function untrusted({ name }: RunnerEvent, why: string): UserError {
  return new UserError(
    `${name}: will not run code from a pull request with this event's token and secrets${why}; ` +
      'collect in a workflow on pull_request',
  );
}
