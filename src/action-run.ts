import type { Client } from './github/client.ts';
import type { RunContext } from './github/context.ts';
import type { Inputs } from './github/inputs.ts';
import type { Log } from './github/log.ts';
import type { Target } from './github/resolve.ts';
import type { Origin } from './origin.ts';

/** Everything a run of the action has found out about itself. */
export interface ActionRun {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly target: Target;
  readonly client: Client | undefined;
  readonly workspace: string;
  /** How a reader gets the heapgate that runs here. */
  readonly origin: Origin;
  /** Where the report files go, and the profiles that are measured here. */
  readonly reportFolder: string;
  readonly log: Log;
}
