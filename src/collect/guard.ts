import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { mayRunWorkspace } from '../events.ts';
import { type CiSystem, readSystem } from './ci-system.ts';

/** What the runner says of the event that started the workflow; `name` is `''` where none has. */
export interface RunnerEvent {
  readonly name: string;
  /** `GITHUB_SHA`: for the privileged events a commit of the default branch. */
  readonly sha: string;
  readonly payload: unknown;
  /** Undefined at home. */
  readonly system?: CiSystem | undefined;
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
  return { name, sha, payload, system: readSystem(environment) };
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
 * Running benchmarks is running their code, and a setup is a command. Refuses to, on every event
 * that brings secrets and a token that may write while a stranger's code may lie in the checkout.
 */
export function refuseUntrusted({ name }: RunnerEvent): void {
  if (mayRunWorkspace(name)) return;
  throw new UserError(
    `${name}: will not run code from a pull request with this event's token and secrets; ` +
      'collect in a workflow on pull_request',
  );
}
