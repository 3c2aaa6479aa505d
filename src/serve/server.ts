import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf, UserError } from '../errors.ts';
import type { Followed } from './followed.ts';

/** Nobody but this machine can reach it. */
const LOOPBACK = '127.0.0.1';

/** One person looks, in some tabs. */
const MOST_CONNECTIONS = 32;
/** Milliseconds in which a request has to be complete. */
const REQUEST_MS = 10_000;

/** Nothing of it may be kept, framed, guessed at or read by another site. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Serves a page at `/`, and what state it would show now at `/state`, on a loopback address.
 *
 * @param port 0 for any that is free
 * @throws UserError where the port is taken
 */
export async function serve(
  page: Followed,
  port: number,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    answer(page, request, response).catch((error) => {
      if (!response.headersSent) respond(response, 500, messageOf(error));
      response.end();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      fail(taken ? new UserError(`--port ${port}: not free; name another`) : error);
    });
    server.listen({ host: LOOPBACK, port, exclusive: true }, done);
  });
  const { port: given } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${given}/`, server };
}

async function answer(page: Followed, request: IncomingMessage, response: ServerResponse) {
  const { port } = request.socket.address() as AddressInfo;
  // A site whose name was made to lead here asks by that name.
  if (![LOOPBACK, 'localhost'].some((name) => request.headers.host === `${name}:${port}`)) {
    return respond(response, 403, 'asked by a name that is not of this machine');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return respond(response, 405, 'there is only something to read');
  }
  if (request.url === '/state') return respond(response, 200, page.stamp());
  if (request.url === '/') return respond(response, 200, await page.page(), 'text/html');
  return respond(response, 404, 'there is only / here');
}

function respond(response: ServerResponse, status: number, text: string, type = 'text/plain') {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
