import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Minimatch
} from "./chunk-7T7BIBHR.js";

// src/version.ts
var VERSION = true ? "0.1.0" : "unbuilt";

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
function packageMatcher(patterns) {
  const below = patterns.filter((pattern) => pattern.endsWith("/**")).map((pattern) => pattern.slice(0, -"/**".length));
  return matcher(patterns, [...patterns, ...below]);
}
function nameMatcher(patterns) {
  const globs = patterns.map(
    (pattern) => asOneElement(pattern.replace(/[[\]\\]/g, "\\$&").replace(/^\(\*(?!\))/, "(\\*"))
  );
  const matches = matcher([], globs);
  const literal = new Set(patterns);
  return (name) => literal.has(name) || matches(asOneElement(name));
}
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
  const seen = /* @__PURE__ */ new Map();
  return (text) => {
    let hit = seen.get(text);
    if (hit === void 0) {
      hit = literal.has(text) || compiled.some((glob) => glob.match(text));
      seen.set(text, hit);
    }
    return hit;
  };
}

// src/policy/unmeasured.ts
var KINDS = {
  ran: "ran",
  "no-benchmarks": "nothing",
  "bench-matches-nothing": "nothing",
  "no-profile": "nothing",
  "all-skipped": "skipped",
  failed: "failed",
  timeout: "failed",
  "wants-newer-go": "unbuilt",
  "build-failed": "unbuilt",
  "profile-missing": "unbuilt",
  "shard-missing": "unbuilt"
};
var WEIGHTS = {
  ran: { ran: "none", nothing: "warning", skipped: "warning", failed: "error", unbuilt: "error" },
  // A benchmark that is new and fails may need what this machine has not got; a build does not.
  nothing: {
    ran: "info",
    nothing: "none",
    skipped: "warning",
    failed: "warning",
    unbuilt: "error"
  },
  skipped: {
    ran: "info",
    nothing: "none",
    skipped: "warning",
    failed: "warning",
    unbuilt: "warning"
  },
  failed: {
    ran: "doubt",
    nothing: "none",
    skipped: "warning",
    failed: "warning",
    unbuilt: "warning"
  },
  unbuilt: {
    ran: "doubt",
    nothing: "none",
    skipped: "warning",
    failed: "warning",
    unbuilt: "warning"
  }
};
var HEAVIEST = ["error", "warning", "doubt", "info", "none"];
function weighUnmeasured({ unmeasured }, { ignore }) {
  const ignored = ignore.map(liftsPackage);
  return unmeasured.filter(({ package: path }) => !ignored.some((lifts) => lifts(path))).flatMap((each) => {
    const [base, head] = [KINDS[each.base.code], KINDS[each.head.code]];
    const weight = WEIGHTS[base][head];
    if (weight === "none") return [];
    const isNews = base === "ran" || head === "ran" || base === "nothing";
    return [{ ...each, weight, isNews }];
  }).sort((a, b) => HEAVIEST.indexOf(a.weight) - HEAVIEST.indexOf(b.weight));
}
function liftsPackage({ packages, functions }) {
  const matches = packageMatcher(packages);
  return (path) => functions === void 0 && matches(path);
}
function isAtFault({ code }) {
  return KINDS[code] === "failed" || KINDS[code] === "unbuilt";
}
function matchesNothing({ unmeasured, given }) {
  const isUnmatched = ({ code }) => code === "bench-matches-nothing";
  const none = given.base + given.head === 0 && unmeasured.length > 0;
  return none && unmeasured.every(({ base, head }) => isUnmatched(base) || isUnmatched(head));
}

export {
  patternProblem,
  packageMatcher,
  nameMatcher,
  weighUnmeasured,
  liftsPackage,
  isAtFault,
  matchesNothing,
  VERSION
};
