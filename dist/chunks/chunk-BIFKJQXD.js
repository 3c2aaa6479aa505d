import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  isFixed,
  isWithin,
  median,
  operationsBetween,
  rangeOf,
  roundingOf
} from "./chunk-SJRBMV5K.js";
import {
  compareText,
  groupBy,
  remembered,
  rememberedOf
} from "./chunk-LN4BVCYI.js";
import {
  METRIC,
  METRICS,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/policy/former-names.ts
var NO_FORMER_NAMES = {
  paths: (path) => [path],
  places: (of) => [of],
  around: (path) => [path],
  results: (id) => [id]
};
function formerNames({ packages, functions, results }) {
  const sure = functions.filter(({ isSure }) => isSure);
  if (packages.length + sure.length + results.length === 0) return NO_FORMER_NAMES;
  const keyOf = (path, name) => `${path}
${name}`;
  const functionWas = new Map(sure.map(({ was, is }) => [keyOf(is.package, is.local), was]));
  const cameTo = groupBy(sure, ({ is }) => is.package);
  const resultWas = new Map(results.map(({ package: path, was, is }) => [keyOf(path, is), was]));
  const paths = (path) => {
    const former = packages.flatMap(({ was, is, isModule }) => {
      if (isModule) return isWithin(path, is) ? [was + path.slice(is.length)] : [];
      return path === is ? [was] : [];
    });
    return [path, ...former];
  };
  return {
    paths,
    places: ({ package: path, local }) => {
      if (local === void 0) return paths(path).map((each) => ({ package: each }));
      const was = functionWas.get(keyOf(path, local));
      const old = was ? paths(was.package).map((each) => ({ package: each, local: was.local })) : [];
      return [...paths(path).map((each) => ({ package: each, local })), ...old];
    },
    around: (path) => {
      const came = cameTo.get(path) ?? [];
      return [path, ...came.map(({ was }) => was.package)].flatMap(paths);
    },
    results: ({ package: path, name }) => {
      const was = resultWas.get(keyOf(path, name));
      const names = was === void 0 ? [name] : [name, was];
      return names.flatMap((each) => paths(path).map((of) => ({ package: of, name: each })));
    }
  };
}

// src/policy/match.ts
var LONGEST = 500;
var MOST_WILDCARDS = 12;
function patternProblem(pattern, kind) {
  if (pattern.length > LONGEST) return `a pattern has at most ${LONGEST} characters`;
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_WILDCARDS) {
    return `a pattern has at most ${MOST_WILDCARDS} wildcards`;
  }
  if (kind === "name") return void 0;
  if (pattern.startsWith("!")) return 'patterns are not negated: name it under "ignore"';
  if (/[{}]/.test(pattern)) return "braces are not read: write one pattern for each";
  if (pattern.includes("...")) return '"..." is for the go command: write "**" for any path below';
  if (/^\.{0,2}\/|\/$/.test(pattern)) {
    return 'packages are import paths and not folders: write it as "**/internal/parser"';
  }
  return void 0;
}
var packageMatcher = (
  // A budget asks anew for each result.
  rememberedOf((patterns) => {
    const below = patterns.filter((pattern) => pattern.endsWith("/**")).map((pattern) => pattern.slice(0, -"/**".length));
    return matcher(patterns, [...patterns, ...below]);
  })
);
var nameMatcher = rememberedOf(
  (patterns) => {
    const globs = patterns.map(
      (pattern) => asOneElement(pattern.replace(/[[\]\\]/g, "\\$&").replace(/^\(\*(?!\))/, "(\\*"))
    );
    const matches = matcher([], globs);
    const literal = new Set(patterns);
    return remembered((name) => literal.has(name) || matches(asOneElement(name)));
  }
);
function asOneElement(text) {
  return `:${text.replaceAll("/", "\u2215")}`;
}
function matcher(literals, globs) {
  const literal = new Set(literals);
  const starts = globs.map(plainStart);
  const compiled = globs.map(
    (glob) => new Minimatch(glob, {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
      nobrace: true,
      platform: "linux"
    })
  );
  const matches = remembered(
    (text) => literal.has(text) || compiled.some((glob) => glob.match(text))
  );
  return (text) => starts.some((start) => text.startsWith(start)) && matches(text);
}
function plainStart(glob) {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(glob) ? "" : /^[^*?[\\]*/.exec(glob)[0];
}

// src/policy/targets.ts
function targetsOf(table, budget, former = NO_FORMER_NAMES) {
  const inPackages = packageMatcher(budget.packages);
  const within = (path, own) => own ? inPackages(path) : budget.packages.includes(path);
  switch (budget.of) {
    case "result":
      return [];
    case "package":
      return table.packages.filter(({ package: path, own }) => former.paths(path).some((each) => within(each, own))).map(measuredPackage);
    case "function": {
      const named = nameMatcher(budget.functions);
      const found = functionsByPackage(table)(former).filter(({ path, own }) => within(path, own)).flatMap(({ functions }) => functions.filter(({ local }) => named(local))).sort((a, b) => a.index - b.index).map(({ fn }) => fn);
      return [...new Set(found)].map(measuredFunction);
    }
  }
}
var functionsByPackage = rememberedOf(
  ({ functions }) => rememberedOf((former) => {
    const groups = /* @__PURE__ */ new Map();
    functions.forEach((fn, index) => {
      const { own } = fn;
      for (const { package: path, local = "" } of former.places(fn)) {
        const key = `${own} ${path}`;
        const group = groups.get(key) ?? { path, own, functions: [] };
        groups.set(key, group);
        group.functions.push({ fn, local, index });
      }
    });
    return [...groups.values()];
  })
);
function measuredPackage(pkg) {
  const { package: path, own, metrics } = pkg;
  return { target: { kind: "package", package: path }, own, from: () => pkg.from ?? [], metrics };
}
function measuredFunction(fn) {
  const { own, metrics } = fn;
  const from = () => (fn.from ?? []).map((giver) => giver.name);
  return { target: new FunctionTarget(fn), own, from, metrics };
}
var FunctionTarget = class {
  kind = "function";
  package;
  name;
  local;
  #fn;
  constructor(fn) {
    this.package = fn.package;
    this.name = fn.name;
    this.local = fn.local;
    this.#fn = fn;
  }
  get file() {
    return this.#fn.file;
  }
  get line() {
    return this.#fn.line;
  }
};
function ignores({
  packages,
  functions
}) {
  const inPackages = packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ package: path, local }) => inPackages(path) && (!named || local !== void 0 && named(local));
}
function targetKey(target) {
  switch (target.kind) {
    case "result":
    case "set-up":
    case "init":
    case "profile":
      return target.kind;
    case "package":
      return `package ${target.package}`;
    case "function":
      return `function ${target.name}`;
  }
}

// src/policy/judgement.ts
var VERDICTS = ["fail", "warn", "inconclusive", "waived", "pass"];
function worstOf(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
function worseFirst(a, b) {
  return VERDICTS.indexOf(a.outcome.verdict) - VERDICTS.indexOf(b.outcome.verdict) || Number(b.target.kind === "result") - Number(a.target.kind === "result") || Number(b.limit.metric === "alloc_space") - Number(a.limit.metric === "alloc_space") || overShare(b) - overShare(a) || compareText(nameOf(a), nameOf(b)) || compareText(a.limit.metric, b.limit.metric) || compareText(a.limit.kind, b.limit.kind) || compareText(a.budget.name, b.budget.name);
}
function overShare({ outcome: { over }, change: { base } }) {
  return over <= 0 ? 0 : over / Math.max(base, 1);
}
function nameOf({ target, result }) {
  return `${result?.package ?? ""} ${result?.name ?? ""} ${targetKey(target)}`;
}

// src/policy/unmeasured.ts
var KINDS = {
  ran: "ran",
  "no-benchmarks": "nothing",
  "bench-matches-nothing": "nothing",
  "no-profile": "nothing",
  "all-skipped": "skipped",
  "not-reached": "unreached",
  failed: "failed",
  timeout: "failed",
  "wants-newer-go": "unbuilt",
  "build-failed": "unbuilt",
  "profile-missing": "unbuilt",
  "shard-missing": "unbuilt"
};
var BASE_COULD_NOT = {
  ran: "doubt",
  nothing: "none",
  skipped: "warning",
  unreached: "warning",
  failed: "warning",
  unbuilt: "warning"
};
var WEIGHTS = {
  ran: {
    ran: "none",
    nothing: "warning",
    skipped: "warning",
    unreached: "warning",
    failed: "error",
    unbuilt: "error"
  },
  // A benchmark that is new and fails may need what this machine has not got; a build does not.
  nothing: {
    ran: "info",
    nothing: "none",
    skipped: "warning",
    unreached: "warning",
    failed: "warning",
    unbuilt: "error"
  },
  skipped: { ...BASE_COULD_NOT, ran: "info" },
  unreached: BASE_COULD_NOT,
  failed: BASE_COULD_NOT,
  unbuilt: BASE_COULD_NOT
};
var HEAVIEST = ["error", "warning", "doubt", "info", "none"];
function weighUnmeasured({ unmeasured, moves }, { ignore }) {
  const ignored = ignore.map(liftsPackage);
  const { paths } = formerNames(moves);
  return unmeasured.filter(({ package: path }) => !ignored.some((lifts) => paths(path).some(lifts))).flatMap((each) => {
    const [base, head] = [KINDS[each.base.code], KINDS[each.head.code]];
    const weight2 = isUntouched(each) ? "info" : WEIGHTS[base][head];
    if (weight2 === "none") return [];
    const isNews2 = base === "ran" || head === "ran" || base === "nothing";
    return [{ ...each, weight: weight2, isNews: isNews2 }];
  }).sort((a, b) => HEAVIEST.indexOf(a.weight) - HEAVIEST.indexOf(b.weight));
}
function isUnreached({ base, head }) {
  return base.code === "not-reached" && head.code === "not-reached";
}
function isUntouched(of) {
  return isUnreached(of) && "message" in of.head && of.head.message === "";
}
function liftsPackage({ packages, functions }) {
  const matches = packageMatcher(packages);
  return (path) => functions === void 0 && matches(path);
}
function isAtFault({ code }) {
  return KINDS[code] === "failed" || KINDS[code] === "unbuilt";
}
function matchesNothing({ unmeasured, results }) {
  const isUnmatched = ({ code }) => code === "bench-matches-nothing";
  const none = results.length === 0 && unmeasured.length > 0;
  return none && unmeasured.every(({ base, head }) => isUnmatched(base) || isUnmatched(head));
}

// src/policy/conclude.ts
function isCompared({ pairs, results, unmeasured }) {
  if (pairs.length > 0 || results.some(({ status }) => status === "both")) return true;
  return results.length > 0 && unmeasured.length === 0;
}
function hasJudged(findings) {
  return findings.some(({ target }) => target.kind !== "init");
}
function conclude({ diff, policy, findings, results, unmeasured }) {
  const has = (wanted) => unmeasured.some(({ weight: weight2 }) => weight2 === wanted);
  const { missingBenchmarks: wish } = policy;
  const isGone = wish !== "ignore" && results.some(({ standing }) => standing === "gone");
  const verdicts = findings.map(({ outcome }) => outcome.verdict);
  if (isGone) verdicts.push(wish);
  const isTooSlow = results.some(
    ({ standing, result }) => standing === "gone" && result.endings?.head?.code === "too-slow"
  );
  if (isTooSlow) verdicts.push("warn");
  const worst = worstOf(verdicts);
  if (worst === "fail") return "fail";
  if (has("error") || matchesNothing(diff)) return "error";
  const isJudged = hasJudged(findings) || isGone;
  if (!isJudged && unmeasured.some(isUnreached)) return "inconclusive";
  if (has("warning")) return "warn";
  if (worst === void 0 || worst === "pass" && !isJudged) {
    if (isCompared(diff)) return "inconclusive";
    return diff.given.base === 0 ? "no-baseline" : "inconclusive";
  }
  return worstOf([worst, has("doubt") ? "inconclusive" : worst]) ?? worst;
}

// src/policy/policy.ts
function placeKey(key, pattern) {
  return `${key} ${pattern}`;
}
var ALL = ["**"];
function benchmarksOf({ benchmarks }) {
  return benchmarks ?? ALL;
}
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};
function isOwn({ isBuiltIn, from }) {
  return isBuiltIn !== true && from === void 0;
}

// src/policy/quote.ts
function quote(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}\u2026` : text);
}

// src/policy/limit-text.ts
var BYTE_UNITS = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  kB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3
};
var LONGEST2 = 100;
var NUMBER = /^\d+(?:\.\d+)?/;
var LEAST = { bytes: 4, count: 0.25 };
var EXAMPLES = {
  bytes: { max: '"12 KiB", or "12 MiB/run"', increase: '"64 B", "5%" or "5% and 64 B"' },
  count: { max: '"3", or "1000/run"', increase: '"1", "5%" or "5% and 1"' }
};
function parseLimitText(text, metric, kind) {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text.length > LONGEST2) return `${quote(text)} is too long for a limit: ${example}`;
  const parts = text.split(/(?<!\s)\s+and\s+/);
  const shares = parts.filter((part) => part.includes("%"));
  const amounts = parts.filter((part) => !part.includes("%"));
  if (shares.length > 1 || amounts.length > 1) {
    return `${quote(text)}: a limit is one share, one amount or one of each: ${example}`;
  }
  if (!LIMIT[kind].takesShare && shares.length > 0) {
    return `${quote(text)}: a ${kind} is an amount and no share: ${example}`;
  }
  const relative = shares[0] === void 0 ? void 0 : parseShare(shares[0], example);
  const absolute = amounts[0] === void 0 ? void 0 : parseAmount(amounts[0], metric, example);
  if (typeof relative === "string") return relative;
  if (typeof absolute === "string") return absolute;
  const { value, per } = absolute ?? { value: LEAST[unitOf(metric)], per: "op" };
  return { relative, absolute: value, per };
}
function wholeText(text, metric) {
  const unit = unitOf(metric);
  const isShare = /^[\d.]+\s*%$/.test(text);
  const whole = isShare ? `${text} and ${LEAST[unit]}` : text;
  if (unit === "count") return whole;
  return whole.replace(/\d(?=\s*(?:\/|$|and\s))/, "$& B");
}
function parseShare(text, example) {
  const percent = /^([\d.]+)\s*%$/.exec(text)?.[1] ?? "";
  if (NUMBER.exec(percent)?.[0] !== percent) return `${quote(text)} is no share: ${example}`;
  const share = Number(percent) / 100;
  return share > Number.MAX_SAFE_INTEGER ? `${quote(text)} is too large` : share;
}
function parseAmount(text, metric, example) {
  const [amount = "", ...rest] = text.split(/(?<!\s)\s*\//);
  const number = NUMBER.exec(amount)?.[0];
  const unit = amount.slice(number?.length ?? 0).trim();
  if (number === void 0 || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote(text)} is no limit: ${example}`;
  }
  if (rest[0] === "op") {
    return `${quote(text)}: amounts are of one operation already: write "${amount.trim()}"`;
  }
  if (rest.length === 1 && rest[0] !== "run") {
    return `${quote(text)} is no limit: an amount of a whole profile is written "${amount.trim()}/run"`;
  }
  if (unitOf(metric) === "count" && unit !== "") {
    return `${quote(text)}: ${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === "" ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : void 0;
  if (factor === void 0) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote(text)} is too large`;
  return { value, per: rest.length === 1 ? "run" : "op" };
}
function unknownUnit(unit) {
  const plain = (name) => name.toLowerCase().replace("i", "").replace(/b$/, "");
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name) => plain(name) === plain(unit));
  return `${quote(unit)} is no unit: write ${(near.length > 0 ? near : units).join(" or ")}`;
}

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

// src/policy/finding.ts
function isOver(verdict) {
  return verdict === "fail" || verdict === "warn";
}

// src/policy/cause.ts
var PARTS = ["result", "set-up", "init"];

export {
  NO_FORMER_NAMES,
  formerNames,
  patternProblem,
  packageMatcher,
  nameMatcher,
  targetsOf,
  ignores,
  targetKey,
  VERDICTS,
  worseFirst,
  weighUnmeasured,
  isUnreached,
  liftsPackage,
  isAtFault,
  matchesNothing,
  isCompared,
  hasJudged,
  conclude,
  isOver,
  placeKey,
  benchmarksOf,
  LIMIT_KINDS,
  LIMIT,
  isOwn,
  holdAgainst,
  isHeld,
  figureOf,
  printedFigure,
  settlePrinted,
  quote,
  LEAST,
  parseLimitText,
  wholeText,
  settleCounted,
  ENOUGH_REPEATS,
  settleSlope,
  isRepeated,
  settleSetUp,
  resultRows,
  grewFreely,
  firstToLookAt,
  isChanged,
  PARTS
};
