import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MANIFEST_FILE,
  MAX_FILE,
  MissingBase,
  SET_SCHEMA,
  formatManifest,
  isFailure,
  minimatch,
  readManifest,
  readRegularFile
} from "./chunk-7T7BIBHR.js";
import {
  UserError,
  messageOf
} from "./chunk-CQE4EHTX.js";

// src/collect/clock.ts
var systemClock = {
  now: () => performance.now(),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  }
};

// src/collect/duration.ts
function duration(seconds) {
  const whole = Math.round(seconds);
  const [minutes, hours] = [Math.floor(whole / 60), Math.floor(whole / 3600)];
  if (minutes === 0) return `${whole}s`;
  if (hours === 0) return `${minutes}m${String(whole % 60).padStart(2, "0")}s`;
  return `${hours}h${String(minutes % 60).padStart(2, "0")}m`;
}

// src/collect/messages.ts
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
    const words = [lines[at - 1], lines[at + 1]].find(
      (line) => /^\s+\S+\.go:\d+: /.test(line ?? "")
    );
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
  const loud = /^(?:panic: |fatal error: |runtime: out of memory).*$/m;
  const found = loud.exec(stderr) ?? loud.exec(stdout);
  if (found) return oneLine(prefix + found[0]);
  const failed = /(?:^|\t)--- FAIL: (\S+)(?:[ \t].*)?\n(.*)/m.exec(stdout);
  if (failed) return oneLine(`${failed[1]}: ${failed[2].trim()}`);
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const ended = code === null ? "ended by a signal" : `exit code ${code}`;
  return oneLine(`${prefix}${ended}${last === "" ? "" : `: ${last}`}`);
}
function benchmarksIn(text) {
  return [...text.matchAll(/^(Benchmark\S*)[ \t]/gm)].map(([, name]) => name);
}
function benchmarkAt(stdout, stderr) {
  const begun = [...stdout.matchAll(/^(Benchmark\S*)([ \t].*)?$/gm)].at(-1);
  if (begun && (begun[2] ?? "").trim() === "") return begun[1];
  for (const [name] of stderr.matchAll(/^[^\s(]+(?=\()/gm)) {
    const benchmark = /\.(Benchmark\w*)(?:\.|$)/.exec(name)?.[1];
    if (benchmark !== void 0) return benchmark;
  }
  return "";
}

// src/collect/running.ts
function running(clock) {
  let first;
  let begun;
  let part;
  let benchmark = "";
  const since = (at) => (clock.now() - at) / 1e3;
  function see(event) {
    const at = clock.now();
    first ??= at;
    if (event.kind === "begin") begun = { at, event };
    if (event.kind === "phase") part = { at, event };
    if (event.kind === "benchmark") benchmark = `, ${event.name}`;
    else if (event.kind !== "note") benchmark = "";
    if (event.kind !== "end" && event.kind !== "finish") return;
    begun = void 0;
    part = void 0;
  }
  function left() {
    if (begun === void 0) return "";
    const { expected, after } = begun.event;
    if (expected === void 0 || after === void 0 || since(begun.at) > expected) return "";
    return `, about ${duration(expected - since(begun.at) + after)} left`;
  }
  function text() {
    const at = begun?.at ?? part?.at;
    if (first === void 0 || at === void 0) return void 0;
    const doing = part && `${phaseText(part.event)}${benchmark}, for ${duration(since(part.at))}`;
    const place = begun && `${begun.event.index}/${begun.event.of} ${begun.event.name}`;
    const what = place ? [place, doing].filter(Boolean).join(": ") : `${doing}`;
    return oneLine(`${what} (${duration(since(first))} in all${left()})`);
  }
  return { see, seconds: () => first === void 0 ? 0 : since(first), text };
}
var PHASES = {
  prepare: "preparing",
  discover: "looking for benchmarks on",
  build: "building",
  calibrate: "calibrating",
  compare: "same test binary: looking whether it reads a changed file",
  base: "base",
  head: "head"
};
function phaseText({ phase, name, run }) {
  const about = ["prepare", "discover", "build"].includes(phase) ? ` ${name}` : "";
  const again = run > 1 ? `, run ${run}` : "";
  return PHASES[phase] + about + again;
}

// src/collect/progress.ts
function progressTo(output, onRunner, clock = systemClock) {
  return output.isTerminal && !onRunner ? changingLine(output, clock) : plainLines(output, clock);
}
var TICK_MS = 5e3;
var SILENCE_MS = 25e3;
function plainLines(output, clock) {
  const now = running(clock);
  let written = clock.now();
  const line = (text) => {
    if (text === void 0) return;
    written = clock.now();
    output.lines(text);
  };
  const stop = clock.every(TICK_MS, () => {
    if (clock.now() - written >= SILENCE_MS) line(now.text());
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

// src/collect/signals.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function untilStopped(task) {
  const stopping = new AbortController();
  const stop = (name) => {
    stopping.abort(
      new UserError(`stopped by ${name}; finished packages are kept, the same command goes on`)
    );
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await task(stopping.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}

// src/collect/collect.ts
import { resolve as resolve4 } from "node:path";

// src/collect/collection.ts
import { join as join15 } from "node:path";

// src/collect/measure-all.ts
import { rmSync as rmSync4 } from "node:fs";

// src/collect/build.ts
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";

// src/collect/options.ts
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
  bench: ".",
  benchtime: void 0,
  enough: 2e3,
  count: 1,
  cpu: 1,
  memProfileRate: 1,
  tags: [],
  short: false,
  trimpath: true,
  generate: false,
  timeout: 600,
  share: true,
  shard: void 0,
  like: [],
  signal: void 0
};
function shardText(shard) {
  return shard ? `${shard.index}/${shard.of}` : "";
}
function parseShard(name, text) {
  const found = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UserError(`${name} ${text}: write it like "2/3", from 1/3 to 3/3`);
}
function parseTimeout(name, text) {
  const found = /^(\d{1,6})(s|m|h)?$/.exec(text.trim());
  const seconds = Number(found?.[1]) * { s: 1, m: 60, h: 3600 }[found?.[2] ?? "s"];
  if (seconds >= 1 && seconds <= 86400) return seconds;
  throw new UserError(`${name} ${text}: write it like "90s" or "10m", at most 24h`);
}
function parseBenchtime(name, text) {
  const trimmed = text.trim();
  if (/^[1-9]\d{0,8}x$/.test(trimmed)) return trimmed;
  if (/^(?:\d{1,6}(?:\.\d{1,6})?(?:ns|us|µs|ms|s|m|h)){1,4}$/.test(trimmed)) return trimmed;
  throw new UserError(`${name} ${text}: write it like "1000x" (equal iterations) or "1s"`);
}
function parseCount(name, text, least = 1) {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text.trim()) && value >= least) return value;
  throw new UserError(`${name} ${text}: must be a whole number from ${least} up`);
}
var LONGEST_GLOB = 500;
function parseGlob(name, text) {
  if (text.length <= LONGEST_GLOB) return text;
  throw new UserError(`${name} ${text}: a glob has at most ${LONGEST_GLOB} characters`);
}
function tagFlags(tags) {
  return tags.length === 0 ? [] : [`-tags=${tags.join(",")}`];
}

// src/collect/build.ts
async function build(session, side, found, binary, { tags, trimpath }) {
  const flags = ["-buildvcs=false", ...tagFlags(tags), ...trimpath ? ["-trimpath"] : []];
  const where = { cwd: found.module.folder, env: { ...side.env, ...found.env } };
  const args = ["test", "-c", ...flags, "-o", binary, found.name];
  const built = await session.tool("go", args, where);
  if (built.code !== 0) {
    const log = (built.stderr + built.stdout).replaceAll(side.root + sep, "");
    return { ok: false, message: firstTelling(log), log };
  }
  const id = await session.tool("go", ["tool", "buildid", binary], where);
  return { ok: true, binary, buildId: id.code === 0 ? id.stdout.trim() : "" };
}
async function inParallel(tasks) {
  const results = [];
  let next = 0;
  async function work() {
    for (let index = next++; index < tasks.length; index = next++) {
      results[index] = await tasks[index]();
    }
  }
  const workers = Math.min(availableParallelism(), 4, tasks.length);
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
function binaryPath(session, side, index) {
  return join(session.folder, `${side.name}-${index}.test`);
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

// src/collect/files-read.ts
import { existsSync, lstatSync as lstatSync2, rmSync as rmSync2 } from "node:fs";
import { dirname, isAbsolute, join as join3, relative, sep as sep2 } from "node:path";

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

// src/collect/run.ts
import { lstatSync, rmSync } from "node:fs";
import { join as join2 } from "node:path";

// src/collect/calibration.ts
var LEAST = 100;
var SECONDS = 1;
var RESULT = /^(Benchmark\S*)[ \t]+\d+[ \t]+(?:([\d.]+(?:e[+-]?\d+)?) ns\/op)?/;
function chooseIterations(timings, enough) {
  const total = timings.reduce((sum2, { nanosecondsPerOp }) => sum2 + nanosecondsPerOp, 0);
  const affordable = total > 0 ? timings.length * SECONDS * 1e9 / total : Infinity;
  if (affordable >= enough) return Math.max(LEAST, enough);
  return Math.max(LEAST, roundDown(affordable));
}
function isTooCoarse(timings) {
  const total = timings.reduce((sum2, { nanosecondsPerOp }) => sum2 + nanosecondsPerOp, 0);
  return total * LEAST < timings.length * SECONDS * 1e9;
}
function readTimings(output, seconds, iterations) {
  const lines = output.split("\n").filter((line) => RESULT.test(line));
  const share = seconds * 1e9 / iterations / lines.length;
  return lines.map((line) => {
    const [, name, printed] = RESULT.exec(line);
    const nanosecondsPerOp = Number(printed ?? share);
    return {
      name,
      nanosecondsPerOp: Number.isFinite(nanosecondsPerOp) ? nanosecondsPerOp : share
    };
  });
}
function roundDown(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((factor) => factor * power <= value) ?? 1;
  return step * power;
}

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
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true
  });
  const stdout = boundedText(OUTPUT_LIMIT, 0);
  const stderr = boundedText(1024 * 1024, 256 * 1024);
  let how = "exited";
  child.stdout.on("data", (chunk) => {
    stdout.add(chunk);
    options.onOutput?.(chunk.toString());
    if (stdout.lost() === 0 || how !== "exited") return;
    how = "flooded";
    endGroup(child, "SIGKILL");
  });
  child.stderr.on("data", (chunk) => stderr.add(chunk));
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
    return { how, code, stdout: stdout.text(), stderr: stderr.text(), seconds };
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
  return new Promise((resolve6, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      endGroup(child, "SIGKILL");
      const closing = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, PIPE_MS);
      child.once("close", () => clearTimeout(closing));
    });
    child.once("close", (code) => resolve6(code));
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

// src/collect/run.ts
async function runBenchmarks(session, found, binary, benchtime, options, flags = []) {
  const run = await runBinary(session, found, binary, benchtime, options, flags);
  if (run.exit !== "no-benchmarks") return run;
  const told = await runBinary(session, found, binary, "1x", options, ["-test.v"]);
  const message = told.exit === "no-benchmarks" ? whySkipped(told.stdout, told.stderr) : "";
  return message === "" ? run : { ...run, exit: "skipped", message };
}
async function runBinary(session, found, binary, benchtime, options, flags) {
  const profile = join2(session.folder, "mem.pb.gz");
  rmSync(profile, { recursive: true, force: true });
  const args = [
    "-test.run=^$",
    `-test.bench=${options.bench}`,
    "-test.benchmem",
    `-test.benchtime=${benchtime}`,
    "-test.count=1",
    `-test.cpu=${options.cpu}`,
    `-test.memprofilerate=${options.memProfileRate}`,
    `-test.memprofile=${profile}`,
    "-test.paniconexit0",
    ...options.short ? ["-test.short"] : [],
    ...flags
  ];
  const { timeout } = options;
  const ended = await session.benchmark(binary, args, { cwd: found.folder, seconds: timeout });
  const { stdout, stderr, seconds, code } = ended;
  const run = { profile, stdout, stderr, seconds };
  if (ended.how === "timed-out") {
    const at = benchmarkAt(stdout, stderr);
    const message = `${at === "" ? "" : `${at}: `}still running after ${timeout} s`;
    return { ...run, exit: "timeout", message: oneLine(message) };
  }
  if (ended.how === "flooded") {
    const message = `printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB`;
    return { ...run, exit: "failed", message };
  }
  if (code !== 0) refuseRegexp(options, stderr);
  if (code !== 0) return { ...run, exit: "failed", message: whyFailed(stdout, stderr, code) };
  const ran = readTimings(stdout, seconds, 1).length > 0;
  if (ran && !lstatSync(profile, { throwIfNoEntry: false })?.isFile()) {
    return { ...run, exit: "failed", message: "wrote no heap profile" };
  }
  return { ...run, exit: ran ? "ok" : "no-benchmarks", message: "" };
}
function refuseRegexp({ bench, spell }, stderr) {
  if (bench === DEFAULTS.bench) return;
  const found = /^testing: invalid regexp for element \d+ of -test\.bench .*?: (.*)$/m.exec(stderr);
  if (found) throw new UserError(`${spell("bench")} ${bench}: ${oneLine(found[1])}`);
}
async function calibrate(session, found, binary, options) {
  const first = await runBenchmarks(session, found, binary, "1x", options);
  if (first.exit !== "ok") return first;
  const coarse = readTimings(first.stdout, first.seconds, 1);
  if (!isTooCoarse(coarse)) return chooseIterations(coarse, options.enough);
  const second = await runBenchmarks(session, found, binary, "100x", options);
  if (second.exit !== "ok") return second;
  return chooseIterations(readTimings(second.stdout, second.seconds, 100), options.enough);
}

// src/collect/files-read.ts
var LOG_LIMIT = 16 * 1024 * 1024;
async function readsAny(session, found, binary, options, changed, otherRoot) {
  if (changed.length === 0) return false;
  const file = join3(session.folder, "test.log");
  rmSync2(file, { recursive: true, force: true });
  const log = [`-test.testlogfile=${file}`];
  const run = await runBenchmarks(session, found, binary, "1x", options, log);
  session.sweep();
  const stats = lstatSync2(file, { throwIfNoEntry: false });
  if (run.exit !== "ok" || !stats?.isFile() || stats.size > LOG_LIMIT) return true;
  const looked = lookedAt(readRegular(file), found.folder, found.root);
  const isElsewhere = (path) => !path.startsWith("..") && existsSync(join3(found.root, path)) !== existsSync(join3(otherRoot, path));
  return changed.some((path) => withFolders(path).some((one) => looked.has(one))) || [...looked].some(isElsewhere);
}
function lookedAt(log, start, root) {
  const looked = /* @__PURE__ */ new Set();
  let folder = start;
  for (const line of log.split("\n")) {
    const [word, path] = splitOnce(line);
    if (word === "chdir") folder = path;
    if (word !== "open" && word !== "stat") continue;
    const inside = relative(root, isAbsolute(path) ? path : join3(folder, path));
    looked.add(inside.split(sep2).join("/"));
  }
  return looked;
}
function withFolders(path) {
  const above = dirname(path);
  return above === "." ? [path, ""] : [path, ...withFolders(above)];
}
function splitOnce(line) {
  const space = line.indexOf(" ");
  return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
}

// src/collect/iterations.ts
async function chooseFor(bench, attempts, equal) {
  const { benchtime, like } = bench.options;
  if (benchtime !== void 0) return benchtime.endsWith("x") ? Number.parseInt(benchtime, 10) : 0;
  const name = attempts[0]?.target.found.name;
  const given = like.find((entry) => entry.package === name && entry.exit === "ok")?.iterations;
  if (given) return given;
  const used = new Set(attempts.flatMap(({ before }) => before?.iterations ?? []));
  const [only] = used;
  if (only && used.size === 1) return only;
  for (const attempt of attempts) {
    if (equal && attempts[0]?.failed) break;
    const found = await calibrateOn(bench, attempt);
    if (found !== void 0) return found;
  }
  return 0;
}
async function calibrateOn({ session, options, progress }, attempt) {
  const { found, built } = attempt.target;
  if (!built.ok) return void 0;
  progress({ kind: "phase", name: found.name, phase: "calibrate", run: 1 });
  const answer = await calibrate(session, found, built.binary, options);
  session.sweep();
  if (typeof answer === "number") return answer;
  attempt.failed = answer;
  return void 0;
}

// src/collect/store.ts
import { copyFileSync, renameSync, rmSync as rmSync3, statSync as statSync2, writeFileSync } from "node:fs";
import { join as join4 } from "node:path";

// src/collect/out-folder.ts
import { accessSync, constants, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
var NEW_MANIFEST = `${MANIFEST_FILE}.new`;
var LONGEST = 4095;
var TOO_LONG = "the name is too long; name another folder";
function checkFolder(folder) {
  const made = makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK);
    const names = readdirSync(folder);
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
    mkdirSync(folder);
    return true;
  } catch (thrown) {
    if (statsOf(folder)?.isDirectory()) return false;
    throw thrown;
  }
}
function missingFolders(folder) {
  if (Buffer.byteLength(folder) > LONGEST) throw new UserError(`${folder}: ${TOO_LONG}`);
  const found = statsOf(folder);
  if (found?.isDirectory() || dirname2(folder) === folder) return [];
  if (found) throw new UserError(`${folder}: not a folder; name another`);
  return [...missingFolders(dirname2(folder)), folder];
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
  const file = join4(folder, MANIFEST_FILE);
  const read = readRegularFile(file, MAX_FILE);
  if (!read.bytes) {
    if (read.fault === "missing") return void 0;
    throw new UserError(`${file}: ${read.why}`);
  }
  const manifest = readManifest(read.bytes, file);
  return { manifest, written: statSync2(file).mtime };
}
function storeRun(store, stem, index, run) {
  const name = index === 1 ? stem : `${stem}.${index}`;
  const entry = { profile: `${name}.pb.gz`, output: `${name}.txt`, seconds: roundSeconds(run) };
  put(store, entry.profile, (file) => copyFileSync(run.profile, file));
  put(store, entry.output, (file) => writeFileSync(file, run.stdout));
  return entry;
}
function storeLog(store, stem, log) {
  put(store, `${stem}.log`, (file) => writeFileSync(file, log));
}
function shareRun(from, to, run) {
  for (const name of [run.profile, run.output]) {
    put(to, name, (file) => copyFileSync(join4(from.folder, name), file));
  }
}
function storeEntry(store, stem, entry) {
  const before = store.entries.get(entry.package)?.runs ?? [];
  store.entries.set(entry.package, entry);
  const kept = new Set(entry.runs.flatMap(({ profile, output }) => [profile, output]));
  const gone = before.flatMap(({ profile, output }) => [profile, output]);
  removeFiles(store, [
    ...gone.filter((file) => !kept.has(file)),
    ...isFailure(entry) ? [] : [`${stem}.log`]
  ]);
  writeManifest(store);
}
function isWhole(store, entry) {
  const files = entry.runs.flatMap(({ profile, output }) => [profile, output]);
  return files.every((file) => statsOf(join4(store.folder, file))?.isFile());
}
function dropEntries(store, gone) {
  for (const entry of gone) {
    store.entries.delete(entry.package);
    removeFiles(
      store,
      entry.runs.flatMap(({ profile, output }) => [profile, output])
    );
  }
}
function manifestOf(store) {
  const packages = [...store.entries.values()];
  packages.sort((a, b) => a.package < b.package ? -1 : 1);
  return { ...store.header, packages };
}
function writeManifest(store) {
  const text = formatManifest(manifestOf(store));
  put(store, NEW_MANIFEST, (file) => {
    writeFileSync(file, text);
    renameSync(file, join4(store.folder, MANIFEST_FILE));
  });
}
function removeFiles(store, files) {
  for (const file of files) rmSync3(join4(store.folder, file), { force: true });
}
function put(store, name, write) {
  try {
    const file = join4(store.folder, name);
    rmSync3(file, { force: true });
    write(file);
  } catch (thrown) {
    throw writeError(store.folder, thrown);
  }
}
function roundSeconds({ seconds }) {
  return Math.round(seconds * 1e3) / 1e3;
}

// src/collect/measure.ts
async function measure(bench, stem, targets, count, changed) {
  const attempts = targets.filter(({ built }) => built.ok).map(startAttempt);
  const equal = bench.options.share && haveEqualBinaries(attempts);
  const same = equal && changed.length === 0;
  const iterations = await chooseFor(bench, attempts, same);
  const tally = { ran: 0, shared: 0, kept: 0 };
  for (const attempt of attempts) tally.kept += keepRuns(attempt, iterations, count);
  let shares = equal ? void 0 : false;
  for (let index = 1; index <= count; index += 1) {
    for (const attempt of attempts) {
      const other = attempts.find((one) => one !== attempt);
      if (same && other?.failed) shareFailure(other, attempt);
      if (attempt.failed || attempt.runs.length >= index) continue;
      if (other && other.runs.length >= index) {
        shares ??= await mayShare(bench, attempt, other, changed);
        if (shares) {
          takeOver(other, attempt, index);
          tally.shared += 1;
          continue;
        }
      }
      await runOnce(bench, stem, attempt, index, iterations);
      tally.ran += 1;
    }
  }
  for (const target of targets) {
    const attempt = attempts.find((one) => one.target === target);
    storeEntry(target.store, stem, entryOf(target, stem, attempt, iterations));
  }
  return tally;
}
function startAttempt(target) {
  const { store, found, built } = target;
  const entry = store.entries.get(found.name);
  const same = entry?.exit === "ok" && built.ok && entry.buildId === built.buildId;
  const before = same && isWhole(store, entry) ? entry : void 0;
  return { target, before, runs: [], failed: void 0, shared: false };
}
function keepRuns(attempt, iterations, count) {
  const { before } = attempt;
  if (!before || before.iterations !== iterations || attempt.failed) return 0;
  attempt.runs = before.runs.slice(0, count);
  attempt.shared = before.shared;
  return attempt.runs.length;
}
function haveEqualBinaries(attempts) {
  const [first, second] = attempts.map(({ target: { built } }) => built.ok ? built.buildId : "");
  return first !== void 0 && first !== "" && first === second;
}
async function mayShare({ session, options, progress }, { target: { found, built } }, other, changed) {
  if (!built.ok) return false;
  progress({ kind: "phase", name: found.name, phase: "compare", run: 1 });
  return !await readsAny(session, found, built.binary, options, changed, other.target.found.root);
}
function shareFailure(from, to) {
  if (to.failed) return;
  to.failed = from.failed;
  from.shared = true;
  to.shared = true;
}
function takeOver(from, to, index) {
  const run = from.runs[index - 1];
  shareRun(from.target.store, to.target.store, run);
  to.runs.push(run);
  from.shared = true;
  to.shared = true;
}
async function runOnce({ session, options, progress }, stem, attempt, index, iterations) {
  const { side, store, found, built } = attempt.target;
  if (!built.ok) return;
  progress({ kind: "phase", name: found.name, phase: side, run: index });
  const benchtime = iterations > 0 ? `${iterations}x` : options.benchtime ?? "1x";
  const run = await runBenchmarks(session, found, built.binary, benchtime, options);
  if (run.exit === "ok") attempt.runs.push(storeRun(store, stem, index, run));
  else attempt.failed = run;
  session.sweep();
}
function entryOf({ store, found, built }, stem, attempt, iterations) {
  const common = {
    package: found.name,
    module: found.module.path,
    directory: found.directory,
    buildId: built.ok ? built.buildId : "",
    shared: attempt?.shared ?? false
  };
  if (!built.ok) {
    storeLog(store, stem, built.log);
    const { message } = built;
    return { ...common, iterations: 0, exit: exitOfBuild(message), message, runs: [] };
  }
  const failed = attempt?.failed;
  if (failed === void 0) {
    return { ...common, iterations, exit: "ok", message: "", runs: attempt?.runs ?? [] };
  }
  if (isFailure(failed)) storeLog(store, stem, failed.stdout + failed.stderr);
  return { ...common, iterations, exit: failed.exit, message: failed.message, runs: [] };
}

// src/collect/outcome.ts
function outcomeOf(entries, made, sides) {
  const all = [...entries.values()];
  const failures = [...entries].filter(([, entry]) => isFailure(entry));
  if (failures.length > 0) {
    const text = failures.map(([side, { message }]) => `${side}: ${message}`).join("; ");
    return { ok: false, text };
  }
  const alone = sides > 1 && all.length === 1 ? `, only on the ${[...entries.keys()][0]}` : "";
  if (all.every(({ exit }) => exit === "no-benchmarks")) {
    return { ok: true, text: `no benchmark matches${alone}` };
  }
  const skipped = all.find(({ exit }) => exit === "skipped");
  if (skipped) return { ok: true, text: `skipped: ${skipped.message}${alone}` };
  const iterations = Math.max(...all.map((entry) => entry.iterations));
  const times = iterations > 0 ? `${iterations}x` : "timed";
  const shared = made.shared > 0 ? ", same test binary on both sides" : "";
  const kept = made.ran === 0 && made.kept > 0 ? ", kept from before" : "";
  return { ok: true, text: `${times}${shared}${kept}${alone}` };
}

// src/collect/measure-all.ts
var BATCH = 8;
async function measureAll(work, packages, count) {
  const { progress } = work.bench;
  const tally = { ran: 0, shared: 0, kept: 0 };
  const finished = packages.filter((planned) => isFinished(work, planned, count));
  const pending = packages.filter((planned) => !finished.includes(planned));
  for (const { on } of finished) tally.kept += count * on.size;
  if (finished.length > 0) {
    const text = `${finished.length} of ${packages.length} packages kept from before`;
    progress({ kind: "note", text });
  }
  const known = pending.map((planned) => knownSeconds(work, planned, count));
  const measured = [];
  for (let start = 0; start < pending.length; start += BATCH) {
    const batch = pending.slice(start, start + BATCH);
    const building = performance.now();
    const targets = await buildBatch(work, batch);
    const buildSeconds = secondsSince(building) / batch.length;
    for (const [offset, planned] of batch.entries()) {
      const done = start + offset;
      const at = { name: planned.name, index: done + 1, of: pending.length };
      const unbuilt = Math.max(0, pending.length - start - BATCH);
      const after = () => {
        const runs = secondsFor(known.slice(done + 1), measured);
        return runs === void 0 ? void 0 : runs + unbuilt * buildSeconds;
      };
      const expected = secondsFor([known[done]], measured);
      progress({ kind: "begin", ...at, expected, after: after() });
      const began = performance.now();
      const made = await measure(work.bench, planned.stem, targets[offset], count, work.changed);
      if (made.ran > 0) measured.push(secondsSince(began));
      for (const key of ["ran", "shared", "kept"]) tally[key] += made[key];
      const { ok, text } = outcomeOf(entriesOf(work, at.name), made, work.present.length);
      progress({ kind: "end", ...at, ok, outcome: text, after: after() });
    }
    for (const { built } of targets.flat()) if (built.ok) rmSync4(built.binary, { force: true });
  }
  return tally;
}
function knownSeconds({ bench, present, stores }, planned, count) {
  const like = bench.options.like.filter((entry) => entry.package === planned.name);
  const sides = present.filter(({ name }) => planned.on.has(name));
  const seconds = sides.map(({ name }) => {
    const own = stores.get(name).entries.get(planned.name);
    const runs = [own, ...like].find((entry) => entry?.runs[0])?.runs;
    if (runs === void 0) return void 0;
    const each = runs.reduce((total, run) => total + run.seconds, 0) / runs.length;
    const kept = own?.runs.length ?? 0;
    return each * (kept < count ? count - kept : count);
  });
  return secondsFor(seconds, []);
}
function secondsSince(start) {
  return (performance.now() - start) / 1e3;
}
function isFinished({ bench, present, stores }, planned, count) {
  const wanted = bench.options.like.find((entry) => entry.package === planned.name)?.iterations;
  const iterations = new Set(wanted === void 0 ? [] : [wanted]);
  return present.every(({ name: side }) => {
    const store = stores.get(side);
    const entry = store.entries.get(planned.name);
    if (!planned.on.has(side)) return entry === void 0;
    if (!store.unchanged || entry?.exit !== "ok" || entry.runs.length !== count) return false;
    return isWhole(store, entry) && iterations.add(entry.iterations).size === 1;
  });
}
async function buildBatch({ bench: { session, options, progress }, present, stores }, batch) {
  const name = batch.length === 1 ? batch[0].name : `${batch.length} packages`;
  progress({ kind: "phase", name, phase: "build", run: 1 });
  const wanted = batch.flatMap(
    (planned, index) => present.flatMap((side) => {
      const found = planned.on.get(side.name);
      return found ? [{ index, side, found }] : [];
    })
  );
  const tasks = wanted.map(({ index, side, found }) => async () => {
    const binary = binaryPath(session, side, index);
    const built = await build(session, side, found, binary, options);
    return { side: side.name, store: stores.get(side.name), found, built };
  });
  const targets = await inParallel(tasks);
  session.sweep();
  return batch.map((_, index) => targets.filter((_target, at) => wanted[at].index === index));
}
function entriesOf({ stores }, name) {
  return new Map(
    [...stores].flatMap(([side, { entries }]) => {
      const entry = entries.get(name);
      return entry ? [[side, entry]] : [];
    })
  );
}

// src/collect/discover.ts
import { join as join6, relative as relative3, sep as sep4 } from "node:path";

// src/collect/modules.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname3, isAbsolute as isAbsolute2, join as join5, relative as relative2, resolve, sep as sep3 } from "node:path";

// src/collect/git.ts
function gitIn(session, folder) {
  const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0"];
  return async (...args) => {
    const ended = await session.tool("git", [...quiet, ...args], {
      cwd: folder,
      // Never waits for a password, never writes the index of the user's tree.
      env: { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }
    });
    const lines = ended.stderr.split("\n").filter((line) => line.trim() !== "");
    const told = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "";
    const ok = ended.how === "exited" && ended.code === 0;
    return { ok, text: ended.stdout.replace(/\r?\n$/, ""), error: told };
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
  const answer = await git(...args);
  return answer.ok ? answer.text.split("\n").at(-1) : void 0;
}
async function changedFiles(git, root, commit, except) {
  const paths = ["--", ".", ...except === void 0 ? [] : [`:(exclude,top,literal)${except}`]];
  const top = ["-C", root];
  const tracked = await git(...top, "diff", "--name-only", "--no-renames", "-z", commit, ...paths);
  const fresh = await git(...top, "ls-files", "--others", "--exclude-standard", "-z", ...paths);
  const broken = [tracked, fresh].find((answer) => !answer.ok);
  if (broken) throw new UserError(`git: ${broken.error}`);
  return `${tracked.text}${fresh.text}`.split("\0").filter((file) => file !== "");
}

// src/collect/modules.ts
async function findModules(session, root, cwd) {
  const git = gitIn(session, root);
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed2 = await git(...args, "--", "go.mod", "*/go.mod");
  const files = listed2.ok ? listed2.text.split("\0").filter((file) => file !== "") : [];
  const folders = files.filter((file) => !/(?:^|\/)(?:vendor|testdata|node_modules|[._][^/]*)\//.test(file)).map((file) => join5(root, dirname3(file))).filter((folder) => existsSync2(join5(folder, "go.mod")));
  if (!folders.some((folder) => isWithin(cwd, folder))) {
    folders.push(...moduleAbove(cwd, listed2.ok ? root : void 0));
  }
  return folders.sort().map((folder) => ({ folder, path: modulePath(join5(folder, "go.mod")) }));
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
  if (!/^\.{1,2}(?:\/|$)/.test(pattern) && !isAbsolute2(pattern)) {
    return importPatternIn(modules, module, pattern, literal);
  }
  const folder = resolve(cwd, literal);
  if (isWithin(folder, module.folder)) {
    const nearest = modules.every(
      (other) => other.folder.length <= module.folder.length || !isWithin(folder, other.folder)
    );
    const inside = relative2(module.folder, resolve(cwd, pattern)).split(sep3).join("/");
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
  return inner === outer || inner.startsWith(outer.endsWith(sep3) ? outer : outer + sep3);
}
function moduleAbove(folder, top) {
  if (existsSync2(join5(folder, "go.mod"))) return [folder];
  const above = dirname3(folder);
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
  const fromTop = (folder) => relative3(side.root, folder).split(sep4).join("/");
  const absent = unclaimed(modules, options.packages, side.cwd).map(
    (pattern) => modules.length === 0 ? `${pattern}: there is no go.mod here; the folder to begin in is the module's, or one above it` : `${pattern}: no module here holds such a package`
  );
  let seen = 0;
  let excluded = 0;
  for (const entry of asked) {
    const { listed: listed2, env, error } = await listPackages(session, side, entry, options);
    if (error !== void 0 && !isExcluded(entry.module.path, options.exclude)) {
      broken.push({ module: entry.module, message: error });
    }
    const there = listed2.filter(({ Dir }) => Dir !== void 0);
    for (const one of listed2.filter(({ Dir }) => Dir === void 0)) {
      absent.push(`${one.ImportPath}: no such package in module ${entry.module.path}`);
    }
    const kept = there.filter(({ ImportPath }) => !isExcluded(ImportPath, options.exclude));
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
        env
      });
    }
  }
  packages.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return { packages, broken, modules: asked.map(({ module }) => module), seen, excluded, absent };
}
async function listPackages(session, side, { module, patterns }, { tags }) {
  const fields = "ImportPath,Dir,TestGoFiles,XTestGoFiles,InvalidGoFiles";
  const args = ["list", "-e", `-json=${fields}`, ...tagFlags(tags), ...patterns];
  let env = side.env;
  let ended = await session.tool("go", args, { cwd: module.folder, env });
  if (ended.code !== 0 && /workspace modules|listed in go\.work/.test(ended.stderr)) {
    env = { ...env, GOWORK: "off" };
    ended = await session.tool("go", args, { cwd: module.folder, env });
  }
  const error = ended.code === 0 ? void 0 : firstTelling(ended.stderr);
  return { listed: parseListed(ended.stdout), env, error };
}
function parseListed(text) {
  const objects = text.split(/^\}\r?\n/m).filter((part) => part.trim() !== "");
  return objects.map((part) => JSON.parse(`${part}}`));
}
function isExcluded(name, globs) {
  return globs.some((glob) => glob === name || minimatch(name, glob, { dot: true }));
}
function hasBenchmarks(found) {
  const { TestGoFiles = [], XTestGoFiles = [], InvalidGoFiles = [] } = found;
  const files = [...TestGoFiles, ...XTestGoFiles, ...InvalidGoFiles];
  return files.some((file) => holdsBenchmark(join6(found.Dir, file)));
}
function holdsBenchmark(file) {
  if (!file.endsWith("_test.go")) return false;
  try {
    return new RegExp("^[ \\t]*func[ \\t]+Benchmark(?!\\p{Ll})[\\p{L}\\p{N}_]*[ \\t]*\\(", "mu").test(readRegular(file));
  } catch {
    return false;
  }
}

// src/collect/file-stem.ts
import { createHash } from "node:crypto";
function fileStems(packages) {
  const stems = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const name of [...packages].sort()) {
    let stem = name.replace(/[^A-Za-z0-9.-]/g, "_").replace(/^\./, "_");
    if (stem.length > 160 || /\.\d+$/.test(stem) || taken.has(stem.toLowerCase())) {
      const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
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
    progress({ kind: "phase", name: side.name, phase: "discover", run: 1 });
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
    const text = `${side}: no benchmarks in ${options.packages.join(" ")} (${seen === 1 ? "1 package" : `${seen} packages`} looked at); benchmarks are func BenchmarkX(b *testing.B)`;
    progress({ kind: "note", text });
  }
  const names = [...found.keys()].sort();
  const stems = fileStems(names);
  const mine = options.shard ? shardOf(names, secondsOf(options), options.shard) : new Set(names);
  const packages = names.filter((name) => mine.has(name)).map((name) => ({ name, stem: stems.get(name), on: found.get(name) }));
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
function secondsOf({ like }) {
  const timed = like.filter(({ runs }) => runs.length > 0);
  return new Map(
    timed.map(({ package: name, runs }) => [name, runs.reduce((sum2, run) => sum2 + run.seconds, 0)])
  );
}

// src/collect/session.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join8 } from "node:path";

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
  const { rmSync: rmSync6 } = load("node:fs");
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
  process.stdin.on("data", (text) => {
    const lines = (rest + text).split("\n");
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
        rmSync6(path, { recursive: true, force: true, maxRetries: 3 });
      } catch {
      }
    }
  });
}

// src/collect/lease.ts
import { readFileSync, readlinkSync, utimesSync, writeFileSync as writeFileSync2 } from "node:fs";
import { hostname } from "node:os";
var RENEW_MS = 6e4;
var EXPIRES_MS = 60 * RENEW_MS;
function signLease(file) {
  const lease = { pid: process.pid, namespace: pidNamespace() };
  writeFileSync2(file, JSON.stringify(lease));
}
function renewLease(file) {
  const now = /* @__PURE__ */ new Date();
  try {
    utimesSync(file, now, now);
  } catch {
  }
}
function isOver(file, now = Date.now()) {
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
import { mkdirSync as mkdirSync2, mkdtempSync, readdirSync as readdirSync2, realpathSync, rmSync as rmSync5 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join7 } from "node:path";
var FOLDER_PREFIX = "heapgate-";
var OWNER_FILE = "owner";
function makeTempFolder() {
  let folder;
  try {
    folder = realpathSync(mkdtempSync(join7(tmpdir(), FOLDER_PREFIX)));
    signLease(join7(folder, OWNER_FILE));
    mkdirSync2(join7(folder, "tmp"));
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
    const folder = join7(tmpdir(), name);
    if (name.startsWith(FOLDER_PREFIX) && isOver(join7(folder, OWNER_FILE))) forceRemove(folder);
  }
}
function forceRemove(path) {
  try {
    rmSync5(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
  }
}
function listed(folder) {
  try {
    return readdirSync2(folder);
  } catch {
    return [];
  }
}

// src/collect/session.ts
var TOOL_SECONDS = 30 * 60;
function openSession(signal, onBenchmark) {
  const folder = makeTempFolder();
  const temp = join8(folder, "tmp");
  const leases = [join8(folder, OWNER_FILE)];
  const renewing = setInterval(() => leases.forEach(renewLease), RENEW_MS).unref();
  const keeper = startKeeper(benchmarkEnvironment(process.env));
  keeper.folder(folder);
  const worktrees = [];
  const temps = { TMPDIR: temp, TMP: temp, TEMP: temp };
  async function run(command, args, options, env, ends) {
    try {
      return await runGroup(command, args, {
        ...options,
        // `go test` sets PWD too; os.Getwd believes it and allocates less than without.
        env: { ...env, ...temps, PWD: options.cwd, ...options.env },
        signal: ends,
        onStart: (pid) => keeper.watch(pid),
        onEnd: (pid) => keeper.unwatch(pid)
      });
    } catch (thrown) {
      throw cannotStart(thrown, command, options.cwd) ?? thrown;
    }
  }
  function stillHeld() {
    if (existsSync3(leases[0])) return;
    throw new UserError(
      `${folder}: this run's temporary folder was deleted while it ran, by a cleaner of temporary files, or by another heapgate after this one had been suspended for an hour; run it again`
    );
  }
  function onOutput(text) {
    const name = benchmarksIn(text).at(-1);
    if (name !== void 0) onBenchmark?.(name);
  }
  return {
    folder,
    signal,
    tool: async (command, args, options) => {
      stillHeld();
      const env = toolEnvironment(process.env);
      const ended = await run(command, args, { seconds: TOOL_SECONDS, ...options }, env, signal);
      if (ended.how !== "timed-out") return ended;
      const stderr = `${command} ${args.join(" ")}: still running after ${Math.round(ended.seconds)} s`;
      return { ...ended, stderr };
    },
    benchmark: async (binary, args, options) => {
      stillHeld();
      const env = benchmarkEnvironment(process.env);
      const ended = await run(binary, args, { ...options, onOutput }, env, signal);
      stillHeld();
      return ended;
    },
    ownWorktree: (repository, path) => {
      worktrees.push({ repository, path });
      keeper.worktree(repository, path);
    },
    hold: (lease) => {
      signLease(lease);
      leases.push(lease);
    },
    sweep: () => {
      for (const name of listed(temp)) forceRemove(join8(temp, name));
    },
    close: async () => {
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
function cannotStart(thrown, command, cwd) {
  const { code, syscall = "" } = thrown ?? {};
  if (!syscall.startsWith("spawn")) return void 0;
  if (!existsSync3(cwd)) return new UserError(`${cwd}: no such folder`);
  if (code === "ENOENT" && command === "go") {
    return new UserError("go: not found on PATH; install Go, or run actions/setup-go first");
  }
  if (code === "ENOENT") return new UserError(`${command}: not found on PATH; install ${command}`);
  const cure = code === "EACCES" ? "; where TMPDIR is mounted noexec, set it to a folder elsewhere" : "";
  return new UserError(`${command}: cannot be started (${code})${cure}`);
}

// src/collect/sides.ts
import { existsSync as existsSync6 } from "node:fs";
import { join as join13, relative as relative6, sep as sep5 } from "node:path";

// src/collect/guard.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/events.ts
var SETTLED = ["", "push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];
var ON_TEST_MERGE = ["pull_request", "pull_request_review", "pull_request_review_comment"];
function isSettled(event) {
  return SETTLED.includes(event);
}
function isOnTestMerge(event) {
  return ON_TEST_MERGE.includes(event);
}
function mayRunWorkspace(event) {
  return isSettled(event) || isOnTestMerge(event) || event === "merge_group";
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
  return { name, sha, payload };
}
function payloadText(event, ...path) {
  let value = event.payload;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return typeof value === "string" ? value : void 0;
}
function refuseUntrusted(event, checkout) {
  const elsewhere = checkout !== void 0 && event.sha !== "" && checkout !== event.sha;
  if (event.name === "pull_request_target" || elsewhere && !mayRunAny(event)) {
    throw untrusted(event, "");
  }
}
function mayRunAny(event) {
  const cause = payloadText(event, "workflow_run", "event");
  return mayRunWorkspace(event.name) || (cause ? isSettled(cause) : false);
}
function untrusted({ name }, why) {
  return new UserError(
    `${name}: will not run code from a pull request with this event's token and secrets${why}; collect in a workflow on pull_request`
  );
}

// src/collect/shallow.ts
var STEPS = [50, 200, 1e3];
async function fetchCommit(git, ref, event) {
  const known = await commitOf(git, ref);
  if (known !== void 0) return known;
  if (event.name === "" || ref.startsWith("-")) {
    const cure = await isShallow(git) ? "git fetch --unshallow" : "git fetch";
    throw new UserError(`git: no commit "${ref}" in this clone; run "${cure}", or check the name`);
  }
  const fetched = await git("fetch", "--no-tags", "--depth=1", "origin", ref);
  const commit = await commitOf(git, ref) ?? await commitOf(git, "FETCH_HEAD");
  if (fetched.ok && commit !== void 0) return commit;
  throw new UserError(
    `git: cannot fetch ${ref} (${fetched.error}); give actions/checkout "fetch-depth: 0"`
  );
}
async function mergeBase(git, other, event, spell) {
  const fetchable = event.name !== "" && await isShallow(git);
  for (const depth of [0, ...fetchable ? STEPS : []]) {
    if (depth > 0) await git("fetch", "--no-tags", `--deepen=${depth}`, "origin", "HEAD", other);
    const { ok, text } = await git("merge-base", "HEAD", other);
    if (ok) return text;
  }
  const cure = await isShallow(git) ? 'this clone is shallow: run "git fetch --unshallow", or give actions/checkout "fetch-depth: 0"' : `name the base with ${spell("ref")}`;
  throw new UserError(`git: HEAD and ${other} have no common commit here; ${cure}`);
}
async function isShallow(git) {
  return (await git("rev-parse", "--is-shallow-repository")).text === "true";
}

// src/collect/base-commit.ts
async function findBase(git, checkout, { ref, spell }, event) {
  if (ref !== void 0) {
    const commit = await commitOf(git, ref) ?? await fetchCommit(git, ref, event);
    if (!mayRunAny(event) && !await isInCheckout(git, commit)) {
      throw untrusted(event, ` (${ref} is no commit that the checkout builds on)`);
    }
    return { commit, why: ref };
  }
  return await baseOfEvent(git, checkout, event, spell) ?? await baseOfBranch(git, checkout, event, spell);
}
async function isInCheckout(git, commit) {
  return (await git("merge-base", "--is-ancestor", commit, "HEAD")).ok;
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
  const named = {
    merge_group: payloadText(event, "merge_group", "base_sha"),
    push: payloadText(event, "before")
  }[event.name];
  if (named === void 0 || /^0*$/.test(named)) return void 0;
  const why = event.name === "push" ? "before the push" : "base of the merge group";
  return { commit: await fetchCommit(git, named, event), why };
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
      `git: the only commit has nothing to be compared with; use ${spell("ref")}`
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
  const { text } = await git("cat-file", "commit", commit);
  const header = text.split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, hash]) => hash);
}

// src/collect/leftovers.ts
import { basename, dirname as dirname4, join as join9, resolve as resolve2 } from "node:path";
var WORKTREE_LEASE = "locked";
async function clearLeftovers(git) {
  const common = await git("rev-parse", "--path-format=absolute", "--git-common-dir");
  const worktrees = join9(common.text, "worktrees");
  for (const name of common.ok ? listed(worktrees) : []) {
    const entry = join9(worktrees, name);
    const path = pathOf(entry);
    if (path === void 0 || !isLeftover(entry, path)) continue;
    await git("worktree", "remove", "--force", "--force", path);
  }
  clearTempFolders();
}
function isLeftover(entry, path) {
  const folder = dirname4(path);
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  return isOver(join9(entry, WORKTREE_LEASE)) ?? isOver(join9(folder, OWNER_FILE)) ?? isExpired(entry);
}
function pathOf(entry) {
  try {
    return dirname4(resolve2(entry, readRegular(join9(entry, "gitdir")).trim()));
  } catch {
    return void 0;
  }
}

// src/collect/side.ts
import { existsSync as existsSync4 } from "node:fs";
import { join as join10, relative as relative4, resolve as resolve3 } from "node:path";
function workspaceFor(checkout, root, own) {
  const file = own.GOWORK;
  if (!file || file === "off") return {};
  const inside = relative4(checkout.root, resolve3(file));
  if (inside.startsWith("..") || inside === resolve3(file)) {
    throw new UserError(
      `GOWORK=${file}: lies outside the repository, so that the base would be built with the modules of the head; move it inside, or unset it`
    );
  }
  return { GOWORK: existsSync4(join10(root, inside)) ? join10(root, inside) : "off" };
}
async function readGo(session, cwd, env) {
  let ended = await session.tool("go", ["env", "-json"], { cwd, env });
  if (ended.code !== 0 && env.GOTOOLCHAIN === void 0) {
    const local = { ...env, GOTOOLCHAIN: "local" };
    ended = await session.tool("go", ["env", "-json"], { cwd, env: local });
  }
  if (ended.code !== 0) throw new UserError(`go env: ${ended.stderr.trim().split("\n")[0]}`);
  const told = JSON.parse(ended.stdout);
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
function losesFirstSamples(version, rate) {
  const minor = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? Infinity);
  return rate > 1 && minor < 24;
}

// src/collect/waited-for.ts
import { readdirSync as readdirSync3 } from "node:fs";
import { join as join11, relative as relative5 } from "node:path";
var SOURCE = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
var OPENED = /^(?:go\.(?:mod|sum|work|work\.sum)|modules\.txt|\.gitignore|\.gitattributes)$/;
function refuseWaitedFor(root) {
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf2(folder)) {
      const path = join11(folder, entry.name);
      if (entry.isDirectory() && !/^(?:\.git|node_modules)$/.test(entry.name)) folders.push(path);
      if (!SOURCE.test(entry.name) && !OPENED.test(entry.name)) continue;
      const found = entry.isSymbolicLink() ? statsOf(path) : entry;
      if (!found || found.isFile() || found.isDirectory()) continue;
      throw new UserError(
        `${oneLine(relative5(root, path))}: neither a file nor a folder; go and git would wait for it, move it away`
      );
    }
  }
}
function entriesOf2(folder) {
  try {
    return readdirSync3(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/collect/worktree.ts
import { accessSync as accessSync2, constants as constants2, existsSync as existsSync5 } from "node:fs";
import { join as join12 } from "node:path";
async function addWorktree(session, checkout, commit) {
  const git = gitIn(session, checkout.root);
  const folder = folderAsLongAs(session.folder, checkout.root);
  const common = await git("rev-parse", "--path-format=absolute", "--git-common-dir");
  if (isWritable(common.text)) {
    session.ownWorktree(checkout.root, folder);
    const added = await git("worktree", "add", "--detach", "--quiet", folder, commit);
    if (!added.ok) throw new UserError(`git worktree add ${commit}: ${added.error}`);
    const entry = await gitIn(session, folder)("rev-parse", "--absolute-git-dir");
    if (entry.ok) session.hold(join12(entry.text, WORKTREE_LEASE));
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
  const missing = Buffer.byteLength(like) - Buffer.byteLength(join12(parent, ""));
  return join12(parent, "base".padEnd(Math.min(Math.max(missing - 1, 4), 200), "-"));
}
async function fillSubmodules(session, checkout, folder) {
  if (!existsSync5(join12(folder, ".gitmodules"))) return;
  const { text } = await gitIn(session, checkout.root)("submodule", "status", "--recursive");
  if (!/^[ +U]/m.test(text)) return;
  const git = gitIn(session, folder);
  const filled = await git("submodule", "update", "--init", "--recursive", "--quiet");
  if (!filled.ok) throw new UserError(`git submodule update for the base: ${filled.error}`);
}
function isWritable(folder) {
  try {
    accessSync2(folder, constants2.W_OK);
    return true;
  } catch {
    return false;
  }
}

// src/collect/sides.ts
async function openSides(session, options, progress) {
  progress({ kind: "phase", name: "the trees", phase: "prepare", run: 1 });
  const git = gitIn(session, options.cwd);
  const event = readEvent(process.env);
  const checkout = await findCheckout(git);
  refuseUntrusted(event, checkout?.commit);
  refuseWaitedFor(checkout?.root ?? options.cwd);
  const wantsBase = options.both || options.ref !== void 0;
  if (!checkout) {
    if (!wantsBase) return bareHead(session, options);
    throw new UserError(
      `${options.cwd}: not in a git repository with a commit; ${options.spell("ref")} needs one`
    );
  }
  await clearLeftovers(git);
  const out = options.out && insideOf(checkout.root, options.out);
  const commit = wantsBase ? await findBase(git, checkout, options, event) : void 0;
  const base = commit && await openBase(session, options, checkout, commit, progress);
  const head = options.both || !commit ? await openHead(session, git, checkout, options.cwd, out) : void 0;
  if (base) progress({ kind: "note", text: `base: ${base.commit.slice(0, 12)}, ${base.why}` });
  for (const side of [base, head]) {
    if (side && losesFirstSamples(side.go.version, options.memProfileRate)) {
      const text = `${side.name}: ${side.go.version} loses the first samples of a run; use ${options.spell("memprofilerate")} 1 or Go 1.24`;
      progress({ kind: "note", text });
    }
  }
  if (!base || !head) return { base, head, changed: [], out };
  const aligned = await withOneGo(session, base, head, progress);
  return { ...aligned, changed: await changedFiles(git, checkout.root, base.commit, out), out };
}
async function bareHead(session, { cwd }) {
  const go = await goOf(session, cwd, cwd, {});
  const none = { commit: "", why: "no repository", changed: [] };
  const head = { name: "head", root: cwd, cwd, ...none, go, env: {} };
  return { base: void 0, head, changed: [], out: void 0 };
}
async function openHead(session, git, { commit, root }, cwd, out) {
  const changed = await changedFiles(git, root, commit, out);
  const go = await goOf(session, root, cwd, {});
  return { name: "head", root, cwd, commit, why: "checkout", changed, go, env: {} };
}
async function openBase(session, options, checkout, { commit, why }, progress) {
  const root = await addWorktree(session, checkout, commit);
  const env = workspaceFor(checkout, root, process.env);
  const there = join13(root, checkout.prefix);
  const cwd = existsSync6(there) ? there : root;
  if (options.generate) {
    const made = await session.tool("go", ["generate", "./..."], { cwd, env });
    if (made.code !== 0) {
      const text = `go generate failed on the base: ${oneLine(made.stderr || made.stdout)}`;
      progress({ kind: "note", text });
    }
  }
  const go = await goOf(session, root, cwd, env);
  return { name: "base", root, cwd: there, commit, why, changed: [], go, env };
}
async function withOneGo(session, base, head, progress) {
  const [ofBase, ofHead] = [base.go.version, head.go.version];
  const toolchain = commonToolchain(ofBase, ofHead);
  if (toolchain === void 0) return { base, head };
  const text = `go.mod asks for ${ofBase} on the base and ${ofHead} on the head: ${toolchain} measures both`;
  progress({ kind: "note", text });
  const withGo = async (side) => {
    const env = { ...side.env, GOTOOLCHAIN: toolchain };
    return { ...side, env, go: await goOf(session, side.root, side.cwd, env) };
  };
  return { base: await withGo(base), head: await withGo(head) };
}
async function goOf(session, root, cwd, env) {
  const modules = await findModules(session, root, cwd);
  const here = modules.find(({ folder }) => `${cwd}${sep5}`.startsWith(`${folder}${sep5}`));
  return readGo(session, here?.folder ?? modules[0]?.folder ?? root, env);
}
function insideOf(root, path) {
  const inside = relative6(root, path).split(sep5).join("/");
  return inside === "" || inside.startsWith("..") || inside.startsWith("/") ? void 0 : inside;
}

// src/collect/stores.ts
import { relative as relative7, sep as sep6 } from "node:path";

// src/collect/data-files.ts
import { join as join14 } from "node:path";
function isData(file) {
  if (/(?:^|\/)testdata\//.test(file)) return true;
  return !/\.go$|(?:^|\/)go\.(?:mod|sum|work|work\.sum)$|^\.github\//.test(file);
}
async function isReusable({ manifest, written }, side, flags, git, out) {
  if (!isSameCapture(manifest, side, flags) || manifest.commit === "") return false;
  if (await commitOf(git, manifest.commit) === void 0) return false;
  const changed = await changedFiles(git, side.root, manifest.commit, out);
  const data = changed.filter(isData);
  if (!manifest.dirty) return data.length === 0;
  return manifest.commit === side.commit && data.every((file) => {
    const stats = statsOf(join14(side.root, file));
    return stats !== void 0 && stats.mtime < written;
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
  const directoryOf = (path) => relative7(side.root, path).split(sep6).join("/");
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
  const stands = before !== void 0 && await isReusable(before, side, flags, gitIn(session, side.root), out);
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
    storeEntry(store, "", {
      package: module.path,
      module: module.path,
      directory: directoryOf(module.folder),
      buildId: "",
      iterations: 0,
      exit: exitOfBuild(message),
      message,
      shared: false,
      runs: []
    });
  }
  writeManifest(store);
  return store;
}
function flagsOf(options) {
  const { bench, benchtime = "", cpu, memProfileRate, short, tags, trimpath } = options;
  return { bench, benchtime, cpu, memProfileRate, short, tags, trimpath };
}

// src/collect/collection.ts
async function openCollection(options, progress) {
  const folderIn = (out, side) => options.both ? join15(out, side) : out;
  if (options.out !== void 0) {
    for (const side of ["base", "head"]) checkOut(folderIn(options.out, side), options);
  }
  const signal = options.signal ?? new AbortController().signal;
  const onBenchmark = (name) => progress({ kind: "benchmark", name });
  const session = openSession(signal, onBenchmark);
  try {
    const sides = await openSides(session, options, progress);
    const present = [sides.base, sides.head].filter((side) => side !== void 0);
    const plan = await makePlan(session, present, options, progress);
    const stores = /* @__PURE__ */ new Map();
    for (const side of present) {
      const folder = folderIn(options.out ?? join15(session.folder, "sets"), side.name);
      stores.set(side.name, await openStore(session, side, folder, plan, options, sides.out));
    }
    const { changed } = sides;
    const work = { bench: { session, options, progress }, changed, present, stores };
    const finish = async (packages, count) => {
      const started = performance.now();
      const runs = await measureAll(work, packages, count);
      return resultOf(work, runs, (performance.now() - started) / 1e3);
    };
    return {
      collect: () => finish(plan.packages, options.count),
      again: (packages, more) => {
        const chosen = plan.packages.filter(({ name }) => packages.includes(name));
        return finish(chosen, options.count + more);
      },
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
function resultOf({ present, stores }, runs, seconds) {
  const sets = present.map(({ name: side }) => {
    const store = stores.get(side);
    return { side, folder: store.folder, manifest: manifestOf(store) };
  });
  const failed = sets.flatMap(
    ({ side, manifest }) => manifest.packages.filter(isFailure).map((entry) => ({ ...entry, side }))
  );
  return { sets, failed, runs, seconds };
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
  return openCollection(withDefaults({ ...options, both: true }), progress);
}

// src/collect/settings.ts
import { existsSync as existsSync7 } from "node:fs";
import { join as join16, resolve as resolve5 } from "node:path";
function readSettings(words, cwd) {
  const { packages, tags, like, spell = asFlag } = words;
  if (words.out === "") {
    throw new UserError(`${spell("out")} is empty: name a folder for the profiles`);
  }
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
    benchtime: words.benchtime ? parseBenchtime(spell("benchtime"), words.benchtime) : void 0,
    count: words.count ? parseCount(spell("count"), words.count) : DEFAULTS.count,
    cpu: words.cpu ? parseCount(spell("cpu"), words.cpu) : DEFAULTS.cpu,
    memProfileRate: words.memprofilerate ? parseCount(spell("memprofilerate"), words.memprofilerate) : DEFAULTS.memProfileRate,
    tags: tags ? tags.split(/[\s,]+/).filter((tag) => tag !== "") : DEFAULTS.tags,
    short: words.short ?? DEFAULTS.short,
    trimpath: words.trimpath ?? DEFAULTS.trimpath,
    generate: words.generate ?? DEFAULTS.generate,
    share: words.share ?? DEFAULTS.share,
    timeout: words.timeout ? parseTimeout(spell("timeout"), words.timeout) : DEFAULTS.timeout,
    shard: words.shard ? parseShard(spell("shard"), words.shard) : void 0,
    like: like ? readLike(resolve5(cwd, like), spell("like")) : []
  };
}
function readLike(folder, name) {
  const entries = setsBelow(folder, 2).flatMap((set) => readSet(set)?.manifest.packages ?? []);
  if (entries.length > 0) return entries;
  throw new UserError(`${folder}: no ${MANIFEST_FILE} in it; ${name} needs an earlier set`);
}
function setsBelow(folder, depth) {
  if (existsSync7(join16(folder, MANIFEST_FILE))) return [folder];
  if (depth === 0) return [];
  const inside = listed(folder).map((name) => join16(folder, name));
  return inside.flatMap((one) => setsBelow(one, depth - 1));
}

export {
  makeFolder,
  isSettled,
  isOnTestMerge,
  mayRunWorkspace,
  asInput,
  progressTo,
  untilStopped,
  collect,
  collectBoth,
  readSettings
};
