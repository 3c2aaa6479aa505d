import type { Scopes, State } from './state.ts';

/** A checked request as a handler sees it. */
export interface Call {
  readonly state: State;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where this server is reached. */
  readonly origin: string;
}

export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
  /** The list that `page` and `per_page` cut, and the key it stands under in the answer. */
  readonly list?: readonly unknown[];
  readonly listKey?: string;
}

export interface Route {
  readonly scope?: keyof Scopes;
  readonly write?: boolean;
  /** Also of a fork, which is public. */
  readonly ofForks?: boolean;
  readonly handle: (call: Call) => Reply;
}

export type Routes = Readonly<Record<string, Route>>;

export const REPO = '/repos/{owner}/{repo}';
export const notFound: Reply = { status: 404, data: { message: 'Not Found' } };

export function forbidden(message: string): Reply {
  return { status: 403, data: { message } };
}
