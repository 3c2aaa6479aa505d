import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Log } from './log.ts';
import { createPatience, type Patience } from './patience.ts';

/** GitHub's REST and GraphQL API at GITHUB_API_URL. Only this folder talks to it. */
export type Client = ReturnType<typeof getOctokit> & {
  /** What all waiting for this GitHub is taken from: requests of themselves, the rest by hand. */
  readonly patience: Patience;
};

/** Further attempts after a reset, a broken answer or a 5xx; plugin-retry waits 1 s, then 4 s. */
const RETRIES = 2;

export interface ClientOptions {
  /** Default: GITHUB_API_URL, else github.com. */
  readonly apiUrl?: string;
  /** Says when an attempt that begins now is given up; default: after 15 seconds. */
  readonly limit?: () => AbortSignal;
  /** Default: a minute, for all requests together. */
  readonly patience?: Patience;
  /** Length of a second of waiting, in milliseconds. */
  readonly second?: number;
}

/** @param token any of GitHub's kinds; its form is not looked at, as it changes. */
export function createClient(token: string, log: Log, options: ClientOptions = {}): Client {
  const { apiUrl, second = 1_000, patience = createPatience() } = options;
  const onLimit =
    (kind: string) => (seconds: number, options: unknown, _: unknown, tries: number) => {
      const again = seconds * second < patience.left() && tries < RETRIES;
      const { method, url } = options as { method: string; url: string };
      log.info(
        `GitHub's ${kind} limit: ${method} ${url}: ${again ? `again in ${seconds} s` : 'given up'}`,
      );
      return again;
    };
  const octokit = getOctokit(
    token,
    {
      userAgent: 'heapgate',
      ...(apiUrl !== undefined && { baseUrl: apiUrl }),
      log: { debug: drop, info: drop, warn: (line: string) => log.info(line), error: drop },
      retry: {
        retries: RETRIES,
        retryAfterBaseValue: second,
        doNotRetry: [400, 401, 403, 404, 410, 413, 422, 429, 451],
      },
      throttle: {
        id: randomUUID(),
        onRateLimit: onLimit('rate'),
        onSecondaryRateLimit: onLimit('secondary rate'),
        retryAfterBaseValue: second,
      },
    },
    // First, so that it is innermost: each attempt has its own time limit.
    guard(patience, options.limit),
    retry,
    throttling,
    // Last, so that it is outermost: waiting to try again is waiting too.
    patient(patience),
  );
  return Object.assign(octokit, { patience });
}

function drop(): void {}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

function patient(patience: Patience): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', (request, options) => {
      const { method, url } = octokit.request.endpoint.parse({ ...options });
      return patience.wait(`${method} ${new URL(url).pathname}`, async () => request(options));
    });
  };
}

/** An attempt without an answer is given up after so long. */
const ANSWER_MS = 15_000;

/** Limits the time of each attempt and refuses answers that broke off. */
function guard({ over }: Patience, limit?: () => AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      const attempt = new AbortController();
      const late = () => attempt.abort(new Error(`no answer within ${ANSWER_MS / 1000} s`));
      const timer = limit ? undefined : setTimeout(late, ANSWER_MS);
      // Without a reason of its own it is an AbortError, and those are not tried again.
      const giveUp = () => attempt.abort();
      over.addEventListener('abort', giveUp);
      if (over.aborted) giveUp();
      const signals = limit ? [attempt.signal, limit()] : [attempt.signal];
      options.request = { ...options.request, signal: AbortSignal.any(signals) };
      try {
        const response = await request(options);
        const why = brokenBy(response);
        if (why !== undefined) throw broken(options, why, response);
        return response;
      } finally {
        clearTimeout(timer);
        over.removeEventListener('abort', giveUp);
      }
    });
  };
}

/**
 * Why an answer is none of GitHub's: all that is asked for here is JSON with members. Octokit hands
 * a body on as text where it is no JSON, or does not parse (@octokit/request fetch-wrapper); what
 * answers so, or with a lone `null`, is a proxy or a page to log in.
 */
function brokenBy({ status, headers, data }: Answer): string | undefined {
  if (status < 200 || status >= 300) return undefined;
  if (typeof data === 'object' && data !== null) return undefined;
  const type = String(headers['content-type'] ?? 'no content type');
  return type.startsWith('application/json') && typeof data === 'string'
    ? 'the answer broke off'
    : `the answer is none of GitHub's (${type})`;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: unknown;
}

function broken(request: { method: string }, why: string, response: { url: string }): Error {
  const error = new Error(`${request.method} ${response.url}: ${why}`);
  return Object.assign(error, { status: 502, request, response });
}
