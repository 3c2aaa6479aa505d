import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

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
function faultOrDefect(thrown) {
  const stack = thrown instanceof Error ? thrown.stack ?? thrown.message : messageOf(thrown);
  return faultOf(thrown) ?? `this is a defect of heapgate's, please report it: ${stack}`;
}

// src/version.ts
var VERSION = true ? "0.1.0" : "unbuilt";

// src/profile/metric.ts
var METRICS = ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"];
var METRIC = {
  alloc_objects: {
    unit: "count",
    kind: "alloc",
    companion: "alloc_space",
    verb: "allocates",
    printed: "allocs/op",
    alias: void 0
  },
  alloc_space: {
    unit: "bytes",
    kind: "alloc",
    companion: "alloc_objects",
    verb: "allocates",
    printed: "B/op",
    alias: void 0
  },
  inuse_objects: {
    unit: "count",
    kind: "inuse",
    companion: "inuse_space",
    verb: "holds",
    printed: void 0,
    alias: "objects"
  },
  inuse_space: {
    unit: "bytes",
    kind: "inuse",
    companion: "inuse_objects",
    verb: "holds",
    printed: void 0,
    alias: "space"
  }
};
function unitOf(metric) {
  return METRIC[metric].unit;
}

// src/profile/symbol.ts
var COMPILER_MADE = /^(?:type:\.|type\.\.|go:|go\.(?:interface|struct) \{)/;
var CLOSURE = /^(?:func\d+|\d+|gowrap\d+|deferwrap\d+)$/;
var parsed = /* @__PURE__ */ new Map();
var MOST_PARSED = 1e5;
function parseSymbol(name, known = () => false) {
  const seen = parsed.get(name);
  if (seen) return seen;
  const symbol = takeApart(name, known);
  if (!symbol.sure) return symbol;
  if (parsed.size === MOST_PARSED) parsed.clear();
  parsed.set(name, symbol);
  return symbol;
}
function takeApart(name, known) {
  const whole = name.replace(/\.abi(?:0|internal)$/, "").replace(/·dwrap·\d+$/, "");
  if (COMPILER_MADE.test(whole)) return withoutPackage(whole);
  const erased = eraseTypeArguments(whole);
  const dot = erased.indexOf(".", erased.lastIndexOf("/") + 1);
  if (dot < 0) return withoutPackage(erased.replace(/^(_cgoexp_)[0-9a-f]+_/, "$1"));
  const prefix = erased.slice(0, dot + 1);
  const parts2 = split(erased.slice(dot + 1), prefix, known);
  const { receiver, func } = parts2;
  const local = receiver === "" ? func : `${receiver.startsWith("*") ? `(${receiver})` : receiver}.${func}`;
  const importPath = importPathOf(erased.slice(0, dot));
  return { ...parts2, importPath, local, prefix, owner: prefix + local };
}
function withoutPackage(name) {
  return {
    ...parts("", name, [], { literal: false, sure: true }),
    importPath: "",
    local: name,
    prefix: "",
    owner: name
  };
}
function importPathOf(escaped2) {
  const path = escaped2.replace(/(?:%[0-9a-f]{2})+/g, (hex) => {
    const bytes = hex.slice(1).split("%");
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
  const vendor = path.lastIndexOf("/vendor/");
  if (vendor >= 0) return path.slice(vendor + "/vendor/".length);
  return path.startsWith("vendor/") ? path.slice("vendor/".length) : path;
}
function eraseTypeArguments(name) {
  if (!name.includes("[")) return name;
  let result = "";
  let depth = 0;
  for (let i = 0; i < name.length; i++) {
    const char = name[i];
    if (depth > 0 && (char === '"' || char === "`")) {
      i = endOfQuote(name, i);
    } else if (char === "[") {
      if (depth++ === 0) result += "[...]";
    } else if (char === "]") {
      depth--;
      if (depth < 0) return name;
    } else if (depth === 0) result += char;
  }
  return depth === 0 ? result : name;
}
function endOfQuote(name, start) {
  const quote = name[start];
  let at = start + 1;
  while (at < name.length && name[at] !== quote) at += quote === '"' && name[at] === "\\" ? 2 : 1;
  return at;
}
function split(text, prefix, known) {
  const all = elementsOf(text);
  const elements = all.map(({ name }) => name);
  const literal = all.some(({ name, range }) => range || CLOSURE.test(name));
  const sure = { literal, sure: true };
  const [first = text, second] = elements;
  if (first.startsWith("(")) {
    return parts(first.slice(1, -1), second ?? "", elements.slice(2), sure);
  }
  if (first === "glob" && second === "") return parts("", "init", elements.slice(2), sure);
  if (first === "init") {
    return /^\d+$/.test(second ?? "") ? parts("", `init.${second}`, elements.slice(2), sure) : parts("", "init", elements.slice(1), sure);
  }
  if (first === "map" && second === "init" && elements.length === 3) {
    return parts("", elements.join("."), [], { literal: false, sure: true });
  }
  if (second === void 0 || CLOSURE.test(second)) {
    return parts("", first, elements.slice(1), sure);
  }
  if (!literal) return parts(first, elements.slice(1).join("."), [], sure);
  const isFunction = first === second || second.startsWith("(") || known(prefix + first);
  return isFunction ? parts("", first, elements.slice(1), { literal, sure: false }) : parts(first, second, elements.slice(2), { literal, sure: false });
}
function parts(receiver, func, tail, rest) {
  const isClosure = (element) => CLOSURE.test(element);
  const end = tail.findLastIndex((element) => !isClosure(element)) + 1;
  const start = tail.slice(0, end).findLastIndex(isClosure) + 1;
  const closureDepth = tail.filter(isClosure).length;
  return { receiver, func, closureDepth, inlined: tail.slice(start, end), ...rest };
}
function elementsOf(text) {
  const elements = [];
  const lastClose = text.lastIndexOf(").");
  for (let at = 0; at <= text.length; ) {
    const close = text[at] === "(" && at < lastClose ? text.indexOf(").", at) : -1;
    const end = close < 0 ? endOfElement(text, at) : close + 1;
    elements.push(withoutMarks(text.slice(at, end)));
    at = end + 1;
  }
  return elements;
}
function endOfElement(text, from) {
  let end = text.indexOf(".", from);
  while (end > from && text.startsWith("[...]", end - 1)) end = text.indexOf(".", end + 3);
  return end < 0 ? text.length : end;
}
function withoutMarks(element) {
  let end = element.length;
  let range = false;
  for (let mark = element.lastIndexOf("-"); mark >= 0; mark = element.lastIndexOf("-", mark - 1)) {
    const found = element.slice(mark, end);
    if (!/^-(?:range\d+|fm)$/.test(found)) break;
    range ||= found !== "-fm";
    end = mark;
    if (mark === 0) break;
  }
  return { name: element.slice(0, end), range };
}

export {
  clean,
  capMiddle,
  lineOfLog,
  inertLines,
  inertJson,
  UserError,
  messageOf,
  faultOf,
  faultOrDefect,
  METRICS,
  METRIC,
  unitOf,
  parseSymbol,
  eraseTypeArguments,
  VERSION
};
