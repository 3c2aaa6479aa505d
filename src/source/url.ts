import { messageOf, UserError } from '../errors.ts';
import { GatheredBytes } from '../gathered-bytes.ts';
import { MAX_FILE } from '../limits.ts';
import type { SourceContext, SourceFile } from './source-file.ts';

const MAX_REDIRECTS = 5;
const TIMEOUT_SECONDS = 60;
/** A profile over a day: whoever asks for more has mistyped. */
const MOST_SECONDS = 24 * 3600;

/** Environment variable with one header, such as `Authorization: Bearer …`, for the named host only. */
const HEADER = 'HEAPGATE_HEADER';

/** Name and value. */
type Header = readonly [string, string];

/**
 * Fetches a profile from a `net/http/pprof` endpoint or any other URL. A profile over time
 * (`?seconds=N`) may take that long and says so meanwhile.
 */
export async function fetchUrl(
  spec: string,
  context: SourceContext,
  header?: Header,
): Promise<SourceFile[]> {
  const url = parseUrl(spec);
  const seconds = secondsOf(url);
  const limit = AbortSignal.timeout((TIMEOUT_SECONDS + seconds) * 1000);
  const stop = showProgress(url, seconds, context);
  try {
    const response = await follow(url, limit, header);
    if (!response.ok) throw await refusal(url, response);
    return [{ name: spec, bytes: await readBounded(url, response), explicit: true }];
  } catch (error) {
    throw error instanceof UserError ? error : failure(url, error, seconds);
  } finally {
    stop();
  }
}

/** For how long the server will measure before it answers: that is its business, within reason. */
function secondsOf(url: URL): number {
  const seconds = Number(url.searchParams.get('seconds')) || 0;
  if (seconds > MOST_SECONDS) {
    throw new UserError(`${url}: seconds may be at most ${MOST_SECONDS}, a day`);
  }
  return Math.max(seconds, 0);
}

function parseUrl(spec: string): URL {
  if (!URL.canParse(spec)) throw new UserError(`${spec}: is not a valid URL`);
  const url = new URL(spec);
  if (url.username || url.password) {
    throw new UserError(
      `${url.origin}: a URL may not carry a password, it would show in reports: put "Authorization: …" into ${HEADER}`,
    );
  }
  return url;
}

/**
 * The header from the environment; undefined where there is none. It is a secret of one host, and
 * nothing says of which but the sources: they may name no second one.
 */
export function headerFor(specs: readonly string[]): Header | undefined {
  const text = process.env[HEADER];
  if (!text) return undefined;
  const urls = specs.map((spec) => spec.trim()).filter((spec) => URL.canParse(spec));
  const origins = urls.map((spec) => new URL(spec)).filter(isHttp);
  const [first, second] = new Set(origins.map(({ origin }) => origin));
  if (second !== undefined) {
    throw new UserError(
      `${HEADER} goes to one host, and the sources name ${first} and ${second}: fetch from one of them yourself, and name the file`,
    );
  }
  const colon = text.indexOf(':');
  const name = text.slice(0, colon).trim();
  // The value is a secret: the message must not show it.
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || !/^[\w-]+$/.test(name) || !/^[\t\x20-\x7e\xa0-\xff]*$/.test(value)) {
    throw new UserError(`${HEADER} must read "Name: value", in one line`);
  }
  return [name, value];
}

/** Follows redirects by hand, because the header may go to the host it was meant for and no other. */
async function follow(
  first: URL,
  signal: AbortSignal,
  header: Header | undefined,
): Promise<Response> {
  let url = first;
  // Whoever was redirected to must not choose what is asked with the header either.
  let stayed = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    stayed &&= url.origin === first.origin;
    const headers = header && stayed ? [[...header] as [string, string]] : [];
    const response = await fetch(url, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
    if (!next || !isHttp(next) || (url.protocol === 'https:' && next.protocol === 'http:')) {
      throw new UserError(
        `${first}: redirects to ${location.slice(0, 200)}, which is not followed`,
      );
    }
    url = next;
  }
  throw new UserError(`${first}: more than ${MAX_REDIRECTS} redirects`);
}

function isHttp({ protocol }: URL): boolean {
  return /^https?:$/.test(protocol);
}

async function readBounded(url: URL, response: Response): Promise<Uint8Array> {
  const said = Number(response.headers.get('content-length')) || 0;
  const gathered = new GatheredBytes(MAX_FILE, said);
  for await (const part of response.body ?? []) {
    if (!gathered.add(part)) throw new UserError(`${url}: answers more than ${MAX_FILE} bytes`);
  }
  return gathered.whole();
}

/** What answered instead of a profile: status, content type and the first words. */
async function refusal(url: URL, response: Response): Promise<UserError> {
  const reader = response.body?.getReader();
  const first = await reader?.read().catch(() => undefined);
  await reader?.cancel().catch(() => undefined);
  const words = new TextDecoder()
    .decode(first?.value?.subarray(0, 400))
    .replace(/\s+/g, ' ')
    .trim();
  const type = response.headers.get('content-type') ?? 'no content type';
  return new UserError(
    `${url}: answered ${response.status} ${response.statusText} (${type}): ${words.slice(0, 120) || 'nothing more'}`,
  );
}

function failure(url: URL, error: unknown, seconds: number): UserError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new UserError(`${url}: no whole answer within ${TIMEOUT_SECONDS + seconds} seconds`);
  }
  const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : '';
  return new UserError(`${url}: cannot be fetched: ${messageOf(error)}${cause}`);
}

function showProgress(url: URL, seconds: number, context: SourceContext): () => void {
  if (seconds <= 0) return () => undefined;
  const started = Date.now();
  context.progress(`${url}: profiling for ${seconds} s`);
  const timer = setInterval(() => {
    const elapsed = Math.round((Date.now() - started) / 1000);
    context.progress(`${url}: ${elapsed} of ${seconds} s`);
  }, 5_000);
  return () => clearInterval(timer);
}
