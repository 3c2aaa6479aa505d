import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  NO_FORMER_NAMES,
  isUnreached,
  matchesNothing,
  nameMatcher,
  packageMatcher
} from "./chunk-ZFAXWUAP.js";
import {
  compareText
} from "./chunk-NBLSIVKZ.js";
import {
  rememberedOf
} from "./chunk-NWENRHKD.js";

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

// src/policy/conclude.ts
function isCompared({ pairs, results, unmeasured }) {
  if (pairs.length > 0 || results.some(({ status }) => status === "both")) return true;
  return results.length > 0 && unmeasured.length === 0;
}
function hasJudged(findings) {
  return findings.some(({ target }) => target.kind !== "init");
}
function conclude({ diff, policy, findings, results, unmeasured }) {
  const has = (wanted) => unmeasured.some(({ weight }) => weight === wanted);
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

// src/policy/finding.ts
function isOver(verdict) {
  return verdict === "fail" || verdict === "warn";
}

export {
  targetsOf,
  ignores,
  targetKey,
  VERDICTS,
  worseFirst,
  isCompared,
  hasJudged,
  conclude,
  isOver
};
