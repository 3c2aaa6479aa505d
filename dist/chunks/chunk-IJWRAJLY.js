import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/foreign-text.ts
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var CONTROL = new RegExp("(?![\\n\\t])(?:\\p{Cc}\\[(?:[012]|3[123])m|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])", "gu");
var LONGEST = 120;
function clean(text) {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutUnseen(text);
  return plain.replaceAll("##[", "#\uFFFD[");
}
function withoutUnseen(text) {
  return text.normalize("NFC").replace(UNSEEN, "\uFFFD").replace(new RegExp("\\p{Zs}", "gu"), " ");
}
function capMiddle(text, most = LONGEST) {
  if (text.length <= most) return text;
  const start = Array.from(text.slice(0, 2 * most));
  const end = Array.from(text.slice(-2 * most));
  if (text.length <= 2 * most && start.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${start.slice(0, head).join("")}\u2026${end.slice(end.length - (most - 1 - head)).join("")}`;
}
function lineOfLog(line) {
  return line.replace(/^(\s*):(?=:)/, "$1\uFFFD").replaceAll("##[", "#\uFFFD[");
}
function inertLines(text, colours = false) {
  const plain = text.replaceAll("\r\n", "\n").replace(CONTROL, (found) => {
    if (colours && found.startsWith("\x1B[")) return found;
    return `\uFFFD${found.length > 2 ? found.slice(1) : ""}`;
  });
  return plain.split("\n").map(lineOfLog).join("\n");
}
function inertJson(json) {
  return json.replace(UNSEEN, (char) => char === "\n" ? char : escaped(char)).replaceAll("##[", "#\\u0023[");
}
function escaped(char) {
  const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

// src/errors.ts
var LONGEST_LINE = 2e3;
var UserError = class extends Error {
  name = "UserError";
  /** @param message several where several things are to be mended, each a line */
  constructor(message) {
    const lines = typeof message === "string" ? [message] : message;
    super(lines.map((line) => capMiddle(clean(line), LONGEST_LINE)).join("\n"));
  }
};
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
function faultOf(thrown) {
  if (thrown instanceof UserError) return thrown.message;
  if (!(thrown instanceof Error)) return void 0;
  if ("syscall" in thrown && typeof thrown.syscall === "string") {
    return new UserError(thrown.message).message;
  }
  const isTooLarge = /^(?:Invalid (?:string|array|typed array) length|Array buffer allocation)/;
  if (thrown instanceof RangeError && isTooLarge.test(thrown.message)) {
    return "there is not enough memory for all of this: give fewer or smaller profiles";
  }
  return void 0;
}

// src/outlet.ts
var CLEAR_LINE = "\r\x1B[K";
function outletTo(stream, name) {
  stream.on?.("error", () => {
  });
  let unfinished = false;
  const finish = () => {
    const start = unfinished ? CLEAR_LINE : "";
    unfinished = false;
    return start;
  };
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    lines: (text) => void stream.write(`${finish()}${inertLines(text)}
`),
    status: (text) => {
      stream.write(finish() + clean(text).slice(0, (stream.columns ?? 80) - 1));
      unfinished = true;
    },
    group: (title) => void stream.write(`::group::${clean(title)}
`),
    endGroup: () => void stream.write("::endgroup::\n"),
    report: (text, colours = false) => {
      const whole = inertLines(text.endsWith("\n") ? text : `${text}
`, colours);
      return new Promise((done, fail) => {
        stream.write(whole, (error) => {
          if (!error || "code" in error && error.code === "EPIPE") done();
          else fail(new UserError(`${name} cannot be written to: ${messageOf(error)}`));
        });
      });
    }
  };
}
var STDOUT = outletTo(process.stdout, "standard output");
var STDERR = outletTo(process.stderr, "standard error");

export {
  __require,
  __commonJS,
  __toESM,
  clean,
  capMiddle,
  lineOfLog,
  inertLines,
  inertJson,
  UserError,
  messageOf,
  faultOf,
  STDOUT,
  STDERR
};
