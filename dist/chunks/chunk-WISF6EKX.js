import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError
} from "./chunk-PVJAAF26.js";

// src/profile/manifest.ts
var SET_SCHEMA = "heapgate/set/v2";
var OldSet = class extends UserError {
};
var MANIFEST_FILE = "heapgate-set.json";
var EXITS = [
  "ok",
  "no-benchmarks",
  "skipped",
  "not-reached",
  "wants-newer-go",
  "build-failed",
  "failed",
  "timeout"
];
function isFailure({ exit }) {
  return !["ok", "no-benchmarks", "skipped", "not-reached"].includes(exit);
}
var RESULT_EXITS = [
  "ok",
  "screened",
  "skipped",
  "failed",
  "too-slow",
  "not-reached"
];
function processesOf(entry) {
  const all = [...entry.screens, ...entry.results.flatMap(({ measurements }) => measurements)];
  return [...entry.start ? [entry.start] : [], ...all.flatMap(({ low, high }) => [low, high])];
}

// src/profile/go-messages.ts
function oneLine(text, limit = 300) {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return plain.length > limit ? `${plain.slice(0, limit - 1)}\u2026` : plain;
}
function firstTelling(log) {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const at = Math.max(
    0,
    lines.findIndex((line) => !line.startsWith("go: downloading"))
  );
  const told = lines[at] ?? "go failed and said nothing";
  const goesOn = told.trimEnd().endsWith(":") ? (lines[at + 1] ?? "").trim() : "";
  return oneLine(goesOn === "" ? told : `${told.trimEnd()} ${goesOn}`);
}
function exitOfBuild(message) {
  return /requires go ?>= ?\d|^go: download go\d|module requires Go \d|invalid go version/i.test(
    message
  ) ? "wants-newer-go" : "build-failed";
}
function whySkipped(stdout, stderr) {
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => /^\s*--- SKIP: Benchmark/.test(line));
  if (at >= 0) {
    const name = /--- SKIP: (\S+)/.exec(lines[at])[1];
    const words = [lines[at - 1], lines[at + 1]].find((line) => WORDS.test(line ?? ""));
    return oneLine(words === void 0 ? name : `${name}: ${words.trim()}`);
  }
  if (lines.includes("PASS")) return "";
  const last = `${stdout}
${stderr}`.trim().split("\n").at(-1) ?? "";
  return oneLine(`TestMain ended before any benchmark${last === "" ? "" : `: ${last}`}`);
}
function whyFailed(stdout, stderr, code) {
  const at = benchmarkAt(stdout, stderr);
  const prefix = at === "" ? "" : `${at}: `;
  const found = LOUD.exec(stderr) ?? LOUD.exec(stdout);
  if (found) return oneLine(prefix + found[0].replace(/\s+/g, " "));
  const failed = whatFailed(stdout.split("\n"));
  if (failed !== void 0) return oneLine(failed);
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const ended = code === null ? "ended by a signal" : `exit code ${code}`;
  return oneLine(`${prefix}${ended}${last === "" ? "" : `: ${last}`}`);
}
var LOUD = /^(?:panic: ?|fatal error: |runtime: out of memory)(?:\s+(?!\s|goroutine ))?.*$/m;
var FAILED = /(?:^ *|\t)--- FAIL: (\S+)/;
function whatFailed(lines) {
  const at = lines.findIndex(
    (line, i) => FAILED.test(line) && !/^ *--- FAIL: /.test(lines[i + 1] ?? "")
  );
  if (at < 0) return void 0;
  const name = FAILED.exec(lines[at])[1];
  const above = lines.slice(0, at).findLast((line) => !FAILED.test(line)) ?? "";
  const below = lines[at + 1] ?? "";
  const words = /^\s+\S/.test(below) ? below : WORDS.test(above) ? above : "";
  return words === "" ? name : `${name}: ${words.trim()}`;
}
var WORDS = /^\s+\S+\.go:\d+: /;
function benchmarkAt(stdout, stderr) {
  const begun = [...stdout.matchAll(/^(Benchmark\S*)([ \t].*)?$/gm)].at(-1);
  if (begun && (begun[2] ?? "").trim() === "") return begun[1];
  for (const [name] of stderr.matchAll(/^[^\s(]+(?=\()/gm)) {
    const benchmark = /\.(Benchmark\w*)(?:\.|$)/.exec(name)?.[1];
    if (benchmark !== void 0) return benchmark;
  }
  return "";
}

// src/profile/package-failures.ts
var ENDED = /^(?:ok {2}|\? {3})\t/;
var FAILED2 = /^FAIL\t(\S+)(?:\t[0-9.]+s| \[((?:build|setup) failed)\])$/;
var BUILDING = /^# \[?([^\s[\]]+)\]?(?: \[|$)/;
var USUAL = /^(?:(?:goos|goarch|pkg|cpu): |Benchmark|PASS$|FAIL(?:\t|$)|=== |--- |exit status )/;
var RESULT = /^\S.*\sns\/op(?:\s|$)/;
var LOUD2 = /^(?:Benchmark\S*\s+)?(?:panic: |fatal error: )/;
var MOST_WORDS = 50;
function packageFailures(lines) {
  const found = /* @__PURE__ */ new Map();
  const builds = /* @__PURE__ */ new Map();
  let building;
  let printed = new Printed();
  for (const line of lines) {
    const [, path = "", unbuilt] = FAILED2.exec(line) ?? [];
    const built = BUILDING.exec(line)?.[1];
    if (path !== "") {
      const failure = unbuilt ? { package: path, code: "build-failed", message: whyUnbuilt(path, builds) } : { package: path, code: "failed", message: printed.why() };
      if (!found.has(path)) found.set(path, failure);
    }
    if (path !== "" || ENDED.test(line)) printed = new Printed();
    else printed.read(line);
    if (built !== void 0) {
      building = builds.get(built) ?? [];
      builds.set(built, building);
    } else if (USUAL.test(line) || ENDED.test(line)) building = void 0;
    else if (building && building.length < MOST_WORDS) building.push(line);
  }
  const { package: last } = printed;
  if (printed.isFailed && !found.has(last)) {
    found.set(last, { package: last, code: "failed", message: printed.why() });
  }
  return [...found.values()];
}
function whyUnbuilt(path, builds) {
  const [words = []] = [builds.get(path), ...builds.values()].filter((one) => one?.length);
  return words.length === 0 ? "" : firstTelling(words.join("\n"));
}
var Printed = class {
  #lines = [];
  package = "";
  #isLoud = false;
  #isFailed = false;
  read(line) {
    this.#lines.push(line);
    if (line.startsWith("pkg: ")) this.package = line.slice("pkg: ".length).trim();
    if (RESULT.test(line) || line === "PASS") this.#isLoud = false;
    else if (LOUD2.test(line)) this.#isLoud = true;
    if (/(?:^|\t)--- FAIL: /.test(line) || line === "FAIL" && this.#lines.length > 1) {
      this.#isFailed = true;
    }
  }
  /** Whether it failed although nothing else says so: its last lines may be lost, or be no one's. */
  get isFailed() {
    return this.#isFailed || this.#isLoud;
  }
  why() {
    const text = this.#lines.join("\n").replace(/^(Benchmark\S*[ \t]+)(?=panic: |fatal error: )/gm, "$1\n");
    const words = text.split("\n").filter((line) => line !== "" && !USUAL.test(line));
    const status = /^exit status (\d+)$/m.exec(text)?.[1];
    if (status === void 0 && words.length === 0 && !text.includes("--- FAIL: ")) return "";
    return whyFailed(text, words.join("\n"), Number(status ?? 1));
  }
};

// src/profile/test-events.ts
function withoutEvents(text) {
  if (!/^\s*\{"/.test(text) || eventOf(text.slice(0, text.indexOf("\n"))) === void 0)
    return text;
  const built = [];
  const printed = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  for (const line of linesOf(text)) {
    const { Action, Package, Output, Test } = eventOf(line) ?? {};
    const name = typeof Package === "string" ? Package : "";
    if (Action === "fail" && Test === void 0) failed.add(name);
    if (typeof Output !== "string") continue;
    if (Action === "build-output") built.push(Output);
    if (Action !== "output") continue;
    const parts = printed.get(name);
    if (parts) parts.push(Output);
    else printed.set(name, [Output]);
  }
  for (const name of failed) if (!printed.has(name)) printed.set(name, []);
  const packages = [...printed].map(([name, parts]) => {
    const all = withPackage(name, parts.join(""));
    const isTold = !failed.has(name) || name === "" || /^FAIL\t/m.test(all);
    return isTold ? all : `${all}
FAIL	${name}	0s`;
  });
  return [built.join(""), ...packages].join("\n");
}
function withPackage(name, text) {
  const isLost = name !== "" && /^Benchmark/m.test(text) && !/^pkg: /m.test(text);
  return isLost ? `pkg: ${name}
${text}` : text;
}
function eventOf(line) {
  try {
    const value = JSON.parse(line);
    return isEvent(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isEvent(value) {
  return typeof value === "object" && value !== null && "Action" in value;
}
function* linesOf(text) {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    yield text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end);
    at = end + 1;
  }
}

// src/profile/benchmark-output.ts
var CONFIG = /^(goos|goarch|pkg|cpu): (.*)$/;
var NAME = new RegExp("^Benchmark(?!\\p{Ll})\\S*", "u");
var UNFINISHED = /^\S+ *\t/;
var TAIL = /(?<!\d)\d+\t *[0-9.]+ ns\/op(?:\s.*)?$/;
var NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?|Inf|NaN)$/i;
var MAX_LINE = 1e4;
var MAX_RESULTS = 1e5;
function printedLines(text, procs) {
  return readDrafts(withoutEvents(text), "output").drafts.map(({ path, rest }) => {
    const { name } = procs === 1 ? { name: path } : splitSuffix(path);
    return { name, text: `${path} ${rest}` };
  });
}
function parseBenchmarkOutput(text, name, procs) {
  const plain = withoutEvents(text);
  const { drafts: all, config } = readDrafts(plain, name);
  const drafts = all.filter(({ iterations }) => iterations > 0);
  const failures = packageFailures(linesOf(plain));
  if (drafts.length === 0 && !config.has("pkg") && failures.length === 0) return void 0;
  const only = (key) => config.get(key) ?? "";
  const suffixed = procs === void 0 ? suffixIsProcs(drafts.map((draft) => draft.path)) : procs !== 1;
  return {
    name,
    goos: only("goos"),
    goarch: only("goarch"),
    pkg: only("pkg"),
    cpu: only("cpu"),
    results: drafts.map(({ package: path, path: name2, iterations, metrics }) => ({
      package: path,
      ...suffixed ? splitSuffix(name2) : { name: name2, procs: 1 },
      iterations,
      bytesPerOp: amountOf(metrics.get("B/op")),
      allocsPerOp: amountOf(metrics.get("allocs/op"))
    })),
    failures: failures.map((failure) => ({
      ...failure,
      message: suffixed ? withoutSuffix(failure.message, drafts) : failure.message
    }))
  };
}
function readDrafts(text, name) {
  const config = /* @__PURE__ */ new Map();
  const drafts = [];
  let pending = "";
  let pkg = "";
  for (const line of linesOf(text)) {
    if (line.length > MAX_LINE) continue;
    const [, key, value] = CONFIG.exec(line) ?? [];
    if (key !== void 0) config.set(key, same(config.get(key), value.trim()));
    if (key === "pkg") pkg = value.trim();
    const path = NAME.exec(line)?.[0];
    const whole = path === void 0 ? void 0 : parseResult(path, line.slice(path.length));
    if (path !== void 0 && UNFINISHED.test(line)) pending = path;
    const draft = whole ?? (pending === "" ? void 0 : parseRest(pending, line));
    if (!draft) continue;
    if (drafts.push({ ...draft, package: pkg }) > MAX_RESULTS) {
      throw new UserError(
        `${name}: has more than ${MAX_RESULTS} results: keep those of one run in it`
      );
    }
    pending = "";
  }
  return { drafts, config };
}
function same(before, now) {
  return before === void 0 || before === now ? now : "";
}
function amountOf(value) {
  return value !== void 0 && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : void 0;
}
function parseResult(path, text) {
  const [count = "", ...fields] = text.trim().split(/\s+/);
  if (!/^\d{1,15}$/.test(count) || fields.length < 2 || fields.length % 2 !== 0) return void 0;
  const metrics = /* @__PURE__ */ new Map();
  for (let i = 0; i < fields.length; i += 2) {
    if (!NUMBER.test(fields[i])) return void 0;
    metrics.set(fields[i + 1], Number(fields[i]));
  }
  return { path, iterations: Number(count), metrics, rest: [count, ...fields].join(" ") };
}
function parseRest(path, line) {
  return parseResult(path, /^ *\d+\t/.test(line) ? line : TAIL.exec(line)?.[0] ?? "");
}
function suffixIsProcs(paths) {
  const numbers = /* @__PURE__ */ new Map();
  const bare = new Set(paths);
  for (const path of paths) {
    const { name, procs } = splitSuffix(path);
    const known = numbers.get(name) ?? /* @__PURE__ */ new Set();
    numbers.set(name, known.add(procs));
    if (bare.has(name)) known.add(1);
  }
  const sets = new Set([...numbers.values()].map((all) => [...all].sort((a, b) => a - b).join()));
  return sets.size === 1 && !sets.has("1");
}
function withoutSuffix(message, drafts) {
  const [, path = "", words = ""] = /^(Benchmark\S+?)(:? .*)?$/.exec(message) ?? [];
  const { name, procs } = splitSuffix(path);
  return drafts.some((draft) => splitSuffix(draft.path).procs === procs) ? name + words : message;
}
function splitSuffix(path) {
  const [, name, procs] = /^(.+)-(\d{1,6})$/.exec(path) ?? [];
  return name === void 0 ? { name: path, procs: 1 } : { name, procs: Number(procs) };
}

export {
  SET_SCHEMA,
  OldSet,
  MANIFEST_FILE,
  EXITS,
  isFailure,
  RESULT_EXITS,
  processesOf,
  oneLine,
  firstTelling,
  exitOfBuild,
  whySkipped,
  whyFailed,
  benchmarkAt,
  withoutEvents,
  linesOf,
  printedLines,
  parseBenchmarkOutput
};
