import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  joined
} from "./chunk-BLWNREHZ.js";
import {
  DEFAULT_POLICY,
  concluded,
  judgeOnce,
  loadPolicy
} from "./chunk-LTHIQTOY.js";
import {
  reproduceMeasured,
  topOf
} from "./chunk-75B5DVCP.js";
import {
  MissingBase,
  gunzip,
  readRegularFile
} from "./chunk-NQNNJ2ZA.js";
import {
  measuringWords
} from "./chunk-336V3NRF.js";
import {
  reportJson
} from "./chunk-6QIH7QBV.js";
import {
  markdown
} from "./chunk-EMZRICFV.js";
import {
  ENOUGH_REPEATS,
  VERDICTS,
  defaultPolicy,
  hasJudged,
  isAtFault,
  isOver,
  isRepeated,
  parsePolicy,
  screenedIn
} from "./chunk-M7O6HAGT.js";
import {
  minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  compareText,
  groupBy,
  resultKey,
  text
} from "./chunk-OFSJODPS.js";
import {
  MANIFEST_FILE,
  MAX_FILE,
  SET_SCHEMA,
  benchmarkAt,
  countOf,
  decodeText,
  exitOfBuild,
  fieldOf,
  firstTelling,
  flagOf,
  formatManifest,
  isFailure,
  listOf,
  maybe,
  oneLine,
  parseBenchmarkOutput,
  printedLines,
  processesOf,
  readManifest,
  readProfile,
  refuse,
  remembered,
  textOf,
  whyFailed,
  whySkipped
} from "./chunk-DL6E4CNP.js";
import {
  METRIC,
  UserError,
  clean,
  inertJson,
  messageOf
} from "./chunk-GTTTB5B5.js";

// src/collect/options.ts
import { availableParallelism } from "node:os";
var asFlag = (option) => `--${option}`;
var asInput = (option) => `input ${option}`;
var DEFAULTS = {
  spell: asFlag,
  cwd: process.cwd(),
  packages: ["./..."],
  exclude: [],
  out: void 0,
  ref: void 0,
  both: false,
  found: void 0,
  bench: ".",
  skip: "",
  pair: void 0,
  count: 1,
  cpu: 1,
  jobs: availableParallelism(),
  serial: [],
  tags: [],
  short: false,
  trimpath: true,
  generate: false,
  setup: "",
  setupTimeout: 15 * 60,
  timeout: 30,
  budget: void 0,
  isJudged: false,
  share: true,
  shard: void 0,
  weights: [],
  like: [],
  signal: void 0
};
function shardText(shard) {
  return shard ? `${shard.index}/${shard.of}` : "";
}
function parseShard(name, text2) {
  const found = /^(\d{1,4})\/(\d{1,4})$/.exec(text2.trim());
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UserError(`${name} ${text2}: write it like "2/3", from 1/3 to 3/3`);
}
function parseTimeout(name, text2) {
  const [, count, unit] = /^(\d{1,6})(s|m|h)?$/.exec(text2.trim()) ?? [];
  if (count !== void 0 && unit === void 0) {
    throw new UserError(`${name} ${text2}: write the unit, like "${count}s" or "${count}m"`);
  }
  const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit ?? "s"];
  if (seconds >= 1 && seconds <= 86400) return seconds;
  throw new UserError(`${name} ${text2}: write it like "90s" or "10m", at most 24h`);
}
function parseCount(name, text2, least = 1) {
  const value = Number(text2);
  if (/^\d{1,9}$/.test(text2.trim()) && value >= least) return value;
  throw new UserError(`${name} ${text2}: must be a whole number from ${least} up`);
}
var LONGEST_GLOB = 500;
function parseGlob(name, text2) {
  if (text2.length <= LONGEST_GLOB) return text2;
  throw new UserError(`${name} ${text2}: a glob has at most ${LONGEST_GLOB} characters`);
}
function tagFlags(tags) {
  return tags.length === 0 ? [] : [`-tags=${tags.join(",")}`];
}

// src/collect/collect.ts
import { resolve as resolve4 } from "node:path";

// src/collect/collection.ts
import { join as join17 } from "node:path";

// src/collect/bench-process.ts
import { lstatSync } from "node:fs";
import { join } from "node:path";

// src/collect/process-group.ts
import { spawn, spawnSync } from "node:child_process";

// src/collect/bounded-text.ts
function boundedText(first, last) {
  const head = [];
  const tail = [];
  let headSize = 0;
  let tailSize = 0;
  let lost = 0;
  function trim() {
    while (tail.length > 1 && tailSize - tail[0].length >= last) {
      const gone = tail.shift().length;
      tailSize -= gone;
      lost += gone;
    }
    if (tailSize > last) {
      const over = tailSize - last;
      tail[0] = tail[0].subarray(over);
      tailSize = last;
      lost += over;
    }
  }
  return {
    add(chunk) {
      const fits = chunk.subarray(0, first - headSize);
      if (fits.length > 0) head.push(fits);
      headSize += fits.length;
      if (fits.length === chunk.length) return;
      tail.push(chunk.subarray(fits.length));
      tailSize += chunk.length - fits.length;
      trim();
    },
    /** Bytes left out. */
    lost: () => lost,
    text() {
      const gap = lost > 0 ? `
[${lost} bytes left out]
` : "";
      return Buffer.concat(head).toString() + gap + Buffer.concat(tail).toString();
    }
  };
}

// src/collect/process-group.ts
var OUTPUT_LIMIT = 16 * 1024 * 1024;
var DUMP_MS = 2e3;
var PIPE_MS = 500;
async function runGroup(command, args, options) {
  const { signal } = options;
  signal.throwIfAborted();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe", ...options.third ? ["pipe"] : []],
    windowsHide: true
  });
  const stdout = boundedText(OUTPUT_LIMIT, 0);
  const stderr = boundedText(1024 * 1024, 256 * 1024);
  const third = boundedText(1024, 0);
  let how = "exited";
  child.stdout.on("data", (chunk) => {
    stdout.add(chunk);
    if (stdout.lost() === 0 || how !== "exited") return;
    how = "flooded";
    endGroup(child, "SIGKILL");
  });
  child.stderr.on("data", (chunk) => stderr.add(chunk));
  child.stdio[3]?.on("data", (chunk) => third.add(chunk));
  const stop = () => endGroup(child, "SIGKILL");
  const timers = startTimer(options.seconds, child, () => {
    how = "timed-out";
  });
  if (child.pid !== void 0) options.onStart?.(child.pid);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const code = await ending(child);
    signal.throwIfAborted();
    const seconds = (performance.now() - started) / 1e3;
    const texts = { stdout: stdout.text(), stderr: stderr.text(), third: third.text() };
    return { how, code, ...texts, seconds };
  } finally {
    timers.clear();
    signal.removeEventListener("abort", stop);
    if (child.pid !== void 0) options.onEnd?.(child.pid);
  }
}
function startTimer(seconds, child, onTimeout) {
  let timer;
  if (seconds !== void 0) {
    timer = setTimeout(() => {
      onTimeout();
      endGroup(child, "SIGQUIT");
      timer = setTimeout(() => endGroup(child, "SIGKILL"), DUMP_MS);
    }, seconds * 1e3);
  }
  return { clear: () => clearTimeout(timer) };
}
function ending(child) {
  return new Promise((resolve7, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      endGroup(child, "SIGKILL");
      const closing = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        child.stdio[3]?.destroy();
      }, PIPE_MS);
      child.once("close", () => clearTimeout(closing));
    });
    child.once("close", (code) => resolve7(code));
  });
}
function endGroup(child, signal) {
  if (child.pid === void 0) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
  }
}

// src/collect/bench-process.ts
var OutOfTime = class extends Error {
};
async function inTime(task) {
  try {
    return await task();
  } catch (thrown) {
    if (thrown instanceof OutOfTime) return void 0;
    throw thrown;
  }
}
async function runBenchmarks(bench, target, options) {
  const alone = target.serial || options.alone === true;
  const ran = await runInLane(bench, target, options, { alone });
  if (ran.exit !== "failed") return ran;
  return runInLane(bench, target, options, { alone, only: true });
}
async function runInLane(bench, target, options, beside) {
  return inLane(bench, target, beside, (limit) => runBinary(bench, target, options, limit));
}
async function inLane({ lanes, limit, options }, { group, order }, beside, task) {
  return lanes.run({ group, order, ...beside }, async () => {
    const left = (limit.until() - performance.now()) / 1e3;
    if (left <= 0) throw new OutOfTime();
    const result = await task(Math.min(options.timeout, left));
    if (left < options.timeout && performance.now() >= limit.until()) throw new OutOfTime();
    return result;
  });
}
async function runBinary({ session, options, limit: time }, { binary, cwd, profiles }, { select, iterations, flags = [], env = {}, mayFail = false }, limit) {
  const file = join(profiles, `${session.newName()}.pb.gz`);
  const skip = [options.skip, select.skip].filter((one) => one !== "").join("|");
  const args = [
    "-test.run=^$",
    `-test.bench=${select.bench}`,
    ...skip === "" ? [] : [`-test.skip=${skip}`],
    "-test.benchmem",
    `-test.benchtime=${iterations}x`,
    "-test.count=1",
    `-test.cpu=${options.cpu}`,
    "-test.memprofilerate=1",
    `-test.memprofile=${file}`,
    "-test.paniconexit0",
    ...options.short ? ["-test.short"] : [],
    ...flags
  ];
  const ended2 = await session.benchmark(binary, args, { cwd, env, seconds: limit });
  const { stdout, stderr, seconds, processorSeconds: processorSeconds2, code } = ended2;
  const lines = printedLines(stdout, options.cpu);
  const isThere2 = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const profile = isThere2 ? file : "";
  if (profile !== "" && ended2.how === "exited") time.weigh(profile);
  const ran = { profile, lines, stdout, stderr, seconds, processorSeconds: processorSeconds2 };
  if (ended2.how === "timed-out") {
    const at = benchmarkAt(stdout, stderr);
    const message = `${at === "" ? "" : `${at}: `}still running after ${Math.round(limit)} s`;
    return { ...ran, exit: "timeout", message: oneLine(message) };
  }
  if (ended2.how === "flooded") {
    const message = `printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB`;
    return { ...ran, exit: "failed", message };
  }
  if (code !== 0) refuseRegexp(options, stderr);
  const isHeard = mayFail && profile !== "" && lines.length > 0;
  if (code !== 0 && !isHeard) {
    return { ...ran, exit: "failed", message: whyFailed(stdout, stderr, code) };
  }
  if (profile === "" && lines.length > 0) {
    return { ...ran, exit: "failed", message: "wrote no heap profile" };
  }
  return { ...ran, exit: "ok", message: "" };
}
function refuseRegexp({ bench, skip, spell }, stderr) {
  const told = /^testing: invalid regexp (?:for element \d+ of|in) -test\.(bench|skip|list) .*?: (.*)$/m;
  const [, flag, why = ""] = told.exec(stderr) ?? [];
  if (flag === "skip") throw new UserError(`${spell("skip")} ${skip}: ${oneLine(why)}`);
  if (flag !== void 0 && bench !== DEFAULTS.bench) {
    throw new UserError(`${spell("bench")} ${bench}: ${oneLine(why)}`);
  }
  if (skip !== "" && /^flag provided but not defined: -test\.skip$/m.test(stderr)) {
    throw new UserError(`${spell("skip")}: Go has -skip since 1.20`);
  }
}

// src/collect/build-batch.ts
import { join as join6 } from "node:path";

// src/collect/build.ts
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { join as join2, sep } from "node:path";

// src/collect/regular-file.ts
import { statSync } from "node:fs";
function readRegular(file) {
  const read = readRegularFile(file, MAX_FILE);
  if (!read.bytes) throw new UserError(`${file}: ${read.why}`);
  return new TextDecoder().decode(read.bytes);
}
function statsOf(path) {
  try {
    return statSync(path);
  } catch {
    return void 0;
  }
}

// src/collect/build.ts
async function buildAll(builder, packages, folder) {
  const { go } = builder.side;
  const ending2 = go.os === "windows" ? ".test.exe" : ".test";
  const binaries = /* @__PURE__ */ new Map();
  for (const [index, group] of together(packages, go.version).entries()) {
    const into = join2(folder, String(index));
    mkdirSync(into, { recursive: true });
    for (const one of group) binaries.set(one.name, join2(into, binaryName(one.name) + ending2));
    if (group.length > 1) await compile(builder, group, into + sep);
  }
  const built = packages.map(async (one) => {
    const binary = binaries.get(one.name);
    return [one.name, await finish(builder, one, binary)];
  });
  return new Map(await Promise.all(built));
}
async function finish(builder, found, binary) {
  if (!statsOf(binary)?.isFile()) {
    const alone = await compile(builder, [found], binary);
    const log = (alone.stderr + alone.stdout).replaceAll(builder.side.root + sep, "");
    if (alone.code !== 0) return { ok: false, message: firstTelling(log), log };
  }
  return { ok: true, binary, buildId: await hashOf(binary) };
}
async function hashOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
function compile(builder, packages, output) {
  const flags = ["-vet=off", ...linkFlags(builder), ...buildFlags(builder)];
  const names = packages.map(({ name }) => name);
  const args = ["test", "-c", ...flags, "-o", output, ...names];
  return builder.session.tool("go", args, whereOf(builder, packages[0]));
}
function buildFlags({ side, options: { tags, trimpath } }) {
  const own = ["-buildvcs=false", ...tagFlags(tags), ...trimpath ? ["-trimpath"] : []];
  return isUsers(side, "gcflags") ? own : [...own, "-gcflags=all=-dwarf=false"];
}
function linkFlags({ side }) {
  return isUsers(side, "ldflags") ? [] : ["-ldflags=-s -w"];
}
function isUsers({ go }, flag) {
  return new RegExp(`(?:^|[\\s'"])--?${flag}=`).test(go.settings.GOFLAGS ?? "");
}
function whereOf({ side, limit }, found) {
  const left = Math.max(1e-3, (limit.until() - performance.now()) / 1e3);
  const seconds = Math.min(SECONDS, left);
  return { cwd: found.module.folder, env: { ...side.env, ...found.env }, seconds };
}
var SECONDS = 30 * 60;
function together(packages, version) {
  const groups = [];
  const takesMany = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? Infinity) >= 21;
  for (const one of packages) {
    const group = groups.find(
      (others) => takesMany && others[0].module.folder === one.module.folder && others.every(({ name }) => fileName(name) !== fileName(one.name))
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
function fileName(name) {
  return binaryName(name).toLowerCase();
}
function binaryName(name) {
  const parts = name.split("/");
  const last = parts.at(-1);
  return parts.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? parts.at(-2) : last;
}

// src/collect/discover.ts
import { join as join4, relative as relative2, sep as sep3 } from "node:path";

// src/collect/modules.ts
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join as join3, relative, resolve, sep as sep2 } from "node:path";

// src/collect/git.ts
function gitIn(session, folder) {
  const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0"];
  return async (...args) => {
    const ended2 = await session.tool("git", [...quiet, ...args], {
      cwd: folder,
      // Never waits for a password, never writes the index of the user's tree.
      env: { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }
    });
    const lines = ended2.stderr.split("\n").filter((line) => line.trim() !== "");
    const told = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "";
    const ok = ended2.how === "exited" && ended2.code === 0;
    return { ok, text: ended2.stdout.replace(/\r?\n$/, ""), error: told };
  };
}
async function findCheckout(git) {
  const root = await git("rev-parse", "--show-toplevel");
  if (!root.ok) {
    if (root.error.includes("dubious ownership")) {
      throw new UserError(`git: ${root.error}; add the folder to safe.directory`);
    }
    return void 0;
  }
  const prefix = await git("rev-parse", "--show-prefix");
  const head = await git("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  return head.ok ? { root: root.text, prefix: prefix.text, commit: head.text } : void 0;
}
async function commitOf(git, ref) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const answer2 = await git(...args);
  return answer2.ok ? answer2.text.split("\n").at(-1) : void 0;
}
async function changedFiles(git, root, commit, except) {
  const paths = ["--", ".", ...except === void 0 ? [] : [`:(exclude,top,literal)${except}`]];
  const top = ["-C", root];
  const tracked = await git(...top, "diff", "--name-only", "--no-renames", "-z", commit, ...paths);
  const fresh = await git(...top, "ls-files", "--others", "--exclude-standard", "-z", ...paths);
  const broken = [tracked, fresh].find((answer2) => !answer2.ok);
  if (broken) throw new UserError(`git: ${broken.error}`);
  return `${tracked.text}${fresh.text}`.split("\0").filter((file) => file !== "");
}

// src/collect/modules.ts
async function findModules(session, root, cwd) {
  const git = gitIn(session, root);
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed2 = await git(...args, "--", "go.mod", "*/go.mod");
  const files = listed2.ok ? listed2.text.split("\0").filter((file) => file !== "") : [];
  const folders = files.filter((file) => !/(?:^|\/)(?:vendor|testdata|node_modules|[._][^/]*)\//.test(file)).map((file) => join3(root, dirname(file))).filter((folder) => existsSync(join3(folder, "go.mod")));
  if (!folders.some((folder) => isWithin(cwd, folder))) {
    folders.push(...moduleAbove(cwd, listed2.ok ? root : void 0));
  }
  return folders.sort().map((folder) => ({ folder, path: modulePath(join3(folder, "go.mod")) }));
}
function assignPatterns(modules, patterns, cwd) {
  return modules.flatMap((module) => {
    const own = patterns.flatMap((pattern) => patternIn(modules, module, pattern, cwd) ?? []);
    return own.length === 0 ? [] : [{ module, patterns: [...new Set(own)] }];
  });
}
function unclaimed(modules, patterns, cwd) {
  return patterns.filter(
    (pattern) => modules.every((module) => patternIn(modules, module, pattern, cwd) === void 0)
  );
}
function patternIn(modules, module, pattern, cwd) {
  if (/^-|^(?:all|std|cmd|tool|work)$/.test(pattern)) {
    throw new UserError(`"${pattern}": name packages by folder (./api/...) or by import path`);
  }
  const wild = pattern.indexOf("...");
  const literal = wild < 0 ? pattern : pattern.slice(0, wild);
  if (!/^\.{1,2}(?:\/|$)/.test(pattern) && !isAbsolute(pattern)) {
    return importPatternIn(modules, module, pattern, literal);
  }
  const folder = resolve(cwd, literal);
  if (isWithin(folder, module.folder)) {
    const nearest = modules.every(
      (other) => other.folder.length <= module.folder.length || !isWithin(folder, other.folder)
    );
    const inside = relative(module.folder, resolve(cwd, pattern)).split(sep2).join("/");
    return nearest ? `./${inside}` : void 0;
  }
  return wild >= 0 && isWithin(module.folder, folder) ? "./..." : void 0;
}
function importPatternIn(modules, module, pattern, literal) {
  const holds = (path) => literal === path || literal.startsWith(`${path}/`);
  if (holds(module.path)) {
    const longer = modules.some(
      (other) => other.path.length > module.path.length && holds(other.path)
    );
    return longer ? void 0 : pattern;
  }
  return pattern !== literal && module.path.startsWith(literal) ? pattern : void 0;
}
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(outer.endsWith(sep2) ? outer : outer + sep2);
}
function moduleAbove(folder, top) {
  if (existsSync(join3(folder, "go.mod"))) return [folder];
  const above = dirname(folder);
  return above === folder || folder === top ? [] : moduleAbove(above, top);
}
function modulePath(file) {
  const found = /^[ \t]*module[ \t]+(?:"([^"\n]+)"|(\S+))/m.exec(readRegular(file));
  return found?.[1] ?? found?.[2] ?? "";
}

// src/collect/discover.ts
async function discover(session, side, options) {
  const modules = await findModules(session, side.root, side.cwd);
  const asked = assignPatterns(modules, options.packages, side.cwd);
  const packages = [];
  const broken = [];
  const fromTop = (folder) => relative2(side.root, folder).split(sep3).join("/");
  const absent = unclaimed(modules, options.packages, side.cwd).map(
    (pattern) => modules.length === 0 ? `${pattern}: there is no go.mod here; the folder to begin in is the module's, or one above it` : `${pattern}: no module here holds such a package`
  );
  let seen = 0;
  let excluded = 0;
  for (const entry of asked) {
    const { listed: listed2, env, error } = await listPackages(session, side, entry, options);
    if (error !== void 0 && !isOneOf(entry.module.path, options.exclude)) {
      broken.push({ module: entry.module, message: error });
    }
    const there = listed2.filter(({ Dir }) => Dir !== void 0);
    for (const one of listed2.filter(({ Dir }) => Dir === void 0)) {
      absent.push(`${one.ImportPath}: no such package in module ${entry.module.path}`);
    }
    const kept = there.filter(({ ImportPath }) => !isOneOf(ImportPath, options.exclude));
    seen += kept.length;
    excluded += there.length - kept.length;
    for (const found of kept.filter(hasBenchmarks)) {
      const folder = found.Dir;
      packages.push({
        name: found.ImportPath,
        module: entry.module,
        folder,
        directory: fromTop(folder),
        root: side.root,
        testFiles: [...found.TestGoFiles ?? [], ...found.XTestGoFiles ?? []],
        env
      });
    }
  }
  if (side.fault !== void 0) {
    const all = asked.map(({ module }) => ({ module, message: side.fault }));
    const modules2 = all.map(({ module }) => module);
    return { packages: [], broken: all, modules: modules2, seen: 0, excluded, absent };
  }
  packages.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return { packages, broken, modules: asked.map(({ module }) => module), seen, excluded, absent };
}
async function listPackages(session, side, { module, patterns }, { tags }) {
  const fields = "ImportPath,Dir,TestGoFiles,XTestGoFiles,InvalidGoFiles";
  const args = ["list", "-e", `-json=${fields}`, ...tagFlags(tags), ...patterns];
  let env = side.env;
  let ended2 = await session.tool("go", args, { cwd: module.folder, env });
  if (ended2.code !== 0 && /workspace modules|listed in go\.work/.test(ended2.stderr)) {
    env = { ...env, GOWORK: "off" };
    ended2 = await session.tool("go", args, { cwd: module.folder, env });
  }
  const error = ended2.code === 0 ? void 0 : firstTelling(ended2.stderr);
  return { listed: parseListed(ended2.stdout), env, error };
}
function parseListed(text2) {
  const objects = text2.split(/^\}\r?\n/m).filter((part) => part.trim() !== "");
  return objects.map((part) => JSON.parse(`${part}}`));
}
function isOneOf(name, globs) {
  return globs.some((glob) => glob === name || minimatch(name, glob, { dot: true }));
}
function hasBenchmarks(found) {
  const { TestGoFiles = [], XTestGoFiles = [], InvalidGoFiles = [] } = found;
  const files = [...TestGoFiles, ...XTestGoFiles, ...InvalidGoFiles];
  return files.some((file) => holdsBenchmark(join4(found.Dir, file)));
}
function holdsBenchmark(file) {
  if (!file.endsWith("_test.go")) return false;
  try {
    return new RegExp("^[ \\t]*func[ \\t]+Benchmark(?!\\p{Ll})[\\p{L}\\p{N}_]*[ \\t]*\\(", "mu").test(readRegular(file));
  } catch {
    return false;
  }
}

// src/collect/duration.ts
function duration(seconds) {
  const whole = Math.round(seconds);
  const [minutes, hours] = [Math.floor(whole / 60), Math.floor(whole / 3600)];
  if (minutes === 0) return `${whole}s`;
  if (hours === 0) return `${minutes}m${String(whole % 60).padStart(2, "0")}s`;
  return `${hours}h${String(minutes % 60).padStart(2, "0")}m`;
}

// src/collect/ingredients.ts
import { createHash as createHash2 } from "node:crypto";
var LINE = `{{.ImportPath}}	{{.BuildID}}	{{with .Module}}{{.Path}} {{.Version}}{{with .Replace}} {{.Path}} {{.Version}}{{end}}{{end}}	{{.DefaultGODEBUG}}{{if eq .Name "main"}}	{{join .Deps "	"}}{{end}}`;
var UNCOMPILED = "unsafe";
async function ingredientsOf(builder, packages) {
  const groups = [...groupBy(packages, ({ module }) => module.folder).values()];
  const told = groups.map(async (group) => {
    const names = group.map(({ name }) => name);
    const args = ["list", "-e", "-export", "-deps", "-test", "-f", LINE];
    const where = whereOf(builder, group[0]);
    const { stdout } = await builder.session.tool(
      "go",
      [...args, ...buildFlags(builder), ...names],
      where
    );
    const lines = new Map(stdout.split("\n").map((line) => [line.split("	", 1)[0], line]));
    return names.flatMap((name) => {
      const hash = hashOf2(lines, `${name}.test`);
      return hash === void 0 ? [] : [[name, hash]];
    });
  });
  return new Map((await Promise.all(told)).flat());
}
function hashOf2(lines, program) {
  const [, , , , ...imports] = lines.get(program)?.split("	") ?? [];
  if (imports.length === 0) return void 0;
  const hash = createHash2("sha256");
  for (const path of [program, ...imports].sort()) {
    if (path === UNCOMPILED) continue;
    const [, buildId = "", module, settings] = lines.get(path)?.split("	") ?? [];
    const made = buildId.slice(buildId.lastIndexOf("/") + 1);
    if (made === "") return void 0;
    hash.update(`${JSON.stringify([path, made, module, settings])}
`);
  }
  return hash.digest("hex");
}

// src/collect/temp-folder.ts
import { mkdirSync as mkdirSync2, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

// src/collect/lease.ts
import { readFileSync, readlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
var RENEW_MS = 6e4;
var EXPIRES_MS = 60 * RENEW_MS;
function signLease(file) {
  const lease = { pid: process.pid, namespace: pidNamespace() };
  writeFileSync(file, JSON.stringify(lease));
}
function renewLease(file) {
  const now = /* @__PURE__ */ new Date();
  try {
    utimesSync(file, now, now);
  } catch {
  }
}
function isOver2(file, now = Date.now()) {
  const lease = readLease(file);
  if (lease === void 0) return void 0;
  const here = lease.namespace !== "" && lease.namespace === pidNamespace();
  return here && isGone(lease.pid) || isExpired(file, now);
}
function isExpired(path, now = Date.now()) {
  const stats = statsOf(path);
  return stats !== void 0 && now - stats.mtimeMs > EXPIRES_MS;
}
function readLease(file) {
  try {
    const { pid, namespace } = JSON.parse(readRegular(file));
    if (!Number.isSafeInteger(pid) || pid <= 0 || typeof namespace !== "string") return void 0;
    return { pid, namespace };
  } catch {
    return void 0;
  }
}
function isGone(pid) {
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return thrown.code === "ESRCH";
  }
}
function pidNamespace() {
  if (process.platform !== "linux") return `${process.platform} ${hostname()}`;
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

// src/collect/temp-folder.ts
var FOLDER_PREFIX = "heapgate-";
var OWNER_FILE = "owner";
function makeTempFolder() {
  let folder;
  try {
    folder = realpathSync(mkdtempSync(join5(tmpdir(), FOLDER_PREFIX)));
    signLease(join5(folder, OWNER_FILE));
    mkdirSync2(join5(folder, "tmp"));
    return folder;
  } catch (thrown) {
    if (folder !== void 0) forceRemove(folder);
    throw new UserError(
      `${tmpdir()}: the temporary folder cannot be used (${messageOf(thrown)}); set TMPDIR to a folder that is there and can be written to`
    );
  }
}
function clearTempFolders() {
  for (const name of listed(tmpdir())) {
    const folder = join5(tmpdir(), name);
    if (name.startsWith(FOLDER_PREFIX) && isOver2(join5(folder, OWNER_FILE))) forceRemove(folder);
  }
}
function forceRemove(path) {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
  }
}
function listed(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// src/collect/touches.ts
import { relative as relative3, sep as sep4 } from "node:path";
function touches(changed, { directory, module, root }) {
  const top = relative3(root, module.folder).split(sep4).join("/");
  const isIn = (file, folder) => folder === "" || file.startsWith(`${folder}/`);
  return changed.some(
    (file) => isIn(file, directory) || isIn(file, top) && /(?:^|\/)go\.(?:mod|sum)$/.test(file)
  );
}

// src/collect/build-batch.ts
var BATCH = 8;
function batchesOf(packages) {
  return Array.from(
    { length: Math.ceil(packages.length / BATCH) },
    (_, index) => packages.slice(index * BATCH, (index + 1) * BATCH)
  );
}
async function buildBatch(work, batch) {
  const { bench, changed, present } = work;
  const { session, options, limit, progress } = bench;
  const builds = /* @__PURE__ */ new Map();
  let before;
  for (const side of present) {
    if (secondsLeft(work) <= 0) break;
    const builder = { session, side, options, limit };
    const begun = performance.now();
    const packages = batch.flatMap(({ on }) => on.get(side.name) ?? []);
    const untouched = packages.filter((found) => !touches(changed, found));
    const equal = before ? await builtAlready(before, builder, untouched) : /* @__PURE__ */ new Map();
    const left = packages.filter(({ name }) => !equal.has(name));
    const built = new Map([...equal, ...await buildAll(builder, left, session.newFolder())]);
    before = { builder, packages, built };
    if (secondsLeft(work) <= 0) {
      const took = duration((performance.now() - begun) / 1e3);
      const text2 = `${options.spell("budget")}: the time is over; building on the ${side.name} took ${took} of it`;
      progress({ kind: "note", text: text2 });
    }
    builds.set(side.name, built);
  }
  return batch.map((planned) => readyOf(work, planned, builds));
}
async function builtAlready(other, builder, packages) {
  if (!builder.options.trimpath) return /* @__PURE__ */ new Map();
  const names = new Set(packages.map(({ name }) => name));
  const theirs = other.packages.filter(({ name }) => names.has(name) && other.built.get(name)?.ok);
  const built = new Map(theirs.map(({ name }) => [name, other.built.get(name)]));
  const [from, to] = await Promise.all([
    ingredientsOf(other.builder, theirs),
    ingredientsOf(
      builder,
      packages.filter(({ name }) => built.has(name))
    )
  ]);
  return new Map([...built].filter(([name]) => to.has(name) && to.get(name) === from.get(name)));
}
function readyOf(work, planned, builds) {
  const profiles = work.bench.session.newFolder();
  const targets = [];
  const unbuilt = [];
  for (const side of work.present) {
    const found = planned.on.get(side.name);
    if (!found) continue;
    const built = builds.get(side.name)?.get(found.name);
    if (built?.ok) targets.push({ ...targetOf(work, planned, side, found), ...built, profiles });
    else unbuilt.push({ side: side.name, found, built: secondsLeft(work) > 0 ? built : void 0 });
  }
  const remove2 = () => {
    for (const { binary } of targets) forceRemove(binary);
    forceRemove(profiles);
  };
  return { planned, targets, unbuilt, remove: remove2 };
}
function targetOf({ bench, stores }, { name, order }, side, found) {
  const serial = isOneOf(found.name, bench.options.serial);
  const [root, cwd] = [side.shown, join6(side.shown, found.directory)];
  const store = stores.get(side.name);
  return { side: side.name, store, found, root, cwd, order, group: serial ? "" : name, serial };
}
function secondsLeft({ bench }) {
  return (bench.limit.until() - performance.now()) / 1e3;
}

// src/collect/benchmark-source.ts
import { createHash as createHash3 } from "node:crypto";
import { readdirSync as readdirSync2 } from "node:fs";
import { dirname as dirname2, join as join7, relative as relative4 } from "node:path";

// src/collect/go-declarations.ts
function declarationsIn(text2) {
  return statementsOf(tokensOf(text2)).flatMap((statement) => {
    const from = statement.findIndex((token) => !isDirective(token));
    const [directives, [keyword, ...rest]] = [statement.slice(0, from), statement.slice(from)];
    switch (keyword) {
      case "func":
        return [functionOf(statement, rest)];
      case "var":
      case "type":
      case "const": {
        if (rest[0] !== "(") return [declared(keyword, statement, [rest])];
        const specs = statementsOf(rest.slice(1, -1));
        if (keyword === "const") return [declared(keyword, statement, specs)];
        return specs.map((spec) => declared(keyword, [...directives, keyword, ...spec], [spec]));
      }
      default:
        return [];
    }
  });
}
function isName(token) {
  return token !== void 0 && /^[\p{L}_]/u.test(token);
}
var TOKEN = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|`[^`]*`?|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[\p{L}_][\p{L}\p{Nd}_]*|\.?\d[\p{L}\p{Nd}_.]*|<<=|>>=|&\^=|\.{3}|&&|\|\||<-|\+\+|--|[-+*/%&|^<>=!:]=|<<|>>|&\^|\n|\S/gu;
var ENDS_STATEMENT = /^(?:[\p{L}\p{Nd}_"'`]|\.\d|\+\+$|--$|[)\]}]$)/u;
function tokensOf(text2) {
  const tokens = [];
  for (const [token] of text2.replaceAll("\r", "").matchAll(TOKEN)) {
    const last = tokens.at(-1);
    const isComment = token.startsWith("//") || token.startsWith("/*");
    if (token === "\n" || isComment && token.includes("\n")) {
      if (last !== void 0 && ENDS_STATEMENT.test(last)) tokens.push(";");
    } else if (!isComment || isDirective(token)) {
      if (/^[)\]}]$/.test(token) && (last === ";" || last === ",")) tokens.pop();
      tokens.push(token);
    }
  }
  return tokens;
}
function isDirective(token) {
  return token.startsWith("//go:embed ");
}
function statementsOf(tokens) {
  const statements = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([{]$/.test(token)) depth += 1;
    if (/^[)\]}]$/.test(token)) depth -= 1;
    if (token === ";" && depth === 0) statements.push([]);
    else statements.at(-1).push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}
function functionOf(tokens, rest) {
  const isMethod = rest[0] === "(";
  const end = isMethod ? rest.indexOf(")") : -1;
  const of = isMethod ? rest.slice(1, end) : [];
  const type = of.includes("[") ? of.slice(0, of.indexOf("[")) : of;
  const receiver = type.findLast(isName) ?? "";
  return { kind: "func", names: [rest[end + 1]].filter(isName), receiver, tokens };
}
function declared(kind, tokens, specs) {
  return { kind, names: specs.flatMap(namesOf), receiver: "", tokens };
}
function namesOf(spec) {
  const words = spec.filter((token) => !isDirective(token));
  const end = words.findIndex((token, i) => i % 2 === 0 ? !isName(token) : token !== ",");
  return words.slice(0, end < 0 ? void 0 : end).filter(isName);
}

// src/collect/benchmark-source.ts
function benchmarkSources({
  folder,
  root,
  testFiles
}) {
  const code = byUse(testFiles.flatMap((file) => declarationsIn(textOf2(join7(folder, file)))));
  const usedBy = remembered(({ tokens }) => [
    ...new Set(tokens.filter(isName).flatMap((token) => code.get(token) ?? []))
  ]);
  const filesOf2 = remembered(({ tokens }) => [
    ...new Set(tokens.flatMap((token) => filesNamed(token, folder, root)))
  ]);
  const textDigest = remembered(({ tokens }) => digestOf(tokens.join("\n")));
  const fileDigest = remembered(digestOfFiles);
  return remembered((name) => {
    const own = code.get(name)?.find(({ kind }) => kind === "func");
    if (!own) return void 0;
    const used = /* @__PURE__ */ new Set([own]);
    for (const one of used) for (const other of usedBy(one)) used.add(other);
    const itself = own.tokens.map((token) => token === name ? "" : token).join("\n");
    const texts = [...used].map((one) => one === own ? itself : textDigest(one));
    const files = new Set([...used].flatMap(filesOf2));
    const inputs = [...files].map((file) => `${relative4(folder, file)}
${fileDigest(file)}`);
    return digestOf(JSON.stringify([texts.sort(), inputs.sort()]));
  });
}
function textOf2(file) {
  return new TextDecoder().decode(readRegularFile(file, MAX_FILE).bytes);
}
function digestOf(text2) {
  return createHash3("sha256").update(text2).digest("hex").slice(0, 16);
}
function byUse(declarations) {
  const namesOf4 = (wanted) => new Set(declarations.flatMap(({ kind, names }) => kind === wanted ? names : []));
  const [types, variables] = [namesOf4("type"), namesOf4("var")];
  const usesOf = ({ kind, names, receiver, tokens }) => {
    if (types.has(receiver)) return [receiver];
    const runsUncalled = kind !== "type" && /^(?:init|TestMain|_)$/.test(names.join());
    return runsUncalled ? tokens.filter((token) => variables.has(token)) : names;
  };
  const uses = declarations.flatMap((one) => {
    return [...new Set(usesOf(one))].map((name) => ({ name, one }));
  });
  const grouped = groupBy(uses, ({ name }) => name);
  return new Map([...grouped].map(([name, some]) => [name, some.map(({ one }) => one)]));
}
function filesNamed(token, folder, root) {
  return pathsIn(token).flatMap((path) => {
    const named2 = join7(folder, path);
    if (relative4(root, named2).startsWith("..")) return [];
    if (statsOf(named2)?.isFile()) return [named2];
    if (!isTestdata(path)) return [];
    let there = named2;
    while (!statsOf(there) && there.length > folder.length) there = dirname2(there);
    return isTestdata(relative4(folder, there)) ? [there] : [];
  });
}
function pathsIn(token) {
  const words = token.startsWith("//") ? token.split(/\s+/).slice(1) : [token];
  return words.map((word) => /^["`]/.test(word) ? word.slice(1, -1) : token === word ? "" : word).filter((word) => word !== "" && word.length < 256 && !/[\\\n\0]/.test(word));
}
function isTestdata(path) {
  return path.split(/[/\\]/).includes("testdata");
}
function digestOfFiles(path) {
  const files = statsOf(path)?.isFile() ? [path] : filesBelow(path);
  const told = files.map((file) => {
    const { bytes } = readRegularFile(file, MAX_FILE);
    const content = bytes ? createHash3("sha256").update(bytes).digest("hex") : statsOf(file)?.size;
    return `${relative4(path, file)}
${content}`;
  });
  return digestOf(JSON.stringify(told));
}
function filesBelow(folder) {
  try {
    const entries = readdirSync2(folder, { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name)).flatMap((entry) => {
      const path = join7(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  } catch {
    return [];
  }
}

// src/collect/entry.ts
var LOG_LIMIT = 4 * 1024 * 1024;
function finish2(target, stem, outcome) {
  const { found, buildId } = target;
  const { exit, message, start, screens } = outcome;
  const files = /* @__PURE__ */ new Map();
  const results = [...outcome.results].sort(([a], [b]) => a < b ? -1 : 1);
  const sourceOf = benchmarkSources(found);
  const entry = {
    package: found.name,
    module: found.module.path,
    directory: found.directory,
    buildId,
    exit,
    message,
    shared: false,
    start: start && processOf(start, `${stem}.start`, files),
    screens: screens.map((one, index) => measurementOf(one, `${stem}.all.${index + 1}`, files)),
    results: results.map(([name, of], index) => {
      const source = sourceOf(name.split("/", 1)[0]);
      const result = resultOf(name, of, `${stem}.${index + 1}`, files);
      return { ...result, ...source !== void 0 && { source } };
    })
  };
  return { entry, files, log: logOf(outcome) };
}
function resultOf(name, { exit, message, measured }, stem, files) {
  const measurements = measured.map(
    (one, index) => measurementOf(one, `${stem}.${index + 1}`, files)
  );
  if (exit !== "unheard") return { name, exit, message, measurements };
  return { name, exit: "failed", message: "printed no line of its own", measurements };
}
function measurementOf({ pair, low, high }, stem, files) {
  return {
    pair,
    low: processOf(low, `${stem}.low`, files),
    high: processOf(high, `${stem}.high`, files)
  };
}
function processOf(ran, stem, files) {
  const profile = `${stem}.pb.gz`;
  files.set(profile, ran.profile);
  const seconds = Math.round(ran.seconds * 1e3) / 1e3;
  return { profile, lines: ran.lines.map(({ text: text2 }) => text2), seconds };
}
function logOf({ log, results }) {
  const parts = [...results].flatMap(([name, outcome]) => {
    return outcome.log === "" ? [] : [`=== ${name}
${outcome.log}
`];
  });
  return (log + parts.join("")).slice(0, LOG_LIMIT);
}

// src/collect/pairs.ts
var LADDER = [
  [20, 120],
  [10, 30],
  [2, 7]
];
var LARGE = [1e3, 2e3];
var MOST = [1 / 10, 1 / 6, 1];
function rungFor(rung, processorSeconds2, limit) {
  const each = processorSeconds2 / LADDER[rung][0];
  const fits = LADDER.findIndex(([low], at) => at >= rung && each * low <= MOST[at] * limit);
  return fits < 0 ? LADDER.length - 1 : fits;
}
function isSamePair(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}
function parsePair(name, text2) {
  const found = /^(\d{1,7}),(\d{1,8})$/.exec(text2.trim());
  const pair = [Number(found?.[1]), Number(found?.[2])];
  if (pair[0] >= 2 && pair[1] > pair[0]) return pair;
  throw new UserError(
    `${name} ${text2}: write two counts like "20,120", the lower first and at least 2`
  );
}

// src/collect/why-silent.ts
var TRIES = 3;
async function whySilent(bench, target, asked, name) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const told = await runBenchmarks(bench, target, { ...asked, flags: ["-test.v"] });
    const why = told.exit === "ok" ? whySkipped(told.stdout, told.stderr) : told.message;
    if (why !== "") return why;
    if (!told.lines.some((line) => line.name === name)) return "";
  }
  return `${name}: not every time`;
}
function skippedAt({ exit, lines, stdout }, name, iterations) {
  const own = lines.filter((line) => name === void 0 || line.name === name);
  const isSkipped = exit === "ok" && own.length > 0 && own.every(({ text: text2 }) => text2.split(" ")[1] === "0");
  if (!isSkipped) return void 0;
  const words = /^--- BENCH: Benchmark.*((?:\n[ \t]+\S.*)+)/m.exec(stdout)?.[1];
  const last = words?.trim().split("\n").at(-1)?.trim();
  return `at ${iterations} operations${last === void 0 ? "" : `: ${oneLine(last)}`}`;
}

// src/collect/measure-result.ts
async function measureResult(bench, asked) {
  const outcomes = /* @__PURE__ */ new Map();
  const left = () => asked.targets.filter(({ side }) => !outcomes.has(side));
  const lows = new Map(asked.targets.map(({ side }) => [side, new Map(asked.lows.get(side))]));
  const whole = await inTime(async () => {
    let way = asked.pair ? [asked.pair] : LADDER;
    while (left().length > 0) way = await tryFirst({ bench, asked, lows, outcomes }, left(), way);
    return repeated(bench, asked, outcomes);
  });
  if (whole) return whole;
  for (const { side } of left()) outcomes.set(side, ended("not-reached"));
  return outcomes;
}
async function tryFirst(trial, targets, way) {
  const { bench, asked, outcomes } = trial;
  const [pair, ...lower] = way;
  const lead = targets[0];
  const isSkipped = (ran) => skippedAt(ran, asked.name, pair[0]) !== void 0;
  const lows = await runLows(trial, targets, pair[0]);
  const first = lows.get(lead.side);
  if (first.exit === "failed" || isSkipped(first)) {
    if (way === LADDER && !asked.mayFail) {
      const large = { select: asked.select, iterations: LARGE[0], alone: true };
      const ran = await runBenchmarks(bench, lead, large);
      trial.lows.get(lead.side).set(LARGE[0], ran);
      if (ran.exit === "ok" && !isSkipped(ran)) return [LARGE];
    }
    await settle(lead, first, pair[0]);
    return way;
  }
  for (const target of targets) await settle(target, lows.get(target.side), pair[0]);
  const heard = targets.filter(({ side }) => !outcomes.has(side));
  if (heard.length === 0) return way;
  if (heard.some(({ side }) => lows.get(side).exit === "timeout")) return [lower.at(-1)];
  if (lower.length > 0 && !outcomes.has(lead.side)) {
    const rung = LADDER.indexOf(pair);
    const fits = rungFor(rung, first.processorSeconds, bench.options.timeout);
    if (fits > rung) return way.slice(fits - rung);
  }
  const highs = await runAll(bench, asked, heard, pair[1]);
  const isSlow = [...highs.values()].some(({ exit }) => exit === "timeout");
  if (isSlow && lower.length > 0) return lower;
  for (const target of heard) {
    const { side } = target;
    const high = highs.get(side);
    const measured = [{ pair, low: lows.get(side), high }];
    if (!await settle(target, high, pair[1])) outcomes.set(side, { ...ended("ok"), measured });
  }
  return way;
  async function settle(target, ran, iterations) {
    const { side } = target;
    const skipped = skippedAt(ran, asked.name, iterations);
    if (ran.exit === "failed") outcomes.set(side, failed(ran));
    else if (skipped !== void 0) outcomes.set(side, ended("skipped", skipped));
    else if (ran.exit === "timeout" && lower.length === 0) outcomes.set(side, tooSlow(ran));
    else if (ran.exit === "ok" && isUnheard(ran, asked.name)) {
      outcomes.set(side, await unheard(trial, target, iterations));
    }
    return outcomes.has(side);
  }
}
async function unheard({ bench, asked: { select, name } }, target, iterations) {
  const why = name === void 0 ? "" : await whySilent(bench, target, { select, iterations }, name);
  return why === "" ? ended("unheard") : ended("skipped", why);
}
async function runLows({ bench, asked, lows }, targets, iterations) {
  const missing = targets.filter(({ side }) => !lows.get(side).has(iterations));
  const ran = await runAll(bench, asked, missing, iterations);
  for (const [side, one] of ran) lows.get(side).set(iterations, one);
  return new Map(targets.map(({ side }) => [side, lows.get(side).get(iterations)]));
}
async function runAll(bench, { select, alone, mayFail }, targets, iterations) {
  const ran = targets.map(async (target) => {
    const one = await runBenchmarks(bench, target, { select, iterations, alone, mayFail });
    return [target.side, one];
  });
  return new Map(await Promise.all(ran));
}
async function repeated(bench, asked, outcomes) {
  const done = new Map(outcomes);
  for (let index = 1; index < asked.count; index += 1) {
    const targets = asked.targets.filter(({ side }) => done.get(side).measured.length === index);
    const pair = targets[0] && done.get(targets[0].side).measured[0].pair;
    if (!pair) break;
    for (const [side, more] of await measureOnce(bench, asked, targets, pair)) {
      const before = done.get(side);
      done.set(side, { ...before, measured: [...before.measured, more] });
    }
  }
  return done;
}
async function measureOnce(bench, asked, targets, pair) {
  const made = await inTime(async () => {
    const lows = await runAll(bench, asked, targets, pair[0]);
    const highs = await runAll(bench, asked, targets, pair[1]);
    const whole = [...lows].flatMap(([side, low]) => {
      const high = highs.get(side);
      const isWell = [low, high].every(
        (ran) => ran.exit === "ok" && !isUnheard(ran, asked.name) && skippedAt(ran, asked.name, 0) === void 0
      );
      return isWell ? [[side, { pair, low, high }]] : [];
    });
    return new Map(whole);
  });
  return made ?? /* @__PURE__ */ new Map();
}
function isUnheard({ lines }, name) {
  return name === void 0 ? lines.length === 0 : lines.every((line) => line.name !== name);
}
function ended(exit, message = "", log = "") {
  return { exit, message, measured: [], log };
}
function failed({ message, stdout, stderr }) {
  return ended("failed", message, stdout + stderr);
}
function tooSlow({ message, stdout, stderr }) {
  return ended("too-slow", message, stdout + stderr);
}

// src/collect/selection.ts
var NO_BENCHMARK = { bench: "^$", skip: "" };
function only(bench) {
  return { bench, skip: "" };
}
function byName(name) {
  return only(
    name.split("/").map((part) => `^${quoteMeta(part)}$`).join("/")
  );
}
function within(bench, name, all) {
  if (!bench.includes("/")) return byName(name);
  const others = all.filter((one) => one !== name).map(quoteMeta);
  return { bench, skip: others.length === 0 ? "" : `^(?:${others.join("|")})$` };
}
function topPattern(bench) {
  return bench.includes("/") ? "^Benchmark" : bench;
}
function quoteMeta(text2) {
  return text2.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}
function withoutProcs(name, procs) {
  return procs !== 1 && name.endsWith(`-${procs}`) ? name.slice(0, -`-${procs}`.length) : name;
}

// src/collect/start.ts
var DEAR_PROCESSOR_SECONDS = 0.5;
var DEAR_SECONDS = 1;
async function runStart(bench, target) {
  const own = process.env.GODEBUG;
  const env = { GODEBUG: own ? `${own},memprofilerate=1` : "memprofilerate=1" };
  const run = () => runBenchmarks(bench, target, { select: NO_BENCHMARK, iterations: 1, env });
  const ran = await run();
  if (!isDear(ran) || ran.processorSeconds > DEAR_PROCESSOR_SECONDS) return ran;
  const again = await run();
  return again.exit === "ok" && again.seconds < ran.seconds ? again : ran;
}
function isDear({ processorSeconds: processorSeconds2, seconds }) {
  return processorSeconds2 > DEAR_PROCESSOR_SECONDS || seconds > DEAR_SECONDS;
}
async function listTop(bench, target) {
  const { bench: wanted, skip } = bench.options;
  const listed2 = await list(bench, target, topPattern(wanted));
  if (listed2.message !== "" || skip === "" || skip.includes("/")) return listed2;
  const left = await list(bench, target, skip);
  const names = listed2.names.filter((name) => !left.names.includes(name));
  return { names, message: left.message };
}
async function list(bench, target, pattern) {
  const { session, options } = bench;
  const { binary, cwd, serial } = target;
  const args = [`-test.list=${pattern}`, ...options.short ? ["-test.short"] : []];
  const { stdout, stderr, code, how } = await inLane(
    bench,
    target,
    { alone: serial },
    (seconds) => session.benchmark(binary, args, { cwd, seconds })
  );
  if (code !== 0) refuseRegexp(options, stderr);
  if (how === "timed-out") {
    return { names: [], message: `its list of benchmarks took more than ${options.timeout} s` };
  }
  if (code !== 0) return { names: [], message: whyFailed(stdout, stderr, code) };
  const names = stdout.split(/\r?\n/).filter((line) => new RegExp("^Benchmark(?!\\p{Ll})\\S*$", "u").test(line));
  return { names: [...new Set(names)], message: "" };
}

// src/collect/store.ts
import { copyFileSync, renameSync, rmSync as rmSync2, statSync as statSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join8 } from "node:path";

// src/collect/out-folder.ts
import { accessSync, constants, mkdirSync as mkdirSync3, readdirSync as readdirSync3, rmdirSync } from "node:fs";
import { dirname as dirname3 } from "node:path";
var NEW_MANIFEST = `${MANIFEST_FILE}.new`;
var LONGEST = 4095;
var TOO_LONG = "the name is too long; name another folder";
function checkFolder(folder) {
  const made = makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK);
    const names = readdirSync3(folder);
    const other = names.find((name) => name !== NEW_MANIFEST);
    if (other === void 0 || names.includes(MANIFEST_FILE)) return;
    throw new UserError(
      `${folder}: holds ${other} and no ${MANIFEST_FILE}; name a new or an empty folder`
    );
  } catch (thrown) {
    throw writeError(folder, thrown);
  } finally {
    remove(made);
  }
}
function makeFolder(folder) {
  const made = [];
  try {
    for (const one of missingFolders(folder)) if (make(one)) made.push(one);
    return made;
  } catch (thrown) {
    remove(made);
    throw writeError(folder, thrown);
  }
}
function make(folder) {
  try {
    mkdirSync3(folder);
    return true;
  } catch (thrown) {
    if (statsOf(folder)?.isDirectory()) return false;
    throw thrown;
  }
}
function missingFolders(folder) {
  if (Buffer.byteLength(folder) > LONGEST) throw new UserError(`${folder}: ${TOO_LONG}`);
  const found = statsOf(folder);
  if (found?.isDirectory() || dirname3(folder) === folder) return [];
  if (found) throw new UserError(`${folder}: not a folder; name another`);
  return [...missingFolders(dirname3(folder)), folder];
}
function remove(made) {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
    }
  }
}
function writeError(folder, thrown) {
  const { code = "" } = thrown ?? {};
  const known = {
    ENOSPC: "no space left on the disk; free some, the same command goes on from here",
    EROFS: "cannot be written to; name another folder",
    EACCES: "cannot be written to; name another folder",
    EPERM: "cannot be written to; name another folder",
    EEXIST: "not a folder; name another",
    ENOTDIR: "not a folder; name another",
    ENAMETOOLONG: TOO_LONG
  }[code];
  if (known !== void 0) return new UserError(`${folder}: ${known}`);
  const isOfSystem = /^E[A-Z0-9]+$/.test(code) || code === "ERR_FS_EISDIR";
  return isOfSystem ? new UserError(`${folder}: cannot be written (${code}); name another`) : thrown;
}

// src/collect/store.ts
function readSet(folder) {
  const file = join8(folder, MANIFEST_FILE);
  const read = readRegularFile(file, MAX_FILE);
  if (!read.bytes) {
    if (read.fault === "missing") return void 0;
    throw new UserError(`${file}: ${read.why}`);
  }
  const manifest = readManifest(read.bytes, file);
  return { manifest, written: statSync2(file).mtime };
}
function storeLog(store, stem, log) {
  const name = `${stem}.log`;
  if (log === "") removeFiles(store, [name]);
  else put(store, name, (file) => writeFileSync2(file, log));
}
function storeEntry(store, stem, { entry, files, log }) {
  const before = store.entries.get(entry.package);
  for (const [name, from] of files) put(store, name, (file) => copyFileSync(from, file));
  if (log !== void 0) storeLog(store, stem, log);
  store.entries.set(entry.package, entry);
  const kept = new Set(filesOf(entry));
  removeFiles(
    store,
    filesOf(before).filter((file) => !kept.has(file))
  );
  writeManifest(store);
}
function shareEntry(from, to, stem, entry) {
  const files = new Map(filesOf(entry).map((name) => [name, join8(from.folder, name)]));
  const log = join8(from.folder, `${stem}.log`);
  const told = statsOf(log)?.isFile() ? readRegular(log) : "";
  storeEntry(to, stem, { entry, files, log: told });
}
function isWhole(store, entry) {
  return filesOf(entry).every((file) => statsOf(join8(store.folder, file))?.isFile());
}
function dropEntries(store, gone) {
  for (const entry of gone) {
    store.entries.delete(entry.package);
    removeFiles(store, filesOf(entry));
  }
}
function filesOf(entry) {
  return entry ? processesOf(entry).map(({ profile }) => profile) : [];
}
function manifestOf(store) {
  const packages = [...store.entries.values()];
  packages.sort((a, b) => a.package < b.package ? -1 : 1);
  return { ...store.header, packages };
}
function writeManifest(store) {
  const text2 = formatManifest(manifestOf(store));
  put(store, NEW_MANIFEST, (file) => {
    writeFileSync2(file, text2);
    renameSync(file, join8(store.folder, MANIFEST_FILE));
  });
}
function removeFiles(store, files) {
  for (const file of files) rmSync2(join8(store.folder, file), { force: true });
}
function put(store, name, write) {
  try {
    const file = join8(store.folder, name);
    rmSync2(file, { force: true });
    write(file);
  } catch (thrown) {
    throw writeError(store.folder, thrown);
  }
}

// src/collect/again.ts
async function measureAgain(work, packages, wanted, count) {
  const tally = { measured: 0, shared: 0, kept: 0 };
  const planned = new Map(packages.map((one) => [one.name, one]));
  const stemOf = ({ found }) => planned.get(found.name).stem;
  const groups = groupBy(wanted, ({ base, head }) => `${base.package}
${head.package}`);
  const open = new Map([...groups.values()].map((of) => [asOne(of[0], planned), of]));
  for (const batch of batchesOf([...open.keys()])) {
    const built = await buildBatch(work, batch);
    const measured = built.map(async (ready) => {
      for (const one of open.get(ready.planned)) {
        const made = await measureOne(work, ready, one, { count, stemOf });
        tally.measured += made;
      }
      ready.remove();
    });
    await Promise.all(measured);
  }
  return tally;
}
function asOne({ base, head }, planned) {
  const [from, to] = [planned.get(base.package), planned.get(head.package)];
  const on = /* @__PURE__ */ new Map();
  for (const [side, of] of [["base", from], ["head", to]]) {
    const found = of?.on.get(side);
    if (found) on.set(side, found);
  }
  return { ...to ?? from, on };
}
async function measureOne(work, { planned, targets }, wanted, { count, stemOf }) {
  const ofTarget = (target) => resultOn(target, wanted[target.side].result);
  const on = targets.filter((target) => isMeasured(ofTarget(target)));
  const isShared = on.length > 1 && on.every((target) => entryOf(target).shared);
  const running2 = isShared ? on.slice(0, 1) : on;
  const [lead] = running2;
  if (!lead) return 0;
  const { bench } = work;
  const before = new Map(on.map((target) => [target, ofTarget(target)]));
  const own = [...before.values()].find(({ exit }) => exit === "ok")?.measurements[0];
  const at = wanted.pair ?? own?.pair;
  const add = (target, more) => {
    if (more.length === 0) return;
    for (const one of isShared ? on : [target]) {
      append(one, stemOf(one), wanted[one.side].result, more);
    }
  };
  const name = `${planned.name} ${wanted[lead.side].result} again`;
  bench.progress({ kind: "phase", name, phase: "measure" });
  if (at === void 0) {
    const asked = await askedOf(work, lead, before.get(lead));
    if (!asked) return 0;
    const all = { ...asked, targets: running2, pair: bench.options.pair, lows: /* @__PURE__ */ new Map(), count };
    const outcomes = await measureResult(bench, all);
    for (const target of running2) add(target, outcomes.get(target.side).measured);
  } else {
    const repeats = running2.map(async (target) => {
      const asked = await askedOf(work, target, before.get(target));
      for (let tries = 0; asked && tries < count; tries += 1) {
        if (countAt(ofTarget(target), at) >= count) break;
        const made = await measureOnce(bench, asked, [target], at);
        add(target, [made.get(target.side)].filter(isThere));
      }
    });
    await Promise.all(repeats);
  }
  return on.filter((target) => ofTarget(target) !== before.get(target)).length;
}
async function askedOf(work, target, { name, measurements: [own] }) {
  const hears = own === void 0 || own.low.lines.some((line) => isLineOf(line, name, work));
  const select = await selectionOf(work, target, name);
  return select && { select, name: hears ? name : void 0, alone: true, mayFail: false };
}
var isThere = (one) => one !== void 0;
function isMeasured(result) {
  return result?.exit === "ok" || result?.exit === "screened";
}
function countAt({ measurements }, at) {
  return measurements.filter(({ pair }) => isSamePair(pair, at)).length;
}
function isLineOf(line, result, { bench }) {
  return withoutProcs(line.split(" ", 1)[0], bench.options.cpu) === result;
}
async function selectionOf({ bench }, target, result) {
  const expression = bench.options.bench;
  if (result.includes("/") || !expression.includes("/")) return byName(result);
  const listed2 = await inTime(() => listTop(bench, target));
  return listed2 && within(expression, result, listed2.names);
}
function entryOf({ store, found }) {
  return store.entries.get(found.name);
}
function resultOn(target, name) {
  return target.store.entries.get(target.found.name)?.results.find((result) => result.name === name);
}
function append(target, stem, name, more) {
  const files = /* @__PURE__ */ new Map();
  const entry = entryOf(target);
  const results = entry.results.map((result, index) => {
    if (result.name !== name) return result;
    const added = more.map((one, at) => {
      const repeat = result.measurements.length + at + 1;
      return measurementOf(one, `${stem}.${index + 1}.${repeat}`, files);
    });
    return { ...result, exit: "ok", measurements: [...result.measurements, ...added] };
  });
  storeEntry(target.store, stem, { entry: { ...entry, results }, files, log: void 0 });
}

// src/collect/lanes.ts
function openLanes(count) {
  const waiting = [];
  const running2 = [];
  let idlers = [];
  let started = 0;
  function mayStart({ group, alone, only: only2 }, index) {
    if (only2 ? running2.length > 0 : running2.some((one) => one.only)) return false;
    const beside = running2.filter((one) => one.group === group);
    if (alone ? beside.length > 0 : beside.some((one) => one.alone)) return false;
    const before = waiting.slice(0, index);
    return !before.some((one) => one.only || one.group === group && one.alone);
  }
  function startNext() {
    while (running2.length < count) {
      const next = waiting.findIndex(mayStart);
      if (next < 0) break;
      const [task] = waiting.splice(next, 1);
      running2.push(task);
      started += 1;
      task.start();
    }
    if (waiting.length > 0 || running2.length >= count) return;
    const told = idlers;
    idlers = [];
    for (const tell of told) tell();
  }
  async function run(place, task) {
    const own = await new Promise((resolve7) => {
      const entry = { ...place, start: () => resolve7(entry) };
      const after = waiting.findIndex(({ order }) => order > place.order);
      waiting.splice(after < 0 ? waiting.length : after, 0, entry);
      startNext();
    });
    try {
      return await task();
    } finally {
      running2.splice(running2.indexOf(own), 1);
      startNext();
    }
  }
  return {
    run,
    count: () => started,
    free: () => new Promise((resolve7) => {
      idlers.push(resolve7);
      startNext();
    })
  };
}

// src/collect/estimate.ts
var LEAST_MEASURED = 3;
var LEAST_SHARE = 1 / 10;
var MOST_ERROR = 1 / 2;
function secondsFor(known, measured) {
  const told = known.filter((seconds) => seconds !== void 0);
  const unknown = known.length - told.length;
  if (unknown === 0) return sum(told);
  if (measured.length < Math.max(LEAST_MEASURED, unknown * LEAST_SHARE)) return void 0;
  const mean = sum(measured) / measured.length;
  const variance = sum(measured.map((value) => (value - mean) ** 2)) / (measured.length - 1);
  const error = Math.sqrt(variance * (unknown + unknown ** 2 / measured.length));
  const total = sum(told) + unknown * mean;
  return error > total * MOST_ERROR ? void 0 : total;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/collect/known.ts
function knownPair(like, kept, name, result) {
  const sets = [...kept ? [kept] : [], ...entriesOf(like, name)];
  const measurements = sets.flatMap(
    (entry) => result === "" ? entry.screens : resultOf2(entry, result)?.measurements ?? []
  );
  return measurements[0]?.pair;
}
function knownSeconds(like, name, benchmark) {
  const own = resultsOf(like, name, benchmark);
  const measured = own.flatMap(({ measurements }) => measurements.slice(0, 1));
  if (measured.length === 0) return void 0;
  return measured.reduce((sum2, { low, high }) => sum2 + low.seconds + high.seconds, 0);
}
function knownLowest(like, name, benchmark) {
  const pairs = resultsOf(like, name, benchmark).flatMap(({ measurements }) => {
    return measurements.slice(0, 1).map(({ pair }) => pair);
  });
  return pairs.sort(([a], [b]) => a - b)[0] ?? LADDER[0];
}
function secondsIn(entry) {
  return processesOf(entry).reduce((sum2, { seconds }) => sum2 + seconds, 0);
}
function isDone({ exit, screens, results }, count, pairOf) {
  if (exit !== "ok") return false;
  const isEnough = (name, measurements) => {
    const first = measurements[0]?.pair;
    if (!first) return false;
    const wanted = pairOf(name) ?? first;
    const own = measurements.filter(({ pair }) => isSamePair(pair, first));
    return isSamePair(first, wanted) && own.length >= count;
  };
  if (screens.length > 0 && !isEnough("", screens)) return false;
  return results.every((one) => {
    if (one.exit === "ok") return isEnough(one.name, one.measurements);
    return one.exit === "screened" || one.exit === "skipped";
  });
}
function pairsAgree([one, other]) {
  if (!one || !other) return true;
  const first = ({ measurements }) => measurements[0]?.pair;
  return one.results.every((result) => {
    const [a, b] = [first(result), first(resultOf2(other, result.name) ?? result)];
    return !a || !b || isSamePair(a, b);
  });
}
function resultOf2(entry, name) {
  return entry.results.find((one) => one.name === name);
}
function resultsOf(like, name, benchmark) {
  const results = entriesOf(like, name)[0]?.results ?? [];
  return results.filter((one) => one.name === benchmark || one.name.startsWith(`${benchmark}/`));
}
function entriesOf(like, name) {
  return like.filter((entry) => entry.package === name);
}

// src/collect/files-read.ts
import { existsSync as existsSync2, lstatSync as lstatSync2 } from "node:fs";
import { dirname as dirname4, isAbsolute as isAbsolute2, join as join9, relative as relative5, sep as sep5 } from "node:path";
var LOG_LIMIT2 = 16 * 1024 * 1024;
async function readsAny(bench, target, changed, otherRoot) {
  const { cwd, root, profiles, found } = target;
  const file = join9(profiles, "test.log");
  const flags = [`-test.testlogfile=${file}`];
  const select = only(bench.options.bench);
  const ran = await runBenchmarks(bench, target, { select, iterations: 1, flags });
  const stats = lstatSync2(file, { throwIfNoEntry: false });
  if (ran.exit !== "ok" || !stats?.isFile() || stats.size > LOG_LIMIT2) return true;
  const log = readRegular(file);
  const looked = /* @__PURE__ */ new Set([...lookedAt(log, cwd, root), ...lookedAt(log, cwd, found.root)]);
  const isElsewhere = (path) => !path.startsWith("..") && existsSync2(join9(root, path)) !== existsSync2(join9(otherRoot, path));
  return changed.some((path) => withFolders(path).some((one) => looked.has(one))) || [...looked].some(isElsewhere);
}
function lookedAt(log, start, root) {
  const looked = /* @__PURE__ */ new Set();
  let folder = start;
  for (const line of log.split("\n")) {
    const [word, path] = splitOnce(line);
    if (word === "chdir") folder = path;
    if (word !== "open" && word !== "stat") continue;
    const inside = relative5(root, isAbsolute2(path) ? path : join9(folder, path));
    looked.add(inside.split(sep5).join("/"));
  }
  return looked;
}
function withFolders(path) {
  const above = dirname4(path);
  return above === "." ? [path, ""] : [path, ...withFolders(above)];
}
function splitOnce(line) {
  const space = line.indexOf(" ");
  return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
}

// src/collect/find-results.ts
async function findResults(bench, target, name, select, low) {
  const lows = /* @__PURE__ */ new Map();
  const counts = low > LEAST ? [low, LEAST] : [low];
  let leaves = [];
  for (const iterations of counts) {
    const ran = await runBenchmarks(bench, target, { select, iterations });
    lows.set(iterations, ran);
    leaves = [.../* @__PURE__ */ new Set([...leaves, ...leavesIn(ran, bench.options.cpu)])];
    if (ran.exit === "timeout") continue;
    if (ran.exit === "ok" && ran.lines.length === 0) {
      const asked = { select, iterations: 1 };
      const skipped = await whySilent(bench, target, asked, name);
      return { leaves: [], isResult: false, lows, skipped };
    }
    const own = ran.lines.some((line) => line.name === name);
    return { leaves, isResult: own || hasFailedItself(ran, leaves), lows, skipped: "" };
  }
  return { leaves, isResult: leaves.length === 0, lows, skipped: "" };
}
var LEAST = LADDER.at(-1)[0];
function leavesIn(ran, procs) {
  const at = ran.exit === "ok" ? "" : withoutProcs(benchmarkAt(ran.stdout, ran.stderr), procs);
  const names = [...ran.lines.map(({ name }) => name), ...failedIn(ran, procs), at];
  return names.filter((name) => {
    return name.includes("/") && !names.some((other) => other.startsWith(`${name}/`));
  });
}
function failedIn({ stdout }, procs) {
  const told = stdout.matchAll(/(?<=^[ \t]{0,99}|\t)--- FAIL: (Benchmark\S+)/gm);
  return [...told].map(([, name]) => withoutProcs(name, procs));
}
function hasFailedItself({ exit, stdout }, leaves) {
  if (exit === "ok") return false;
  return !leaves.some((leaf) => stdout.includes(`--- FAIL: ${leaf}`));
}

// src/collect/measure-results.ts
async function measureResults(bench, names, wish, most) {
  const results = /* @__PURE__ */ new Map();
  const all = namesOf2(names).sort(cheapFirst(wish));
  const tops = (await Promise.all(all.map((name) => find(bench, names, name, wish)))).filter(
    (top) => top !== void 0
  );
  const of = tops.reduce((sum2, { on }) => sum2 + countOf2([...on.values()]), 0);
  if (of > most) return void 0;
  let done = 0;
  const finish3 = (name, outcomes) => {
    if (outcomes.size === 0) return;
    results.set(name, new Map([...results.get(name) ?? [], ...outcomes]));
    wish.onDone(++done, Math.max(of, done));
  };
  for (const name of all) {
    if (!tops.some((top) => top.name === name)) finish3(name, notReached(names, name));
  }
  await Promise.all(tops.map((top) => measureTop(bench, names, top, wish, finish3)));
  return results;
}
async function find(bench, names, name, wish) {
  const targets = [...names].filter(([, listed2]) => listed2.includes(name));
  const select = within(bench.options.bench, name, namesOf2(names));
  const low = wish.lowOf(name);
  return inTime(async () => {
    const found = targets.map(async ([target]) => {
      return [target, await findResults(bench, target, name, select, low)];
    });
    return { name, on: new Map(await Promise.all(found)) };
  });
}
async function measureTop(bench, names, { name, on }, wish, finish3) {
  const sides = (has) => [...on].filter(([, found]) => has(found));
  const lows = new Map([...on].map(([{ side }, found]) => [side, found.lows]));
  const own = {
    select: within(bench.options.bench, name, namesOf2(names)),
    pair: wish.pairOf(name),
    lows,
    count: wish.count,
    alone: false,
    mayFail: false
  };
  const skipped = sides(({ skipped: skipped2 }) => skipped2 !== "");
  finish3(
    name,
    new Map(skipped.map(([{ side }, found]) => [side, ended("skipped", found.skipped)]))
  );
  const leaves = [...new Set(sides(() => true).flatMap(([, found]) => found.leaves))];
  const alone = await Promise.all(
    leaves.map(async (leaf) => {
      const targets2 = sides((found) => found.leaves.includes(leaf)).map(([target]) => target);
      const asked2 = { ...own, select: byName(leaf), pair: wish.pairOf(leaf), lows: /* @__PURE__ */ new Map() };
      return [leaf, await measureResult(bench, { ...asked2, targets: targets2, name: leaf })];
    })
  );
  const isJoint = alone.some(
    ([leaf, outcomes]) => [...outcomes].some(([side, outcome]) => needsSiblings(outcome, leaf, lows.get(side)))
  );
  const targets = sides(({ isResult, leaves: all }) => isResult || isJoint && all.length > 0);
  if (!isJoint) for (const [leaf, outcomes] of alone) finish3(leaf, outcomes);
  if (targets.length === 0) return;
  const heard = isJoint ? void 0 : name;
  const asked = { ...own, targets: targets.map(([target]) => target), name: heard };
  finish3(name, await measureResult(bench, asked));
}
function needsSiblings({ exit }, leaf, lows) {
  if (exit === "unheard") return true;
  if (exit !== "failed") return false;
  return [...lows.values()].some(({ lines }) => lines.some(({ name }) => name === leaf));
}
function namesOf2(names) {
  return [...new Set([...names.values()].flat())];
}
function countOf2(found) {
  const leaves = new Set(found.flatMap((one) => one.leaves));
  return leaves.size + (found.some(({ isResult, skipped }) => isResult || skipped !== "") ? 1 : 0);
}
function cheapFirst({ secondsOf: secondsOf2 }) {
  const seconds = (name) => secondsOf2(name) ?? Infinity;
  return (a, b) => {
    const [ofA, ofB] = [seconds(a), seconds(b)];
    return ofA === ofB ? 0 : ofA - ofB;
  };
}
function notReached(names, name) {
  const on = [...names].filter(([, listed2]) => listed2.includes(name));
  return new Map(on.map(([{ side }]) => [side, ended("not-reached")]));
}

// src/collect/screen.ts
var TIMES = 10;
async function screen(bench, targets, pair, count) {
  const { options } = bench;
  const longer = { ...bench, options: { ...options, timeout: options.timeout * TIMES } };
  const select = only(options.bench);
  const asked = {
    targets,
    select,
    name: void 0,
    pair,
    lows: /* @__PURE__ */ new Map(),
    count,
    alone: false,
    mayFail: true
  };
  const outcomes = await measureResult(longer, asked);
  const screens = targets.map((target) => {
    return screenOf(target, outcomes.get(target.side), options.cpu);
  });
  return screens.every(({ names }) => names.length > 0) ? screens : void 0;
}
function screenOf(target, { measured }, procs) {
  const [first] = measured;
  const failed2 = first ? [first.low, first.high].flatMap((ran) => failedIn(ran, procs)) : [];
  const high = new Set(first?.high.lines.map(({ name }) => name));
  const names = new Set(first?.low.lines.map(({ name }) => name).filter((name) => high.has(name)));
  return { target, measured, names: [...names], failed: [...new Set(failed2)] };
}
function movedIn(screens, procs) {
  const [base, head] = screens.map((one) => slopesOf(one, procs));
  if (!base || !head) return [];
  return [...head].flatMap(([name, slope]) => {
    const before = base.get(name);
    const isMoved = before?.some((value, unit) => Math.abs(value - slope[unit]) > slope[2]);
    return isMoved ? [name] : [];
  });
}
function slopesOf({ measured, names }, procs) {
  const [first] = measured;
  if (!first) return /* @__PURE__ */ new Map();
  const [low, high] = [totalsOf(first.low, procs), totalsOf(first.high, procs)];
  const [m, n] = first.pair;
  return new Map(
    names.flatMap((name) => {
      const [before, after] = [low.get(name), high.get(name)];
      if (!before || !after) return [];
      const slope = after.map((value, unit) => (value * n - before[unit] * m) / (n - m));
      return [[name, [...slope, n / (n - m)]]];
    })
  );
}
function totalsOf({ lines }, procs) {
  const text2 = lines.map((line) => line.text).join("\n");
  const results = parseBenchmarkOutput(text2, "output", procs)?.results ?? [];
  return new Map(
    results.map(({ name, bytesPerOp = 0, allocsPerOp = 0 }) => [name, [bytesPerOp, allocsPerOp]])
  );
}

// src/collect/measure-package.ts
var MOST_RESULTS = 500;
async function measurePackage(bench, targets, count, kept) {
  const outcomes = /* @__PURE__ */ new Map();
  await inTime(() => measureInto(outcomes, bench, targets, count, kept));
  for (const { side } of targets) {
    if (!outcomes.has(side)) outcomes.set(side, endedAs("not-reached", "", void 0));
  }
  return outcomes;
}
async function measureInto(outcomes, bench, targets, count, kept) {
  const starts = /* @__PURE__ */ new Map();
  const started = targets.map(async (target) => {
    const ran = await runStart(bench, target);
    if (ran.exit === "ok" && ran.profile !== "") starts.set(target, ran);
    else outcomes.set(target.side, startless(ran));
  });
  await Promise.all(started);
  const ready = targets.filter((target) => starts.has(target));
  const names = /* @__PURE__ */ new Map();
  const listed2 = ready.map(async (target) => {
    const { names: found, message } = await listTop(bench, target);
    const start = starts.get(target);
    if (message !== "") outcomes.set(target.side, endedAs("failed", message, start));
    else if (found.length === 0) outcomes.set(target.side, endedAs("no-benchmarks", "", start));
    else names.set(target, found);
  });
  await Promise.all(listed2);
  const { name } = targets[0].found;
  const wish = {
    count,
    pairOf: (result) => bench.options.pair ?? knownPair(bench.options.like, kept, name, result),
    lowOf: (result) => (bench.options.pair ?? knownLowest(bench.options.like, name, result))[0],
    secondsOf: (result) => knownSeconds(bench.options.like, name, result),
    onDone: (done, of) => bench.progress({ kind: "results", name, done, of })
  };
  const isTogether = [...names].some(([, all]) => all.length > MOST_RESULTS) || [...names.keys()].some((target) => isDear(starts.get(target)));
  const apart = isTogether ? void 0 : await measureResults(bench, names, wish, MOST_RESULTS);
  const together2 = apart ? void 0 : await measureTogether(bench, [...names.keys()], wish);
  const results = apart ?? together2?.results ?? await measureResults(bench, names, wish, Infinity);
  for (const target of names.keys()) {
    const { side } = target;
    const own = [...results].flatMap(([result, on]) => {
      const outcome = on.get(side);
      return outcome ? [[result, outcome]] : [];
    });
    const screens = together2?.screens.find((one) => one.target === target)?.measured ?? [];
    const all = concluded2(new Map(own));
    const start = all.exit === "not-reached" ? void 0 : starts.get(target);
    outcomes.set(side, { ...all, start, screens });
  }
}
async function measureTogether(bench, targets, wish) {
  const pair = wish.pairOf("");
  const screens = await screen(bench, targets, pair, wish.count);
  if (!screens) return void 0;
  const results = /* @__PURE__ */ new Map();
  const seen = ended("screened");
  for (const { target, names } of screens) {
    for (const name of names) {
      results.set(name, new Map([...results.get(name) ?? [], [target.side, seen]]));
    }
  }
  const apart = /* @__PURE__ */ new Set([
    ...movedIn(screens, bench.options.cpu),
    ...screens.flatMap(({ failed: failed2 }) => failed2)
  ]);
  const of = (/* @__PURE__ */ new Set([...results.keys(), ...apart])).size;
  let done = of - apart.size;
  wish.onDone(done, of);
  const alone = [...apart].map(async (name) => {
    const on = screens.filter(({ names, failed: failed2 }) => names.includes(name) || failed2.includes(name));
    const asked = {
      targets: on.map(({ target }) => target),
      select: byName(name),
      name,
      pair: wish.pairOf(name),
      lows: /* @__PURE__ */ new Map(),
      count: wish.count,
      alone: false,
      mayFail: false
    };
    const outcomes = await measureResult(bench, asked);
    wish.onDone(++done, of);
    if ([...outcomes.values()].every(({ exit }) => exit !== "unheard")) results.set(name, outcomes);
  });
  await Promise.all(alone);
  return { screens, results };
}
function startless(ran) {
  const log = ran.stdout + ran.stderr;
  if (ran.exit === "timeout") {
    const message2 = `${ran.message} without a benchmark: its start takes longer than a process may`;
    return { ...endedAs("timeout", message2, void 0), log };
  }
  if (ran.exit === "failed") return { ...endedAs("failed", ran.message, void 0), log };
  const message = whySkipped(ran.stdout, ran.stderr);
  if (message === "") return { ...endedAs("failed", "wrote no heap profile", void 0), log };
  return endedAs("skipped", message, void 0);
}
function endedAs(exit, message, start) {
  return { exit, message, start, screens: [], results: /* @__PURE__ */ new Map(), log: "" };
}
function concluded2(results) {
  const all = [...results.values()];
  const log = "";
  for (const exit of ["skipped", "failed", "not-reached"]) {
    const isAll = all.length > 0 && all.every((one) => one.exit === exit);
    if (isAll) return { exit, message: all[0].message, results, log };
  }
  return { exit: all.length === 0 ? "no-benchmarks" : "ok", message: "", results, log };
}

// src/collect/measure-ready.ts
async function measureReady(work, ready, count) {
  const { planned, targets } = ready;
  const tally = { measured: 0, shared: 0, kept: 0 };
  for (const one of ready.unbuilt) storeUnbuilt(work, planned.stem, one);
  const kept = targets.filter((target) => isKept(work.bench, target, count));
  for (const target of kept) tally.kept += entryOf2(target).results.length;
  const left = targets.filter((target) => !kept.includes(target));
  const [first, second] = targets;
  const isShared = left.length > 0 && second && await mayShare(work, first, second);
  if (isShared) {
    const from = kept[0] ?? left[0];
    if (kept.length === 0) tally.measured += await measure(work, ready, [from], count, void 0);
    for (const to of targets) {
      if (to === from) continue;
      tally.shared += share(planned.stem, from, to);
    }
    return tally;
  }
  if (left.length === 0) return tally;
  tellUnbuilt(work, ready);
  const beside = kept[0] && entryOf2(kept[0]);
  tally.measured += await measure(work, ready, left, count, beside);
  if (beside?.shared) enter(kept[0], planned.stem, { ...beside, shared: false });
  if (beside && !isAlike(beside, entryOf2(left[0]))) {
    tally.measured += await measure(work, ready, targets, count, void 0);
    tally.kept = 0;
  }
  return tally;
}
async function measure({ bench, changed }, { planned }, targets, count, kept) {
  const outcomes = await measurePackage(bench, targets, count, kept);
  let measured = 0;
  for (const target of targets) {
    const finished = finish2(target, planned.stem, outcomes.get(target.side));
    const entry = toldOfTime(finished.entry, changed, target.found);
    storeEntry(target.store, planned.stem, { ...finished, entry });
    measured += finished.entry.results.length;
  }
  return measured;
}
function entryOf2({ store, found }) {
  return store.entries.get(found.name);
}
function enter({ store }, stem, entry) {
  storeEntry(store, stem, { entry, files: /* @__PURE__ */ new Map(), log: void 0 });
}
function isKept({ options }, target, count) {
  const entry = entryOf2(target);
  if (!entry || entry.buildId !== target.buildId || target.buildId === "") return false;
  const pairOf = (name) => options.pair ?? knownPair(options.like, void 0, entry.package, name);
  return isDone(entry, count, pairOf) && isWhole(target.store, entry);
}
function isAlike(kept, made) {
  if (made.exit !== "ok") return true;
  if (kept.screens.length > 0 !== made.screens.length > 0) return false;
  return made.results.every(({ exit }) => exit !== "too-slow");
}
async function mayShare(work, one, other) {
  const { bench, changed } = work;
  if (!bench.options.share || one.buildId === "" || one.buildId !== other.buildId) return false;
  if (changed.length === 0) return true;
  bench.progress({ kind: "phase", name: one.found.name, phase: "compare" });
  return !await readsAny(bench, one, changed, other.root);
}
function share(stem, from, to) {
  const entry = { ...entryOf2(from), shared: true };
  enter(from, stem, entry);
  shareEntry(from.store, to.store, stem, { ...entry, directory: to.found.directory });
  return entry.results.length;
}
function toldOfTime(entry, changed, found) {
  if (!touches(changed, found)) return entry;
  const told = (one) => one.exit === "not-reached" ? { ...one, message: "this change touches it" } : one;
  return { ...told(entry), results: entry.results.map(told) };
}
function storeUnbuilt({ stores, changed }, stem, { side, found, built }) {
  const [exit, message] = built ? [exitOfBuild(built.message), built.message] : ["not-reached", ""];
  const entry = toldOfTime(emptyEntry(found, exit, message), changed, found);
  storeEntry(stores.get(side), stem, { entry, files: /* @__PURE__ */ new Map(), log: built?.log ?? "" });
}
function tellUnbuilt({ bench }, { targets, unbuilt }) {
  for (const { side, found, built } of unbuilt) {
    if (!built) continue;
    const text2 = `${found.name}: ${side}: ${built.message}; the ${targets[0].side} is measured all the same`;
    bench.progress({ kind: "note", text: text2 });
  }
}
function emptyEntry({ name, module, directory }, exit, message) {
  return {
    package: name,
    module: module.path,
    directory,
    buildId: "",
    exit,
    message,
    shared: false,
    start: void 0,
    screens: [],
    results: []
  };
}

// src/collect/outcome.ts
function outcomeOf(entries, made, sides) {
  const all = [...entries.values()];
  const failures = [...entries].filter(([, entry]) => isFailure(entry));
  if (failures.length > 0) {
    const text3 = failures.map(([side, { message }]) => `${side}: ${message}`).join("; ");
    return { ok: false, text: text3 };
  }
  const alone = sides > 1 && all.length === 1 ? `, only on the ${[...entries.keys()][0]}` : "";
  if (all.every(({ exit }) => exit === "no-benchmarks")) {
    return { ok: true, text: `no benchmark matches${alone}` };
  }
  if (all.every(({ exit }) => exit === "not-reached")) {
    return { ok: true, text: `not reached in the time there was${alone}` };
  }
  const skipped = all.find(({ exit }) => exit === "skipped");
  if (skipped) return { ok: true, text: `skipped: ${skipped.message}${alone}` };
  const results = all.flatMap((entry) => entry.results);
  const unwell = ["failed", "too-slow", "not-reached"].flatMap((exit) => {
    const names = new Set(results.filter((one) => one.exit === exit).map(({ name }) => name));
    return names.size > 0 ? [`${names.size} ${WORDS[exit]}`] : [];
  });
  const count = new Set(results.map(({ name }) => name)).size;
  const measured = count === 1 ? "1 result" : `${count} results`;
  const shared = made.shared > 0 ? ", same test binary on both sides" : "";
  const kept = made.measured === 0 && made.kept > 0 ? ", kept from before" : "";
  const text2 = [measured, ...unwell].join(", ") + shared + kept + alone;
  return { ok: results.every(({ exit }) => exit !== "failed" && exit !== "too-slow"), text: text2 };
}
var WORDS = { failed: "failed", "too-slow": "too slow", "not-reached": "not reached" };

// src/collect/measure-all.ts
async function measureAll(work, packages, count) {
  const { bench } = work;
  const tally = { measured: 0, shared: 0, kept: 0 };
  const finished = packages.filter((planned) => isFinished(work, planned, count));
  const pending = packages.filter((planned) => !finished.includes(planned));
  for (const { name, on } of finished) {
    for (const side of on.keys()) tally.kept += entriesOf2(work, name).get(side).results.length;
  }
  if (finished.length > 0) {
    const text2 = `${finished.length} of ${packages.length} packages kept from before`;
    bench.progress({ kind: "note", text: text2 });
  }
  const tell = tellerOf(work, pending, count);
  const running2 = /* @__PURE__ */ new Set();
  const isShort = bench.options.budget !== void 0;
  const equal = await pass(isShort ? pending.toSorted(byUse2(work)) : pending, isShort);
  await pass(equal, false);
  await Promise.all(running2);
  return tally;
  async function pass(some, putsOff) {
    const later = [];
    const batches = batchesOf(some);
    let building = buildBatch(work, batches[0] ?? []);
    for (const [index] of batches.entries()) {
      const name = batches[index].length === 1 ? batches[index][0].name : "the test binaries";
      bench.progress({ kind: "phase", name, phase: "build" });
      const batch = await building;
      building = buildBatch(work, batches[index + 1] ?? []);
      building.catch(() => {
      });
      for (const ready of batch) {
        if (putsOff && isEqual(ready)) {
          ready.remove();
          later.push(ready.planned);
        } else await begin(ready);
      }
    }
    await building;
    return later;
  }
  async function begin(ready) {
    await bench.lanes.free();
    if (running2.size >= bench.options.jobs) await Promise.race(running2);
    const one = measureOne2(ready).finally(() => running2.delete(one));
    running2.add(one);
    one.catch(() => {
    });
  }
  async function measureOne2(ready) {
    const end = tell(ready.planned);
    const made = await measureReady(work, ready, count);
    ready.remove();
    for (const key of ["measured", "shared", "kept"]) tally[key] += made[key];
    end(made);
  }
}
function tellerOf(work, pending, count) {
  const { bench, present } = work;
  const known = new Map(pending.map((planned) => [planned, knownSeconds2(work, planned, count)]));
  const measured = [];
  let begun = 0;
  let ended2 = 0;
  const after = () => {
    const seconds = secondsFor([...known.values()], measured);
    return seconds === void 0 ? void 0 : seconds / bench.options.jobs;
  };
  return (planned) => {
    const at = { name: planned.name, of: pending.length };
    bench.progress({ kind: "begin", ...at, index: ++begun, after: after() });
    return (made) => {
      known.delete(planned);
      const entries = entriesOf2(work, planned.name);
      if (made.measured > 0) {
        measured.push([...entries.values()].reduce((sum2, entry) => sum2 + secondsIn(entry), 0));
      }
      const { ok, text: text2 } = outcomeOf(entries, made, present.length);
      bench.progress({ kind: "end", ...at, index: ++ended2, ok, outcome: text2, after: after() });
    };
  };
}
function knownSeconds2({ bench, present, stores }, planned, count) {
  const like = bench.options.like.filter((entry) => entry.package === planned.name);
  const sides = present.filter(({ name }) => planned.on.has(name));
  const seconds = sides.map(({ name }) => {
    const own = stores.get(name).entries.get(planned.name);
    const entry = [own, ...like].find((one) => one && secondsIn(one) > 0);
    return entry && secondsIn(entry) * count;
  });
  return secondsFor(seconds, []);
}
function isFinished({ bench, present, stores }, planned, count) {
  const { options } = bench;
  const pairOf = (name) => options.pair ?? knownPair(options.like, void 0, planned.name, name);
  const isThere2 = present.every(({ name: side }) => {
    const store = stores.get(side);
    const entry = store.entries.get(planned.name);
    if (!planned.on.has(side)) return entry === void 0;
    if (!store.unchanged || !entry) return false;
    return isDone(entry, count, pairOf) && isWhole(store, entry);
  });
  return isThere2 && pairsAgree([...entriesOf2({ stores }, planned.name).values()]);
}
function byUse2(work) {
  const { changed } = work;
  const isTouched = (planned) => [...planned.on.values()].some((found) => touches(changed, found));
  const touched = /* @__PURE__ */ new Map();
  const rank = (planned) => {
    const known = touched.get(planned) ?? isTouched(planned);
    touched.set(planned, known);
    return known ? 0 : 1;
  };
  const seconds = (planned) => knownSeconds2(work, planned, 1) ?? Infinity;
  return (a, b) => {
    const [ofA, ofB] = [seconds(a), seconds(b)];
    return rank(a) - rank(b) || (ofA === ofB ? 0 : ofA - ofB);
  };
}
function isEqual({ targets: [base, head] }) {
  return base !== void 0 && head !== void 0 && base.buildId === head.buildId;
}
function entriesOf2({ stores }, name) {
  return new Map(
    [...stores].flatMap(([side, { entries }]) => {
      const entry = entries.get(name);
      return entry ? [[side, entry]] : [];
    })
  );
}

// src/collect/file-stem.ts
import { createHash as createHash4 } from "node:crypto";
function fileStems(packages) {
  const stems = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const name of [...packages].sort()) {
    let stem = name.replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\./, "_");
    if (stem.length > 160 || /\.\d+$/.test(stem) || taken.has(stem.toLowerCase())) {
      const hash = createHash4("sha256").update(name).digest("hex").slice(0, 8);
      stem = `${stem.slice(0, 160)}-${hash}`;
    }
    taken.add(stem.toLowerCase());
    stems.set(name, stem);
  }
  return stems;
}

// src/collect/shard.ts
function shardOf(packages, seconds, shard) {
  const known = packages.flatMap((name) => seconds.get(name) ?? []).sort((a, b) => a - b);
  const median = known[known.length >> 1] ?? 1;
  const weight = (name) => seconds.get(name) ?? median;
  const longestFirst = [...packages].sort(
    (a, b) => weight(b) - weight(a) || (a < b ? -1 : a > b ? 1 : 0)
  );
  const loads = Array.from({ length: shard.of }, () => 0);
  const mine = /* @__PURE__ */ new Set();
  for (const name of longestFirst) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] += weight(name);
    if (least === shard.index - 1) mine.add(name);
  }
  return mine;
}

// src/collect/plan.ts
async function makePlan(session, sides, options, progress) {
  const discoveries = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const side of sides) {
    progress({ kind: "phase", name: side.name, phase: "discover" });
    const discovery = await discover(session, side, options);
    discoveries.set(side.name, discovery);
    for (const { module, message } of discovery.broken) {
      progress({ kind: "note", text: `${side.name}: module ${module.path}: ${message}` });
    }
    for (const one of discovery.packages) {
      const on = found.get(one.name) ?? /* @__PURE__ */ new Map();
      found.set(one.name, on.set(side.name, one));
    }
  }
  refuseNothing(discoveries, options);
  for (const [side, { packages: packages2, seen }] of discoveries) {
    if (packages2.length > 0 || seen === 0) continue;
    const text2 = `${side}: no benchmarks in ${options.packages.join(" ")} (${seen === 1 ? "1 package" : `${seen} packages`} looked at); benchmarks are func BenchmarkX(b *testing.B)`;
    progress({ kind: "note", text: text2 });
  }
  const names = [...found.keys()].sort();
  const stems = fileStems(names);
  const mine = options.shard ? shardOf(names, secondsOf(options), options.shard) : new Set(names);
  const packages = names.filter((name) => mine.has(name)).map((name, order) => ({ name, stem: stems.get(name), on: found.get(name), order }));
  return { packages, discoveries };
}
function refuseNothing(discoveries, { packages, spell }) {
  const all = [...discoveries.values()];
  const [absent] = all[0].absent.filter((one) => all.every((each) => each.absent.includes(one)));
  if (absent !== void 0 && discoveries.has("head")) throw new UserError(absent);
  const left = all.reduce((sum2, { seen, broken }) => sum2 + seen + broken.length, 0);
  if (left > 0 || all.every(({ excluded }) => excluded === 0)) return;
  throw new UserError(`${spell("exclude")} leaves out every package of ${packages.join(" ")}`);
}
function secondsOf({ like, weights }) {
  const timed2 = [...like, ...weights].map((entry) => [entry.package, secondsIn(entry)]);
  return new Map(timed2.filter(([, seconds]) => seconds > 0));
}

// src/collect/session.ts
import { setMaxListeners } from "node:events";
import { accessSync as accessSync2, constants as constants2, existsSync as existsSync4, mkdirSync as mkdirSync4 } from "node:fs";
import { join as join10 } from "node:path";

// src/collect/environment.ts
var NOT_OURS = /^(?:(?:INPUT|STATE|ACTIONS|HEAPGATE)_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$)/i;
var TOKENS = /^(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN$/i;
var TELLING = /^(?:GOGC|GOMEMLIMIT|GODEBUG|GOFLAGS|GOAMD64|GOARM64|GOARM|GO386|CGO_ENABLED)$/;
function toolEnvironment(own) {
  return without(own, NOT_OURS);
}
function benchmarkEnvironment(own) {
  return without(toolEnvironment(own), TOKENS);
}
function tellingSettings(environment) {
  const kept = Object.entries(environment).filter(([name, value]) => TELLING.test(name) && value);
  return Object.fromEntries(kept.sort(([a], [b]) => a < b ? -1 : 1));
}
function without(own, left) {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !left.test(name)));
}

// src/collect/keeper.ts
import { spawn as spawn2 } from "node:child_process";
function startKeeper(env) {
  const child = spawn2(process.execPath, ["-e", `(${keep.toString()})(require)`], {
    env,
    // A session of its own: neither Ctrl-C nor a closed terminal reaches it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true
  });
  child.on("error", () => {
  });
  child.stdin.on("error", () => {
  });
  child.unref();
  child.stdin.unref();
  const tell = (...words) => child.stdin.write(`${JSON.stringify(words)}
`);
  return {
    watch: (pid) => tell("watch", String(pid)),
    unwatch: (pid) => tell("unwatch", String(pid)),
    worktree: (repository, path) => tell("worktree", repository, path),
    folder: (path) => tell("folder", path),
    dismiss: () => child.stdin.end(`${JSON.stringify(["dismiss"])}
`)
  };
}
function keep(load) {
  const { spawnSync: spawnSync2 } = load("node:child_process");
  const { rmSync: rmSync3 } = load("node:fs");
  const windows = process.platform === "win32";
  const groups = /* @__PURE__ */ new Set();
  const worktrees = [];
  const folders = [];
  let dismissed = false;
  let rest = "";
  process.on("SIGINT", () => {
  });
  process.on("SIGTERM", () => {
  });
  process.on("SIGHUP", () => {
  });
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (text2) => {
    const lines = (rest + text2).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [word = "", ...values] = JSON.parse(line);
      if (word === "watch") groups.add(values[0] ?? "");
      if (word === "unwatch") groups.delete(values[0] ?? "");
      if (word === "worktree") worktrees.push(values);
      if (word === "folder") folders.push(...values);
      if (word === "dismiss") dismissed = true;
    }
  });
  process.stdin.on("close", () => {
    if (dismissed) return;
    for (const pid of groups) {
      try {
        if (windows) spawnSync2("taskkill", ["/pid", pid, "/t", "/f"]);
        else process.kill(-Number(pid), "SIGKILL");
      } catch {
      }
    }
    for (const [repository = "", path = ""] of worktrees) {
      spawnSync2("git", ["-C", repository, "worktree", "remove", "--force", "--force", path]);
    }
    for (const path of folders) {
      try {
        rmSync3(path, { recursive: true, force: true, maxRetries: 3 });
      } catch {
      }
    }
  });
}

// src/collect/processor-time.ts
import { existsSync as existsSync3 } from "node:fs";
var SHELL = "/bin/sh";
var SCRIPT = `trap : QUIT; "$@" 3>&-; code=$?; times >&3; exit $code`;
function timed(command, args) {
  if (process.platform === "win32" || !existsSync3(SHELL)) return { command, args };
  return { command: SHELL, args: ["-c", SCRIPT, SHELL, command, ...args] };
}
function processorSeconds(times) {
  const [, children = ""] = times.trim().split("\n");
  const told = [...children.matchAll(/(\d{1,9})m(\d{1,9}(?:[.,]\d{1,9})?)s/g)];
  if (told.length !== 2) return void 0;
  return told.reduce((sum2, [, minutes, seconds]) => {
    return sum2 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  }, 0);
}
function codeOf(code, wasTold) {
  return wasTold && code !== null && code > 128 && code <= 128 + 64 ? null : code;
}

// src/collect/session.ts
var TOOL_SECONDS = 30 * 60;
var SHELL2 = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];
function openSession(stopped) {
  const folder = makeTempFolder();
  const closing = new AbortController();
  const signal = AbortSignal.any([stopped, closing.signal]);
  setMaxListeners(0, signal);
  const leases = [join10(folder, OWNER_FILE)];
  const renewing = setInterval(() => leases.forEach(renewLease), RENEW_MS).unref();
  const keeper = startKeeper(benchmarkEnvironment(process.env));
  keeper.folder(folder);
  const worktrees = [];
  const running2 = /* @__PURE__ */ new Set();
  let given = 0;
  const newName = () => {
    given += 1;
    return String(given).padStart(7, "0");
  };
  const newFolder = () => {
    const path = join10(folder, "tmp", newName());
    mkdirSync4(path, { recursive: true });
    return path;
  };
  async function run(command, args, options, env, ends) {
    ends.throwIfAborted();
    const temp = newFolder();
    const temps = { TMPDIR: temp, TMP: temp, TEMP: temp };
    const ended2 = runGroup(command, args, {
      ...options,
      // `go test` sets PWD too; os.Getwd believes it and allocates less than without.
      env: { ...env, ...temps, PWD: options.cwd, ...options.env },
      signal: ends,
      onStart: (pid) => keeper.watch(pid),
      onEnd: (pid) => keeper.unwatch(pid)
    });
    const settled = ended2.catch(() => {
    }).then(() => forceRemove(temp));
    running2.add(settled);
    try {
      await settled;
      return await ended2;
    } catch (thrown) {
      throw cannotStart(thrown, command, options.cwd) ?? thrown;
    } finally {
      running2.delete(settled);
    }
  }
  function stillHeld() {
    if (existsSync4(leases[0])) return;
    throw new UserError(
      `${folder}: this run's temporary folder was deleted while it ran, by a cleaner of temporary files, or by another heapgate after this one had been suspended for an hour; run it again`
    );
  }
  return {
    folder,
    signal,
    tool: async (command, args, options) => {
      stillHeld();
      const env = toolEnvironment(process.env);
      const ended2 = await run(command, args, { seconds: TOOL_SECONDS, ...options }, env, signal);
      if (ended2.how !== "timed-out") return ended2;
      const stderr = `${command} ${args.join(" ")}: still running after ${Math.round(ended2.seconds)} s`;
      return { ...ended2, stderr };
    },
    shell: async (lines, options) => {
      stillHeld();
      const [command, ...flags] = SHELL2;
      const script = `exec 1>&2
${lines}`;
      return run(command, [...flags, script], options, benchmarkEnvironment(process.env), signal);
    },
    benchmark: async (binary, args, options) => {
      stillHeld();
      refuseUnstartable(binary, options.cwd);
      const env = benchmarkEnvironment(process.env);
      const words = timed(binary, args);
      const isTold = words.command !== binary;
      const ended2 = await run(
        words.command,
        words.args,
        { ...options, third: isTold },
        env,
        signal
      );
      stillHeld();
      const took = processorSeconds(ended2.third) ?? ended2.seconds;
      return { ...ended2, code: codeOf(ended2.code, isTold), processorSeconds: took };
    },
    newName,
    newFolder,
    ownWorktree: (repository, path) => {
      worktrees.push({ repository, path });
      keeper.worktree(repository, path);
    },
    hold: (lease) => {
      signLease(lease);
      leases.push(lease);
    },
    close: async () => {
      closing.abort(new Error("the collection was closed"));
      await Promise.all(running2);
      clearInterval(renewing);
      const never = new AbortController().signal;
      const env = toolEnvironment(process.env);
      for (const { repository, path } of worktrees) {
        const args = ["worktree", "remove", "--force", "--force", path];
        const options = { cwd: repository, seconds: TOOL_SECONDS };
        await run("git", args, options, env, never).catch(() => {
        });
      }
      forceRemove(folder);
      keeper.dismiss();
    }
  };
}
function refuseUnstartable(binary, cwd) {
  try {
    accessSync2(cwd);
    accessSync2(binary, constants2.X_OK);
  } catch (thrown) {
    const { code } = thrown;
    throw cannotStart({ code, syscall: "spawn" }, binary, cwd) ?? thrown;
  }
}
function cannotStart(thrown, command, cwd) {
  const { code, syscall = "" } = thrown ?? {};
  if (!syscall.startsWith("spawn")) return void 0;
  if (!existsSync4(cwd)) return new UserError(`${cwd}: no such folder`);
  if (code === "ENOENT" && command === "go") {
    return new UserError("go: not found on PATH; install Go, or run actions/setup-go first");
  }
  if (code === "ENOENT") return new UserError(`${command}: not found on PATH; install ${command}`);
  const cure = code === "EACCES" ? "; where TMPDIR is mounted noexec, set it to a folder elsewhere" : "";
  return new UserError(`${command}: cannot be started (${code})${cure}`);
}

// src/collect/sides.ts
import { existsSync as existsSync7 } from "node:fs";
import { join as join15, relative as relative8, sep as sep7 } from "node:path";

// src/events.ts
var SETTLED = ["", "push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];
var ON_TEST_MERGE = ["pull_request", "pull_request_review", "pull_request_review_comment"];
function isSettled(event) {
  return SETTLED.includes(event);
}
function isProposal(event, ref) {
  return !isSettled(event) || ref?.startsWith("refs/heads/gh-readonly-queue/") === true;
}
function isOnTestMerge(event) {
  return ON_TEST_MERGE.includes(event);
}
function mayRunWorkspace(event) {
  return isSettled(event) || isOnTestMerge(event) || event === "merge_group";
}

// src/collect/guard.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/collect/ci-system.ts
function readSystem(environment) {
  const told = (...names) => names.map((name) => environment[name]).find((value) => value && !/^0+$/.test(value));
  if (told("GITHUB_EVENT_NAME")) return { cure: 'give actions/checkout "fetch-depth: 0"' };
  if (told("GITLAB_CI")) {
    return {
      cure: 'set the variable GIT_DEPTH to "0"',
      // A merged results pipeline has checked out the merge with the first of them.
      base: told("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA")
    };
  }
  if (told("BUILDKITE")) {
    return {
      cure: "take --depth out of BUILDKITE_GIT_CLONE_FLAGS",
      into: told("BUILDKITE_PULL_REQUEST_BASE_BRANCH")
    };
  }
  if (told("JENKINS_URL")) {
    return { cure: "switch off the shallow clone of the job", into: told("CHANGE_TARGET") };
  }
  return void 0;
}

// src/collect/guard.ts
function readEvent(environment) {
  const {
    GITHUB_EVENT_NAME: name = "",
    GITHUB_SHA: sha = "",
    GITHUB_EVENT_PATH: path
  } = environment;
  let payload;
  try {
    payload = path ? JSON.parse(readFileSync2(path, "utf8")) : void 0;
  } catch {
    payload = void 0;
  }
  return { name, sha, payload, system: readSystem(environment) };
}
function payloadText(event, ...path) {
  let value = event.payload;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return typeof value === "string" ? value : void 0;
}
function refuseUntrusted({ name }) {
  if (mayRunWorkspace(name)) return;
  throw new UserError(
    `${name}: will not run code from a pull request with this event's token and secrets; collect in a workflow on pull_request`
  );
}

// src/collect/shallow.ts
var STEPS = [50, 200, 1e3];
async function fetchCommit(git, ref, event) {
  const known = await commitOf(git, ref);
  if (known !== void 0) return known;
  if (event.system === void 0 || ref.startsWith("-")) {
    const cure = await isShallow(git) ? "git fetch --unshallow" : "git fetch";
    throw new UserError(`git: no commit "${ref}" in this clone; run "${cure}", or check the name`);
  }
  const fetched = await fetchOne(git, ref);
  const commit = await commitOf(git, ref) ?? await commitOf(git, "FETCH_HEAD");
  if (fetched.ok && commit !== void 0) return commit;
  throw new UserError(`git: cannot fetch ${ref} (${fetched.error}); ${event.system.cure}`);
}
async function fetchBranch(git, branch, spell) {
  const fetched = await fetchOne(git, `refs/heads/${branch}`);
  const tip = await commitOf(git, fetched.ok ? "FETCH_HEAD" : `origin/${branch}`);
  if (tip !== void 0) return tip;
  throw new UserError(
    `git: cannot fetch ${branch} (${fetched.error}); name the base with ${spell("ref")}`
  );
}
async function fetchOne(git, ref) {
  const depth = await isShallow(git) ? ["--depth=1"] : [];
  return git("fetch", "--no-tags", ...depth, "origin", ref);
}
async function mergeBase(git, other, event, spell) {
  const fetchable = event.system !== void 0 && await isShallow(git);
  for (const depth of [0, ...fetchable ? STEPS : []]) {
    if (depth > 0) await git("fetch", "--no-tags", `--deepen=${depth}`, "origin", "HEAD", other);
    const { ok, text: text2 } = await git("merge-base", "HEAD", other);
    if (ok) return text2;
  }
  const cure = await isShallow(git) ? `this clone is shallow: ${event.system?.cure ?? 'run "git fetch --unshallow"'}` : `name the base with ${spell("ref")}`;
  throw new UserError(`git: HEAD and ${other} have no common commit here; ${cure}`);
}
async function isShallow(git) {
  return (await git("rev-parse", "--is-shallow-repository")).text === "true";
}

// src/collect/base-commit.ts
async function findBase(git, checkout, { ref, spell }, event) {
  if (ref !== void 0) {
    const commit = await commitOf(git, ref) ?? await fetchCommit(git, ref, event);
    return { commit, why: ref };
  }
  return await baseOfEvent(git, checkout, event, spell) ?? await baseOfChange(git, event, spell) ?? await baseOfBranch(git, checkout, event, spell);
}
async function isChange(git, { ref }, event) {
  const { name, system } = event;
  if (!system) return false;
  if (name !== "") return isProposal(name, payloadText(event, "ref"));
  if ((system.base ?? system.into) !== void 0) return true;
  const branch = await defaultBranch(git);
  if (branch === void 0) return ref !== void 0;
  return !(await git("merge-base", "--is-ancestor", "HEAD", branch)).ok;
}
async function baseOfEvent(git, checkout, event, spell) {
  if (event.name.startsWith("pull_request")) {
    const [first, second] = await parentsOf(git, checkout.commit);
    if (first !== void 0 && second !== void 0 && checkout.commit === event.sha) {
      return { commit: await fetchCommit(git, first, event), why: "base of the merge commit" };
    }
    const base = payloadText(event, "pull_request", "base", "sha");
    if (base === void 0) return void 0;
    await fetchCommit(git, base, event);
    const branch = payloadText(event, "pull_request", "base", "ref") ?? "the base branch";
    return { commit: await mergeBase(git, base, event, spell), why: `merge base with ${branch}` };
  }
  const named2 = {
    merge_group: payloadText(event, "merge_group", "base_sha"),
    push: payloadText(event, "before")
  }[event.name];
  if (named2 === void 0 || /^0*$/.test(named2)) return void 0;
  const why = event.name === "push" ? "before the push" : "base of the merge group";
  return { commit: await fetchCommit(git, named2, event), why };
}
async function baseOfChange(git, event, spell) {
  const { base, into } = event.system ?? {};
  if (base !== void 0) {
    return { commit: await fetchCommit(git, base, event), why: "base of the merge request" };
  }
  if (into === void 0) return void 0;
  const tip = await fetchBranch(git, into, spell);
  return { commit: await mergeBase(git, tip, event, spell), why: `merge base with ${into}` };
}
async function baseOfBranch(git, checkout, event, spell) {
  const branch = await defaultBranch(git);
  if (branch === void 0) {
    throw new MissingBase(
      `git: no branch main or master to compare with; name the base with ${spell("ref")}`
    );
  }
  const commit = await mergeBase(git, branch, event, spell);
  if (commit !== checkout.commit) return { commit, why: `merge base with ${branch}` };
  const status = await git("status", "--porcelain");
  if (status.text !== "") return { commit, why: "HEAD, under the uncommitted changes" };
  const [parent] = await parentsOf(git, checkout.commit);
  if (parent === void 0) {
    throw new MissingBase(
      `git: there is only one commit, and nothing to compare it with; name a base with ${spell("ref")}`
    );
  }
  return { commit: await fetchCommit(git, parent, event), why: "parent of HEAD" };
}
async function defaultBranch(git) {
  const noted = await git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  const names = [noted.text, "origin/main", "origin/master", "main", "master"];
  for (const name of names) {
    if (name !== "" && await commitOf(git, name) !== void 0) return name;
  }
  return void 0;
}
async function parentsOf(git, commit) {
  const { text: text2 } = await git("cat-file", "commit", commit);
  const header = text2.split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, hash]) => hash);
}

// src/collect/leftovers.ts
import { basename, dirname as dirname5, join as join11, resolve as resolve2 } from "node:path";
var WORKTREE_LEASE = "locked";
async function clearLeftovers(git) {
  const common = await git("rev-parse", "--path-format=absolute", "--git-common-dir");
  const worktrees = join11(common.text, "worktrees");
  for (const name of common.ok ? listed(worktrees) : []) {
    const entry = join11(worktrees, name);
    const path = pathOf(entry);
    if (path === void 0 || !isLeftover(entry, path)) continue;
    await git("worktree", "remove", "--force", "--force", path);
  }
  clearTempFolders();
}
function isLeftover(entry, path) {
  const folder = dirname5(path);
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  return isOver2(join11(entry, WORKTREE_LEASE)) ?? isOver2(join11(folder, OWNER_FILE)) ?? isExpired(entry);
}
function pathOf(entry) {
  try {
    return dirname5(resolve2(entry, readRegular(join11(entry, "gitdir")).trim()));
  } catch {
    return void 0;
  }
}

// src/collect/set-up.ts
var TAIL = 20;
async function setUp(session, { setup, setupTimeout }, { name, cwd, env }, progress) {
  if (setup === "") return void 0;
  progress({ kind: "phase", name: `the ${name}`, phase: "setup" });
  const { how, code, stderr } = await session.shell(setup, { cwd, env, seconds: setupTimeout });
  if (how === "exited" && code === 0) return void 0;
  const lines = stderr.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  for (const line of lines.slice(-TAIL)) {
    progress({ kind: "note", text: `setup on the ${name}: ${line}` });
  }
  const ended2 = code === null ? "ended by a signal" : `exit code ${code}`;
  const why = how === "timed-out" ? `still running after ${setupTimeout} s` : ended2;
  const last = lines.at(-1);
  return oneLine(last === void 0 ? why : `${why}: ${last}`);
}

// src/collect/side.ts
import { existsSync as existsSync5 } from "node:fs";
import { join as join12, relative as relative6, resolve as resolve3 } from "node:path";
function workspaceFor(checkout, root, own) {
  const file = own.GOWORK;
  if (!file || file === "off") return {};
  const inside = relative6(checkout.root, resolve3(file));
  if (inside.startsWith("..") || inside === resolve3(file)) {
    throw new UserError(
      `GOWORK=${file}: lies outside the repository, so that the base would be built with the modules of the head; move it inside, or unset it`
    );
  }
  return { GOWORK: existsSync5(join12(root, inside)) ? join12(root, inside) : "off" };
}
async function readGo(session, cwd, env) {
  let ended2 = await session.tool("go", ["env", "-json"], { cwd, env });
  if (ended2.code !== 0 && env.GOTOOLCHAIN === void 0) {
    const local = { ...env, GOTOOLCHAIN: "local" };
    ended2 = await session.tool("go", ["env", "-json"], { cwd, env: local });
  }
  if (ended2.code !== 0) throw new UserError(`go env: ${ended2.stderr.trim().split("\n")[0]}`);
  const told = JSON.parse(ended2.stdout);
  return {
    version: told.GOVERSION ?? "",
    os: told.GOOS ?? "",
    arch: told.GOARCH ?? "",
    experiments: told.GOEXPERIMENT ?? "",
    settings: tellingSettings({ ...process.env, ...told })
  };
}
function commonToolchain(base, head) {
  if (base === head || !RELEASE.test(base) || !RELEASE.test(head)) return void 0;
  return base.localeCompare(head, "en", { numeric: true }) > 0 ? base : head;
}
var RELEASE = /^go\d+\.\d+(?:\.\d+)?$/;

// src/collect/waited-for.ts
import { readdirSync as readdirSync4 } from "node:fs";
import { join as join13, relative as relative7 } from "node:path";
var SOURCE = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
var OPENED = /^(?:go\.(?:mod|sum|work|work\.sum)|modules\.txt|\.gitignore|\.gitattributes)$/;
function refuseWaitedFor(root) {
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf3(folder)) {
      const path = join13(folder, entry.name);
      if (entry.isDirectory() && !/^(?:\.git|node_modules)$/.test(entry.name)) folders.push(path);
      if (!SOURCE.test(entry.name) && !OPENED.test(entry.name)) continue;
      const found = entry.isSymbolicLink() ? statsOf(path) : entry;
      if (!found || found.isFile() || found.isDirectory()) continue;
      throw new UserError(
        `${oneLine(relative7(root, path))}: neither a file nor a folder; go and git would wait for it, move it away`
      );
    }
  }
}
function entriesOf3(folder) {
  try {
    return readdirSync4(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/collect/worktree.ts
import { accessSync as accessSync3, constants as constants3, existsSync as existsSync6, symlinkSync } from "node:fs";
import { basename as basename2, dirname as dirname6, join as join14, sep as sep6 } from "node:path";
async function addWorktree(session, checkout, commit) {
  const git = gitIn(session, checkout.root);
  const folder = folderAsLongAs(session.folder, checkout.root);
  const common = await git("rev-parse", "--path-format=absolute", "--git-common-dir");
  if (isWritable(common.text)) {
    session.ownWorktree(checkout.root, folder);
    const added = await git("worktree", "add", "--detach", "--quiet", folder, commit);
    if (!added.ok) throw new UserError(`git worktree add ${commit}: ${added.error}`);
    const entry = await gitIn(session, folder)("rev-parse", "--absolute-git-dir");
    if (entry.ok) session.hold(join14(entry.text, WORKTREE_LEASE));
  } else {
    const cloned = await git("clone", "--quiet", "--shared", "--no-checkout", common.text, folder);
    const there = gitIn(session, folder);
    const out = cloned.ok ? await there("checkout", "--quiet", "--detach", commit) : cloned;
    if (!out.ok) throw new UserError(`git clone --shared: ${out.error}`);
  }
  await fillSubmodules(session, checkout, folder);
  return folder;
}
function folderAsLongAs(parent, like) {
  const least = Buffer.byteLength(linkTo(parent, "h", like));
  const missing = Math.max(Buffer.byteLength(like), least) - Buffer.byteLength(join14(parent, "/"));
  return join14(parent, "base".padEnd(Math.min(missing, 200), "-"));
}
function shownAsLongAs(session, root, like) {
  if (Buffer.byteLength(root) === Buffer.byteLength(like) || process.platform === "win32") {
    return root;
  }
  const least = Buffer.byteLength(linkTo(session.folder, "", root));
  const missing = Buffer.byteLength(like) - least;
  if (missing < 1 || missing > 200) return root;
  const link = join14(session.folder, "h".padEnd(missing, "-"));
  symlinkSync(dirname6(root), link);
  return join14(link, basename2(root));
}
function linkTo(parent, link, root) {
  return [parent, link, basename2(root)].join(sep6);
}
async function fillSubmodules(session, checkout, folder) {
  if (!existsSync6(join14(folder, ".gitmodules"))) return;
  const { text: text2 } = await gitIn(session, checkout.root)("submodule", "status", "--recursive");
  if (!/^[ +U]/m.test(text2)) return;
  const git = gitIn(session, folder);
  const filled = await git("submodule", "update", "--init", "--recursive", "--quiet");
  if (!filled.ok) throw new UserError(`git submodule update for the base: ${filled.error}`);
}
function isWritable(folder) {
  try {
    accessSync3(folder, constants3.W_OK);
    return true;
  } catch {
    return false;
  }
}

// src/collect/sides.ts
async function openSides(session, options, progress) {
  progress({ kind: "phase", name: "the trees", phase: "prepare" });
  const git = gitIn(session, options.cwd);
  const event = readEvent(process.env);
  const checkout = await findCheckout(git);
  refuseUntrusted(event);
  refuseWaitedFor(checkout?.root ?? options.cwd);
  const wantsBase = options.both || options.ref !== void 0;
  if (!checkout) {
    if (!wantsBase) return bareHead(session, options, progress);
    const asked = options.ref === void 0 ? "" : `${options.spell("ref")} ${options.ref}: `;
    throw new UserError(
      `${asked}${options.cwd} is not in a git repository with a commit, and the base is a commit: start in a checkout`
    );
  }
  await clearLeftovers(git);
  const out = options.out && insideOf(checkout.root, options.out);
  const commit = wantsBase ? options.found ?? await findBase(git, checkout, options, event) : void 0;
  const tree = commit && { ...commit, root: await addWorktree(session, checkout, commit.commit) };
  const head = options.both || !commit ? await openHead(session, git, checkout, options, out, progress) : void 0;
  const base = tree && await openBase(session, options, checkout, tree, progress);
  if (base) progress({ kind: "note", text: `base: ${base.commit.slice(0, 12)}, ${base.why}` });
  if (!base || !head) return { base, head, changed: [], out };
  const aligned = await withOneGo(session, base, head, progress);
  const shown = shownAsLongAs(session, head.root, base.root);
  return {
    base: aligned.base,
    head: { ...aligned.head, shown },
    changed: await changedFiles(git, checkout.root, base.commit, out),
    out
  };
}
async function bareHead(session, options, progress) {
  const { cwd } = options;
  await setUpHead(session, options, progress);
  const [module] = await findModules(session, cwd, cwd);
  const root = module?.folder ?? cwd;
  const go = await goOf(session, root, cwd, {});
  const none = { commit: "", why: "no repository", changed: [] };
  const own = { name: "head", root, cwd, shown: root, fault: void 0, env: {} };
  const head = { ...own, ...none, go };
  return { base: void 0, head, changed: [], out: void 0 };
}
async function openHead(session, git, { commit, root }, options, out, progress) {
  const { cwd } = options;
  const changed = await changedFiles(git, root, commit, out);
  await setUpHead(session, options, progress);
  const go = await goOf(session, root, cwd, {});
  const own = { name: "head", root, cwd, shown: root, fault: void 0, env: {} };
  return { ...own, commit, why: "checkout", changed, go };
}
async function setUpHead(session, options, progress) {
  const where = { name: "head", cwd: options.cwd, env: {} };
  const why = await setUp(session, options, where, progress);
  if (why !== void 0) {
    throw new UserError(`${options.spell("setup")}: failed in the checkout: ${why}`);
  }
}
async function openBase(session, options, checkout, base, progress) {
  const { root } = base;
  const env = workspaceFor(checkout, root, process.env);
  const there = join15(root, checkout.prefix);
  const cwd = existsSync7(there) ? there : root;
  const where = { name: "base", cwd, env };
  const why = cwd === there ? await setUp(session, options, where, progress) : void 0;
  const fault = why === void 0 ? void 0 : `setup failed: ${why}`;
  if (options.generate && fault === void 0) {
    const made = await session.tool("go", ["generate", "./..."], { cwd, env });
    if (made.code !== 0) {
      const text2 = `go generate failed on the base: ${oneLine(made.stderr || made.stdout)}`;
      progress({ kind: "note", text: text2 });
    }
  }
  const go = await goOf(session, root, cwd, env);
  const own = { name: "base", root, cwd: there, shown: root, fault, env };
  return { ...own, commit: base.commit, why: base.why, changed: [], go };
}
async function withOneGo(session, base, head, progress) {
  const [ofBase, ofHead] = [base.go.version, head.go.version];
  const toolchain = commonToolchain(ofBase, ofHead);
  if (toolchain === void 0) return { base, head };
  const text2 = `go.mod asks for ${ofBase} on the base and ${ofHead} on the head: ${toolchain} measures both`;
  progress({ kind: "note", text: text2 });
  const withGo = async (side) => {
    const env = { ...side.env, GOTOOLCHAIN: toolchain };
    return { ...side, env, go: await goOf(session, side.root, side.cwd, env) };
  };
  return { base: await withGo(base), head: await withGo(head) };
}
async function goOf(session, root, cwd, env) {
  const modules = await findModules(session, root, cwd);
  const here = modules.find(({ folder }) => `${cwd}${sep7}`.startsWith(`${folder}${sep7}`));
  return readGo(session, here?.folder ?? modules[0]?.folder ?? root, env);
}
function insideOf(root, path) {
  const inside = relative8(root, path).split(sep7).join("/");
  return inside === "" || inside.startsWith("..") || inside.startsWith("/") ? void 0 : inside;
}

// src/collect/stores.ts
import { relative as relative9, sep as sep8 } from "node:path";

// src/collect/data-files.ts
import { join as join16 } from "node:path";
function isData(file) {
  if (/(?:^|\/)testdata\//.test(file)) return true;
  return !/\.go$|(?:^|\/)go\.(?:mod|sum|work|work\.sum)$|^\.github\//.test(file);
}
async function isReusable({ manifest, written: written2 }, side, flags, git, out) {
  if (!isSameCapture(manifest, side, flags) || manifest.commit === "") return false;
  if (await commitOf(git, manifest.commit) === void 0) return false;
  const changed = await changedFiles(git, side.root, manifest.commit, out);
  const data = changed.filter(isData);
  if (!manifest.dirty) return data.length === 0;
  return manifest.commit === side.commit && data.every((file) => {
    const stats = statsOf(join16(side.root, file));
    return stats !== void 0 && stats.mtime < written2;
  });
}
function isSameCapture(manifest, side, flags) {
  const then = JSON.stringify([manifest.go, manifest.flags]);
  return then === JSON.stringify([side.go, flags]);
}

// src/collect/stores.ts
function checkOut(folder, { shard }) {
  checkFolder(folder);
  const before = readSet(folder)?.manifest.shard;
  if (before === void 0 || shard === void 0 || before === shardText(shard)) return;
  const held = before === "" ? "all packages" : `shard ${before}`;
  throw new UserError(
    `${folder}: holds the set of ${held}; give shard ${shardText(shard)} a folder of its own, or delete it`
  );
}
async function openStore(session, side, folder, plan, options, out) {
  makeFolder(folder);
  const discovery = plan.discoveries.get(side.name);
  const directoryOf = (path) => relative9(side.root, path).split(sep8).join("/");
  const modules = discovery.modules.map(({ path, folder: at }) => ({
    path,
    directory: directoryOf(at)
  }));
  const flags = flagsOf(options);
  const header = {
    schema: SET_SCHEMA,
    commit: side.commit,
    dirty: side.changed.length > 0,
    ref: side.why,
    modules,
    go: side.go,
    flags,
    shard: shardText(options.shard)
  };
  const before = readSet(folder);
  const stands = before !== void 0 && options.setup === "" && await isReusable(before, side, flags, gitIn(session, side.root), out);
  const then = before?.manifest;
  const unchanged = stands && then?.commit === side.commit && !then.dirty && !header.dirty;
  const store = { folder, entries: /* @__PURE__ */ new Map(), unchanged, header };
  if (then) {
    const planned = new Set(plan.packages.map(({ name }) => name));
    for (const entry of then.packages) store.entries.set(entry.package, entry);
    dropEntries(
      store,
      then.packages.filter((entry) => !stands || !planned.has(entry.package))
    );
  }
  for (const { module, message } of discovery.broken) {
    const entry = {
      package: module.path,
      module: module.path,
      directory: directoryOf(module.folder),
      buildId: "",
      exit: exitOfBuild(message),
      message,
      shared: false,
      start: void 0,
      screens: [],
      results: []
    };
    store.entries.set(entry.package, entry);
  }
  writeManifest(store);
  return store;
}
function flagsOf(options) {
  const { bench, skip, cpu, short, tags, trimpath } = options;
  return { bench, skip, cpu, short, tags, trimpath };
}

// src/collect/time-limit.ts
import { readFileSync as readFileSync3 } from "node:fs";
var NO_LIMIT = { until: () => Infinity, weigh: () => {
}, keep: () => {
} };
var CLOSING = 0.5;
var TIMES2 = 10;
var FIRST = 12;
var ONE_OF = 8;
var LAST = 8;
function timeLimit(seconds, isJudged) {
  let kept;
  let seen = 0;
  let bytes = 0;
  let last = [];
  const sum2 = (key) => last.reduce((all, each) => all + each[key], 0);
  const reading = () => bytes * sum2("milliseconds") / Math.max(1, sum2("bytes"));
  const after = () => kept ?? reading() * TIMES2;
  return {
    until: () => (seconds - CLOSING) * 1e3 - after(),
    weigh: (profile) => {
      if (!isJudged) return;
      const content = readFileSync3(profile);
      bytes += content.length;
      seen += 1;
      if (seen > FIRST && seen % ONE_OF > 0) return;
      const begun = performance.now();
      readProfile(content, profile, gunzip);
      const milliseconds = performance.now() - begun;
      last = [...last, { bytes: content.length, milliseconds }].slice(-LAST);
    },
    keep: (next) => {
      kept = next * 1e3;
    }
  };
}

// src/collect/collection.ts
async function openCollection(options, progress) {
  const folderIn = (out, side) => options.both ? join17(out, side) : out;
  if (options.out !== void 0) {
    for (const side of ["base", "head"]) checkOut(folderIn(options.out, side), options);
  }
  const signal = options.signal ?? new AbortController().signal;
  const session = openSession(signal);
  try {
    const sides = await openSides(session, options, progress);
    const present = [sides.base, sides.head].filter((side) => side !== void 0);
    const plan = await makePlan(session, present, options, progress);
    const stores = /* @__PURE__ */ new Map();
    for (const side of present) {
      const folder = folderIn(options.out ?? join17(session.folder, "sets"), side.name);
      stores.set(side.name, await openStore(session, side, folder, plan, options, sides.out));
    }
    const { changed } = sides;
    const lanes = openLanes(options.jobs);
    const { budget, isJudged } = options;
    const limit = budget === void 0 ? NO_LIMIT : timeLimit(budget, isJudged);
    const bench = { session, options, progress, lanes, limit };
    const work = { bench, changed, present, stores };
    const finish3 = async (measure2) => {
      const started = performance.now();
      const before = lanes.count();
      const results = await measure2();
      const seconds = (performance.now() - started) / 1e3;
      return { ...setsOf(work), results, processes: lanes.count() - before, seconds };
    };
    return {
      collect: () => finish3(() => measureAll(work, plan.packages, options.count)),
      again: (wanted, count) => finish3(() => measureAgain(work, plan.packages, wanted, count)),
      keep: limit.keep,
      hasTime: () => performance.now() < limit.until(),
      close: async () => {
        progress({ kind: "finish" });
        await session.close();
      }
    };
  } catch (thrown) {
    progress({ kind: "finish" });
    await session.close();
    throw thrown;
  }
}
function setsOf({ present, stores }) {
  const sets = present.map(({ name: side }) => {
    const store = stores.get(side);
    return { side, folder: store.folder, manifest: manifestOf(store) };
  });
  const failed2 = sets.flatMap(
    ({ side, manifest }) => manifest.packages.flatMap((entry) => {
      const at = { side, package: entry.package };
      if (isFailure(entry)) return [{ ...at, result: "", message: entry.message }];
      const unwell = entry.results.filter(({ exit }) => exit === "failed" || exit === "too-slow");
      return unwell.map(({ name, message }) => ({ ...at, result: name, message }));
    })
  );
  return { sets, failed: failed2 };
}

// src/collect/collect.ts
function withDefaults(options) {
  const given = Object.entries(options).filter(([, value]) => value !== void 0);
  const all = { ...DEFAULTS, ...Object.fromEntries(given) };
  return { ...all, cwd: resolve4(all.cwd), out: all.out && resolve4(all.cwd, all.out) };
}
async function collect(options, progress) {
  const collection = await openCollection(withDefaults(options), progress);
  try {
    return await collection.collect();
  } finally {
    await collection.close();
  }
}
function collectBoth(options, progress) {
  return openCollection(withDefaults({ ...options, both: true, isJudged: true }), progress);
}

// src/collect/clock.ts
var systemClock = {
  now: () => performance.now(),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  }
};

// src/collect/running.ts
function running(clock) {
  let first;
  const packages = /* @__PURE__ */ new Map();
  let part;
  const since = (at) => (clock.now() - at) / 1e3;
  function see(event) {
    const at = clock.now();
    first ??= at;
    if (event.kind === "begin") packages.set(event.name, { at, event, doing: "" });
    if (event.kind === "end") packages.delete(event.name);
    if (event.kind === "finish") packages.clear();
    if (event.kind === "end" || event.kind === "finish") part = void 0;
    if (event.kind === "results") told(event.name, `${event.done} of ${event.of} results`);
    if (event.kind !== "phase") return;
    if (!told(event.name, PHASES[event.phase])) part = { at, event };
  }
  function told(name, doing) {
    const entry = packages.get(name);
    if (entry) entry.doing = doing;
    return entry !== void 0;
  }
  function left({ at, event: { after } }) {
    if (after === void 0 || since(at) > after) return "";
    return `, about ${duration(after - since(at))} left`;
  }
  function text2() {
    const [entry] = packages.values();
    if (first === void 0) return void 0;
    const total = `${duration(since(first))} in all`;
    if (entry) {
      const { index, of, name } = entry.event;
      const doing = entry.doing === "" ? "" : `${entry.doing}, `;
      const what = `${index}/${of} ${name}: ${doing}for ${duration(since(entry.at))}`;
      return oneLine(`${what} (${total}${left(entry)})`);
    }
    if (!part) return void 0;
    const { event, at } = part;
    return oneLine(`${PHASES[event.phase]} ${event.name}, for ${duration(since(at))} (${total})`);
  }
  return { see, seconds: () => first === void 0 ? 0 : since(first), text: text2 };
}
var PHASES = {
  prepare: "preparing",
  setup: "running setup on",
  discover: "looking for benchmarks on",
  build: "building",
  compare: "same test binary: looking whether it reads a changed file",
  measure: "measuring"
};

// src/collect/progress.ts
function progressTo(output, onRunner, clock = systemClock) {
  return output.isTerminal && !onRunner ? changingLine(output, clock) : plainLines(output, clock);
}
var TICK_MS = 5e3;
var SILENCE_MS = 25e3;
function plainLines(output, clock) {
  const now = running(clock);
  let written2 = clock.now();
  const line = (text2) => {
    if (text2 === void 0) return;
    written2 = clock.now();
    output.lines(text2);
  };
  const stop = clock.every(TICK_MS, () => {
    if (clock.now() - written2 >= SILENCE_MS) line(now.text());
  });
  return (event) => {
    now.see(event);
    line(lineOf(event, now.seconds()));
    if (event.kind === "finish") stop();
  };
}
function changingLine(output, clock) {
  const now = running(clock);
  const redraw = () => output.status(now.text() ?? "");
  const stop = clock.every(1e3, redraw);
  return (event) => {
    now.see(event);
    const line = lineOf(event, now.seconds());
    if (line !== void 0) output.lines(line);
    redraw();
    if (event.kind === "finish") stop();
  };
}
function lineOf(event, elapsed) {
  if (event.kind === "note") return oneLine(event.text);
  if (event.kind !== "end") return void 0;
  const { index, of, name, ok, outcome, after } = event;
  const left = index < of && after !== void 0 ? `, about ${duration(after)} left` : "";
  const mark = ok ? "" : "FAILED: ";
  return oneLine(
    `${index}/${of} ${name}: ${mark}${oneLine(outcome)} (${duration(elapsed)}${left})`
  );
}

// src/collect/settings.ts
import { existsSync as existsSync8 } from "node:fs";
import { join as join18, resolve as resolve5 } from "node:path";
function readSettings(words, cwd) {
  const { packages, tags, like, setup = DEFAULTS.setup, spell = asFlag } = words;
  if (words.out === "") {
    throw new UserError(`${spell("out")} is empty: name a folder for the profiles`);
  }
  if (packages?.includes("")) {
    throw new UserError("a package with an empty name was given: name one, or ./... for all");
  }
  refuseFormer(words, spell);
  return {
    ...DEFAULTS,
    spell,
    cwd: resolve5(cwd),
    out: words.out === void 0 ? void 0 : resolve5(cwd, words.out),
    packages: packages && packages.length > 0 ? packages : DEFAULTS.packages,
    exclude: (words.exclude ?? DEFAULTS.exclude).map((glob) => parseGlob(spell("exclude"), glob)),
    ref: words.ref || void 0,
    both: words.both ?? DEFAULTS.both,
    bench: words.bench || DEFAULTS.bench,
    skip: words.skip ?? DEFAULTS.skip,
    pair: words.pair ? parsePair(spell("pair"), words.pair) : void 0,
    count: words.count ? parseCount(spell("count"), words.count) : DEFAULTS.count,
    cpu: words.cpu ? parseCount(spell("cpu"), words.cpu) : DEFAULTS.cpu,
    jobs: words.jobs ? parseCount(spell("jobs"), words.jobs) : DEFAULTS.jobs,
    serial: (words.serial ?? DEFAULTS.serial).map((glob) => parseGlob(spell("serial"), glob)),
    tags: tags ? tags.split(/[\s,]+/).filter((tag) => tag !== "") : DEFAULTS.tags,
    short: words.short ?? DEFAULTS.short,
    trimpath: words.trimpath ?? DEFAULTS.trimpath,
    generate: words.generate ?? DEFAULTS.generate,
    setup,
    setupTimeout: words.setupTimeout ? parseTimeout(spell("setup-timeout"), words.setupTimeout) : DEFAULTS.setupTimeout,
    // What a command has made, such as a library to load, no test binary tells.
    share: (words.share ?? DEFAULTS.share) && setup === "",
    timeout: words.timeout ? parseTimeout(spell("timeout"), words.timeout) : DEFAULTS.timeout,
    budget: words.budget ? parseTimeout(spell("budget"), words.budget) : void 0,
    shard: words.shard ? parseShard(spell("shard"), words.shard) : void 0,
    weights: words.weights ? readLike(resolve5(cwd, words.weights), spell("weights")) : [],
    like: like ? readLike(resolve5(cwd, like), spell("like")) : []
  };
}
function refuseFormer({ benchtime, memprofilerate }, spell) {
  if (benchtime) {
    throw new UserError(
      `${spell("benchtime")} ${benchtime}: each benchmark is measured at two counts; write ${spell("pair")} 20,120 to choose them`
    );
  }
  if (memprofilerate) {
    throw new UserError(
      `${spell("memprofilerate")} ${memprofilerate}: every allocation is counted, as with 1; leave it out`
    );
  }
}
function readLike(folder, name) {
  const entries = setsBelow(folder, 2).flatMap((set) => readSet(set)?.manifest.packages ?? []);
  if (entries.length > 0) return entries;
  throw new UserError(`${folder}: no ${MANIFEST_FILE} in it; ${name} needs an earlier set`);
}
function setsBelow(folder, depth) {
  if (existsSync8(join18(folder, MANIFEST_FILE))) return [folder];
  if (depth === 0) return [];
  const inside = listed(folder).map((name) => join18(folder, name));
  return inside.flatMap((one) => setsBelow(one, depth - 1));
}

// src/collect/signals.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function nothingJudged(command) {
  return `nothing was judged, and no measurement is kept; "${command} collect --both --out DIR" keeps what has finished`;
}
function keptIn(folder) {
  return `what had finished is kept in ${folder}, and the same command goes on from there`;
}
async function untilStopped(left, task) {
  const stopping = new AbortController();
  const stop = (name) => {
    stopping.abort(new UserError(`stopped by ${name}; ${left}`));
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await task(stopping.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}

// src/collecting-gate.ts
import { existsSync as existsSync9 } from "node:fs";
import { join as join19, relative as relative10, resolve as resolve6, sep as sep9 } from "node:path";

// src/policy/confirm.ts
var FAR = [100, 1100];
var FAST = [20, 120];
var MOSTLY = 0.5;
function toConfirm({ findings, diff, results }) {
  const counted = new Map(
    diff.results.flatMap(
      (result) => result.counted && result.status === "both" ? [[resultKey(result.id), result]] : []
    )
  );
  const wanted = /* @__PURE__ */ new Map();
  for (const { result: of, outcome, limit } of findings) {
    for (const one of screenedIn(outcome)) {
      const key2 = resultKey(one);
      const result2 = counted.get(key2);
      if (result2 && !wanted.has(key2)) wanted.set(key2, namesOf3(result2));
    }
    const isUnsure = outcome.verdict === "pass" && outcome.isUnsure === true;
    const result = of && isOpen(outcome) ? counted.get(resultKey(of)) : void 0;
    if (!result) continue;
    const key = resultKey(result.id);
    const scope = result.scope === void 0 ? void 0 : diff.scopes[result.scope];
    const isFast = String(result.counted.pair) === String(FAST);
    const isLasting = METRIC[limit.metric].kind === "inuse";
    const isFar = isFast && (isUnsure || isLasting || (scope?.buffers ?? 0) > MOSTLY);
    if (isUnsure && !isFar) continue;
    if (wanted.get(key)?.pair) continue;
    wanted.set(key, { ...namesOf3(result), ...isFar && { pair: FAR } });
  }
  for (const { standing, result } of results) {
    const isOnce = result.counted && result.counted.by !== "screen" && !isRepeated(result.counted);
    const key = resultKey(result.id);
    if (!isOnce || wanted.has(key) || standing !== "more" && standing !== "less") continue;
    wanted.set(key, namesOf3(result));
  }
  for (const result of diff.results) {
    const { base: from, head: to } = result.endings ?? {};
    if (from?.code !== "pair-differs" || to?.code !== "pair-differs") continue;
    const pair = from.pair[1] < to.pair[1] ? from.pair : to.pair;
    wanted.set(resultKey(result.id), { ...namesOf3(result), pair });
  }
  return [...wanted.values()];
}
function toSettle({ findings, diff }) {
  const counted = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  const wanted = /* @__PURE__ */ new Map();
  for (const { result: of, target, outcome, limit } of findings) {
    const isBroken = isOver(outcome.verdict) || outcome.verdict === "waived";
    const result = of && isBroken ? counted.get(resultKey(of)) : void 0;
    const figures = target.kind === "set-up" ? result?.counted?.setUp : result?.counted?.figures;
    const figure = figures?.[limit.metric];
    if (!result?.counted || !figure || !isUnsteady(figure)) continue;
    wanted.set(resultKey(result.id), { ...namesOf3(result), pair: result.counted.pair });
  }
  return [...wanted.values()];
}
function isUnsteady({ change, base, head }) {
  const spread = base.most - base.least + (head.most - head.least);
  return spread > Math.abs(change.delta) * STEADY;
}
var STEADY = 0.25;
var CONFIRMATIONS = [
  { count: ENOUGH_REPEATS, wanted: toConfirm },
  // Every head above every base by chance: once in 924.
  { count: 6, wanted: toSettle }
];
var TOLD_BY_MORE = /* @__PURE__ */ new Set(["noisy", "rounded", "screened"]);
function isOpen(outcome) {
  switch (outcome.verdict) {
    case "fail":
    case "warn":
    // What is accepted is measured as well as if it were not.
    case "waived":
      return true;
    case "inconclusive":
      return TOLD_BY_MORE.has(outcome.why.code);
    case "pass":
      return outcome.isUnsure === true;
  }
}
function namesOf3({ id, was = id }) {
  return { base: named(was), head: named(id) };
}
function named({ package: path, name }) {
  return { package: path, result: name };
}

// src/collecting-gate.ts
var AFTER = 5;
async function collectAndJudge(request) {
  const { settings, found, context, folder = context.cwd, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, folder);
  const collection = await collectBoth({ ...options, found, ...signal && { signal } }, measuring);
  return judgeCollection(collection, policy, request);
}
async function judgeCollection(collection, policy, request) {
  try {
    let result = await collection.collect();
    let took = 0;
    let judged = await judgeInTime();
    for (const { count, wanted } of CONFIRMATIONS) {
      const open = wanted(judged.judgement);
      if (open.length === 0 || !collection.hasTime()) continue;
      result = await collection.again(open, count);
      judged = await judgeInTime();
    }
    collection.keep(took);
    const hasTime = () => collection.hasTime();
    const input = await concluded(policy, requestOf(request, result), judged, hasTime);
    return asMeasured(request, result, input);
    async function judgeInTime() {
      const begun = performance.now();
      const made = await judgeOnce(policy, requestOf(request, result));
      took = (performance.now() - begun) / 1e3;
      collection.keep(took * AFTER);
      return made;
    }
  } finally {
    await collection.close();
  }
}
function requestOf(request, { sets }) {
  const folders = (side) => sets.filter((set) => set.side === side).map((set) => set.folder);
  return { ...request, base: folders("base"), head: folders("head") };
}
function asMeasured(request, { sets }, input) {
  const label = (side) => {
    const manifest = sets.find((set) => set.side === side)?.manifest;
    return manifest ? {
      sha: manifest.commit,
      description: `${manifest.ref}${manifest.dirty ? ", with changes" : ""}`
    } : input[side];
  };
  const ref = sets.find((set) => set.side === "base")?.manifest.commit;
  return {
    ...input,
    measuredHere: true,
    base: label("base"),
    head: label("head"),
    commands: reproduceMeasured(input.judgement, {
      command: request.command,
      words: measuringWords({ ...request.settings, ref }),
      policy: policyFrom(request)
    })
  };
}
function policyFrom({
  policy,
  policyText,
  context: { cwd },
  folder = cwd
}) {
  if (folder === cwd) return policy;
  const isThere2 = policyText !== "built-in" && existsSync9(join19(cwd, DEFAULT_POLICY));
  const name = policy ?? (isThere2 ? DEFAULT_POLICY : void 0);
  return name && relative10(folder, resolve6(cwd, name)).split(sep9).join("/");
}

// src/commands/exit-code.ts
var MISSING_BASE = ["fail", "warn", "pass"];
function exitCodeOf(input, failOn, onMissingBase = "fail") {
  const { findings, results, conclusion, unmeasured, policy } = input.judgement;
  const isGone2 = results.some(({ standing }) => standing === "gone");
  const has = (verdict) => findings.some(({ outcome }) => outcome.verdict === verdict) || isGone2 && policy.missingBenchmarks === verdict;
  if (conclusion === "error") return 2;
  if (has("fail") && failOn !== "never") return 1;
  if (unmeasured.some(({ weight }) => weight === "error")) return 2;
  if (conclusion === "warn" && failOn === "warning") return has("warn") ? 1 : 2;
  if (conclusion === "no-baseline") {
    return isNotice(input) || onMissingBase !== "fail" || failOn === "never" ? 0 : 2;
  }
  if (conclusion !== "inconclusive") return 0;
  return !hasJudged(findings) || policy.onInconclusive === "fail" ? 2 : 0;
}
function isNotice({
  judgement: { unmeasured },
  measuredHere
}) {
  return measuredHere === true || !unmeasured.some(({ base }) => isAtFault(base));
}

// src/policy/policy-text.ts
function saysTheSame(a, b) {
  const [ofA, ofB] = [a.extended ?? /* @__PURE__ */ new Map(), b.extended ?? /* @__PURE__ */ new Map()];
  return a.text === b.text && ofA.size === ofB.size && [...ofA].every(([name, file]) => ofB.has(name) && saysTheSame(file, ofB.get(name)));
}

// src/github/policy-edit.ts
function decisive({ base }) {
  return base ?? "built-in";
}
function basePolicy({ base }) {
  return base ? parsePolicy(base.text, base.name, base.extended) : defaultPolicy();
}
function policyEdit({ base, head }) {
  const change = base ? "edits" : "brings";
  switch (head.kind) {
    case "unknown":
      return void 0;
    case "other": {
      const fault = `${head.fault}: put a plain file there`;
      return { change, file: "", policy: void 0, fault, stays: true };
    }
    case "file":
      if (base && saysTheSame(head.file, base)) return void 0;
      return { change, file: head.file.name, ...parsed(head.file), stays: true };
    case "partial":
      return {
        change,
        file: head.file.name,
        policy: void 0,
        fault: head.fault,
        stays: head.stays
      };
    case "loose":
      return { change: "loose", file: head.file.name, ...parsed(head.file), stays: false };
    case "absent":
      if (!base) return void 0;
      return { change: "deletes", file: "", policy: defaultPolicy(), fault: "", stays: true };
  }
}
function parsed({ text: text2, name, extended }) {
  try {
    return { policy: parsePolicy(text2, name, extended), fault: "" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { policy: void 0, fault: error.message.split("\n").join("; ") };
  }
}
function withEdit(judgement, edit, proposed) {
  if (!edit) return judgement;
  const { change, file, fault } = edit;
  const says = { proposed: saysOf(proposed, fault) };
  const note = { level: "warning", code: "policy-edit", change, file, ...says };
  return { ...judgement, notes: [note, ...judgement.notes] };
}
function saysOf(judgement, fault) {
  if (!judgement) return { broken: fault };
  const { conclusion, findings } = judgement;
  const failed2 = findings.filter(({ outcome }) => outcome.verdict === "fail").length;
  return { conclusion, failed: failed2, of: findings.length };
}

// src/report/placed-remarks.ts
var MOST2 = 1e3;
var NOWHERE = "go.mod";
function placedRemarks({ remarks }) {
  const sorted = ["error", "warning", "notice"].flatMap(
    (level) => remarks.filter((remark) => remark.level === level)
  );
  return sorted.slice(0, MOST2).map(({ level, rule, about, title, told }) => {
    const { message, file = NOWHERE, line = 1 } = told();
    return { level, rule, about, text: `${title}: ${message}`, file, line };
  });
}

// src/report/code-quality.ts
var SEVERITY = {
  error: "major",
  warning: "minor",
  notice: "info"
};
function codeQuality(report) {
  const issues = placedRemarks(report).map(({ level, rule, about, text: text2, file, line }) => ({
    description: text2,
    check_name: `heapgate/${rule}`,
    fingerprint: `heapgate/${rule} ${about}`,
    severity: SEVERITY[level],
    location: { path: file, lines: { begin: line } }
  }));
  return `${inertJson(JSON.stringify(issues, null, 2))}
`;
}

// src/report/open-metrics.ts
var FAMILIES = [
  {
    name: "heapgate_operation_bytes",
    unit: "bytes",
    help: "Heap bytes that one operation of the benchmark allocates.",
    metric: "alloc_space",
    digits: 0
  },
  {
    name: "heapgate_operation_objects",
    unit: "objects",
    help: "Heap objects that one operation of the benchmark allocates.",
    metric: "alloc_objects",
    digits: 2
  }
];
function openMetrics({ input: { judgement } }) {
  const { results, findings } = judgement;
  const lines = FAMILIES.flatMap(({ name, unit, help: help2, metric, digits }) => [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${unit}`,
    `# HELP ${name} ${help2}`,
    ...results.flatMap((row) => {
      const figure = headOf(row, metric);
      if (figure === void 0) return [];
      return `${name}${labels(labelsOf(row.result.id))} ${Number(figure.toFixed(digits))}`;
    })
  ]);
  const counts = VERDICTS.map((verdict) => {
    const count = findings.filter(({ outcome }) => outcome.verdict === verdict).length;
    return `heapgate_limits${labels({ verdict })} ${count}`;
  });
  const help = "# HELP heapgate_limits Limits of the policy, by what became of them.";
  return joined([...lines, "# TYPE heapgate_limits gauge", help, ...counts, "# EOF"]);
}
function headOf({ result, figures }, metric) {
  return result.status === "removed" ? void 0 : figures[metric]?.change.head;
}
function labelsOf({ package: path, name, procs }) {
  return { package: path, benchmark: name, ...procs !== void 0 && { procs: `${procs}` } };
}
function labels(of) {
  return `{${Object.entries(of).map(([name, value]) => `${name}="${escaped(value)}"`).join(",")}}`;
}
function escaped(value) {
  return clean(value).replaceAll("#", "\uFF03").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

// src/report/rdjsonl.ts
var HOME = "https://github.com/heapgate/heapgate";
var SEVERITY2 = {
  error: "ERROR",
  warning: "WARNING",
  notice: "INFO"
};
function rdjsonl(report) {
  const lines = placedRemarks(report).map(
    ({ level, rule, text: text2, file, line }) => JSON.stringify({
      message: text2,
      location: { path: file, range: { start: { line } } },
      severity: SEVERITY2[level],
      source: { name: "heapgate", url: HOME },
      code: { value: rule, url: `${HOME}/blob/main/docs/verdicts.md` }
    })
  );
  return lines.map((line) => `${inertJson(line)}
`).join("");
}

// src/report/format.ts
var WRITERS = {
  text: ({ document }, look) => text(document, look),
  markdown: ({ document }) => markdown(document),
  json: reportJson,
  // What draws in a browser is large, and few ask for it.
  html: async (report) => {
    const { html, PAGE } = await import("./page-IH3IM2YP.js");
    return html(report, PAGE);
  },
  codequality: codeQuality,
  openmetrics: openMetrics,
  rdjsonl
};
async function written(report, format, look = {}) {
  return WRITERS[format](report, look);
}

// src/source/repo-path.ts
import { existsSync as existsSync10 } from "node:fs";
import { join as join20, relative as relative11, sep as sep10 } from "node:path";
function repoPathBy(checkout) {
  return (importPath, file) => candidates(importPath, file, checkout).find((path) => checkout.has(path));
}
function candidates(importPath, file, checkout) {
  const { workspace, modules, folders } = checkout;
  const name = file.replaceAll("\\", "/");
  if (name.length > 4096 || /(^|\/)\.\.?(\/|$)|@v\d/.test(name)) return [];
  const isIn = (root) => root !== "" && name.startsWith(`${root}/`);
  const inside = (root) => name.slice(root.length + 1);
  const below = isIn(workspace) ? [inside(workspace)] : [];
  const [module] = modules.filter(isIn).sort((a, b) => b.length - a.length);
  if (module !== void 0) {
    const folder = folders.find(({ path }) => path === module)?.directory ?? "";
    below.push(folder === "" ? inside(module) : `${folder}/${inside(module)}`);
  }
  const parts = name.split("/");
  const inItsFolder = parts.at(-2) === importPath.split("/").at(-1);
  const ends = inItsFolder ? parts.slice(1, -1).map((_, i) => parts.slice(i + 1).join("/")) : [];
  return [...below, ...ends];
}
function repoPathAtHand(cwd, checkout) {
  const top = topOf(cwd);
  const below = relative11(top, cwd).split(sep10).join("/");
  const inFolder = (folder) => repoPathBy({ ...checkout, workspace: folder, has: (path) => existsSync10(join20(folder, path)) });
  const [fromTop, fromHere] = [inFolder(top), inFolder(cwd)];
  return (importPath, file) => {
    const here = fromHere(importPath, file);
    return here === void 0 ? fromTop(importPath, file) : join20(below, here).split(sep10).join("/");
  };
}

// src/github/answer.ts
function answer({ url, data }, method = "GET") {
  return { file: wrong(`${method} ${url}`), path: "answer", value: data };
}
function graphqlAnswer(data) {
  return { file: wrong("POST graphql"), path: "answer.data", value: data };
}
function wrong(request) {
  return `${request}: GitHub, or what stands in its place, answered wrongly`;
}
async function* pages(ask) {
  for (let page = 1; ; page++) {
    const response = await ask(page);
    yield answer(response);
    if (!/;\s*rel="next"/.test(response.headers.link ?? "")) return;
  }
}
function idOf(parent, key = "id") {
  return countOf(parent, key) || refuse(fieldOf(parent, key), "above 0");
}
function contentOf(blob) {
  return Buffer.from(textOf(blob, "content"), "base64");
}
function statusOf(error) {
  const status = error instanceof Error && "status" in error ? error.status : void 0;
  return typeof status === "number" ? status : void 0;
}

// src/github/committed-file.ts
var MAX_BYTES = 1024 * 1024;
async function fileAt(trees, commit, path) {
  const parts = path.split("/");
  let tree = commit;
  for (const [i, part] of parts.entries()) {
    const entry = (await trees.list(tree)).find(({ name }) => name === part);
    if (!entry) return { kind: "absent" };
    const { sha, size } = entry;
    const kind = kindOf(entry.mode);
    const at = parts.slice(0, i + 1).join("/");
    if (i < parts.length - 1) {
      if (kind !== "a folder") return { kind: "other", fault: `${at} is ${kind}` };
      tree = sha;
    } else if (kind !== "a file") {
      return { kind: "other", fault: `${at} is ${kind}` };
    } else if (size > MAX_BYTES) {
      return { kind: "other", fault: `${at} has ${size} bytes, of at most ${MAX_BYTES}` };
    } else {
      return { kind: "file", text: decodeText(await trees.read(sha)) };
    }
  }
  return { kind: "absent" };
}
function kindOf(mode) {
  if (mode.startsWith("100")) return "a file";
  const others = {
    "040000": "a folder",
    "120000": "a symbolic link",
    "160000": "a submodule"
  };
  return others[mode] ?? `of mode ${mode}`;
}
function gitTrees(git) {
  return {
    list: async (tree) => {
      const text2 = (await git("ls-tree", "-z", "-l", "--full-tree", tree)).toString("utf8");
      const lines = text2.matchAll(/(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0/g);
      return [...lines].map(([, mode, sha, size, name]) => ({
        name,
        mode,
        sha,
        size: Number(size) || 0
      }));
    },
    read: (blob) => git("cat-file", "blob", blob)
  };
}
function githubTrees(client, { owner, name: repo }) {
  return {
    list: async (tree) => {
      const found = answer(await client.rest.git.getTree({ owner, repo, tree_sha: tree }));
      if (flagOf(found, "truncated"))
        throw new Error("the folder holds too many files to be listed");
      return listOf(found, "tree", (entry) => ({
        name: textOf(entry, "path"),
        mode: textOf(entry, "mode"),
        sha: textOf(entry, "sha"),
        size: maybe(entry, "size", countOf) ?? 0
      }));
    },
    read: async (blob) => contentOf(answer(await client.rest.git.getBlob({ owner, repo, file_sha: blob })))
  };
}

// src/github/git.ts
import { execFile } from "node:child_process";
var TIMEOUT_MS = 2e4;
var MAX_BYTES2 = 16 * 1024 * 1024;
function gitOf(event, workspace) {
  return mayRunWorkspace(event) ? plainGit(workspace, { GIT_NO_LAZY_FETCH: "1" }) : void 0;
}
function plainGit(workspace, more = {}) {
  const env = {
    ...process.env,
    ...more,
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C"
  };
  const options = { cwd: workspace, env, timeout: TIMEOUT_MS, maxBuffer: MAX_BYTES2 };
  return (...args) => new Promise((done, fail) => {
    execFile("git", args, { ...options, encoding: "buffer" }, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      const complaint = stderr.toString("utf8").trim().split("\n", 1)[0];
      fail(new Error(`git ${args[0]}: ${complaint || error.message}`));
    });
  });
}
async function parentsOf2(git, sha) {
  const text2 = (await git("cat-file", "commit", sha)).toString("utf8");
  const [header = ""] = text2.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
}

export {
  asFlag,
  asInput,
  gitIn,
  findCheckout,
  makeFolder,
  isProposal,
  isOnTestMerge,
  mayRunWorkspace,
  readEvent,
  findBase,
  isChange,
  openSession,
  collect,
  progressTo,
  readSettings,
  nothingJudged,
  keptIn,
  untilStopped,
  collectAndJudge,
  MISSING_BASE,
  exitCodeOf,
  isNotice,
  answer,
  graphqlAnswer,
  pages,
  idOf,
  contentOf,
  statusOf,
  fileAt,
  gitTrees,
  githubTrees,
  gitOf,
  plainGit,
  parentsOf2 as parentsOf,
  decisive,
  basePolicy,
  policyEdit,
  withEdit,
  written,
  repoPathBy,
  repoPathAtHand
};
