import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MissingBase,
  isSpoilt,
  readRegularFile,
  whyNot
} from "./chunk-AS7NFZTO.js";
import {
  MAX_FILE,
  MAX_SIDE
} from "./chunk-HXA7FIW7.js";
import {
  UserError,
  messageOf
} from "./chunk-PVJAAF26.js";

// src/source/walk.ts
import { opendirSync } from "node:fs";
import { join } from "node:path";
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
    if (whyNot(folder, error).fault === "missing") return;
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  }
}

// src/source/paths.ts
import { statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
var WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt|log|json)$/;
var PRINTED = /\.(?:out|txt|log|json)$/;
var MOST_TEXTS = 10;
function isWanted(path) {
  return WANTED.test(path);
}
async function fetchPath(spec, context) {
  const path = resolve(context.cwd, spec);
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
    return whyNot(path, error);
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
  const { filesMatching } = await import("./glob-374WVK42.js");
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

export {
  walk,
  isWanted,
  fetchPath,
  look,
  filesBelow,
  toSlashes
};
