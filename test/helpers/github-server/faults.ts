import type { IncomingMessage, ServerResponse } from 'node:http';

/** Something that goes wrong on the wire or at GitHub, for requests that match. */
export interface Fault {
  /** `get /repos/{owner}/{repo}/pulls` or a part of it; also `store` for the one that holds artifacts. */
  readonly operation: string;
  /** How often it happens; default: always. */
  times?: number;
  /** How often all is well before. */
  after?: number;
  readonly kind:
    | {
        readonly status: number;
        readonly headers?: Record<string, string>;
        readonly message?: string;
        /** The answer as it is sent, instead of a message. */
        readonly body?: string;
      }
    | 'reset'
    | 'half'
    | 'hang';
}

/** The fault for an operation, counted as used up. */
export function takeFault(faults: readonly Fault[], operation: string): Fault | undefined {
  const fault = faults.find((one) => one.times !== 0 && operation.includes(one.operation));
  if (fault?.after) {
    fault.after--;
    return undefined;
  }
  if (fault?.times !== undefined) fault.times--;
  return fault;
}

/** Plays a fault; true where that was the whole answer. `half` only spoils the real answer. */
export function playFault(
  { kind }: Fault,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (kind === 'half') return false;
  if (kind === 'reset') request.socket.destroy();
  else if (kind !== 'hang') {
    const message = kind.message ?? `fault ${kind.status}`;
    response.writeHead(kind.status, { 'content-type': 'application/json', ...kind.headers });
    const documentation_url = 'https://docs.github.com/rest';
    response.end(kind.body ?? JSON.stringify({ message, documentation_url }));
  }
  return true;
}
