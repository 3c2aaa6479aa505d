import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Checker, check, checkRequest } from './checks.ts';
import { type Edition, loadContract, type Operation } from './description.ts';
import { type Fault, playFault, takeFault } from './faults.ts';
import type { Reply } from './route.ts';
import { route } from './routes.ts';
import { shape } from './shape.ts';
import { BOT, createState, type State } from './state.ts';

export interface Options {
  readonly edition?: Edition;
  readonly state?: Partial<State>;
}

export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly operation: string;
  readonly body: unknown;
  status: number;
}

/** A GitHub of one's own on 127.0.0.1. */
export interface GitHubServer extends AsyncDisposable {
  readonly state: State;
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly log: readonly LoggedRequest[];
  /** Every request or answer that GitHub's own description does not allow. */
  readonly violations: readonly string[];
  /** For a client: its time is up as soon as a request is left without an answer, no sooner. */
  readonly limit: () => AbortSignal;
  close(): Promise<void>;
}

const MAX_BODY = 4 * 1024 * 1024;

export async function startGitHub({ edition = 'api.github.com', state }: Options = {}) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const desk: Desk = {
    contract: loadContract(edition),
    state: createState(state),
    origin,
    // GitHub Enterprise Server keeps its API below a path.
    prefix: edition === 'api.github.com' ? '' : '/api/v3',
    log: [],
    violations: [],
    clock: new AbortController(),
    traffic: { heard: 0, hung: 0 },
  };
  server.on('request', (request, response) => {
    serve(desk, request, response).catch((error) => {
      desk.violations.push(`the server failed: ${String(error)}`);
      response.destroy();
    });
  });
  const close = () => stop(server);
  const github: GitHubServer = {
    state: desk.state,
    apiUrl: origin + desk.prefix,
    log: desk.log,
    violations: desk.violations,
    limit: () => AbortSignal.any([desk.clock.signal]),
    close,
    [Symbol.asyncDispose]: close,
  };
  return github;
}

interface Desk extends Checker {
  readonly state: State;
  readonly origin: string;
  readonly prefix: string;
  readonly log: LoggedRequest[];
  clock: AbortController;
  /** Requests, and those of them that are never answered. */
  readonly traffic: { heard: number; hung: number };
}

/** The time of all who wait is up. */
function strike(desk: Desk): void {
  const { clock } = desk;
  desk.clock = new AbortController();
  clock.abort(new DOMException('no answer in time', 'TimeoutError'));
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}

async function serve(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = (request.method ?? 'GET').toLowerCase();
  const url = new URL(request.url ?? '/', desk.origin);
  const text = await readBody(request);
  // Of test/helpers/jumping-clock.mjs, which asks what is left to wait for.
  if (url.pathname === '/clock') return void response.end(JSON.stringify(desk.traffic));
  desk.traffic.heard++;
  if (url.pathname.startsWith('/blob/')) {
    serveBlob(desk, url, request, response);
    return;
  }
  const path = url.pathname.startsWith(desk.prefix)
    ? url.pathname.slice(desk.prefix.length)
    : url.pathname;
  const graphql = method === 'post' && path.endsWith('/graphql');
  const operation = desk.contract.find(method, path);
  const key = graphql ? 'graphql' : (operation?.key ?? 'unknown');
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  const entry = { method, path: path + url.search, operation: key, body, status: 0 };
  desk.log.push(entry);
  response.on('finish', () => {
    entry.status = response.statusCode;
  });
  const fault = takeFault(desk.state.faults, key);
  if (fault?.kind === 'hang') {
    desk.traffic.hung++;
    strike(desk);
  }
  if (fault && playFault(fault, request, response)) return;
  const authorized = request.headers.authorization !== undefined;
  if (!authorized) send(response, { status: 401, data: { message: 'Requires authentication' } });
  else if (graphql) send(response, answerGraphql(desk.state, body), fault);
  else send(response, answer(desk, operation, url, body), fault);
}

function answer(
  desk: Desk,
  operation: Operation | undefined,
  url: URL,
  body: Readonly<Record<string, unknown>>,
): Reply {
  if (!operation) {
    desk.violations.push(`${url.pathname} is not an operation of this GitHub`);
    return { status: 404, data: { message: 'Not Found' } };
  }
  checkRequest(desk, operation, url.searchParams, body);
  const { origin } = desk;
  const { owner, repo } = operation.path;
  const state = desk.state.elsewhere.get(`${owner}/${repo}`) ?? desk.state;
  const call = { state, path: operation.path, query: url.searchParams, body, origin };
  const raw = route(operation.key, call);
  if (!raw) {
    desk.violations.push(`${operation.key} is described but has no handler`);
    return { status: 500 };
  }
  const reply = raw.list ? paginate(raw, url, raw.list) : raw;
  const schema = operation.answer(reply.status);
  if (!schema || reply.data === undefined) return reply;
  const data = reply.status < 300 ? shape(desk.contract, schema, reply.data) : reply.data;
  check(desk, `the answer ${reply.status} to ${operation.key}`, schema, data);
  return { ...reply, data };
}

/** Cuts a list to its page and names the next one in the Link header. */
function paginate(reply: Reply, url: URL, list: readonly unknown[]): Reply {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const part = list.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const link = page * size < list.length ? { link: `<${next.href}>; rel="next"` } : {};
  const data = reply.listKey ? { total_count: list.length, [reply.listKey]: part } : part;
  return { status: reply.status, data, headers: link };
}

function answerGraphql(state: State, body: Readonly<Record<string, unknown>>): Reply {
  if (/\{\s*viewer\b/.test(String(body.query))) {
    const { login } = state.viewer ?? BOT;
    return { status: 200, data: { data: { viewer: { login } } } };
  }
  const variables = body.variables as { id?: string } | undefined;
  const comment = state.comments.find(({ id }) => `IC_${id}` === variables?.id);
  if (!String(body.query).includes('minimizeComment') || !comment) {
    return { status: 200, data: { data: null, errors: [{ message: 'Could not resolve' }] } };
  }
  comment.minimized = true;
  return { status: 200, data: { data: { minimizeComment: { clientMutationId: null } } } };
}

/** The store behind the redirect: another host on GitHub, where the token must not go. */
function serveBlob(desk: Desk, url: URL, request: IncomingMessage, response: ServerResponse) {
  const found = desk.state.artifacts.find(({ id }) => url.pathname === `/blob/${id}`);
  const entry = { method: 'get', path: url.pathname, operation: 'store', body: {}, status: 200 };
  desk.log.push(entry);
  if (request.headers.authorization)
    desk.violations.push('the token was sent to the artifact store');
  const fault = takeFault(desk.state.faults, 'store');
  if (fault?.kind === 'hang') desk.traffic.hung++;
  if (fault && playFault(fault, request, response)) return;
  if (!found || url.searchParams.get('sig') !== 'secret') {
    response.writeHead(404).end();
    return;
  }
  const { bytes, contentType } = found;
  response.writeHead(200, {
    'content-type': contentType ?? 'application/zip',
    'content-length': bytes.length,
  });
  if (fault?.kind === 'half')
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}

function send(response: ServerResponse, reply: Reply, fault?: Fault): void {
  const text = reply.data === undefined ? '' : JSON.stringify(reply.data);
  const type = text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length = { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(reply.status, { ...type, ...length, ...reply.headers });
  if (fault?.kind === 'half') {
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  } else response.end(text);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('a request body beyond every bound');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
