import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PARTS
} from "./chunk-ZFPQOJFG.js";
import {
  isBenchmarkName
} from "./chunk-QP47QMGN.js";
import {
  plural
} from "./chunk-FSWKIRJC.js";
import {
  amount,
  change,
  pair,
  percent,
  telling
} from "./chunk-HNAISTNV.js";
import {
  LIMIT,
  wholeText
} from "./chunk-PUTPBKTE.js";
import {
  formerName,
  resultKey
} from "./chunk-OPGLOHPB.js";
import {
  compareText
} from "./chunk-NBLSIVKZ.js";
import {
  METRIC,
  unitOf
} from "./chunk-EMGAN76I.js";
import {
  capMiddle,
  clean
} from "./chunk-Y2SKI2SD.js";

// src/report/names.ts
var LONGEST = 60;
var CONTEXT = 10;
function shortNames(texts, longest = LONGEST) {
  const short = cutNames(texts, longest);
  for (const alike of groupsOf(short)) {
    const taken = new Set(short.values());
    let number = 1;
    for (const text of alike.slice(1)) {
      do
        number++;
      while (taken.has(`${short.get(text)}~${number}`));
      short.set(text, `${short.get(text)}~${number}`);
    }
  }
  return short;
}
function leastLength(texts, least, most) {
  for (let length = least; length < most; length++) {
    if (groupsOf(cutNames(texts, length)).length === 0) return length;
  }
  return most;
}
function cutNames(texts, longest) {
  const short = /* @__PURE__ */ new Map();
  for (const text of texts) short.set(text, shorten(clean(text), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text) => Array.from(clean(text)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text, i) => {
      short.set(text, shortenAround(points[i], from, longest));
    });
  }
  return short;
}
function packageNames(paths, modules) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) names.set(path, shortPath(path, modules));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name2] of names) names.set(path, short.get(name2));
  return names;
}
function shortPath(path, modules) {
  if (path === "") return "<unknown>";
  const inside = modules.filter((each) => path === each || path.startsWith(`${each}/`));
  if (inside.length === 0) return path;
  const module = inside.reduce((a, b) => b.length > a.length ? b : a);
  const root = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(module)[0];
  if (path === module) return root;
  const below = path.slice(module.length + 1);
  return modules.length > 1 ? `${root}/${below}` : below;
}
function shorten(text, longest) {
  if (text.length <= longest) return text;
  const erased = Array.from(text.replace(/\[[^[\]]{8,}\]/g, "[\u2026]"));
  if (erased.length <= longest) return erased.join("");
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join("")}\u2026${erased.slice(head + 1 - longest).join("")}`;
}
function shortenAround(points, at2, longest) {
  if (points.length <= longest) return points.join("");
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at2, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, "\u2026");
  return `${start.join("")}${from < last ? "\u2026" : ""}${points.slice(points.length - ends).join("")}`;
}
function firstDifference(all) {
  const first = all[0];
  let at2 = 0;
  while (at2 < first.length && all.every((points) => points[at2] === first[at2])) at2++;
  return at2;
}
function groupsOf(names) {
  const byValue = /* @__PURE__ */ new Map();
  for (const [key, value] of names) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  return [...byValue.values()].filter((keys) => keys.length > 1);
}

// src/report/page-names.ts
function pageNames({ functions, packages, results, modules }) {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const all = [...packages.map((pkg) => pkg.package), ...results.map(({ id }) => id.package)];
  const paths = packageNames(new Set(all), modules);
  const named2 = shortNames(new Set(results.map(({ id }) => id.name)));
  const short = (known, name2) => known.get(name2) ?? shortNames([name2]).get(name2);
  return {
    function: (local) => short(locals, local),
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path),
    result: ({ name: name2, procs }) => `${short(named2, name2)}${procs === void 0 ? "" : `-${procs}`}`
  };
}

// src/report/table.ts
var left = (title) => ({ title, align: "left" });
var name = (title) => ({ title, align: "left", isName: true });
var right = (title) => ({ title, align: "right" });
var columns = { left, name, right };

// src/report/former.ts
var MOST_GIVERS = 2;
var MOST_NAMES = 50;
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(diff) {
  const known = indices.get(diff);
  if (known) return known;
  const index = {
    results: new Map(diff.results.map((result) => [resultKey(result.id), result])),
    functions: new Map(diff.functions.map((fn) => [fn.name, fn])),
    moves: new Map(diff.moves.functions.map((move) => [move.is.name, move]))
  };
  indices.set(diff, index);
  return index;
}
function formerOf({ target, result, moved }, diff, names) {
  const told = result && indexOf(diff).results.get(resultKey(result));
  const ofIt = told ? ofResult(told, names) : [];
  if (!("package" in target)) return ofIt;
  const was = target.kind === "function" ? wasFunction(target.name, diff, names) : [];
  const from = moved ? giversOf(moved.from, target, diff, names) : [];
  return [...was, ...from.length > 0 ? [", moved here from ", ...from] : [], ...ofIt];
}
function giversOf(from, target, diff, names) {
  if (target.kind === "function") {
    const { functions } = indexOf(diff);
    const known = from.flatMap((name2) => functions.get(name2) ?? []);
    return movedFrom(known, target.package, names);
  }
  return listed(
    from.map((path) => [{ code: names.package(path) }]),
    MOST_GIVERS
  );
}
function ofResult(result, names) {
  const { id, isEdited } = result;
  const was = formerName(result);
  const old = was === void 0 ? [] : [", was ", { code: names.result({ ...id, name: was }) }];
  return [...old, ...isEdited ? [", whose own code or input changed"] : []];
}
function wasFunction(name2, diff, names) {
  const found = indexOf(diff).moves.get(name2);
  if (!found) return [];
  const { was, is, isSure } = found;
  return [isSure ? ", was " : ", probably was ", ...named(was, is.package, names)];
}
function movedFrom(from, home, names) {
  return listed(
    from.map((giver) => named(giver, home, names)),
    MOST_GIVERS
  );
}
function listed(all, most) {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((spans, i) => i > 0 ? [", ", ...spans] : spans),
    ...more > 0 ? [` and ${more} more`] : []
  ];
}
function named({ package: path, local }, home, names) {
  const code = { code: names.function(local) };
  return path === home ? [code] : [code, " in ", { code: names.package(path) }];
}
function formerFold(diff, names) {
  const { results } = diff;
  const functions = diff.moves.functions.filter(({ is }) => !isBenchmarkName(is.local));
  const isRenamed = (result) => formerName(result) !== void 0;
  const renamed = results.filter(isRenamed);
  const edited = results.filter(({ isEdited }) => isEdited);
  const lines = [
    ...renamed.map(
      (result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]
    ),
    ...edited.filter((result) => !isRenamed(result)).map((result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]),
    ...[...functions].sort((a, b) => compareText(a.is.name, b.is.name)).map(
      ({ is }) => [
        { code: names.function(is.local) },
        " in ",
        { code: names.package(is.package) },
        ...wasFunction(is.name, diff, names)
      ]
    )
  ];
  if (lines.length === 0) return void 0;
  const parts = [
    ...renamed.length > 0 ? [`${plural(renamed.length, "benchmark")} with another name`] : [],
    ...functions.length > 0 ? [`${plural(functions.length, "function")} with another name`] : [],
    ...edited.length > 0 ? [
      `${plural(edited.length, "benchmark")} that changed ${edited.length === 1 ? "itself" : "themselves"}`
    ] : []
  ];
  const more = lines.length - MOST_NAMES;
  const shown = more > 0 ? [...lines.slice(0, MOST_NAMES), [`\u2026 and ${more} more.`]] : lines;
  const blocks = [{ kind: "list", lines: shown }];
  return { kind: "fold", name: "other names", rank: 9, summary: parts.join(", "), blocks };
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
  const at2 = SIZE_CLASSES.indexOf(from);
  return at2 >= 0 && SIZE_CLASSES[at2 + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
var LEAST_SHOWN = 1e-3;
function growthKind(path, { isMixed }) {
  const { objects, sizes } = path;
  const all = (count2, of) => isMixed ? `objects${ofSizes(of)}` : objectsOf(count2, of);
  if (objects.base === 0) return objects.head === 0 ? "" : `new: ${all(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${all(objects.base, sizes.base)}`;
  const count = isSame(objects.base, objects.head) ? 0 : Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counted = isMixed ? "" : countsText(objects);
  const counts = counted === "" ? "" : `: ${counted}`;
  if (size === 0) {
    if (count === 0) return "";
    return `${count > 0 ? "more" : "fewer"} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const isAlike = count === 0 || !isMixed && looksAlike(objects);
  const how2 = isAlike ? `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, ${count === 0 ? "same" : "about the same"} count` : `${count > 0 ? "more" : "fewer"} ${count === size ? "and" : "but"} ${larger} objects${counts}`;
  const sizesText = sizesOf(path, size, isMixed);
  if (sizesText === "") return how2;
  return `${how2}${isAlike || counts === "" ? ": " : ", "}${sizesText}`;
}
function countsText(objects) {
  const { base, head, delta } = objects;
  if (!looksAlike(objects)) return `${amount(base, "count")} \u2192 ${amount(head, "count")}`;
  return Math.abs(delta) < LEAST_SHOWN ? "" : change(delta, "count");
}
function looksAlike({ base, head }) {
  return amount(base, "count") === amount(head, "count");
}
function sizesOf({ change: change2, objects, sizes }, trend, isMixed) {
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (from === "" || to === "") return "";
  if (from === to) return `other sizes of ${to}`;
  const ends = [
    Math.sign(sizes.head[0] - sizes.base[0]),
    Math.sign(sizes.head.at(-1) - sizes.base.at(-1))
  ];
  if (ends.every((end) => end !== -trend)) return `${from} \u2192 ${to}`;
  if (isMixed) return "";
  const means = [change2.base / objects.base, change2.head / objects.head];
  const [before, after] = means.map((mean) => amount(mean, "bytes"));
  return before === after ? "" : `${before} \u2192 ${after} on average`;
}
function isSame(base, head) {
  return Math.abs(head - base) <= 1e-9 * Math.max(base, head);
}
function sizeTrend({ change: change2, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change2.base === objects.base && change2.head === objects.head) {
    const ends = [0, -1].map((end) => (sizes.head.at(end) ?? 0) - (sizes.base.at(end) ?? 0));
    return same || ends[0] * ends[1] < 0 ? 0 : Math.sign(ends[1]);
  }
  const ratio = change2.head / objects.head / (change2.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf(count, sizes) {
  return `${amount(count, "count")} ${amount(count, "count") === "1" ? "object" : "objects"}${ofSizes(sizes)}`;
}
function ofSizes(sizes) {
  return sizes.length === 0 ? "" : ` of ${range(sizes)}`;
}
function range(sizes) {
  const text = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text(sizes[0]) : `${text(sizes[0])}\u2013${text(sizes.at(-1))}`;
}

// src/report/cause-lines.ts
var MOST_RESULTS = 3;
var WHOLE = 0.95;
var MOST_CALLERS = 4;
function causeLines({ diff, findings }, names, link) {
  const told = toldOf(findings);
  return (cause) => {
    const kind = kindSpans(cause, names);
    const callers = callerSpans(cause, names);
    const gap = kind.length > 0 && callers.length > 0 ? [" "] : [];
    const how2 = [...kind, ...gap, ...callers];
    return [titleSpans(cause, diff, told, names, link), how2].filter((line) => line.length > 0);
  };
}
function titleSpans(cause, diff, told, names, link) {
  const { function: fn, explains, from, isSure } = cause;
  const place = placeOf(fn);
  const url = link(fn);
  const named2 = explains.slice(0, MOST_RESULTS);
  const open = named2.map(({ of, result }) => told.get(partKey(of, result)) === "open");
  const isAllOpen = open.every(Boolean);
  const line = [
    isSure ? "" : "Probably ",
    { code: names.function(fn.local), strong: !isAllOpen },
    " in ",
    { code: names.package(fn.package) },
    ...place === "" ? [] : [" ", { code: place, url }],
    ...wasFunction(fn.name, diff, names),
    ": "
  ];
  named2.forEach((each, i) => {
    const { of, result, isMixed } = each;
    const may = open[i] && (i === 0 || !isAllOpen) ? "perhaps " : "";
    const about = isMixed && i === 0 && may === "" ? "about " : "";
    const words = amountWords(each);
    const isSame2 = i > 0 && open[i] === open[i - 1] && amountWords(named2[i - 1]) === words;
    const name2 = of === "init" ? names.package(result.package) : names.result(result);
    line.push(i > 0 ? ", " : "", isSame2 ? "" : `${may}${about}${words}`, { code: name2 });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0].share < 0.95) {
    line.push(`, ${percent(explains[0].share)} of the growth`);
  }
  const beyond = explains.find(({ isBeyond }) => isBeyond);
  if (beyond) {
    const more2 = beyond.of === "result" ? "set-up and all that is outside the timer" : "what its operations allocate";
    line.push(`, counted with ${more2}`);
  }
  const givers = movedFrom(from, fn.package, names);
  return givers.length > 0 ? [...line, ", beside what moved here from ", ...givers] : line;
}
function amountWords({ of, metric, amount: amount2 }) {
  const noun = METRIC[metric].unit === "bytes" ? "" : " allocs";
  const left2 = METRIC[metric].kind === "inuse" ? " left in use" : "";
  const size = `${change(amount2, unitOf(metric))}${noun}`;
  switch (of) {
    case "result":
      return `${size}/op${left2} in `;
    case "set-up":
      return `${size} a run${left2} in the set-up of `;
    case "init":
      return `${size} a run${left2} at the start of `;
  }
}
function toldOf(findings) {
  const told = /* @__PURE__ */ new Map();
  for (const { target, result, change: growth, outcome } of findings) {
    if (!result || growth.delta <= 0 || outcome.verdict === "pass") continue;
    const isOnce = target.kind === "set-up" || target.kind === "init";
    const levels = result.name.split("/");
    for (let depth = levels.length; depth > 0; depth--) {
      const name2 = levels.slice(0, depth).join("/");
      const key = partKey(isOnce ? target.kind : "result", { ...result, name: name2 });
      if (outcome.verdict !== "inconclusive") told.set(key, "sure");
      else if (!told.has(key)) told.set(key, "open");
    }
  }
  return told;
}
function partKey(of, { package: path, name: name2 }) {
  return `${of}
${path}
${name2}`;
}
function inPart({ pathShare }) {
  if (pathShare >= WHOLE) return "";
  return pathShare >= 0.5 ? "mostly " : "in part ";
}
function kindSpans(cause, names) {
  const { path, function: fn, explains, isCounted } = cause;
  if (!path) return [];
  const spans = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : "";
  if (kind !== "") spans.push(inPart(cause), kind);
  const beneath = path.frames.at(-1);
  if (beneath && !beneath.own && beneath.name !== fn.name) {
    spans.push(
      kind === "" ? "in " : ", in ",
      { code: `${names.package(beneath.package)}.${names.function(beneath.local)}` },
      " beneath your line"
    );
  }
  return spans;
}
function callerSpans({ path, function: fn, explains }, names) {
  if (!path) return [];
  const isInLoop = explains[0].of === "result";
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown = above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)] : above;
  return shown.flatMap((frame, i) => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = isInLoop && i === shown.length - 1 ? "" : placeOf(frame);
    return [
      `${i > 0 ? " " : ""}\u2190 ${isCut ? "\u2026 \u2190 " : ""}`,
      { code: names.function(frame.local) },
      ...place === "" ? [] : [" ", { prose: place }]
    ];
  });
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}

// src/report/finding-words.ts
function findingLine(finding, judgement, names) {
  const { change: change2, target } = finding;
  const limit = limitOf(finding);
  const line = [...whereLine(finding, names), " ", ...changeSpans(change2, limit)];
  if (LIMIT[limit.kind].about === "head") {
    line.push(", limit ", { prose: wholeText(limit.text, limit.metric) });
  }
  if (target.kind === "function") {
    return [...line, ...at(target), ...formerOf(finding, judgement.diff, names)];
  }
  const cause = target.kind === "package" ? void 0 : causeFor(finding, judgement.causes);
  const former = formerOf(finding, judgement.diff, names);
  if (!cause) return [...line, ...former];
  const where = names.function(cause.function.local);
  return [
    ...line,
    cause.isSure ? ", in " : ", probably in ",
    { code: where },
    ...at(cause.function),
    ...former
  ];
}
function limitOf({ target, limit }) {
  return target.kind === "set-up" || target.kind === "init" ? { ...limit, per: "run" } : limit;
}
function at(target) {
  const place = placeOf(target);
  return place === "" ? [] : [", ", { prose: place }];
}
function changeSpans(change2, { kind, metric, per }) {
  const text = pair(change2, metric, per);
  if (change2.delta === 0 || LIMIT[kind].about === "head" && change2.base === 0) return [text];
  return [text, ` (${telling(change2, unitOf(metric))})`];
}
function whereLine({ target, result, budget }, names) {
  const inResult = result ? [" in ", { code: names.result(result) }] : [];
  switch (target.kind) {
    case "result":
      return result ? resultSpans(result, names) : [];
    case "set-up":
      return ["set-up of ", ...result ? resultSpans(result, names) : []];
    case "init":
      return ["start of ", { code: names.package(result?.package ?? "") }];
    case "profile":
      return ["the whole profile"];
    case "package":
      return [{ code: names.package(target.package) }, ...how(budget.attribute), ...inResult];
    case "function":
      return [{ code: names.function(target.local) }, ...how(budget.attribute), ...inResult];
  }
}
function how(attribute) {
  return attribute === "owned" ? [] : [` (${attribute})`];
}
function resultSpans(id, names) {
  return [{ code: names.result(id) }];
}
function causeFor({ target, result, limit }, causes) {
  if (!result) return void 0;
  const part = PARTS.find((each) => each === target.kind) ?? "result";
  const { kind } = METRIC[limit.metric];
  const isWithin = (inner, outer) => `${inner}/`.startsWith(`${outer}/`);
  const most = (cause) => {
    const amounts = cause.explains.flatMap(
      ({ of: of2, metric, amount: amount2, result: { package: path, name: name2 } }) => {
        const isMeant = of2 === part && METRIC[metric].kind === kind && path === result.package;
        const isOf = isWithin(name2, result.name) || isWithin(result.name, name2);
        return isMeant && isOf ? [amount2] : [];
      }
    );
    return Math.max(0, ...amounts);
  };
  const of = causes.filter((cause) => most(cause) > 0);
  return of.toSorted((a, b) => most(b) - most(a))[0];
}
function limitText({ kind, text, metric }) {
  return `${LIMIT[kind].prefix}${wholeText(text, metric)}`;
}

export {
  shortNames,
  leastLength,
  pageNames,
  formerOf,
  ofResult,
  formerFold,
  causeLines,
  findingLine,
  limitOf,
  changeSpans,
  whereLine,
  resultSpans,
  causeFor,
  limitText,
  columns
};
