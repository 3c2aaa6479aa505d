import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MANIFEST_FILE,
  MAX_FILE,
  formatManifest,
  processesOf,
  readManifest,
  readRegularFile
} from "./chunk-2BRHARNI.js";
import {
  UserError,
  messageOf
} from "./chunk-IJWRAJLY.js";

// src/collect/settings.ts
import { existsSync } from "node:fs";
import { join as join3, resolve } from "node:path";

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
function parseShard(name, text) {
  const found = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UserError(`${name} ${text}: write it like "2/3", from 1/3 to 3/3`);
}
function parseTimeout(name, text) {
  const [, count, unit] = /^(\d{1,6})(s|m|h)?$/.exec(text.trim()) ?? [];
  if (count !== void 0 && unit === void 0) {
    throw new UserError(`${name} ${text}: write the unit, like "${count}s" or "${count}m"`);
  }
  const seconds = Number(count) * { s: 1, m: 60, h: 3600 }[unit ?? "s"];
  if (seconds >= 1 && seconds <= 86400) return seconds;
  throw new UserError(`${name} ${text}: write it like "90s" or "10m", at most 24h`);
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

// src/collect/pairs.ts
var LADDER = [
  [20, 120],
  [10, 30],
  [2, 7]
];
var LARGE = [1e3, 2e3];
var MOST = [1 / 10, 1 / 6, 1];
function rungFor(rung, processorSeconds, limit) {
  const each = processorSeconds / LADDER[rung][0];
  const fits = LADDER.findIndex(([low], at) => at >= rung && each * low <= MOST[at] * limit);
  return fits < 0 ? LADDER.length - 1 : fits;
}
function isSamePair(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}
function parsePair(name, text) {
  const found = /^(\d{1,7}),(\d{1,8})$/.exec(text.trim());
  const pair = [Number(found?.[1]), Number(found?.[2])];
  if (pair[0] >= 2 && pair[1] > pair[0]) return pair;
  throw new UserError(
    `${name} ${text}: write two counts like "20,120", the lower first and at least 2`
  );
}

// src/collect/store.ts
import { copyFileSync, renameSync, rmSync, statSync as statSync2, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/collect/out-folder.ts
import { accessSync, constants, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";

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

// src/collect/out-folder.ts
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
  if (found?.isDirectory() || dirname(folder) === folder) return [];
  if (found) throw new UserError(`${folder}: not a folder; name another`);
  return [...missingFolders(dirname(folder)), folder];
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
  const file = join(folder, MANIFEST_FILE);
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
  else put(store, name, (file) => writeFileSync(file, log));
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
  const files = new Map(filesOf(entry).map((name) => [name, join(from.folder, name)]));
  const log = join(from.folder, `${stem}.log`);
  const told = statsOf(log)?.isFile() ? readRegular(log) : "";
  storeEntry(to, stem, { entry, files, log: told });
}
function isWhole(store, entry) {
  return filesOf(entry).every((file) => statsOf(join(store.folder, file))?.isFile());
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
  const text = formatManifest(manifestOf(store));
  put(store, NEW_MANIFEST, (file) => {
    writeFileSync(file, text);
    renameSync(file, join(store.folder, MANIFEST_FILE));
  });
}
function removeFiles(store, files) {
  for (const file of files) rmSync(join(store.folder, file), { force: true });
}
function put(store, name, write) {
  try {
    const file = join(store.folder, name);
    rmSync(file, { force: true });
    write(file);
  } catch (thrown) {
    throw writeError(store.folder, thrown);
  }
}

// src/collect/temp-folder.ts
import { mkdirSync as mkdirSync2, mkdtempSync, readdirSync as readdirSync2, realpathSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

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
var FOLDER_PREFIX = "heapgate-";
var OWNER_FILE = "owner";
function makeTempFolder() {
  let folder;
  try {
    folder = realpathSync(mkdtempSync(join2(tmpdir(), FOLDER_PREFIX)));
    signLease(join2(folder, OWNER_FILE));
    mkdirSync2(join2(folder, "tmp"));
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
    const folder = join2(tmpdir(), name);
    if (name.startsWith(FOLDER_PREFIX) && isOver(join2(folder, OWNER_FILE))) forceRemove(folder);
  }
}
function forceRemove(path) {
  try {
    rmSync2(path, { recursive: true, force: true, maxRetries: 3 });
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

// src/collect/settings.ts
var FORMER = ["benchtime", "memprofilerate"];
function readSettings(words, cwd) {
  const { packages, tags, like, setup = DEFAULTS.setup, spell = asFlag } = words;
  if (words.out === "") {
    throw new UserError(`${spell("out")} is empty: name a folder for the profiles`);
  }
  refuseFormer(words, spell);
  return {
    ...DEFAULTS,
    spell,
    cwd: resolve(cwd),
    out: words.out === void 0 ? void 0 : resolve(cwd, words.out),
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
    weights: words.weights ? readLike(resolve(cwd, words.weights), spell("weights")) : [],
    like: like ? readLike(resolve(cwd, like), spell("like")) : []
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
  if (existsSync(join3(folder, MANIFEST_FILE))) return [folder];
  if (depth === 0) return [];
  const inside = listed(folder).map((name) => join3(folder, name));
  return inside.flatMap((one) => setsBelow(one, depth - 1));
}

export {
  readRegular,
  statsOf,
  checkFolder,
  makeFolder,
  asInput,
  DEFAULTS,
  shardText,
  tagFlags,
  LADDER,
  LARGE,
  rungFor,
  isSamePair,
  readSet,
  storeEntry,
  shareEntry,
  isWhole,
  dropEntries,
  manifestOf,
  writeManifest,
  RENEW_MS,
  signLease,
  renewLease,
  isOver,
  isExpired,
  FOLDER_PREFIX,
  OWNER_FILE,
  makeTempFolder,
  clearTempFolders,
  forceRemove,
  listed,
  FORMER,
  readSettings
};
