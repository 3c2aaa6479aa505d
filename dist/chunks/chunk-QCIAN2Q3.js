import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  fetchPath
} from "./chunk-K3B74HVI.js";
import {
  inflate,
  isGzip,
  saidSize
} from "./chunk-CZCZM36D.js";
import {
  MAX_SIDE
} from "./chunk-HXA7FIW7.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";

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
  const fetch = Object.hasOwn(schemes, scheme) ? schemes[scheme] : void 0;
  if (!fetch) {
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
  return fetch(spec, context);
}

// src/source/gunzip.ts
import { gunzipSync } from "node:zlib";
var MOST_PACKED = 1032;
function gunzip(bytes, name, most) {
  const said = saidSize(bytes);
  if (!isGzip(bytes) || said > most || said > MOST_PACKED * bytes.length) {
    return inflate(bytes, name, most);
  }
  const size = { maxOutputLength: Math.max(1, said), chunkSize: Math.max(64, said + 1) };
  try {
    const { buffer, engine } = gunzipSync(bytes, { ...size, info: true });
    if (engine.bytesWritten === bytes.length && buffer.length === said) {
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
    }
  } catch {
  }
  return inflate(bytes, name, most);
}

export {
  fetchSources,
  gunzip
};
