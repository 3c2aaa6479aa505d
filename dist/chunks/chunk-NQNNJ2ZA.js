import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  endedText
} from "./chunk-336V3NRF.js";
import {
  GatheredBytes,
  MAX_FILE,
  MAX_SIDE,
  isGzip,
  notWhole,
  saidSize,
  tooLarge
} from "./chunk-DL6E4CNP.js";
import {
  UserError,
  clean,
  inertLines,
  messageOf
} from "./chunk-GTTTB5B5.js";

// src/commands/output.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReport(text, file) {
  if (file === void 0) return STDOUT.report(text, wantsColor(file));
  await write(inertLines(endedText(text)), file, "report");
}
async function writeProfile(profile, file) {
  const { encodeProfile } = await import("./encode-UR6WLIU6.js");
  await write(encodeProfile(profile), file, "profile");
}
async function write(content, file, what) {
  await writeFile(resolve(file), content).catch((error) => {
    throw new UserError(`${file}: the ${what} cannot be written: ${whyNot(error)}`);
  });
}
function whyNot(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "EISDIR") return "it is a folder: name a file in it";
  if (code === "ENOENT") return "there is no such folder: make it, or name another file";
  return messageOf(error);
}
function wantsColor(file) {
  if (file !== void 0 || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return STDOUT.isTerminal;
}
function terminalWidth(file) {
  return file === void 0 ? STDOUT.columns : void 0;
}
function commandContext() {
  return {
    cwd: process.cwd(),
    progress: (line) => STDERR.lines(clean(line))
  };
}

// src/source/walk.ts
import { opendirSync } from "node:fs";
import { join } from "node:path";

// src/read-file.ts
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync
} from "node:fs";
function readRegularFile(path, most) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    const kind = kindOf(stats);
    if (kind !== "a file") {
      return irregular(`is ${kind}, and only regular files are read`);
    }
    if (stats.size > most) return unreadable(`has ${stats.size} bytes, too many (at most ${most})`);
    return { bytes: readWhole(file, stats.size) };
  } catch (error) {
    return whyNot2(path, error);
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function whyNot2(path, error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code !== "ENOENT" && code !== "ENOTDIR") {
    return unreadable(`cannot be read: ${messageOf(error)}`);
  }
  if (isLink(path)) return irregular("is a link that leads nowhere");
  if (isSpoilt(path)) return irregular("has a name that is not UTF-8: rename it");
  return { bytes: void 0, why: "no such file", fault: "missing" };
}
function irregular(why) {
  return { bytes: void 0, why, fault: "irregular" };
}
function unreadable(why) {
  return { bytes: void 0, why, fault: "unreadable" };
}
function kindOf(stats) {
  if (stats.isFile()) return "a file";
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}
function readWhole(file, size) {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const read2 = readSync(file, bytes, at, size - at, null);
    if (read2 === 0) return bytes.subarray(0, at);
    at += read2;
  }
  return bytes;
}
function isSpoilt(path) {
  return path.includes("\uFFFD") && !existsSync(path);
}
function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

// src/source/walk.ts
var MAX_FILES = 1e4;
var MAX_LOOKED_AT = 5e5;
function walk(top, { wants, enters }) {
  const found = [];
  const folders = [top];
  let looked = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (++looked > MAX_LOOKED_AT) {
        throw new UserError(`${top}: more than ${MAX_LOOKED_AT} files: name a smaller folder`);
      }
      if (entry.isDirectory()) {
        if (enters(path)) (isSpoilt(path) ? found : folders).push(path);
      } else if (wants(path) && found.push(path) > MAX_FILES) {
        throw new UserError(
          `${top}: more than ${MAX_FILES} files: name a smaller folder or a narrower glob`
        );
      }
    }
  }
  return found.sort();
}
function* entriesOf(folder) {
  try {
    const listing = opendirSync(folder, { bufferSize: 256 });
    try {
      for (let entry = listing.readSync(); entry; entry = listing.readSync()) yield entry;
    } finally {
      listing.closeSync();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (whyNot2(folder, error).fault === "missing") return;
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  }
}

// src/source/paths.ts
import { statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve as resolve2, sep } from "node:path";

// src/source/missing-base.ts
var MissingBase = class extends UserError {
};

// src/source/paths.ts
var WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt|log|json)$/;
var PRINTED = /\.(?:out|txt|log|json)$/;
var MOST_TEXTS = 10;
function isWanted(path) {
  return WANTED.test(path);
}
async function fetchPath(spec, context) {
  const path = resolve2(context.cwd, spec);
  const found = look(path);
  if (found === "folder") return readFolder(spec, path, context);
  if (found === "file") return [readNamed(path, context), ...outputsBeside([path], context)];
  if (/[*?[{]/.test(spec)) return readGlob(spec, context);
  if (found.fault === "missing") {
    throw missing(context, `${spec}: no such file or folder (looked in ${context.cwd})`);
  }
  throw new UserError(`${spec}: ${found.why}`);
}
function look(path) {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return whyNot2(path, error);
  }
}
function filesBelow(path) {
  return walk(path, { wants: (file) => isWanted(toSlashes(file)), enters: () => true });
}
function readFolder(spec, path, context) {
  const files = filesBelow(path);
  if (files.length === 0) {
    throw missing(
      context,
      `${spec}: the folder holds neither profiles (*.pb.gz, *.pb, *.pprof, *.prof) nor outputs (*.txt, *.out, *.log, *.json): write some with go test -bench . -benchmem | tee bench.txt`
    );
  }
  return readFound(files, context);
}
async function readGlob(spec, context) {
  const { filesMatching } = await import("./glob-SVU2QY6W.js");
  const files = filesMatching(spec, context.cwd);
  if (files.length === 0) {
    throw missing(context, `${spec}: the glob matches no file (looked in ${context.cwd})`);
  }
  return [...readFound(files, context), ...outputsBeside(files, context)];
}
function outputsBeside(files, context) {
  if (context.profilesOnly) return [];
  const given = new Set(files);
  const folders = new Set(files.map((file) => dirname(file)));
  const outputs = /* @__PURE__ */ new Set([
    ...files.flatMap((file) => {
      const stem = file.replace(/(?:\.pb)?\.[A-Za-z]+$/, "");
      return [`${stem}.txt`, `${stem}.json`, `${stem}.log`];
    }),
    ...[...folders].flatMap((folder) => textsBesideLone(folder, given))
  ]);
  return [...outputs].flatMap((path) => {
    const output = given.has(path) ? void 0 : read(path, context);
    return output?.bytes ? [{ ...output, explicit: false, beside: true }] : [];
  });
}
function textsBesideLone(folder, given) {
  try {
    const search = { wants: (file) => isWanted(toSlashes(file)), enters: () => false };
    const inside = walk(folder, search);
    const rest = inside.filter((file) => !given.has(file));
    const lone = rest.length === inside.length - 1 && rest.length <= MOST_TEXTS;
    return lone && rest.every((file) => PRINTED.test(file)) ? rest : [];
  } catch {
    return [];
  }
}
function missing({ side }, message) {
  return side === "base" ? new MissingBase(message) : new UserError(message);
}
function readNamed(path, context) {
  const { name, ...file } = read(path, context);
  if (file.bytes) return { name, bytes: file.bytes, explicit: true };
  throw new UserError(`${name}: ${file.why}`);
}
function readFound(paths, context) {
  let size = 0;
  return paths.map((path) => {
    const { name, ...file } = read(path, context);
    if (!file.bytes) {
      if (file.fault !== "irregular") throw new UserError(`${name}: ${file.why}`);
      context.progress(`${name}: left out: ${file.why}`);
      return { name, bytes: new Uint8Array(), explicit: false, unread: file.why };
    }
    size += file.bytes.length;
    if (size > MAX_SIDE) {
      throw new UserError(`${name}: with the files before it, more than ${MAX_SIDE} bytes`);
    }
    return { name, bytes: file.bytes, explicit: false };
  });
}
function read(path, context) {
  const near = relative(context.cwd, path);
  const name = near.startsWith("..") || isAbsolute(near) ? path : near;
  return { name: toSlashes(name), ...readRegularFile(path, MAX_FILE) };
}
function toSlashes(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

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

// src/optimise-later.ts
import { setFlagsFromString } from "node:v8";
var CALLS = {
  "invocation-count-for-maglev": 400,
  "invocation-count-for-maglev-osr": 100,
  "invocation-count-for-turbofan": 3e3,
  "invocation-count-for-osr": 500
};
var TIMES = 8;
function optimiseLater() {
  if (!process.versions.v8.startsWith("13.")) return;
  for (const [option, calls] of Object.entries(CALLS)) {
    setFlagsFromString(`--${option}=${TIMES * calls}`);
  }
}

// src/source/fetch-sources.ts
async function fetchSources(specs, context, schemes = {}) {
  const files = /* @__PURE__ */ new Map();
  let size = 0;
  for (const spec of specs) {
    for (const file of await fetchOne(spec.trim(), context, schemes)) {
      if (files.has(file.name)) continue;
      files.set(file.name, file);
      size += file.bytes.length;
    }
    if (size > MAX_SIDE) {
      throw new UserError(
        `${spec}: with the sources before it, more than ${MAX_SIDE} bytes: name fewer profiles`
      );
    }
  }
  return [...files.values()];
}
function schemeOf(spec) {
  const [, scheme, ofUrl] = /^(?:([a-z][a-z0-9+.-]+):|([A-Z][A-Za-z]+):\/\/)/.exec(spec) ?? [];
  return ofUrl?.toLowerCase() ?? scheme;
}
async function fetchOne(spec, context, schemes) {
  if (spec === "")
    throw new UserError("an empty source was given: name a file, folder, glob or URL");
  const scheme = schemeOf(spec);
  if (scheme === void 0) return fetchPath(spec, context);
  const fetch2 = Object.hasOwn(schemes, scheme) ? schemes[scheme] : void 0;
  if (!fetch2) {
    if (scheme === "collect") {
      throw new UserError(
        `${spec}: only the action's base takes this source: give neither --base nor --head, and both sides are measured here`
      );
    }
    const known = Object.keys(schemes).map((name) => `${name}:`);
    throw new UserError(
      `${spec}: the source "${scheme}:" is not known here: use a path${known.length > 0 ? ` or ${known.join(", ")}` : ""}`
    );
  }
  return fetch2(spec, context);
}

// src/source/gunzip.ts
import { gunzipSync } from "node:zlib";
var MOST_PACKED = 1032;
function gunzip(bytes, name, most) {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const isLikely = said <= most && said <= MOST_PACKED * bytes.length;
  const chunkSize = Math.max(64, isLikely ? said + 1 : 0, bytes.length);
  const unpacked = unpack(bytes, name, { most, chunkSize });
  const { buffer, engine } = unpacked;
  const rest = bytes.length - engine.bytesWritten;
  if (rest > 0) throw notWhole(name, `${rest} bytes follow its end`);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
function unpack(bytes, name, { most, chunkSize }) {
  try {
    const options = { maxOutputLength: most, chunkSize, info: true };
    return gunzipSync(bytes, options);
  } catch (error) {
    const { code, message } = error;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, most);
    throw notWhole(name, code === "Z_BUF_ERROR" ? "" : message);
  }
}

export {
  writeReport,
  writeProfile,
  wantsColor,
  terminalWidth,
  commandContext,
  optimiseLater,
  readRegularFile,
  MissingBase,
  walk,
  isWanted,
  look,
  filesBelow,
  toSlashes,
  fetchSources,
  gunzip,
  urlSchemes
};
