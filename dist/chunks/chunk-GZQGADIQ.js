import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  alignColumns,
  amount,
  change,
  changesOf,
  compareText,
  countsLine,
  growthsBehind,
  headlineOf,
  isSampled,
  judgeBy,
  loadPolicy,
  measuredLines,
  pageNames,
  pathsOf,
  percent,
  plural,
  reproduceMeasured,
  unmeasuredNotes,
  whereLine
} from "./chunk-ZCE4XVHH.js";
import {
  collectBoth,
  enoughIterations,
  readSettings
} from "./chunk-I2X2YBK5.js";
import {
  unitOf
} from "./chunk-GU7AQTRT.js";
import {
  capMiddle,
  clean
} from "./chunk-CQE4EHTX.js";

// src/collecting-gate.ts
var REPEATS = 3;
async function collectAndJudge(request) {
  const { settings, context, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, context.cwd);
  const enough = enoughIterations(smallestAmount(policy));
  const collection = await collectBoth(
    { ...options, enough, ...signal && { signal } },
    measuring
  );
  try {
    let result = await collection.collect();
    let judged = await judgeSets(policy, request, result);
    const grown = grownPackages(judged.judgement);
    if (grown.length > 0 && options.count < REPEATS) {
      result = await collection.again(grown, REPEATS - options.count);
      judged = await judgeSets(policy, request, result);
    }
    return judged;
  } finally {
    await collection.close();
  }
}
async function judgeSets(policy, request, result) {
  const folder = (side) => result.sets.filter((set) => set.side === side).map((set) => set.folder);
  const sides = { base: folder("base"), head: folder("head") };
  const judged = await judgeBy(policy, { ...request, ...sides });
  const label = (side) => {
    const manifest = result.sets.find((set) => set.side === side)?.manifest;
    return manifest ? {
      sha: manifest.commit,
      description: `${manifest.ref}${manifest.dirty ? ", with changes" : ""}`
    } : judged[side];
  };
  const ref = result.sets.find((set) => set.side === "base")?.manifest.commit;
  return {
    ...judged,
    measuredHere: true,
    base: label("base"),
    head: label("head"),
    commands: reproduceMeasured(judged.judgement, {
      words: measuringWords({ ...request.settings, ref }),
      policy: request.policy
    })
  };
}
function grownPackages({ verdicts, diff }) {
  const grown = /* @__PURE__ */ new Set();
  for (const verdict of verdicts) {
    if (verdict.verdict !== "fail" && verdict.verdict !== "warn") continue;
    for (const path of pathsOf(diff, verdict)) {
      if (path.change.delta > 0) grown.add(path.measured);
    }
  }
  return [...grown];
}
function smallestAmount({ budgets }) {
  const amounts = budgets.flatMap((budget) => budget.limits).filter(({ per, metric }) => per === "run" && metric.endsWith("_space")).flatMap(({ absolute, floor }) => absolute ?? floor ?? []).filter((amount2) => amount2 > 0);
  return amounts.length > 0 ? Math.min(...amounts) : 16 * 1024;
}
function measuringWords(settings) {
  const { packages = [], exclude = [], short, trimpath, generate, share } = settings;
  const { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like } = settings;
  const named = { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like };
  return [
    ...packages,
    ...Object.entries(named).flatMap(([name, value]) => value ? [`--${name}`, value] : []),
    ...exclude.flatMap((glob) => ["--exclude", glob]),
    ...short ? ["--short"] : [],
    ...trimpath === false ? ["--no-trimpath"] : [],
    ...generate ? ["--generate"] : [],
    ...share === false ? ["--no-share"] : []
  ];
}

// src/report/size-classes.ts
var SIZE_CLASSES = [
  8,
  16,
  24,
  32,
  48,
  64,
  80,
  96,
  112,
  128,
  144,
  160,
  176,
  192,
  208,
  224,
  240,
  256,
  288,
  320,
  352,
  384,
  416,
  448,
  480,
  512,
  576,
  640,
  704,
  768,
  896,
  1024,
  1152,
  1280,
  1408,
  1536,
  1792,
  2048,
  2304,
  2688,
  3072,
  3200,
  3456,
  4096,
  4864,
  5376,
  6144,
  6528,
  6784,
  6912,
  8192,
  9472,
  9728,
  10240,
  10880,
  12288,
  13568,
  14336,
  16384,
  18432,
  19072,
  20480,
  21760,
  24576,
  27264,
  28672,
  32768
];
function isNextSizeClass(from, to) {
  const at = SIZE_CLASSES.indexOf(from);
  return at >= 0 && SIZE_CLASSES[at + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
function growthKind(path) {
  const { objects, sizes } = path;
  if (objects.base === 0)
    return objects.head === 0 ? "" : `new: ${objectsOf(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${objectsOf(objects.base, sizes.base)}`;
  const count = Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counts = `${amount(objects.base, "count")} \u2192 ${amount(objects.head, "count")}`;
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (size === 0) {
    if (count === 0) return "";
    return `${count > 0 ? "more" : "fewer"} objects: ${counts}${to === "" ? "" : ` of ${to}`}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const sizesText = from === to ? `other sizes of ${to}` : `${from} \u2192 ${to}`;
  if (count !== 0) {
    const both = `${count > 0 ? "more" : "fewer"} ${count === size ? "and" : "but"} ${larger} objects`;
    return `${both}: ${counts}, ${sizesText}`;
  }
  return `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, same count: ${sizesText}`;
}
function sizeTrend({ change: change2, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change2.base === objects.base && change2.head === objects.head) {
    return same ? 0 : Math.sign((sizes.head.at(-1) ?? 0) - (sizes.base.at(-1) ?? 0));
  }
  const ratio = change2.head / objects.head / (change2.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf(count, sizes) {
  const text = range(sizes);
  return `${amount(count, "count")} ${count === 1 ? "object" : "objects"}${text === "" ? "" : ` of ${text}`}`;
}
function range(sizes) {
  const text = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text(sizes[0]) : `${text(sizes[0])}\u2013${text(sizes.at(-1))}`;
}

// src/report/growth-tree.ts
var MOST_PATHS = 3;
var MOST_FRAMES = 12;
var ENOUGH = 0.95;
function growthTree(paths, metric, home, names, per = "run") {
  const root = { ...newNode("", ""), below: /* @__PURE__ */ new Map() };
  for (const path of tellingPaths(paths)) addPath(root, path, home, names);
  const rows = [];
  for (const top of root.below.values())
    draw(top, "", "", (delta) => change(delta, unitOf(metric), per), rows);
  return alignColumns(rows, ["left", "left", "right", "left"]).map((line) => line.trimEnd());
}
function tellingPaths(paths) {
  const all = paths.reduce((sum2, path) => sum2 + path.change.delta, 0);
  const told = [];
  let sum = 0;
  for (const path of paths) {
    if (told.length === MOST_PATHS || sum >= all * ENOUGH) break;
    told.push(path);
    sum += path.change.delta;
  }
  return told;
}
function newNode(label, place) {
  return { label, place, delta: 0, mark: "", kind: "", below: /* @__PURE__ */ new Map() };
}
function addPath(root, path, home, names) {
  const frames = shortened(path.frames);
  const yours = path.frames.findLast((frame) => frame.own);
  let node = root;
  for (const frame of frames) {
    const label = typeof frame === "number" ? `\u2026 ${frame} calls` : labelOf(frame, home, names);
    let next = node.below.get(label);
    if (!next) {
      next = newNode(label, typeof frame === "number" ? "" : placeOf(frame));
      node.below.set(label, next);
    }
    node = next;
    node.delta += path.change.delta;
    if (frame === yours) node.mark = "\u25C0 your line";
  }
  node.kind = growthKind(path);
}
function shortened(frames) {
  if (frames.length <= MOST_FRAMES) return [...frames];
  const last = frames.length - 1;
  const yours = frames.findLastIndex((frame) => frame.own);
  const keep = /* @__PURE__ */ new Set([0, 1, last - 1, last, yours - 1, yours, yours + 1]);
  for (let i = yours; i >= 0 && keep.size < MOST_FRAMES - 2; i--) if (frames[i].own) keep.add(i);
  const result = [];
  frames.forEach((frame, i) => {
    const before = result.at(-1);
    if (keep.has(i)) result.push(frame);
    else if (typeof before === "number") result[result.length - 1] = before + 1;
    else result.push(1);
  });
  return result;
}
function labelOf(frame, home, names) {
  const name = names.function(frame.local);
  return frame.package === home || frame.package === "" ? name : `${names.package(frame.package)}.${name}`;
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}
function draw(node, before, branch, amountOf, rows) {
  const remark = [node.mark, node.kind].filter(Boolean).join("  ");
  rows.push([`${before}${branch}${node.label}`, node.place, amountOf(node.delta), remark]);
  const children = [...node.below.values()];
  const indent = branch === "" ? "" : branch === "\u251C\u2500 " ? "\u2502  " : "   ";
  children.forEach((child, i) => {
    draw(child, before + indent, i + 1 < children.length ? "\u251C\u2500 " : "\u2514\u2500 ", amountOf, rows);
  });
}

// src/report/growth.ts
var MOST_GROWTHS = 3;
function growthsOf(broken, { diff, policy }, names) {
  const seen = /* @__PURE__ */ new Set();
  const result = [];
  for (const verdict of broken) {
    if (result.length === MOST_GROWTHS) break;
    const target = `${verdict.package}
${verdict.function ?? ""}`;
    if (seen.has(target) || !surelyGrew(verdict)) continue;
    seen.add(target);
    const growth = growthOf(verdict, diff, policy, names);
    if (growth) result.push(growth);
  }
  return result;
}
function surelyGrew({ verdict, delta, interval, estimates }) {
  if (delta <= 0 || verdict !== "inconclusive") return delta > 0;
  return estimates !== void 0 && interval !== void 0 && interval.low > 0;
}
function growthOf(v, diff, policy, names) {
  const { paths, perOperation } = growthsBehind(diff, policy, v);
  if (paths.length === 0) return void 0;
  const start = [{ strong: "Why" }, " ", ...whereLine(v, names), " ", { strong: "grew" }];
  return {
    title: [...start, ...mainPath(paths)],
    tree: growthTree(
      isSampled(diff) ? paths.map(withoutCounts) : paths,
      v.metric,
      v.package,
      names,
      perOperation ? "op" : "run"
    )
  };
}
function withoutCounts(path) {
  return { ...path, objects: { base: 0, head: 0, delta: 0 } };
}
function mainPath(paths) {
  const all = paths.reduce((sum, path) => sum + path.change.delta, 0);
  const { change: change2, benchmark } = paths[0];
  const where = benchmark === "" ? [] : [", in ", { code: benchmark }];
  if (paths.length === 1) return [": one path", ...where];
  return [`: ${percent(change2.delta / all)} of the growth is one path`, ...where];
}

// src/report/report.ts
function buildReport(input) {
  const { judgement } = input;
  const { diff, verdicts } = judgement;
  const names = pageNames(diff);
  const broken = verdicts.filter((v) => v.verdict !== "pass");
  const changes = changesOf(diff, mainMetric(judgement));
  return {
    input,
    headline: headlineOf(judgement, changes, names),
    title: judgement.policy.comment.title,
    maxRows: judgement.policy.comment.maxRows,
    counts: countsLine(judgement),
    broken,
    held: verdicts.filter((v) => v.verdict === "pass"),
    growths: growthsOf(broken, judgement, names),
    changes,
    notes: [
      ...unmeasuredNotes(judgement.unmeasured),
      ...doubtsOf(verdicts, names),
      ...notesOf(judgement)
    ].sort(warningsFirst),
    measured: measuredLines(input),
    names,
    link: (target) => input.link?.(target)
  };
}
function mainMetric({ verdicts, diff }) {
  const worst = verdicts[0];
  const kinds = ["alloc_space", "inuse_space", "alloc_objects", "inuse_objects"];
  const about = worst && worst.verdict !== "pass" ? worst.metric.split("_")[0] : "alloc";
  const wanted = kinds.filter((metric) => diff.metrics.includes(metric));
  return wanted.find((metric) => metric.startsWith(about)) ?? wanted[0] ?? "alloc_space";
}
function notesOf({ notes, policy, diff, verdicts }) {
  const seen = new Set(verdicts.map(({ reason }) => reason));
  const result = [];
  const all = [
    ...notes,
    ...diff.notes.map((note) => ({ ...note, at: void 0 }))
  ];
  for (const { level, text, at } of all) {
    if (seen.has(text)) continue;
    seen.add(text);
    const place = at && at.line > 0 ? `${policy.file}:${at.line}:${at.column}: ` : "";
    result.push({ level, line: [{ prose: `${place}${text}` }] });
  }
  return result;
}
function warningsFirst(a, b) {
  return compareText(b.level, a.level);
}
function doubtsOf(verdicts, names) {
  const byReason = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    if (verdict.verdict !== "inconclusive") continue;
    const alike = byReason.get(verdict.reason);
    if (alike) alike.push(verdict);
    else byReason.set(verdict.reason, [verdict]);
  }
  if (verdicts[0]?.verdict === "inconclusive") byReason.delete(verdicts[0].reason);
  return [...byReason].map(([reason, [first, ...others]]) => {
    const what = others.length > 0 ? [plural(others.length + 1, "budget")] : whereLine(first, names);
    return { level: "warning", line: [...what, " cannot be told: ", { prose: reason }] };
  });
}

export {
  collectAndJudge,
  measuringWords,
  buildReport
};
