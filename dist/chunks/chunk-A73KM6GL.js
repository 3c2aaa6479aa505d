import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  isWithin
} from "./chunk-X4VKXQOG.js";
import {
  compareText,
  remembered,
  rememberedOf
} from "./chunk-LN4BVCYI.js";

// src/policy/former-names.ts
var NO_FORMER_NAMES = {
  paths: (path) => [path],
  places: (of) => [of],
  results: (id) => [id]
};
function formerNames({ packages, functions, results }) {
  const sure = functions.filter(({ isSure }) => isSure);
  if (packages.length + sure.length + results.length === 0) return NO_FORMER_NAMES;
  const keyOf = (path, name) => `${path}
${name}`;
  const functionWas = new Map(sure.map(({ was, is }) => [keyOf(is.package, is.local), was]));
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
    return (name) => literal.has(name) || matches(asOneElement(name));
  }
);
function asOneElement(text) {
  return `:${text.replaceAll("/", "\u2215")}`;
}
function matcher(literals, globs) {
  const literal = new Set(literals);
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
  return remembered((text) => literal.has(text) || compiled.some((glob) => glob.match(text)));
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
    const weight = isUntouched(each) ? "info" : WEIGHTS[base][head];
    if (weight === "none") return [];
    const isNews = base === "ran" || head === "ran" || base === "nothing";
    return [{ ...each, weight, isNews }];
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

// src/policy/policy.ts
function placeKey(key, pattern) {
  return `${key} ${pattern}`;
}
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};
function isOwn({ isBuiltIn, from }) {
  return isBuiltIn !== true && from === void 0;
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
  PARTS,
  placeKey,
  LIMIT_KINDS,
  LIMIT,
  isOwn
};
