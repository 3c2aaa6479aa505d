import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  foldersOfRepository,
  loadSets,
  loadSides,
  reproduce
} from "./chunk-75B5DVCP.js";
import {
  gunzip,
  readRegularFile
} from "./chunk-NQNNJ2ZA.js";
import {
  along,
  defaultPolicy,
  extendsOf,
  hasFailed,
  judge,
  parsePolicy,
  withoutUnlike
} from "./chunk-M7O6HAGT.js";
import {
  Minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  compare,
  goVersionOf,
  groupBy,
  lazy,
  standardLines
} from "./chunk-OFSJODPS.js";
import {
  Function,
  Line,
  Location,
  MANIFEST_FILE,
  Sample,
  checkWire,
  decodeText,
  heapMetrics,
  linesOf,
  parseBenchmarkOutput,
  readManifest,
  remembered,
  rememberedOf,
  unpack,
  withoutEvents
} from "./chunk-DL6E4CNP.js";
import {
  METRIC,
  METRICS,
  UserError,
  VERSION,
  parseSymbol,
  unitOf
} from "./chunk-GTTTB5B5.js";

// src/source/policy-file.ts
import { existsSync } from "node:fs";
import { join as join2, relative, resolve, sep } from "node:path";

// src/source/extended.ts
import { dirname, join } from "node:path";
var DEEPEST = 5;
var MOST_FILES = 20;
async function withExtended(policy, path, read) {
  let files = 0;
  const whole = async (file, place, chain) => {
    const way = [...chain, file];
    const extended = /* @__PURE__ */ new Map();
    const names = chain.map(({ name }) => name);
    const entries = along(names, () => extendsOf(file));
    for (const { text, at, of } of entries) {
      if (of.kind === "preset") continue;
      const where = `${file.name}:${at.line}:${at.column} extends "${text}"`;
      if (++files > MOST_FILES) {
        throw new UserError(`${where}, and there are more than ${MOST_FILES} such files`);
      }
      const target = placeOf(of, place, where);
      const next = await read(target).catch((error) => {
        if (error instanceof UserError) error.message = `${where}: ${error.message}`;
        throw error;
      });
      const round = [...names, file.name, next.name].join(" \u2192 ");
      if (way.some(({ name }) => name === next.name)) {
        throw new UserError(`${where}, which goes round in a circle: ${round}`);
      }
      if (way.length > DEEPEST) {
        throw new UserError(`${where}, more than ${DEEPEST} files deep: ${round}`);
      }
      extended.set(text, await whole(next, target, way));
    }
    return extended.size > 0 ? { ...file, extended } : file;
  };
  return whole(policy, { path }, []);
}
function placeOf(of, from, where) {
  if (of.kind === "file") {
    const path2 = join(dirname(from.path), of.path).replaceAll("\\", "/");
    if (from.repository && path2.startsWith("../")) {
      throw new UserError(`${where}, which leads out of the repository`);
    }
    return { ...from, path: path2 };
  }
  const { kind: _, path, ...repository } = of;
  return { path, repository };
}
function remoteName({ path, repository }) {
  return `${repository.owner}/${repository.repository}/${path}@${repository.ref}`;
}
async function refuseElsewhere(place) {
  const name = place.repository ? remoteName({ ...place, repository: place.repository }) : "";
  throw new UserError(
    `${name} is read in the action alone: check that repository out, and extend its file by a path`
  );
}

// src/source/policy-file.ts
var DEFAULT_POLICY = ".github/heapgate.yml";
var MAX_BYTES = 1024 * 1024;
function usualPlaces(cwd) {
  return foldersOfRepository(cwd).map(
    (folder) => relative(cwd, join2(folder, DEFAULT_POLICY)).split(sep).join("/")
  );
}
function usualPlace(cwd) {
  const places = usualPlaces(cwd);
  return places.find((place) => existsSync(resolve(cwd, place))) ?? places.at(-1);
}
async function readPolicy(path, cwd, elsewhere = refuseElsewhere) {
  const file = await readPolicyFile(path, cwd);
  return file && withExtended(file, file.name, readExtending);
  async function readExtending(place) {
    return place.repository ? elsewhere(place) : await readPolicyFile(place.path, cwd);
  }
}
async function readPolicyFile(path, cwd) {
  if (path === "") throw new UserError("an empty name was given for the policy: name a file");
  const name = path ?? usualPlace(cwd);
  const file = readRegularFile(resolve(cwd, name), MAX_BYTES);
  if (file.bytes) return { name, text: decodeText(file.bytes) };
  if (path === void 0 && file.fault === "missing") return void 0;
  const why = file.fault === "missing" ? "no such policy file" : file.why;
  throw new UserError(`${name}: ${why} (looked in ${cwd})`);
}

// src/compare/flame-moves.ts
var MOST_GIVERS = 10;
function movesIn({ names, self }, renamed, table) {
  const index = new Map(names.map((name, i) => [name, i]));
  const moved = {};
  const from = {};
  const was = {};
  for (const one of renamed) {
    const at = index.get(one.is.name);
    if (at !== void 0 && one.isSure) was[at] = one.was.name;
  }
  for (const fn of table?.functions ?? []) {
    const at = index.get(fn.name);
    if (at === void 0) continue;
    if (fn.from) from[at] = fn.from.slice(0, MOST_GIVERS).map(({ name }) => name);
    for (const metric of Object.keys(self)) {
      const amount = fn.metrics[metric]?.flat.moved;
      if (amount === void 0) continue;
      moved[metric] ??= {};
      moved[metric][at] = amount;
    }
  }
  return { moved, from, was };
}

// src/compare/flames.ts
function flamesOf(source, most) {
  const {
    scopes,
    starts,
    moves: { functions }
  } = source.diff;
  const known = scopes.map((scope, index) => ({ scope, index })).filter(({ scope }) => scope.status === "both" && scope.evidence.kind !== "none").sort((a, b) => deltaOf(b.scope) - deltaOf(a.scope));
  const flames = [];
  let nodes = 0;
  let left = 0;
  const add = (of, within) => {
    const scope = within === "profile" ? void 0 : source.scope(within);
    const tree = source.flame(within);
    if (!allocates(tree)) return;
    nodes += tree.parent.length;
    if (nodes > most) left++;
    else {
      const { package: path = "", benchmark = "" } = scope ?? {};
      const isCounted = scope?.evidence.kind === "counted";
      const table = isCounted && differs(tree) ? source.table(within) : void 0;
      const moves = isCounted && { moves: movesIn(tree, functions, table) };
      flames.push({ package: path, benchmark, of, ...tree, ...moves });
    }
  };
  for (const { index } of known) add("operation", index);
  flames.sort((a, b) => grownBy(b) - grownBy(a));
  for (const { scope, index } of known) if (scope.pair) add("set-up", `set-up ${index}`);
  for (const index of starts.keys()) add("start", `start ${index}`);
  if (known.length === 0) add("profile", "profile");
  return { flames, left };
}
function allocates({ self }) {
  return Object.values(self).some(
    ({ base, head }) => [...base, ...head].some((value) => value > 0)
  );
}
function differs({ self }) {
  return Object.values(self).some(({ base, head }) => base.some((value, i) => value !== head[i]));
}
function grownBy({ self: { alloc_space: bytes } }) {
  return Math.abs(sumOf(bytes?.head ?? []) - sumOf(bytes?.base ?? []));
}
function sumOf(column) {
  return column.reduce((sum, value) => sum + value, 0);
}
function deltaOf({ totals }) {
  return Math.abs(totals.alloc_space?.delta ?? 0);
}

// src/self-test/stacks.ts
function framesOf({ functions }, modules) {
  const known = knownIn(modules);
  return functions.name.map((symbol, i) => known(symbol)(functions.file[i]));
}
var knownIn = rememberedOf(
  (modules) => remembered((symbol) => remembered((file) => frameOf(symbol, file, modules)))
);
function frameOf(symbol, file, modules) {
  const { owner, local, importPath, literal, inlined, sure } = parseSymbol(symbol);
  const isTests = importPath.endsWith("_test") && file.endsWith("_test.go");
  const path = isTests ? importPath.slice(0, -"_test".length) : importPath;
  const isInside = modules.some((module) => path === module || path.startsWith(`${module}/`));
  const isCopy = /@v\d|\/vendor\//.test(file);
  return {
    symbol,
    file,
    owner,
    local,
    package: path,
    own: isInside && isCopy ? void 0 : isInside && !local.startsWith("_C"),
    isClear: symbol !== "" && !(literal && (inlined.length > 0 || !sure)),
    role: roleOf(path, local)
  };
}
function roleOf(path, local) {
  if (path === "runtime") {
    if (local === "main" || local.startsWith("doInit")) return "harness";
    return local === "malg" ? "goroutine" : "runtime";
  }
  if (path === "" || path.startsWith("runtime/") || path.startsWith("internal/runtime")) {
    return "runtime";
  }
  if (path === "testing") {
    if (local.startsWith("(*matcher).")) return "chance";
    return local === "(*M).Run" ? "harness" : "other";
  }
  if (path === "main" && local === "main") return "harness";
  if (local.startsWith("newIndirectNode") && path.startsWith("internal/")) return "chance";
  return new RegExp("^Benchmark(?!\\p{Ll})", "u").test(local) ? "benchmark" : "other";
}
function functionsOn({ samples, locations }, sample) {
  const found = [];
  for (let at = samples.stackStart[sample]; at < samples.stackStart[sample + 1]; at++) {
    const location = samples.stack[at];
    for (let i = locations.lineStart[location]; i < locations.lineStart[location + 1]; i++) {
      found.push(locations.lineFunction[i]);
    }
  }
  return found;
}
function symbolIn(path, local) {
  const last = path.lastIndexOf("/") + 1;
  return `${path.slice(0, last)}${path.slice(last).replaceAll(".", "%2e")}.${local}`;
}

// src/self-test/charge.ts
var Stacks = class {
  profile;
  #frames;
  #columns;
  /** @param modules paths of those that are judged */
  constructor(profile, modules) {
    this.profile = profile;
    this.#frames = framesOf(profile, modules);
    this.#columns = heapMetrics(profile);
  }
  has(metric) {
    return this.#columns.has(metric);
  }
  /** The samples with such functions on their stacks. */
  samples(wanted) {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return all.filter((sample) => {
      const frames = this.#on(sample);
      return wanted(new Set(frames.map(({ role }) => role)), frames);
    });
  }
  /** The samples by what is said of the functions on their stacks. */
  sorted(kindOf) {
    const all = Array.from({ length: this.profile.samples.length }, (_, sample) => sample);
    return groupBy(all, (sample) => kindOf(this.#on(sample)));
  }
  /** What a sample has of a metric. */
  amount(sample, metric) {
    const column = this.#columns.get(metric);
    return column === void 0 ? 0 : this.profile.samples.values[column][sample];
  }
  sum(metric, samples) {
    let sum = 0;
    for (const sample of samples) sum += this.amount(sample, metric);
    return sum;
  }
  /** What of some samples is charged to a function or a package. */
  sumFor(is, attribute, metric, samples) {
    let [sure, doubt] = [0, 0];
    for (const sample of samples) {
      const amount = this.amount(sample, metric);
      if (amount === 0) continue;
      const { frames, isSure } = this.#charged(sample, attribute);
      if (!isSure) doubt += amount;
      else if (frames.some(is)) sure += amount;
    }
    return { sure, doubt };
  }
  /** The functions to which samples are surely charged. */
  framesOf(attribute, samples) {
    const found = /* @__PURE__ */ new Set();
    for (const sample of samples) {
      const { frames, isSure } = this.#charged(sample, attribute);
      if (isSure) for (const frame of frames) found.add(frame);
    }
    return found;
  }
  /** Whether a sample is surely charged to some function or package. */
  isFor(is, attribute, sample) {
    const { frames, isSure } = this.#charged(sample, attribute);
    return isSure && frames.some(is);
  }
  /** The functions and packages to which a sample is charged, or may be. */
  charges(sample, attribute) {
    const { frames, isSure } = this.#charged(sample, attribute);
    return {
      isSure,
      functions: new Set(frames.map(({ owner }) => owner)),
      packages: new Set(frames.map((frame) => frame.package))
    };
  }
  /** The innermost first. */
  #on(sample) {
    return functionsOn(this.profile, sample).map((index) => this.#frames[index]);
  }
  #charged(sample, attribute) {
    const all = this.#on(sample);
    const isClear = ({ isClear: isClear2, own }) => isClear2 && own !== void 0;
    switch (attribute) {
      case "flat":
        return { frames: all.slice(0, 1), isSure: all.slice(0, 1).every(isClear) };
      case "cum":
        return { frames: all, isSure: all.every(isClear) };
      case "owned": {
        const at = all.findIndex((frame) => frame.own !== false || !frame.isClear);
        const frames = at < 0 ? [] : [all[at]];
        return { frames, isSure: frames.every(isClear) };
      }
    }
  }
};

// src/self-test/limit.ts
var FACTORS = {
  "": 1,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30
};
var BESIDE_A_SHARE = { bytes: 4, count: 0.25 };
function reckon(text, metric) {
  let share = 0;
  let amount;
  for (const part of text.replace(/\s/g, " ").split(" and ")) {
    const words = part.replace("/run", "").trim();
    if (words.endsWith("%")) share = Number(words.slice(0, -1)) / 100;
    else amount = amountOf(words);
  }
  const per = text.includes("/run") ? "run" : "op";
  return { share, amount: amount ?? BESIDE_A_SHARE[unitOf(metric)], per };
}
function amountOf(words) {
  const digits = /^[\d.]*/.exec(words)[0];
  return Number(digits) * FACTORS[words.slice(digits.length).trim()];
}
function roomAbove(kind, { share, amount }, base) {
  switch (kind) {
    case "max":
      return amount - base;
    case "increase":
      return Math.max(amount, share * base);
  }
}

// src/self-test/growth.ts
var ROUNDING = 4e-12;
var EXACT = 1e-13;
var CHANCE = 3;
var LARGEST = 64 * 1024;
function countedDoses(limit, { least, most, spread, objects }, operations) {
  const unit = unitOf(limit.metric);
  const { kind, allowed } = limit;
  const room = kind === "max" ? roomAbove(kind, allowed, least) : roomAbove(kind, allowed, most);
  const chance2 = kind === "max" ? aboveCap(unit, { most, objects }, allowed.amount, operations) : 0;
  const plain = Math.max(1, wholeAbove(Math.max(0, room) * operations, most * operations));
  const needed = (Math.max(0, room) + spread) * operations + chance2;
  const over = Math.max(wholeAbove(needed, most * operations), unit === "count" ? CHANCE + 1 : 1);
  const left = kind === "max" ? roomAbove(kind, allowed, most) : roomAbove(kind, allowed, least);
  const under = Math.floor((left + EXACT * Math.max(left, most)) * operations);
  return {
    over,
    under: left < 0 ? void 0 : isSeen(unit, under) ? under : 0,
    beyond: over - plain
  };
}
function isSeen(unit, amount) {
  return unit === "bytes" || amount > CHANCE;
}
function aboveCap(unit, { most, objects }, cap, operations) {
  if (unit === "count") return CHANCE;
  const count = objects * operations;
  const size = count > CHANCE ? Math.max(cap, most) / (objects - CHANCE / operations) : LARGEST;
  return CHANCE * Math.min(LARGEST, size);
}
function wholeAbove(amount, size = amount) {
  return Math.floor(amount + ROUNDING * Math.max(Math.abs(amount), Math.abs(size)) + 1e-9) + 1;
}

// src/self-test/middle.ts
function middleOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
function spreadOf(values) {
  return Math.max(...values) - Math.min(...values);
}
function oneOf(values) {
  return values[(Math.imul(values.length, 2654435761) >>> 0) % values.length];
}

// src/self-test/counted-repeats.ts
var THREADS = { bytes: 6 * 1024, count: 48 };
var SEVERAL = 3;
var AGREES = { bytes: 8, share: 0.01 };
var UNSURE = 0.5;
var Repeats = class {
  pair;
  all;
  constructor({ pair, repeats }, modules) {
    const read = (process) => {
      const stacks = new Stacks(process.profile, modules);
      return { process, stacks, samples: stacks.samples(isClaimed) };
    };
    this.pair = pair;
    this.all = repeats.map(({ low, high }) => ({ low: read(low), high: read(high) }));
  }
  /** Operations between both counts. */
  get between() {
    const [low, high] = this.pair;
    return high - low;
  }
  slopes(metric) {
    const total2 = ({ stacks, samples }) => stacks.sum(metric, samples);
    return this.all.map(({ low, high }) => (total2(high) - total2(low)) / this.between);
  }
  /**
   * What of the longer process is not its operations, of which a `b.N` loop tries one more.
   * @param slopes what one operation is, of each repeat
   */
  setUps(metric, slopes) {
    return this.all.map(({ high: { process, stacks, samples } }, i) => {
      const isTried = process.profile.functions.name.includes("testing.(*B).launch");
      return stacks.sum(metric, samples) - (this.pair[1] + (isTried ? 1 : 0)) * slopes[i];
    });
  }
  /** What is charged to a function or a package. */
  partSlopes(is, attribute, metric) {
    const sum = ({ stacks, samples }) => stacks.sumFor(is, attribute, metric, samples);
    return this.all.map(({ low, high }) => {
      const [few, many] = [sum(low), sum(high)];
      return {
        sure: (many.sure - few.sure) / this.between,
        doubt: (many.doubt - few.doubt) / this.between
      };
    });
  }
  /** Whether what was printed is judged; undefined where it is a near thing. */
  isTimed() {
    const printed = this.printedSlopes("alloc_space");
    if (!printed) return false;
    const counted = this.slopes("alloc_space");
    const [low, high] = this.pair;
    const allowed = (high + low) / this.between + Math.max(AGREES.bytes, AGREES.share * middleOf(counted));
    const more = Math.min(...counted.map((value, i) => value - printed[i]));
    const belowNothing = -Math.max(...counted);
    const beyond = Math.max(more, belowNothing) - allowed;
    return Math.abs(beyond) < UNSURE ? void 0 : beyond > 0;
  }
  /** Undefined where a process did not print just one line, or not the metric. */
  printedSlopes(metric) {
    const [low, high] = this.pair;
    const word = METRIC[metric].printed;
    const values = this.all.map((repeat) => {
      const printed = (side) => printedIn(side.process.lines, word);
      const [few, many] = [printed(repeat.low), printed(repeat.high)];
      return few === void 0 || many === void 0 ? Number.NaN : (many * high - few * low) / (high - low);
    });
    return values.every(Number.isFinite) ? values : void 0;
  }
  /** Go prints whole numbers: so much may be rounding, and a thread. */
  timedDoses(limit, slopes) {
    const [low, high] = this.pair;
    const thread = slopes.length < SEVERAL ? THREADS[unitOf(limit.metric)] / (high - low) : 0;
    const base = middleOf(slopes);
    const room = roomAbove(limit.kind, limit.allowed, base);
    const noise = (high + low) / (high - low) + thread + spreadOf(slopes);
    const over = wholeAbove(Math.max(0, room) + noise, base) * (high - low);
    const under = room < 0 ? void 0 : Math.floor(room) * (high - low);
    return { over, under, beyond: over - wholeAbove(Math.max(0, room), base) * (high - low) };
  }
  /** The profiles of some processes, each with one of its stacks. */
  into(sides, isOn) {
    return this.all.flatMap(sides).map((side) => {
      const sample = oneOf(side.samples.filter((each) => isOn(side, each)));
      return { file: side.process.file, stacks: side.stacks, sample };
    });
  }
};
function isClaimed(roles) {
  if (roles.has("goroutine") || roles.has("chance")) return false;
  if (roles.has("harness") && !roles.has("benchmark")) return false;
  return roles.has("benchmark") || roles.has("other");
}
function printedIn(lines, word) {
  const [line, ...others] = lines;
  if (line === void 0 || others.length > 0 || word === void 0) return void 0;
  const fields = line.trim().split(/\s+/);
  const at = fields.indexOf(word);
  const value = Number(fields[at - 1]);
  return at > 0 && value >= 0 ? value : void 0;
}

// src/self-test/parts.ts
function framesOf2(target) {
  switch (target.kind) {
    case "function":
      return ({ owner }) => owner === target.name;
    case "package":
      return (frame) => frame.package === target.package;
    default:
      return () => true;
  }
}
function* partsOf(place, of, attribute, stacks, samples, isSought) {
  const seen = /* @__PURE__ */ new Set();
  for (const frame of stacks.framesOf(attribute, samples)) {
    const { owner, local, file, package: path, own } = frame;
    const key = of === "function" ? owner : path;
    if (seen.has(key) || own === void 0 || path === "") continue;
    seen.add(key);
    if (!isSought(path, own)) continue;
    const target = of === "function" ? { kind: "function", package: path, name: owner, local, file, line: 0 } : { kind: "package", package: path };
    yield { place, of, attribute, target, own };
  }
}

// src/self-test/plan-of.ts
function planOf(base, { over, under, beyond }, operations, dose) {
  const more = dose(over);
  if ("code" in more) return more;
  const less = under === void 0 ? void 0 : dose(under);
  const isNone = less === void 0 || "code" in less;
  return { base, over: more, under: isNone ? void 0 : less, beyond: beyond / operations };
}
function objectsOf(metric) {
  return METRIC[metric].unit === "count" ? metric : METRIC[metric].companion;
}

// src/self-test/sample-dose.ts
var LARGEST2 = Number.MAX_SAFE_INTEGER / 256;
function sampleDose(into, amounts, alone, growth) {
  if (Object.values(amounts).some((amount) => !(amount <= LARGEST2))) return { code: "too-large" };
  const isNothing = Object.values(amounts).every((amount) => amount === 0);
  const puts = isNothing ? [] : into.map(
    ({ file, sample }) => ({
      kind: "sample",
      file,
      stack: sample ?? alone,
      amounts
    })
  );
  return {
    growth,
    puts,
    metrics: new Set(isNothing ? [] : Object.keys(amounts)),
    // Asked against every other growth of a round.
    charges: remembered(
      (attribute) => isNothing ? [] : into.map(
        ({ stacks, sample }) => sample === void 0 ? { functions: /* @__PURE__ */ new Set([alone.symbol]), packages: /* @__PURE__ */ new Set(), isSure: true } : stacks.charges(sample, attribute)
      )
    )
  };
}

// src/self-test/counted-place.ts
var CountedPlace = class {
  key;
  per = "op";
  isOfSet = true;
  isStrict = true;
  result;
  results;
  evidence;
  #entry;
  #set;
  #modules;
  #read;
  constructor(entry, set, modules) {
    const { package: path, name } = entry;
    this.key = `counted ${path}
${name}`;
    this.result = { package: path, name, procs: void 0 };
    this.results = [this.result];
    this.evidence = entry.repeats.length > 0 ? "counted" : "none";
    this.#entry = entry;
    this.#set = set;
    this.#modules = modules;
  }
  *spots(of, attribute, _, isSought) {
    const isMeasured = this.#entry.repeats.length > 0;
    if (of === "result") {
      const whole = { place: this, of, attribute: void 0, own: true };
      yield { ...whole, target: { kind: "result" } };
      const row = { package: this.result.package, name: "(set-up)" };
      if (isMeasured) yield { ...whole, target: { kind: "set-up" }, row };
    } else if (isMeasured) {
      const { stacks, samples } = this.#repeats.all[0].high;
      yield* partsOf(this, of, attribute, stacks, samples, isSought);
    }
  }
  plan(spot, limit) {
    const { repeats, isScreened } = this.#entry;
    if (repeats.length === 0) return { code: isScreened ? "screened" : "no-figures" };
    const sides = this.#repeats.all.flatMap(({ low, high }) => [low, high]);
    if (sides.some(({ process: { profile } }) => profile.form === "text")) return { code: "form" };
    const isCounted = ({ process: { profile }, stacks }) => profile.period <= 1 && stacks.has(limit.metric);
    if (!sides.every(isCounted)) return { code: "not-counted" };
    switch (spot.target.kind) {
      case "set-up":
        return this.#planSetUp(limit);
      case "result":
        return this.#planResult(limit);
      default:
        return this.#planPart(limit, spot);
    }
  }
  get #repeats() {
    this.#read ??= new Repeats(this.#entry, this.#modules);
    return this.#read;
  }
  #planResult(limit) {
    const { metric } = limit;
    const repeats = this.#repeats;
    const slopes = repeats.slopes(metric);
    const figure = figureOf(slopes, repeats.slopes(objectsOf(metric)));
    const counted = countedDoses(limit, figure, repeats.between);
    const isTimed = METRIC[metric].printed === void 0 ? false : repeats.isTimed();
    const printed = isTimed === false ? void 0 : repeats.printedSlopes(metric);
    const timed = printed && repeats.timedDoses(limit, printed);
    const base = middleOf(isTimed === true && printed ? printed : slopes);
    const sure = isTimed === true && timed ? timed : counted;
    const doses = isTimed === void 0 && timed ? both(sure, timed) : sure;
    return planOf(base, doses, repeats.between, (amount) => this.#dose(limit, amount));
  }
  /** Of a result that is judged by what it printed, what is outside the timer is set-up as well. */
  #planSetUp(limit) {
    const { metric } = limit;
    const repeats = this.#repeats;
    const figure = (slopesOf) => {
      const values = (of) => repeats.setUps(of, slopesOf(of));
      return figureOf(values(metric), values(objectsOf(metric)));
    };
    const isTimed = repeats.isTimed();
    const counted = (of) => repeats.slopes(of);
    const printed = (of) => repeats.printedSlopes(of) ?? counted(of);
    const figures = [
      ...isTimed === true ? [] : [figure(counted)],
      ...isTimed === false ? [] : [figure(printed)]
    ];
    const into = repeats.into(
      ({ low, high }) => [low, high],
      () => true
    );
    const doses = figures.map((each) => countedDoses(limit, each, 1)).reduce(both);
    return planOf(
      figures[0].least,
      doses,
      1,
      (amount) => sampleDose(into, { [metric]: amount }, this.#alone, { [metric]: amount })
    );
  }
  #planPart(limit, { target, attribute }) {
    const part = target;
    const { metric } = limit;
    const { between } = this.#repeats;
    const is = framesOf2(part);
    const bounds = (of) => {
      const slopes = this.#repeats.partSlopes(is, attribute, of);
      return {
        least: slopes.map(({ sure, doubt }) => sure + Math.min(0, doubt)),
        most: slopes.map(({ sure, doubt }) => sure + Math.max(0, doubt))
      };
    };
    const { least, most } = bounds(metric);
    const figure = {
      least: middleOf(least),
      most: middleOf(most),
      spread: Math.max(...most) - Math.min(...least),
      objects: Math.min(...bounds(objectsOf(metric)).least)
    };
    const into = this.#repeats.into(
      ({ high }) => [high],
      ({ stacks }, sample) => stacks.isFor(is, attribute, sample)
    );
    if (part.kind === "package" && into.some(({ sample }) => sample === void 0)) {
      return { code: "no-stack" };
    }
    const alone = part.kind === "function" ? { symbol: part.name, file: part.file } : this.#alone;
    return planOf(
      figure.least,
      countedDoses(limit, figure, between),
      between,
      (amount) => sampleDose(into, { [metric]: amount }, alone, { [metric]: amount / between })
    );
  }
  /** More of the result as a whole: on its stacks, and in what both processes printed. */
  #dose({ metric }, amount) {
    const into = this.#repeats.into(
      ({ high }) => [high],
      () => true
    );
    const operations = this.#repeats.between;
    const growth = { [metric]: amount / operations };
    const dose = sampleDose(into, { [metric]: amount }, this.#alone, growth);
    if ("code" in dose || METRIC[metric].printed === void 0) return dose;
    const each = Math.ceil(amount / operations);
    const isBytes = unitOf(metric) === "bytes";
    const lines = {
      kind: "lines",
      file: this.#set.file,
      at: this.#repeats.all.flatMap(({ low, high }) => [low.process.name, high.process.name]),
      bytes: isBytes ? each : 0,
      objects: isBytes ? 0 : each,
      operations: 0
    };
    return { ...dose, puts: [...dose.puts, lines] };
  }
  get #alone() {
    const { package: path, name } = this.result;
    return { symbol: symbolIn(path, name.split("/")[0]), file: "" };
  }
};
function both(a, b) {
  const isKnown = a.under !== void 0 && b.under !== void 0;
  return {
    over: Math.max(a.over, b.over),
    under: isKnown ? Math.min(a.under, b.under) : void 0,
    beyond: Math.max(a.beyond, b.beyond)
  };
}
function figureOf(values, objects) {
  const middle = middleOf(values);
  return { least: middle, most: middle, spread: spreadOf(values), objects: Math.min(...objects) };
}

// src/self-test/counted-set.ts
function countedSets(files, decode) {
  const byName = new Map(files.map((file) => [file.name, file]));
  return files.filter(({ name }) => nameIn(name) === MANIFEST_FILE).map((file) => {
    const manifest = readManifest(file.bytes, file.name);
    const folder = folderOf(file.name);
    const processOf = ({ profile: name, lines }) => {
      const found = byName.get(folder + name);
      const profile = found && decode(found);
      return found && profile && { file: found, profile, name, lines };
    };
    return {
      file,
      manifest,
      starts: manifest.packages.flatMap(({ package: path, start }) => {
        const process = start && processOf(start);
        return process ? [{ package: path, process }] : [];
      }),
      results: manifest.packages.flatMap(
        ({ package: path, results, screens }) => results.map(({ name, measurements }) => {
          const { pair, of } = ofMostOperations(measurements);
          const repeats = of.flatMap(({ low, high }) => {
            const [few, many] = [processOf(low), processOf(high)];
            return few && many ? [{ low: few, high: many }] : [];
          });
          const isScreened = repeats.length === 0 && screens.length > 0;
          return { package: path, name, repeats, pair, isScreened };
        })
      )
    };
  });
}
function ofMostOperations(measurements) {
  const between = ({ pair: [low, high] }) => high - low;
  const most = Math.max(0, ...measurements.map(between));
  const pair = measurements.find((each) => between(each) === most)?.pair ?? [2, 3];
  return { pair, of: measurements.filter((each) => String(each.pair) === String(pair)) };
}
function folderOf(name) {
  return name.slice(0, name.length - nameIn(name).length);
}
function nameIn(name) {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

// src/self-test/given-stacks.ts
function sortedBy(run, file, modules, belongs) {
  const stacks = new Stacks(run.profile, modules);
  const sorted = stacks.sorted(belongs);
  return { run, file, stacks, sure: sorted.get(true) ?? [], unsure: sorted.get(void 0) ?? [] };
}
function belongsTo(benchmark) {
  return (frames) => {
    if (isHarness(frames)) return false;
    const names = new Set(
      frames.flatMap(({ role, local }) => role === "benchmark" ? [local] : [])
    );
    if (names.size === 0) return frames.some(({ role }) => role === "harness") ? false : void 0;
    if (!names.has(benchmark)) return false;
    return names.size === 1 && !isBookkeeping(frames) ? true : void 0;
  };
}
var belongsToWhole = (frames) => {
  if (isHarness(frames)) return false;
  const isBenchmark = frames.some(({ role }) => role === "benchmark");
  return isBenchmark && !isBookkeeping(frames) ? true : void 0;
};
function isHarness(frames) {
  return frames.every(
    ({ role, package: path }) => role === "runtime" || role === "goroutine" || role === "harness" || path === "testing"
  );
}
function isBookkeeping(frames) {
  return frames.some(
    ({ package: path, local, role }) => path === "testing" && (local === "(*B).Run" || local.startsWith("(*matcher).")) || role === "harness" && local.startsWith("doInit")
  );
}

// src/self-test/given-place.ts
var GivenPlace = class {
  key;
  per = "op";
  isOfSet = false;
  /** What a goroutine does may belong to it, and leaves doubt. */
  isStrict = false;
  evidence = "counted";
  result;
  results;
  #of;
  #modules;
  /** Those that something can be put into. */
  #inFiles;
  #sorted;
  #operations;
  constructor(of, files, modules) {
    const { name, runs, results } = of;
    const [{ measured }] = runs;
    this.key = `given ${JSON.stringify([measured, name, runs.map(({ file }) => file)])}`;
    this.results = results.map(({ id }) => id);
    const [only, ...others] = this.results;
    const isOne = only && others.length === 0;
    this.result = isOne ? only : { package: measured, name, procs: void 0 };
    this.#of = of;
    this.#modules = modules;
    this.#inFiles = runs.filter(({ file }) => files.has(file));
    this.#sorted = lazy(
      () => this.#inFiles.map((run) => sortedBy(run, files.get(run.file), modules, belongsTo(name)))
    );
    this.#operations = operationsOf(of);
  }
  *spots(of, attribute, metric, isSought) {
    if (of === "result") {
      if (METRIC[metric].printed !== void 0 || this.#whyNot(metric)) return;
      yield { place: this, of, attribute: void 0, own: true, target: { kind: "result" } };
    } else if (this.#hasAny(isSought)) {
      const { stacks, sure } = this.#sorted()[0];
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      yield* partsOf(this, of, attribute, stacks, held, isSought);
    }
  }
  plan({ target, attribute }, limit) {
    const unable = this.#whyNot(limit.metric);
    if (unable) return unable;
    const is = framesOf2(target);
    const sums = (metric2) => this.#sorted().map((sorted) => sumIn(sorted, is, attribute, metric2));
    const { fewest, most } = this.#operations;
    const values = sums(limit.metric);
    const bytes = {
      least: middleOf(values.map(({ sure }) => sure)) / most,
      most: middleOf(values.map(({ sure, doubt }) => sure + doubt)) / fewest,
      spread: apart(values) / fewest,
      objects: Math.min(...sums(objectsOf(limit.metric)).map(({ sure }) => sure)) / most
    };
    const doses = {
      ...countedDoses(limit, bytes, most),
      under: countedDoses(limit, bytes, fewest).under
    };
    const into = this.#sorted().map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((each) => !attribute || sorted.stacks.isFor(is, attribute, each))
      )
    }));
    if (into.some(({ sample }) => sample === void 0)) return { code: "no-stack" };
    const { metric } = limit;
    return planOf(
      bytes.least,
      doses,
      most,
      (amount) => sampleDose(into, { [metric]: amount }, NOWHERE, { [metric]: amount / most })
    );
  }
  /** Why no profile of it can break a budget. */
  #whyNot(metric) {
    const { runs, isTimed } = this.#of;
    if (this.#inFiles.length < runs.length) return { code: "form" };
    if (runs.some(({ profile }) => profile.form === "text")) return { code: "form" };
    if (isTimed || runs.some(({ profile }) => profile.period !== 1))
      return { code: "samples-alone" };
    const isCounted = runs.every(({ profile }) => heapMetrics(profile).has(metric));
    return isCounted && !isGoUnknown(runs) ? void 0 : { code: "not-counted" };
  }
  /** Whether the first profile has something that is sought: of very many most have nothing. */
  #hasAny(isSought) {
    return [...this.#packages()].some(
      ([own, paths]) => [...paths].some((path) => own !== void 0 && isSought(path, own))
    );
  }
  /** Those of the first profile's functions, by whether they are judged. */
  #packages = lazy(() => {
    const frames = this.#inFiles[0] ? framesOf(this.#inFiles[0].profile, this.#modules) : [];
    const byOwn = groupBy(frames, ({ own }) => own);
    return new Map([...byOwn].map(([own, of]) => [own, new Set(of.map((each) => each.package))]));
  });
};
var NOWHERE = { symbol: "", file: "" };
function isGoUnknown(runs) {
  return runs.some(
    ({ profile }) => goVersionOf(profile) === "" && standardLines(profile).size === 0
  );
}
function sumIn({ stacks, sure, unsure }, is, attribute, metric) {
  if (!attribute) return { sure: stacks.sum(metric, sure), doubt: stacks.sum(metric, unsure) };
  const own = stacks.sumFor(is, attribute, metric, sure);
  const other = stacks.sumFor(is, attribute, metric, unsure);
  return { sure: own.sure, doubt: own.doubt + other.sure + other.doubt };
}
function apart(values) {
  const most = Math.max(...values.map(({ sure, doubt }) => sure + doubt));
  return values.length < 2 ? 0 : most - Math.min(...values.map(({ sure }) => sure));
}
function operationsOf({ runs, results }) {
  const lines = results.flatMap((result) => result.lines);
  const ofRuns = [...groupBy(lines, ({ run }) => run).entries()].filter(
    ([run]) => run && runs.includes(run)
  );
  const own = ofRuns.flatMap(([, of]) => of);
  const fewest = own.reduce((sum, { iterations }) => sum + iterations, 0) / runs.length;
  return { fewest, most: fewest + own.length / runs.length };
}

// src/self-test/patterns.ts
function startsOf(globs) {
  return withBelow(globs).map((glob) => glob.slice(0, glob.search(/^\.|[*?[\\]|\/[./]|$/)));
}
function withBelow(globs) {
  return globs.flatMap((glob) => glob.endsWith("/**") ? [glob, glob.slice(0, -3)] : [glob]);
}
function inPackages(globs) {
  const compiled = withBelow(globs).map(
    (glob) => new Minimatch(glob, {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
      nobrace: true,
      platform: "linux"
    })
  );
  return remembered((path) => globs.includes(path) || compiled.some((glob) => glob.match(path)));
}
function isNamed(globs) {
  const patterns = globs.map((glob) => {
    const isPointer = glob.startsWith("(*") && !glob.startsWith("(*)");
    return isPointer ? { start: "(*", rest: glob.slice(2) } : { start: "", rest: glob };
  });
  return remembered(
    (name) => globs.includes(name) || patterns.some(
      ({ start, rest }) => name.startsWith(start) && fits(name.slice(start.length), rest)
    )
  );
}
function fits(text, glob) {
  let [at, of] = [0, 0];
  let star;
  while (at < text.length) {
    if (glob[of] === "*") star = { of: of++, at };
    else if (of < glob.length && (glob[of] === "?" || glob[of] === text[at])) {
      at++;
      of++;
    } else if (star) {
      at = ++star.at;
      of = star.of + 1;
    } else return false;
  }
  return /^\**$/.test(glob.slice(of));
}
var ROWS = ["(init)", "(set-up)"];
function meansResult(patterns) {
  const parted = patterns.map((pattern) => {
    const at = endOfPackage(pattern);
    const name = pattern.slice(at === void 0 ? 0 : at + 1);
    return {
      isRow: ROWS.includes(name),
      inside: at === void 0 ? () => true : inPackages([pattern.slice(0, at)]),
      named: isNamed([name])
    };
  });
  return (result) => {
    const isRow = ROWS.includes(result.name);
    const parts = result.name.split("/");
    const above = isRow ? [result.name] : parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    return parted.some(
      (pattern) => pattern.isRow === isRow && pattern.inside(result.package) && above.some(pattern.named)
    );
  };
}
function endOfPackage(pattern) {
  if (pattern.startsWith("Benchmark")) return void 0;
  const benchmark = pattern.indexOf(".Benchmark");
  if (benchmark >= 0) return benchmark;
  for (let at = pattern.length - 2; at > 0; at--) {
    if (pattern[at] === "." && pattern[at - 1] !== "." && "*?(".includes(pattern[at + 1])) {
      return at;
    }
  }
  return void 0;
}

// src/self-test/sampler.ts
var SEED = 625341585;
var Sampler = class {
  #most;
  #random = numbersFrom(SEED);
  #byKey = /* @__PURE__ */ new Map();
  #byLimit = /* @__PURE__ */ new Map();
  constructor(most) {
    this.#most = most;
  }
  /** How many findings there are. */
  get count() {
    return this.#byKey.size;
  }
  has(key) {
    return this.#byKey.has(key);
  }
  /** Of what one finding is about a function in several results: one of them, by chance. */
  add(key, limit, value) {
    const known = this.#byKey.get(key);
    if (known) {
      known.seen++;
      if (this.#random() * known.seen < 1) known.value = value;
      return;
    }
    this.#byKey.set(key, { seen: 1, value });
    const keys = this.#byLimit.get(limit);
    if (keys) keys.push(key);
    else this.#byLimit.set(limit, [key]);
  }
  /** In the order in which they were added. */
  chosen() {
    const drawn = [...this.#byLimit.values()].map((keys) => this.#shuffled(keys));
    const chosen = /* @__PURE__ */ new Set();
    const all = Math.min(this.#most, this.#byKey.size);
    for (let rank = 0; chosen.size < all; rank++) {
      for (const keys of drawn) {
        const key = keys[rank];
        if (key !== void 0 && chosen.size < all) chosen.add(key);
      }
    }
    return [...this.#byKey].flatMap(([key, { value }]) => chosen.has(key) ? [value] : []);
  }
  #shuffled(keys) {
    return keys.map((key) => ({ key, order: this.#random() })).sort((a, b) => a.order - b.order).map(({ key }) => key);
  }
};
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

// src/self-test/waived.ts
function allowedByWaivers({ waivers }, today) {
  const live = waivers.filter(({ expires, asked }) => today <= expires && (!asked || "accepted" in asked)).map((waiver) => ({ waiver, ...readingOf(waiver) }));
  return (spot, { name }, { kind, metric, allowed: { per } }) => {
    const found = live.filter(
      ({ waiver, kind: of, allowed, means }) => waiver.budget === name && waiver.metric === metric && of === kind && allowed.per === per && means(spot)
    );
    if (found.length === 0) return void 0;
    return found.map(({ allowed }) => allowed).reduce(wider);
  };
}
function wider(a, b) {
  return {
    share: Math.max(a.share, b.share),
    amount: Math.max(a.amount, b.amount),
    per: a.per
  };
}
function readingOf({ upTo: { text }, metric, benchmarks, packages, functions }) {
  const isCap = text.startsWith("max");
  const allowed = reckon(isCap ? text.slice("max".length).trim() : text, metric);
  const meant = benchmarks && meansResult(benchmarks);
  const inside = packages && inPackages(packages);
  const named = functions && isNamed(functions);
  const means = ({ target, place: { result }, row }) => {
    const path = "package" in target ? target.package : result?.package;
    if (meant && ![result, row].some((each) => each && meant(each))) return false;
    if (inside && (path === void 0 || !inside(path))) return false;
    return !named || "local" in target && named(target.local);
  };
  return { kind: isCap ? "max" : "increase", allowed, means };
}

// src/self-test/list.ts
function listCandidates(policy, places, most, today) {
  const rivals = rivalsOf(policy);
  const isKept = keeps(policy.ignore);
  const waived = allowedByWaivers(policy, today);
  const sampler = new Sampler(most);
  for (const place of places) {
    for (const { of, attribute, per, held, near, isSought } of rivals) {
      if (place.per !== per || place.result && !isKept(place.result)) continue;
      for (const spot of place.spots(of, attribute, held.metric, isSought)) {
        if (!isKept(spot.target)) continue;
        const holding = near(spot).findLast(({ means }) => means(spot));
        if (!holding) continue;
        const { budget, limit, allowed, isMixed } = holding;
        const unable = isMixed(spot) ? { code: "mixed" } : void 0;
        const own = { ...held, allowed };
        const more = waived(spot, budget, own);
        const isWaived = more !== void 0;
        const all = isWaived ? { ...held, allowed: wider(allowed, more) } : own;
        const candidate = { budget, limit, spot, held: all, unable, isWaived };
        sampler.add(findingKey({ ...candidate, ...namesOf(spot) }), limit, candidate);
      }
    }
  }
  return { tried: sampler.chosen(), of: sampler.count, has: (key) => sampler.has(key) };
}
function namesOf({ target, place }) {
  return { target, result: place.result };
}
function findingKey({ budget, limit, target, result }) {
  const { metric, kind, per } = limit;
  const part = "package" in target ? [target.package, "name" in target ? target.name : ""] : [];
  return JSON.stringify([
    budget.name,
    metric,
    kind,
    per,
    target.kind,
    part,
    "package" in target ? "" : resultName(result)
  ]);
}
function resultName(result) {
  return result ? JSON.stringify([result.package, result.name, result.procs ?? 0]) : "";
}
function rivalsOf({ budgets }) {
  const found = /* @__PURE__ */ new Map();
  for (const budget of budgets) {
    const { of, attribute, limits } = budget;
    for (const limit of limits) {
      const { metric, kind, text } = limit;
      const allowed = reckon(text, metric);
      const { per } = allowed;
      const key = JSON.stringify([of, of === "result" ? "" : attribute, per, metric, kind]);
      const known = found.get(key) ?? {
        ...{ of, attribute, per, held: { kind, metric } },
        ...holdingsByPackage()
      };
      known.holdings.push({ budget, limit, allowed, ...meaningOf(budget, per) });
      found.set(key, known);
    }
  }
  return [...found.values()];
}
function holdingsByPackage() {
  const holdings = [];
  const byStart = lazy(() => {
    const starts = holdings.flatMap(
      ({ budget: { packages } }, at) => startsOf(packages).map((start) => ({ start, at }))
    );
    const lengths = new Set(starts.map(({ start }) => start.length));
    return { lengths, groups: groupBy(starts, ({ start }) => start) };
  });
  const ofPackage = remembered(
    (own) => remembered((path) => {
      const { lengths, groups } = byStart();
      const near = [...lengths].flatMap((length) => groups.get(path.slice(0, length)) ?? []);
      return [...new Set(near.map(({ at }) => at))].sort((a, b) => a - b).map((at) => holdings[at]).filter(({ reaches }) => reaches(path, own));
    })
  );
  return {
    holdings,
    near: ({ target, own }) => "package" in target ? ofPackage(own)(target.package) : holdings,
    isSought: (path, own) => ofPackage(own)(path).length > 0
  };
}
function meaningOf({ of, benchmarks, packages, functions }, per) {
  const meant = meansResult(benchmarks ?? ["**"]);
  const [inside, named] = [inPackages(packages), isNamed(functions)];
  return {
    reaches: (path, own) => own ? inside(path) : packages.includes(path),
    means: (spot) => {
      if (of === "function" && !("local" in spot.target && named(spot.target.local))) return false;
      if (per === "run") return true;
      return spot.row ? meant(spot.row) : spot.place.results.some(meant);
    },
    isMixed: ({ place, row }) => per === "op" && of !== "result" && !row && !place.results.every(meant)
  };
}
function keeps(ignore) {
  const entries = ignore.map(({ packages, functions }) => ({
    inside: inPackages(packages),
    named: functions && isNamed(functions)
  }));
  return (of) => {
    if (!("package" in of) || typeof of.package !== "string") return true;
    const { package: path } = of;
    const local = "local" in of && typeof of.local === "string" ? of.local : void 0;
    return !entries.some(
      ({ inside, named }) => inside(path) && (!named || local !== void 0 && named(local))
    );
  };
}

// src/self-test/given-runs.ts
function givenOf(set) {
  const runs = withoutCopies(set.runs.filter(({ process }) => !process)).map(
    ({ name, profile, measured, output }) => ({ file: name, profile, measured, output })
  );
  const beside = runs.flatMap((run) => run.output ? linesIn(run.output, run) : []);
  const alone = set.outputs.flatMap((output) => linesIn(output, void 0));
  return { runs, results: resultsOf([...beside, ...alone]) };
}
function repeatsOf(runs) {
  const names = ({ output }) => [...new Set(output?.results.map(({ name }) => name))].sort();
  const groups = groupBy(runs, (run) => JSON.stringify([run.measured, names(run)]));
  return [...groups.values()];
}
function withoutCopies(runs) {
  const moments = groupBy(runs, ({ profile }) => profile.timeNanos);
  const seen = /* @__PURE__ */ new Set();
  return runs.filter(({ profile }) => {
    const { timeNanos } = profile;
    if (moments.get(timeNanos).length === 1) return true;
    const key = timeNanos === 0n ? profile : `${timeNanos} ${amountsOf(profile)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
function amountsOf({ samples }) {
  return samples.values.map((column) => column.join()).join(" ");
}
function linesIn(output, run) {
  return output.results.map((result, index) => ({
    ...result,
    package: result.package || (run?.measured ?? ""),
    file: output.name,
    index,
    run
  }));
}
function resultsOf(lines) {
  const byName = groupBy(lines, ({ package: path, name }) => JSON.stringify([path, name]));
  const found = [];
  for (const of of byName.values()) {
    const isOne = new Set(of.map(({ procs }) => procs)).size === 1;
    const idOf = ({ package: path, name, procs }) => ({
      package: path,
      name,
      procs: isOne ? void 0 : procs
    });
    for (const own of groupBy(of, (line) => resultName(idOf(line))).values()) {
      found.push({ id: idOf(own[0]), lines: own });
    }
  }
  return found;
}

// src/self-test/printed-growth.ts
var SEVERAL2 = 3;
var BY_CHANCE = { bytes: 6 * 1024, count: 48 };
var ONCE = { bytes: 1024 * 1024, count: 4096 };
var SURE = { bytes: 8, objects: 1, share: 0.25 };
var MOSTLY_BUFFERS = 0.45;
function printedGrowth(limit, lines, { isTimed, buffers }) {
  const { kind, metric, allowed } = limit;
  const unit = unitOf(metric);
  const values = lines.map((line) => printedBy(line, metric));
  if (!areKnown(values)) return { code: "no-benchmem" };
  const isFew = lines.length < SEVERAL2;
  if (isTimed && isFew && unit === "bytes" && buffers > MOSTLY_BUFFERS) {
    return { code: "amortised" };
  }
  const base = middleOf(values);
  const left = roomAbove(kind, allowed, base);
  const room = Math.max(0, left);
  const objects = lines.map((line) => line.allocsPerOp);
  const areBoth = areKnown(objects) && areKnown(lines.map((line) => line.bytesPerOp));
  const start = kind === "max" ? allowed.amount : base;
  const sure = isTimed && isFew && !areBoth ? (1 + SURE.share) * start - base : 0;
  const needed = Math.max(room + chance(limit, lines, isTimed), apart2(limit, values, isFew), sure);
  const own = wholeAbove(needed, base);
  const beyond = own - wholeAbove(room, base);
  const isAlike = lines.every(({ iterations }) => iterations === lines[0].iterations);
  const operations = isTimed && isAlike ? 1 : 0;
  const most = left < 0 ? void 0 : Math.floor(left * (1 - Number.EPSILON));
  if (unit === "count") {
    const over = { bytes: isTimed && isFew ? SURE.bytes : 0, objects: own, operations };
    const under = most === void 0 ? void 0 : { bytes: 0, objects: most, operations };
    return { base, over, under, beyond };
  }
  const isSeldom = areKnown(objects) && middleOf(objects) === 0;
  const isMore = isTimed && (isFew || isSeldom) && areBoth;
  return {
    base,
    over: {
      bytes: isMore ? Math.max(own, SURE.bytes) : own,
      objects: isMore ? SURE.objects : 0,
      operations
    },
    under: most === void 0 ? void 0 : { bytes: most, objects: 0, operations },
    beyond
  };
}
function printedBy({ bytesPerOp, allocsPerOp }, metric) {
  return unitOf(metric) === "bytes" ? bytesPerOp : allocsPerOp;
}
function chance({ kind, metric }, lines, isTimed) {
  const unit = unitOf(metric);
  const operations = middleOf(lines.map(({ iterations }) => iterations));
  if (!isTimed) return lines.length < SEVERAL2 ? BY_CHANCE[unit] / operations : 0;
  switch (kind) {
    case "max":
      return ONCE[unit] / operations;
    // Base and grown base ran as many operations: what is allocated once is the same in both.
    case "increase":
      return 0;
  }
}
function apart2({ kind, allowed }, values, isFew) {
  if (isFew) return 0;
  const least = Math.min(...values);
  switch (kind) {
    case "max":
      return allowed.amount - least;
    case "increase":
      return Math.max(...values) - least;
  }
}
function areKnown(values) {
  return values.every((value) => value !== void 0);
}

// src/self-test/printed-place.ts
var GROWERS = /^(?:runtime\.(?:growslice|mapassign|hashGrow|growWork)|bytes\.growSlice|bytes\.\(\*Buffer\)\.grow|strings\.\(\*Builder\)\.grow|slices\.Grow\[\.\.\.\]|internal\/runtime\/maps\.(?:newTable|\(\*(?:Map|table)\)\.(?:growToTable|grow|rehash)))$/;
var NEAR = 3;
var BELIEVED = { share: 0.04, bytes: 48 };
var LARGEST3 = Number.MAX_SAFE_INTEGER / 256;
var PrintedPlace = class {
  key;
  per = "op";
  isOfSet = false;
  isStrict = true;
  evidence = "printed";
  result;
  results;
  #lines;
  #isTimed;
  #hasBytes;
  #files;
  constructor({ id, lines }, { isTimed, hasBytes, files }) {
    this.key = `printed ${JSON.stringify([id.package, id.name, id.procs ?? 0])}`;
    this.result = id;
    this.results = [id];
    this.#lines = lines;
    this.#isTimed = isTimed;
    this.#hasBytes = hasBytes;
    this.#files = files;
  }
  *spots(of, _, metric) {
    if (of !== "result" || METRIC[metric].printed === void 0) return;
    yield { place: this, of, attribute: void 0, own: true, target: { kind: "result" } };
  }
  plan(_, limit) {
    const isTimed = this.#isTimed;
    const buffers = isTimed && unitOf(limit.metric) === "bytes" ? this.#buffers() : 0;
    const growth = printedGrowth(limit, this.#lines, { isTimed, buffers });
    if ("code" in growth) return growth;
    const { base, over, under, beyond } = growth;
    if (unitOf(limit.metric) === "bytes" && this.#isUnbelievable(over.bytes)) {
      return { code: "own-metric" };
    }
    const operations = this.#lines.reduce((sum, { iterations }) => sum + iterations, 0);
    if (!(Math.max(over.bytes, over.objects) * operations <= LARGEST3)) return { code: "too-large" };
    return { base, over: this.#dose(over), under: under && this.#dose(under), beyond };
  }
  /** Whether a line would have more than all that its process allocated, where that was counted. */
  #isUnbelievable(more) {
    return [...groupBy(this.#lines, ({ run }) => run)].some(([run, lines]) => {
      if (!run || run.profile.period > 1) return false;
      const stacks = new Stacks(run.profile, []);
      const samples = stacks.profile.samples.objectSize.keys();
      const all = this.#hasBytes ? stacks.sum("alloc_space", samples) : 0;
      const ran = lines.reduce((sum, { iterations }) => sum + iterations, 0);
      const put = this.#profileOf(run) ? more * ran : 0;
      const most = (all + put) / (ran + lines.length);
      return lines.some(
        ({ bytesPerOp = 0 }) => bytesPerOp + more > (1 + BELIEVED.share) * most + BELIEVED.bytes
      );
    });
  }
  /** Share of its bytes on stacks that make a slice, a map or a buffer larger. */
  #buffers() {
    const benchmark = this.result.name.split("/")[0];
    let [grown, all] = [0, 0];
    for (const run of new Set(this.#lines.flatMap((line) => line.run ?? []))) {
      const stacks = new Stacks(run.profile, []);
      const own = (isGrower) => stacks.samples(
        (_roles, frames) => frames.some(({ local }) => local === benchmark) && (!isGrower || frames.slice(0, NEAR).some(({ owner }) => GROWERS.test(owner)))
      );
      grown += stacks.sum("alloc_space", own(true));
      all += stacks.sum("alloc_space", own(false));
    }
    return all > 0 ? grown / all : 0;
  }
  #dose(more) {
    const puts = this.#lines.flatMap(({ file, index }) => {
      const found = this.#files.get(file);
      return found ? [{ kind: "lines", file: found, at: [index], ...more }] : [];
    });
    const isNothing = more.bytes === 0 && more.objects === 0;
    return {
      growth: amountsOf2(more),
      metrics: new Set(METRICS.filter((metric) => amountsOf2(more)[metric] !== void 0)),
      puts: isNothing ? [] : [...puts, ...this.#allocated(more)],
      charges: () => []
    };
  }
  /**
   * What a process printed it also allocated, or its lines would not be believed: on a stack of the
   * testing package alone, which belongs to no benchmark and no function that is judged.
   */
  #allocated({ bytes, objects }) {
    return this.#lines.flatMap(({ run, iterations }) => {
      const file = run && this.#profileOf(run);
      if (!file) return [];
      const stack = { symbol: "testing.(*M).Run", file: "" };
      const amounts = { alloc_space: bytes * iterations, alloc_objects: objects * iterations };
      return [{ kind: "sample", file, stack, amounts }];
    });
  }
  /** The file of an exact profile that something can be put into. */
  #profileOf({ file, profile }) {
    const isTold = profile.form === "proto" && this.#hasBytes;
    return profile.period > 1 || !isTold ? void 0 : this.#files.get(file);
  }
};
function amountsOf2({ bytes, objects }) {
  return {
    ...bytes > 0 && { alloc_space: bytes },
    ...objects > 0 && { alloc_objects: objects }
  };
}

// src/self-test/sampled-growth.ts
var SURE2 = 6;
var FEWEST = 40;
var UNSEEN = { size: 8, count: 16 };
var STEP = 1.15;
var TRIES = 120;
function chanceOf(size, period) {
  return 1 - Math.exp(-size / period);
}
function sampledGrowth({ kind, metric, allowed }, { least, most, variance }, size, period) {
  const isBytes = unitOf(metric) === "bytes";
  const each = 1 / chanceOf(size, period);
  const weight = isBytes ? size * each : each;
  const unseen = isBytes ? 0 : UNSEEN.count / chanceOf(UNSEEN.size, period);
  const room = Math.max(0, roomAbove(kind, allowed, kind === "max" ? least : most)) + unseen;
  const ofBase = kind === "max" ? 0 : (1 + allowed.share) * Math.sqrt(variance);
  let count = FEWEST;
  for (let i = 0; i < TRIES; i++) {
    const growth = count * weight;
    const ofHead = Math.sqrt(variance + growth * weight);
    if (growth - room >= SURE2 * (ofBase + ofHead)) {
      const amounts = {
        alloc_space: Math.round(count * size * each),
        alloc_objects: Math.round(count * each)
      };
      const over = amounts[metric];
      return { amounts, doses: { over, under: 0, beyond: Math.max(0, over - room) } };
    }
    count = Math.ceil(count * STEP);
  }
  return { code: "too-few-samples" };
}
function isSampledMetric(metric) {
  return metric === "alloc_space" || metric === "alloc_objects";
}

// src/self-test/whole-place.ts
var WholePlace = class {
  key = "whole";
  per = "run";
  isOfSet = false;
  isStrict = false;
  evidence;
  result = void 0;
  results = [];
  #groupsNow;
  #class;
  /**
   * @param groups the repeats of each package, asked for where a limit is about a run
   * @param capture what wholes can bear
   */
  constructor(groups, capture) {
    this.#groupsNow = groups;
    this.#class = capture;
    this.evidence = capture === "sampled" ? "sampled" : "counted";
  }
  *spots(of, attribute, metric, isSought) {
    if (of === "result") {
      yield { place: this, of, attribute: void 0, own: true, target: { kind: "profile" } };
      return;
    }
    const seen = /* @__PURE__ */ new Set();
    for (const group of this.#groups) {
      const { stacks, sure } = group[0];
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      for (const part of partsOf(this, of, attribute, stacks, held, isSought)) {
        const { target } = part;
        const key = target.kind === "function" ? target.name : target.package;
        if (!seen.has(key)) yield part;
        seen.add(key);
      }
    }
  }
  plan({ target, attribute }, limit) {
    const all = this.#groups.flat();
    if (typeof this.#class !== "string") return this.#class;
    if (all.some(({ run }) => run.profile.form === "text")) return { code: "form" };
    if (!all.every(({ stacks }) => stacks.has(limit.metric))) return { code: "not-counted" };
    const is = framesOf2(target);
    const isOn = ({ stacks }, sample) => !attribute || stacks.isFor(is, attribute, sample);
    const group = this.#groups.find(
      (each) => each.every((sorted) => sorted.sure.some((sample) => isOn(sorted, sample)))
    );
    if (!group) return { code: "no-stack" };
    const sums = (metric2) => this.#groups.map((each) => each.map((sorted) => sumIn(sorted, is, attribute, metric2)));
    if (this.#class === "sampled") return this.#planSampled(limit, group, isOn, sums);
    const values = sums(limit.metric);
    const figure = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      spread: total(values, apart),
      objects: total(
        sums(objectsOf(limit.metric)),
        (of) => Math.min(...of.map(({ sure }) => sure))
      )
    };
    const { metric } = limit;
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(sorted.sure.filter((sample) => isOn(sorted, sample)))
    }));
    return planOf(
      figure.least,
      countedDoses(limit, figure, 1),
      1,
      (amount) => sampleDose(into, { [metric]: amount }, NOWHERE, { [metric]: amount })
    );
  }
  get #groups() {
    return this.#groupsNow();
  }
  #planSampled(limit, group, isOn, sums) {
    const { metric } = limit;
    if (!isSampledMetric(metric)) return { code: "not-counted" };
    if (this.#groups.flat().some(isUntold)) return { code: "not-counted" };
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((sample) => isOn(sorted, sample) && sizeOf(sorted, sample) > 0)
      )
    }));
    const [first] = into;
    if (!first || into.some(({ sample }) => sample === void 0)) return { code: "no-stack" };
    const { period } = first.run.profile;
    const size = Math.max(...into.map((each) => sizeOf(each, each.sample)));
    if (into.some((each) => sizeOf(each, each.sample) !== size)) return { code: "no-stack" };
    const values = sums(metric);
    const estimate = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      variance: total(
        this.#groups,
        (of) => Math.max(...of.map((each) => varianceOf(each, metric, (sample) => isOn(each, sample))))
      )
    };
    const growth = sampledGrowth(limit, estimate, size, period);
    if ("code" in growth) return growth;
    const { amounts, doses } = growth;
    const over = sampleDose(into, amounts, NOWHERE, { [metric]: doses.over });
    if ("code" in over) return over;
    const nothing = {
      growth: { [metric]: 0 },
      puts: [],
      metrics: /* @__PURE__ */ new Set(),
      charges: () => []
    };
    const isAbove = limit.kind === "max" && estimate.most > limit.allowed.amount;
    const under = isAbove ? void 0 : nothing;
    return { base: estimate.least, over, under, beyond: doses.beyond };
  }
};
function total(values, of) {
  return values.reduce((sum, value) => sum + of(value), 0);
}
function sizeOf({ run }, sample) {
  return run.profile.samples.objectSize[sample];
}
function isUntold({ run, stacks }) {
  const { objectSize, length } = run.profile.samples;
  if (!stacks.has("alloc_space") || !stacks.has("alloc_objects")) return true;
  for (let sample = 0; sample < length; sample++) {
    const [bytes, objects] = [
      stacks.amount(sample, "alloc_space"),
      stacks.amount(sample, "alloc_objects")
    ];
    if (bytes === 0 && objects === 0) continue;
    const size = objectSize[sample];
    if (!(size > 0) || !(bytes > 0) || !(objects > 0)) return true;
    if (bytes > 2 * objects * size || objects * size > 2 * bytes) return true;
  }
  return false;
}
function varianceOf({ run, stacks, sure, unsure }, metric, isOn) {
  let sum = 0;
  for (const sample of [...sure.filter(isOn), ...unsure]) {
    const size = run.profile.samples.objectSize[sample];
    const each = 1 / chanceOf(size, run.profile.period);
    sum += stacks.amount(sample, metric) * (metric === "alloc_space" ? size * each : each);
  }
  return sum;
}

// src/self-test/given-places.ts
function* givenPlaces({ files, base, head }, own, policy) {
  const joined2 = new Set(base.moments?.flatMap((moment) => moment.files));
  const whole = files.filter(({ name }) => !joined2.has(name));
  const byName = new Map(whole.map((file) => [file.name, file]));
  const given = givenOf(base);
  if (given.runs.length + given.results.length === 0) return;
  const measured = given.runs.map((run) => run.measured).filter((path) => path !== "");
  const modules = policy.modules ?? [.../* @__PURE__ */ new Set([...own, ...measured])];
  const timed = timedOf(given, givenOf(head));
  const isTimed = ({ id }) => timed.has(resultName(id));
  const hasBytes = given.runs.every(({ profile }) => heapMetrics(profile).has("alloc_space"));
  for (const result of given.results) {
    yield new PrintedPlace(result, { isTimed: isTimed(result), hasBytes, files: byName });
  }
  const groups = repeatsOf(given.runs);
  const held = resultsOfEach(groups, given);
  for (const runs of groups) {
    for (const [name, results] of benchmarksOf(runs, held.get(runs) ?? [])) {
      const benchmark = { name, runs, results, isTimed: results.some(isTimed) };
      yield new GivenPlace(benchmark, byName, modules);
    }
  }
  if (given.runs.length === 0) return;
  const sorted = lazy(
    () => groups.map(
      (runs) => runs.flatMap((run) => {
        const file = byName.get(run.file);
        return file ? [sortedBy(run, file, modules, belongsToWhole)] : [];
      })
    ).filter((group) => group.length > 0)
  );
  const isCollected = base.runs.length > 0 && base.runs.some(({ process }) => process);
  const isWhole = !isCollected && timed.size === 0;
  const capture = isWhole ? captureOf(groups, policy) : NOT_WHOLE;
  const isAll = groups.flat().every((run) => byName.has(run.file));
  yield new WholePlace(sorted, isAll ? capture : { code: "form" });
}
var NOT_WHOLE = { code: "not-whole" };
function timedOf(base, head) {
  const counts = /* @__PURE__ */ new Map();
  for (const { id, lines } of [...base.results, ...head.results]) {
    const known = counts.get(resultName(id)) ?? /* @__PURE__ */ new Set();
    for (const { iterations } of lines) known.add(iterations);
    counts.set(resultName(id), known);
  }
  return new Set([...counts].flatMap(([name, of]) => of.size > 1 ? [name] : []));
}
function resultsOfEach(groups, { results }) {
  const groupOf = new Map(groups.flatMap((runs) => runs.map((run) => [run, runs])));
  const found = /* @__PURE__ */ new Map();
  for (const result of results) {
    for (const runs of new Set(result.lines.map(({ run }) => run && groupOf.get(run)))) {
      const known = found.get(runs);
      if (known) known.push(result);
      else found.set(runs, [result]);
    }
  }
  return found;
}
function benchmarksOf(runs, results) {
  const isMixed = runs.some(
    ({ output, measured }) => measured === "" || !output || output.results.some(({ package: path }) => path !== "" && path !== measured)
  );
  return isMixed ? /* @__PURE__ */ new Map() : groupBy(results, ({ id }) => id.name.split("/")[0]);
}
function captureOf(groups, { ignore }) {
  const lifted = ignore.filter(({ functions }) => !functions).map(({ packages }) => inPackages(packages));
  const isIgnored = ({ measured }) => lifted.some((lifts) => lifts(measured));
  const all = groups.flat();
  const kept = all.filter((run) => !isIgnored(run));
  const periods = new Set((kept.length > 0 ? kept : all).map(({ profile }) => profile.period));
  if (periods.size !== 1 || !groups.every(isOfOneCount)) return NOT_WHOLE;
  const [period] = periods;
  if (!(period > 0) || isGoUnknown(all)) return NOT_WHOLE;
  return period === 1 ? "exact" : "sampled";
}
function isOfOneCount(runs) {
  const lines = runs.map(
    ({ output }) => (output?.results ?? []).map(({ name, procs, iterations: iterations2 }) => `${name} ${procs} ${iterations2}`)
  );
  const iterations = new Set(
    runs.flatMap(({ output }) => output?.results.map((line) => line.iterations) ?? [])
  );
  const isSame = lines.every((each) => each.toSorted().join() === lines[0].toSorted().join());
  return isSame && iterations.size === 1 && lines[0].length > 0;
}

// src/self-test/start-place.ts
var StartPlace = class {
  key;
  per = "op";
  isOfSet = true;
  isStrict = true;
  result;
  results;
  evidence = "counted";
  #entry;
  #modules;
  constructor(entry, modules) {
    this.key = `start ${entry.package}`;
    this.result = { package: entry.package, name: "(init)", procs: void 0 };
    this.results = [this.result];
    this.#entry = entry;
    this.#modules = modules;
  }
  *spots(of) {
    if (of !== "result") return;
    yield { place: this, of, attribute: void 0, own: true, target: { kind: "init" } };
  }
  plan(_, limit) {
    const { file, profile } = this.#entry.process;
    if (profile.form === "text") return { code: "form" };
    const stacks = new Stacks(profile, this.#modules);
    if (!stacks.has(limit.metric)) return { code: "not-counted" };
    const samples = stacks.samples(
      (roles) => [...roles].some((role) => role !== "runtime" && role !== "goroutine")
    );
    const sum = (metric) => stacks.sum(metric, samples);
    const base = sum(limit.metric);
    const figure = { least: base, most: base, spread: 0, objects: sum(objectsOf(limit.metric)) };
    const into = [{ file, stacks, sample: oneOf(samples) }];
    const alone = { symbol: symbolIn(this.result.package, "init"), file: "" };
    return planOf(
      base,
      countedDoses(limit, figure, 1),
      1,
      (amount) => sampleDose(into, { [limit.metric]: amount }, alone, { [limit.metric]: amount })
    );
  }
};

// src/self-test/base-places.ts
function* basePlaces(sides, policy) {
  const sets = countedSets(sides.files, sides.decode);
  const named = sets.flatMap(({ manifest }) => manifest.modules.map(({ path }) => path));
  const modules = policy.modules ?? [.../* @__PURE__ */ new Set([...sides.modules, ...named])];
  for (const set of sets) {
    for (const start of set.starts) yield new StartPlace(start, modules);
    for (const result of set.results) yield new CountedPlace(result, set, modules);
  }
  yield* givenPlaces(sides, modules, policy);
}

// src/self-test/given-files.ts
function packagesOfGiven(base) {
  const profiles = base.runs.filter(({ process }) => !process);
  const hasCopies = givenOf(base).runs.length < profiles.length;
  const carried = new Set(profiles.map(({ profile }) => [...heapMetrics(profile).keys()].join()));
  if (base.moments || hasCopies || carried.size > 1) return void 0;
  const parts = [
    ...profiles.map(({ name, measured, output }) => ({
      files: [name, output?.name ?? ""],
      packages: [measured, ...(output?.results ?? []).map((line) => line.package || measured)]
    })),
    ...base.outputs.map(({ name, results }) => ({
      files: [name],
      packages: results.map((line) => line.package)
    }))
  ];
  const found = /* @__PURE__ */ new Map();
  for (const { files, packages } of parts) {
    for (const file of files) {
      for (const path of packages) {
        if (file === "" || path === "" || (found.get(file) ?? path) !== path) return void 0;
        found.set(file, path);
      }
    }
  }
  return found;
}

// src/self-test/needed.ts
function needing({
  files,
  base
}) {
  const packageOf = packagesOfGiven(base);
  const manifests = files.filter(({ name }) => nameIn(name) === MANIFEST_FILE).map((file) => ({ file, manifest: JSON.parse(decodeText(file.bytes)) }));
  const folders = new Set(manifests.map(({ file }) => folderOf(file.name)));
  return (places) => {
    const wanted = new Set(places.map(({ key }) => key));
    const less = new Map(
      manifests.map(({ file, manifest }) => [file.name, lessOf(file, manifest, wanted)])
    );
    const kept = new Set(
      [...less].flatMap(([name, { profiles }]) => profiles.map((each) => folderOf(name) + each))
    );
    const given = places.filter(({ isOfSet }) => !isOfSet);
    const packages = new Set(given.map(({ result }) => result?.package));
    const isAll = !packageOf || packages.has(void 0);
    const isNeeded = ({ name }) => {
      const path = packageOf?.get(name);
      return isAll || path === void 0 || packages.has(path);
    };
    return files.flatMap((file) => {
      const of = less.get(file.name);
      if (of) return of.profiles.length > 0 ? [of.file] : [];
      const isOfSet = folders.has(folderOf(file.name));
      return (isOfSet ? kept.has(file.name) : given.length > 0 && isNeeded(file)) ? [file] : [];
    });
  };
}
function lessOf(file, manifest, wanted) {
  const profiles = [];
  const packages = manifest.packages.flatMap((entry) => {
    const start = wanted.has(`start ${entry.package}`) ? entry.start : void 0;
    const results = entry.results.filter(
      ({ name }) => wanted.has(`counted ${entry.package}
${name}`)
    );
    if (start) profiles.push(start.profile);
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      profiles.push(low.profile, high.profile);
    }
    return start || results.length > 0 ? [{ ...entry, start, screens: [], results }] : [];
  });
  const text = JSON.stringify({ ...manifest, packages });
  return { file: { ...file, bytes: new TextEncoder().encode(text) }, profiles };
}

// src/self-test/plant-lines.ts
var FIGURES = String.raw`(?:\s+[-+]?(?:[\d.]+(?:e[-+]?\d+)?|Inf|NaN)\s+\S+)`;
var NAME = String.raw`^Benchmark(?!\p{Ll})\S*`;
var WHOLE = new RegExp(String.raw`${NAME}\s+(\d{1,15})${FIGURES}+\s*$`, "u");
var BEGUN = new RegExp(`${NAME} *	`, "u");
var REST = new RegExp(
  String.raw`^ *(\d{1,15})${FIGURES}+\s*$|(?:^|\D)(\d{1,15})\s+[\d.]+\s+ns/op${FIGURES}*\s*$`,
  "u"
);
var LONGEST = 1e4;
function resultsIn(lines) {
  const at = [];
  let isBegun = false;
  lines.forEach((line, i) => {
    if (line.length > LONGEST) return;
    isBegun ||= BEGUN.test(line);
    const found = WHOLE.exec(line) ?? (isBegun ? REST.exec(line) : null);
    if (!found) return;
    isBegun = false;
    if (Number(found[1] ?? found[2]) > 0) at.push(i);
  });
  return at;
}
function largerLine(line, { bytes, objects, operations }) {
  const grown = (text, word, more) => more === 0 ? text : text.replace(
    new RegExp(`(\\d+)(\\s+${word})`),
    (_, value, rest) => `${Number(value) + more}${rest}`
  );
  const counted = operations === 0 ? line : line.replace(
    /(^|\s)(\d+)(\s+[0-9.]+\s+ns\/op)/,
    (_, start, count, rest) => `${start}${Number(count) + operations}${rest}`
  );
  return grown(grown(counted, "B/op", bytes), "allocs/op", objects);
}
function largerOutput(text, mores) {
  const lines = [...linesOf(withoutEvents(text))];
  const at = resultsIn(lines);
  if (at.length !== parseBenchmarkOutput(text, "")?.results.length) return void 0;
  for (const [index, more] of mores) lines[at[index]] = largerLine(lines[at[index]], more);
  return `${lines.join("\n")}
`;
}

// src/self-test/plant-profile.ts
var SAMPLE = 2;
var LOCATION = 4;
var FUNCTION = 5;
var STRING = 6;
var FIRST_ID = 2 ** 40;
function soilIn(bytes, gunzip2) {
  const raw = unpack(bytes, "", gunzip2);
  const { samples, strings } = checkWire(raw, "");
  return { raw, samples, strings };
}
function plantSamples({ raw, samples, strings }, profile, puts) {
  const added = [raw];
  const columns = [...heapMetrics(profile)];
  const textAt = (text) => {
    added.push(field(STRING, new TextEncoder().encode(text)));
    return strings.length / 2 + texts++;
  };
  let texts = 0;
  puts.forEach(({ stack, amounts }, i) => {
    const value = profile.sampleTypes.map(() => 0);
    for (const [metric, column] of columns) value[column] = amounts[metric] ?? 0;
    if (typeof stack === "number") {
      const like = Sample.decode(raw.subarray(samples[2 * stack], samples[2 * stack + 1]));
      const { locationId, label } = like;
      added.push(field(SAMPLE, new Sample({ locationId, value, label }).encode()));
      return;
    }
    const id = FIRST_ID + i;
    const symbol = textAt(stack.symbol);
    const of = { id, name: symbol, systemName: symbol, filename: textAt(stack.file), startLine: 0 };
    const line = [new Line({ functionId: id, line: 1 })];
    added.push(
      field(FUNCTION, new Function(of).encode()),
      field(LOCATION, new Location({ id, line }).encode()),
      field(SAMPLE, new Sample({ locationId: [id], value }).encode())
    );
  });
  return joined(added);
}
function field(number, content) {
  const start = [number * 8 + 2];
  for (let length = content.length; ; length = Math.floor(length / 128)) {
    if (length < 128) {
      start.push(length);
      break;
    }
    start.push(length % 128 + 128);
  }
  return joined([Uint8Array.from(start), content]);
}
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// src/self-test/plant.ts
function planter({
  decode,
  gunzip: gunzip2
}) {
  const soilOf = rememberedOf((bytes) => soilIn(bytes, gunzip2));
  return (files, puts) => {
    const byName = groupBy(puts, ({ file }) => file.name);
    return files.map((file) => {
      const own = byName.get(file.name);
      if (!own) return file;
      const samples = own.filter((put) => put.kind === "sample");
      const profile = decode(file);
      if (profile) return { ...file, bytes: plantSamples(soilOf(file.bytes), profile, samples) };
      const lines = own.filter((put) => put.kind === "lines");
      return { ...file, bytes: plantLines(file, moresOf(lines)) };
    });
  };
}
function moresOf(puts) {
  const mores = /* @__PURE__ */ new Map();
  for (const { at, bytes, objects, operations } of puts) {
    for (const each of at) {
      const known = mores.get(each) ?? { bytes: 0, objects: 0, operations: 0 };
      mores.set(each, {
        bytes: Math.max(known.bytes, bytes),
        objects: Math.max(known.objects, objects),
        operations: Math.max(known.operations, operations)
      });
    }
  }
  return mores;
}
function plantLines({ name, bytes }, mores) {
  const encode = (text2) => new TextEncoder().encode(text2);
  const text = decodeText(bytes);
  if (nameIn(name) !== MANIFEST_FILE) {
    const ofResults = new Map(
      [...mores].flatMap(([at, more]) => typeof at === "number" ? [[at, more]] : [])
    );
    return encode(largerOutput(text, ofResults) ?? text);
  }
  const manifest = JSON.parse(text);
  for (const { results } of manifest.packages) {
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      for (const process of [low, high]) {
        const more = mores.get(process.profile);
        if (!more || process.lines.length !== 1) continue;
        Object.assign(process, { lines: process.lines.map((line) => largerLine(line, more)) });
      }
    }
  }
  return encode(JSON.stringify(manifest));
}

// src/self-test/rounds.ts
function partIntoRounds(items, most) {
  const rounds = [];
  for (const item of items) {
    const key = findingKey({ ...item.candidate, ...namesOf(item.candidate.spot) });
    const free = rounds.find(
      (round2) => !round2.keys.has(key) && round2.items.every((other) => !isTouched(item, other) && !isTouched(other, item))
    );
    const round = free ?? (rounds.length < most ? { items: [], keys: /* @__PURE__ */ new Set() } : void 0);
    if (!round) continue;
    if (!free) rounds.push(round);
    round.items.push(item);
    round.keys.add(key);
  }
  return rounds.map((round) => round.items);
}
function isTouched({ candidate: { spot, held } }, by) {
  const other = by.candidate;
  if (by.dose.puts.length === 0) return false;
  const isSamePlace = spot.place.key === other.spot.place.key;
  const isSetUp = spot.target.kind === "set-up" || other.spot.target.kind === "set-up";
  if (isSamePlace && isSetUp) return true;
  const isPrinted = by.dose.puts.some(({ kind }) => kind === "lines");
  if (isSamePlace && !isPrinted && by.dose.metrics.has("alloc_space")) {
    if (spot.target.kind === "result") return true;
  }
  if (!by.dose.metrics.has(held.metric)) return false;
  const isWhole = spot.place.per === "run" || other.spot.place.per === "run";
  if (!("package" in spot.target)) return isSamePlace || isWhole || isNamedLike(spot, other.spot);
  const { target } = spot;
  return by.dose.charges(spot.attribute).some(
    ({ functions, packages, isSure }) => !isSure || ("name" in target ? functions.has(target.name) : packages.has(target.package))
  );
}
function isNamedLike({ place }, { place: other }) {
  return place.evidence === other.evidence && resultName(place.result) === resultName(other.result);
}

// src/self-test/unable.ts
var GROWTH_SETTLES = {
  noisy: true,
  "few-lines": true,
  "iterations-explain": true,
  amortised: true,
  "too-few-samples": true,
  screened: true,
  rounded: true,
  unclaimed: true,
  "samples-alone": false,
  "no-benchmem": false,
  "own-metric": false,
  "by-operation": false,
  "rate-changed": false,
  "pair-differs": false,
  "profile-missing": false,
  "metric-missing": false,
  "results-mixed": false,
  "go-differs": false,
  "go-lines-differ": false,
  "go-unknown": false,
  differs: false,
  "setting-differs": false,
  "mixed-periods": false,
  "no-output": false,
  "no-package": false,
  "parted-unlike": false,
  "repeats-differ": false,
  timed: false,
  "iterations-differ": false,
  "results-differ": false,
  "needs-every-allocation": false,
  "no-pair": false,
  "no-period": false,
  unowned: false,
  untold: false
};
function stuckOn(why) {
  if (!why || GROWTH_SETTLES[why.code]) return void 0;
  return why.code === "samples-alone" ? { code: why.code } : { code: "no-verdict", why };
}

// src/self-test/self-test.ts
var MOST = 200;
var MOST_ROUNDS = 8;
async function selfTest(request) {
  const { policy, judgement, today } = request;
  const { tried, of, has } = listCandidates(policy, basePlaces(request, policy), MOST, today);
  const plans = new Map(
    tried.map((candidate) => {
      const { spot, held, unable: unable2 } = candidate;
      return [candidate, unable2 ?? spot.place.plan(spot, held)];
    })
  );
  const verdicts = await judged(request, itemsOf(plans));
  const stuck = stuckIn(judgement);
  const doubt = doubtOf(judgement);
  const trials = [...plans].flatMap(([candidate, plan]) => {
    const own = "code" in plan ? void 0 : verdicts.get(candidate);
    return trialOf(candidate, plan, own, stuck.get(keyOf(candidate))?.why ?? doubt) ?? [];
  });
  const others = [...stuck].filter(([key]) => !has(key)).map(([, { finding, why }]) => onlyTold(finding, why));
  const count = (kind) => trials.filter(({ outcome }) => outcome.kind === kind).length;
  const unable = count("unable");
  return {
    caught: count("caught"),
    of: trials.length - unable,
    unable: unable + others.length,
    untried: of - trials.length,
    trials: [...trials, ...others.slice(0, Math.max(0, MOST - trials.length))]
  };
}
function itemsOf(plans) {
  const over = [];
  const under = [];
  for (const [candidate, plan] of plans) {
    if ("code" in plan) continue;
    over.push({ candidate, plan, dose: plan.over, isOver: true });
    const isSure = candidate.spot.place.isStrict || !candidate.isWaived;
    if (plan.under && isSure) under.push({ candidate, plan, dose: plan.under, isOver: false });
  }
  return [...over, ...under];
}
async function judged(request, items) {
  const came = /* @__PURE__ */ new Map();
  const neededFor = needing(request);
  const plant = planter(request);
  for (const round of partIntoRounds(items, MOST_ROUNDS)) {
    if (came.size > 0 && request.hasTime?.() === false) break;
    const puts = round.flatMap(({ dose }) => dose.puts);
    const needed = neededFor(round.map(({ candidate }) => candidate.spot.place));
    const grown = plant(needed, puts);
    const { findings, conclusion } = await request.gate(needed, grown);
    const isLed = findings[0]?.outcome.verdict === conclusion;
    const found = new Map(findings.map((finding) => [findingKey(finding), finding]));
    for (const item of round) {
      const { candidate, isOver } = item;
      const known = came.get(candidate) ?? {};
      came.set(candidate, known);
      const finding = found.get(keyOf(candidate));
      if (isOver) {
        known.over = finding?.outcome.verdict;
        known.isCaught = finding !== void 0 && isLed && isCaught(item, finding, conclusion);
      } else {
        known.under = finding?.outcome.verdict;
        known.isAccused = isAccused(item, finding);
      }
    }
  }
  return came;
}
function isCaught({ candidate }, finding, conclusion) {
  const { budget, held, spot } = candidate;
  const wanted = wantedOf(budget);
  if (finding.outcome.verdict !== wanted) return false;
  if (conclusion !== "fail" && conclusion !== wanted) return false;
  return held.kind === "max" || resultName(finding.result) === resultName(spot.place.result);
}
function isAccused({ candidate, dose }, finding) {
  const { budget, held, spot, isWaived } = candidate;
  if (!finding) return spot.place.isStrict && dose.puts.length > 0;
  const { verdict } = finding.outcome;
  if (held.kind === "max" && resultName(finding.result) !== resultName(spot.place.result))
    return false;
  if (isWaived && verdict === "waived") return false;
  return spot.place.isStrict ? verdict !== "pass" : verdict === wantedOf(budget);
}
function wantedOf({ level }) {
  return level === "error" ? "fail" : "warn";
}
function keyOf(candidate) {
  return findingKey({ ...candidate, ...namesOf(candidate.spot) });
}
function stuckIn({ findings }) {
  return new Map(
    findings.flatMap((finding) => {
      const { outcome } = finding;
      const why = outcome.verdict === "inconclusive" ? stuckOn(outcome.why) : void 0;
      return why ? [[findingKey(finding), { finding, why }]] : [];
    })
  );
}
function doubtOf({ diff }) {
  return stuckOn(diff.doubts.find(({ code }) => code !== "go-unknown"));
}
function onlyTold({ budget, limit, target, result }, why) {
  const outcome = { kind: "unable", why };
  return { budget, limit, target, result, ...UNTRIED, outcome };
}
var UNTRIED = { evidence: "none", base: void 0, growth: {}, beyond: 0 };
function trialOf({ budget, limit, spot }, plan, came, stuck) {
  const { target, result } = namesOf(spot);
  const { evidence } = spot.place;
  const of = { budget, limit, target, result };
  if ("code" in plan) {
    const outcome2 = { kind: "unable", why: stuck ?? plan };
    return { ...of, ...UNTRIED, outcome: outcome2 };
  }
  if (came?.isCaught === void 0) return void 0;
  const { base, over, beyond } = plan;
  const { growth } = over;
  const outcome = () => {
    if (!came.isCaught) return { kind: "missed", verdict: came.over };
    if (came.isAccused)
      return { kind: "accused", allowed: plan.under.growth, verdict: came.under };
    return stuck ? { kind: "unable", why: stuck } : { kind: "caught", verdict: came.over };
  };
  return { ...of, evidence, base, growth, beyond, outcome: outcome() };
}

// src/gate.ts
async function gate(request) {
  const policy = await loadPolicy(request);
  return concluded(policy, request, await judgeOnce(policy, request));
}
async function judgeOnce(policy, request) {
  const decoded = /* @__PURE__ */ new WeakMap();
  const sides = await loadSides(request, decoded);
  const comparison = compareLoaded(policy, sides);
  return { judgement: judge(comparison, policy, request.today), comparison, sides, decoded };
}
async function concluded(policy, request, { judgement: judged2, comparison, sides, decoded }, hasTime) {
  const { proposed, today } = request;
  const tested = judged2.conclusion === "error" ? void 0 : await selfTest({
    ...sides,
    policy,
    judgement: judged2,
    today,
    modules: modulesOf(policy, sides),
    gate: async (base, head) => {
      const sets = await loadSets(serving(request, { base, head }), decoded);
      return judgeLoaded(policy, { ...sides, ...sets }, today);
    },
    decode: ({ bytes }) => decoded.get(bytes),
    gunzip,
    ...hasTime && { hasTime }
  });
  const isBlind = tested !== void 0 && hasFailed(tested);
  const judgement = isBlind ? { ...judged2, conclusion: "error" } : judged2;
  return {
    judgement,
    moduleFolders: sides.folders,
    ...tested && { selfTest: tested },
    ...proposed && { proposed: judgeLoaded(proposed, sides, today) },
    ...request.wantsFlames && { flames: flamesOf(comparison, MOST_NODES) },
    base: { description: request.base.join(", ") },
    head: { description: request.head.join(", ") },
    commands: reproduce(judgement, request),
    version: VERSION
  };
}
function serving(request, files) {
  const serve = (side) => async () => [...files[side]];
  const schemes = { "self-test-base": serve("base"), "self-test-head": serve("head") };
  return { ...request, base: ["self-test-base:"], head: ["self-test-head:"], schemes };
}
function judgeLoaded(policy, sides, today) {
  return judge(compareLoaded(policy, sides), policy, today);
}
function compareLoaded(policy, sides) {
  const [from, to] = [withoutUnlike(sides.base, policy), withoutUnlike(sides.head, policy)];
  return compare(from, to, modulesOf(policy, sides));
}
function modulesOf(policy, { modules }) {
  return policy.modules ?? modules();
}
var MOST_NODES = 1e5;
async function loadPolicy({
  policy,
  policyText,
  asked = [],
  context,
  elsewhere
}) {
  const file = policyText === "built-in" ? void 0 : policyText ?? await readPolicy(policy, context.cwd, elsewhere);
  const own = file ? parsePolicy(file.text, file.name, file.extended) : defaultPolicy();
  return { ...own, waivers: [...own.waivers, ...asked] };
}

export {
  withExtended,
  remoteName,
  refuseElsewhere,
  DEFAULT_POLICY,
  usualPlaces,
  usualPlace,
  readPolicy,
  readPolicyFile,
  gate,
  judgeOnce,
  concluded,
  loadPolicy
};
