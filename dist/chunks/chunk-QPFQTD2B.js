import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  joined
} from "./chunk-6GHWMMKZ.js";
import {
  DEFAULT_POLICY,
  concluded,
  judgeOnce,
  loadPolicy
} from "./chunk-AT2MR7ZD.js";
import {
  reproduceMeasured,
  topOf
} from "./chunk-IDDTPASC.js";
import {
  collectBoth,
  mayRunWorkspace,
  readSettings
} from "./chunk-3MFTPPBJ.js";
import {
  measuringWords
} from "./chunk-OV36DJJE.js";
import {
  countOf,
  fieldOf,
  flagOf,
  listOf,
  maybe,
  refuse,
  textOf
} from "./chunk-4Z7JXKH7.js";
import {
  defaultPolicy,
  parsePolicy,
  screenedIn
} from "./chunk-T4GRMCM3.js";
import {
  text
} from "./chunk-LOC6AKWP.js";
import {
  markdown
} from "./chunk-LMYDOOER.js";
import {
  VERDICTS,
  hasJudged,
  isOver
} from "./chunk-6R5N2OXG.js";
import {
  ENOUGH_REPEATS,
  isRepeated
} from "./chunk-2FAKWL5D.js";
import {
  decodeText
} from "./chunk-CZCZM36D.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  reportJson
} from "./chunk-HOCSI6D2.js";
import {
  isAtFault
} from "./chunk-ZFAXWUAP.js";
import {
  resultKey
} from "./chunk-OPGLOHPB.js";
import {
  METRIC
} from "./chunk-EMGAN76I.js";
import {
  clean,
  inertJson
} from "./chunk-Y2SKI2SD.js";

// src/commands/exit-code.ts
var MISSING_BASE = ["fail", "warn", "pass"];
function exitCodeOf(input, failOn, onMissingBase = "fail") {
  const { findings, results, conclusion, unmeasured, policy } = input.judgement;
  const isGone = results.some(({ standing }) => standing === "gone");
  const has = (verdict) => findings.some(({ outcome }) => outcome.verdict === verdict) || isGone && policy.missingBenchmarks === verdict;
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

// src/report/placed-remarks.ts
var MOST = 1e3;
var NOWHERE = "go.mod";
function placedRemarks({ remarks }) {
  const sorted = ["error", "warning", "notice"].flatMap(
    (level) => remarks.filter((remark) => remark.level === level)
  );
  return sorted.slice(0, MOST).map(({ level, rule, about, title, told }) => {
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
    const { html, PAGE } = await import("./page-2WUGGLHU.js");
    return html(report, PAGE);
  },
  codequality: codeQuality,
  openmetrics: openMetrics,
  rdjsonl
};
async function written(report, format, look = {}) {
  return WRITERS[format](report, look);
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
  const failed = findings.filter(({ outcome }) => outcome.verdict === "fail").length;
  return { conclusion, failed, of: findings.length };
}

// src/collecting-gate.ts
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

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
      if (result2 && !wanted.has(key2)) wanted.set(key2, namesOf(result2));
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
    wanted.set(key, { ...namesOf(result), ...isFar && { pair: FAR } });
  }
  for (const { standing, result } of results) {
    const isOnce = result.counted && result.counted.by !== "screen" && !isRepeated(result.counted);
    const key = resultKey(result.id);
    if (!isOnce || wanted.has(key) || standing !== "more" && standing !== "less") continue;
    wanted.set(key, namesOf(result));
  }
  for (const result of diff.results) {
    const { base: from, head: to } = result.endings ?? {};
    if (from?.code !== "pair-differs" || to?.code !== "pair-differs") continue;
    const pair = from.pair[1] < to.pair[1] ? from.pair : to.pair;
    wanted.set(resultKey(result.id), { ...namesOf(result), pair });
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
    wanted.set(resultKey(result.id), { ...namesOf(result), pair: result.counted.pair });
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
function namesOf({ id, was = id }) {
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
  const isThere = policyText !== "built-in" && existsSync(join(cwd, DEFAULT_POLICY));
  const name = policy ?? (isThere ? DEFAULT_POLICY : void 0);
  return name && relative(folder, resolve(cwd, name)).split(sep).join("/");
}

// src/source/repo-path.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join2, relative as relative2, sep as sep2 } from "node:path";
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
  const below = relative2(top, cwd).split(sep2).join("/");
  const inFolder = (folder) => repoPathBy({ ...checkout, workspace: folder, has: (path) => existsSync2(join2(folder, path)) });
  const [fromTop, fromHere] = [inFolder(top), inFolder(cwd)];
  return (importPath, file) => {
    const here = fromHere(importPath, file);
    return here === void 0 ? fromTop(importPath, file) : join2(below, here).split(sep2).join("/");
  };
}

// src/github/git.ts
import { execFile } from "node:child_process";
var TIMEOUT_MS = 2e4;
var MAX_BYTES = 16 * 1024 * 1024;
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
  const options = { cwd: workspace, env, timeout: TIMEOUT_MS, maxBuffer: MAX_BYTES };
  return (...args) => new Promise((done, fail) => {
    execFile("git", args, { ...options, encoding: "buffer" }, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      const complaint = stderr.toString("utf8").trim().split("\n", 1)[0];
      fail(new Error(`git ${args[0]}: ${complaint || error.message}`));
    });
  });
}
async function parentsOf(git, sha) {
  const text2 = (await git("cat-file", "commit", sha)).toString("utf8");
  const [header = ""] = text2.split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
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

// src/github/committed-file.ts
var MAX_BYTES2 = 1024 * 1024;
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
    } else if (size > MAX_BYTES2) {
      return { kind: "other", fault: `${at} has ${size} bytes, of at most ${MAX_BYTES2}` };
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

export {
  MISSING_BASE,
  exitCodeOf,
  isNotice,
  written,
  answer,
  graphqlAnswer,
  pages,
  idOf,
  contentOf,
  gitOf,
  plainGit,
  parentsOf,
  decisive,
  basePolicy,
  policyEdit,
  withEdit,
  fileAt,
  gitTrees,
  githubTrees,
  collectAndJudge,
  repoPathBy,
  repoPathAtHand
};
