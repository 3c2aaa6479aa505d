import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError,
  messageOf
} from "./chunk-PVJAAF26.js";

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
    return whyNot(path, error);
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function whyNot(path, error) {
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
    const read = readSync(file, bytes, at, size - at, null);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
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

// src/source/missing-base.ts
var MissingBase = class extends UserError {
};

export {
  readRegularFile,
  whyNot,
  isSpoilt,
  MissingBase
};
