import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/lazy.ts
init_define_HEAPGATE_PAGE();
function lazy(make) {
  let known;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

// src/compare/heap-diff.ts
init_define_HEAPGATE_PAGE();
var ATTRIBUTES = ["flat", "cum", "owned"];

// src/compare/range.ts
init_define_HEAPGATE_PAGE();
function rangeOf(values) {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

// src/profile/toolchain.ts
init_define_HEAPGATE_PAGE();
var ROOT = /^(.{1,4096})[/\\]src[/\\]runtime[/\\]/;
var NUMBER = String.raw`1\.\d{1,4}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?`;
var NAMED = new RegExp(`(?:^|[-@])go[-@]?(${NUMBER})(?:[-.+][a-zA-Z].*)?$`);
var BARE = new RegExp(`^v?(${NUMBER})$`);
var MAIN_CALL = "the call of main.main";
function goVersionOf({ functions: { name, file, length } }) {
  for (let i = 0; i < length; i++) {
    if (!name[i].startsWith("runtime.")) continue;
    const root = ROOT.exec(file[i])?.[1];
    if (root === void 0) continue;
    for (const element of root.split(/[/\\]/).reverse()) {
      const version = (NAMED.exec(element) ?? BARE.exec(element))?.[1];
      if (version !== void 0) return `go${version}`;
    }
  }
  return "";
}
function standardLines({ functions, locations, samples }) {
  const lines = /* @__PURE__ */ new Map();
  const { name, startLine, length } = functions;
  const twice = /* @__PURE__ */ new Set();
  for (let i = 0; i < length; i++) {
    const [own, line] = [name[i], startLine[i]];
    if (line <= 0 || !/^(?:runtime|testing)\./.test(own)) continue;
    if (lines.has(own) && lines.get(own) !== line) twice.add(own);
    lines.set(own, line);
  }
  for (const own of twice) lines.delete(own);
  const main = name.indexOf("main.main");
  const caller = name.indexOf("runtime.main");
  if (main < 0 || caller < 0) return lines;
  const { lineStart, lineFunction, lineNumber } = locations;
  for (let at = 1; at < samples.stack.length; at++) {
    const [callee, line] = [
      lineStart[samples.stack[at - 1] + 1] - 1,
      lineStart[samples.stack[at]]
    ];
    if (lineFunction[callee] !== main || lineFunction[line] !== caller) continue;
    lines.set(MAIN_CALL, lineNumber[line]);
    break;
  }
  return lines;
}

export {
  ATTRIBUTES,
  rangeOf,
  lazy,
  goVersionOf,
  standardLines
};
