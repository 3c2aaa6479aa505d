import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  median,
  operationsBetween,
  rangeOf,
  roundingOf
} from "./chunk-QP47QMGN.js";
import {
  LEAST,
  LIMIT
} from "./chunk-PUTPBKTE.js";
import {
  isFixed
} from "./chunk-OPGLOHPB.js";
import {
  METRIC,
  METRICS,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/policy/hold.ts
var ROUNDING = 1e-12;
function allowance(limit, base) {
  switch (limit.kind) {
    case "max":
      return limit.absolute;
    case "increase":
      return Math.max(limit.absolute, (limit.relative ?? 0) * base * (1 + 4 * Number.EPSILON));
  }
}
function measureOf(limit, { base, head, delta, interval }) {
  const allowed = allowance(limit, base);
  switch (limit.kind) {
    // A cap is about the head alone: how far the base strays is no excuse.
    case "max":
      return { measured: head, allowed, below: 0, above: 0 };
    case "increase":
      return {
        measured: delta,
        allowed,
        below: interval ? delta - interval.low : 0,
        above: interval ? interval.high - delta : 0
      };
  }
}
function measuredBy(limit, change) {
  return measureOf(limit, change).measured;
}
function holdAgainst(limit, change) {
  const { measured, allowed, below, above } = measureOf(limit, change);
  const slack = ROUNDING * Math.max(Math.abs(change.base), Math.abs(change.head));
  const isBroken = (amount) => amount > allowed + slack;
  const outcome = isBroken(measured - below) ? "broken" : isBroken(measured + above) ? "unknown" : "kept";
  const over = measured - allowed;
  return { outcome, over: outcome === "kept" ? Math.min(0, over) : over };
}
function isHeld(limit, status) {
  return status === "both" || status === "added" && LIMIT[limit.kind].about === "head";
}

// src/policy/settle-printed.ts
var ENOUGH_LINES = 3;
var SURELY_MORE = 0.25;
var SMALLEST_OBJECT = 8;
var CHANCE = { bytes: 6 * 1024, count: 48 };
var ONCE = { bytes: 1024 ** 2, count: 4096 };
var DOUBLED = 2.2;
function figureOf(result, metric) {
  return result.counted ? result.counted.figures[metric] : printedFigure(result, metric);
}
function printedFigure({ lines }, metric) {
  if (lines.base.length + lines.head.length === 0) return void 0;
  const base = valuesOf(lines.base, metric);
  const head = valuesOf(lines.head, metric);
  if (!base || !head) return void 0;
  const change = { base: median(base), head: median(head) };
  return {
    change: { ...change, delta: change.head - change.base },
    base: rangeOf(base),
    head: rangeOf(head)
  };
}
function settlePrinted(limit, result, figure, buffers) {
  const { outcome, over } = holdAgainst(limit, figure.change);
  if (outcome !== "broken") return { over, outcome: "kept" };
  const doubt = isFixed(result) ? doubtOfFixed(limit, result, figure) : doubtOfTimed(limit, result, figure, buffers);
  return { over, outcome: doubt ?? "broken" };
}
function isNews(result, metric, figure) {
  const { change, base, head } = figure;
  if (change.delta === 0 || result.status !== "both") return false;
  if (hasEnough(result.lines)) return head.least > base.most || base.least > head.most;
  if (isFixed(result)) {
    return Math.abs(change.delta) > 1 + CHANCE[unitOf(metric)] / result.lines.head[0].iterations;
  }
  const [more, less] = [Math.max(change.base, change.head), Math.min(change.base, change.head)];
  const least = unitOf(metric) === "bytes" ? SMALLEST_OBJECT : 1;
  return more > (1 + SURELY_MORE) * less && more - less >= least;
}
function doubtOfFixed(limit, { lines }, figure) {
  if (hasEnough(lines)) return overlap(limit, figure);
  const { change } = figure;
  const chance = CHANCE[unitOf(limit.metric)] / lines.head[0].iterations;
  const rest = measuredBy(limit, change) - chance;
  if (rest > allowance(limit, change.base)) return void 0;
  return { ...fewLines(lines), iterations: lines.head[0].iterations };
}
function doubtOfTimed(limit, result, figure, buffers) {
  const { lines } = result;
  const several = hasEnough(lines);
  if (several) {
    const doubt = overlap(limit, figure);
    if (doubt) return doubt;
  }
  return onceAllocated(limit, result, figure) ?? amortised(limit, result, figure, several ? void 0 : buffers) ?? (several || isSurelyMore(limit, result, figure.change) ? void 0 : fewLines(lines));
}
function overlap(limit, { base, head }) {
  const { metric } = limit;
  switch (limit.kind) {
    case "increase":
      return head.least > base.most ? void 0 : { code: "noisy", metric, base, head };
    case "max":
      return head.least > limit.absolute ? void 0 : { code: "noisy", metric, base, head };
  }
}
function onceAllocated(limit, result, { change }) {
  const { lines } = result;
  const once = ONCE[unitOf(limit.metric)];
  const operations = {
    base: median(lines.base.map(({ iterations }) => iterations)),
    head: median(lines.head.map(({ iterations }) => iterations))
  };
  const all = change.base + 1;
  const part = isSeldom(result) ? all : Math.min(all, once / operations.base);
  const more = LIMIT[limit.kind].about === "head" ? Math.min(change.head, once / operations.head) : part * Math.max(0, operations.base / operations.head - 1);
  const rest = measuredBy(limit, change) - more;
  if (rest > allowance(limit, change.base)) return void 0;
  return { code: "iterations-explain", ...operations };
}
function amortised(limit, result, { change }, buffers) {
  if (METRIC[limit.metric].unit !== "bytes") return void 0;
  const seldom = isSeldom(result);
  const mostly = buffers !== void 0 && buffers > 0.5;
  if (!seldom && !mostly) return void 0;
  const isBounded = seldom || LIMIT[limit.kind].about === "head";
  if (isBounded && change.head > DOUBLED * (startOf(limit, change) + 1)) return void 0;
  return { code: "amortised", base: change.base, head: change.head };
}
function isSeldom(result) {
  const objects = printedFigure(result, "alloc_objects");
  return objects !== void 0 && objects.change.base === 0 && objects.change.head === 0;
}
function isSurelyMore(limit, result, change) {
  const bytes = printedFigure(result, "alloc_space")?.change.delta ?? 0;
  const objects = printedFigure(result, "alloc_objects")?.change.delta ?? 0;
  return change.head > (1 + SURELY_MORE) * startOf(limit, change) || objects >= 1 && bytes >= SMALLEST_OBJECT;
}
function startOf(limit, { base }) {
  switch (limit.kind) {
    case "max":
      return limit.absolute;
    case "increase":
      return base;
  }
}
function hasEnough({ base, head }) {
  return base.length >= ENOUGH_LINES && head.length >= ENOUGH_LINES;
}
function fewLines({ base, head }) {
  return { code: "few-lines", base: base.length, head: head.length };
}
function valuesOf(lines, metric) {
  const values = [];
  for (const line of lines) {
    const value = metric === "alloc_space" ? line.bytes : line.objects;
    if (METRIC[metric].printed === void 0 || value === void 0) return void 0;
    values.push(value);
  }
  return values;
}

// src/policy/settle-counted.ts
var CHANCE_OBJECTS = 3;
var CHANCE_SIZE = { least: 2 * 1024, most: 64 * 1024 };
function settleCounted(limit, change, { operations, companion }) {
  const { outcome, over } = holdAgainst(limit, change);
  if (outcome === "kept") return { over, outcome };
  if (mayBeChance(limit, change, companion, over, operations)) {
    return { over: Math.min(0, over), outcome: "kept" };
  }
  if (outcome === "broken" || !change.overlaps) return { over, outcome: "broken" };
  const { base, head, interval } = change;
  const spread = Math.max(0, change.delta - (interval?.low ?? change.delta));
  return {
    over,
    outcome: {
      code: "noisy",
      metric: limit.metric,
      base: { least: base, most: base + spread },
      head: { least: head - spread, most: head }
    }
  };
}
function mayBeChance(limit, change, companion, over, operations) {
  const unit = unitOf(limit.metric);
  switch (limit.kind) {
    // What is above a cap, whatever the base has.
    case "max": {
      const size = sizeOf(unit, change, companion);
      if (size === void 0) return false;
      const each = unit === "bytes" ? Math.min(size, CHANCE_SIZE.most) : 1;
      return over * operations <= CHANCE_OBJECTS * each + ROUNDING2;
    }
    case "increase":
      return isChance(unit, change, companion, operations);
  }
}
function isChance(unit, change, companion, operations) {
  const size = sizeOf(unit, change, companion);
  const objects = unit === "bytes" ? companion : change;
  if (size === void 0 || !objects) return false;
  const count = Math.abs(objects.delta) * operations;
  if (objects.delta === 0 || count > CHANCE_OBJECTS + ROUNDING2) return false;
  const each = Math.min(Math.max(size, CHANCE_SIZE.least), CHANCE_SIZE.most);
  return unit !== "bytes" || Math.abs(change.delta) * operations <= CHANCE_OBJECTS * each + ROUNDING2;
}
function sizeOf(unit, change, companion) {
  const [bytes, objects] = unit === "bytes" ? [change, companion] : [companion, change];
  if (!objects) return void 0;
  if (!bytes) return 0;
  return Math.max(meanOf(bytes.base, objects.base), meanOf(bytes.head, objects.head));
}
function meanOf(bytes, objects) {
  return objects > 0 ? bytes / objects : 0;
}
var ROUNDING2 = 1e-6;

// src/policy/settle-slope.ts
var ENOUGH_REPEATS = 3;
function settleSlope(limit, counted, figure) {
  const { base, head, delta } = figure.change;
  const { outcome, over } = holdAgainst(limit, { base, head, delta });
  if (outcome === "kept") return { over, outcome };
  const { metric } = limit;
  if (counted.by === "screen") {
    return { over, outcome: { code: "screened", base: figure.base, head: figure.head, metric } };
  }
  const isFromProfiles = counted.by === "counted" || METRIC[metric].printed === void 0;
  if (isFromProfiles && mayBeChanceHere(limit, counted, figure.change, over)) {
    const mayBeMore = limit.absolute > 0;
    return { over: Math.min(0, over), outcome: "kept", ...mayBeMore && { isUnsure: true } };
  }
  if (!isInAll(limit, figure)) {
    return { over, outcome: { code: "noisy", metric, base: figure.base, head: figure.head } };
  }
  const noise = isFromProfiles ? 0 : noiseOf(counted, metric);
  return over > noise ? { over, outcome: "broken" } : { over, outcome: { code: "rounded", metric, noise } };
}
function mayBeChanceHere(limit, counted, change, over) {
  const companion = counted.figures[METRIC[limit.metric].companion]?.change;
  return mayBeChance(limit, change, companion, over, operationsBetween(counted.pair));
}
function isInAll(limit, { base, head }) {
  return head.least > (LIMIT[limit.kind].about === "head" ? limit.absolute : base.most);
}
function isRepeated({ repeats: { base, head } }) {
  return Math.min(base, head) >= ENOUGH_REPEATS;
}
function settleSetUp(limit, figure, counted) {
  const { change, base, head } = figure;
  const companion = counted.setUp[METRIC[limit.metric].companion]?.change;
  const settled = settleCounted(limit, change, { operations: 1, companion });
  const spread = Math.max(base.most - base.least, head.most - head.least);
  const isOfHead = LIMIT[limit.kind].about === "head";
  const isLess = settled.outcome !== "kept" && !isOfHead && change.delta <= spread;
  if (isLess) return { over: Math.min(0, settled.over), outcome: "kept" };
  const { outcome } = settled;
  const isNoisy = typeof outcome === "object" && outcome.code === "noisy";
  return isNoisy ? { ...settled, outcome: { ...outcome, per: "run" } } : settled;
}
function isSlopeNews(counted, metric, figure) {
  const { change, base, head } = figure;
  if (Math.abs(change.delta) < LEAST[unitOf(metric)]) return false;
  if (isRepeated(counted)) {
    return head.least > base.most || base.least > head.most;
  }
  if (counted.by !== "counted") return Math.abs(change.delta) > noiseOf(counted, metric);
  const companion = counted.figures[METRIC[metric].companion]?.change;
  return !isChance(unitOf(metric), change, companion, operationsBetween(counted.pair));
}
function noiseOf(counted, metric) {
  const thread = isRepeated(counted) ? 0 : CHANCE[unitOf(metric)] / operationsBetween(counted.pair);
  return roundingOf(counted.pair) + thread;
}

// src/policy/result-row.ts
function resultRows(results, unmeasured, findingsOf) {
  const doubts = new Set(
    unmeasured.flatMap((each) => each.weight === "doubt" ? each.package : [])
  );
  return results.map((result) => {
    const findings = findingsOf(result);
    const figures = Object.fromEntries(
      METRICS.flatMap((metric) => {
        const figure = figureOf(result, metric);
        return figure ? [[metric, figure]] : [];
      })
    );
    const isDoubt = doubts.has(result.id.package);
    const standing = standingOf(result, figures, findings, isDoubt);
    return { result, figures, findings, standing };
  }).sort(firstToLookAt);
}
function grewFreely({ standing, findings }) {
  return standing === "more" && findings.length === 0;
}
function firstToLookAt(a, b) {
  return ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || weight(b) - weight(a);
}
var ORDER = [
  "fail",
  "warn",
  "inconclusive",
  "gone",
  "waived",
  "more",
  "less",
  "new",
  "unmeasured",
  "same"
];
function standingOf(result, figures, findings, isDoubt) {
  const { base, head } = result.endings ?? {};
  if (result.status === "removed") return "gone";
  const [worst] = findings;
  if (worst && worst.outcome.verdict !== "pass") return worst.outcome.verdict;
  if (result.status === "added") return isDoubt || mayHaveRun(base) ? "inconclusive" : "new";
  if (base && head) return isCutShort(head) ? "gone" : "unmeasured";
  for (const metric of ["alloc_space", "alloc_objects"]) {
    const figure = figures[metric];
    if (figure && isChanged(result, metric, figure)) {
      return figure.change.delta > 0 ? "more" : "less";
    }
  }
  return "same";
}
function mayHaveRun(ending) {
  return ending !== void 0 && ending.code !== "skipped";
}
function isCutShort({ code, message }) {
  return code === "not-reached" && message !== "";
}
function isChanged(result, metric, figure) {
  return result.counted ? result.status === "both" && isSlopeNews(result.counted, metric, figure) : isNews(result, metric, figure);
}
function weight({ figures }) {
  const { change } = figures.alloc_space ?? figures.alloc_objects ?? {};
  return change ? Math.abs(change.delta) / Math.max(1, change.base) : 0;
}

export {
  holdAgainst,
  isHeld,
  figureOf,
  printedFigure,
  settlePrinted,
  settleCounted,
  ENOUGH_REPEATS,
  settleSlope,
  isRepeated,
  settleSetUp,
  resultRows,
  grewFreely,
  firstToLookAt,
  isChanged
};
