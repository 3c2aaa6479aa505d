import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  GatheredBytes
} from "./chunk-CZCZM36D.js";
import {
  MAX_FILE
} from "./chunk-HXA7FIW7.js";
import {
  UserError,
  messageOf
} from "./chunk-PVJAAF26.js";

// src/source/url.ts
var MAX_REDIRECTS = 5;
var TIMEOUT_SECONDS = 60;
var MOST_SECONDS = 24 * 3600;
var HEADER = "HEAPGATE_HEADER";
async function fetchUrl(spec, context, header) {
  const url = parseUrl(spec);
  const seconds = secondsOf(url);
  const limit = AbortSignal.timeout((TIMEOUT_SECONDS + seconds) * 1e3);
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
function secondsOf(url) {
  const seconds = Number(url.searchParams.get("seconds")) || 0;
  if (seconds > MOST_SECONDS) {
    throw new UserError(`${url}: seconds may be at most ${MOST_SECONDS}, a day`);
  }
  return Math.max(seconds, 0);
}
function parseUrl(spec) {
  if (!URL.canParse(spec)) throw new UserError(`${spec}: is not a valid URL`);
  const url = new URL(spec);
  if (url.username || url.password) {
    throw new UserError(
      `${url.origin}: a URL may not carry a password, it would show in reports: put "Authorization: \u2026" into ${HEADER}`
    );
  }
  return url;
}
function headerFor(specs) {
  const text = process.env[HEADER];
  if (!text) return void 0;
  const urls = specs.map((spec) => spec.trim()).filter((spec) => URL.canParse(spec));
  const origins = urls.map((spec) => new URL(spec)).filter(isHttp);
  const [first, second] = new Set(origins.map(({ origin }) => origin));
  if (second !== void 0) {
    throw new UserError(
      `${HEADER} goes to one host, and the sources name ${first} and ${second}: fetch from one of them yourself, and name the file`
    );
  }
  const colon = text.indexOf(":");
  const name = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || !/^[\w-]+$/.test(name) || !/^[\t\x20-\x7e\xa0-\xff]*$/.test(value)) {
    throw new UserError(`${HEADER} must read "Name: value", in one line`);
  }
  return [name, value];
}
async function follow(first, signal, header) {
  let url = first;
  let stayed = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    stayed &&= url.origin === first.origin;
    const headers = header && stayed ? [[...header]] : [];
    const response = await fetch(url, { redirect: "manual", signal, headers });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : void 0;
    if (!next || !isHttp(next) || url.protocol === "https:" && next.protocol === "http:") {
      throw new UserError(
        `${first}: redirects to ${location.slice(0, 200)}, which is not followed`
      );
    }
    url = next;
  }
  throw new UserError(`${first}: more than ${MAX_REDIRECTS} redirects`);
}
function isHttp({ protocol }) {
  return /^https?:$/.test(protocol);
}
async function readBounded(url, response) {
  const said = Number(response.headers.get("content-length")) || 0;
  const gathered = new GatheredBytes(MAX_FILE, said);
  for await (const part of response.body ?? []) {
    if (!gathered.add(part)) throw new UserError(`${url}: answers more than ${MAX_FILE} bytes`);
  }
  return gathered.whole();
}
async function refusal(url, response) {
  const reader = response.body?.getReader();
  const first = await reader?.read().catch(() => void 0);
  await reader?.cancel().catch(() => void 0);
  const words = new TextDecoder().decode(first?.value?.subarray(0, 400)).replace(/\s+/g, " ").trim();
  const type = response.headers.get("content-type") ?? "no content type";
  return new UserError(
    `${url}: answered ${response.status} ${response.statusText} (${type}): ${words.slice(0, 120) || "nothing more"}`
  );
}
function failure(url, error, seconds) {
  if (error instanceof Error && error.name === "TimeoutError") {
    return new UserError(`${url}: no whole answer within ${TIMEOUT_SECONDS + seconds} seconds`);
  }
  const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : "";
  return new UserError(`${url}: cannot be fetched: ${messageOf(error)}${cause}`);
}
function showProgress(url, seconds, context) {
  if (seconds <= 0) return () => void 0;
  const started = Date.now();
  context.progress(`${url}: profiling for ${seconds} s`);
  const timer = setInterval(() => {
    const elapsed = Math.round((Date.now() - started) / 1e3);
    context.progress(`${url}: ${elapsed} of ${seconds} s`);
  }, 5e3);
  return () => clearInterval(timer);
}

// src/source/schemes.ts
function urlSchemes(specs) {
  const fetch2 = async (spec, context) => fetchUrl(spec, context, headerFor(specs));
  return { http: fetch2, https: fetch2 };
}

export {
  urlSchemes
};
