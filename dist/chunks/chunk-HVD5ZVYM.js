import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBelow,
  look,
  toSlashes,
  walk
} from "./chunk-NQNNJ2ZA.js";
import {
  Minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  UserError
} from "./chunk-GTTTB5B5.js";

// src/source/glob.ts
import { resolve, sep } from "node:path";
var LONGEST_GLOB = 4096;
function filesBehind(spec, cwd) {
  const path = resolve(cwd, spec);
  const found = look(path);
  if (found === "file") return [path];
  return found === "folder" ? filesBelow(path) : filesMatching(spec, cwd);
}
function filesMatching(spec, cwd) {
  if (spec.length > LONGEST_GLOB) {
    throw new UserError(`a glob has at most ${LONGEST_GLOB} characters, not ${spec.length}`);
  }
  const pattern = resolve(cwd, spec);
  const glob = new Minimatch(toSlashes(pattern), { nonegate: true, nocomment: true });
  const start = fixedPart(pattern);
  const found = look(start);
  const isThere = found === "folder" || found === "file" || found.fault !== "missing";
  if (!isThere) return [];
  return walk(start, {
    wants: (file) => glob.match(toSlashes(file)),
    enters: (folder) => glob.match(toSlashes(folder), true)
  });
}
function fixedPart(path) {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, wild).join(sep) || sep;
}

export {
  filesBehind,
  filesMatching
};
