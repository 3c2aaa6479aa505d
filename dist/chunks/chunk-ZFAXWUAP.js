import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Minimatch
} from "./chunk-SZ4NEEU7.js";
import {
  isWithin
} from "./chunk-OPGLOHPB.js";
import {
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  remembered,
  rememberedOf
} from "./chunk-NWENRHKD.js";

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

export {
  NO_FORMER_NAMES,
  formerNames,
  patternProblem,
  packageMatcher,
  nameMatcher,
  weighUnmeasured,
  isUnreached,
  liftsPackage,
  isAtFault,
  matchesNothing
};
